// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/rules.h"

#include <algorithm>

namespace occ::rules {

using namespace Qt::Literals::StringLiterals;

/// Amber starts this long before a milestone is due and this long after an unanswered contact (SPEC 3).
static constexpr Millis kAmberLead = 24 * kHour;

bool AlertFact::isOpen() const
{
    return state == "open"_L1 || state == "acknowledged"_L1;
}

static void addMilestones(const Snapshot& s, std::vector<Condition>& found)
{
    for (const MilestoneFact& milestone : s.milestones) {
        if (milestone.complete)
            continue;
        const Instant since = s.calendar.addDays(milestone.dueAt, s.rules.thresholds.milestoneDelayedDays);
        found.push_back({u"milestone-delayed"_s,
                         u"milestone"_s,
                         milestone.id,
                         u"due:%1"_s.arg(milestone.dueAt),
                         since,
                         {Reason::Kind::Alert, u"milestone-delayed"_s, milestone.title,
                          milestone.firstOpenItem, milestone.dueAt, milestone.openItems},
                         s.startedAt});
    }
}

static void addSurveys(const Snapshot& s, std::vector<Condition>& found)
{
    const auto add = [&](const std::optional<SurveyFact>& survey, int threshold, const QString& rule) {
        if (survey && survey->score < threshold) {
            found.push_back({rule,
                             u"onboarding"_s,
                             s.onboardingId,
                             u"survey:%1"_s.arg(survey->id),
                             survey->at,
                             {Reason::Kind::Alert, rule, {}, {}, survey->at, survey->score},
                             survey->recordedAt});
        }
    };
    add(s.satisfaction, s.rules.thresholds.lowSatisfaction, u"low-satisfaction"_s);
    add(s.nps, s.rules.thresholds.lowNps, u"low-nps"_s);
}

static void addBlockers(const Snapshot& s, std::vector<Condition>& found)
{
    std::vector<const BlockerFact*> critical;
    for (const BlockerFact& blocker : s.blockers) {
        if (blocker.severity == "critical"_L1)
            critical.push_back(&blocker);
    }
    const auto needed = size_t(std::max(1, s.rules.thresholds.criticalBlockers));
    if (critical.size() < needed)
        return;
    std::ranges::sort(critical, {}, &BlockerFact::openedAt);
    for (const BlockerFact* blocker : critical) {
        const Instant since = std::max(blocker->openedAt, critical[needed - 1]->openedAt);
        found.push_back(
            {u"critical-blocker"_s,
             u"blocker"_s,
             blocker->id,
             u"blocker:%1"_s.arg(blocker->id),
             since,
             {Reason::Kind::Alert, u"critical-blocker"_s, blocker->summary, {}, blocker->openedAt, 1},
             blocker->openedAt});
    }
}

std::vector<Condition> conditions(const Snapshot& s)
{
    std::vector<Condition> found;
    if (!s.active)
        return found;
    addBlockers(s, found);
    for (const RequestFact& request : s.requests) {
        found.push_back({u"sla-breach"_s,
                         u"request"_s,
                         request.id,
                         u"due:%1"_s.arg(request.respondBy),
                         request.respondBy + s.rules.thresholds.slaBreach,
                         {Reason::Kind::Alert, u"sla-breach"_s, request.title, {}, request.respondBy, 0},
                         request.openedAt});
    }
    if (s.pendingReply) {
        found.push_back(
            {u"non-responsive"_s,
             u"onboarding"_s,
             s.onboardingId,
             u"interaction:%1"_s.arg(s.pendingReply->interactionId),
             s.pendingReply->at + s.rules.thresholds.nonResponsive,
             {Reason::Kind::Alert, u"non-responsive"_s, s.pendingReply->summary, {}, s.pendingReply->at, 0},
             s.pendingReply->recordedAt});
    }
    addMilestones(s, found);
    addSurveys(s, found);
    for (const HoldFact& hold : s.holds) {
        found.push_back({u"hold-expiring"_s,
                         u"hold"_s,
                         hold.id,
                         u"expires:%1"_s.arg(hold.expiresAt),
                         hold.expiresAt - s.rules.thresholds.holdExpiring,
                         {Reason::Kind::Alert, u"hold-expiring"_s, hold.number, {}, hold.expiresAt, 0},
                         hold.reservedAt});
    }
    for (const NumberFact& number : s.numbers) {
        found.push_back(
            {u"number-trouble"_s,
             u"number-condition"_s,
             number.id,
             u"condition:%1"_s.arg(number.id),
             number.beganAt,
             {Reason::Kind::Alert, u"number-trouble"_s, number.number, number.words, number.beganAt, 0},
             number.beganAt});
    }
    return found;
}

Instant openingMoment(const Condition& condition, std::optional<Instant> changedAt)
{
    return changedAt && condition.recordedAt < *changedAt ? std::max(condition.since, *changedAt)
                                                          : condition.since;
}

bool sustains(const Condition& condition, const AlertFact& alert, Instant now)
{
    const bool sameCause = condition.cause == alert.cause;
    return condition.rule == alert.rule && condition.subjectKind == alert.subjectKind &&
           condition.subjectId == alert.subjectId && (alert.isOpen() || sameCause) &&
           condition.since <= (sameCause ? std::max(now, alert.openedAt) : now);
}

namespace {

/// Collects reasons and the moments at which something changes.
class Evaluator final
{
public:
    Evaluator(const Snapshot& snapshot, Instant now)
        : m_snapshot(snapshot)
        , m_now(now)
    {}

    Evaluation run()
    {
        progress();
        alertWork();
        reds();
        if (m_snapshot.active)
            ambers();
        waitingForRootCause();
        return std::move(m_result);
    }

private:
    /// True when the moment has come; otherwise remembers to look then.
    bool reached(Instant moment)
    {
        if (moment <= m_now)
            return true;
        m_result.lookAt = std::min(m_result.lookAt, moment);
        return false;
    }

    void progress()
    {
        for (const MilestoneFact& milestone : m_snapshot.milestones) {
            m_result.done += milestone.doneItems;
            m_result.total += milestone.doneItems + milestone.openItems;
            if (milestone.complete)
                continue;
            if (!m_result.milestoneId)
                m_result.milestoneId = milestone.id;
            const Instant due = milestone.nextItemDue.value_or(milestone.dueAt);
            m_result.nextDue = std::min(m_result.nextDue.value_or(kNever), due);
        }
    }

    /// Finds out when the alert engine has to act next.
    void alertWork()
    {
        std::vector<const AlertFact*> sustained;
        for (const Condition& condition : conditions(m_snapshot)) {
            const AlertFact* open = nullptr;
            bool known = false;
            for (const AlertFact& alert : m_snapshot.alerts) {
                if ((!alert.isOpen() && !alert.holding) || !sustains(condition, alert, m_now))
                    continue;
                known = true;
                sustained.push_back(&alert);
                if (alert.isOpen())
                    open = &alert;
            }
            if (open && (open->cause != condition.cause || open->reason != condition.reason))
                m_result.lookAt = 0; // its words are to be kept up
            if (!known && reached(condition.since))
                m_result.lookAt = 0;
        }
        for (const AlertFact& alert : m_snapshot.alerts) {
            if (!alert.isOpen() && !alert.holding)
                continue;
            if (std::ranges::find(sustained, &alert) == sustained.end())
                m_result.lookAt = 0; // its condition has ended
            if (!alert.isOpen())
                continue;
            for (const LadderStep& step : m_snapshot.rules.ladder) {
                if (!alert.stepsTaken.contains(step.level) && reached(alert.openedAt + step.after))
                    m_result.lookAt = 0;
            }
        }
    }

    void reds()
    {
        std::vector<const AlertFact*> open;
        for (const AlertFact& alert : m_snapshot.alerts) {
            if (alert.isOpen())
                open.push_back(&alert);
        }
        static const QStringList worstFirst = {
            u"critical-blocker"_s, u"sla-breach"_s,       u"non-responsive"_s, u"milestone-delayed"_s,
            u"number-trouble"_s,   u"low-satisfaction"_s, u"low-nps"_s,        u"hold-expiring"_s};
        std::ranges::stable_sort(open, {}, [](const AlertFact* alert) {
            return std::pair(worstFirst.indexOf(alert->rule), alert->openedAt);
        });
        for (const AlertFact* alert : open)
            m_result.reasons.append(alert->reason);
        m_result.openAlerts = int(open.size());
        if (!open.empty())
            m_result.health = Health::Red;
    }

    void amber(const Reason& reason)
    {
        m_result.reasons.append(reason);
        if (m_result.health == Health::Green)
            m_result.health = Health::Amber;
    }

    [[nodiscard]] bool alerted(const QString& rule, qint64 subjectId) const
    {
        return std::ranges::any_of(m_snapshot.alerts, [&](const AlertFact& alert) {
            return alert.isOpen() && alert.rule == rule && alert.subjectId == subjectId;
        });
    }

    void ambers()
    {
        QList<Reason> due;
        for (const MilestoneFact& milestone : m_snapshot.milestones) {
            if (milestone.complete || alerted(u"milestone-delayed"_s, milestone.id))
                continue;
            if (reached(milestone.dueAt)) {
                amber({Reason::Kind::MilestoneLate,
                       {},
                       milestone.title,
                       milestone.firstOpenItem,
                       milestone.dueAt,
                       milestone.openItems});
            } else if (milestone.openItems > 0 && reached(milestone.dueAt - kAmberLead)) {
                due.append({Reason::Kind::MilestoneDue,
                            {},
                            milestone.title,
                            {},
                            milestone.dueAt,
                            milestone.openItems});
            }
        }
        for (const Reason& reason : std::as_const(due)) // after all that are late
            amber(reason);
        const auto& reply = m_snapshot.pendingReply;
        if (reply && reached(reply->at + kAmberLead) &&
            !alerted(u"non-responsive"_s, m_snapshot.onboardingId))
            amber({Reason::Kind::ReplyAwaited, {}, reply->summary, {}, reply->at, 0});
    }

    void waitingForRootCause()
    {
        for (const AlertFact& alert : m_snapshot.alerts) {
            if (alert.state == "cleared"_L1)
                amber({Reason::Kind::RootCauseMissing, alert.rule, {}, {}, alert.openedAt, 0});
        }
    }

    const Snapshot& m_snapshot;
    Instant m_now;
    Evaluation m_result;
};

} // namespace

Evaluation evaluate(const Snapshot& snapshot, Instant now)
{
    return Evaluator(snapshot, now).run();
}

std::vector<Opening> openDue(Snapshot& snapshot, Instant now)
{
    std::vector<Opening> opened;
    for (Condition& condition : conditions(snapshot)) {
        if (condition.since > now)
            continue;
        const bool known = std::ranges::any_of(snapshot.alerts, [&](const AlertFact& alert) {
            return (alert.isOpen() || alert.holding) && sustains(condition, alert, now);
        });
        if (known)
            continue;
        const Instant at = std::min(now, openingMoment(condition, snapshot.changedAt));
        snapshot.alerts.push_back({0,
                                   condition.rule,
                                   condition.subjectKind,
                                   condition.subjectId,
                                   condition.cause,
                                   condition.reason,
                                   QStringLiteral("open"),
                                   true,
                                   at,
                                   {}});
        opened.push_back({std::move(condition), at});
    }
    return opened;
}

} // namespace occ::rules
