// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvsniffer.h"
#include "core/import/rowreader.h"

namespace occ::import {

/// What is already decided about an import; everything unset is found out or asked.
struct InspectOptions
{
    SniffOptions format;
    std::optional<DateOrder> dateOrder;
    std::optional<Decimal> decimal;
    QString map;                    ///< "field=column,..." on top of what the names of the columns suggest.
    std::optional<Mapping> mapping; ///< A saved mapping; nothing is suggested or asked that it says.
    qsizetype previewRows = 50;
    CsvLimits limits;
};

/// Everything the preview and the questions of an import need. The import itself reads the file again with
/// `mapping` through a RowReader.
struct Inspection
{
    Sniffed format;                 ///< How the file is written.
    QStringList columns;            ///< Names of the columns; letters without a header.
    Mapping mapping;                ///< Suggested or given; complete once the questions are answered.
    QList<Question> questions;      ///< Must be answered first; also those of `format`.
    std::vector<ImportRow> preview; ///< The first rows, as far as they can be read now.
    QList<Rejected> rejected;       ///< Rejected rows among those.
    QList<Problem> problems;        ///< Worth showing; also those of `format`.
    qint64 records = 0;             ///< Rows in the file without header and blank lines.
    qint64 truncatedLine = 0;       ///< The line where the file breaks off; 0 when it does not.

    /// The first question as an error for a caller that cannot ask; its hint says what to add to the command.
    [[nodiscard]] Status answered() const;
};

/// Reads the whole file once for its format and once for its values. Refuses what cannot be imported at all,
/// with line and reason: no CSV, broken quotes, bytes that are not text in the encoding.
[[nodiscard]] Result<Inspection> inspect(QIODevice* device, ImportKind kind,
                                         const InspectOptions& options = {});

/// The same for a file; errors carry its name.
[[nodiscard]] Result<Inspection> inspect(const QString& path, ImportKind kind,
                                         const InspectOptions& options = {});

} // namespace occ::import
