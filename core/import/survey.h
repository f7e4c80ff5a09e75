// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvformat.h"

#include <QIODevice>

namespace occ::import {

/// What the bytes of a whole file say about its encoding; one pass in constant memory, because the first byte
/// that is not ASCII may come late.
struct Survey
{
    qint64 size = 0;
    QByteArray head;  ///< The first bytes, for signatures and marks.
    bool utf8 = true; ///< Everything is well-formed UTF-8.
    bool ascii = true;
    qint64 zerosEven = 0;  ///< NUL bytes at even offsets: UTF-16BE.
    qint64 zerosOdd = 0;   ///< NUL bytes at odd offsets: UTF-16LE.
    qint64 firstZero = -1; ///< Offset of the first NUL byte.
    qint64 zeroLine = 0;   ///< Its physical line.
    qint64 firstHigh = -1; ///< Offset of the first byte above 0x7F.
    qint64 controls = 0;   ///< Control characters other than tab, line ends and form feed.
    qint64 crlf = 0;
    qint64 lf = 0; ///< LF without CR.
    qint64 cr = 0; ///< CR without LF.

    /// "an Excel workbook (.xlsx)", "a gzip archive" and the like; empty when the bytes may be text.
    [[nodiscard]] QString binaryKind() const;
    /// The line end that most lines have; Mixed when another one has a part of it.
    [[nodiscard]] LineEnd lineEnd() const;
    /// "UTF-16LE" or "UTF-16BE" when NUL bytes fill one half of nearly all pairs; otherwise empty.
    [[nodiscard]] QByteArray utf16ByZeros() const;
};

/// Reads the device to its end and back to where it stood. The device must be random access.
[[nodiscard]] Result<Survey> survey(QIODevice* device);

} // namespace occ::import
