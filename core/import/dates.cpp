// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/dates.h"

#include "core/import/text.h"

#include <QLocale>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

QString toText(DateOrder order)
{
    switch (order) {
    case DateOrder::Ymd:
        return u"ymd"_s;
    case DateOrder::Dmy:
        return u"dmy"_s;
    case DateOrder::Mdy:
        break;
    }
    return u"mdy"_s;
}

Result<DateOrder> dateOrderByName(const QString& name)
{
    for (const DateOrder order : kDateOrders) {
        if (name.compare(toText(order), Qt::CaseInsensitive) == 0)
            return order;
    }
    return refused(translate("import", "\"%1\" is not an order of dates.").arg(shown(name)),
                   translate("import", "Use ymd, dmy or mdy."), u"date_order"_s);
}

Result<Instant> DateValue::moment(const QTimeZone& zone) const
{
    if (offsetSeconds) {
        const QDateTime local(date, time, Qt::UTC);
        return local.toMSecsSinceEpoch() - *offsetSeconds * kSecond;
    }
    return hasTime ? fromLocal(date, time, zone) : Result<Instant>(fromLocalForward(date, time, zone));
}

static QString inWords(QDate date)
{
    return QLocale::c().toString(date, u"d MMMM yyyy"_s);
}

/// "1 March 2017 (dmy) or 3 January 2017 (mdy)", every reading that exists.
static QString readings(const DateParts& parts)
{
    QStringList all;
    for (const DateOrder order : kDateOrders) {
        if (const QDate date = parts.date(order); date.isValid())
            all += translate("import", "%1 (%2)").arg(inWords(date), toText(order));
    }
    return all.join(translate("import", " or "));
}

Result<DateValue> parseDate(const QString& text, std::optional<DateOrder> order)
{
    const auto parts = dateParts(text);
    if (!parts) {
        return refused(translate("import", "\"%1\" is not a date.").arg(shown(text)),
                       translate("import", "Write it as 2026-03-01 or 2026-03-01T09:00:00Z."));
    }
    QDate found;
    for (const DateOrder each : kDateOrders) {
        if (order && *order != each)
            continue;
        const QDate date = parts->date(each);
        if (found.isValid() && date.isValid() && date != found) {
            return refused(translate("import", "\"%1\" may be %2.").arg(shown(text), readings(*parts)),
                           translate("import", "Say the order of the dates: ymd, dmy or mdy."),
                           u"date_order"_s);
        }
        found = date.isValid() ? date : found;
    }
    if (!found.isValid()) {
        const QString other = readings(*parts);
        return refused(order ? translate("import", "\"%1\" is not a day of the calendar in the order %2.")
                                   .arg(shown(text), toText(*order))
                             : translate("import", "\"%1\" is not a day of the calendar.").arg(shown(text)),
                       other.isEmpty() ? translate("import", "Correct the day or the month.")
                                       : translate("import", "It could be %1.").arg(other));
    }
    DateValue value = parts->rest;
    value.date = found;
    return value;
}

/// True when two orders of the set read different days.
static bool differs(const std::array<QDate, 3>& dates, size_t set)
{
    std::optional<QDate> first;
    for (size_t i = 0; i < dates.size(); ++i) {
        if ((set & (size_t(1) << i)) == 0)
            continue;
        if (first && *first != dates[i])
            return true;
        first = dates[i];
    }
    return false;
}

void DateColumn::add(const QString& text, qint64 line)
{
    if (text.isEmpty())
        return;
    ++m_values;
    const auto parts = dateParts(text);
    if (!parts)
        return;
    std::array<QDate, 3> dates;
    for (const DateOrder order : kDateOrders)
        dates[size_t(order)] = parts->date(order);
    if (std::none_of(dates.begin(), dates.end(), [](QDate date) { return date.isValid(); }))
        return;
    ++m_dates;
    if (!parts->isOpen())
        return;
    ++m_open;
    for (size_t i = 0; i < dates.size(); ++i) {
        if (!dates[i].isValid() && m_failed[i]++ == 0) {
            m_against[i] = text;
            m_againstLine[i] = line;
        }
    }
    // Remember for each set of orders the first value that they read differently.
    for (size_t set = 3; set < 8; ++set) {
        if (m_examples[set].isEmpty() && differs(dates, set)) {
            m_examples[set] = text;
            m_exampleLine[set] = line;
        }
    }
}

QList<DateOrder> DateColumn::candidates() const
{
    QList<DateOrder> left;
    for (const DateOrder order : kDateOrders) {
        if (m_failed[size_t(order)] == 0)
            left += order;
    }
    return left;
}

static size_t setOf(const QList<DateOrder>& orders)
{
    size_t set = 0;
    for (const DateOrder order : orders)
        set |= size_t(1) << size_t(order);
    return set;
}

DateColumn::State DateColumn::state() const
{
    if (m_dates == 0)
        return State::NoDates;
    if (m_open == 0)
        return State::Plain;
    const QList<DateOrder> left = candidates();
    if (left.isEmpty())
        return State::Conflicting;
    // Several orders that read every value alike (05/05/2016) leave nothing to ask.
    return left.size() == 1 || m_examples[setOf(left)].isEmpty() ? State::Decided : State::Ambiguous;
}

QString DateColumn::example() const
{
    const QList<DateOrder> left = candidates();
    if (!left.isEmpty()) {
        const size_t set = setOf(left);
        const auto parts = dateParts(m_examples[set]);
        if (!parts)
            return {};
        return translate("import", "line %1: %2 may be %3")
            .arg(said(m_exampleLine[set]), m_examples[set], readings(*parts));
    }
    QStringList against;
    for (const DateOrder order : kDateOrders) {
        const size_t i = size_t(order);
        if (!m_against[i].isEmpty())
            against += translate("import", "line %1: %2 cannot be %3")
                           .arg(said(m_againstLine[i]), m_against[i], toText(order));
    }
    return against.join(u"; "_s);
}

void DatePair::add(const QString& start, const QString& end)
{
    const auto first = dateParts(start);
    const auto last = dateParts(end);
    if (!first || !last)
        return;
    for (const DateOrder order : kDateOrders) {
        const QDate from = first->date(order);
        const QDate to = last->date(order);
        if (!from.isValid() || !to.isValid())
            continue;
        ++m_compared[size_t(order)];
        if (to < from)
            ++m_reversed[size_t(order)];
    }
}

std::optional<DateOrder> DatePair::proof(const QList<DateOrder>& candidates) const
{
    static constexpr qint64 kBeyondSlips = 3;
    std::optional<DateOrder> clean;
    for (const DateOrder order : candidates) {
        const qint64 reversed = m_reversed[size_t(order)];
        if (reversed == 0 && m_compared[size_t(order)] > 0 && !clean)
            clean = order;
        else if (reversed < kBeyondSlips)
            return std::nullopt;
    }
    return clean;
}

} // namespace occ::import
