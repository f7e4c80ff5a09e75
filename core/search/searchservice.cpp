// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchservice.h"

#include "core/search/namebook.h"
#include "core/search/wordsearch.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;

static constexpr int kClientsAskedForOnboardings = 8;

SearchService::SearchService(Session& session)
    : m_session(session)
    , m_names(std::make_unique<search::NameBook>(session.database))
{}

SearchService::~SearchService() = default;

static qint64 keyOf(SearchKind kind, qint64 id)
{
    return store::wordKey(qint64(kind), id);
}

/// By keyOf().
static QHash<qint64, SearchHit> loadHits(store::Database& database,
                                         const QList<std::pair<SearchKind, qint64>>& things)
{
    QHash<qint64, SearchHit> loaded;
    for (const SearchKind kind : searchKinds()) {
        QList<qint64> ids;
        for (const auto& [one, id] : things) {
            if (one == kind)
                ids << id;
        }
        for (const search::LiveRow& row : search::liveRows(database, kind, ids))
            loaded.insert(keyOf(kind, row.hit.id), row.hit);
    }
    return loaded;
}

Result<QList<SearchHit>> SearchService::these(const QList<std::pair<SearchKind, qint64>>& things)
{
    return reading([&] {
        const auto loaded = loadHits(m_session.database, things);
        QList<SearchHit> hits;
        for (const auto& [kind, id] : things) {
            if (const auto known = loaded.constFind(keyOf(kind, id)); known != loaded.cend())
                hits << *known;
        }
        return hits;
    });
}

Result<QList<SearchHit>> SearchService::names(const QString& typed, int limit)
{
    return reading([&] {
        const search::Fuzzy fuzzy(typed);
        const auto matches = m_names->find(fuzzy, limit);
        QList<std::pair<SearchKind, qint64>> things;
        for (const auto& match : matches)
            things << std::pair(match.kind, match.id);
        const auto loaded = loadHits(m_session.database, things);
        QList<SearchHit> hits;
        QList<qint64> clients;
        QHash<qint64, int> scores;
        for (const auto& match : matches) {
            const auto known = loaded.constFind(keyOf(match.kind, match.id));
            if (known == loaded.cend())
                continue;
            SearchHit hit = *known;
            hit.score = match.score;
            hit.titleMarks = fuzzy.stretches(hit.title);
            hits << hit;
            if (hit.kind == SearchKind::Client && clients.size() < kClientsAskedForOnboardings) {
                clients << hit.id;
                scores.insert(hit.id, hit.score);
            }
        }
        for (search::LiveRow& row : search::onboardingsOf(m_session.database, clients, limit)) {
            row.hit.score = scores.value(row.hit.clientId) - 1; // the client itself comes first
            row.hit.titleMarks = fuzzy.stretches(row.hit.title);
            hits << row.hit;
        }
        return hits;
    });
}

Result<QList<SearchHit>> SearchService::find(const SearchRequest& request)
{
    return reading([&] {
        const store::ReadScope oneState(m_session.database);
        search::WordSearch words(m_session.database, search::wordsOf(request.text));
        QList<SearchHit> hits;
        for (const SearchKind kind : searchKinds()) {
            if (request.kinds.isEmpty() || request.kinds.contains(kind))
                hits += words.find(kind, request.limit);
        }
        return hits;
    });
}

Result<bool> SearchService::catchUp(int rows)
{
    return reading([&] { return search::indexSome(m_session, rows); });
}

} // namespace occ
