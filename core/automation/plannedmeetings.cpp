// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/plannedmeetings.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;

Result<QList<PlannedMeeting>> plannedMeetings(Session& session, qint64 onboardingId)
{
    return reading([&] {
        QList<PlannedMeeting> list;
        auto rows = session.database.query(
            u"select id, kind, title, starts_at, length, place from meeting where onboarding_id = ? and "
            "cancelled_at is null order by starts_at, id"_s,
            onboardingId);
        while (rows.next())
            list << PlannedMeeting{rows.integer(0), rows.text(1),    rows.text(2),
                                   rows.integer(3), rows.integer(4), rows.text(5)};
        return list;
    });
}

} // namespace occ
