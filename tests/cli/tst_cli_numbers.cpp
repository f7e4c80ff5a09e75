// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;

/// Phone numbers without a window: the inventory, holds, suggestions, and the import of a list.
class TestCliNumbers : public QObject
{
    Q_OBJECT
    Program m_occ;

    QStringList words(const QString& line) const { return line.split(u' ', Qt::SkipEmptyParts); }
    QString stateOf(const QString& number) const
    {
        return m_occ.object({u"number"_s, u"show"_s, number}).value(u"state"_s).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No key and nowhere to look for one: what needs Telnyx says so.
        qputenv("OCC_TELNYX_URL", "http://127.0.0.1:9/v2");
        qunsetenv("OCC_TELNYX_KEY");
        m_occ.setNow(u"2026-03-02T09:00:00Z"_s);
        QCOMPARE(m_occ.run({u"init"_s}).code, 0);
        (void)m_occ.object(words(u"person add --name Dana --email dana@x.example --role specialist"_s));
        (void)m_occ.object(words(u"client add --name Clinic --industry healthcare --employees 250"_s));
        (void)m_occ.object(words(u"onboarding start --client clinic --owner dana@x.example --contract-signed "
                                 "2026-03-02T08:00:00Z"_s));
    }

    void theInventoryIsListed()
    {
        const QJsonArray all = m_occ.array(words(u"number list"_s));
        QCOMPARE(all.size(), 3);
        QCOMPARE(missingKeys(all.first().toObject(),
                             {u"id"_s, u"number"_s, u"national"_s, u"pool"_s, u"industry"_s, u"state"_s,
                              u"client"_s, u"onboarding"_s, u"held_until"_s, u"hold"_s, u"features"_s,
                              u"monthly_cost"_s, u"upfront_cost"_s, u"currency"_s, u"note"_s}),
                 QStringList());
        QCOMPARE(all.first().toObject().value(u"national"_s).toString(), u"(800) 596-3057"_s);
        QCOMPARE(m_occ.array(words(u"number list --pool backup"_s)).size(), 1);
        QCOMPARE(m_occ.array(words(u"number list --state active"_s)).size(), 0);
        QCOMPARE(m_occ.array(words(u"number list --find 804-67"_s)).size(), 1);
        QVERIFY(m_occ.refusal(1, words(u"number list --state sold"_s)).contains(u"available"));
    }

    void suggestionsGiveTheirReasons()
    {
        const QJsonArray found = m_occ.array(words(u"number suggest --onboarding 1"_s));
        QCOMPARE(found.size(), 2);
        const QJsonObject best = found.first().toObject();
        QCOMPARE(best.value(u"number"_s).toString(), u"+18005963057"_s);
        QStringList criteria;
        for (const QJsonValue& reason : best.value(u"reasons"_s).toArray())
            criteria << reason.toObject().value(u"criterion"_s).toString();
        QCOMPARE(criteria, (QStringList{u"industry"_s, u"volume"_s, u"value"_s, u"geography"_s}));
        const Program& occ = m_occ;
        QVERIFY(QString::fromUtf8(occ.run(words(u"number suggest --onboarding 1"_s)).out)
                    .contains(u"250 employees"));
        QVERIFY(m_occ.refusal(1, words(u"number suggest --onboarding 9"_s)).contains(u"9"));
        QVERIFY(m_occ.refusal(1, words(u"number suggest --onboarding 1 --coverage moon"_s))
                    .contains(u"national or regional"));
        QCOMPARE(m_occ.run(words(u"number suggest"_s)).code, 2);
    }

    void aNumberIsHeldApprovedAndLetGo()
    {
        const QJsonObject held =
            m_occ.object({u"number"_s, u"reserve"_s, u"800-596-3057"_s, u"--onboarding"_s, u"1"_s});
        QCOMPARE(held.value(u"state"_s).toString(), u"reserved"_s);
        QCOMPARE(held.value(u"held_until"_s).toString(), u"2026-03-03T09:00:00Z"_s);
        QVERIFY(m_occ.refusal(1, words(u"number reserve 8005963057 --onboarding 1"_s))
                    .contains(u"held for Clinic already"));
        (void)m_occ.object(words(u"number approve 8005963057"_s));
        QVERIFY(m_occ.refusal(1, words(u"number approve 8005963057"_s)).contains(u"approved already"));
        (void)m_occ.object(words(u"number release 8005963057"_s));
        QCOMPARE(stateOf(u"8005963057"_s), u"available"_s);
        (void)m_occ.object({u"undo"_s});
        QCOMPARE(stateOf(u"8005963057"_s), u"approved"_s);
        const QJsonArray holds = m_occ.object(words(u"number show 8005963057"_s)).value(u"holds"_s).toArray();
        QCOMPARE(holds.size(), 1);
        (void)m_occ.object(words(u"number release 8005963057"_s));
        QVERIFY(m_occ.refusal(1, words(u"number release 8005963057"_s)).contains(u"free already"));
        QVERIFY(m_occ.refusal(1, words(u"number release 800"_s)).contains(u"800"));
    }

    void aTickEndsWhatIsOver()
    {
        (void)m_occ.object(words(u"number reserve 8888046762 --onboarding 1"_s));
        m_occ.setNow(u"2026-03-03T08:59:00Z"_s);
        QCOMPARE(m_occ.object({u"tick"_s, u"--no-mail"_s}).value(u"holds"_s).toObject().value(u"let_go"_s),
                 QJsonValue(0));
        QCOMPARE(stateOf(u"8888046762"_s), u"reserved"_s);
        m_occ.setNow(u"2026-03-03T09:00:00Z"_s);
        QCOMPARE(m_occ.object({u"tick"_s, u"--no-mail"_s}).value(u"holds"_s).toObject().value(u"let_go"_s),
                 QJsonValue(1));
        QCOMPARE(stateOf(u"8888046762"_s), u"available"_s);
        QCOMPARE(m_occ.run({u"verify"_s}).code, 0);
    }

    void numbersAreGivenAndTakenAway()
    {
        (void)m_occ.object(words(u"number assign 2082792555 --onboarding 1"_s));
        QCOMPARE(m_occ.array(words(u"number list --client clinic"_s)).size(), 1);
        (void)m_occ.object(words(u"number unassign 2082792555"_s));
        QCOMPARE(m_occ.array(words(u"number list --client clinic"_s)).size(), 0);
        QVERIFY(m_occ.refusal(1, words(u"number unassign 2082792555"_s)).contains(u"belongs to nobody"));
    }

    /// What needs Telnyx fails as the outside world does.
    void withoutTelnyxTheCauseIsNamed()
    {
        QVERIFY(m_occ.refusal(3, words(u"number search --area-code 833"_s)).contains(u"Telnyx"));
        QVERIFY(m_occ.refusal(3, words(u"number reserve 8332046762 --onboarding 1"_s)).contains(u"Telnyx"));
    }

    void aListIsImported()
    {
        const QString file = m_occ.write(u"numbers.csv"_s, "Number,Pool,Industry,Monthly cost,Note\n"
                                                           "(833) 204-6762,custom,legal,1.50,Bought in May\n"
                                                           "+1 844 237 9015,,,2,\n"
                                                           "800-596-3057,,,,Ours\n"
                                                           "555-1234,custom,,,\n"
                                                           "866 204 1177,gold,,,\n");
        const QStringList run{u"import"_s, u"numbers"_s, file};
        const QJsonObject report = m_occ.object(run);
        QCOMPARE(report.value(u"read"_s).toInt(), 5);
        QCOMPARE(report.value(u"created"_s).toInt(), 2);
        QCOMPARE(report.value(u"updated"_s).toInt(), 1);
        QCOMPARE(report.value(u"rejected"_s).toArray().size(), 2);
        const QJsonObject bought = m_occ.object(words(u"number show 8332046762"_s));
        QCOMPARE(bought.value(u"industry"_s).toString(), u"legal"_s);
        QCOMPARE(bought.value(u"monthly_cost"_s).toDouble(), 1.5);
        QCOMPARE(bought.value(u"currency"_s).toString(), u"USD"_s);
        QCOMPARE(bought.value(u"state"_s).toString(), u"available"_s);
        // What the file leaves empty stays as it was.
        const QJsonObject ours = m_occ.object(words(u"number show 8005963057"_s));
        QCOMPARE(ours.value(u"note"_s).toString(), u"Ours"_s);
        QCOMPARE(ours.value(u"pool"_s).toString(), u"primary"_s);
        QCOMPARE(m_occ.object(run).value(u"unchanged"_s).toInt(), 3);
        (void)m_occ.object({u"undo"_s});
        QVERIFY(m_occ.refusal(1, words(u"number show 8332046762"_s)).contains(u"not in the inventory"));
    }
};

QTEST_GUILESS_MAIN(TestCliNumbers)
#include "tst_cli_numbers.moc"
