// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QJsonObject>

#include <map>
#include <span>

namespace occ::store {

/// A table whose words can be searched for.
struct WordTable
{
    qint64 kind; ///< Its number in the index and in migrations; never given to another table.
    QLatin1StringView table;
    QList<QLatin1StringView> columns; ///< Those that hold the words.
};

/// Every table the search knows.
[[nodiscard]] std::span<const WordTable> wordTables();

/// An entry of the index: rows of all tables in one run of numbers, each table's by their ids.
[[nodiscard]] constexpr qint64 wordKey(qint64 kind, qint64 id)
{
    return (kind << 40) + id;
}
[[nodiscard]] constexpr qint64 idOfWordKey(qint64 key)
{
    return key & ((qint64(1) << 40) - 1);
}

/// Collects the rows whose words a transaction wrote and stores them as still to be indexed, in that same
/// transaction. Indexing follows in small steps; a search looks at what waits itself, so it is right at any
/// moment and an import does not wait for the index. Removed rows are not told: a search checks what the
/// index says against the rows.
class WordQueue final
{
public:
    /// Takes a journaled change as Transaction records it.
    void note(const QJsonObject& change);
    void store(Database& database, qint64 journalNumber) const;

private:
    std::map<std::pair<qint64, qint64>, qint64> m_ranges; ///< Kind and first id to last id.
};

} // namespace occ::store
