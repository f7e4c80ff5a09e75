// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routinewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Said
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Routines)
};
} // namespace

QString routineTitle(const Routine& routine)
{
    if (routine.id == u"daily.morning")
        return Said::tr("Morning review");
    if (routine.id == u"daily.end-of-day")
        return Said::tr("End-of-day wrap-up");
    if (routine.id == u"weekly.monday")
        return Said::tr("Monday review");
    if (routine.id == u"weekly.wednesday")
        return Said::tr("Wednesday review");
    return routine.id == u"weekly.friday" ? Said::tr("Friday review") : routine.title;
}

QString routineChip(const Routine& routine)
{
    if (routine.weekday)
        return QLocale().standaloneDayName(*routine.weekday);
    if (routine.id == u"daily.morning")
        return Said::tr("Morning");
    return routine.id == u"daily.end-of-day" ? Said::tr("End of day") : routine.title;
}

QString periodWords(const QString& period)
{
    const QDate day = QDate::fromString(period, Qt::ISODate);
    if (day.isValid())
        return QLocale().toString(day, u"dddd d MMMM"_s);
    return Said::tr("Week %1").arg(period.section(u'W', 1).toInt());
}

QString clockWords(Millis length)
{
    const qint64 minutes = length / kMinute;
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace occ::ui
