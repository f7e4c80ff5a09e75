// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlRecord>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace

/// Applies the opposite of one entry's changes, last first.
class Undo final
{
public:
    Undo(Transaction& transaction, qint64 number, UndoParticipant* participant)
        : m_transaction(transaction)
        , m_database(transaction.database())
        , m_number(number)
        , m_participant(participant)
    {}

    void run(const QJsonArray& changes)
    {
        for (qsizetype i = changes.size() - 1; i >= 0; --i)
            revert(changes[i].toObject());
    }

private:
    void revert(const QJsonObject& change)
    {
        const QString table = change[u"t"].toString();
        const QString op = change[u"op"].toString();
        if (op == "set"_L1) {
            revertSet(table, change);
        } else if (op == "del"_L1) {
            putBack(table, change[u"b"].toObject());
        } else if (change.contains(u"from")) {
            takeAway(table, change[u"from"].toInteger(), change[u"to"].toInteger(), m_number);
        } else {
            const qint64 id = change[u"id"].toInteger();
            const QJsonObject after = change[u"a"].toObject();
            takeAway(table, id, id, after.contains(u"rev") ? after[u"rev"].toInteger() : m_number, after);
        }
    }

    [[noreturn]] void refuse(qint64 later) const
    {
        QString what = Words::tr("It was changed again since.");
        if (const auto entry = entryByNumber(m_database, later))
            what = Words::tr("It was changed again since: %1 (%2).").arg(entry->summary, entry->author);
        raise(conflict(what, Words::tr("Undo the later change first.")));
    }

    /// True when a row holds what was written, whatever happened in between (changes that were all undone).
    bool holds(const QString& table, qint64 id, const QJsonObject& written)
    {
        auto rows = m_database.query(u"select * from %1 where id = ?"_s.arg(table), id);
        if (written.isEmpty() || !rows.next())
            return false;
        const QSqlRecord shape = rows.sql().record();
        for (int i = 0; i < shape.count(); ++i) {
            const QString column = shape.fieldName(i);
            if (column != "rev"_L1 && written.contains(column) && value(rows.value(i)) != written[column])
                return false;
        }
        return true;
    }

    void takeAway(const QString& table, qint64 first, qint64 last, qint64 rev,
                  const QJsonObject& written = {})
    {
        {
            auto changed = m_database.query(
                u"select max(rev) from %1 where id between ? and ? and rev <> ?"_s.arg(table), first, last,
                rev);
            if (changed.next() && !changed.isNull(0) && !holds(table, first, written))
                refuse(changed.integer(0));
        }
        if (m_participant)
            m_participant->beforeRemoval(m_transaction, QLatin1StringView(table.toLatin1()), first, last);
        qint64 found = 0;
        {
            auto rows = m_database.query(
                u"select * from %1 where id between ? and ? order by id desc"_s.arg(table), first, last);
            const QSqlRecord shape = rows.sql().record();
            while (rows.next()) {
                QJsonObject before;
                for (int i = 0; i < shape.count(); ++i)
                    before.insert(shape.fieldName(i), value(rows.value(i)));
                m_transaction.record(
                    {{u"t"_s, table}, {u"op"_s, u"del"_s}, {u"id"_s, before[u"id"]}, {u"b"_s, before}});
                ++found;
            }
        }
        if (found != last - first + 1)
            raise(conflict(Words::tr("Part of it was removed since."),
                           Words::tr("Undo the later change first.")));
        m_database.query(u"delete from %1 where id between ? and ?"_s.arg(table), first, last);
    }

    void putBack(const QString& table, const QJsonObject& row)
    {
        QStringList columns;
        QVariantList values;
        for (auto it = row.begin(); it != row.end(); ++it) {
            columns << it.key();
            values << variant(it.value());
        }
        m_database.runWith(u"insert into %1 (%2) values (%3)"_s.arg(
                               table, columns.join(u','), QStringList(columns.size(), u"?"_s).join(u',')),
                           values);
        m_transaction.record({{u"t"_s, table}, {u"op"_s, u"new"_s}, {u"id"_s, row[u"id"]}, {u"a"_s, row}});
    }

    void revertSet(const QString& table, const QJsonObject& change)
    {
        const qint64 id = change[u"id"].toInteger();
        const QJsonObject before = change[u"b"].toObject();
        const QJsonObject after = change[u"a"].toObject();
        const qint64 expected = after.contains(u"rev") ? after[u"rev"].toInteger() : m_number;
        QStringList columns;
        for (auto it = after.begin(); it != after.end(); ++it) {
            if (it.key() != "rev"_L1)
                columns << it.key();
        }
        qint64 rev = 0;
        {
            auto row =
                m_database.query(u"select rev,%1 from %2 where id = ?"_s.arg(columns.join(u','), table), id);
            if (!row.next())
                raise(conflict(Words::tr("It was removed since."), Words::tr("Undo the removal first.")));
            rev = row.integer(0);
            for (int i = 0; rev != expected && i < int(columns.size()); ++i) {
                if (value(row.value(i + 1)) != after[columns[i]])
                    refuse(rev);
            }
        }
        // A later change of other columns stays in force, so the row may not pretend to be the older one.
        const qint64 restored = rev == expected ? before[u"rev"].toInteger() : m_transaction.number();
        QJsonObject undone;
        QJsonObject redone;
        QVariantList values;
        for (const QString& column : std::as_const(columns)) {
            undone.insert(column, after[column]);
            redone.insert(column, before[column]);
            values << variant(before[column]);
        }
        undone.insert(u"rev"_s, rev);
        redone.insert(u"rev"_s, restored);
        values << restored << id;
        m_database.runWith(u"update %1 set %2=?,rev=? where id=?"_s.arg(table, columns.join("=?,"_L1)),
                           values);
        m_transaction.record(
            {{u"t"_s, table}, {u"op"_s, u"set"_s}, {u"id"_s, id}, {u"b"_s, undone}, {u"a"_s, redone}});
    }

    static QJsonValue value(const QVariant& stored)
    {
        return stored.isNull() ? QJsonValue() : QJsonValue::fromVariant(stored);
    }

    static QVariant variant(const QJsonValue& json)
    {
        if (json.isNull())
            return {};
        return json.isDouble() ? QVariant(json.toInteger()) : toSql(json.toString());
    }

    Transaction& m_transaction;
    Database& m_database;
    qint64 m_number;
    UndoParticipant* m_participant;
};

void takeBack(Transaction& transaction, qint64 number, UndoParticipant* participant)
{
    Database& database = transaction.database();
    QJsonArray changes;
    {
        auto row = database.query(u"select changes from journal where number = ?"_s, number);
        if (!row.next())
            raise(refused(Words::tr("There is no journal entry %1.").arg(number)));
        changes = QJsonDocument::fromJson(row.text(0).toUtf8()).array();
    }
    {
        auto undone = database.query(u"select number from journal where undoes = ?"_s, number);
        if (undone.next())
            raise(refused(Words::tr("Entry %1 was taken back already.").arg(number)));
    }
    Undo(transaction, number, participant).run(changes);
    transaction.setUndoes(number);
    auto subjects = database.query(
        u"select kind, first_id, last_id from journal_subject where journal_number = ?"_s, number);
    while (subjects.next())
        transaction.aboutRange(QLatin1StringView(subjects.text(0).toLatin1()), subjects.integer(1),
                               subjects.integer(2));
}

} // namespace occ::store
