// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QList>
#include <QSet>

#include <bitset>

namespace occ {

/// A due time relative to an anchor moment, as playbooks write it (SPEC 1: hours, days or business days).
struct Offset
{
    enum class Unit : quint8 { Hours, Days, BusinessDays };
    Unit unit = Unit::Hours;
    int amount = 0;
    QTime at; ///< Local time of day to land on; the anchor's own when invalid. Not for hours.

    bool operator==(const Offset&) const = default;
};

/// When a team works: zone, week days, hours of the day and holidays. Immutable once filled in.
class BusinessCalendar final
{
public:
    /// Monday to Friday, 9:00 to 17:00, no holidays.
    explicit BusinessCalendar(QTimeZone zone = QTimeZone::utc());

    void setWorkingDays(const QList<Qt::DayOfWeek>& days);
    /// Refuses hours that do not open before they close.
    [[nodiscard]] Status setHours(QTime opens, QTime closes);
    void setHolidays(QSet<QDate> holidays) { m_holidays = std::move(holidays); }

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] bool isWorkingDay(QDate date) const;
    [[nodiscard]] bool isHoliday(QDate date) const { return m_holidays.contains(date); }
    /// The same team's days and holidays seen from another zone: a client's own clock.
    [[nodiscard]] BusinessCalendar inZone(const QTimeZone& zone) const;

    /// `anchor` moved by `offset`. Days keep the wall-clock time across summer time; business days skip
    /// week ends and holidays, forwards or backwards; hours are always that long. kNever when the calendar
    /// has no working day, or `anchor` is never.
    [[nodiscard]] Instant due(Instant anchor, const Offset& offset) const;
    /// `days` calendar days later (or earlier) at the same wall-clock time.
    [[nodiscard]] Instant addDays(Instant at, int days) const;
    /// Working milliseconds between two moments; 0 when `to` is not after `from`, kNever until never.
    [[nodiscard]] Millis workingTime(Instant from, Instant to) const;
    /// The moment at which `length` of working time has passed since `from`; kNever when it never comes.
    [[nodiscard]] Instant addWorkingTime(Instant from, Millis length) const;

private:
    [[nodiscard]] Instant opening(QDate date) const { return fromLocalForward(date, m_opens, m_zone); }
    [[nodiscard]] Instant closing(QDate date) const { return fromLocalForward(date, m_closes, m_zone); }

    QTimeZone m_zone;
    std::bitset<8> m_days; ///< Indexed by Qt::DayOfWeek, 1 to 7.
    QTime m_opens{9, 0};
    QTime m_closes{17, 0};
    QSet<QDate> m_holidays;
};

} // namespace occ
