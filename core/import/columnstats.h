// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csvsniffer.h"
#include "core/import/rowreader.h"

#include <QSet>

namespace occ::import {

/// What all rows of a file say about the mapped columns, collected row by row in bounded memory.
class ColumnStats
{
public:
    /// `mapping` must name columns that are in `columns`; others are left aside.
    ColumnStats(const Mapping& mapping, const QStringList& columns);

    /// Looks at the current record of the reader.
    void add(const CsvReader& reader);

    /// Puts into `mapping` what the values prove, and asks for the rest.
    QList<Question> decide(Mapping& mapping) const;
    /// Words that were kept or look like placeholders.
    [[nodiscard]] QList<Problem> problems() const;

private:
    struct Column
    {
        const Field* field = nullptr;
        QList<qsizetype> sources;
        DateColumn dates;
        NumberColumn numbers;
        QStringList words;     ///< Stages or industries that are not known, in order of appearance.
        QSet<QByteArray> seen; ///< Words judged already.
        qint64 placeholders = 0;
    };

    QString cell(const CsvReader& reader, const Column& column) const;
    void addWord(Column& column, const QString& word);
    void decideDates(Mapping& mapping, QList<Question>& questions) const;
    void decideNumbers(Mapping& mapping, QList<Question>& questions) const;
    void askStages(QList<Question>& questions) const;
    [[nodiscard]] std::optional<DateOrder> provenByPair(const QString& field) const;

    const Mapping m_mapping;
    std::vector<Column> m_columns;
    DatePair m_pair;
    qsizetype m_start = -1; ///< Index in m_columns of a deal's engage_date.
    qsizetype m_end = -1;   ///< The same of its close_date.
};

} // namespace occ::import
