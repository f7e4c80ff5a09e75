// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvreader.h"

namespace occ::import {

/// The first records of a file, read with one format.
struct Sample
{
    struct Row
    {
        qint64 line = 0;
        QStringList cells;
        bool blank = false;
    };
    std::vector<Row> rows;
    CsvFault fault = CsvFault::None;
    Error error;
    qint64 strayQuotes = 0; ///< Records with a quote where none belongs.
    qint64 quotedCells = 0;
    qint64 spacedQuotes = 0; ///< Cells that start with a space and a quote.
    qsizetype columns = 0;   ///< The number of cells most records have.
    double agreement = 0;    ///< Part of the records that have it.
};

/// Reads the records of `head`; a record cut off at its end is left out when `partial`.
[[nodiscard]] Sample sampleOf(const QByteArray& head, bool partial, const CsvFormat& format);

/// Refuses a table whose first rows show several tables next to each other, naming their columns.
[[nodiscard]] Status checkOneTable(const Sample& sample, size_t first);
/// Refuses names that two columns share, ignoring case.
[[nodiscard]] Status checkNames(const QStringList& names, qint64 line);

/// Whether the record at `first` names the columns: true, false, or nothing when it cannot be told.
[[nodiscard]] std::optional<bool> looksLikeHeader(const Sample& sample, size_t first);

} // namespace occ::import
