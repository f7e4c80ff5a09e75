// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/jobs.h"

#include "tests/ui/day/eyes.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace occ::tests {

namespace {

/// One job of the day, said once for everybody.
struct Job
{
    int hour;
    int minute;
    const char* name;
    void (*run)(Person& person, const Plan& plan, Workspace& seen);
};

// --- morning ---

void reviewTheDashboard(Person& person, const Plan&, Workspace&)
{
    person.goTo(u"dashboard"_s);
    person.use(u"dashboard.views.0"_s); // All
    person.lookThrough(u"dashboard.table"_s);
    person.use(u"dashboard.kpi.3"_s); // Red
    person.lookThrough(u"dashboard.table"_s);
}

/// What the night did: the steps of the escalation. Automations that ran are looked at here, too, as soon as
/// there is a page for them: it belongs behind the bell.
void checkTheNight(Person& person, const Plan& plan, Workspace&)
{
    person.use(u"topbar.bell"_s, QKeySequence(u"Ctrl+Shift+A"_s));
    person.take(u"notices.list"_s, plan.told.notice);
}

void acknowledgeTheRedFlag(Person& person, const Plan& plan, Workspace&)
{
    person.standOn(u"alerts.table"_s, plan.told.client);
    person.use(u"alerts.acknowledge"_s, QKeySequence(Qt::Key_A));
}

void planTheTouchpoints(Person& person, const Plan& plan, Workspace&)
{
    person.goTo(u"today"_s);
    person.use(u"today.groups.due-today"_s);
    person.use(u"today.groups.all"_s);
    person.lookThrough(u"today.list"_s);
    person.find(plan.client().client, plan.client().client);
    person.use(u"client.addItem"_s);
    person.write(u"title"_s, words::kTouchpoint);
    person.send(u"addItemSheet"_s);
}

// --- throughout the day ---

void callTheClient(Person& person, const Plan& plan, Workspace&)
{
    person.goTo(u"today"_s);
    person.standOn(u"today.list"_s, u"Red flags|"_s + plan.told.client);
    person.use(u"today.contact"_s, QKeySequence(Qt::Key_L));
    person.write(u"summary"_s, words::kAsked);
    person.check(u"expects-reply"_s);
    person.send(u"contactSheet"_s);
}

void updateTheProgress(Person& person, const Plan& plan, Workspace&)
{
    person.goTo(u"today"_s);
    person.standOn(u"today.list"_s, plan.due.client + u'|' + plan.due.title);
    person.use(u"today.done"_s, QKeySequence(Qt::Key_Space));
    person.goTo(u"board"_s);
    person.tickCard(plan.column, plan.card.client, plan.number);
    person.find(plan.client().client, plan.client().client);
    person.tickItem(plan.items.at(0).title);
}

void resolveTheOtherFlag(Person& person, const Plan& plan, Workspace&)
{
    person.goTo(u"alerts"_s);
    person.standOn(u"alerts.table"_s, plan.other.client);
    person.write(u"root-cause"_s, words::kOtherCause);
    person.write(u"resolution"_s, words::kOtherCure);
    person.use(u"alerts.resolve"_s, QKeySequence(u"Ctrl+Return"_s));
}

void openABlocker(Person& person, const Plan& plan, Workspace&)
{
    person.find(plan.client().client, plan.client().client);
    person.use(u"client.blocker"_s, QKeySequence(Qt::Key_B));
    person.write(u"summary"_s, words::kBlocker);
    person.choose(u"severity"_s, u"Critical"_s);
    person.send(u"blockerSheet"_s);
}

void resolveTheBlocker(Person& person, const Plan& plan, Workspace& seen)
{
    const OnboardingDetail detail = sure(seen.onboardings().show(plan.client().onboarding));
    for (const Blocker& blocker : detail.blockers) {
        if (blocker.summary == words::kBlocker)
            person.use(u"client.blocker.%1"_s.arg(blocker.id));
    }
    person.write(u"resolution"_s, words::kUnblocked);
    person.send(u"resolveBlockerSheet"_s);
}

void coordinateWithOthers(Person& person, const Plan& plan, Workspace&)
{
    person.pickOfItem(plan.items.at(1).title, u"Assign to"_s);
    person.pickHere(u"Noor Haddad"_s);
    person.use(u"client.contact"_s, QKeySequence(Qt::Key_L));
    person.write(u"summary"_s, words::kNote);
    person.choose(u"channel"_s, u"Slack"_s);
    person.send(u"contactSheet"_s);
    person.goTo(u"dashboard"_s);
    person.use(u"dashboard.views.0"_s);
    person.giveTo(plan.given.client, u"Priya Raghunath"_s);
}

void takeTheReply(Person& person, const Plan& plan, Workspace&)
{
    person.goTo(u"today"_s);
    person.standOn(u"today.list"_s, u"Replies awaited|%1|%2"_s.arg(plan.told.client, words::kAsked));
    person.use(u"today.replied"_s, QKeySequence(Qt::Key_Space));
    person.write(u"summary"_s, words::kReplied);
    person.send(u"contactSheet"_s);
}

void resolveTheRedFlag(Person& person, const Plan& plan, Workspace&)
{
    person.find(plan.told.client, plan.told.client);
    person.use(u"client.resolve"_s, QKeySequence(Qt::Key_R));
    person.write(u"root-cause"_s, words::kFlagCause);
    person.write(u"resolution"_s, words::kFlagCure);
    person.send(u"resolveSheet"_s);
}

void slipAndTakeBack(Person& person, const Plan& plan, Workspace&)
{
    person.findEverywhere(u"booking agent"_s, words::kNote);
    person.tickItem(plan.items.at(2).title);
    person.undo();
    person.redo();
    person.undo();
}

// --- end of the day ---

void updateTheStatuses(Person& person, const Plan& plan, Workspace&)
{
    person.goTo(u"dashboard"_s);
    person.use(u"dashboard.views.1"_s); // My clients
    const auto* table = eyes::see<QAbstractItemView>(u"dashboard.table"_s);
    const auto client = [table](int row) { return table->model()->index(row, 1).data().toString(); };
    person.standOn(u"dashboard.table"_s, client(0));
    person.chooseTo(u"dashboard.table"_s, client(2));
    person.use(u"dashboard.bulk.contact"_s, QKeySequence(Qt::Key_L));
    person.write(u"summary"_s, words::kStatus);
    person.send(u"contactSheet"_s);
    person.find(plan.paused.client, plan.paused.client);
    person.pick(u"client.more"_s, {u"Pause"_s});
    person.write(u"reason"_s, words::kPause);
    person.send(u"stateSheet"_s);
}

/// What automations will do tomorrow hangs on these dates; the page that shows it belongs here once it is
/// there.
void scheduleTomorrow(Person& person, const Plan& plan, Workspace&)
{
    person.find(plan.client().client, plan.client().client);
    person.use(u"client.moveMilestone"_s);
    person.later(u"due"_s, 2);
    person.write(u"reason"_s, words::kMove);
    person.send(u"moveMilestoneSheet"_s);
    person.goTo(u"board"_s);
    person.moveCard(plan.column, plan.card.client, plan.next);
}

void briefTheTeam(Person& person, const Plan&, Workspace&)
{
    person.goTo(u"dashboard"_s);
    person.use(u"dashboard.kpi.3"_s); // Red
    person.copy(u"dashboard.table"_s);
}

void prepareTomorrow(Person& person, const Plan&, Workspace&)
{
    person.use(u"dashboard.views.7"_s); // Due this week
    person.pick(u"dashboard.saved"_s, {u"Save this view"_s});
    person.write(u"name"_s, words::kView);
    person.send(u"saveViewSheet"_s);
}

void scoreADeal(Person& person, const Plan& plan, Workspace&)
{
    person.goTo(u"pipeline"_s);
    person.open(u"pipeline.table"_s, plan.dealName);
    person.score(u"budget"_s, 4);
    person.score(u"timeline"_s, 5);
    person.score(u"technical"_s, 3);
    person.score(u"impact"_s, 4);
    person.write(u"note.impact"_s, words::kEvidence);
    person.score(u"authority"_s, 2);
    person.goTo(u"pipeline"_s); // What is not saved yet is, when the page is left.
}

void beginTheNextMorning(Person& person, const Plan&, Workspace&)
{
    person.goTo(u"dashboard"_s);
    person.pick(u"dashboard.saved"_s, {words::kView});
    person.lookThrough(u"dashboard.table"_s);
    person.goTo(u"today"_s);
    person.lookThrough(u"today.list"_s);
}

constexpr Job kDay[] = {{9, 0, "review", reviewTheDashboard},
                        {9, 10, "night", checkTheNight},
                        {9, 15, "flag-seen", acknowledgeTheRedFlag},
                        {9, 30, "touchpoints", planTheTouchpoints},
                        {10, 0, "call", callTheClient},
                        {11, 0, "progress", updateTheProgress},
                        {11, 30, "other-flag", resolveTheOtherFlag},
                        {12, 0, "blocker", openABlocker},
                        {13, 30, "unblocked", resolveTheBlocker},
                        {14, 0, "others", coordinateWithOthers},
                        {15, 0, "reply", takeTheReply},
                        {15, 30, "flag-resolved", resolveTheRedFlag},
                        {16, 0, "slip", slipAndTakeBack},
                        {17, 0, "statuses", updateTheStatuses},
                        {17, 15, "schedule", scheduleTomorrow},
                        {17, 30, "brief", briefTheTeam},
                        {17, 40, "tomorrow", prepareTomorrow}};

} // namespace

namespace {

/// Where somebody works through their jobs.
class Desktop
{
public:
    Desktop(Office& office, const Hire& hire, const char* email, Workspace& seen, const QString& name)
        : m_office(office)
        , m_seat(office.sit(QLatin1StringView(email)))
        , m_person(hire(*m_seat))
        , m_seen(seen)
        , m_name(name)
    {}

    void work(const Job& job, const Plan& plan, int day = 0)
    {
        m_office.setTime(job.hour, job.minute, day);
        m_seat->wake();
        m_seat->minute();
        try {
            job.run(*m_person, plan, m_seen);
        } catch (const Stuck& stuck) {
            Office::keepPicture(m_name + u"-stuck"_s);
            throw Stuck(u"%1: %2"_s.arg(QLatin1StringView(job.name), QString::fromUtf8(stuck.what())));
        }
        Office::keepPicture(u"%1-%2%3-%4"_s.arg(m_name)
                                .arg(job.hour, 2, 10, QChar(u'0'))
                                .arg(job.minute, 2, 10, QChar(u'0'))
                                .arg(QLatin1StringView(job.name)));
    }

private:
    Office& m_office;
    std::unique_ptr<Seat> m_seat;
    std::unique_ptr<Person> m_person;
    Workspace& m_seen; ///< For looking; everything is done in the window.
    QString m_name;
};

} // namespace

Plan workThrough(Office& office, const Hire& hire, const QString& name)
{
    const auto seen = office.elsewhere();
    Desktop specialist(office, hire, kSpecialist, *seen, name);
    const Plan plan = planOf(*seen, QLatin1StringView(kSpecialist), QLatin1StringView(kSeller));
    for (const Job& job : kDay) {
        specialist.work(job, plan);
        if (job.run == coordinateWithOthers)
            Desktop(office, hire, kSeller, *seen, name).work({14, 30, "deal", scoreADeal}, plan);
    }
    specialist.work({9, 0, "next-morning", beginTheNextMorning}, plan, 1);
    return plan;
}

} // namespace occ::tests
