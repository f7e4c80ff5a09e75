// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/teamcalendar.h"

#include "core/playbook/yamldocument.h"

#include <QCoreApplication>

namespace occ::playbook {

using namespace Qt::Literals::StringLiterals;
using content::Faults;
using content::Node;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(playbook)
};

} // namespace

static QList<Qt::DayOfWeek> readDays(const Node& root, Faults& faults)
{
    static const QStringList names = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    QList<Qt::DayOfWeek> days;
    const Node* list = root.child(u"working_days");
    if (!list || list->children.empty()) {
        faults.add(list ? list->place() : root.line, Words::tr("A calendar needs working days."),
                   Words::tr("Write [mon, tue, wed, thu, fri]."));
        return days;
    }
    for (const Node& day : list->children) {
        const qsizetype index = names.indexOf(day.text);
        if (index < 0)
            faults.add(day.line, Words::tr("\"%1\" is not a day.").arg(day.text),
                       Words::tr("Use one of: %1.").arg(names.join(u", "_s)));
        else
            days << Qt::DayOfWeek(index + 1);
    }
    return days;
}

static QSet<QDate> readHolidays(const Node& root, Faults& faults)
{
    QSet<QDate> holidays;
    const Node* list = root.child(u"holidays");
    if (!list)
        return holidays;
    for (const Node& holiday : list->children) {
        const QDate date = QDate::fromString(holiday.textOf(u"date"), Qt::ISODate);
        if (date.isValid())
            holidays.insert(date);
        else
            faults.add(holiday.line, Words::tr("\"%1\" is not a date.").arg(holiday.textOf(u"date")),
                       Words::tr("Write it as 2026-12-25."));
    }
    return holidays;
}

Result<BusinessCalendar> readCalendar(const QByteArray& text, const QString& fileName)
{
    Faults faults(fileName);
    const auto root = content::parseYaml(text, faults);
    if (!root)
        return faults.failure();
    const auto zone = zoneByName(root->textOf(u"timezone"));
    if (!zone)
        faults.add(root->line, zone.error().message, zone.error().hint);
    const QList<Qt::DayOfWeek> days = readDays(*root, faults);
    const QSet<QDate> holidays = readHolidays(*root, faults);
    BusinessCalendar calendar(zone.value_or(QTimeZone::utc()));
    const Status hours = calendar.setHours(QTime::fromString(root->textOf(u"opens"), u"HH:mm"_s),
                                           QTime::fromString(root->textOf(u"closes"), u"HH:mm"_s));
    if (!hours)
        faults.add(root->line, hours.error().message, hours.error().hint);
    if (!faults.isEmpty())
        return faults.failure();
    calendar.setWorkingDays(days);
    calendar.setHolidays(holidays);
    return calendar;
}

} // namespace occ::playbook
