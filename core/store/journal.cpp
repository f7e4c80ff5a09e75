// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include <QCoreApplication>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace

bool ChangeSet::touches(QLatin1StringView kind, qint64 id) const
{
    const auto ranges = subjects.constFind(QString(kind));
    return ranges != subjects.cend() &&
           std::any_of(ranges->cbegin(), ranges->cend(),
                       [id](const Range& range) { return range.first <= id && id <= range.last; });
}

qint64 journalHead(Database& database)
{
    auto row = database.query(u"select number from journal_head"_s);
    return row.next() ? row.integer(0) : 0;
}

static constexpr auto kEntryColumns = "j.number, j.at, j.author_id, j.author, j.command, j.summary, j.kind, "
                                      "exists (select 1 from journal u where u.undoes = j.number)"_L1;

static Entry readEntry(const Query& row)
{
    return {row.integer(0), row.integer(1), row.maybe(2), row.text(3),
            row.text(4),    row.text(5),    row.text(6),  row.value(7).toBool()};
}

static QList<Entry> readEntries(Query rows)
{
    QList<Entry> entries;
    while (rows.next())
        entries << readEntry(rows);
    return entries;
}

/// The subjects are looked up once, by their index, and not anew for each entry of the journal.
QList<Entry> history(Database& database, QLatin1StringView kind, qint64 id, int limit, qint64 before)
{
    return readEntries(
        database.query(u"select "_s + kEntryColumns +
                           u" from journal j where j.number < ? and j.number in (select s.journal_number "
                           "from journal_subject s where s.kind = ? and s.first_id <= ? and s.last_id >= ?) "
                           "order by j.number desc limit ?"_s,
                       before > 0 ? before : kNever, QString(kind), id, id, limit));
}

QList<Entry> recentEntries(Database& database, int limit, qint64 before)
{
    return readEntries(database.query(
        u"select "_s + kEntryColumns + u" from journal j where j.number < ? order by j.number desc limit ?"_s,
        before > 0 ? before : kNever, limit));
}

static std::optional<Entry> first(Query rows)
{
    return rows.next() ? std::optional(readEntry(rows)) : std::nullopt;
}

std::optional<Entry> nextUndo(Database& database, const Author& author)
{
    return first(database.query(u"select "_s + kEntryColumns +
                                    u" from journal j where coalesce(j.author_id, 0) = ? and j.kind in "
                                    "('command', 'redo') and j.changes <> '[]' and j.command not like "
                                    "'sync.in%' and not exists (select 1 from "
                                    "journal u where u.undoes = j.number) order by j.number desc limit 1"_s,
                                author.personId.value_or(0)));
}

std::optional<Entry> nextRedo(Database& database, const Author& author)
{
    const qint64 id = author.personId.value_or(0);
    return first(
        database.query(u"select "_s + kEntryColumns +
                           u" from journal j where coalesce(j.author_id, 0) = ? and j.kind = 'undo' "
                           "and not exists (select 1 from journal u where u.undoes = j.number) and "
                           "not exists (select 1 from journal c where c.number > j.number and c.kind = "
                           "'command' and c.changes <> '[]' and coalesce(c.author_id, 0) = ?) "
                           "order by j.number desc limit 1"_s,
                       id, id));
}

std::optional<Entry> entryByNumber(Database& database, qint64 number)
{
    return first(
        database.query(u"select "_s + kEntryColumns + u" from journal j where j.number = ?"_s, number));
}

ChangeSet changesSince(Database& database, qint64 number)
{
    const ReadScope scope(database);
    ChangeSet changes;
    changes.from = number;
    changes.to = journalHead(database);
    auto rows = database.query(
        u"select kind, first_id, last_id from journal_subject where journal_number > ?"_s, number);
    while (rows.next())
        changes.subjects[rows.text(0)].append({rows.integer(1), rows.integer(2)});
    return changes;
}

VerifyReport verify(Database& database)
{
    const ReadScope scope(database);
    VerifyReport report;
    QString previous;
    const auto wrong = [&report](const QString& text) {
        if (report.problems.size() < 50)
            report.problems << text;
    };
    {
        auto rows = database.query(u"select number, at, author_id, author, command, summary, kind, undoes, "
                                   "changes, previous_hash, hash from journal order by number"_s);
        while (rows.next()) {
            const qint64 number = rows.integer(0);
            ++report.entries;
            if (number != report.entries) {
                wrong(Words::tr("Journal entry %1 is missing or was inserted.").arg(report.entries));
                report.entries = number;
            } else if (rows.text(9) != previous) {
                wrong(Words::tr("Journal entry %1 does not follow the one before it.").arg(number));
            }
            const QString hash =
                entryHash(rows.text(9), number, rows.integer(1), {rows.maybe(2), rows.text(3)}, rows.text(4),
                          rows.text(5), rows.text(6), rows.maybe(7), rows.text(8));
            if (hash != rows.text(10))
                wrong(Words::tr("Journal entry %1 was altered after it was written.").arg(number));
            previous = rows.text(10);
        }
    }
    auto head = database.query(u"select number, hash from journal_head"_s);
    if (!head.next() || head.integer(0) != report.entries || head.text(1) != previous)
        wrong(Words::tr(
            "The journal does not end where its head says; entries were added or removed at the end."));
    report.problems += database.dialect().integrityProblems(database);
    return report;
}

} // namespace occ::store
