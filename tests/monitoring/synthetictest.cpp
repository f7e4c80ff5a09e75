// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/syntheticcaller.h"
#include "tests/monitoring/scene.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using Trouble = TelnyxFake::Trouble;
using State = SyntheticCall::State;

namespace {

const QString kFrom = u"+18335550101"_s;

/// Test calls are placed every hour from another number of ours.
class Calls final
{
public:
    explicit Calls(const QString& engine)
        : scene(engine)
    {
        scene.serve(kFrom, scene.rig.start(u"Second"_s));
        scene.telnyx.change([](TelnyxWorld& world) {
            world.applications << QJsonObject{{u"id"_s, u"4001"_s}};
            world.owned[kFrom].settings.insert(u"connection_id"_s, u"4001"_s);
        });
        must(scene.monitoring().setTests(scene.id, {TestEvery::Hourly, kFrom}));
    }
    QList<SyntheticCall> rows() { return scene.report().tests; }

    Scene scene;
};

} // namespace

/// Scheduled test calls: placed once, found again, told when they fail.
class SyntheticTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsPlacedEachHourAndPasses_data() { addEngines(); }
    void oneIsPlacedEachHourAndPasses()
    {
        OCC_FETCH_ENGINE();
        Calls c(engine);
        QVERIFY(c.scene.round().troubles.isEmpty());
        QCOMPARE(c.scene.telnyx.callsMade(), 1);
        c.scene.rounds(2);
        QCOMPARE(c.rows().size(), 1);
        QCOMPARE(c.rows().first().state, State::Passed);
        QCOMPARE(c.rows().first().seconds, 10);
        c.scene.rounds(9); // 55 minutes
        QCOMPARE(c.scene.telnyx.callsMade(), 1);
        c.scene.rounds(1);
        QCOMPARE(c.scene.telnyx.callsMade(), 2);
        OCC_OK(c.scene.rig.workspace().undo()); // the schedule was the last thing a person did
        c.scene.rounds(30);
        QCOMPARE(c.scene.telnyx.callsMade(), 2);
    }

    void afterALostAnswerItIsFoundAndNotPlacedAgain_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("kind");
        for (const QString& engine : engineNames()) {
            QTest::newRow(qPrintable(engine + u" cut"_s)) << engine << int(Trouble::DropAfter);
            QTest::newRow(qPrintable(engine + u" 500"_s)) << engine << int(Trouble::FailAfter);
        }
    }
    void afterALostAnswerItIsFoundAndNotPlacedAgain()
    {
        OCC_FETCH_ENGINE();
        QFETCH(int, kind);
        Calls c(engine);
        c.scene.telnyx.change([](TelnyxWorld& world) { world.timings.callShows = kMinute; });
        c.scene.telnyx.trouble(u"POST /texml/Accounts"_s, Trouble(kind), 500);
        c.scene.round();
        QCOMPARE(c.scene.telnyx.callsMade(), 1);
        QCOMPARE(c.rows().first().state, State::Intended);
        c.scene.rig.reopen();
        c.scene.rounds(2);
        QCOMPARE(c.scene.telnyx.callsMade(), 1);
        QCOMPARE(c.rows().size(), 1);
        QCOMPARE(c.rows().first().state, State::Passed);
    }

    /// Written down, and then killed before anything was asked.
    void whatWasNeverPlacedSaysNothingAboutTheNumber_data() { addEngines(); }
    void whatWasNeverPlacedSaysNothingAboutTheNumber()
    {
        OCC_FETCH_ENGINE();
        Calls c(engine);
        const auto watched = must(c.scene.monitoring().watched());
        const auto mine = std::ranges::find(watched, c.scene.id, &WatchedNumber::id);
        const SyntheticCall intended = SyntheticTests(c.scene.rig.workspace().session()).intend(*mine, {});
        QVERIFY(intended.id > 0);
        c.scene.rig.reopen();
        c.scene.rounds(1);
        QCOMPARE(c.rows().first().state, State::Intended);
        c.scene.rounds(1);
        QCOMPARE(c.rows().first().state, State::Unclear);
        QCOMPARE(c.scene.telnyx.callsMade(), 0); // the next one is placed when its hour has come
        QCOMPARE(c.scene.open(), QStringList());
        c.scene.rounds(10);
        QCOMPARE(c.scene.telnyx.callsMade(), 1);
    }

    void aFailedOneIsToldUntilOnePasses_data() { addEngines(); }
    void aFailedOneIsToldUntilOnePasses()
    {
        OCC_FETCH_ENGINE();
        Calls c(engine);
        c.scene.telnyx.change([](TelnyxWorld& world) { world.callOutcome = u"no-answer"_s; });
        c.scene.round();
        c.scene.rounds(1);
        QCOMPARE(c.rows().first().state, State::Failed);
        QVERIFY(c.scene.open().contains(u"synthetic-call"_s));
        const NumberReport report = c.scene.report();
        QVERIFY2(report.row.open.last().words.contains(u"(833) 555-0101"_s),
                 qPrintable(report.row.open.last().words));
        c.scene.telnyx.change([](TelnyxWorld& world) { world.callOutcome = u"completed"_s; });
        c.scene.rounds(13);
        QCOMPARE(c.rows().first().state, State::Passed);
        QVERIFY(!c.scene.open().contains(u"synthetic-call"_s));
    }

    void whatCannotWorkIsRefused_data() { addEngines(); }
    void whatCannotWorkIsRefused()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        OCC_FAILED(s.monitoring().setTests(s.id, {TestEvery::Daily, {}}), Refused, u"it comes from"_s);
        OCC_FAILED(s.monitoring().setTests(s.id, {TestEvery::Daily, s.number}), Refused, u"call itself"_s);
        OCC_FAILED(s.monitoring().setTests(s.id, {TestEvery::Daily, u"12"_s}), Refused, u""_s);
        OCC_FAILED(testEveryFromText(u"yearly"_s), Refused, u"off, hourly, daily, weekly"_s);
        s.rounds(3);
        QCOMPARE(s.telnyx.callsMade(), 0); // off unless somebody says otherwise
    }
};

OCC_TEST(SyntheticTest)
#include "synthetictest.moc"
