// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"
#include "core/search/searchkinds.h"

#include <memory>

namespace occ {

namespace search {
class NameBook;
}

/// What to look for in the texts of the workspace.
struct SearchRequest
{
    QString text;            ///< Every word of it has to begin a word of what is found.
    QList<SearchKind> kinds; ///< Empty: all of them.
    int limit = 20;          ///< Of each kind.
};

/// Finds things by what somebody types. Reads the tables of every subject, writes only its own index.
class SearchService final
{
public:
    explicit SearchService(Session& session);
    ~SearchService();
    Q_DISABLE_COPY_MOVE(SearchService)

    /// Clients, contacts, deals and people whose name fits what was typed, even with letters left out, and
    /// the onboardings of those clients; `limit` of a kind at most, best first.
    [[nodiscard]] Result<QList<SearchHit>> names(const QString& typed, int limit);
    /// Whole texts: names, notes, items, contacts logged. By kind in the order of searchKinds(), then the
    /// best and newest first. Empty for a text without letters or digits.
    [[nodiscard]] Result<QList<SearchHit>> find(const SearchRequest& request);
    /// These things as they are now, in this order; those that are gone are left out.
    [[nodiscard]] Result<QList<SearchHit>> these(const QList<std::pair<SearchKind, qint64>>& things);
    /// Takes a piece of what waits to be indexed into the index; true when more waits. Searching is right
    /// without it, only slower.
    [[nodiscard]] Result<bool> catchUp(int rows = 4000);

private:
    Session& m_session;
    std::unique_ptr<search::NameBook> m_names;
};

} // namespace occ
