// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inspect.h"

namespace occ::import {

/// A record as it stands in the file, nothing interpreted.
struct RawRow
{
    qint64 line = 0; ///< 1-based physical line on which it starts.
    QStringList cells;
};

/// One cell that means different things, and what it means under each option of a question.
struct Example
{
    qint64 line = 0;
    QString text;
    QVariantList readings; ///< QDate, or qlonglong in hundredths; invalid where the option cannot read it.
};

/// A physical line of a file that cannot be read as a table, for people to see where it goes wrong.
struct FileLine
{
    qint64 number = 0;
    QString text; ///< Control characters as their pictures, at most 200 characters.
};

/// The first records that are not blank, the header among them. What cannot be read ends it.
[[nodiscard]] QList<RawRow> firstRows(QIODevice* device, const CsvFormat& format, qsizetype most);

/// Cells that show what a "date_order" or "decimal" question is about, from the first 5,000 records; none for
/// other questions.
[[nodiscard]] QList<Example> examplesFor(QIODevice* device, const Mapping& mapping, const Question& question,
                                         qsizetype most = 3);

/// The lines around one that is at fault. Reads no further than it must.
[[nodiscard]] QList<FileLine> linesAround(QIODevice* device, qint64 line, int around = 2);

/// The kind whose fields the names of the columns fit best; nothing when they fit none.
[[nodiscard]] std::optional<ImportKind> likelyKind(const QStringList& columns);

} // namespace occ::import
