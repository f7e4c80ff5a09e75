// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dialect.h"
#include "core/store/journal.h"
#include "core/store/migrator.h"
#include "tests/store/changing.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

/// `tests_store --child writeFixture tests/store/fixtures/v1.occ`: makes the stored workspace of today's
/// version. Run it once per released schema version and commit the file; never make an old one again.
static int writeFixture(const QStringList& arguments)
{
    QFile::remove(arguments[0]);
    {
        auto database = must(Database::open(must(Address::parse(arguments[0])), Database::Access::Create));
        must(migrate(*database));
        const Author ada{1, u"Ada Admin"_s};
        qint64 client = 0;
        change(
            *database,
            [&](Transaction& tx) { client = tx.insert("client"_L1, clientFields(u"Northline Freight"_s)); },
            ada, u"Client added"_s);
        changeColumn(*database, "client"_L1, client, "phone"_L1, u"+1 800 596 3057"_s, ada);
        const qint64 gone = addSetting(*database, u"gone"_s, u"x"_s);
        change(*database, [gone](Transaction& tx) { tx.remove(kSetting, gone); });
        must(takeBackEntry(*database, 2, ada));
        // One file, small enough to commit: the write-ahead log folded in, no free pages.
        database->execute(u"pragma journal_mode=delete"_s);
        database->execute(u"vacuum"_s);
    }
    return 0;
}
OCC_CHILD(writeFixture, writeFixture)

/// Workspaces written by every released version open, migrate and keep what they hold.
class FixtureTest final : public QObject
{
    Q_OBJECT

    static QStringList schemaOf(Database& database)
    {
        QStringList lines;
        auto rows = database.query(
            u"select type, name, coalesce(sql, '') from sqlite_master where name not like 'sqlite_%' order by name"_s);
        while (rows.next())
            lines << rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2).simplified();
        return lines;
    }

private Q_SLOTS:
    void opens_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(OCC_FIXTURES));
        const QStringList names = folder.entryList({u"v*.occ"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void opens()
    {
        QFETCH(QString, file);
        const Place place(u"sqlite"_s);
        QVERIFY(QFile::copy(file, place.text()));
        QVERIFY(QFile(place.text()).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        auto database = must(Database::open(place.address(), Database::Access::ReadWrite));
        const int version = database->dialect().schemaVersion(*database);
        const auto backup = migrate(*database);
        OCC_OK(backup);
        QCOMPARE(backup->isEmpty(), version == shippedMigrations().last().version);

        Store fresh(u"sqlite"_s);
        if (schemaOf(*database) != schemaOf(fresh.database())) {
            QFAIL("A migrated store differs from a fresh one: a shipped migration was edited after its "
                  "fixture was "
                  "made. Add a new step instead; before the first release, make the fixture again (see "
                  "writeFixture).");
        }
        QCOMPARE(verify(*database).problems, QStringList());
        auto client = database->query(u"select name, phone, notes from client"_s);
        QVERIFY(client.next());
        QCOMPARE(client.text(0), u"Northline Freight"_s);
        QCOMPARE(client.text(1), u"+1 208 279 2555"_s);
        QVERIFY(client.text(2).endsWith(u"漢字 🚚"_s));
        // History and undo of what the older version wrote still work.
        QCOMPARE(journalHead(*database), 5);
        OCC_OK(takeBackEntry(*database, 4));
        auto setting = database->query(u"select value from setting where name = 'gone'"_s);
        QVERIFY(setting.next());
    }
};

OCC_TEST(FixtureTest)
#include "fixturetest.moc"
