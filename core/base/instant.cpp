// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(core)
};

} // namespace

QString toIso(Instant at)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return utc.toString(at % kSecond == 0 ? u"yyyy-MM-ddTHH:mm:ssZ"_s : u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

QDateTime toLocal(Instant at, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone);
}

/// The local wall-clock time read as if it were UTC.
static Instant wall(QDate date, QTime time)
{
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

static Millis offsetAt(Instant at, const QTimeZone& zone)
{
    return Millis(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))) * kSecond;
}

struct Resolved
{
    Instant at = 0;
    Millis gap = 0; ///< Length of the summer-time gap the wall-clock time falls into; 0 when it exists.
};

/// Zone transitions lie months apart, so the offsets a day before and after are the only candidates.
static Resolved resolve(QDate date, QTime time, const QTimeZone& zone)
{
    const Instant local = wall(date, time);
    const Millis before = offsetAt(local - kDay, zone);
    const Millis after = offsetAt(local + kDay, zone);
    const Instant early = local - std::max(before, after);
    const Instant late = local - std::min(before, after);
    if (early + offsetAt(early, zone) == local)
        return {early, 0};
    if (late + offsetAt(late, zone) == local)
        return {late, 0};
    return {local - before, after - before};
}

Result<Instant> fromLocal(QDate date, QTime time, const QTimeZone& zone)
{
    if (!date.isValid() || !time.isValid())
        return refused(Words::tr("This is not a date and time."), Words::tr("Write it as 2026-03-01T09:00."));
    const Resolved resolved = resolve(date, time, zone);
    if (resolved.gap > 0) {
        const auto next = toLocal(resolved.at, zone);
        return refused(Words::tr("%1 %2 does not exist in %3: summer time skips %4 minutes there.")
                           .arg(date.toString(Qt::ISODate), time.toString(u"HH:mm"_s),
                                QString::fromLatin1(zone.id()), QString::number(resolved.gap / kMinute)),
                       Words::tr("Use %1, or write the offset from UTC.")
                           .arg(next.toString(next.date() == date ? u"HH:mm"_s : u"yyyy-MM-dd HH:mm"_s)));
    }
    return resolved.at;
}

Instant fromLocalForward(QDate date, QTime time, const QTimeZone& zone)
{
    return resolve(date, time, zone).at;
}

Result<Instant> parseIso(const QString& text, const QTimeZone& zone)
{
    static const QRegularExpression shape(
        u"^(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?(Z|[+-]\\d{2}:?\\d{2})?)?$"_s);
    const auto failure = [&text] {
        return refused(Words::tr("\"%1\" is not a date or time.").arg(text.left(60)),
                       Words::tr("Write it as 2026-03-01, 2026-03-01T09:00 or 2026-03-01T09:00:00Z."));
    };
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return failure();
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!date.isValid())
        return failure();
    if (match.captured(2).isEmpty())
        return fromLocalForward(date, QTime(0, 0), zone);
    QTime time = QTime::fromString(match.captured(2), u"HH:mm"_s);
    if (!time.isValid())
        return failure();
    const int seconds = match.captured(3).toInt();
    if (seconds > 59)
        return failure();
    const int millis = match.captured(4).leftJustified(3, u'0').left(3).toInt();
    time = QTime(time.hour(), time.minute(), seconds, millis);
    const QString offset = match.captured(5);
    if (offset.isEmpty())
        return fromLocal(date, time, zone);
    Millis shift = 0;
    if (offset != u'Z') {
        const int hours = QStringView(offset).mid(1, 2).toInt();
        const int minutes = QStringView(offset).right(2).toInt();
        if (hours > 15 || minutes > 59)
            return failure();
        shift = (offset.startsWith(u'-') ? -1 : 1) * (hours * kHour + minutes * kMinute);
    }
    return wall(date, time) - shift;
}

Result<QTimeZone> zoneByName(const QString& name)
{
    const QTimeZone zone(name.toUtf8());
    // Qt takes an empty name as the machine's own zone.
    if (name.isEmpty() || !zone.isValid())
        return refused(Words::tr("There is no time zone \"%1\".").arg(name),
                       Words::tr("Use an IANA name such as America/New_York or UTC."));
    return zone;
}

QString inWords(Millis length)
{
    const Millis rest = length == std::numeric_limits<Millis>::min() ? kNever : std::abs(length);
    const qint64 days = rest / kDay;
    const int hours = int(rest % kDay / kHour);
    const int minutes = int(rest % kHour / kMinute);
    if (days > 0) {
        const QString text = days == 1 ? Words::tr("1 day") : Words::tr("%1 days").arg(days);
        return hours > 0 && days < 10 ? text + u' ' + Words::tr("%1 h").arg(hours) : text;
    }
    if (hours > 0)
        return minutes > 0 ? Words::tr("%1 h %2 min").arg(hours).arg(minutes) : Words::tr("%1 h").arg(hours);
    return Words::tr("%1 min").arg(minutes);
}

} // namespace occ
