// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/ladder.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Who is told when, and what acknowledging, resolving and the end of a condition do to it.
class LadderTest final : public QObject
{
    Q_OBJECT

    static qint64 blocked(Rig& rig)
    {
        const qint64 id = rig.start();
        must(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"Down"_s));
        return id;
    }

private Q_SLOTS:
    void steps_data() { addEngines(); }
    void steps()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = blocked(rig);
        TickReport report = rig.tick();
        QCOMPARE(report.escalated.size(), 1);
        QCOMPARE(report.escalated.first().person, u"Sam Specialist"_s);
        const Alert alert = must(rig.alerts().list()).first();
        QCOMPARE(alert.nextLevel, u"lead"_s);
        QCOMPARE(*alert.nextAt, kStart + 24 * kHour);
        QCOMPARE(alert.nextPerson, u"Max Manager"_s);
        QCOMPARE(rig.tickAt(kStart + 24 * kHour - 1).escalated.size(), 0);
        report = rig.tickAt(kStart + 24 * kHour);
        QCOMPARE(report.escalated.size(), 1);
        QCOMPARE(report.escalated.first().level, u"lead"_s);
        QCOMPARE(report.escalated.first().person, u"Max Manager"_s);
        QCOMPARE(report.escalated.first().at, kStart + 24 * kHour);
        QCOMPARE(rig.tickAt(kStart + 48 * kHour - 1).escalated.size(), 0);
        report = rig.tickAt(kStart + 48 * kHour);
        QCOMPARE(report.escalated.size(), 1);
        QCOMPARE(report.escalated.first().person, u"Eve Executive"_s);
        for (const auto& step : rig.tickAt(kStart + 60 * kDay).escalated)
            QVERIFY(step.alert != alert.id);
        const Alert last = must(rig.alerts().byId(alert.id));
        QCOMPARE(last.level, u"executive"_s);
        QVERIFY(last.nextLevel.isEmpty() && !last.nextAt);
        QCOMPARE(last.onboardingId, id);
    }

    void missedSteps_data() { addEngines(); }
    /// After the application was off: once each, in order, with the moments they were due.
    void missedSteps()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = blocked(rig);
        must(rig.onboardings().setGoal(id, u"More calls"_s));
        const TickReport report = rig.tickAt(kStart + 49 * kHour);
        QStringList told;
        for (const auto& step : report.escalated)
            told << step.level + u' ' + step.person + u' ' + toIso(step.at);
        QCOMPARE(told, (QStringList{u"specialist Sam Specialist 2026-03-02T12:00:00Z"_s,
                                    u"lead Max Manager 2026-03-03T12:00:00Z"_s,
                                    u"executive Eve Executive 2026-03-04T12:00:00Z"_s}));
        const TickReport again = rig.tick();
        QCOMPARE(again.opened.size() + again.escalated.size() + again.cleared.size() + again.examined, 0);
        for (const Person& person : {rig.people.specialist, rig.people.manager, rig.people.executive}) {
            const auto inbox = rig.alerts().inbox(person.id);
            OCC_OK(inbox);
            QCOMPARE(inbox->size(), 1);
            QCOMPARE(inbox->first().client, u"Northline"_s);
            QCOMPARE(inbox->first().text, u"Critical: Down"_s);
        }
        QCOMPARE(must(rig.alerts().inbox(rig.people.salesRep.id)).size(), 0);
        OCC_OK(rig.alerts().markRead({must(rig.alerts().inbox(rig.people.manager.id)).first().id}));
        QCOMPARE(must(rig.alerts().inbox(rig.people.manager.id)).size(), 0);
        QCOMPARE(must(rig.alerts().inbox(rig.people.manager.id, false)).size(), 1);
    }

    void nobodyForALevel()
    {
        Rig rig(u"sqlite"_s);
        rig.database().query(u"update person set active = 0 where id = ?"_s, rig.people.executive.id);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().assign({id}, std::nullopt));
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"Down"_s));
        rig.tickAt(kStart + 49 * kHour);
        // Without an owner there is no lead of theirs: the first manager.
        QCOMPARE(stepLines(rig), (QStringList{u"critical-blocker specialist nobody 2026-03-02T12:00:00Z"_s,
                                              u"critical-blocker lead Max Manager 2026-03-03T12:00:00Z"_s,
                                              u"critical-blocker executive nobody 2026-03-04T12:00:00Z"_s}));
        QCOMPARE(rig.value(u"select count(*) from inbox_message"_s), u"1"_s);
        QCOMPARE(must(rig.alerts().list()).first().level, u"executive"_s);
    }

    void leadBeforeManager()
    {
        Rig rig(u"sqlite"_s);
        const Person other =
            must(rig.workspace().people().add({u"Lea Lead"_s, u"lea@occ.test"_s, u"specialist"_s, 0, {}}));
        rig.database().query(u"update person set lead_id = ? where id = ?"_s, other.id,
                             rig.people.specialist.id);
        blocked(rig);
        rig.tickAt(kStart + 25 * kHour);
        QCOMPARE(stepLines(rig).last(), u"critical-blocker lead Lea Lead 2026-03-03T12:00:00Z"_s);
    }

    void ownerAtTheMomentCounts()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = blocked(rig);
        rig.clock->set(kStart + kHour);
        // Handing it on an hour later settles first: the first step was Sam's.
        OCC_OK(rig.onboardings().assign({id}, rig.people.manager.id));
        rig.tickAt(kStart + 2 * kHour);
        QCOMPARE(stepLines(rig),
                 QStringList{u"critical-blocker specialist Sam Specialist 2026-03-02T12:00:00Z"_s});
    }

    void acknowledgingStopsNothing_data() { addEngines(); }
    void acknowledgingStopsNothing()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = blocked(rig);
        const qint64 alert = rig.tick().opened.first().id;
        rig.actAs(rig.people.specialist);
        OCC_OK(rig.alerts().acknowledge(alert));
        QCOMPARE(must(rig.alerts().byId(alert)).acknowledgedBy, u"Sam Specialist"_s);
        QCOMPARE(rig.show(id).row.health, Health::Red);
        OCC_FAILED(rig.alerts().acknowledge(alert), Refused, u"acknowledged"_s);
        rig.tickAt(kStart + 50 * kHour);
        QCOMPARE(stepLines(rig).size(), 3);
        QCOMPARE(must(rig.alerts().byId(alert)).state, u"acknowledged"_s);
    }

    void resolve_data() { addEngines(); }
    void resolve()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = blocked(rig);
        const qint64 alert = rig.tick().opened.first().id;
        const auto noCause = rig.alerts().resolve(alert, u"  "_s, u"Fixed"_s);
        OCC_FAILED(noCause, Refused, u"root cause"_s);
        QCOMPARE(noCause.error().field, u"root-cause"_s);
        const auto noResolution = rig.alerts().resolve(alert, u"Cable"_s, u"\n"_s);
        OCC_FAILED(noResolution, Refused, u"resolution"_s);
        QCOMPARE(noResolution.error().field, u"resolution"_s);
        OCC_FAILED(rig.alerts().resolve(99, u"a"_s, u"b"_s), Refused, u"no alert 99"_s);
        OCC_FAILED(rig.alerts().acknowledge(99), Refused, u"no alert 99"_s);
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(rig.alerts().resolve(alert, u"a"_s, u"b"_s), Refused, u"may not"_s);
        OCC_FAILED(rig.alerts().acknowledge(alert), Refused, u"may not"_s);
        rig.actAs(rig.people.executive);
        rig.clock->advance(kHour);
        OCC_OK(rig.alerts().resolve(alert, u" Cable "_s, u" New cable "_s));
        const Alert resolved = must(rig.alerts().byId(alert));
        QCOMPARE(resolved.state, u"resolved"_s);
        QCOMPARE(resolved.rootCause, u"Cable"_s);
        QCOMPARE(resolved.resolution, u"New cable"_s);
        QCOMPARE(resolved.resolvedBy, u"Eve Executive"_s);
        QCOMPARE(*resolved.resolvedAt, kStart + kHour);
        QVERIFY(resolved.nextLevel.isEmpty());
        OCC_FAILED(rig.alerts().resolve(alert, u"a"_s, u"b"_s), Refused,
                   u"resolved already by Eve Executive"_s);
        OCC_FAILED(rig.alerts().acknowledge(alert), Refused, u"resolved"_s);
        QCOMPARE(rig.show(id).row.openAlerts, 0);
        // The blocker is still open, but this cause has had its alert.
        const TickReport later = rig.tickAt(kStart + 3 * kDay);
        QCOMPARE(later.opened.size(), 0);
        QCOMPARE(later.escalated.size(), 0);
    }

    void clearing_data() { addEngines(); }
    void clearing()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = blocked(rig);
        const qint64 alert = rig.tick().opened.first().id;
        rig.clock->set(kStart + 30 * kHour);
        OCC_OK(rig.onboardings().resolveBlocker(1, u"Up again"_s));
        const TickReport report = rig.tickAt(kStart + 60 * kHour);
        // The lead's step was due before the end and is reported; the executive's came after it.
        QStringList levels;
        for (const auto& step : report.escalated)
            levels << step.level;
        QCOMPARE(levels, QStringList{u"lead"_s});
        QCOMPARE(report.cleared.size(), 1);
        QCOMPARE(*report.cleared.first().clearedAt, kStart + 30 * kHour);
        QCOMPARE(words(rig.show(id).row.reasons, rig.now()).last(),
                 u"Critical blocker: over, its root cause is still to be written"_s);
        QCOMPARE(rig.show(id).row.health, Health::Amber);
        OCC_FAILED(rig.alerts().acknowledge(alert), Refused, u"cleared"_s);
        OCC_OK(rig.alerts().resolve(alert, u"Cable"_s, u"New cable"_s));
        QCOMPARE(rig.show(id).row.reasons.size(), 1);
        QCOMPARE(rig.show(id).row.reasons.first().kind, Reason::Kind::MilestoneLate);
    }

    /// Somebody acknowledges what has just ended, before any tick.
    void acknowledgingWhatHasEnded()
    {
        Rig rig(u"sqlite"_s);
        blocked(rig);
        const qint64 alert = rig.tick().opened.first().id;
        rig.clock->set(kStart + kHour);
        OCC_OK(rig.onboardings().resolveBlocker(1, {}));
        rig.clock->set(kStart + 2 * kHour);
        OCC_FAILED(rig.alerts().acknowledge(alert), Refused, u"cleared"_s);
        QCOMPARE(must(rig.alerts().byId(alert)).state, u"cleared"_s);
        QCOMPARE(*must(rig.alerts().byId(alert)).clearedAt, kStart + kHour);
        QVERIFY(!must(rig.alerts().byId(alert)).acknowledgedAt);
    }

    void idleTick_data() { addEngines(); }
    void idleTick()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        blocked(rig);
        rig.tickAt(kStart + kHour);
        const QStringList before = rig.dump() + rig.rows(u"select * from onboarding_status"_s);
        const qint64 entries = rig.journalRows();
        rig.clock->advance(kMinute);
        for (int i = 0; i < 3; ++i) {
            const TickReport report = rig.tick();
            QCOMPARE(report.examined + report.opened.size() + report.escalated.size() + report.cleared.size(),
                     0);
        }
        QCOMPARE(rig.dump() + rig.rows(u"select * from onboarding_status"_s), before);
        QCOMPARE(rig.journalRows(), entries);
    }

    /// What a command settled on its way is told by the next tick, once.
    void reportsWhatCommandsSettled()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = blocked(rig);
        rig.clock->set(kStart + 25 * kHour);
        OCC_OK(rig.onboardings().setGoal(id, u"More calls"_s));
        QCOMPARE(stepLines(rig).size(), 2);
        const TickReport report = rig.tick();
        QCOMPARE(report.opened.size(), 1);
        QCOMPARE(report.escalated.size(), 2);
        QCOMPARE(rig.tick().opened.size(), 0);
    }
};

OCC_TEST(LadderTest)
#include "laddertest.moc"
