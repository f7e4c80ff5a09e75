// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>

#include <sqlite3.h>

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "OCCW": marks a file as a workspace in its header, so that a foreign database is told apart.
constexpr int kApplicationId = 0x4F434357;

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

sqlite3* raw(const QSqlDatabase& handle)
{
    return *static_cast<sqlite3* const*>(handle.driver()->handle().constData());
}

qint64 pragma(const QSqlDatabase& handle, const QString& name)
{
    QSqlQuery query(handle);
    return query.exec(u"pragma "_s + name) && query.next() ? query.value(0).toLongLong() : -1;
}

/// Looks at the file before SQLite does, because SQLite creates what is missing and trusts what it finds.
Status checkFile(const Address& address, Database::Access access)
{
    const QFileInfo info(address.path);
    if (info.isDir())
        return refused(Words::tr("%1 is a folder, not a workspace.").arg(address.path),
                       Words::tr("Name a file in it."));
    if (!info.exists()) {
        if (access == Database::Access::ReadWrite) {
            return refused(Words::tr("There is no workspace at %1.").arg(address.path),
                           Words::tr("Check the path, or create it with: occ --workspace FILE init"));
        }
        if (!info.dir().exists())
            return refused(Words::tr("The folder %1 does not exist.").arg(info.path()),
                           Words::tr("Create it first."));
        return {};
    }
    if (access == Database::Access::Create && info.size() > 0) {
        return refused(Words::tr("%1 exists already.").arg(address.path),
                       Words::tr("Open it without init, or choose another name."));
    }
    QFile file(address.path);
    if (!file.open(QIODevice::ReadOnly)) {
        return environmentFailed(Words::tr("%1 cannot be read.").arg(address.path),
                                 Words::tr("Check who may read it."), file.errorString());
    }
    const QByteArray head = file.read(100);
    if (!head.isEmpty() && (head.size() < 100 || !head.startsWith(QByteArrayLiteral("SQLite format 3\0")))) {
        return refused(Words::tr("%1 is not a workspace, or its beginning is damaged.").arg(address.path),
                       Words::tr("Choose another file, or restore a backup."));
    }
    if (head.isEmpty() && access == Database::Access::ReadWrite) {
        return refused(Words::tr("%1 is empty.").arg(address.path),
                       Words::tr("Restore a backup, or create a workspace with: occ --workspace FILE init"));
    }
    return {};
}

/// Binds without a copy of SQLite's own: `text` keeps the bytes until the statement has run.
void bind(sqlite3_stmt* statement, int index, const QVariant& value, QByteArray& text)
{
    if (value.isNull()) {
        sqlite3_bind_null(statement, index);
        return;
    }
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Bool:
        sqlite3_bind_int64(statement, index, value.toLongLong());
        return;
    case QMetaType::QString:
        text = storable(*static_cast<const QString*>(value.constData())).toUtf8();
        break;
    default:
        text = storable(value.toString()).toUtf8();
    }
    sqlite3_bind_text(statement, index, text.constData(), int(text.size()), SQLITE_STATIC);
}

} // namespace

class SqliteDialect final : public Dialect
{
public:
    Status connect(QSqlDatabase& handle, const Address& address, Database::Access access) const override
    {
        if (const Status checked = checkFile(address, access); !checked)
            return checked;
        const bool writable = !QFileInfo::exists(address.path) || QFileInfo(address.path).isWritable();
        handle.setDatabaseName(address.path);
        handle.setConnectOptions(writable ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
                                          : u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s);
        if (!handle.open())
            return Failure(explain(handle.lastError(), address));
        QSqlQuery query(handle);
        if (!query.exec(u"select count(*) from sqlite_master"_s))
            return Failure(explain(query.lastError(), address));
        query.next();
        const bool empty = query.value(0).toInt() == 0;
        query.finish();
        if (empty && access == Database::Access::ReadWrite) {
            return refused(Words::tr("%1 holds no workspace.").arg(address.path),
                           Words::tr("Create one with: occ --workspace FILE init"));
        }
        if (!empty && pragma(handle, u"application_id"_s) != kApplicationId) {
            return refused(
                Words::tr("%1 is a database of another program, not a workspace.").arg(address.path),
                Words::tr("Choose another file."));
        }
        // FULL: a change that was acknowledged is still there after a power cut, not only after a kill.
        const QStringList settings = {u"pragma foreign_keys=on"_s, u"pragma synchronous=full"_s,
                                      u"pragma cache_size=-16000"_s, u"pragma temp_store=memory"_s};
        for (const QString& setting : settings) {
            if (!query.exec(setting))
                return Failure(explain(query.lastError(), address));
        }
        if (empty && !(query.exec(u"pragma application_id=%1"_s.arg(kApplicationId)) &&
                       query.exec(u"pragma journal_mode=wal"_s)))
            return Failure(explain(query.lastError(), address));
        return {};
    }

    QString adaptMigration(QString sql) const override
    {
        return sql.replace(u"${bigint}"_s, u"integer"_s)
            .replace(u"${key}"_s, u"integer primary key"_s)
            .replace(u"${table_end}"_s, u"strict"_s)
            .replace(
                u"${word_index}"_s,
                u"create virtual table word_index using fts5 (words, content='', columnsize=0, detail=none, "
                "prefix='1 2 3 4 5 6', tokenize='unicode61 remove_diacritics 0')"_s);
    }

    void beginWrite(Database& database) const override { database.execute(u"begin immediate"_s); }
    void beginRead(Database& database) const override { database.execute(u"begin"_s); }
    void announce(Database&, qint64) const override {} // readers see it in pragma data_version

    int schemaVersion(Database& database) const override
    {
        return int(pragma(database.handle(), u"user_version"_s));
    }

    void setSchemaVersion(Database& database, int version) const override
    {
        database.execute(u"pragma user_version=%1"_s.arg(version));
    }

    Result<QString> backupBeforeMigration(Database& database, int fromVersion) const override
    {
        const QString& path = database.address().path;
        QString target = u"%1.before-v%2.bak"_s.arg(path).arg(fromVersion);
        // The name is taken by making the (still empty) file, so that two processes never share one.
        QFile reserved(target);
        for (int n = 2;
             !reserved.open(QIODevice::WriteOnly | QIODevice::NewOnly) && QFileInfo::exists(target); ++n) {
            target = u"%1.before-v%2-%3.bak"_s.arg(path).arg(fromVersion).arg(n);
            reserved.setFileName(target);
        }
        const bool isReserved = reserved.isOpen();
        reserved.close();
        QSqlQuery query(database.handle());
        query.prepare(u"vacuum into ?"_s);
        query.addBindValue(target);
        if (!isReserved || !query.exec()) {
            if (isReserved)
                QFile::remove(target);
            return environmentFailed(
                Words::tr("The backup %1 could not be written, so the workspace was left as it is.")
                    .arg(target),
                Words::tr("Make room on the disk and open it again."), query.lastError().text());
        }
        return target;
    }

    void insertRows(Database& database, const QString& table, const QStringList& columns, qsizetype count,
                    const RowSource& source) const override
    {
        const QByteArray sql = (u"insert into "_s + table + u" ("_s + columns.join(u',') + u") values ("_s +
                                QStringList(columns.size(), u"?"_s).join(u',') + u')')
                                   .toUtf8();
        sqlite3* db = raw(database.handle());
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, nullptr);
        QVariantList row;
        std::vector<QByteArray> texts(size_t(columns.size()));
        for (qsizetype i = 0; code == SQLITE_OK && i < count; ++i) {
            row.clear();
            source(i, row);
            for (int column = 0; column < int(row.size()); ++column)
                bind(statement, column + 1, row.at(column), texts[size_t(column)]);
            code = sqlite3_step(statement) == SQLITE_DONE ? SQLITE_OK : sqlite3_extended_errcode(db);
            sqlite3_reset(statement);
        }
        const QString text = QString::fromUtf8(sqlite3_errmsg(db));
        sqlite3_finalize(statement);
        if (code != SQLITE_OK)
            throw Thrown(explain(QSqlError({}, text, QSqlError::StatementError, QString::number(code)),
                                 database.address()));
    }

    void addWords(Database& database, const QList<std::pair<qint64, QString>>& rows) const override
    {
        // The index keeps no rows of its own (content=''), so nothing is taken out of it; a row that was
        // written again is found by its old words, too, until whoever asked looks at it.
        insertRows(database, u"word_index"_s, {u"rowid"_s, u"words"_s}, rows.size(),
                   [&rows](qsizetype index, QVariantList& row) {
                       row << rows.at(index).first << rows.at(index).second;
                   });
    }

    QList<qint64> rowsWithWords(Database& database, const QStringList& beginnings, qint64 lowest,
                                qint64 below, int limit) const override
    {
        QString wanted;
        for (const QString& beginning : beginnings)
            wanted += u'"' + beginning + u"\" * "_s;
        auto rows =
            database.query(u"select rowid from word_index where word_index match ? and rowid between ? and "
                           "? order by rowid desc limit ?"_s,
                           wanted, lowest, below - 1, limit);
        QList<qint64> numbers;
        while (rows.next())
            numbers << rows.integer(0);
        return numbers;
    }

    int quickBeginning() const override { return 6; }

    QStringList integrityProblems(Database& database) const override
    {
        QStringList problems;
        QSqlQuery query(database.handle());
        if (!query.exec(u"pragma integrity_check(20)"_s))
            return {query.lastError().text()};
        while (query.next()) {
            if (query.value(0).toString() != "ok"_L1)
                problems << query.value(0).toString();
        }
        if (query.exec(u"pragma foreign_key_check"_s)) {
            while (query.next() && problems.size() < 40) {
                problems << Words::tr("%1 row %2 refers to a missing row of %3.")
                                .arg(query.value(0).toString(), query.value(1).toString(),
                                     query.value(2).toString());
            }
        }
        return problems;
    }

    Error explain(const QSqlError& error, const Address& address) const override
    {
        const int code = error.nativeErrorCode().toInt();
        const QString detail = error.nativeErrorCode() + u' ' + error.text();
        const QString shown = address.shown();
        switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return environmentFailed(Words::tr("%1 is locked by another program that is writing.").arg(shown),
                                     Words::tr("Wait for it or close it, then try again."), detail)
                .value();
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return environmentFailed(Words::tr("%1 may only be read, so nothing was changed.").arg(shown),
                                     Words::tr("Make the file and its folder writable, or work on a copy."),
                                     detail)
                .value();
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return environmentFailed(Words::tr("%1 is damaged.").arg(shown),
                                     Words::tr("Keep the file and restore the latest backup."), detail)
                .value();
        case SQLITE_FULL:
            return environmentFailed(Words::tr("The disk is full; the change was taken back."),
                                     Words::tr("Make room, then repeat it."), detail)
                .value();
        case SQLITE_CANTOPEN:
        case SQLITE_IOERR:
            return environmentFailed(Words::tr("%1 cannot be opened or read.").arg(shown),
                                     Words::tr("Check the disk and who may use the file and its folder."),
                                     detail)
                .value();
        case SQLITE_CONSTRAINT:
            return conflict(
                       Words::tr(
                           "The change does not fit what is stored: something it needs is missing, or it "
                           "exists already."),
                       Words::tr("Look at the current state, then repeat it."))
                .value();
        default:
            return internalFault(Words::tr("The workspace's store refused a statement."), detail).value();
        }
    }
};

std::unique_ptr<Dialect> makeSqliteDialect()
{
    return std::make_unique<SqliteDialect>();
}

} // namespace occ::store
