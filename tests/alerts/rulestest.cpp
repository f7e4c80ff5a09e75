// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/ladder.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Each rule's exact moment: silent a millisecond before, open from the moment itself, however late the look.
class RulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moment_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<Instant>("moment");
        QTest::addColumn<QString>("words");
        for (const QString& engine : engineNames()) {
            const auto row = [&](const char* rule, Instant moment, const QString& text) {
                QTest::newRow(qPrintable(engine + u' ' + QLatin1StringView(rule)))
                    << engine << QString::fromLatin1(rule) << moment << text;
            };
            row("non-responsive", kStart + 48 * kHour, u"No reply for 48 h to “Access data”"_s);
            row("milestone-delayed", kStart + 4 * kDay, u"First is 3 days late: “Welcome” is open"_s);
            row("sla-breach", kStart + 5 * kHour, u"“Phones are down” is 0 min past its response time"_s);
            row("hold-expiring", kStart + 20 * kHour, u"+18005963057 is let go in 4 h"_s);
        }
    }
    void moment()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QString, rule);
        QFETCH(Instant, moment);
        QFETCH(QString, words);
        Rig rig(engine);
        const qint64 id = rig.start();
        if (rule == "non-responsive"_L1)
            QVERIFY(askClient(rig, id) > 0);
        else if (rule == "sla-breach"_L1)
            rig.serviceRequest(id, u"Phones are down"_s, moment);
        else if (rule == "hold-expiring"_L1)
            rig.numberHold(id, u"+18005963057"_s, moment + 4 * kHour);
        QCOMPARE(rig.tickAt(moment - 1).opened.size(), 0);
        QVERIFY(rig.show(id).row.health != Health::Red);
        QVERIFY(*rig.alerts().nextLook() == moment);
        const TickReport report = rig.tickAt(moment);
        QCOMPARE(report.examined, 1);
        QCOMPARE(report.opened.size(), 1);
        QCOMPARE(report.opened.first().rule, rule);
        QCOMPARE(report.opened.first().openedAt, moment);
        QCOMPARE(report.opened.first().reasonText, words);
        QCOMPARE(report.opened.first().level, u"specialist"_s);
        QCOMPARE(report.escalated.size(), 1);
        const OnboardingRow row = rig.show(id).row;
        QCOMPARE(row.health, Health::Red);
        QCOMPARE(test::words(row.reasons, moment).value(0), words);
        QCOMPARE(row.openAlerts, 1);
    }

    void lateLook_data() { addEngines(); }
    /// A look weeks later opens with the moment the condition came true, not the moment of the look.
    void lateLook()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        QVERIFY(askClient(rig, id) > 0);
        rig.serviceRequest(id, u"Phones are down"_s, kStart + 5 * kHour);
        rig.numberHold(id, u"+18005963057"_s, kStart + kDay);
        QCOMPARE(rig.tickAt(kStart + 30 * kDay).opened.size(), 5);
        QCOMPARE(alertLines(rig), (QStringList{u"sla-breach open opened 2026-03-02T17:00:00Z"_s,
                                               u"hold-expiring open opened 2026-03-03T08:00:00Z"_s,
                                               u"non-responsive open opened 2026-03-04T12:00:00Z"_s,
                                               u"milestone-delayed open opened 2026-03-06T12:00:00Z"_s,
                                               u"milestone-delayed open opened 2026-03-15T12:00:00Z"_s}));
        QCOMPARE(words(rig.show(id).row.reasons, rig.now()).value(0),
                 u"“Phones are down” is 29 days past its response time"_s);
    }

    void surveys_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("score");
        QTest::addColumn<QString>("rule");
        QTest::newRow("csat 5") << u"csat"_s << 5 << u"low-satisfaction"_s;
        QTest::newRow("csat 1") << u"csat"_s << 1 << u"low-satisfaction"_s;
        QTest::newRow("csat 6") << u"csat"_s << 6 << QString();
        QTest::newRow("csat 10") << u"csat"_s << 10 << QString();
        QTest::newRow("nps 6") << u"nps"_s << 6 << u"low-nps"_s;
        QTest::newRow("nps 0") << u"nps"_s << 0 << u"low-nps"_s;
        QTest::newRow("nps 7") << u"nps"_s << 7 << QString();
    }
    void surveys()
    {
        QFETCH(QString, kind);
        QFETCH(int, score);
        QFETCH(QString, rule);
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().recordSurvey(id, kind, score));
        const TickReport report = rig.tick();
        QCOMPARE(report.opened.size(), rule.isEmpty() ? 0 : 1);
        if (rule.isEmpty())
            return;
        QCOMPARE(report.opened.first().rule, rule);
        QCOMPARE(report.opened.first().openedAt, kStart);
        QCOMPARE(report.opened.first().subject, u"onboarding:%1"_s.arg(id));
        QCOMPARE(report.opened.first().reasonText,
                 (kind == "csat"_L1 ? u"Satisfaction %1 of 10"_s : u"NPS answer %1 of 10"_s).arg(score));
    }

    void latestSurveyCounts()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 9, kStart));
        rig.clock->set(kStart + 2 * kDay);
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 2,
                                              kStart - kHour)); // answered earlier, typed later
        QCOMPARE(rig.tick().opened.size(), 0);
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 3, kStart + kDay)); // newer than the 9
        QCOMPARE(rig.tick().opened.size(), 1);
        QCOMPARE(alertLines(rig), QStringList{u"low-satisfaction open opened 2026-03-03T12:00:00Z"_s});
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 8));
        QCOMPARE(rig.tick().cleared.size(), 1);
        QCOMPARE(alertLines(rig), QStringList{u"low-satisfaction cleared opened 2026-03-03T12:00:00Z cleared "
                                              "2026-03-04T12:00:00Z"_s});
    }

    void severities()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().openBlocker(id, u"major"_s, u"technical"_s, u"Slow"_s));
        OCC_OK(rig.onboardings().openBlocker(id, u"minor"_s, u"client"_s, u"Logo"_s));
        QCOMPARE(rig.tick().opened.size(), 0);
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"missing-access"_s, u"No admin login"_s));
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"internal"_s, u"No engineer"_s));
        const TickReport report = rig.tick();
        QCOMPARE(report.opened.size(), 2); // one for each subject
        QCOMPARE(report.opened.first().openedAt, kStart);
        QCOMPARE(words(rig.show(id).row.reasons, kStart),
                 (QStringList{u"Critical: No admin login"_s, u"Critical: No engineer"_s,
                              u"First is due in 1 day, 2 items open"_s}));
    }

    void backDated_data() { addEngines(); }
    /// What is typed late counts from when it happened.
    void backDated()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        rig.clock->set(kStart + 10 * kHour);
        QVERIFY(askClient(rig, id, kStart - 40 * kHour) > 0);
        QCOMPARE(rig.tick().opened.size(), 1);
        QCOMPARE(alertLines(rig), QStringList{u"non-responsive open opened 2026-03-02T20:00:00Z"_s});
        // The answer had come before: it ends the alert now, for that is when the team learnt of it.
        QVERIFY(hearClient(rig, id, kStart + kHour) > 0);
        QCOMPARE(rig.tick().cleared.size(), 1);
        QCOMPARE(alertLines(rig), QStringList{u"non-responsive cleared opened 2026-03-02T20:00:00Z cleared "
                                              "2026-03-02T22:00:00Z"_s});
    }

    void oldestUnanswered()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        QVERIFY(askClient(rig, id) > 0);
        rig.clock->advance(10 * kHour);
        QVERIFY(askClient(rig, id) > 0); // asking again does not restart the clock
        QCOMPARE(rig.tickAt(kStart + 48 * kHour - 1).opened.size(), 0);
        QCOMPARE(rig.tickAt(kStart + 48 * kHour).opened.size(), 1);
    }

    void answeredAtTheSameMoment()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        QVERIFY(askClient(rig, id) > 0);
        QVERIFY(hearClient(rig, id) > 0);
        QVERIFY(!rig.show(id).row.reasons.contains(
            {Reason::Kind::ReplyAwaited, {}, u"Access data"_s, {}, kStart, 0}));
        QCOMPARE(rig.tickAt(kStart + 3 * kDay).opened.size(), 0);
    }

    void endedOnboardingsHaveNoRules_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"pause", "hand-off", "cancel"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void endedOnboardingsHaveNoRules()
    {
        QFETCH(QString, how);
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"Down"_s));
        QCOMPARE(rig.tick().opened.size(), 1);
        rig.clock->advance(kHour);
        if (how == "pause"_L1)
            OCC_OK(rig.onboardings().pause(id, u"Budget"_s));
        else if (how == "hand-off"_L1)
            OCC_OK(rig.onboardings().handOff(id, u"Done"_s));
        else
            OCC_OK(rig.onboardings().cancel(id, u"Left"_s));
        const TickReport report = rig.tickAt(kStart + 40 * kDay);
        QCOMPARE(report.opened.size(), 0);
        QCOMPARE(report.escalated.size(), 0);
        QCOMPARE(report.cleared.size(), 1);
        QCOMPARE(alertLines(rig), QStringList{u"critical-blocker cleared opened 2026-03-02T12:00:00Z cleared "
                                              "2026-03-02T13:00:00Z"_s});
        QCOMPARE(rig.tickAt(kStart + 80 * kDay).examined, 0);
    }

    void playbookThresholds()
    {
        Rig rig(u"sqlite"_s);
        playbook::Playbook strict = shortPlaybook();
        strict.id = u"strict"_s;
        strict.rules = {{u"non-responsive"_s, 12, u"hours"_s},
                        {u"low-satisfaction"_s, 8, u"score"_s},
                        {u"milestone-delayed"_s, 1, u"days"_s},
                        {u"critical-blocker"_s, 2, u"count"_s}};
        strict.escalation = {{playbook::Level::Specialist, 0, u"Call"_s},
                             {playbook::Level::Executive, 2, u"Call"_s}};
        OCC_OK(rig.workspace().playbooks().store(strict));
        StartRequest request;
        request.clientId = rig.client(u"Strict"_s);
        request.playbook = u"strict"_s;
        const qint64 id = rig.start(request);
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 7));
        QVERIFY(askClient(rig, id) > 0);
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"One"_s));
        rig.tickAt(kStart + 3 * kHour);
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"Two"_s));
        rig.tickAt(kStart + 2 * kDay);
        QCOMPARE(alertLines(rig), (QStringList{u"low-satisfaction open opened 2026-03-02T12:00:00Z"_s,
                                               u"critical-blocker open opened 2026-03-02T15:00:00Z"_s,
                                               u"critical-blocker open opened 2026-03-02T15:00:00Z"_s,
                                               u"non-responsive open opened 2026-03-03T00:00:00Z"_s,
                                               u"milestone-delayed open opened 2026-03-04T12:00:00Z"_s}));
        QCOMPARE(rig.value(u"select count(*) from alert_step where level = 'lead'"_s), u"0"_s);
        QCOMPARE(stepLines(rig).filter(u"low-satisfaction"_s),
                 (QStringList{u"low-satisfaction specialist Sam Specialist 2026-03-02T12:00:00Z"_s,
                              u"low-satisfaction executive Eve Executive 2026-03-02T14:00:00Z"_s}));
    }
};

OCC_TEST(RulesTest)
#include "rulestest.moc"
