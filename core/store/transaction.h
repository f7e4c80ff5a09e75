// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/wordqueue.h"

#include <QJsonObject>
#include <QMap>

#include <map>
#include <vector>

namespace occ::store {

/// Who made a change: a person of the workspace, or nobody in particular (the local user, the scheduler).
struct Author
{
    std::optional<qint64> personId;
    QString name;
};

/// What a journal entry stands for.
enum class EntryKind : quint8 {
    Command,  ///< A person's change; can be undone.
    Undo,     ///< Takes a command or a redo back.
    Redo,     ///< Takes an undo back.
    Scheduler ///< Alerts and escalation steps taken by a tick; not undone by hand.
};

/// Columns and values of one row to write.
using Fields = std::vector<std::pair<QLatin1StringView, QVariant>>;

/// A transaction that writes rows and one journal entry about them, or neither. Every write to a journaled
/// table goes through it. Destroying it without commit() takes everything back. Throws Thrown.
class Transaction final
{
public:
    /// Waits for other writers, then starts. `command` is the entry's machine name ("item.done").
    Transaction(Database& database, Author author, Instant now, QString command,
                EntryKind kind = EntryKind::Command);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] Database& database() { return m_database; }
    [[nodiscard]] const Author& author() const { return m_author; }
    [[nodiscard]] Instant now() const { return m_now; }
    /// The number this entry has in the journal; the `rev` of every row it writes.
    [[nodiscard]] qint64 number() const { return m_number; }

    /// Inserts a row; gives its new id.
    qint64 insert(QLatin1StringView table, const Fields& fields);
    /// Inserts `count` rows with consecutive ids; `source` fills the columns in order, without id and rev.
    /// Gives the first id. `each` row's id is first + index.
    qint64 insertMany(QLatin1StringView table, const QStringList& columns, qsizetype count,
                      const RowSource& source);
    /// The id the next inserted row of `table` gets; for rows that refer to each other.
    [[nodiscard]] qint64 nextId(QLatin1StringView table);
    /// Takes `count` ids for rows that are written outside the journal.
    void skipIds(QLatin1StringView table, qint64 count) { reserve(table, nextId(table) + count); }
    /// Changes columns of a row; false when they already hold these values. Refuses a row that is gone.
    bool update(QLatin1StringView table, qint64 id, const Fields& fields);
    /// Deletes a row, keeping all of it in the journal.
    void remove(QLatin1StringView table, qint64 id);

    /// Names something the entry is about, so that it appears in that thing's history.
    void about(QLatin1StringView kind, qint64 id) { aboutRange(kind, id, id); }
    void aboutRange(QLatin1StringView kind, qint64 first, qint64 last);
    /// The entry in words, as history and undo show it ("“Welcome email sent” done for Northline Freight").
    void setSummary(const QString& summary) { m_summary = storable(summary); }
    [[nodiscard]] const QString& summary() const { return m_summary; }
    /// Says which entry this one takes back.
    void setUndoes(qint64 number) { m_undoes = number; }

    /// True when a row was written or a subject named.
    [[nodiscard]] bool hasChanges() const { return !m_changes.isEmpty() || !m_subjects.empty(); }
    /// Writes the journal entry and commits. With nothing changed, writes none and gives 0.
    qint64 commit();

private:
    friend class Undo;
    void record(const QJsonObject& change);
    void reserve(QLatin1StringView table, qint64 upTo);

    Database& m_database;
    Author m_author;
    Instant m_now;
    QString m_command;
    EntryKind m_kind;
    QString m_summary;
    QString m_previousHash;
    qint64 m_number = 0;
    std::optional<qint64> m_undoes;
    QByteArray m_changes;
    std::map<std::pair<QString, qint64>, qint64> m_subjects; ///< Kind and first id to last id.
    QMap<QString, qint64> m_next;
    WordQueue m_words;
    bool m_open = false;
};

/// The name of an entry kind as stored.
[[nodiscard]] QString toText(EntryKind kind);

/// The chain's link: hash over the entry before and all of this one.
[[nodiscard]] QString entryHash(const QString& previous, qint64 number, Instant at, const Author& author,
                                const QString& command, const QString& summary, const QString& kind,
                                const std::optional<qint64>& undoes, const QString& changes);

} // namespace occ::store
