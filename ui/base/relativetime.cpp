// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Words)
};
} // namespace

static constexpr int kNearDays = 7;  ///< Days ahead that are still counted: "in 6 days".
static constexpr int kHoursAgo = 72; ///< Ages below are told in hours.
static constexpr int kDaysAgo = 28;  ///< Ages below are told in days.

static QString clockText(const QDateTime& at)
{
    return QLocale().toString(at.time(), u"HH:mm"_s);
}

static QString dateText(const QDate& date, const QDate& today)
{
    return QLocale().toString(date, date.year() == today.year() ? Words::tr("d MMM", "date format")
                                                                : Words::tr("d MMM yyyy", "date format"));
}

QString daysWords(qint64 days)
{
    return days == 1 ? Words::tr("1 day") : Words::tr("%n days", nullptr, int(days));
}

static QString lateWords(Millis by)
{
    if (by < kHour)
        return Words::tr("%1 min late").arg(qMax<Millis>(1, by / kMinute));
    if (by < kDay)
        return Words::tr("%1 h late").arg(by / kHour);
    return Words::tr("%1 late", "a number of days, as in '4 days late'").arg(daysWords(by / kDay));
}

QString dueWords(Instant at, Instant now, const QTimeZone& zone)
{
    if (at == kNever || at == 0)
        return {};
    if (at < now)
        return lateWords(now - at);
    const QDateTime local = toLocal(at, zone);
    const QDate today = toLocal(now, zone).date();
    const qint64 days = today.daysTo(local.date());
    if (days == 0)
        return Words::tr("today %1").arg(clockText(local));
    if (days == 1)
        return Words::tr("tomorrow %1").arg(clockText(local));
    if (days < kNearDays)
        return Words::tr("in %1", "a number of days, as in 'in 3 days'").arg(daysWords(days));
    return dateText(local.date(), today);
}

QString agoWords(Instant at, Instant now, const QTimeZone& zone)
{
    if (at == kNever || at == 0)
        return {};
    const Millis age = now - at;
    if (age < 0)
        return stampWords(at, now, zone);
    if (age < kMinute)
        return Words::tr("just now");
    if (age < kHour)
        return Words::tr("%1 min ago").arg(age / kMinute);
    if (age < kHoursAgo * kHour)
        return Words::tr("%1 h ago").arg(age / kHour);
    if (age < kDaysAgo * kDay)
        return Words::tr("%1 ago", "a number of days, as in '6 days ago'").arg(daysWords(age / kDay));
    return dateWords(at, now, zone);
}

QString stampWords(Instant at, Instant now, const QTimeZone& zone)
{
    if (at == kNever || at == 0)
        return {};
    const QDateTime local = toLocal(at, zone);
    const QDate today = toLocal(now, zone).date();
    const qint64 days = today.daysTo(local.date());
    if (days == 0)
        return Words::tr("today %1").arg(clockText(local));
    if (days == 1)
        return Words::tr("tomorrow %1").arg(clockText(local));
    if (days == -1)
        return Words::tr("yesterday %1").arg(clockText(local));
    if (local.date().year() != today.year())
        return dateText(local.date(), today);
    return dateText(local.date(), today) + u' ' + clockText(local);
}

QString dateWords(Instant at, Instant now, const QTimeZone& zone)
{
    if (at == kNever || at == 0)
        return {};
    return dateText(toLocal(at, zone).date(), toLocal(now, zone).date());
}

QString exactWords(Instant at, const QTimeZone& zone)
{
    if (at == kNever || at == 0)
        return {};
    const QDateTime local = toLocal(at, zone);
    return QLocale().toString(local, Words::tr("dddd, d MMMM yyyy, HH:mm", "date format")) + u' ' +
           local.timeZoneAbbreviation();
}

} // namespace occ::ui
