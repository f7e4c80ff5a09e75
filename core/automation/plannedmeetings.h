// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

namespace occ {

/// A meeting with a client that is planned; AutomationService plans, moves and cancels it.
struct PlannedMeeting
{
    qint64 id = 0;
    QString kind; ///< "kickoff"
    QString title;
    Instant startsAt = 0;
    Millis length = 0;
    QString place;
};

/// The meetings of an onboarding that were not cancelled, the first one first; past ones too.
[[nodiscard]] Result<QList<PlannedMeeting>> plannedMeetings(Session& session, qint64 onboardingId);

} // namespace occ
