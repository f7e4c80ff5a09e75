// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringView>

#include <array>
#include <optional>

namespace occ::import {

/// Which character parts the whole from the fraction.
enum class Decimal : quint8 { Point, Comma };

/// "point" or "comma".
[[nodiscard]] QString toText(Decimal decimal);
/// The decimal of that name; refuses any other word.
[[nodiscard]] Result<Decimal> decimalByName(const QString& name);

/// An amount with the currency its text names.
struct Money
{
    qint64 minor = 0; ///< In hundredths.
    QString
        currency; ///< ISO code for $ € £ or a code in the text ("USD 12"); empty when the text names none.
};

/// Reads an amount exactly: "1,234.50", "1.234,50", "1 234", "1'234", "$1,054", "(12)", "12-". Refuses
/// percent, exponents, more than two decimals, grouping that is not by thousands, and overflow. Without
/// `decimal` it refuses texts that mean two numbers ("1,234").
[[nodiscard]] Result<Money> parseMoney(const QString& text, std::optional<Decimal> decimal);

/// Reads a whole number, grouped or not; refuses a fraction other than zeros.
[[nodiscard]] Result<qint64> parseInteger(const QString& text, std::optional<Decimal> decimal);

/// Collects what all values of a column prove about their decimal.
class NumberColumn
{
public:
    /// Looks at one cell; empty ones do not count. `line` is named in examples.
    void add(const QString& text, qint64 line);

    enum class State : quint8 {
        NoNumbers,
        Plain,       ///< No value depends on the decimal.
        Decided,     ///< The values leave one decimal.
        Ambiguous,   ///< Both read every value; somebody must be asked.
        Conflicting, ///< Neither reads every value.
    };
    [[nodiscard]] State state() const;
    /// The decimal when Decided; point when Plain; nothing otherwise.
    [[nodiscard]] std::optional<Decimal> decimal() const;
    [[nodiscard]] qint64 values() const { return m_values; }
    [[nodiscard]] qint64 numbers() const { return m_numbers; }
    /// The first value that both read differently, with its line and readings.
    [[nodiscard]] QString example() const;

private:
    qint64 m_values = 0;
    qint64 m_numbers = 0;
    std::array<qint64, 2> m_failed{};
    QString m_example;
    qint64 m_exampleLine = 0;
};

} // namespace occ::import
