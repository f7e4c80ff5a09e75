// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

using Points = QMap<QString, std::optional<int>>;

/// The qualification scorecard on a deal: weights 25/20/20/20/15, threshold 70.
class ScoreTest final : public QObject
{
    Q_OBJECT

    static qint64 deal(Rig& rig)
    {
        Deal wanted;
        wanted.name = u"Toll-free"_s;
        return must(rig.deals().add(wanted)).id;
    }

    static Points all(int budget, int timeline, int technical, int impact, int authority)
    {
        return {{u"budget"_s, budget},
                {u"timeline"_s, timeline},
                {u"technical"_s, technical},
                {u"impact"_s, impact},
                {u"authority"_s, authority}};
    }

private Q_SLOTS:
    void totals_data()
    {
        QTest::addColumn<QList<int>>("points");
        QTest::addColumn<int>("hundredths");
        QTest::addColumn<bool>("qualified");
        QTest::newRow("best") << QList<int>{5, 5, 5, 5, 5} << 10000 << true;
        QTest::newRow("worst") << QList<int>{1, 1, 1, 1, 1} << 2000 << false;
        QTest::newRow("one") << QList<int>{4, 1, 1, 1, 1} << 3500 << false; // 25*4/5 + 20/5*3 + 15/5
        QTest::newRow("at the threshold") << QList<int>{4, 4, 4, 3, 2} << 7000 << true;
        QTest::newRow("one below") << QList<int>{4, 4, 3, 3, 3} << 6900 << false;
    }
    void totals()
    {
        QFETCH(QList<int>, points);
        QFETCH(int, hundredths);
        QFETCH(bool, qualified);
        Rig rig(u"sqlite"_s);
        const qint64 id = deal(rig);
        const auto score =
            rig.deals().setScore(id, all(points[0], points[1], points[2], points[3], points[4]), {});
        OCC_OK(score);
        QVERIFY(score->total.complete);
        QCOMPARE(score->total.hundredths, hundredths);
        QCOMPARE(score->total.qualified, qualified);
        QCOMPARE(*must(rig.deals().byId(id)).totalHundredths, hundredths);
        QCOMPARE(*must(rig.deals().byId(id)).qualified, qualified);
    }

    void hairBelow()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = deal(rig);
        for (const auto& [hundredths, qualified] : {std::pair(6999, false), std::pair(7000, true)}) {
            rig.database().query(u"update deal set total_hundredths = ? where id = ?"_s, hundredths, id);
            QCOMPARE(*must(rig.deals().byId(id)).qualified, qualified);
        }
    }

    void partial_data() { addEngines(); }
    /// Half a scorecard is kept; nothing typed is lost, and it does not qualify yet.
    void partial()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        rig.actAs(rig.people.salesRep);
        const qint64 id = deal(rig);
        OCC_OK(rig.deals().setScore(id, {{u"budget"_s, 5}}, {{u"timeline"_s, u"Asked for May"_s}}));
        DealScore score = must(rig.deals().score(id));
        QCOMPARE(*score.lines[u"budget"_s].points, 5);
        QVERIFY(!score.lines[u"timeline"_s].points);
        QCOMPARE(score.lines[u"timeline"_s].note, u"Asked for May"_s);
        QVERIFY(!score.total.complete);
        QCOMPARE(score.total.hundredths, 2500);
        QVERIFY(!must(rig.deals().byId(id)).totalHundredths);
        QVERIFY(!must(rig.deals().byId(id)).qualified);
        OCC_OK(rig.deals().setScore(id, all(5, 5, 5, 5, 5), {}));
        QCOMPARE(must(rig.deals().score(id)).lines[u"timeline"_s].note, u"Asked for May"_s);
        OCC_OK(rig.deals().setScore(id, {{u"budget"_s, std::nullopt}}, {}));
        score = must(rig.deals().score(id));
        QVERIFY(!score.lines[u"budget"_s].points);
        QVERIFY(!must(rig.deals().byId(id)).totalHundredths);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(*must(rig.deals().byId(id)).totalHundredths, 10000);
        OCC_OK(rig.workspace().undo());
        OCC_OK(rig.workspace().undo());
        score = must(rig.deals().score(id));
        QVERIFY(score.lines.isEmpty() && score.history.isEmpty());
    }

    void refusals_data() { addEngines(); }
    void refusals()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = deal(rig);
        const QStringList before = rig.dump();
        for (const int wrong : {0, 6, -1, 100}) {
            const auto refused = rig.deals().setScore(id, {{u"timeline"_s, 3}, {u"impact"_s, wrong}}, {});
            QVERIFY(!refused);
            QCOMPARE(refused.error().grade, Grade::Refused);
            QCOMPARE(refused.error().field, u"impact"_s);
        }
        OCC_FAILED(rig.deals().setScore(id, {{u"charm"_s, 3}}, {}), Refused, u"charm"_s);
        OCC_FAILED(rig.deals().setScore(id, {{u"charm"_s, std::nullopt}}, {}), Refused, u"charm"_s);
        OCC_FAILED(rig.deals().setScore(id, {}, {{u"charm"_s, u"x"_s}}), Refused, u"charm"_s);
        OCC_FAILED(rig.deals().setScore(99, {{u"budget"_s, 3}}, {}), Refused, u"99"_s);
        OCC_FAILED(rig.deals().score(99), Refused, u"99"_s);
        for (const char* typed : {"abc", "0", "6", "3.5", "3,0"})
            QVERIFY(!playbook::readScore(rig.deals().scorecard(), u"budget"_s, QLatin1StringView(typed)));
        QCOMPARE(rig.dump(), before);
    }

    void history_data() { addEngines(); }
    /// One line for each person and day, the day's last total, newest first.
    void history()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = deal(rig);
        rig.actAs(rig.people.salesRep);
        OCC_OK(rig.deals().setScore(id, all(1, 1, 1, 1, 1), {}));
        rig.clock->advance(kHour);
        OCC_OK(rig.deals().setScore(id, all(2, 1, 1, 1, 1), {}));
        rig.actAs(rig.people.manager);
        rig.clock->advance(kHour);
        OCC_OK(rig.deals().setScore(id, {{u"budget"_s, 5}}, {}));
        rig.actAs(rig.people.salesRep);
        rig.clock->advance(kDay);
        OCC_OK(rig.deals().setScore(id, all(5, 5, 5, 5, 5), {}));
        QStringList lines;
        for (const ScoreHistory& line : must(rig.deals().score(id)).history)
            lines << u"%1 %2 %3"_s.arg(line.day, line.author).arg(line.totalHundredths);
        QCOMPARE(lines, (QStringList{u"2026-03-03 Sue Sales 10000"_s, u"2026-03-02 Max Manager 4000"_s,
                                     u"2026-03-02 Sue Sales 2500"_s}));
    }
};

OCC_TEST(ScoreTest)
#include "scoretest.moc"
