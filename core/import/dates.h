// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QDate>
#include <QStringList>
#include <QTime>

#include <array>
#include <optional>

namespace occ::import {

/// In which order a date written in numbers names its year, month and day.
enum class DateOrder : quint8 { Ymd, Dmy, Mdy };

inline constexpr std::array<DateOrder, 3> kDateOrders = {DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy};

/// "ymd", "dmy" or "mdy".
[[nodiscard]] QString toText(DateOrder order);
/// The order of that name; refuses any other word.
[[nodiscard]] Result<DateOrder> dateOrderByName(const QString& name);

/// A date as a cell writes it, possibly with a time.
struct DateValue
{
    QDate date;
    bool hasTime = false;
    QTime time = QTime(0, 0);
    std::optional<int> offsetSeconds; ///< East of UTC; unset when the text names none.

    /// The moment it means: with an offset that moment, else local time in `zone`, a date alone its first
    /// moment.
    [[nodiscard]] Result<Instant> moment(const QTimeZone& zone) const;
};

/// A cell taken apart without deciding which number is the month.
struct DateParts
{
    std::array<int, 3> number{};
    std::array<int, 3> digits{}; ///< How many digits each had; 0 for a month written as a word.
    DateValue rest;              ///< Time and offset; the date is not set.

    /// False when the text itself says which part is what: a year of four digits in front, a month in words.
    [[nodiscard]] bool isOpen() const { return digits[0] < 3 && digits[0] > 0 && digits[1] > 0; }
    /// The date in that order; invalid when it names none. The order does not matter unless isOpen().
    [[nodiscard]] QDate date(DateOrder order) const;
};

/// Takes a date apart: ISO with or without time and offset, 20161020, numbers with / - . or spaces, two-digit
/// years (69 and below is 20xx), month names. Nothing when the text has no such shape.
[[nodiscard]] std::optional<DateParts> dateParts(QStringView text);

/// Reads a date. Refuses texts that are no date, days that do not exist (31/02), and, when `order` is not
/// given, texts that are different dates in different orders.
[[nodiscard]] Result<DateValue> parseDate(const QString& text, std::optional<DateOrder> order);

/// Collects what all values of a column prove about their order.
class DateColumn
{
public:
    /// Looks at one cell; empty ones do not count. `line` is named in examples.
    void add(const QString& text, qint64 line);

    enum class State : quint8 {
        NoDates,     ///< No value is a date.
        Plain,       ///< Every date says itself which part is what.
        Decided,     ///< The values leave one order.
        Ambiguous,   ///< Several orders read every value; somebody must be asked.
        Conflicting, ///< No single order reads every value.
    };
    [[nodiscard]] State state() const;
    /// Orders that read every value of the column; one when Decided, any when Plain.
    [[nodiscard]] QList<DateOrder> candidates() const;
    [[nodiscard]] qint64 values() const { return m_values; }
    /// Values that are a date in at least one order.
    [[nodiscard]] qint64 dates() const { return m_dates; }

    /// The first value that reads differently, with its line and readings: "line 2: 01-03-17 is 1 March 2017
    /// (dmy) or ...".
    [[nodiscard]] QString example() const;

private:
    qint64 m_values = 0;
    qint64 m_dates = 0;
    qint64 m_open = 0;
    std::array<qint64, 3> m_failed{};   ///< Per order: open dates it cannot read.
    std::array<QString, 3> m_against{}; ///< Per order: the first such value.
    std::array<qint64, 3> m_againstLine{};
    std::array<QString, 8> m_examples{}; ///< Per set of orders: the first value they read differently.
    std::array<qint64, 8> m_exampleLine{};
};

/// Which order two columns prove together: the end of something is never before its start.
class DatePair
{
public:
    /// Looks at the two cells of one row.
    void add(const QString& start, const QString& end);
    /// The one candidate under which no row ends before it starts while every other candidate has at least
    /// three rows that do: one or two may be slips of a typist. Nothing when there is no such proof.
    [[nodiscard]] std::optional<DateOrder> proof(const QList<DateOrder>& candidates) const;
    /// Rows that end before they start in that order.
    [[nodiscard]] qint64 reversed(DateOrder order) const { return m_reversed[size_t(order)]; }

private:
    std::array<qint64, 3> m_reversed{};
    std::array<qint64, 3> m_compared{};
};

} // namespace occ::import
