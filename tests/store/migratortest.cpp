// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/dialect.h"
#include "core/store/journal.h"
#include "tests/store/changing.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QDir>

#include <barrier>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

class MigratorTest final : public QObject
{
    Q_OBJECT

    static int newest() { return shippedMigrations().last().version; }

    /// What a next version of this program may bring.
    static Migration nextStep(int version = newest() + 1)
    {
        return {version, u"next.sql"_s,
                u"create table extra%1 (id ${key}, name text not null) ${table_end};\n"
                "create index extra_name%1 on extra%1 (name);\n"
                "insert into extra%1 (id, name) values (1, 'one; two');\n"
                "update setting set value = value || '!';\n"_s.arg(version)};
    }

    static bool exists(Database& database, const QString& table)
    {
        return bool(caught([&] { database.query(u"select count(*) from "_s + table); }));
    }

    static QString oldValue(Database& database)
    {
        auto row = database.query(u"select value from setting where name = 'a'"_s);
        return row.next() ? row.text(0) : QString();
    }

private Q_SLOTS:
    void shippedAreNumbered()
    {
        const auto steps = shippedMigrations();
        QVERIFY(!steps.isEmpty());
        for (qsizetype i = 0; i < steps.size(); ++i) {
            QCOMPARE(steps[i].version, int(i) + 1);
            QVERIFY2(!steps[i].sql.isEmpty(), qPrintable(steps[i].name));
        }
    }

    void fresh_data() { addEngines(); }
    void fresh()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QCOMPARE(store.database().dialect().schemaVersion(store.database()), newest());
        const auto again = migrate(store.database());
        OCC_OK(again);
        QCOMPARE(*again, QString());
        QCOMPARE(verify(store.database()).problems, QStringList());
    }

    void upgradeKeepsTheDataAndABackup_data() { addEngines(); }
    void upgradeKeepsTheDataAndABackup()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QVERIFY(addSetting(store.database(), u"a"_s, u"old"_s) > 0);
        auto steps = shippedMigrations();
        steps << nextStep();
        const auto backup = migrate(store.database(), steps);
        OCC_OK(backup);
        QCOMPARE(store.database().dialect().schemaVersion(store.database()), newest() + 1);
        QCOMPARE(oldValue(store.database()), u"old!"_s);
        QCOMPARE(store.value(u"select name from extra%1"_s.arg(newest() + 1)), u"one; two"_s);
        QCOMPARE(store.connect()->dialect().schemaVersion(store.database()), newest() + 1);
        if (!store.isSqlite())
            return;
        auto copy = must(Database::open(must(Address::parse(*backup)), Database::Access::ReadWrite));
        QCOMPARE(copy->dialect().schemaVersion(*copy), newest());
        QCOMPARE(oldValue(*copy), u"old"_s);
        QCOMPARE(verify(*copy).problems, QStringList());
    }

    void aBackupIsNeverOverwritten()
    {
        Store store(u"sqlite"_s);
        auto steps = shippedMigrations();
        steps << nextStep();
        const QString expected = u"%1.before-v%2.bak"_s.arg(store.text()).arg(newest() + 1);
        QFile precious(expected);
        QVERIFY(precious.open(QIODevice::WriteOnly));
        precious.write("precious");
        precious.close();
        const auto backup = migrate(store.database(), steps);
        OCC_OK(backup);
        QVERIFY(*backup != expected && QFile::exists(*backup));
        QVERIFY(precious.open(QIODevice::ReadOnly));
        QCOMPARE(precious.readAll(), QByteArrayLiteral("precious"));
    }

    /// Whichever statement of a step fails, the store is as it was, and a right step works afterwards.
    void aFailingStatementLeavesTheOldState_data() { addEngines(); }
    void aFailingStatementLeavesTheOldState()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QVERIFY(addSetting(store.database(), u"a"_s, u"old"_s) > 0);
        const QString table = u"extra%1"_s.arg(newest() + 1);
        const QStringList statements = nextStep().sql.split(u";\n"_s, Qt::SkipEmptyParts);
        for (qsizetype k = 0; k <= statements.size(); ++k) {
            QStringList broken = statements;
            broken.insert(k, u"insert into no_such_table values (1)"_s);
            auto steps = shippedMigrations();
            steps << Migration{newest() + 1, u"broken.sql"_s, broken.join(u";\n"_s) + u";\n"_s};
            OCC_FAILED(migrate(store.database(), steps), Internal, u"refused a statement"_s);
            QCOMPARE(store.database().dialect().schemaVersion(store.database()), newest());
            QCOMPARE(oldValue(store.database()), u"old"_s);
            QVERIFY(!exists(store.database(), table));
            QVERIFY(!store.database().inTransaction());
        }
        QVERIFY(addSetting(store.database(), u"still"_s, u"works"_s) > 0);
        auto steps = shippedMigrations();
        steps << nextStep();
        OCC_OK(migrate(store.database(), steps));
        QCOMPARE(oldValue(store.database()), u"old!"_s);
    }

    void theStepsBeforeAFailingOneStay_data() { addEngines(); }
    void theStepsBeforeAFailingOneStay()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        auto steps = shippedMigrations();
        steps << nextStep() << Migration{newest() + 2, u"broken.sql"_s, u"select nonsense;\n"_s};
        QVERIFY(!migrate(store.database(), steps));
        QCOMPARE(store.database().dialect().schemaVersion(store.database()), newest() + 1);
        steps.removeLast();
        steps << nextStep(newest() + 2);
        OCC_OK(migrate(store.database(), steps));
        QVERIFY(exists(store.database(), u"extra%1"_s.arg(newest() + 2)));
    }

    /// Two windows open an older workspace at the same moment: one migrates, the other waits and goes on.
    void twoAtOnce_data() { addEngines(); }
    void twoAtOnce()
    {
        OCC_FETCH_ENGINE();
        const Store store(engine);
        auto steps = shippedMigrations();
        steps << nextStep();
        std::barrier<> gate(3);
        std::array<QString, 3> failures;
        {
            std::vector<std::jthread> threads;
            for (QString& failure : failures) {
                threads.emplace_back([&] {
                    auto database = store.connect();
                    gate.arrive_and_wait();
                    if (const auto done = migrate(*database, steps); !done)
                        failure = describe(done);
                });
            }
        }
        for (const QString& failure : failures)
            QCOMPARE(failure, QString());
        // Whoever made a backup has one of their own, and it is whole.
        const QDir folder = QFileInfo(store.file(u"x"_s)).dir();
        const QStringList backups = folder.entryList({u"*.bak"_s}, QDir::Files);
        QVERIFY(!store.isSqlite() || !backups.isEmpty());
        for (const QString& backup : backups) {
            auto copy =
                Database::open(must(Address::parse(folder.filePath(backup))), Database::Access::ReadWrite);
            OCC_OK(copy);
            QCOMPARE(verify(**copy).problems, QStringList());
        }
        auto database = store.connect();
        QVERIFY(exists(*database, u"extra%1"_s.arg(newest() + 1)));
    }
};

OCC_TEST(MigratorTest)
#include "migratortest.moc"
