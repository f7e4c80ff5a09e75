// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/automation/automationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// The dry run against what then really happens.
class RehearsalTest final : public QObject
{
    Q_OBJECT

    /// What a firing is apart from ids that do not exist before it: automation, whom it is about, when, to
    /// whom, outcome.
    static QString line(const FiringRow& row)
    {
        const QString state = row.state == "scheduled"_L1 ? u"sent"_s : row.state;
        return u"%1 %2 %3 %4 %5"_s.arg(toIso(row.sendAt), row.automation, row.client, row.recipient, state);
    }

private Q_SLOTS:
    void aMonthComesAsForetold_data() { addEngines(); }
    /// Row for row: letters, those nobody answers, alerts they call up, notices that climb, digests.
    void aMonthComesAsForetold()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome(u"Atlantic"_s, u"America/New_York"_s);
        rig.live(kStart);
        rig.clock->set(kStart + 30 * kHour);
        (void)rig.welcome(u"Pacific"_s, u"America/Los_Angeles"_s);
        (void)rig.welcome(u"Hamburg"_s, u"Europe/Berlin"_s);
        rig.live(kStart + 30 * kHour);
        const Instant begin = rig.now();
        const Instant end = begin + 30 * kDay;
        QStringList foretold;
        for (const FiringRow& row : must(rig.automations().upcoming(end)))
            foretold << line(row);
        const qint64 before = rig.journalRows();
        QCOMPARE(rig.journalRows(), before);
        // Somebody looks every quarter of an hour.
        rig.liveUntil(end, 15 * kMinute);
        FiringFilter filter;
        filter.from = begin + 1;
        filter.to = end;
        filter.limit = 100'000;
        QStringList happened;
        for (const FiringRow& row : must(rig.automations().firings(filter)))
            happened << line(row);
        foretold.sort();
        happened.sort();
        QVERIFY(happened.size() > 50);
        QCOMPARE(foretold, happened);
    }

    void writesNothing_data() { addEngines(); }
    void writesNothing()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 id = rig.welcome();
        rig.live(kStart);
        const QStringList before = rig.dump();
        const qint64 entries = rig.journalRows();
        QVERIFY(!must(rig.automations().upcoming(kStart + 60 * kDay)).isEmpty());
        QVERIFY(!must(rig.automations().upcoming(kStart + 60 * kDay, id)).isEmpty());
        QVERIFY(must(rig.automations().upcoming(kStart - kDay)).isEmpty());
        QCOMPARE(rig.dump(), before);
        QCOMPARE(rig.journalRows(), entries);
    }

    void explainsEveryAutomation_data() { addEngines(); }
    void explainsEveryAutomation()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 id = rig.welcome();
        rig.live(kStart);
        QHash<QString, AutomationAnswer> answers;
        for (const AutomationAnswer& answer : must(rig.automations().explain(id)))
            answers.insert(answer.automation, answer);
        QCOMPARE(answers[u"welcome-email"_s].verdict, u"sent"_s);
        QCOMPARE(answers[u"day-2-check-in"_s].verdict, u"ahead"_s);
        QCOMPARE(toIso(*answers[u"day-2-check-in"_s].at), u"2026-03-04T13:00:00Z"_s);
        QCOMPARE(answers[u"kickoff-scheduled"_s].verdict, u"not"_s);
        QVERIFY(answers[u"kickoff-scheduled"_s].why.contains(u"not for this playbook"_s));
        QVERIFY(answers[u"nps-submitted"_s].why.contains(u"has not happened"_s));
        must(rig.automations().setEnabled(u"day-2-check-in"_s, false));
        for (const AutomationAnswer& answer : must(rig.automations().explain(id))) {
            if (answer.automation == "day-2-check-in"_L1)
                QVERIFY(answer.why.contains(u"switched off"_s));
        }
        OCC_FAILED(rig.automations().explain(999), Refused, u"no onboarding 999"_s);
    }
};

OCC_TEST(RehearsalTest)
#include "rehearsaltest.moc"
