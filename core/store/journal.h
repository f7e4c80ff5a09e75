// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/store/transaction.h"

#include <QHash>
#include <QSet>

namespace occ::store {

/// One journal entry as people see it.
struct Entry
{
    qint64 number = 0;
    Instant at = 0;
    std::optional<qint64> authorId;
    QString author;
    QString command;
    QString summary;
    QString kind; ///< command, undo, redo or scheduler.
    bool undone = false;
};

/// What changed between two journal numbers: what a window has to read again.
struct ChangeSet
{
    struct Range
    {
        qint64 first;
        qint64 last;
    };
    qint64 from = 0;                       ///< The last number known before.
    qint64 to = 0;                         ///< The last number included.
    QHash<QString, QList<Range>> subjects; ///< By kind: onboarding, client, deal, person, alert, ...

    [[nodiscard]] bool touches(QLatin1StringView kind) const { return subjects.contains(QString(kind)); }
    [[nodiscard]] bool touches(QLatin1StringView kind, qint64 id) const;
};

/// What `verify` found. The journal is sound when `problems` is empty.
struct VerifyReport
{
    qint64 entries = 0;
    QStringList problems; ///< In words, each naming the entry or table.
};

[[nodiscard]] qint64 journalHead(Database& database);
/// The newest entries about one thing, newest first. `before` pages on (0: from the newest).
[[nodiscard]] QList<Entry> history(Database& database, QLatin1StringView kind, qint64 id, int limit,
                                   qint64 before = 0);
/// The newest entries of the whole workspace, newest first.
[[nodiscard]] QList<Entry> recentEntries(Database& database, int limit, qint64 before = 0);
/// The entry that undo (or redo) would take back next for this author; an entry somebody else made is not
/// theirs.
[[nodiscard]] std::optional<Entry> nextUndo(Database& database, const Author& author);
[[nodiscard]] std::optional<Entry> nextRedo(Database& database, const Author& author);
[[nodiscard]] std::optional<Entry> entryByNumber(Database& database, qint64 number);
[[nodiscard]] ChangeSet changesSince(Database& database, qint64 number);
/// Recomputes the whole chain and asks the engine about its own pages.
[[nodiscard]] VerifyReport verify(Database& database);

} // namespace occ::store
