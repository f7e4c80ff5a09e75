// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace occ::ui {

/// The day axis of the timeline: where a moment lies, in pixels from the axis's first day. Each day is as
/// wide as the next, also the ones on which the clock changes.
struct PlanScale
{
    QTimeZone zone = QTimeZone::utc();
    QDate first; ///< The day at 0.
    int days = 1;
    qreal day = 28; ///< Pixels a day.

    [[nodiscard]] qreal x(Instant at) const
    {
        const QDateTime local = toLocal(at, zone);
        const qreal whole = double(first.daysTo(local.date()));
        return (whole + double(local.time().msecsSinceStartOfDay()) / double(kDay)) * day;
    }
    [[nodiscard]] qreal x(QDate date) const { return double(first.daysTo(date)) * day; }
    [[nodiscard]] qreal width() const { return days * day; }
};

} // namespace occ::ui
