// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"
#include "core/search/searchkinds.h"

namespace occ::search {

/// Takes what waits to be indexed into the index, `rows` of it at most, in one transaction that leaves no
/// journal entry. True when more waits. Throws Thrown.
bool indexSome(Session& session, int rows);

/// Finds rows of one kind by whole words and beginnings of words. What is found is compared with the row as
/// it is now, and rows that wait to be indexed are looked at directly, so the answer is never an old one.
class WordSearch final
{
public:
    WordSearch(store::Database& database, const QStringList& words)
        : m_database(database)
        , m_words(words)
    {}

    /// The newest `limit` rows of a kind that have all the words. Throws Thrown.
    [[nodiscard]] QList<SearchHit> find(SearchKind kind, int limit);

private:
    struct Waiting
    {
        qint64 kind;
        qint64 first;
        qint64 last;
    };

    void readWaiting();
    void readFew();
    void takeKeys(SearchKind kind, const QList<qint64>& keys, int limit);
    [[nodiscard]] bool hasRows(SearchKind kind);
    void take(const QList<LiveRow>& rows, int limit);
    void lookAtWaiting(SearchKind kind, int limit);
    /// False when it gave up because what the index offered hardly ever held.
    bool lookInIndex(SearchKind kind, const QStringList& beginnings, int limit, int patience);

    store::Database& m_database;
    QStringList m_words;
    QStringList m_quick; ///< The words, cut to what the index has at hand.
    std::optional<QList<Waiting>> m_waiting;
    /// All the index has with m_quick, of every kind, when that is little; else nothing.
    std::optional<QList<qint64>> m_few;
    QHash<qint64, SearchHit> m_found;
};

} // namespace occ::search
