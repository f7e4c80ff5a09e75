// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/reviewdata.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"
#include "ui/routines/reviewlines.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace occ::ui {

ReviewView viewOf(const Routine& routine, const RoutineStep& step)
{
    static const QHash<QString, ReviewView> byKey{
        {u"at-risk"_s, ReviewView::AtRisk},           {u"update-statuses"_s, ReviewView::Untouched},
        {u"priority-list"_s, ReviewView::Priorities}, {u"plan-priorities"_s, ReviewView::NextWeek},
        {u"week-in-review"_s, ReviewView::Figures},
    };
    if (!step.fields.isEmpty())
        return ReviewView::Notes;
    if (step.automation == u"team-brief")
        return ReviewView::Brief;
    if (const auto known = byKey.constFind(step.key); known != byKey.cend())
        return *known;
    const bool evening = routine.at.isValid() && routine.at >= QTime(12, 0);
    if (step.view == u"automations")
        return routine.isShared() ? ReviewView::Performance
               : evening          ? ReviewView::Ahead
                                  : ReviewView::Overnight;
    if (step.view == u"today")
        return routine.isShared() ? ReviewView::Week : ReviewView::Day;
    static const QHash<QString, ReviewView> byPage{{u"dashboard"_s, ReviewView::Portfolio},
                                                   {u"clients"_s, ReviewView::Portfolio},
                                                   {u"board"_s, ReviewView::Progress},
                                                   {u"alerts"_s, ReviewView::Flags},
                                                   {u"metrics"_s, ReviewView::Figures}};
    return byPage.value(step.view, ReviewView::Notes);
}

namespace {

/// One question at a time, so that the parts agree.
class Reader final
{
public:
    Reader(Workspace& workspace, const ReviewMoment& moment)
        : m_workspace(workspace)
        , m_moment(moment)
        , m_me(specialist())
    {}

    ReviewContent read(ReviewView view)
    {
        m_content.view = view;
        m_content.headers = {ReviewLines::tr("State"), ReviewLines::tr("Client"), ReviewLines::tr("What"),
                             ReviewLines::tr("When")};
        switch (view) {
        case ReviewView::Notes:
            break;
        case ReviewView::Portfolio:
        case ReviewView::AtRisk:
        case ReviewView::Progress:
            readPortfolio(view);
            break;
        case ReviewView::Untouched:
            readUntouched();
            break;
        case ReviewView::Overnight:
            readOvernight();
            break;
        case ReviewView::Ahead:
            readAhead();
            break;
        case ReviewView::Performance:
            readPerformance();
            break;
        case ReviewView::Flags:
            readFlags();
            break;
        case ReviewView::Day:
        case ReviewView::Priorities:
            readDay(view);
            break;
        case ReviewView::Week:
        case ReviewView::NextWeek:
            readWeek(view);
            break;
        case ReviewView::Brief:
            m_content.brief = orThrow(m_workspace.automations().teamBrief());
            break;
        case ReviewView::Figures:
            readFigures();
            break;
        }
        m_content.touches = orThrow(m_workspace.automations().touches(reviews().weekStart(), m_moment.now));
        return m_content;
    }

private:
    [[nodiscard]] ReviewService& reviews() { return m_workspace.reviews(); }

    /// Specialists look at their own clients, everybody else at the team's.
    [[nodiscard]] std::optional<qint64> specialist()
    {
        const auto& person = m_workspace.session().actor.person;
        return person && person->role == Role::Specialist ? std::optional(person->id) : std::nullopt;
    }

    [[nodiscard]] QList<OnboardingRow> active()
    {
        OnboardingFilter filter;
        filter.states = {u"active"_s};
        filter.ownerId = m_me;
        return orThrow(m_workspace.onboardings().list(filter));
    }

    void readPortfolio(ReviewView view)
    {
        const QList<OnboardingRow> rows = active();
        int red = 0;
        int amber = 0;
        for (const OnboardingRow& row : rows) {
            red += row.health == Health::Red ? 1 : 0;
            amber += row.health == Health::Amber ? 1 : 0;
            if (view == ReviewView::AtRisk && row.health == Health::Green)
                continue;
            m_content.lines.append(lineOf(row, view == ReviewView::Progress, m_moment));
        }
        m_content.figures = {
            {ReviewLines::tr("Active"), QString::number(rows.size()), {}, Tone::Neutral},
            {ReviewLines::tr("Red"), QString::number(red), {}, red > 0 ? Tone::Red : Tone::Neutral},
            {ReviewLines::tr("Amber"), QString::number(amber), {}, amber > 0 ? Tone::Amber : Tone::Neutral}};
        m_content.headers[3] = ReviewLines::tr("Due");
        m_content.nothing = view == ReviewView::AtRisk ? ReviewLines::tr("Nobody is at risk.")
                                                       : ReviewLines::tr("No onboarding is active.");
    }

    void readUntouched()
    {
        const QList<OnboardingRow> rows = orThrow(reviews().untouched(m_me, reviews().dayStart()));
        for (const OnboardingRow& row : rows) {
            ReviewLine line = lineOf(row, true, m_moment);
            line.when = row.lastContact ? agoWords(*row.lastContact, m_moment.now, m_moment.zone)
                                        : ReviewLines::tr("never");
            line.exact = row.lastContact ? exactWords(*row.lastContact, m_moment.zone) : QString();
            line.canAct = true;
            m_content.lines.append(line);
        }
        m_content.headers[3] = ReviewLines::tr("Last contact");
        m_content.summary =
            rows.isEmpty() ? QString()
                           : ReviewLines::tr("Active onboardings nobody has written anything on today: %1.")
                                 .arg(rows.size());
        m_content.nothing = ReviewLines::tr("Every active onboarding was looked after today.");
    }

    void readOvernight()
    {
        FiringFilter filter;
        filter.from = reviews().lastEvening();
        filter.to = m_moment.now;
        int sent = 0;
        int failed = 0;
        int waiting = 0;
        for (const FiringRow& row : orThrow(m_workspace.automations().firings(filter))) {
            if (row.state == u"skipped" || row.state == u"cancelled")
                continue;
            sent += row.state == u"sent" ? 1 : 0;
            failed += row.state == u"failed" ? 1 : 0;
            waiting += row.state == u"scheduled" ? 1 : 0;
            m_content.lines.append(lineOf(row, m_moment));
        }
        std::ranges::stable_sort(m_content.lines, {},
                                 [](const ReviewLine& line) { return line.canAct ? 0 : 1; });
        m_content.figures = {
            {ReviewLines::tr("Sent"), QString::number(sent), {}, Tone::Neutral},
            {ReviewLines::tr("Failed"), QString::number(failed), {}, failed > 0 ? Tone::Red : Tone::Neutral},
            {ReviewLines::tr("Waiting"), QString::number(waiting), {}, Tone::Neutral}};
        m_content.summary =
            ReviewLines::tr("Since %1.").arg(stampWords(*filter.from, m_moment.now, m_moment.zone));
        m_content.nothing = ReviewLines::tr("Nothing went out since %1.")
                                .arg(stampWords(*filter.from, m_moment.now, m_moment.zone));
    }

    void readAhead()
    {
        const auto [from, until] = reviews().nextWorkingDay();
        for (const FiringRow& row : orThrow(m_workspace.automations().upcoming(until))) {
            if (row.state != u"skipped")
                m_content.lines.append(lineOf(row, m_moment));
        }
        m_content.summary = ReviewLines::tr("What the desk does by itself until %1.")
                                .arg(dateWords(until - kMinute, m_moment.now, m_moment.zone));
        m_content.nothing = ReviewLines::tr("Nothing goes out by itself until %1.")
                                .arg(dateWords(until - kMinute, m_moment.now, m_moment.zone));
        Q_UNUSED(from)
    }

    void readPerformance()
    {
        m_content.headers = {ReviewLines::tr("Result"), ReviewLines::tr("Automation"),
                             ReviewLines::tr("Last 30 days"), ReviewLines::tr("Last fired")};
        for (const AutomationRow& row : orThrow(m_workspace.automations().list()))
            m_content.lines.append(lineOf(row, m_content.lines.size() + 1, m_moment));
        std::ranges::stable_sort(m_content.lines, {},
                                 [](const ReviewLine& line) { return line.state.tone == Tone::Red ? 0 : 1; });
        m_content.nothing = ReviewLines::tr("There are no automations.");
    }

    void readFlags()
    {
        for (const Alert& alert : orThrow(m_workspace.alerts().waitingFor(m_me, 200)))
            m_content.lines.append(lineOf(alert, m_moment));
        m_content.headers[3] = ReviewLines::tr("Opened");
        m_content.nothing = ReviewLines::tr("Nothing is red.");
    }

    void readDay(ReviewView view)
    {
        const auto& person = m_workspace.session().actor.person;
        const auto whose = person ? std::optional(person->id) : std::nullopt;
        const TodayView today = orThrow(m_workspace.today().view({whose, 200}));
        const bool tomorrow = view == ReviewView::Priorities;
        for (const TodayEntry& entry : today.entries) {
            if (!tomorrow || entry.group == TodayEntry::Group::RedFlag ||
                entry.group == TodayEntry::Group::Overdue)
                m_content.lines.append(lineOf(entry, m_moment));
        }
        if (tomorrow) {
            const auto [from, until] = reviews().nextWorkingDay();
            for (const TodayEntry& entry : orThrow(reviews().due(whose, reviews().dayStart(1), until)))
                m_content.lines.append(lineOf(entry, m_moment));
            m_content.summary =
                ReviewLines::tr("What is red or late now, then what falls due until the end of %1.")
                    .arg(dateWords(until - kMinute, m_moment.now, m_moment.zone));
            Q_UNUSED(from)
        } else {
            m_content.figures = {{ReviewLines::tr("Red flags"),
                                  QString::number(today.count(TodayEntry::Group::RedFlag)),
                                  {},
                                  today.count(TodayEntry::Group::RedFlag) > 0 ? Tone::Red : Tone::Neutral},
                                 {ReviewLines::tr("Overdue"),
                                  QString::number(today.count(TodayEntry::Group::Overdue)),
                                  {},
                                  today.count(TodayEntry::Group::Overdue) > 0 ? Tone::Amber : Tone::Neutral},
                                 {ReviewLines::tr("Due today"),
                                  QString::number(today.count(TodayEntry::Group::DueToday)),
                                  {},
                                  Tone::Neutral},
                                 {ReviewLines::tr("Replies awaited"),
                                  QString::number(today.count(TodayEntry::Group::ReplyAwaited)),
                                  {},
                                  Tone::Neutral}};
        }
        m_content.nothing = tomorrow ? ReviewLines::tr("Nothing is late and nothing falls due.")
                                     : ReviewLines::tr("Nothing needs you today.");
    }

    void readWeek(ReviewView view)
    {
        const bool next = view == ReviewView::NextWeek;
        const Instant from = next ? reviews().weekStart(1) : reviews().dayStart();
        const Instant until = reviews().weekStart(next ? 2 : 1);
        for (const TodayEntry& entry : orThrow(reviews().due(m_me, from, until)))
            m_content.lines.append(lineOf(entry, m_moment));
        m_content.summary = ReviewLines::tr("Open items that fall due from %1 to %2.")
                                .arg(dateWords(from, m_moment.now, m_moment.zone),
                                     dateWords(until - kMinute, m_moment.now, m_moment.zone));
        m_content.nothing = next ? ReviewLines::tr("Nothing falls due next week.")
                                 : ReviewLines::tr("Nothing more falls due this week.");
    }

    void readFigures()
    {
        const ReviewFigures now = orThrow(reviews().figures(reviews().weekStart(), m_moment.now));
        const ReviewFigures before =
            orThrow(reviews().figures(reviews().weekStart(-1), reviews().weekStart()));
        const auto add = [this](const QString& title, int value, int last) {
            m_content.figures.append(
                {title, QString::number(value), ReviewLines::tr("last week %1").arg(last), Tone::Neutral});
        };
        add(ReviewLines::tr("Started"), now.started, before.started);
        add(ReviewLines::tr("Handed off"), now.handedOff, before.handedOff);
        add(ReviewLines::tr("Milestones"), now.milestones, before.milestones);
        add(ReviewLines::tr("On time"), now.onTime, before.onTime);
        add(ReviewLines::tr("Items done"), now.itemsDone, before.itemsDone);
        add(ReviewLines::tr("Alerts opened"), now.opened, before.opened);
        add(ReviewLines::tr("Alerts ended"), now.resolved, before.resolved);
        for (const OnboardingRow& row : active())
            m_content.lines.append(lineOf(row, true, m_moment));
        m_content.headers[3] = ReviewLines::tr("Due");
        m_content.nothing = ReviewLines::tr("No onboarding is active.");
    }

    Workspace& m_workspace;
    ReviewMoment m_moment;
    std::optional<qint64> m_me;
    ReviewContent m_content;
};

} // namespace

Result<ReviewContent> readReview(Workspace& workspace, ReviewView view, const ReviewMoment& moment)
{
    return reading([&] { return Reader(workspace, moment).read(view); });
}

} // namespace occ::ui
