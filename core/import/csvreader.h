// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/bytesource.h"
#include "core/import/csvformat.h"

#include <QStringList>

#include <array>
#include <vector>

namespace occ::import {

/// What a CsvReader takes before it refuses; memory stays in proportion to `recordBytes`.
struct CsvLimits
{
    qsizetype recordBytes = 16 * 1024 * 1024; ///< Longest record (and so cell) in bytes.
    qsizetype cells = 16384;                  ///< Most cells in a record; a spreadsheet has no more columns.
};

/// Why reading stopped.
enum class CsvFault : quint8 {
    None,
    OpenQuote,      ///< A quote that is never closed: a half-written file or a stray quote.
    TextAfterQuote, ///< Text between a closing quote and the separator: a quote that was not doubled.
    Nul,            ///< A NUL byte: not a text file, or another encoding.
    BadBytes,       ///< Bytes the encoding does not define.
    TooLong,        ///< A record over CsvLimits::recordBytes.
    TooManyCells,   ///< A record over CsvLimits::cells.
    Device,         ///< The file cannot be read (any more).
    Format,         ///< The CsvFormat makes no sense.
};

/// Reads records one after the other in memory that does not depend on the length of the file. RFC 4180,
/// and CR, LF and CRLF mixed, line breaks in quotes, records of unequal length, byte-order marks. Nothing is
/// trimmed or dropped: a blank line is a record of one empty cell.
class CsvReader
{
public:
    enum class Step : quint8 { Record, End, Failed };

    /// Reads `device` from where it stands; it must be open and outlive the reader. A sequential device will
    /// do.
    explicit CsvReader(QIODevice* device, CsvFormat format = {}, CsvLimits limits = {});

    /// Goes to the next record. After End or Failed it stays there.
    Step next();

    // The current record; valid until next().
    [[nodiscard]] qsizetype cellCount() const { return qsizetype(m_cells.size()); }
    /// The text of a cell, without its quotes; empty when the record has no such cell.
    [[nodiscard]] QString cell(qsizetype index) const;
    [[nodiscard]] QStringList cells() const;
    /// The bytes of a cell between its quotes, doubled quotes still doubled.
    [[nodiscard]] QByteArrayView rawCell(qsizetype index) const;
    [[nodiscard]] bool isQuoted(qsizetype index) const { return m_cells[size_t(index)].quoted; }
    /// True when no cell holds anything but spaces.
    [[nodiscard]] bool isBlank() const;
    /// A cell that is not quoted has a quote inside that no digit precedes (12" is an inch sign): the writer
    /// forgot to quote, and the cells may be cut wrongly.
    [[nodiscard]] bool hasStrayQuote() const { return m_strayQuote; }
    /// 1-based number of the record in the file, blank ones counted.
    [[nodiscard]] qint64 record() const { return m_record; }
    /// 1-based physical line on which the record starts.
    [[nodiscard]] qint64 line() const { return m_line; }
    /// False only for a last record without a line end.
    [[nodiscard]] bool hasLineEnd() const { return m_hasLineEnd; }

    [[nodiscard]] CsvFault fault() const { return m_fault; }
    /// Why it Failed; `line` is the line of the fault.
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] const CsvFormat& format() const { return m_format; }

private:
    enum class Scan : quint8 { Cell, Record, NeedMore, Bad };
    struct Cell
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool quoted = false;
        bool escaped = false;
    };

    Scan scanRecord();
    Scan scanCell();
    Scan scanPlain(Cell cell);
    Scan scanQuoted(Cell cell);
    Scan finishQuoted(Cell cell);
    Scan endCell(const Cell& cell);
    Scan lineBreak(const Cell& cell);
    Scan more(CsvFault atEnd);
    bool skipLineEnd();
    bool refill();
    Step accept();
    Step fail(CsvFault fault, qint64 line, qint64 offset = 0);
    Step failAtEnd(CsvFault fault);
    void setUp();

    CsvFormat m_format;
    CsvLimits m_limits;
    Encoding m_encoding;
    ByteSource m_source;
    std::array<bool, 256> m_plainStop{};
    std::array<bool, 256> m_quotedStop{};
    QByteArray m_buffer;
    qsizetype m_filled = 0; ///< Bytes of m_buffer that hold data.
    qsizetype m_begin = 0;  ///< Where the current record starts.
    qsizetype m_at = 0;     ///< Where scanning stands; after a record, where the next one starts.
    qint64 m_base = 0;      ///< Position in the (converted) file of m_buffer's first byte.
    bool m_atEnd = false;   ///< The source has nothing left.
    std::vector<Cell> m_cells;
    qint64 m_record = 0;
    qint64 m_line = 1;
    qint64 m_breaks = 0;      ///< Line ends inside and after the current record.
    qint64 m_quoteBreaks = 0; ///< The same when the last quote opened.
    bool m_inQuote = false;
    bool m_strayQuote = false;
    bool m_hasLineEnd = false;
    Step m_step = Step::Record;
    CsvFault m_fault = CsvFault::None;
    CsvFault m_badAs = CsvFault::None;
    Error m_error;
};

} // namespace occ::import
