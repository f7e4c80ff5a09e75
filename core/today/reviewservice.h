// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboardingservice.h"
#include "core/today/todayservice.h"

namespace occ {

/// What a span of days brought the whole team.
struct ReviewFigures
{
    int started = 0;    ///< Onboardings that began.
    int handedOff = 0;  ///< Onboardings that were handed off.
    int milestones = 0; ///< Milestones completed.
    int onTime = 0;     ///< Of those, not after they were due.
    int itemsDone = 0;
    int opened = 0;   ///< Alerts that opened.
    int resolved = 0; ///< Alerts that were resolved or ended by themselves.

    bool operator==(const ReviewFigures&) const = default;
};

/// What the reviews look at besides the day itself. Writes nothing.
class ReviewService final
{
public:
    ReviewService(Session& session, OnboardingService& onboardings)
        : m_session(session)
        , m_onboardings(onboardings)
    {}

    /// The first moment of the team's day that lies `days` after today.
    [[nodiscard]] Instant dayStart(int days = 0) const;
    /// The first moment of the team's ISO week that lies `weeks` after this one.
    [[nodiscard]] Instant weekStart(int weeks = 0) const;
    /// The team's next working day after today: its first moment and the one after its last.
    [[nodiscard]] std::pair<Instant, Instant> nextWorkingDay() const;

    /// When the team went home last: the end of the working day before today.
    [[nodiscard]] Instant lastEvening() const;

    /// Active onboardings no person has changed since `since`, by risk. What the desk did by itself does not
    /// count. Of one owner, or of all.
    [[nodiscard]] Result<QList<OnboardingRow>> untouched(std::optional<qint64> ownerId, Instant since);
    /// Open items of active onboardings due in a span, by due time; one person's by turn, or everybody's.
    [[nodiscard]] Result<QList<TodayEntry>> due(std::optional<qint64> personId, Instant from, Instant until,
                                                int limit = 200);
    /// Everything from `from` up to `until`.
    [[nodiscard]] Result<ReviewFigures> figures(Instant from, Instant until);

private:
    Session& m_session;
    OnboardingService& m_onboardings;
};

} // namespace occ
