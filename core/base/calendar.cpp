// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <QCoreApplication>

namespace occ {

/// A calendar with no working day within this many days is a mistake; searching on would never end.
static constexpr int kSearchDays = 366;

BusinessCalendar::BusinessCalendar(QTimeZone zone)
    : m_zone(std::move(zone))
{
    setWorkingDays({Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday});
}

void BusinessCalendar::setWorkingDays(const QList<Qt::DayOfWeek>& days)
{
    m_days.reset();
    for (const Qt::DayOfWeek day : days)
        m_days.set(size_t(day));
}

Status BusinessCalendar::setHours(QTime opens, QTime closes)
{
    if (!opens.isValid() || !closes.isValid() || opens >= closes) {
        return refused(QCoreApplication::translate("core", "Working hours must open before they close."),
                       QCoreApplication::translate("core", "Write them as 09:00 and 17:00."));
    }
    m_opens = opens;
    m_closes = closes;
    return {};
}

bool BusinessCalendar::isWorkingDay(QDate date) const
{
    return m_days.test(size_t(date.dayOfWeek())) && !m_holidays.contains(date);
}

BusinessCalendar BusinessCalendar::inZone(const QTimeZone& zone) const
{
    BusinessCalendar other = *this;
    other.m_zone = zone;
    return other;
}

Instant BusinessCalendar::addDays(Instant at, int days) const
{
    if (at == kNever)
        return kNever;
    const QDateTime local = toLocal(at, m_zone);
    return fromLocalForward(local.date().addDays(days), local.time(), m_zone);
}

Instant BusinessCalendar::due(Instant anchor, const Offset& offset) const
{
    if (anchor == kNever)
        return kNever;
    if (offset.unit == Offset::Unit::Hours)
        return anchor + offset.amount * kHour;
    const QDateTime local = toLocal(anchor, m_zone);
    QDate date = local.date();
    if (offset.unit == Offset::Unit::Days) {
        date = date.addDays(offset.amount);
    } else {
        const int step = offset.amount < 0 ? -1 : 1;
        int left = std::abs(offset.amount);
        for (int idle = 0; left > 0; ++idle) {
            if (idle == kSearchDays)
                return kNever;
            date = date.addDays(step);
            if (isWorkingDay(date)) {
                --left;
                idle = 0;
            }
        }
    }
    return fromLocalForward(date, offset.at.isValid() ? offset.at : local.time(), m_zone);
}

Millis BusinessCalendar::workingTime(Instant from, Instant to) const
{
    if (from >= to)
        return 0;
    if (to == kNever)
        return kNever;
    Millis sum = 0;
    for (QDate date = toLocal(from, m_zone).date(); opening(date) < to; date = date.addDays(1)) {
        if (isWorkingDay(date))
            sum += std::max<Millis>(0, std::min(to, closing(date)) - std::max(from, opening(date)));
    }
    return sum;
}

Instant BusinessCalendar::addWorkingTime(Instant from, Millis length) const
{
    if (from == kNever)
        return kNever;
    QDate date = toLocal(from, m_zone).date();
    for (int idle = 0; idle < kSearchDays; date = date.addDays(1)) {
        const Instant start = std::max(from, opening(date));
        const Millis open = isWorkingDay(date) ? std::max<Millis>(0, closing(date) - start) : 0;
        if (open >= length && open > 0)
            return start + length;
        length -= open;
        idle = open > 0 ? 0 : idle + 1;
    }
    return kNever;
}

} // namespace occ
