// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/wordsearch.h"

#include "core/store/dialect.h"

#include <algorithm>

namespace occ::search {

using namespace Qt::Literals::StringLiterals;

static constexpr int kChunk = 64;
static constexpr int kRangeChunk = 500;
static constexpr int kSnippet = 140;
static constexpr int kSnippetBefore = 40;

bool indexSome(Session& session, int rows)
{
    {
        auto waiting = session.database.query(u"select 1 from word_pending limit 1"_s);
        if (!waiting.next())
            return false;
    }
    store::Transaction tx(session.database, session.author(), session.now(), u"search.index"_s);
    qint64 number = 0, kind = 0, first = 0, last = 0;
    while (rows > 0) {
        {
            auto next =
                session.database.query(u"select journal_number, kind, first_id, last_id from word_pending "
                                       "order by journal_number, kind, first_id limit 1"_s);
            if (!next.next())
                break;
            number = next.integer(0);
            kind = next.integer(1);
            first = next.integer(2);
            last = next.integer(3);
        }
        QList<std::pair<qint64, QString>> words;
        const QList<LiveRow> found = liveRange(session.database, SearchKind(kind), first, last, rows);
        for (const LiveRow& row : found) {
            if (const QString text = row.words(); !text.isEmpty())
                words.emplaceBack(store::wordKey(kind, row.hit.id), text);
        }
        std::ranges::reverse(words);
        session.database.dialect().addWords(session.database, words);
        // The highest ids were taken; what is left of the range ends below them.
        const bool all = found.size() < rows || found.last().hit.id == first;
        if (all) {
            session.database.query(
                u"delete from word_pending where journal_number = ? and kind = ? and first_id = ?"_s, number,
                kind, first);
        } else {
            session.database.query(
                u"update word_pending set last_id = ? where journal_number = ? and kind = ? and first_id = ?"_s,
                found.last().hit.id - 1, number, kind, first);
        }
        rows -= std::max(1, int(found.size()));
    }
    tx.commit();
    auto waiting = session.database.query(u"select 1 from word_pending limit 1"_s);
    return waiting.next();
}

/// The part of the texts that matched, when that is not the title.
static void showWhere(LiveRow& row, const QStringList& words)
{
    SearchHit& hit = row.hit;
    hit.titleMarks = stretchesOf(hit.title, words);
    hit.score = int(hit.titleMarks.size());
    if (hasWords(folded(hit.title), words))
        return;
    for (const QString& text : std::as_const(row.texts)) {
        if (text == hit.title)
            continue;
        const QString line = text.simplified();
        const QList<Stretch> marks = stretchesOf(line, words);
        if (marks.isEmpty())
            continue;
        const qsizetype start = std::max<qsizetype>(0, marks.first().from - kSnippetBefore);
        hit.snippet = (start > 0 ? u"…"_s : QString()) + line.mid(start, kSnippet) +
                      (start + kSnippet < line.size() ? u"…"_s : QString());
        hit.snippetMarks = stretchesOf(hit.snippet, words);
        return;
    }
}

void WordSearch::take(const QList<LiveRow>& rows, int limit)
{
    for (LiveRow row : rows) {
        if (m_found.size() >= limit)
            return;
        if (m_found.contains(row.hit.id) || !hasWords(row.words(), m_words))
            continue;
        showWhere(row, m_words);
        m_found.insert(row.hit.id, row.hit);
    }
}

void WordSearch::readWaiting()
{
    m_waiting.emplace();
    auto rows = m_database.query(
        u"select kind, first_id, last_id from word_pending order by journal_number desc, first_id desc"_s);
    while (rows.next())
        m_waiting->append({rows.integer(0), rows.integer(1), rows.integer(2)});
}

void WordSearch::lookAtWaiting(SearchKind kind, int limit)
{
    for (const Waiting& range : std::as_const(*m_waiting)) {
        if (range.kind != qint64(kind))
            continue;
        for (qint64 last = range.last; last >= range.first && m_found.size() < limit;) {
            const QList<LiveRow> rows = liveRange(m_database, kind, range.first, last, kRangeChunk);
            take(rows, limit);
            if (rows.size() < kRangeChunk)
                break;
            last = rows.last().hit.id - 1;
        }
    }
}

void WordSearch::takeKeys(SearchKind kind, const QList<qint64>& keys, int limit)
{
    QList<qint64> ids;
    for (const qint64 key : keys) {
        if (key >= store::wordKey(qint64(kind), 0) && key < store::wordKey(qint64(kind) + 1, 0))
            ids << store::idOfWordKey(key);
    }
    QList<LiveRow> rows = liveRows(m_database, kind, ids);
    std::ranges::sort(rows, std::greater(), [](const LiveRow& row) { return row.hit.id; });
    take(rows, limit);
}

bool WordSearch::hasRows(SearchKind kind)
{
    auto row = m_database.query(u"select 1 from %1 limit 1"_s.arg(wordTable(kind).table));
    return row.next();
}

/// One question for all kinds; the usual case once a few letters are typed.
void WordSearch::readFew()
{
    readWaiting();
    // Long beginnings are cut first: the index has the short ones at hand, and the rows decide anyway.
    m_quick = m_words;
    const int longest = m_database.dialect().quickBeginning();
    for (QString& word : m_quick)
        word.truncate(longest);
    const qint64 end = store::wordKey(qint64(searchKinds().last()) + 1, 0);
    QList<qint64> keys = m_database.dialect().rowsWithWords(m_database, m_quick, 0, end, kChunk);
    if (keys.size() < kChunk)
        m_few = std::move(keys);
}

bool WordSearch::lookInIndex(SearchKind kind, const QStringList& beginnings, int limit, int patience)
{
    const qint64 lowest = store::wordKey(qint64(kind), 0);
    qint64 below = store::wordKey(qint64(kind) + 1, 0);
    while (m_found.size() < limit) {
        if (patience-- == 0)
            return false;
        const QList<qint64> keys =
            m_database.dialect().rowsWithWords(m_database, beginnings, lowest, below, kChunk);
        takeKeys(kind, keys, limit);
        if (keys.size() < kChunk)
            return true;
        below = keys.last();
    }
    return true;
}

QList<SearchHit> WordSearch::find(SearchKind kind, int limit)
{
    m_found.clear();
    if (m_words.isEmpty())
        return {};
    if (!m_waiting)
        readFew();
    lookAtWaiting(kind, limit);
    // Only where a common word hides a rare one that begins alike is the index asked for whole beginnings.
    if (m_few)
        takeKeys(kind, *m_few, limit);
    else if (hasRows(kind) && !lookInIndex(kind, m_quick, limit, 4))
        lookInIndex(kind, m_words, limit, std::numeric_limits<int>::max());
    QList<SearchHit> hits = m_found.values();
    std::ranges::sort(hits, [](const SearchHit& a, const SearchHit& b) {
        return a.score != b.score ? a.score > b.score : a.id > b.id;
    });
    return hits;
}

} // namespace occ::search
