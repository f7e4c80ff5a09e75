// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvformat.h"

#include <QIODevice>
#include <QStringList>

#include <optional>

namespace occ::import {

/// Something the file does not tell and a person or an option must.
struct Question
{
    QString
        id; ///< "encoding", "separator", "header", "header_line", "date_order", "decimal", "stage:<value>".
    QString text;        ///< One sentence with an example from the file.
    QStringList options; ///< What can be answered, as it is typed on the command line.
    QString suggested;   ///< The likeliest of them; empty when none is.
};

/// Something worth knowing that does not stop the import.
struct Problem
{
    enum class Kind : quint8 { Note, Truncated, BlankHeader, Ragged, LineEnds, Unmapped, Values };
    Kind kind = Kind::Note;
    qint64 line = 0; ///< 1-based physical line; 0 when the whole file is meant.
    QString text;
};

/// What is already known about a file; everything unset is found out or asked.
struct SniffOptions
{
    std::optional<QByteArray> encoding;
    std::optional<char> separator;
    std::optional<char> quote;
    std::optional<bool> header;
    std::optional<qint64> headerLine;
};

/// What a file's bytes say about its format.
struct Sniffed
{
    CsvFormat format;
    double confidence = 1.0;   ///< 0 to 1, of the least certain part.
    QStringList columns;       ///< The header's names, or letters where there is none.
    qint64 headerLine = 0;     ///< Physical line of the header or the first record; 0 when there is none.
    QList<Question> questions; ///< Empty when the format is certain.
    QList<Problem> problems;

    [[nodiscard]] bool ambiguous() const { return !questions.isEmpty(); }
};

/// Finds out how a file is written. Reads the encoding from the whole device and the rest from its first
/// megabyte, then returns to where it stood. Refuses, with the reason and the cure, what is no CSV table:
/// empty and binary files, NUL bytes, headers used twice, several tables side by side.
[[nodiscard]] Result<Sniffed> sniff(QIODevice* device, const SniffOptions& options = {});

} // namespace occ::import
