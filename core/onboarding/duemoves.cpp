// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/duemoves.h"

namespace occ {

Instant shifted(Instant due, Instant from, Instant to, const QTimeZone& zone)
{
    if (from == to)
        return due; // Also the second of two equal hours stays what it is.
    const auto wall = [&zone](Instant at) {
        const QDateTime local = toLocal(at, zone);
        return QDateTime(local.date(), local.time(), Qt::UTC);
    };
    const QDateTime moved = wall(due).addMSecs(wall(from).msecsTo(wall(to)));
    return fromLocalForward(moved.date(), moved.time(), zone);
}

} // namespace occ
