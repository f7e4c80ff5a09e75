// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvformat.h"
#include "core/import/dates.h"
#include "core/import/fields.h"
#include "core/import/numbers.h"

#include <QJsonObject>
#include <QMap>

namespace occ::import {

/// How the columns of a file become the fields of a kind: all that is needed to read it again without asking.
struct Mapping
{
    ImportKind kind = ImportKind::Deals;
    CsvFormat format;
    /// Field key to column name. "First Name + Last Name" joins two columns with a space. In a file without a
    /// header, and for columns without a name, the name is the letter: "A".
    QMap<QString, QString> columns;
    std::optional<DateOrder> dateOrder;  ///< For every date column.
    QMap<QString, DateOrder> dateOrders; ///< By field key, where the values prove it; `dateOrder` goes first.
    std::optional<Decimal> decimal;      ///< For every column of numbers.
    QMap<QString, Decimal> decimals;     ///< By field key, where the values prove it; `decimal` goes first.
    QMap<QString, QString> stages; ///< The file's word to one of stages(); goes before the known aliases.
    QStringList blankWords = defaultBlankWords(); ///< Cells that mean nothing is there.
    QString timeZone = QStringLiteral("UTC");     ///< For times without an offset.

    bool operator==(const Mapping&) const = default;

    /// "(blank)", "NULL", "\N", "N/A", "#N/A".
    [[nodiscard]] static QStringList defaultBlankWords();

    [[nodiscard]] std::optional<DateOrder> dateOrderFor(const QString& field) const;
    [[nodiscard]] std::optional<Decimal> decimalFor(const QString& field) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// Reads what toJson() writes; an unknown key, field, stage or a value of the wrong type is refused by
    /// name.
    [[nodiscard]] static Result<Mapping> fromJson(const QJsonObject& json);

    /// Adds "field=column,field2=column2" to `columns`, and "stage:Engaging=needs-assessment" to `stages`. A
    /// column that holds a comma or an equals sign stands in double quotes. Refuses unknown fields.
    [[nodiscard]] Status addText(const QString& text);
};

/// The mapping that the names of the columns suggest; fields without a matching column are left out.
[[nodiscard]] QMap<QString, QString> suggestColumns(ImportKind kind, const QStringList& columns);

/// Index of the column with that name (case and spaces around it do not matter) or letter, or -1.
[[nodiscard]] qsizetype columnIndex(const QStringList& columns, const QString& name);

/// Indexes of the columns that a mapping's text names, more than one when it joins them; refuses a name that
/// no column has, listing those there are.
[[nodiscard]] Result<QList<qsizetype>> resolveColumn(const QStringList& columns, const QString& text,
                                                     const QString& field);

} // namespace occ::import
