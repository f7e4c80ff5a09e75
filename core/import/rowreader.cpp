// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/rowreader.h"

#include "core/import/text.h"
#include "core/import/typed.h"

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

QVariant ImportRow::value(ImportKind kind, QStringView key) const
{
    const qsizetype index = fieldIndex(kind, key);
    return index < 0 || size_t(index) >= values.size() ? QVariant() : values[size_t(index)];
}

bool skipToFirst(CsvReader& reader)
{
    const qint64 line = reader.format().headerLine;
    while (reader.next() == CsvReader::Step::Record) {
        if (reader.line() >= line && (line > 0 || !reader.isBlank()))
            return true;
    }
    return false;
}

bool breaksOff(const CsvReader& reader, qsizetype columns, qint64 shortRows)
{
    return !reader.hasLineEnd() && reader.cellCount() < columns && shortRows == 0;
}

RowReader::RowReader(QIODevice* device, Mapping mapping, CsvLimits limits)
    : m_mapping(std::move(mapping))
    , m_reader(device, m_mapping.format, limits)
    , m_zone(m_mapping.timeZone.toUtf8())
{}

Status RowReader::open()
{
    if (!m_zone.isValid())
        return Failure(zoneByName(m_mapping.timeZone).error());
    if (!skipToFirst(m_reader)) {
        if (m_reader.fault() != CsvFault::None)
            return Failure(m_reader.error());
        return refused(translate("import", "The file holds no row with anything in it."),
                       translate("import", "Export it again."));
    }
    for (qsizetype i = 0; i < m_reader.cellCount(); ++i)
        m_columns += m_mapping.format.header ? m_reader.cell(i).simplified() : columnLetter(i);
    m_held = !m_mapping.format.header;
    return resolve();
}

Status RowReader::resolve()
{
    const auto& fields = fieldsOf(m_mapping.kind);
    m_sources.resize(fields.size());
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field& field = fields[i];
        const auto it = m_mapping.columns.constFind(field.key);
        if (it == m_mapping.columns.constEnd()) {
            if (field.required) {
                return refused(translate("import", "No column is mapped to the field \"%1\", which %2 need.")
                                   .arg(field.key, toText(m_mapping.kind)),
                               translate("import", "Map one of the columns: %1.")
                                   .arg(m_columns.mid(0, 40).join(u", "_s)),
                               field.key);
            }
            continue;
        }
        const auto found = resolveColumn(m_columns, *it, field.key);
        if (!found)
            return Failure(found.error());
        m_sources[i] = *found;
    }
    const bool named = m_mapping.columns.contains(u"key"_s) || m_mapping.columns.contains(u"name"_s);
    if (m_mapping.kind == ImportKind::Deals && !named) {
        return refused(
            translate("import", "Deals need a key or a name, and no column is mapped to either."),
            translate("import", "Map one of the columns: %1.").arg(m_columns.mid(0, 40).join(u", "_s)),
            u"name"_s);
    }
    return {};
}

RowReader::Step RowReader::next()
{
    for (;;) {
        if (!std::exchange(m_held, false)) {
            const auto step = m_reader.next();
            if (step != CsvReader::Step::Record)
                return step == CsvReader::Step::End ? Step::End : Step::Failed;
        }
        if (m_reader.isBlank())
            continue;
        ++m_rows;
        return take();
    }
}

RowReader::Step RowReader::reject(const QString& field, const QString& reason)
{
    m_rejected = {m_reader.record(), m_reader.line(), field, reason, m_reader.cells()};
    return Step::Rejected;
}

/// The text that the columns of a field hold in this row; empty for the words that mean nothing is there.
QString RowReader::text(size_t field) const
{
    QString joined;
    for (const qsizetype column : m_sources[field]) {
        const QString cell = unguarded(m_reader.cell(column).trimmed());
        if (cell.isEmpty() || m_mapping.blankWords.contains(cell, Qt::CaseInsensitive))
            continue;
        joined += joined.isEmpty() ? cell : u' ' + cell;
    }
    return joined;
}

/// What is wrong with the record as a whole; empty when nothing is.
QString RowReader::misshapen() const
{
    const qsizetype width = m_columns.size();
    if (m_reader.hasStrayQuote())
        return translate(
            "import", "A cell has a quote inside but is not quoted. Quote it and double the quotes inside.");
    if (breaksOff(m_reader, width, m_shortRows))
        return translate("import", "The file breaks off in this row: it has %1 of %2 cells. Export it again.")
            .arg(said(m_reader.cellCount()), said(width));
    for (qsizetype i = width; i < m_reader.cellCount(); ++i) {
        if (m_mapping.format.header && !m_reader.rawCell(i).trimmed().isEmpty())
            return translate("import",
                             "The row has %1 cells, but there are %2 columns. Quote cells that hold "
                             "the separator.")
                .arg(said(m_reader.cellCount()), said(width));
    }
    return {};
}

RowReader::Step RowReader::take()
{
    if (const QString wrong = misshapen(); !wrong.isEmpty())
        return reject({}, wrong);
    m_shortRows += m_reader.cellCount() < m_columns.size() ? 1 : 0;
    const auto& fields = fieldsOf(m_mapping.kind);
    m_row.record = m_reader.record();
    m_row.line = m_reader.line();
    m_row.values.assign(fields.size(), QVariant());
    for (size_t i = 0; i < fields.size(); ++i) {
        const QString& key = fields[i].key;
        const QString cell = text(i);
        if (cell.isEmpty()) {
            if (fields[i].required)
                return reject(key, translate("import", "The field \"%1\" is empty. Fill it in.").arg(key));
            continue;
        }
        auto value = typedValue(fields[i], cell, m_mapping, m_zone);
        if (!value) {
            const occ::Error& error = value.error();
            return reject(key, translate("import", "%1: %2 %3").arg(key, error.message, error.hint));
        }
        m_row.values[i] = *value;
    }
    const QString missing = complete(m_mapping.kind, m_row.values, [this](size_t i) { return text(i); });
    return missing.isEmpty() ? Step::Row : reject({}, missing);
}

static CsvFormat rejectedFormat(CsvFormat format)
{
    format.mark = format.mark || format.encoding != "UTF-8";
    if (format.quote == 0)
        format.quote = format.separator == '"' ? '\'' : '"';
    return format;
}

RejectedWriter::RejectedWriter(QIODevice* device, const CsvFormat& format, QStringList columns)
    : m_writer(device, rejectedFormat(format))
    , m_columns(std::move(columns))
{}

Status RejectedWriter::write(const Rejected& rejected)
{
    if (std::exchange(m_header, false)) {
        if (const Status status = m_writer.write(m_columns + QStringList(u"reason"_s)); !status)
            return status;
    }
    QStringList cells = rejected.cells;
    while (cells.size() < m_columns.size())
        cells += QString();
    return m_writer.write(cells + QStringList(rejected.reason));
}

} // namespace occ::import
