// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

// Resources of a static library are registered by a function that must be named outside any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace occ::store {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace

QList<Migration> shippedMigrations()
{
    registerMigrations();
    QList<Migration> steps;
    const QDir folder(u":/migrations"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.append({name.left(4).toInt(), name, QString::fromUtf8(file.readAll())});
    }
    return steps;
}

static void applyStep(Database& database, const Migration& step)
{
    static const QRegularExpression end(u";\\s*(\\n|$)"_s);
    database.dialect().beginWrite(database);
    try {
        // Another process may have taken this step while we waited for our turn.
        if (database.dialect().schemaVersion(database) >= step.version) {
            database.execute(u"rollback"_s);
            return;
        }
        const QString sql = database.dialect().adaptMigration(step.sql);
        for (const QString& statement : sql.split(end, Qt::SkipEmptyParts)) {
            if (!statement.trimmed().isEmpty())
                database.execute(statement);
        }
        database.dialect().setSchemaVersion(database, step.version);
        database.execute(u"commit"_s);
    } catch (const Thrown&) {
        QSqlQuery(database.handle()).exec(u"rollback"_s);
        throw;
    }
}

Result<QString> migrate(Database& database, const QList<Migration>& steps)
{
    try {
        const int current = database.dialect().schemaVersion(database);
        const int newest = steps.isEmpty() ? 0 : steps.last().version;
        if (current > newest) {
            return refused(
                Words::tr("%1 was written by a newer version of this program (schema %2, this one knows %3).")
                    .arg(database.address().shown())
                    .arg(current)
                    .arg(newest),
                Words::tr("Update this program to open it; nothing was changed."));
        }
        QString backup;
        if (current > 0 && current < newest) {
            const auto made = database.dialect().backupBeforeMigration(database, newest);
            if (!made)
                return Failure(made.error());
            backup = *made;
        }
        for (const Migration& step : steps) {
            if (step.version > current)
                applyStep(database, step);
        }
        return backup;
    } catch (const Thrown& thrown) {
        return Failure(thrown.error());
    }
}

} // namespace occ::store
