// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"

#include "core/import/text.h"

#include <cstring>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

static constexpr qsizetype kFirstBuffer = 256 * 1024;

static Encoding encodingOf(const CsvFormat& format)
{
    return Encoding::byName(format.encoding).value_or(Encoding());
}

CsvReader::CsvReader(QIODevice* device, CsvFormat format, CsvLimits limits)
    : m_format(std::move(format))
    , m_limits(limits)
    , m_encoding(encodingOf(m_format))
    , m_source(device, m_encoding)
{
    setUp();
}

void CsvReader::setUp()
{
    if (const Status status = m_format.check(); !status) {
        m_fault = CsvFault::Format;
        m_error = status.error();
        m_step = Step::Failed;
    }
    for (const char c : {'\r', '\n', m_format.separator})
        m_plainStop[uchar(c)] = true;
    for (const char c : {'\r', '\n'})
        m_quotedStop[uchar(c)] = true;
    if (m_format.quote != 0)
        m_plainStop[uchar(m_format.quote)] = m_quotedStop[uchar(m_format.quote)] = true;
    if (m_format.escape != 0)
        m_quotedStop[uchar(m_format.escape)] = true;
    m_buffer.resize(kFirstBuffer);
}

CsvReader::Step CsvReader::next()
{
    if (m_step != Step::Record)
        return m_step;
    m_line += m_breaks;
    m_breaks = 0;
    m_begin = m_at;
    for (;;) {
        if (m_begin == m_filled && m_atEnd) {
            m_cells.clear();
            return failAtEnd(CsvFault::None);
        }
        const Scan scan = m_begin == m_filled ? Scan::NeedMore : scanRecord();
        if (scan == Scan::Record)
            return accept();
        if (scan == Scan::Bad)
            return failAtEnd(m_badAs);
        if (m_filled - m_begin >= m_limits.recordBytes)
            return fail(m_inQuote ? CsvFault::OpenQuote : CsvFault::TooLong, m_line);
        refill();
    }
}

/// The end of the data: a plain one, or the place where the source broke off.
CsvReader::Step CsvReader::failAtEnd(CsvFault fault)
{
    if (m_atEnd && m_source.badOffset() >= 0)
        return fail(CsvFault::BadBytes, m_line + m_breaks, m_source.badOffset());
    if (m_atEnd && !m_source.deviceError().isEmpty())
        return fail(CsvFault::Device, m_line + m_breaks);
    if (fault != CsvFault::None)
        return fail(fault, m_line + m_breaks);
    return m_step = Step::End;
}

/// Moves the started record to the front and reads behind it. The buffer doubles, so that a long record is
/// scanned a fixed number of times however long it grows.
bool CsvReader::refill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.constData() + m_begin, size_t(m_filled - m_begin));
        m_filled -= m_begin;
        m_base += m_begin;
        m_begin = 0;
    }
    if (m_buffer.size() - m_filled < m_buffer.size() / 2)
        m_buffer.resize(m_buffer.size() * 2);
    const qsizetype got = m_source.read(m_buffer.data() + m_filled, m_buffer.size() - m_filled);
    m_filled += got;
    m_atEnd = m_filled < m_buffer.size() - 8;
    return got > 0;
}

CsvReader::Scan CsvReader::scanRecord()
{
    m_cells.clear();
    m_at = m_begin;
    m_breaks = m_quoteBreaks = 0;
    m_inQuote = m_strayQuote = m_hasLineEnd = false;
    for (;;) {
        const Scan scan = scanCell();
        if (scan != Scan::Cell)
            return scan;
        if (qsizetype(m_cells.size()) >= m_limits.cells) {
            m_badAs = CsvFault::TooManyCells;
            return Scan::Bad;
        }
    }
}

CsvReader::Scan CsvReader::scanCell()
{
    const char* const data = m_buffer.constData();
    qsizetype start = m_at;
    if (m_format.skipSpace) {
        while (start < m_filled && data[start] == ' ')
            ++start;
        if (start == m_filled && !m_atEnd)
            return Scan::NeedMore;
    }
    if (m_format.quote != 0 && start < m_filled && data[start] == m_format.quote) {
        m_at = start + 1;
        return scanQuoted({start + 1, start + 1, true, false});
    }
    return scanPlain({start, start, false, false});
}

CsvReader::Scan CsvReader::scanPlain(Cell cell)
{
    const char* const data = m_buffer.constData();
    const qsizetype end = m_filled;
    qsizetype at = cell.begin;
    for (;;) {
        while (at < end && !m_plainStop[uchar(data[at])])
            ++at;
        if (at == end || data[at] != m_format.quote || m_format.quote == 0)
            break;
        if (at == cell.begin || data[at - 1] < '0' || data[at - 1] > '9')
            m_strayQuote = true;
        ++at;
    }
    cell.end = m_at = at;
    return endCell(cell);
}

CsvReader::Scan CsvReader::scanQuoted(Cell cell)
{
    const char* const data = m_buffer.constData();
    const qsizetype end = m_filled;
    m_inQuote = true;
    m_quoteBreaks = m_breaks;
    for (;;) {
        while (m_at < end && !m_quotedStop[uchar(data[m_at])])
            ++m_at;
        if (m_at == end)
            return more(CsvFault::OpenQuote);
        const char c = data[m_at];
        if (c == '\r' || c == '\n') {
            if (!skipLineEnd())
                return Scan::NeedMore;
            ++m_breaks;
            continue;
        }
        if (m_at + 1 == end && (!m_atEnd || c != m_format.quote))
            return more(CsvFault::OpenQuote);
        const char after = m_at + 1 < end ? data[m_at + 1] : '\0';
        const bool pair = after == m_format.quote || (c == m_format.escape && after == m_format.escape);
        if (m_at + 1 < end && pair) {
            cell.escaped = true;
            m_at += 2;
        } else if (c == m_format.quote) {
            cell.end = m_at++;
            m_inQuote = false;
            return finishQuoted(cell);
        } else {
            ++m_at;
        }
    }
}

/// Spaces between the closing quote and the separator carry nothing; any other text means that the quote
/// was not the closing one.
CsvReader::Scan CsvReader::finishQuoted(Cell cell)
{
    const char* const data = m_buffer.constData();
    while (m_at < m_filled && data[m_at] == ' ' && m_format.separator != ' ')
        ++m_at;
    if (m_at < m_filled && (!m_plainStop[uchar(data[m_at])] || data[m_at] == m_format.quote)) {
        m_badAs = CsvFault::TextAfterQuote;
        return Scan::Bad;
    }
    return endCell(cell);
}

/// Takes the cell when what follows it is known: a separator, a line end or the end of the file.
CsvReader::Scan CsvReader::endCell(const Cell& cell)
{
    if (m_at == m_filled) {
        if (!m_atEnd)
            return Scan::NeedMore;
        m_cells.push_back(cell);
        // A source that broke off inside the record must not pass for a finished file.
        const bool broken = m_source.badOffset() >= 0 || !m_source.deviceError().isEmpty();
        m_badAs = CsvFault::None;
        return broken ? Scan::Bad : Scan::Record;
    }
    if (m_buffer.at(m_at) != m_format.separator)
        return lineBreak(cell);
    ++m_at;
    m_cells.push_back(cell);
    return Scan::Cell;
}

CsvReader::Scan CsvReader::lineBreak(const Cell& cell)
{
    if (!skipLineEnd())
        return Scan::NeedMore;
    m_cells.push_back(cell);
    ++m_breaks;
    m_hasLineEnd = true;
    return Scan::Record;
}

CsvReader::Scan CsvReader::more(CsvFault atEnd)
{
    if (!m_atEnd)
        return Scan::NeedMore;
    m_badAs = atEnd;
    return Scan::Bad;
}

/// Steps over CR, LF or CRLF; false when it cannot be known yet whether an LF follows the CR.
bool CsvReader::skipLineEnd()
{
    const char* const data = m_buffer.constData();
    if (data[m_at] == '\r') {
        if (m_at + 1 == m_filled && !m_atEnd)
            return false;
        if (m_at + 1 < m_filled && data[m_at + 1] == '\n')
            ++m_at;
    }
    ++m_at;
    return true;
}

CsvReader::Step CsvReader::accept()
{
    const QByteArrayView bytes(m_buffer.constData() + m_begin, m_at - m_begin);
    if (bytes.size() > m_limits.recordBytes)
        return fail(CsvFault::TooLong, m_line);
    const auto lineAt = [this, &bytes](qsizetype at) {
        const QByteArrayView before = bytes.first(at);
        const auto feeds = std::count(before.begin(), before.end(), '\n');
        const auto returns = std::count(before.begin(), before.end(), '\r');
        return m_line + std::max(feeds, returns);
    };
    const auto offsetAt = [this](qsizetype at) { return m_source.skipped() + m_base + m_begin + at; };
    if (const void* nul = std::memchr(bytes.data(), 0, size_t(bytes.size()))) {
        const qsizetype at = static_cast<const char*>(nul) - bytes.data();
        return fail(CsvFault::Nul, lineAt(at), offsetAt(at));
    }
    if (!m_encoding.isWide()) {
        const qsizetype at = m_encoding.firstInvalid(bytes);
        if (at >= 0)
            return fail(CsvFault::BadBytes, lineAt(at), offsetAt(at));
    }
    ++m_record;
    return Step::Record;
}

/// Faults of the text itself.
static Failure textFault(CsvFault fault, const QString& line, const QString& offset, const QString& encoding)
{
    if (fault == CsvFault::OpenQuote)
        return refused(translate("import", "Unterminated quote starting at line %1.").arg(line),
                       translate("import", "Close the quote there, or export the file again: it may be "
                                           "half-written."));
    if (fault == CsvFault::TextAfterQuote)
        return refused(translate("import", "Text follows a closing quote in line %1.").arg(line),
                       translate("import",
                                 "Write quotes inside a quoted cell twice (\"\"), or export the file "
                                 "again."));
    if (fault == CsvFault::Nul)
        return refused(translate("import", "Line %1 has a NUL byte at offset %2: this is not plain text.")
                           .arg(line, offset),
                       translate("import", "Export the file again as CSV in UTF-8."));
    return refused(
        translate("import", "Line %1 has bytes at offset %2 that are not %3.").arg(line, offset, encoding),
        translate("import", "Name the encoding the file really has, or save it as UTF-8."));
}

static Failure described(CsvFault fault, qint64 line, qint64 offset, const CsvLimits& limits,
                         const QByteArray& encoding)
{
    const QString where = said(line);
    const QString cure = translate("import", "Check the separator and the line ends of the file.");
    switch (fault) {
    case CsvFault::TooLong:
        return refused(translate("import", "The record at line %1 is longer than %2 bytes.")
                           .arg(where, said(limits.recordBytes)),
                       cure);
    case CsvFault::TooManyCells:
        return refused(translate("import", "The record at line %1 has more than %2 cells.")
                           .arg(where, said(limits.cells)),
                       cure);
    case CsvFault::Device:
    case CsvFault::Format:
    case CsvFault::None:
        return environmentFailed(
            translate("import", "The file cannot be read any further than line %1.").arg(where),
            translate("import", "Check the disk or the connection, then try again."));
    default:
        break;
    }
    return textFault(fault, where, said(offset), QString::fromLatin1(encoding));
}

CsvReader::Step CsvReader::fail(CsvFault fault, qint64 line, qint64 offset)
{
    m_fault = fault;
    const qint64 place = fault == CsvFault::OpenQuote ? m_line + m_quoteBreaks : line;
    m_error = described(fault, place, offset, m_limits, m_encoding.name()).value();
    m_error.line = int(std::min<qint64>(place, std::numeric_limits<int>::max()));
    m_error.detail = m_source.deviceError();
    m_cells.clear();
    return m_step = Step::Failed;
}

QByteArrayView CsvReader::rawCell(qsizetype index) const
{
    if (index < 0 || index >= cellCount())
        return {};
    const Cell& cell = m_cells[size_t(index)];
    return QByteArrayView(m_buffer.constData() + cell.begin, cell.end - cell.begin);
}

QString CsvReader::cell(qsizetype index) const
{
    const QByteArrayView raw = rawCell(index);
    if (raw.isEmpty() || !m_cells[size_t(index)].escaped)
        return m_encoding.decode(raw);
    QByteArray plain;
    plain.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const bool marks = raw[i] == m_format.quote || (m_format.escape != 0 && raw[i] == m_format.escape);
        const bool pair =
            i + 1 < raw.size() &&
            (raw[i + 1] == m_format.quote || (raw[i] == m_format.escape && raw[i + 1] == m_format.escape));
        if (marks && pair)
            ++i;
        plain += raw[i];
    }
    return m_encoding.decode(plain);
}

QStringList CsvReader::cells() const
{
    QStringList all;
    all.reserve(cellCount());
    for (qsizetype i = 0; i < cellCount(); ++i)
        all += cell(i);
    return all;
}

bool CsvReader::isBlank() const
{
    for (qsizetype i = 0; i < cellCount(); ++i) {
        for (const char c : rawCell(i)) {
            if (c != ' ' && c != '\t')
                return false;
        }
    }
    return true;
}

} // namespace occ::import
