// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/automation/automationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// The shipped automations at work in a workspace.
class FiringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sixCheckIns_data() { addEngines(); }
    /// S2 §3: each once, at the client's own time, the conditional ones only while they are wanted.
    void sixCheckIns()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 id = rig.welcome();
        rig.liveUntil(kStart + 3 * kDay);
        rig.markDone(id, u"initial-training-completed"_s);
        must(rig.onboardings().setGoal(id, u"Half the calls"_s));
        rig.liveUntil(kStart + 40 * kDay, 4 * kHour);
        const QStringList log =
            rig.log().filter(QRegularExpression(u"email|check-in|reminder|survey|scheduler|handoff"_s));
        // Contract on Monday 07:00 in New York; clocks go forward on Sunday 2026-03-08. Day 30 is Wednesday.
        QCOMPARE(log, QStringList({u"welcome-email 2026-03-02T12:00:00Z sent"_s,
                                   u"day-2-check-in 2026-03-04T13:00:00Z sent"_s,
                                   u"day-4-training-reminder 2026-03-06T13:00:00Z skipped"_s,
                                   u"day-7-satisfaction-survey 2026-03-09T12:00:00Z sent"_s,
                                   u"week-2-optimization-scheduler 2026-03-16T12:00:00Z sent"_s,
                                   u"month-1-handoff-coordination 2026-04-01T12:00:00Z sent"_s}));
        // One letter each, one Message-ID each.
        QSet<QString> keys;
        int toClient = 0;
        for (const messaging::Letter& letter : rig.channel->delivered) {
            keys.insert(letter.key);
            toClient += letter.to.address == "northline@client.example"_L1 ? 1 : 0;
        }
        QCOMPARE(keys.size(), rig.channel->delivered.size());
        QCOMPARE(toClient, 5);
        // What went out is a contact of the client; the check-in that asks starts the clock of silence.
        int contacts = 0;
        for (const Interaction& contact : must(rig.onboardings().interactions(id)))
            contacts += contact.inbound ? 0 : 1;
        QCOMPARE(contacts, 5);
    }

    void aLateLookFiresTheSame_data() { addEngines(); }
    /// Looking every hour, or once after twelve days: the same firings at the same moments.
    void aLateLookFiresTheSame()
    {
        OCC_FETCH_ENGINE();
        const auto checkIns = [](AutomationRig& rig) {
            return rig.log()
                .filter(QRegularExpression(u"^(welcome|day-|week-)"_s))
                .replaceInStrings(u"scheduled"_s, u"sent"_s);
        };
        AutomationRig often(engine);
        (void)often.welcome();
        often.liveUntil(kStart + 12 * kDay, 2 * kHour);
        AutomationRig once(engine);
        (void)once.welcome();
        once.live(kStart + 12 * kDay);
        QCOMPARE(checkIns(once), checkIns(often));
        QCOMPARE(checkIns(once).size(), 4);
    }

    void factsDecideAsTheyWereThen_data() { addEngines(); }
    /// A change after the moment does not undo what was due before it, though nobody had looked.
    void factsDecideAsTheyWereThen()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 id = rig.welcome();
        rig.live(kStart);
        rig.clock->set(kStart + 3 * kDay);
        rig.markDone(id, u"discovery-questionnaire-sent"_s);
        QVERIFY(rig.log().contains(u"day-2-check-in 2026-03-04T13:00:00Z scheduled"_s));
        rig.clock->set(kStart + 5 * kDay);
    }

    void importsOfOldContractsStayQuiet_data() { addEngines(); }
    void importsOfOldContractsStayQuiet()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        StartRequest request;
        request.clientId = rig.client(u"Old"_s);
        request.playbook = u"command-center"_s;
        request.contractAt = kStart - 90 * kDay;
        (void)rig.start(request);
        rig.live(kStart);
        QVERIFY(rig.channel->tried.isEmpty());
        for (const QString& line : rig.log().filter(u"day-"_s))
            QVERIFY2(line.endsWith(u"skipped"_s), qPrintable(line));
        const QList<AutomationAnswer> answers = must(rig.automations().explain(1));
        QVERIFY(std::ranges::any_of(answers, [](const AutomationAnswer& answer) {
            return answer.automation == "welcome-email"_L1 &&
                   answer.why.contains(u"before the onboarding was started"_s);
        }));
    }

    void escalationNotices_data() { addEngines(); }
    /// S2 §4: the specialist at once, the lead after 24 h, the executive after 48 h; whoever it was that
    /// resolved.
    void escalationNotices()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        const qint64 id = rig.welcome();
        must(rig.onboardings().openBlocker(id, u"critical"_s, u"technical"_s, u"Down"_s));
        rig.liveUntil(kStart + 30 * kHour);
        QStringList told;
        for (const messaging::Letter& letter : rig.channel->delivered) {
            if (letter.key.startsWith("escalation"_L1))
                told << letter.to.address;
        }
        QCOMPARE(told, QStringList({rig.people.specialist.email, rig.people.manager.email}));
        const Alert alert = must(rig.alerts().list({u"open"_s})).first();
        must(rig.alerts().resolve(alert.id, u"Cable"_s, u"New cable"_s));
        rig.liveUntil(kStart + 60 * kHour);
        QVERIFY(rig.log().filter(u"escalation-executive"_s).isEmpty() ||
                rig.log().filter(u"escalation-executive"_s).first().endsWith(u"skipped"_s));
    }

    void manyNoticesBecomeOne_data() { addEngines(); }
    void manyNoticesBecomeOne()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        for (int i = 0; i < 6; ++i)
            must(rig.onboardings().openBlocker(rig.welcome(u"Client%1"_s.arg(i)), u"critical"_s,
                                               u"technical"_s, u"Down"_s));
        rig.live(kStart + kMinute);
        int notices = 0;
        for (const messaging::Letter& letter : rig.channel->delivered)
            notices += letter.to.address == rig.people.specialist.email ? 1 : 0;
        QCOMPARE(notices, 1);
        QCOMPARE(rig.log({u"sent"_s}).filter(u"escalation-specialist"_s).size(), 6);
    }

    void aWonDealStartsItsOnboarding_data() { addEngines(); }
    /// S4: "Deal won" creates the onboarding project, once, also when the tick comes twice.
    void aWonDealStartsItsOnboarding()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        Deal deal;
        deal.name = u"Fleet phones"_s;
        deal.clientId = rig.client(u"Wheels"_s);
        const qint64 id = must(rig.deals().add(deal)).id;
        must(rig.deals().win(id));
        rig.live(kStart + kMinute);
        rig.live(kStart + 2 * kMinute);
        QCOMPARE(must(rig.onboardings().list()).size(), 1);
        QCOMPARE(must(rig.onboardings().list()).first().playbook, u"sop-onb-001"_s);
    }

    void anUndoneWinStartsNothing_data() { addEngines(); }
    void anUndoneWinStartsNothing()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        Deal deal;
        deal.name = u"Fleet phones"_s;
        deal.clientId = rig.client(u"Wheels"_s);
        must(rig.deals().win(must(rig.deals().add(deal)).id));
        must(rig.workspace().undo());
        rig.live(kStart + kMinute);
        QVERIFY(must(rig.onboardings().list()).isEmpty());
    }

    void sopTriggers_data() { addEngines(); }
    /// S4: kickoff → invite, training → progress, low NPS → notice, go-live → 30/60/90-day reminders.
    void sopTriggers()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        Client wanted;
        wanted.name = u"Sop"_s;
        wanted.industry = u"general"_s;
        wanted.email = u"sop@client.example"_s;
        StartRequest request;
        request.clientId = must(rig.workspace().clients().add(wanted)).id;
        request.playbook = u"sop-onb-001"_s;
        const qint64 id = rig.start(request);
        const qint64 meeting = must(rig.automations().planMeeting(id, u"kickoff"_s, kStart + 3 * kDay, kHour,
                                                                  u"https://meet.example/1"_s));
        must(rig.onboardings().recordSurvey(id, u"nps"_s, 3));
        must(rig.automations().reportEvent(u"training-completed"_s, id));
        rig.live(kStart + kMinute);
        const QStringList log = rig.log();
        QVERIFY(log.contains(u"kickoff-scheduled 2026-03-02T12:00:00Z sent"_s));
        QVERIFY2(log.contains(u"nps-submitted 2026-03-02T12:00:00Z sent"_s),
                 qPrintable(log.join(u"; "_s) + rig.rows(u"select reason from firing"_s).join(u"; "_s)));
        QVERIFY(log.contains(u"training-completed 2026-03-02T12:00:00Z sent"_s));
        QCOMPARE(
            rig.value(
                u"select count(*) from item where check_kind = 'training-completed' and state = 'done'"_s),
            u"1"_s);
        const auto invite = std::ranges::find_if(
            rig.channel->delivered, [](const messaging::Letter& l) { return l.meeting.has_value(); });
        QVERIFY(invite != rig.channel->delivered.end());
        QCOMPARE(invite->meeting->startsAt, kStart + 3 * kDay);
        must(rig.automations().moveMeeting(meeting, kStart + 4 * kDay, u"https://meet.example/2"_s));
        rig.live(kStart + 2 * kMinute);
        QCOMPARE(rig.channel->delivered.last().meeting->uid, invite->meeting->uid);
        QCOMPARE(rig.channel->delivered.last().meeting->sequence, 1);
        QVERIFY(rig.channel->delivered.last().key != invite->key);
        must(rig.automations().cancelMeeting(meeting));
        rig.live(kStart + 3 * kMinute);
        QCOMPARE(int(rig.channel->delivered.last().meeting->method), int(messaging::Meeting::Method::Cancel));
        OCC_FAILED(rig.automations().cancelMeeting(meeting), Refused, u"no such meeting"_s);
    }

    void digestsGoOnce_data() { addEngines(); }
    void digestsGoOnce()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        (void)rig.welcome();
        rig.live(kStart);
        const Instant nextMorning = at("2026-03-03T09:00:00Z");
        rig.live(nextMorning);
        rig.live(nextMorning + kMinute);
        const auto count = [&](const QString& subject) {
            return std::ranges::count_if(rig.channel->delivered, [&](const messaging::Letter& l) {
                return l.subject.startsWith(subject);
            });
        };
        QCOMPARE(count(u"Morning review"_s), 2); // The specialist and the manager.
        // After three days away only the newest morning is told.
        rig.live(at("2026-03-06T09:30:00Z"));
        QCOMPARE(count(u"Morning review"_s), 4);
    }

    void aGapIsShownNotSent_data() { addEngines(); }
    void aGapIsShownNotSent()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        auto texts = must(rig.automations().profile());
        texts.remove(u"company_name"_s);
        must(rig.automations().setProfile(texts));
        (void)rig.welcome();
        rig.live(kStart);
        QVERIFY(rig.channel->tried.isEmpty());
        const QList<FiringRow> failed = rig.failed();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().why.contains(u"company_name"_s));
        texts.insert(u"company_name"_s, u"Desk Ltd"_s);
        must(rig.automations().setProfile(texts));
        must(rig.automations().sendAgain({failed.first().id}));
        rig.live(kStart + kMinute);
        QCOMPARE(rig.channel->delivered.size(), 1);
        QVERIFY(rig.channel->delivered.first().text.contains(u"Desk Ltd"_s));
        OCC_FAILED(rig.automations().sendAgain({failed.first().id}), Refused, u"was sent or still waits"_s);
    }

    void aClientWithoutAddress_data() { addEngines(); }
    void aClientWithoutAddress()
    {
        OCC_FETCH_ENGINE();
        AutomationRig rig(engine);
        StartRequest request;
        request.clientId = rig.client(u"Mute"_s);
        request.playbook = u"command-center"_s;
        (void)rig.start(request);
        rig.live(kStart);
        const QList<FiringRow> failed = rig.failed();
        QCOMPARE(failed.size(), 1);
        QVERIFY2(failed.first().why.contains(u"Mute has no e-mail address"_s),
                 qPrintable(failed.first().why));
    }
};

OCC_TEST(FiringTest)
#include "firingtest.moc"
