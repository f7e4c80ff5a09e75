// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlRecord>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

QString toText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Command:
        return u"command"_s;
    case EntryKind::Undo:
        return u"undo"_s;
    case EntryKind::Redo:
        return u"redo"_s;
    case EntryKind::Scheduler:
        break;
    }
    return u"scheduler"_s;
}

QString entryHash(const QString& previous, qint64 number, Instant at, const Author& author,
                  const QString& command, const QString& summary, const QString& kind,
                  const std::optional<qint64>& undoes, const QString& changes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each part is preceded by its length, so that no two different entries give the same bytes.
    const auto shown = [](const std::optional<qint64>& value) {
        return value ? QString::number(*value) : QString();
    };
    for (const QString& part :
         {previous, QString::number(number), QString::number(at), shown(author.personId), author.name,
          command, summary, kind, shown(undoes), changes}) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Transaction::Transaction(Database& database, Author author, Instant now, QString command, EntryKind kind)
    : m_database(database)
    , m_author(std::move(author))
    , m_now(now)
    , m_command(std::move(command))
    , m_kind(kind)
{
    m_author.name = storable(m_author.name);
    if (m_database.inTransaction())
        raise(internalFault(u"A transaction was started inside another."_s, m_command));
    m_database.dialect().beginWrite(m_database);
    m_open = true;
    ++m_database.m_depth;
    try {
        auto head = m_database.query(u"select number, hash from journal_head"_s);
        if (!head.next())
            raise(environmentFailed(u"The workspace's journal has lost its head."_s,
                                    u"Keep the file and restore the latest backup."_s));
        m_number = head.integer(0) + 1;
        m_previousHash = head.text(1);
    } catch (const Thrown&) {
        --m_database.m_depth;
        QSqlQuery(m_database.handle()).exec(u"rollback"_s);
        throw;
    }
}

Transaction::~Transaction()
{
    if (m_open) {
        --m_database.m_depth;
        QSqlQuery(m_database.handle()).exec(u"rollback"_s);
    }
}

qint64 Transaction::nextId(QLatin1StringView table)
{
    const QString name(table);
    const auto known = m_next.constFind(name);
    if (known != m_next.cend())
        return *known;
    auto row = m_database.query(u"select next from sequence where name = ?"_s, name);
    const qint64 next = row.next() ? row.integer(0) : 1;
    m_next.insert(name, next);
    return next;
}

void Transaction::reserve(QLatin1StringView table, qint64 upTo)
{
    m_next.insert(QString(table), upTo);
}

static QJsonValue toJson(const QVariant& value)
{
    return value.isNull() ? QJsonValue() : QJsonValue::fromVariant(value);
}

void Transaction::record(const QJsonObject& change)
{
    m_changes += m_changes.isEmpty() ? '[' : ',';
    m_changes += QJsonDocument(change).toJson(QJsonDocument::Compact);
    m_words.note(change);
}

qint64 Transaction::insert(QLatin1StringView table, const Fields& fields)
{
    const qint64 id = nextId(table);
    reserve(table, id + 1);
    QString columns = u"id,rev"_s;
    QString marks = u"?,?"_s;
    QVariantList values{id, m_number};
    QJsonObject after;
    for (const auto& [column, given] : fields) {
        const QVariant value = storable(given);
        columns += u',' + QString(column);
        marks += u",?"_s;
        values << value;
        after.insert(column, toJson(value));
    }
    m_database.runWith(u"insert into %1 (%2) values (%3)"_s.arg(table, columns, marks), values);
    record({{u"t"_s, QString(table)}, {u"op"_s, u"new"_s}, {u"id"_s, id}, {u"a"_s, after}});
    return id;
}

qint64 Transaction::insertMany(QLatin1StringView table, const QStringList& columns, qsizetype count,
                               const RowSource& source)
{
    const qint64 first = nextId(table);
    if (count == 0)
        return first;
    reserve(table, first + count);
    const QStringList all = QStringList{u"id"_s, u"rev"_s} + columns;
    m_database.dialect().insertRows(m_database, table, all, count, [&](qsizetype index, QVariantList& row) {
        row << first + index << m_number;
        source(index, row);
    });
    record({{u"t"_s, QString(table)}, {u"op"_s, u"new"_s}, {u"from"_s, first}, {u"to"_s, first + count - 1}});
    return first;
}

bool Transaction::update(QLatin1StringView table, qint64 id, const Fields& fields)
{
    QString columns;
    for (const auto& [column, value] : fields)
        columns += u',' + QString(column);
    QJsonObject before;
    QJsonObject after;
    QString sets;
    QVariantList values;
    {
        auto row = m_database.query(u"select rev%1 from %2 where id = ?"_s.arg(columns, table), id);
        if (!row.next()) {
            raise(conflict(QCoreApplication::translate("store", "This was removed meanwhile."),
                           QCoreApplication::translate("store", "Look at the current state.")));
        }
        before.insert(u"rev"_s, row.integer(0));
        for (int i = 0; i < int(fields.size()); ++i) {
            const QLatin1StringView column = fields[size_t(i)].first;
            const QVariant value = storable(fields[size_t(i)].second);
            const QJsonValue old = toJson(row.value(i + 1));
            const QJsonValue fresh = toJson(value);
            if (old == fresh)
                continue;
            before.insert(column, old);
            after.insert(column, fresh);
            sets += QString(column) + u"=?,"_s;
            values << value;
        }
    }
    if (after.isEmpty())
        return false;
    values << m_number << id;
    m_database.runWith(u"update %1 set %2rev=? where id=?"_s.arg(table, sets), values);
    record({{u"t"_s, QString(table)}, {u"op"_s, u"set"_s}, {u"id"_s, id}, {u"b"_s, before}, {u"a"_s, after}});
    return true;
}

void Transaction::remove(QLatin1StringView table, qint64 id)
{
    QJsonObject before;
    {
        auto row = m_database.query(u"select * from %1 where id = ?"_s.arg(table), id);
        if (!row.next())
            return;
        const QSqlRecord record = row.sql().record();
        for (int i = 0; i < record.count(); ++i)
            before.insert(record.fieldName(i), toJson(row.value(i)));
    }
    m_database.query(u"delete from %1 where id = ?"_s.arg(table), id);
    record({{u"t"_s, QString(table)}, {u"op"_s, u"del"_s}, {u"id"_s, id}, {u"b"_s, before}});
}

void Transaction::aboutRange(QLatin1StringView kind, qint64 first, qint64 last)
{
    const QString name(kind);
    auto after = m_subjects.upper_bound({name, first});
    if (after != m_subjects.begin()) {
        const auto before = std::prev(after);
        if (before->first.first == name && before->second >= first - 1) {
            before->second = std::max(before->second, last);
            return;
        }
    }
    m_subjects.emplace(std::pair(name, first), last);
}

qint64 Transaction::commit()
{
    if (!hasChanges()) {
        m_database.execute(u"commit"_s);
        m_open = false;
        --m_database.m_depth;
        return 0;
    }
    const QString changes = m_changes.isEmpty() ? u"[]"_s : QString::fromUtf8(m_changes) + u']';
    const QString kind = toText(m_kind);
    const QString hash =
        entryHash(m_previousHash, m_number, m_now, m_author, m_command, m_summary, kind, m_undoes, changes);
    m_database.query(u"insert into journal (number, at, author_id, author, command, summary, kind, undoes, "
                     "changes, previous_hash, hash) values (?,?,?,?,?,?,?,?,?,?,?)"_s,
                     m_number, m_now, m_author.personId, m_author.name, m_command, m_summary, kind, m_undoes,
                     changes, m_previousHash, hash);
    for (const auto& [subject, last] : m_subjects) {
        m_database.query(u"insert into journal_subject (journal_number, kind, first_id, last_id) "
                         "values (?,?,?,?)"_s,
                         m_number, subject.first, subject.second, last);
    }
    m_database.query(u"update journal_head set number = ?, hash = ?"_s, m_number, hash);
    for (auto it = m_next.cbegin(); it != m_next.cend(); ++it) {
        m_database.query(u"insert into sequence (name, next) values (?, ?) on conflict (name) "
                         "do update set next = excluded.next"_s,
                         it.key(), it.value());
    }
    m_words.store(m_database, m_number);
    m_database.dialect().announce(m_database, m_number);
    m_database.execute(u"commit"_s);
    m_open = false;
    --m_database.m_depth;
    return m_number;
}

} // namespace occ::store
