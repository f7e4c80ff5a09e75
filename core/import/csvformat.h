// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace occ::import {

/// How the lines of a text file end.
enum class LineEnd : quint8 { Lf, CrLf, Cr, Mixed };

/// How a CSV file is written: everything needed to read it without guessing.
struct CsvFormat
{
    QByteArray encoding = QByteArrayLiteral("UTF-8"); ///< A name Encoding::byName() takes.
    char separator = ',';                             ///< Between cells: one ASCII character.
    char quote = '"';                                 ///< Around cells; 0 when the file does not quote.
    char escape = 0;                                  ///< '\\' when \" stands for a quote; 0 when "" does.
    bool skipSpace = false; ///< Spaces between a separator and a quote mean nothing.
    bool header = true;     ///< The first record that counts names the columns.
    qint64 headerLine = 0;  ///< Physical line of the first record that counts; 0 for the first one not blank.
    LineEnd lineEnd = LineEnd::Lf; ///< For writing alike; reading takes every line end.
    bool mark = false;             ///< The file starts with a byte-order mark.

    bool operator==(const CsvFormat&) const = default;

    /// Refuses combinations that cannot be read, e.g. the quote as the separator.
    [[nodiscard]] Status check() const;
};

/// A spreadsheet's name of a column: 0 is "A", 26 is "AA".
[[nodiscard]] QString columnLetter(qsizetype index);

/// A separator, quote or escape in words, as it is shown and typed: "comma", "semicolon", "tab", "bar",
/// "none", otherwise the character.
[[nodiscard]] QString characterName(char character);
/// The character of such a word or of itself; refuses anything else.
[[nodiscard]] Result<char> characterByName(const QString& name);

} // namespace occ::import
