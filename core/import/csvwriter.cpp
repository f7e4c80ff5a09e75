// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvwriter.h"

#include "core/import/text.h"

namespace occ::import {

static bool startsFormula(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

/// A sign, digits and single points or commas between them: a number to every spreadsheet, never a formula.
static bool isPlainNumber(QStringView cell)
{
    bool digit = false;
    for (const QChar c : cell.sliced(cell.front() == u'-' || cell.front() == u'+' ? 1 : 0)) {
        if (c >= u'0' && c <= u'9')
            digit = true;
        else if ((c == u'.' || c == u',') && digit)
            digit = false;
        else
            return false;
    }
    return digit;
}

QString guarded(const QString& cell)
{
    if (!startsFormula(cell) || isPlainNumber(cell))
        return cell;
    return u'\'' + cell;
}

QString unguarded(const QString& cell)
{
    const bool marked = cell.startsWith(u'\'') && startsFormula(QStringView(cell).sliced(1));
    return marked ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(QIODevice* device, CsvFormat format, Guard guard)
    : m_device(device)
    , m_format(std::move(format))
    , m_guard(guard)
{}

QByteArray CsvWriter::encoded(const QString& cell) const
{
    const QByteArray bytes = (m_guard == Guard::Spreadsheet ? guarded(cell) : cell).toUtf8();
    const bool edgeSpace = bytes.startsWith(' ') || bytes.endsWith(' ') || bytes.startsWith('\t');
    bool special = edgeSpace;
    for (const char c : bytes)
        special =
            special || c == m_format.separator || c == '\r' || c == '\n' || (c == m_format.quote && c != 0);
    if (!special || m_format.quote == 0)
        return bytes;
    QByteArray quoted(1, m_format.quote);
    for (const char c : bytes) {
        if (c == m_format.quote)
            quoted += m_format.escape != 0 ? m_format.escape : m_format.quote;
        else if (m_format.escape != 0 && c == m_format.escape)
            quoted += m_format.escape;
        quoted += c;
    }
    return quoted + m_format.quote;
}

Status CsvWriter::write(const QStringList& cells)
{
    QByteArray line = m_started || !m_format.mark ? QByteArray() : QByteArrayLiteral("\xEF\xBB\xBF");
    m_started = true;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_format.separator;
        const QByteArray cell = encoded(cells.at(i));
        const bool breaks = cell.contains(m_format.separator) || cell.contains('\n') || cell.contains('\r');
        if (m_format.quote == 0 && breaks) {
            return refused(
                translate("import", "\"%1\" cannot be written without quotes.").arg(shown(cells.at(i))),
                translate("import", "Choose a format with quotes."));
        }
        line += cell;
    }
    line += m_format.lineEnd == LineEnd::CrLf ? "\r\n" : m_format.lineEnd == LineEnd::Cr ? "\r" : "\n";
    if (m_device->write(line) != line.size()) {
        return environmentFailed(
            translate("import", "The file cannot be written."),
            translate("import", "Check the free space and the permissions, then try again."),
            m_device->errorString());
    }
    return {};
}

} // namespace occ::import
