// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/onboarding/onboarding.h"

#include <vector>

/// The red-flag rules of S2 §4 and S4 as pure functions of an onboarding's facts and a moment.
namespace occ::rules {

/// Thresholds, per playbook version; the defaults are the shipped ones (SPEC 3).
struct Thresholds
{
    Millis nonResponsive = 48 * kHour; ///< S2 §4
    int lowSatisfaction = 6;           ///< Below this, of 10 (S2 §4).
    int lowNps = 7;                    ///< Below this (S4, triggers).
    int criticalBlockers = 1;
    int milestoneDelayedDays = 3; ///< Calendar days in the client's zone (S2 §4).
    Millis slaBreach = 0;
    Millis holdExpiring = 4 * kHour;
};

/// A step of the ladder and how long after opening it is taken.
struct LadderStep
{
    QString level;
    Millis after = 0;
};

/// What a playbook version says about alerts.
struct RuleSet
{
    Thresholds thresholds;
    /// Specialist at once, team lead after 24 h, executive after 48 h (S2 §4).
    std::vector<LadderStep> ladder = {{QStringLiteral("specialist"), 0},
                                      {QStringLiteral("lead"), 24 * kHour},
                                      {QStringLiteral("executive"), 48 * kHour}};
};

struct MilestoneFact
{
    qint64 id = 0;
    QString title;
    Instant dueAt = 0;
    bool complete = false;
    int openItems = 0;
    int doneItems = 0;
    QString firstOpenItem;
    std::optional<Instant> nextItemDue;
};

struct PendingReply
{
    qint64 interactionId = 0;
    Instant at = 0;
    QString summary;
    Instant recordedAt = kNever; ///< When it was typed in; `at` may be earlier.
};

struct SurveyFact
{
    qint64 id = 0;
    int score = 0;
    Instant at = 0;
    Instant recordedAt = kNever; ///< When it was typed in; `at` may be earlier.
};

struct BlockerFact
{
    qint64 id = 0;
    QString severity;
    QString summary;
    Instant openedAt = 0;
};

struct RequestFact
{
    qint64 id = 0;
    QString title;
    Instant respondBy = 0;
    Instant openedAt = 0;
};

struct HoldFact
{
    qint64 id = 0;
    QString number;
    Instant expiresAt = 0;
    Instant reservedAt = 0;
};

/// Something is wrong with a number in service (core/monitoring).
struct NumberFact
{
    qint64 id = 0;
    QString number;
    QString words;
    Instant beganAt = 0;
};

/// An alert that is open, acknowledged or cleared, or resolved while what caused it goes on.
struct AlertFact
{
    qint64 id = 0;
    QString rule;
    QString subjectKind;
    qint64 subjectId = 0;
    QString cause;
    Reason reason;
    QString state;
    bool holding = false;
    Instant openedAt = 0;
    QStringList stepsTaken;

    [[nodiscard]] bool isOpen() const;
};

/// Everything the rules look at in one onboarding.
struct Snapshot
{
    qint64 onboardingId = 0;
    bool active = true; ///< Paused, handed-off and cancelled onboardings have no rules.
    std::optional<qint64> ownerId;
    Instant startedAt = 0;
    BusinessCalendar calendar; ///< In the client's zone.
    RuleSet rules;
    std::vector<MilestoneFact> milestones; ///< In order.
    std::optional<PendingReply> pendingReply;
    std::optional<Instant> lastContact;
    std::optional<SurveyFact> satisfaction;
    std::optional<SurveyFact> nps;
    std::vector<BlockerFact> blockers; ///< Open ones.
    std::vector<RequestFact> requests; ///< Unanswered ones.
    std::vector<HoldFact> holds;       ///< Those that go on.
    std::vector<NumberFact> numbers;   ///< Conditions that go on.
    std::vector<AlertFact> alerts;
    std::optional<Instant> changedAt; ///< When facts last changed, if since the last settling.
};

/// A rule that holds from `since` on, on the facts as they are. `cause` tells one occurrence from the next.
struct Condition
{
    QString rule;
    QString subjectKind;
    qint64 subjectId = 0;
    QString cause;
    Instant since = 0;
    Reason reason;
    /// When the store learnt of the fact itself. A condition that was not there at the change before, though
    /// its fact was, came about with the change: its onboarding was resumed, its milestone opened again.
    Instant recordedAt = kNever;
};

/// When the alert for a condition opens that the changes up to `changedAt` brought about.
[[nodiscard]] Instant openingMoment(const Condition& condition, std::optional<Instant> changedAt);
/// True when `condition` is what `alert` is about and holds at `now`. What was seen to hold once goes on
/// holding, even for a clock that is behind the one that saw it.
[[nodiscard]] bool sustains(const Condition& condition, const AlertFact& alert, Instant now);

/// All conditions, also those whose moment is still to come.
[[nodiscard]] std::vector<Condition> conditions(const Snapshot& snapshot);

/// An alert that has to be opened, with its moment.
struct Opening
{
    Condition condition;
    Instant at = 0;
};
/// The alerts that came true by `now` and are not among the snapshot's; adds them to it, without ids.
[[nodiscard]] std::vector<Opening> openDue(Snapshot& snapshot, Instant now);

/// What should be seen at `now`.
struct Evaluation
{
    Health health = Health::Green;
    QList<Reason> reasons;             ///< Worst first.
    std::optional<qint64> milestoneId; ///< First open one.
    int done = 0;
    int total = 0;
    std::optional<Instant> nextDue;
    int openAlerts = 0;
    Instant lookAt = kNever; ///< When this changes by itself; 0 when alert steps are due now.
};

[[nodiscard]] Evaluation evaluate(const Snapshot& snapshot, Instant now);

} // namespace occ::rules
