// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/search/folding.h"
#include "core/store/database.h"
#include "core/store/wordqueue.h"

namespace occ {

/// What can be found. The numbers are those of store::wordTables().
enum class SearchKind : quint8 {
    Client = 1,
    Contact,
    Deal,
    Onboarding,
    Item,
    Interaction,
    Blocker,
    Note, ///< What was noted at a criterion of a deal's scorecard.
    Survey,
    Alert,
    Person
};

/// One thing that was found, with what is needed to show and to open it.
struct SearchHit
{
    SearchKind kind = SearchKind::Client;
    qint64 id = 0;
    QString title;
    QString client;  ///< The client it belongs to; empty for a person of the team.
    QString snippet; ///< The part of its text that matched; empty when that is the title.
    qint64 clientId = 0;
    qint64 onboardingId = 0;
    qint64 dealId = 0;
    std::optional<Instant> at; ///< When it happened, or is due.
    int score = 0;             ///< How well it fits; only orders hits of one answer.
    QList<search::Stretch> titleMarks;
    QList<search::Stretch> snippetMarks;
};

/// The name of a kind as commands and JSON have it ("interaction").
[[nodiscard]] QString toText(SearchKind kind);
[[nodiscard]] std::optional<SearchKind> searchKindFromText(const QString& text);
[[nodiscard]] const QList<SearchKind>& searchKinds();

namespace search {

/// A row with the texts that are searched, as it is now.
struct LiveRow
{
    SearchHit hit;
    QStringList texts; ///< In the order of WordTable::columns.

    /// Its words, parted by single spaces, as the index holds them.
    [[nodiscard]] QString words() const;
};

[[nodiscard]] const store::WordTable& wordTable(SearchKind kind);
/// The rows with these ids, in no particular order; those that are gone are left out. Throws Thrown.
[[nodiscard]] QList<LiveRow> liveRows(store::Database& database, SearchKind kind, const QList<qint64>& ids);
/// The rows from `first` to `last`, highest id first, `limit` at most. Throws Thrown.
[[nodiscard]] QList<LiveRow> liveRange(store::Database& database, SearchKind kind, qint64 first, qint64 last,
                                       int limit);
/// The onboardings of these clients, newest first, `limit` at most. Throws Thrown.
[[nodiscard]] QList<LiveRow> onboardingsOf(store::Database& database, const QList<qint64>& clients,
                                           int limit);

} // namespace search

} // namespace occ
