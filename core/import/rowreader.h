// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvreader.h"
#include "core/import/csvwriter.h"
#include "core/import/mapping.h"

#include <QVariant>

#include <memory>

namespace occ::import {

/// One row, read and typed.
struct ImportRow
{
    qint64 record = 0; ///< 1-based number of the record in the file, the header counted.
    qint64 line = 0;   ///< 1-based physical line on which it starts.
    std::vector<QVariant>
        values; ///< In the order of fieldsOf(kind); invalid where the cell is empty or not mapped.

    /// The value of a field; invalid when the kind has no such field or the cell is empty.
    [[nodiscard]] QVariant value(ImportKind kind, QStringView key) const;
};

/// One row that cannot be imported, and why.
struct Rejected
{
    qint64 row = 0;    ///< 1-based number of the record in the file, the header counted.
    qint64 line = 0;   ///< 1-based physical line on which it starts.
    QString field;     ///< The field it is about; empty when it is the whole row.
    QString reason;    ///< A sentence with the way out.
    QStringList cells; ///< What the file says, to be written back.
};

/// Reads typed rows. A row that cannot be used is rejected and the next one read; only a fault in the
/// structure of the file ends it.
class RowReader
{
public:
    enum class Step : quint8 { Row, Rejected, End, Failed };

    /// Reads `device` from where it stands; it must be open and outlive the reader.
    RowReader(QIODevice* device, Mapping mapping, CsvLimits limits = {});

    /// Reads up to the header and finds the columns. Refuses columns that are not there and required fields
    /// that have none. Call it once, before next().
    Status open();
    Step next();

    [[nodiscard]] const ImportRow& row() const { return m_row; }
    [[nodiscard]] const Rejected& rejected() const { return m_rejected; }
    /// What the file says in the present row.
    [[nodiscard]] QStringList cells() const { return m_reader.cells(); }
    /// Why it Failed.
    [[nodiscard]] const Error& error() const { return m_reader.error(); }
    /// The names of the columns, after open().
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    /// Rows given out and rejected so far; blank lines are neither.
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    Step take();
    Step reject(const QString& field, const QString& reason);
    [[nodiscard]] QString misshapen() const;
    QString text(size_t field) const;
    Status resolve();

    Mapping m_mapping;
    CsvReader m_reader;
    QTimeZone m_zone;
    QStringList m_columns;
    std::vector<QList<qsizetype>> m_sources; ///< Per field the columns it comes from.
    ImportRow m_row;
    Rejected m_rejected;
    qint64 m_rows = 0;
    qint64 m_shortRows = 0;
    bool m_held = false; ///< The reader already stands on the first row: the file has no header.
};

/// Moves `reader` to the record that counts first under its format. False when there is none or it failed.
bool skipToFirst(CsvReader& reader);
/// True when the reader stands on a last record that breaks off: shorter than the header and without a line
/// end while all before it were whole.
[[nodiscard]] bool breaksOff(const CsvReader& reader, qsizetype columns, qint64 shortRows);

/// Writes rejected rows as they were, with the reason in a last column, so that they can be corrected and
/// imported.
class RejectedWriter
{
public:
    /// Writes to `device` with the file's separator, quote and line end, in UTF-8 (with a mark when the file
    /// was not).
    RejectedWriter(QIODevice* device, const CsvFormat& format, QStringList columns);
    /// Writes the row, after the header when it is the first one.
    Status write(const Rejected& rejected);

private:
    CsvWriter m_writer;
    QStringList m_columns;
    bool m_header = true;
};

} // namespace occ::import
