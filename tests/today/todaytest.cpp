// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using Group = TodayEntry::Group;

/// "group: client: title" of each entry, in order.
static QStringList lines(const TodayView& view)
{
    QStringList lines;
    for (const TodayEntry& entry : view.entries)
        lines << toText(entry.group) + u": "_s + entry.client + u": "_s + entry.title;
    return lines;
}

static TodayView viewOf(Rig& rig, std::optional<qint64> person = {}, int limit = 200)
{
    return must(rig.workspace().today().view({person, limit}));
}

static Interaction question(qint64 onboarding, const QString& summary)
{
    Interaction contact;
    contact.onboardingId = onboarding;
    contact.channel = u"email"_s;
    contact.summary = summary;
    contact.expectsReply = true;
    return contact;
}

/// What needs somebody now: what is in it, for whom, in which order, and why.
class TodayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemGoesFromNextToTodayToOverdue_data() { addEngines(); }
    void anItemGoesFromNextToTodayToOverdue()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        TodayView view = viewOf(rig);
        QCOMPARE(lines(view), QStringList{u"promise: Northline: First"_s});
        QCOMPARE(why(view.entries[0], rig.now()), u"Promised in 1 day; 2 of 2 items open"_s);
        QCOMPARE(view.nextAt, std::optional(kStart + kDay));
        QCOMPARE(view.nextTitle, u"Welcome"_s);
        QCOMPARE(view.nextClient, u"Northline"_s);
        rig.clock->set(kStart + kDay - 2 * kHour);
        view = viewOf(rig);
        QCOMPARE(lines(view),
                 (QStringList{u"due-today: Northline: Welcome"_s, u"due-today: Northline: Access"_s,
                              u"promise: Northline: First"_s}));
        QCOMPARE(why(view.entries[0], rig.now()), u"Due in 2 h · First"_s);
        QCOMPARE(view.entries[0].item.id, rig.item(id, 0, 0));
        QCOMPARE(view.nextTitle, u"Set up"_s);
        rig.clock->set(kStart + kDay + 3 * kHour);
        view = viewOf(rig);
        QCOMPARE(view.count(Group::Overdue), 2);
        QCOMPARE(view.count(Group::DueToday), 0);
        QCOMPARE(view.count(Group::Promise), 0);
        QCOMPARE(why(view.entries[0], rig.now()), u"3 h late · First"_s);
        OCC_OK(rig.onboardings().itemBlocked(rig.item(id, 0, 1), u"No login"_s));
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 0, 0)}));
        view = viewOf(rig);
        QCOMPARE(lines(view), QStringList{u"overdue: Northline: Access"_s});
        QCOMPARE(why(view.entries[0], rig.now()), u"3 h late · blocked: No login · First"_s);
        QCOMPARE(shortWhy(view.entries[0], rig.now()), u"blocked: No login · First"_s);
        OCC_OK(rig.onboardings().pause(id, u"Holiday"_s));
        QCOMPARE(viewOf(rig).all(), 0);
    }

    void todayEndsAtTheTeamsMidnight()
    {
        Rig rig(u"sqlite"_s);
        rig.start(); // due Tuesday 12:00 UTC
        rig.clock->set(at("2026-03-02T23:59:00Z"));
        QCOMPARE(viewOf(rig).count(Group::DueToday), 0);
        rig.clock->set(at("2026-03-03T00:00:00Z"));
        QCOMPARE(viewOf(rig).count(Group::DueToday), 2);
        // In Auckland it is Tuesday already at noon of Monday in UTC.
        rig.clock->set(at("2026-03-02T23:59:00Z"));
        rig.workspace().session().calendar = BusinessCalendar(QTimeZone("Pacific/Auckland"));
        QCOMPARE(viewOf(rig).count(Group::DueToday),
                 0); // 00:59 on Wednesday there, due at 01:00 on Wednesday
        rig.clock->set(at("2026-03-03T11:00:00Z"));
        QCOMPARE(viewOf(rig).count(Group::DueToday), 2);
    }

    void aReplyIsAwaitedUntilItComesOrIsARedFlag_data() { addEngines(); }
    void aReplyIsAwaitedUntilItComesOrIsARedFlag()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 answered = rig.start(u"Adams"_s);
        const qint64 silent = rig.start(u"Bakker"_s);
        for (const qint64 id : {answered, silent})
            OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0)));
        OCC_OK(rig.onboardings().logInteraction(question(answered, u"Which number?"_s)));
        rig.clock->advance(kHour);
        OCC_OK(rig.onboardings().logInteraction(question(silent, u"Who signs?"_s)));
        rig.clock->advance(kHour);
        OCC_OK(rig.onboardings().logInteraction(question(silent, u"Who signs, please?"_s)));
        TodayView view = viewOf(rig);
        // One line for each client: its oldest question.
        QCOMPARE(lines(view), (QStringList{u"reply-awaited: Adams: Which number?"_s,
                                           u"reply-awaited: Bakker: Who signs?"_s}));
        QCOMPARE(why(view.entries[0], rig.now()), u"Waited for 2 h; turns red in 1 day 22 h"_s);
        Interaction answer;
        answer.onboardingId = answered;
        answer.channel = u"phone"_s;
        answer.inbound = true;
        OCC_OK(rig.onboardings().logInteraction(answer));
        QCOMPARE(lines(viewOf(rig)), QStringList{u"reply-awaited: Bakker: Who signs?"_s});
        rig.tickAt(kStart + 50 * kHour);
        view = viewOf(rig);
        QCOMPARE(view.count(Group::RedFlag), 1);
        QCOMPARE(view.count(Group::ReplyAwaited), 0);
        QCOMPARE(view.entries[0].title, u"No reply for 49 h to “Who signs?”"_s);
        QCOMPARE(why(view.entries[0], rig.now()), u"The team lead is told in 23 h"_s);
    }

    void worstFirst_data() { addEngines(); }
    void worstFirst()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 late = rig.start(u"Late"_s);
        rig.clock->advance(2 * kDay);
        const qint64 unhappy = rig.start(u"Unhappy"_s);
        const qint64 stuck = rig.start(u"Stuck"_s);
        OCC_OK(rig.onboardings().recordSurvey(unhappy, u"csat"_s, 3));
        rig.clock->advance(kHour);
        OCC_OK(rig.onboardings().openBlocker(stuck, u"critical"_s, u"client"_s, u"No login"_s));
        rig.tick();
        TodayView view = viewOf(rig);
        QCOMPARE(lines(view).first(5),
                 (QStringList{u"red-flag: Stuck: Critical: No login"_s,
                              u"red-flag: Unhappy: Satisfaction 3 of 10"_s, u"overdue: Late: Welcome"_s,
                              u"overdue: Late: Access"_s, u"promise: Unhappy: First"_s}));
        // What was seen keeps its place; what is over goes behind everything that goes on.
        OCC_OK(rig.alerts().acknowledge(view.entries[0].subjectId));
        view = viewOf(rig);
        QCOMPARE(view.entries[0].client, u"Stuck"_s);
        QVERIFY(why(view.entries[0], rig.now()).startsWith(u"Seen by Local user; the team lead is told in"));
        OCC_OK(rig.onboardings().recordSurvey(stuck, u"nps"_s, 2));
        rig.tick();
        OCC_OK(rig.onboardings().recordSurvey(unhappy, u"csat"_s, 9));
        rig.tick();
        view = viewOf(rig);
        QCOMPARE(lines(view).first(3), (QStringList{u"red-flag: Stuck: Critical: No login"_s,
                                                    u"red-flag: Stuck: NPS answer 2 of 10"_s,
                                                    u"red-flag: Unhappy: Satisfaction 3 of 10"_s}));
        QCOMPARE(why(view.entries[2], rig.now()), u"It is over; its root cause is still to be written"_s);
        OCC_OK(rig.alerts().resolve(view.entries[2].subjectId, u"Wrong form"_s, u"Right one"_s));
        QCOMPARE(viewOf(rig).count(Group::RedFlag), 2);
        OCC_OK(rig.onboardings().cancel(late, u"Left"_s));
        QCOMPARE(viewOf(rig).count(Group::Overdue), 0);
    }

    void whoseTurnItIs_data() { addEngines(); }
    void whoseTurnItIs()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().itemAssigned(rig.item(id, 0, 1), rig.people.salesRep.id));
        rig.clock->set(kStart + kDay + kHour);
        OCC_OK(rig.onboardings().openBlocker(id, u"critical"_s, u"client"_s, u"No login"_s));
        rig.tick();
        QCOMPARE(
            lines(viewOf(rig, rig.people.specialist.id)),
            (QStringList{u"red-flag: Northline: Critical: No login"_s, u"overdue: Northline: Welcome"_s}));
        QCOMPARE(lines(viewOf(rig, rig.people.salesRep.id)), QStringList{u"overdue: Northline: Access"_s});
        QCOMPARE(viewOf(rig, rig.people.salesRep.id).entries[0].owner, u"Sue Sales"_s);
        QCOMPARE(viewOf(rig, rig.people.manager.id).all(), 0);
        QCOMPARE(must(rig.workspace().today().count(rig.people.specialist.id)), 2);
        // The lead is asked once the escalation has reached them.
        rig.tickAt(kStart + kDay + kHour + 24 * kHour);
        QCOMPARE(lines(viewOf(rig, rig.people.manager.id)),
                 QStringList{u"red-flag: Northline: Critical: No login"_s});
        QCOMPARE(must(rig.workspace().today().count(rig.people.executive.id)), 0);
        QCOMPARE(must(rig.workspace().today().count({})), 3);
        OCC_OK(rig.onboardings().assign({id}, rig.people.salesRep.id));
        QCOMPARE(viewOf(rig, rig.people.specialist.id).count(Group::Overdue), 0);
        QCOMPARE(viewOf(rig, rig.people.salesRep.id).count(Group::Overdue), 2);
    }

    void goLiveIsAPromise_data() { addEngines(); }
    void goLiveIsAPromise()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0)));
        OCC_OK(rig.onboardings().setGoLive(id, kStart + 7 * kDay));
        QCOMPARE(viewOf(rig).all(), 0);
        rig.clock->advance(kHour);
        const TodayView view = viewOf(rig);
        QCOMPARE(view.count(Group::Promise), 1);
        QCOMPARE(view.entries[0].kind, TodayEntry::Kind::GoLive);
        QCOMPARE(why(view.entries[0], rig.now()), u"Promised in 6 days 23 h; 3 of 5 items open"_s);
    }

    void countsStayTrueBeyondTheLimit_data() { addEngines(); }
    void countsStayTrueBeyondTheLimit()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        for (int i = 0; i < 4; ++i) {
            const qint64 id = rig.start(u"Client %1"_s.arg(i));
            OCC_OK(rig.onboardings().logInteraction(question(id, u"?"_s)));
        }
        rig.tickAt(kStart + 5 * kDay); // everything is late and silent by now
        const TodayView view = viewOf(rig, {}, 1);
        QCOMPARE(view.count(Group::RedFlag), 8);
        QCOMPARE(view.count(Group::Overdue), 8);
        QCOMPARE(view.count(Group::Promise), 4);
        QCOMPARE(view.entries.size(), 3);
    }
};

OCC_TEST(TodayTest)
#include "todaytest.moc"
