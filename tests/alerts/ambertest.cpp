// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/ladder.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// What makes an onboarding amber, from which moment, in which order and in which words.
class AmberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueWithinADay_data() { addEngines(); }
    void dueWithinADay()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0))); // First is complete; Second is due on the 12th
        const Instant due = kStart + 10 * kDay;
        const auto seen = [&](Instant now) -> QString {
            rig.clock->set(now);
            const QStringList unticked = words(rig.show(id).row.reasons, now);
            rig.tick();
            const OnboardingRow row = rig.show(id).row;
            if (words(row.reasons, now) != unticked) // the list need not wait for a tick
                return u"differs"_s;
            return toText(row.health) + u": "_s + words(row.reasons, now).join(u" / "_s);
        };
        QCOMPARE(seen(kStart), u"green: "_s);
        QCOMPARE(seen(due - 24 * kHour - 1), u"green: "_s);
        QCOMPARE(seen(due - 24 * kHour), u"amber: Second is due in 1 day, 3 items open"_s);
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 1, 0), rig.item(id, 1, 1)}));
        QCOMPARE(seen(due - 1), u"amber: Second is due in 0 min, 1 item open"_s);
        QCOMPARE(seen(due), u"amber: Second is due now: “Go live” is open"_s);
        QCOMPARE(seen(due + 5 * kHour), u"amber: Second is 5 h late: “Go live” is open"_s);
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 1, 2)}));
        QCOMPARE(seen(due + 6 * kHour), u"green: "_s);
        QVERIFY(!rig.show(id).row.milestoneId);
        QVERIFY(!rig.show(id).row.nextDue);
    }

    void replyAwaited_data() { addEngines(); }
    void replyAwaited()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0)));
        QVERIFY(askClient(rig, id) > 0);
        const auto health = [&](Instant now) {
            rig.tickAt(now);
            return rig.show(id).row.health;
        };
        QCOMPARE(health(kStart + 24 * kHour - 1), Health::Green);
        QCOMPARE(health(kStart + 24 * kHour), Health::Amber);
        QCOMPARE(words(rig.show(id).row.reasons, rig.now()),
                 QStringList{u"Reply awaited for 24 h to “Access data”"_s});
        QCOMPARE(health(kStart + 48 * kHour - 1), Health::Amber);
        QCOMPARE(health(kStart + 48 * kHour), Health::Red);
        QCOMPARE(rig.show(id).row.reasons.size(), 1); // not amber for the same contact as well
        rig.clock->set(kStart + 50 * kHour);
        QVERIFY(hearClient(rig, id) > 0);
        QCOMPARE(health(kStart + 50 * kHour), Health::Amber); // its root cause is to be written
        OCC_OK(rig.alerts().resolve(1, u"Holiday"_s, u"Called"_s));
        QCOMPARE(health(kStart + 50 * kHour), Health::Green);
    }

    void order_data() { addEngines(); }
    /// Red before amber, each from the worst down.
    void order()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        rig.numberHold(id, u"+18005963057"_s, kStart + 4 * kHour);
        OCC_OK(rig.onboardings().recordSurvey(id, u"nps"_s, 3));
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 2));
        QVERIFY(askClient(rig, id, kStart - 48 * kHour) > 0);
        rig.serviceRequest(id, u"Phones are down"_s, kStart - kHour);
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"Down"_s));
        rig.tick();
        QCOMPARE(words(rig.show(id).row.reasons, kStart),
                 (QStringList{u"Critical: Down"_s, u"“Phones are down” is 1 h past its response time"_s,
                              u"No reply for 48 h to “Access data”"_s, u"Satisfaction 2 of 10"_s,
                              u"NPS answer 3 of 10"_s, u"+18005963057 is let go in 4 h"_s,
                              u"First is due in 1 day, 2 items open"_s}));
        rig.tickAt(kStart + 4 * kDay);
        const QStringList later = words(rig.show(id).row.reasons, rig.now());
        QCOMPARE(later.value(3), u"First is 3 days late: “Welcome” is open"_s);
        QCOMPARE(later.value(6), u"The hold on +18005963057 has run out"_s);
        QCOMPARE(later.size(), 7);
    }

    void lateBeforeDue()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        const auto milestones = rig.show(id).milestones;
        OCC_OK(rig.onboardings().moveMilestone(milestones[0].id, kStart + 10 * kHour, u"Sooner"_s));
        OCC_OK(rig.onboardings().moveMilestone(milestones[1].id, kStart - kHour, u"Promised"_s));
        QCOMPARE(words(rig.show(id).row.reasons, kStart),
                 (QStringList{u"Second is 1 h late: “Set up” is open"_s,
                              u"First is due in 10 h, 2 items open"_s}));
    }

    void wordings()
    {
        const auto said = [](const Reason& reason) { return wording(reason, kStart); };
        QCOMPARE(said({Reason::Kind::Alert, u"non-responsive"_s, {}, {}, kStart - 50 * kHour, 0}),
                 u"No reply for 50 h"_s);
        QCOMPARE(said({Reason::Kind::ReplyAwaited, {}, {}, {}, kStart - 30 * kHour, 0}),
                 u"Reply awaited for 30 h"_s);
        QCOMPARE(said({Reason::Kind::MilestoneLate, {}, u"Day 7"_s, {}, kStart - kDay, 0}),
                 u"Day 7 is 1 day late"_s);
        QCOMPARE(said({Reason::Kind::MilestoneDue, {}, u"100 %2 %3"_s, {}, kStart + kHour, 2}),
                 u"100 %2 %3 is due in 1 h, 2 items open"_s);
        for (const char* rule : {"non-responsive", "low-satisfaction", "low-nps", "critical-blocker",
                                 "milestone-delayed", "sla-breach", "hold-expiring"})
            QVERIFY(ruleTitle(QLatin1StringView(rule)) != QLatin1StringView(rule));
        const QList<Reason> reasons = {
            {Reason::Kind::MilestoneLate, {}, u"“Quoted” \\ \""_s, u"ä"_s, kStart, 3},
            {Reason::Kind::Alert, u"low-nps"_s, {}, {}, -1, 0}};
        QCOMPARE(reasonsFromText(reasonsToText(reasons)), reasons);
        QCOMPARE(reasonsFromText(u"[]"_s), QList<Reason>());
    }
};

OCC_TEST(AmberTest)
#include "ambertest.moc"
