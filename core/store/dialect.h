// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QSqlError>
#include <QStringList>

#include <functional>

namespace occ::store {

/// Gives the values of the row with that index into `row` (cleared by the caller), in column order.
using RowSource = std::function<void(qsizetype index, QVariantList& row)>;

/// All that differs between SQLite and PostgreSQL. Everything else is written once, in the subset both speak.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Sets up a fresh connection (options, file checks) and opens it.
    [[nodiscard]] virtual Status connect(QSqlDatabase& handle, const Address& address,
                                         Database::Access access) const = 0;
    /// Fills the `${...}` words of a migration.
    [[nodiscard]] virtual QString adaptMigration(QString sql) const = 0;
    /// Starts a transaction that will write, waiting for other writers.
    virtual void beginWrite(Database& database) const = 0;
    /// Starts a transaction whose reads all see one state.
    virtual void beginRead(Database& database) const = 0;
    /// Tells other processes that journal number `number` is about to be committed.
    virtual void announce(Database& database, qint64 number) const = 0;
    /// 0 for an empty store.
    [[nodiscard]] virtual int schemaVersion(Database& database) const = 0;
    virtual void setSchemaVersion(Database& database, int version) const = 0;
    /// Copies the store beside itself before a migration; gives the copy's name, empty when the engine keeps
    /// its own backups (a PostgreSQL server's DDL is rolled back as a whole).
    [[nodiscard]] virtual Result<QString> backupBeforeMigration(Database& database,
                                                                int fromVersion) const = 0;
    /// Inserts `count` rows as fast as the engine can. Throws Thrown.
    virtual void insertRows(Database& database, const QString& table, const QStringList& columns,
                            qsizetype count, const RowSource& source) const = 0;
    /// Adds rows to the index of words: each a number (see wordKey()) and its words, in lower case and parted
    /// by single spaces. What stood there under the same number may go on being found. Throws Thrown.
    virtual void addWords(Database& database, const QList<std::pair<qint64, QString>>& rows) const = 0;
    /// The numbers from `lowest` up to `below` (not included) that have, for each of `beginnings`, a word
    /// that begins so; highest first, `limit` at most. May name rows that have changed or gone since. Throws
    /// Thrown.
    [[nodiscard]] virtual QList<qint64> rowsWithWords(Database& database, const QStringList& beginnings,
                                                      qint64 lowest, qint64 below, int limit) const = 0;
    /// How long a beginning may be for rowsWithWords() to find it without gathering all that begin so first.
    [[nodiscard]] virtual int quickBeginning() const = 0;
    /// Problems of the store itself (broken pages, dangling references), in words; empty when sound.
    [[nodiscard]] virtual QStringList integrityProblems(Database& database) const = 0;
    /// The error as people read it.
    [[nodiscard]] virtual Error explain(const QSqlError& error, const Address& address) const = 0;

    [[nodiscard]] static std::unique_ptr<Dialect> make(Engine engine);
};

/// Fallback of insertRows() in plain multi-row VALUES, for engines without something faster.
void insertRowsByValues(Database& database, const QString& table, const QStringList& columns, qsizetype count,
                        const RowSource& source);

std::unique_ptr<Dialect> makeSqliteDialect();
std::unique_ptr<Dialect> makePostgresqlDialect();

} // namespace occ::store
