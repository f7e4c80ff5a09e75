// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/automation/automationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using messaging::Delivery;

/// Letters on their way out: answers, waiting, being cut off.
class DeliveryTest final : public QObject
{
    Q_OBJECT

    static Error trouble()
    {
        return environmentFailed(u"The mail server does not answer."_s, u"Check the network."_s).value();
    }
    static FiringRow welcome(AutomationRig& rig)
    {
        FiringFilter filter;
        filter.automation = u"welcome-email"_s;
        return must(rig.automations().firings(filter)).first();
    }

private Q_SLOTS:
    void triesAgainByTheWrittenPolicy_data() { addEngines(); }
    void triesAgainByTheWrittenPolicy()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        rig.channel->answers = {Delivery::later(trouble()), Delivery::later(trouble()),
                                Delivery::later(trouble(), 2 * kHour)};
        rig.live(kStart);
        QCOMPARE(welcome(rig).state, u"scheduled"_s);
        QCOMPARE(welcome(rig).attempts, 1);
        QVERIFY(welcome(rig).error.contains(u"does not answer"_s));
        QCOMPARE(*welcome(rig).nextAttempt, kStart + kMinute);
        rig.live(kStart + kMinute - 1);
        QCOMPARE(rig.channel->tried.size(), 1);
        rig.live(kStart + kMinute);
        QCOMPARE(*welcome(rig).nextAttempt, kStart + 6 * kMinute);
        rig.live(kStart + 6 * kMinute);
        // The third answer asks for more time than the policy would give.
        QCOMPARE(*welcome(rig).nextAttempt, kStart + 6 * kMinute + 2 * kHour);
        rig.live(kStart + 6 * kMinute + 2 * kHour);
        QCOMPARE(welcome(rig).state, u"sent"_s);
        QCOMPARE(rig.channel->delivered.size(), 1);
        for (const messaging::Letter& letter : rig.channel->tried)
            QCOMPARE(letter, rig.channel->tried.first());
    }

    void whatIsRefusedFails_data() { addEngines(); }
    void whatIsRefusedFails()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        rig.channel->answers = {
            Delivery::refused(refused(u"No such mailbox."_s, u"Correct the address."_s).value())};
        rig.live(kStart);
        QCOMPARE(welcome(rig).state, u"failed"_s);
        QVERIFY(welcome(rig).why.contains(u"No such mailbox"_s));
        rig.live(kStart + kDay);
        QCOMPARE(welcome(rig).state, u"failed"_s);
        QCOMPARE(welcome(rig).attempts, 1);
        must(rig.automations().sendAgain({welcome(rig).id}));
        rig.live(kStart + kDay + kMinute);
        QCOMPARE(welcome(rig).state, u"sent"_s);
        const QString key = rig.channel->tried.first().key;
        QVERIFY(std::ranges::any_of(rig.channel->delivered,
                                    [&](const messaging::Letter& letter) { return letter.key == key; }));
    }

    void aBrokenChannelRests_data() { addEngines(); }
    /// A wrong password is not the letters' fault: they wait, and the server is not asked for each of them.
    void aBrokenChannelRests()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        for (int i = 0; i < 3; ++i)
            (void)rig.welcome(u"Client%1"_s.arg(i));
        Delivery wrong = Delivery::refused(refused(u"The mail server refuses the password."_s).value());
        wrong.wholeChannel = true;
        rig.channel->answers = {wrong};
        rig.clock->set(kStart);
        static_cast<void>(must(rig.automations().tick()));
        const automation::DeliveryReport report = must(rig.automations().deliver());
        QCOMPARE(report.troubles.size(), 1);
        QCOMPARE(rig.channel->tried.size(), 1);
        rig.live(kStart + 10 * kMinute);
        QCOMPARE(rig.channel->tried.size(), 1);
        rig.live(kStart + 20 * kMinute);
        QCOMPARE(rig.channel->delivered.size(), 3);
    }

    void aCutOffAttemptIsTold_data() { addEngines(); }
    /// Killed between the attempt and its answer: tried again under the same Message-ID, and the log says so.
    void aCutOffAttemptIsTold()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        rig.clock->set(kStart);
        static_cast<void>(must(rig.automations().tick()));
        messaging::Outbox outbox(rig.database());
        const auto claimed = outbox.claim(kStart, kStart + 5 * kMinute, {messaging::Medium::Email}, 10);
        QCOMPARE(claimed.size(), 1);
        outbox.beginAttempt(claimed.first().id, kStart);
        rig.reopen();
        rig.automations().setChannels({rig.channel});
        rig.live(kStart + kMinute);
        QVERIFY(rig.channel->tried.isEmpty());
        // A refused connection in between does not make it surer.
        rig.channel->answers = {Delivery::later(trouble())};
        rig.live(kStart + 6 * kMinute);
        QCOMPARE(rig.channel->tried.size(), 1);
        rig.live(kStart + 20 * kMinute);
        QCOMPARE(rig.channel->tried.size(), 2);
        QVERIFY(welcome(rig).mayHaveArrived);
        QCOMPARE(welcome(rig).state, u"sent"_s);
    }

    void twoWorkersShareNothing_data() { addEngines(); }
    void twoWorkersShareNothing()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        for (int i = 0; i < 5; ++i)
            (void)rig.welcome(u"Client%1"_s.arg(i));
        static_cast<void>(must(rig.automations().tick()));
        messaging::Outbox outbox(rig.database());
        QCOMPARE(outbox.claim(kStart, kStart + kMinute, {messaging::Medium::Email}, 3).size(), 3);
        auto other = must(rig.openAnother());
        messaging::Outbox second(other->session().database);
        QCOMPARE(second.claim(kStart, kStart + kMinute, {messaging::Medium::Email}, 10).size(), 2);
        QVERIFY(second.claim(kStart, kStart + kMinute, {messaging::Medium::Email}, 10).isEmpty());
        QVERIFY(second.claim(kStart + kDay, kStart + 2 * kDay, {messaging::Medium::Slack}, 10).isEmpty());
    }

    void lettersWithoutAWayWait_data() { addEngines(); }
    void lettersWithoutAWayWait()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        rig.channel->notCarried = {messaging::Medium::Email};
        rig.liveUntil(kStart + kDay, 6 * kHour);
        QCOMPARE(welcome(rig).state, u"scheduled"_s);
        QCOMPARE(welcome(rig).attempts, 0);
        rig.channel->notCarried.clear();
        rig.live(kStart + kDay + kMinute);
        QCOMPARE(welcome(rig).state, u"sent"_s);
    }

    void whatWaitedTooLongIsNotSent_data() { addEngines(); }
    /// A mail server that is set up months later does not welcome the clients of then.
    void whatWaitedTooLongIsNotSent()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        rig.channel->notCarried = {messaging::Medium::Email};
        rig.live(kStart);
        rig.clock->set(kStart + 15 * kDay);
        rig.channel->notCarried.clear();
        static_cast<void>(must(rig.automations().deliver()));
        QCOMPARE(welcome(rig).state, u"failed"_s);
        QVERIFY2(welcome(rig).why.contains(u"too late"_s), qPrintable(welcome(rig).why));
        QVERIFY(rig.channel->tried.isEmpty());
    }

    void whatIsDoneMeanwhileIsNotAskedFor_data() { addEngines(); }
    /// The mail server is away for days; the client fills in the questionnaire before it is back.
    void whatIsDoneMeanwhileIsNotAskedFor()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 quick = rig.welcome(u"Quick"_s);
        const qint64 slow = rig.welcome(u"Slow"_s);
        rig.live(kStart);
        rig.channel->notCarried = {messaging::Medium::Email};
        rig.liveUntil(kStart + 3 * kDay, 6 * kHour);
        rig.markDone(quick, u"discovery-questionnaire-sent"_s);
        rig.channel->notCarried.clear();
        rig.live(kStart + 3 * kDay + kMinute);
        const auto reminder = [&](qint64 onboarding) {
            FiringFilter filter;
            filter.onboardingId = onboarding;
            filter.automation = u"day-2-check-in"_s;
            const QList<FiringRow> found = must(rig.automations().firings(filter));
            return found.size() == 1 ? found.front() : FiringRow();
        };
        QCOMPARE(reminder(slow).state, u"sent"_s);
        QCOMPARE(reminder(quick).state, u"skipped"_s);
        QVERIFY2(reminder(quick).why.contains(u"not open any more"_s), qPrintable(reminder(quick).why));
    }

    void lettersSurviveJson()
    {
        messaging::Letter letter;
        letter.medium = messaging::Medium::Calendar;
        letter.key = u"a.b"_s;
        letter.to = {u"Zoë"_s, u"z@x.example"_s};
        letter.copies = {{u"B"_s, u"b@x.example"_s}};
        letter.subject = u"Hello\nthere"_s;
        letter.text = u"Line ☃"_s;
        letter.html = u"<p>Line</p>"_s;
        letter.inReplyTo = u"1@x"_s;
        letter.references = {u"1@x"_s, u"2@x"_s};
        letter.link = u"occ:alert/7"_s;
        letter.meeting = messaging::Meeting{u"m"_s,
                                            3,
                                            messaging::Meeting::Method::Cancel,
                                            kStart,
                                            kHour,
                                            u"Europe/Paris"_s,
                                            u"Room"_s,
                                            {u"O"_s, u"o@x.example"_s},
                                            {{u"A"_s, u"a@x.example"_s}}};
        QCOMPARE(must(messaging::Letter::fromJson(letter.toJson())), letter);
        OCC_FAILED(messaging::Letter::fromJson({}), Refused, u"not a channel"_s);
        OCC_FAILED(messaging::Letter::fromJson({{u"medium"_s, u"email"_s}}), Internal, u"no key"_s);
    }
};

OCC_TEST(DeliveryTest)
#include "deliverytest.moc"
