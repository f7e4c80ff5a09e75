// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/address.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

namespace occ::store {

class Database;
class Dialect;

/// A text every engine can keep and gives back alike: NUL, U+FFFE, U+FFFF and halves of surrogate pairs
/// become U+FFFD, byte order marks at the start go.
[[nodiscard]] QString storable(const QString& text);
/// The same for a value that may hold a text; a null text, which drivers would store as NULL, becomes an
/// empty one.
[[nodiscard]] QVariant storable(const QVariant& value);

/// A value as the drivers take it: null texts become empty ones (a null QString would be stored as NULL),
/// bools become 0/1, empty optionals become NULL.
[[nodiscard]] inline QVariant toSql(qint64 value)
{
    return value;
}
[[nodiscard]] inline QVariant toSql(int value)
{
    return qint64(value);
}
[[nodiscard]] inline QVariant toSql(bool value)
{
    return qint64(value ? 1 : 0);
}
[[nodiscard]] inline QVariant toSql(const QString& value)
{
    return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value);
}
[[nodiscard]] inline QVariant toSql(const QVariant& value)
{
    return value;
}
template <typename T> [[nodiscard]] QVariant toSql(const std::optional<T>& value)
{
    return value ? toSql(*value) : QVariant();
}

/// The rows of one prepared statement. Move-only; gives the statement back to its connection when it dies,
/// so finish reading before running the same SQL text again.
class Query final
{
public:
    Query(Database* database, QString sql, QSqlQuery query);
    ~Query();
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Q_DISABLE_COPY(Query)

    /// Moves to the next row; false after the last one. Throws Thrown when the store cannot give the rest.
    bool next();
    [[nodiscard]] qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] std::optional<qint64> maybe(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }
    [[nodiscard]] const QSqlQuery& sql() const { return m_query; }

private:
    friend class Database;
    Database* m_database;
    QString m_text;
    QSqlQuery m_query;
};

/// One connection to a workspace's store; belongs to the thread that opened it. Statements are prepared once
/// and kept. A failing statement throws Thrown with a readable Error (see docs/architecture.md, Errors). A
/// connection that broke outside a transaction is opened again by the next statement.
class Database final
{
public:
    enum class Access : quint8 { ReadWrite, Create };

    /// Opens the store without looking at its version (Migrator does). Refuses, naming the cause and the way
    /// out: a missing, foreign, corrupt, locked or unreadable file; a server that does not answer.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const Address& address, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] const Address& address() const { return m_address; }
    [[nodiscard]] const Dialect& dialect() const { return *m_dialect; }
    [[nodiscard]] QSqlDatabase handle() const { return QSqlDatabase::database(m_name, false); }

    /// Runs a statement with its values in the order of the `?`s. Throws Thrown.
    template <typename... Values> Query query(const QString& sql, const Values&... values)
    {
        return runWith(sql, QVariantList{toSql(values)...});
    }
    Query runWith(const QString& sql, const QVariantList& values);
    /// Runs SQL that is not worth keeping prepared (pragmas, DDL). Throws Thrown.
    void execute(const QString& sql);

    /// True while a transaction is open on this connection.
    [[nodiscard]] bool inTransaction() const { return m_depth > 0; }

private:
    friend class Query;
    friend class Transaction;
    friend class ReadScope;
    Database(Address address, QString name, std::unique_ptr<Dialect> dialect);
    void giveBack(const QString& sql, QSqlQuery&& query);
    void reopenIfBroken();
    [[noreturn]] void fail(const QSqlError& error, const QString& sql) const;

    Address m_address;
    QString m_name;
    std::unique_ptr<Dialect> m_dialect;
    QHash<QString, QSqlQuery> m_idle;
    int m_depth = 0;
};

/// Keeps several reads on one state of the store. Does nothing inside an open transaction.
class ReadScope final
{
public:
    explicit ReadScope(Database& database);
    ~ReadScope();
    Q_DISABLE_COPY_MOVE(ReadScope)

private:
    Database& m_database;
    bool m_own;
};

} // namespace occ::store
