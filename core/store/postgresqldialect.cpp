// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace

class PostgresqlDialect final : public Dialect
{
public:
    Status connect(QSqlDatabase& handle, const Address& address, Database::Access access) const override
    {
        const QUrlQuery options(address.url);
        const QString socketFolder = options.queryItemValue(u"host"_s, QUrl::FullyDecoded);
        handle.setHostName(socketFolder.isEmpty() ? address.url.host() : socketFolder);
        handle.setPort(address.url.port(5432));
        handle.setUserName(address.url.userName());
        handle.setPassword(address.url.password());
        handle.setDatabaseName(address.url.path().mid(1));
        handle.setConnectOptions(u"connect_timeout=10"_s);
        if (!handle.open())
            return Failure(explain(handle.lastError(), address));
        const QString schema = options.queryItemValue(u"schema"_s, QUrl::FullyDecoded);
        QSqlQuery query(handle);
        if (!schema.isEmpty()) {
            const QString quoted = u'"' + QString(schema).replace(u'"', u"\"\""_s) + u'"';
            if ((access == Database::Access::Create &&
                 !query.exec(u"create schema if not exists "_s + quoted)) ||
                !query.exec(u"set search_path to "_s + quoted))
                return Failure(explain(query.lastError(), address));
        }
        for (const QString& setting : {u"set time zone 'UTC'"_s, u"set client_min_messages to warning"_s,
                                       u"set lock_timeout to '30s'"_s}) {
            if (!query.exec(setting))
                return Failure(explain(query.lastError(), address));
        }
        if (!query.exec(u"select to_regclass('workspace_meta') is not null"_s) || !query.next())
            return Failure(explain(query.lastError(), address));
        const bool exists = query.value(0).toBool();
        if (exists && access == Database::Access::Create)
            return refused(Words::tr("%1 holds a workspace already.").arg(address.shown()),
                           Words::tr("Open it without init."));
        if (access == Database::Access::Create) {
            if (!query.exec(u"select count(*) from pg_tables where schemaname = current_schema()"_s) ||
                !query.next())
                return Failure(explain(query.lastError(), address));
            if (query.value(0).toInt() > 0) {
                return refused(Words::tr("%1 holds the tables of another program.").arg(address.shown()),
                               Words::tr("Name an empty schema: add ?schema=occ to the address."));
            }
        }
        if (!exists && access == Database::Access::ReadWrite) {
            return refused(Words::tr("There is no workspace in %1.").arg(address.shown()),
                           Words::tr("Create it with: occ --workspace ADDRESS init"));
        }
        return {};
    }

    QString adaptMigration(QString sql) const override
    {
        return sql.replace(u"${bigint}"_s, u"bigint"_s)
            .replace(u"${key}"_s, u"bigint primary key"_s)
            .replace(u"${table_end}"_s, QString())
            .replace(u"${word_index}"_s,
                     u"create table word_index (id bigint primary key, words tsvector not null);\n"
                     "create index word_index_words on word_index using gin (words)"_s);
    }

    void beginWrite(Database& database) const override
    {
        database.execute(u"begin"_s);
        try {
            // Journal numbers are consecutive and chained, so writers take turns.
            if (schemaVersion(database) > 0)
                database.execute(u"select number from journal_head for update"_s);
            else
                database.execute(u"select pg_advisory_xact_lock(hashtext(current_schema()))"_s);
        } catch (const Thrown&) {
            QSqlQuery(database.handle()).exec(u"rollback"_s);
            throw;
        }
    }

    void beginRead(Database& database) const override
    {
        database.execute(u"begin isolation level repeatable read read only"_s);
    }

    void announce(Database& database, qint64 number) const override
    {
        database.execute(u"notify occ_changed, '%1'"_s.arg(number));
    }

    int schemaVersion(Database& database) const override
    {
        if (!m_versionKnown) {
            auto exists = database.query(u"select to_regclass('workspace_meta') is not null"_s);
            if (!exists.next() || !exists.value(0).toBool())
                return 0;
        }
        auto version = database.query(u"select value from workspace_meta where name = 'schema_version'"_s);
        m_versionKnown = true;
        return version.next() ? version.text(0).toInt() : 0;
    }

    void setSchemaVersion(Database& database, int version) const override
    {
        database.query(u"insert into workspace_meta (name, value) values ('schema_version', ?) "
                       "on conflict (name) do update set value = excluded.value"_s,
                       QString::number(version));
    }

    Result<QString> backupBeforeMigration(Database&, int) const override { return QString(); }

    void insertRows(Database& database, const QString& table, const QStringList& columns, qsizetype count,
                    const RowSource& source) const override
    {
        insertRowsByValues(database, table, columns, count, source);
    }

    void addWords(Database& database, const QList<std::pair<qint64, QString>>& rows) const override
    {
        constexpr qsizetype kRowsPerStatement = 100;
        const QString one = u"(?, array_to_tsvector(string_to_array(?, ' ')))"_s;
        for (qsizetype start = 0; start < rows.size(); start += kRowsPerStatement) {
            const qsizetype count = std::min(kRowsPerStatement, rows.size() - start);
            QVariantList values;
            for (const auto& [number, words] : rows.sliced(start, count))
                values << number << words;
            database.runWith(u"insert into word_index (id, words) values "_s +
                                 QStringList(count, one).join(u',') +
                                 u" on conflict (id) do update set words = excluded.words"_s,
                             values);
        }
    }

    QList<qint64> rowsWithWords(Database& database, const QStringList& beginnings, qint64 lowest,
                                qint64 below, int limit) const override
    {
        QStringList wanted;
        for (const QString& beginning : beginnings)
            wanted << u'\'' + beginning + u"':*"_s;
        auto rows =
            database.query(u"select id from word_index where words @@ cast(? as tsquery) and id between ? "
                           "and ? order by id desc limit ?"_s,
                           wanted.join(u" & "_s), lowest, below - 1, limit);
        QList<qint64> numbers;
        while (rows.next())
            numbers << rows.integer(0);
        return numbers;
    }

    int quickBeginning() const override { return 60; }

    QStringList integrityProblems(Database&) const override { return {}; } // the server checks its own pages

    Error explain(const QSqlError& error, const Address& address) const override
    {
        const QString state = error.nativeErrorCode();
        const QString detail = state + u' ' + error.text();
        if (error.type() == QSqlError::ConnectionError || state.startsWith("08"_L1) ||
            state.startsWith("57P"_L1) || state.isEmpty()) {
            return environmentFailed(
                       Words::tr("The server of %1 does not answer.").arg(address.shown()),
                       Words::tr("Check that it runs and that the address, name and password are right."),
                       detail)
                .value();
        }
        if (state == "55P03"_L1 || state == "40P01"_L1 || state == "40001"_L1) {
            return environmentFailed(Words::tr("%1 is locked by another writer.").arg(address.shown()),
                                     Words::tr("Try again in a moment."), detail)
                .value();
        }
        if (state.startsWith("23"_L1)) {
            return conflict(
                       Words::tr(
                           "The change does not fit what is stored: something it needs is missing, or it "
                           "exists already."),
                       Words::tr("Look at the current state, then repeat it."))
                .value();
        }
        if (state == "42501"_L1 || state == "25006"_L1) {
            return environmentFailed(
                       Words::tr("%1 may only be read, so nothing was changed.").arg(address.shown()),
                       Words::tr("Ask the server's administrator for the right to write."), detail)
                .value();
        }
        if (state.startsWith("53"_L1))
            return environmentFailed(Words::tr("The server has no room left; the change was taken back."), {},
                                     detail)
                .value();
        return internalFault(Words::tr("The workspace's store refused a statement."), detail).value();
    }

private:
    mutable bool m_versionKnown = false;
};

std::unique_ptr<Dialect> makePostgresqlDialect()
{
    return std::make_unique<PostgresqlDialect>();
}

} // namespace occ::store
