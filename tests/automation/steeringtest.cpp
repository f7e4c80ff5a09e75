// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/automation/automationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Pausing, stopping, cancelling, switching off.
class SteeringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopEverything_data() { addEngines(); }
    /// What is in the outbox stays there, too.
    void stopEverything()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome(u"First"_s);
        static_cast<void>(must(rig.automations().tick()));
        must(rig.automations().pause({}, {}, u"Wrong prices in the letter"_s));
        must(rig.automations().pause({}, {}, u"Twice is once"_s));
        QCOMPARE(must(rig.automations().pauses()).size(), 1);
        (void)rig.welcome(u"Second"_s);
        rig.liveUntil(kStart + kDay, 6 * kHour);
        QVERIFY(rig.channel->tried.isEmpty());
        for (const AutomationRow& row : must(rig.automations().list()))
            QVERIFY(row.paused.contains(u"Wrong prices"_s));
        must(rig.automations().resume({}, {}));
        rig.live(kStart + kDay + kMinute);
        QCOMPARE(rig.log({u"sent"_s}).filter(u"welcome"_s).size(), 2);
        OCC_FAILED(rig.automations().resume({}, {}), Refused, u"not paused"_s);
    }

    void pauseOfAClient_data() { addEngines(); }
    void pauseOfAClient()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 quiet = rig.welcome(u"Quiet"_s);
        (void)rig.welcome(u"Other"_s);
        must(rig.automations().pause({}, rig.show(quiet).row.clientId, u"On holiday"_s, kStart + 2 * kDay));
        rig.live(kStart + kMinute);
        QCOMPARE(rig.log({u"sent"_s}).size(), 1);
        const auto answers = must(rig.automations().explain(quiet));
        QVERIFY(std::ranges::any_of(answers, [](const AutomationAnswer& a) {
            return a.automation == "welcome-email"_L1 && a.verdict == "waiting"_L1 &&
                   a.why.contains(u"On holiday"_s);
        }));
        OCC_FAILED(rig.automations().pause({}, rig.show(quiet).row.clientId, {}, kStart - kDay), Refused,
                   u"ended already"_s);
        must(rig.automations().resume({}, rig.show(quiet).row.clientId));
        rig.live(kStart + 2 * kMinute);
        QCOMPARE(rig.log({u"sent"_s}).size(), 2);
    }

    void aPauseThatEndsByItself_data() { addEngines(); }
    void aPauseThatEndsByItself()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 quiet = rig.welcome(u"Quiet"_s);
        must(rig.automations().pause({}, rig.show(quiet).row.clientId, {}, kStart + 2 * kDay));
        rig.liveUntil(kStart + 2 * kDay - kHour, 6 * kHour);
        QVERIFY(rig.log({u"sent"_s}).isEmpty());
        rig.live(kStart + 2 * kDay + kMinute);
        QCOMPARE(rig.log({u"sent"_s}).filter(u"welcome"_s).size(), 1);
    }

    void pauseOfAnAutomation_data() { addEngines(); }
    void pauseOfAnAutomation()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        must(rig.automations().pause(u"welcome-email"_s, {}, {}));
        rig.live(kStart);
        QVERIFY(rig.channel->tried.isEmpty());
        OCC_FAILED(rig.automations().pause(u"no-such"_s, {}, {}), Refused, u"no automation"_s);
        // Taking the pause back lets it go.
        must(rig.workspace().undo());
        rig.live(kStart + kMinute);
        QCOMPARE(rig.log({u"sent"_s}).size(), 1);
    }

    void aPausedAutomationKeepsItsEvents_data() { addEngines(); }
    /// A deal that is won while "deal won" is paused starts its onboarding when that runs again; a digest of
    /// that time is skipped, and the log says why.
    void aPausedAutomationKeepsItsEvents()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        must(rig.automations().pause(u"deal-won"_s, {}, {}));
        must(rig.automations().pause(u"morning-digest"_s, {}, u"Too many"_s));
        rig.live(kStart);
        Deal deal;
        deal.name = u"Fleet phones"_s;
        deal.clientId = rig.client(u"Wheels"_s);
        must(rig.deals().win(must(rig.deals().add(deal)).id));
        rig.live(kStart + kDay);
        QVERIFY(must(rig.onboardings().list()).isEmpty());
        FiringFilter digests;
        digests.automation = u"morning-digest"_s;
        const QList<FiringRow> skipped = must(rig.automations().firings(digests));
        QVERIFY(!skipped.isEmpty());
        QCOMPARE(skipped.first().state, u"skipped"_s);
        QVERIFY(skipped.first().why.contains(u"Too many"_s));
        must(rig.automations().resume(u"deal-won"_s, {}));
        rig.live(kStart + kDay + kMinute);
        QCOMPARE(must(rig.onboardings().list()).size(), 1);
    }

    void undoOfQuietHoursCounts_data() { addEngines(); }
    void undoOfQuietHoursCounts()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        rig.live(kStart);
        automation::Calm calm = must(rig.automations().calm());
        calm.quietTo = QTime(12, 0);
        must(rig.automations().setCalm(calm));
        rig.live(kStart + kMinute);
        must(rig.workspace().undo());
        rig.liveUntil(kStart + 3 * kDay, kHour);
        QVERIFY(rig.log().contains(u"day-2-check-in 2026-03-04T13:00:00Z sent"_s));
    }

    void cancelling_data() { addEngines(); }
    void cancelling()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        static_cast<void>(must(rig.automations().tick()));
        const qint64 firing = must(rig.automations().firings()).first().id;
        must(rig.automations().cancel({firing}));
        rig.live(kStart + kMinute);
        QVERIFY(rig.channel->tried.isEmpty());
        QCOMPARE(must(rig.automations().firing(firing)).state, u"cancelled"_s);
        OCC_FAILED(rig.automations().cancel({firing}), Refused, u"does not wait any more"_s);
        must(rig.automations().sendAgain({firing}));
        rig.live(kStart + 2 * kMinute);
        QCOMPARE(rig.channel->delivered.size(), 1);
        OCC_FAILED(rig.automations().cancel({999}), Refused, u"999"_s);
    }

    void editing_data() { addEngines(); }
    void editing()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        automation::Automation one = must(rig.automations().find(u"day-2-check-in"_s));
        one.trigger.offset.amount = 3;
        must(rig.automations().store(one));
        (void)rig.welcome();
        rig.liveUntil(kStart + 4 * kDay, 2 * kHour);
        QVERIFY(rig.log().contains(u"day-2-check-in 2026-03-05T13:00:00Z sent"_s));
        one.action.message = u"no-such"_s;
        OCC_FAILED(rig.automations().store(one), Refused, u"no message"_s);
        one.title.clear();
        OCC_FAILED(rig.automations().store(one), Refused, u"title is missing"_s);
        automation::StoredMessage message = must(rig.automations().messages()).first();
        message.body = u"Broken {{#open}"_s;
        QVERIFY(!rig.automations().storeMessage(message));
        message.body = u"  "_s;
        OCC_FAILED(rig.automations().storeMessage(message), Refused, u"empty"_s);
    }

    void previewing_data() { addEngines(); }
    void previewing()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 id = rig.welcome();
        LetterPreview preview =
            must(rig.automations().preview(must(rig.automations().find(u"welcome-email"_s)), id));
        QVERIFY(preview.faults.isEmpty());
        QCOMPARE(preview.recipient, u"northline@client.example"_s);
        QVERIFY(preview.body.contains(u"Northline"_s));
        must(rig.automations().sendTest(u"welcome-email"_s, id, u"me@desk.example"_s));
        static_cast<void>(must(rig.automations().deliver()));
        QCOMPARE(rig.channel->delivered.size(), 1);
        QCOMPARE(rig.channel->delivered.first().to.address, u"me@desk.example"_s);
        QVERIFY(rig.channel->delivered.first().subject.startsWith(u"Test: "_s));
        QVERIFY(!rig.automations().sendTest(u"welcome-email"_s, id, u"nobody"_s));
    }

    void whoMay_data() { addEngines(); }
    void whoMay()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        rig.actAs(rig.people.salesRep);
        QVERIFY(!rig.automations().pause({}, {}, {}));
        QVERIFY(!rig.automations().setCalm({}));
        QVERIFY(!rig.automations().setProfile({}));
    }
};

OCC_TEST(SteeringTest)
#include "steeringtest.moc"
