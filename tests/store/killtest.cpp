// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/store/changing.h"
#include "tests/support/children.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

/// Writes entries without end, each moving a hundred units between two rows and adding rows one by one and in
/// bulk; prints each number once it is committed.
static int writeForever(const QStringList& arguments)
{
    auto database = must(Database::open(must(Address::parse(arguments[0])), Database::Access::ReadWrite));
    const auto read = [&](qint64 id) {
        auto row = database->query(u"select value from setting where id = ?"_s, id);
        return row.next() ? row.text(0).toLongLong() : 0;
    };
    for (;;) {
        const qint64 number = change(*database, [&](Transaction& tx) {
            tx.update(kSetting, 1, {{"value"_L1, QString::number(read(1) - 100)}});
            tx.insertMany(kSetting, {u"name"_s, u"value"_s}, 10, [&](qsizetype index, QVariantList& row) {
                row << u"bulk %1.%2"_s.arg(tx.number()).arg(index) << u"x"_s;
            });
            tx.insert(kSetting, setting(u"single %1"_s.arg(tx.number()), u"x"_s));
            tx.update(kSetting, 2, {{"value"_L1, QString::number(read(2) + 100)}});
        });
        say(QString::number(number));
    }
}
OCC_CHILD(writeForever, writeForever)

/// Whenever a process is killed, what it acknowledged is there and nothing is there by halves.
class KillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMoment_data() { addEngines(); }
    void atAnyMoment()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QCOMPARE(addSetting(store.database(), u"from"_s, u"0"_s), 1);
        QCOMPARE(addSetting(store.database(), u"to"_s, u"0"_s), 2);
        QRandomGenerator random = QRandomGenerator::securelySeeded();
        qint64 acknowledged = 2;
        for (int round = 0; round < 20; ++round) {
            Child child(u"writeForever"_s, {store.text()});
            const int lines = random.bounded(1, 25);
            QStringList said;
            for (int i = 0; i < lines; ++i)
                said << child.readLine();
            // Up to a few commits' time more, so that the kill meets every part of a transaction.
            said << child.readLine(random.bounded(1, 4));
            child.kill();
            said << child.restOfLines();
            for (const QString& line : std::as_const(said))
                acknowledged = std::max(acknowledged, line.toLongLong());
            QVERIFY2(!said.first().isEmpty(), "the child wrote nothing");

            const ReadScope scope(store.database());
            const qint64 head = journalHead(store.database());
            QVERIFY2(head >= acknowledged,
                     qPrintable(u"%1 was acknowledged, %2 is the last"_s.arg(acknowledged).arg(head)));
            const auto count = [&](const QString& sql) { return store.value(sql).toLongLong(); };
            QCOMPARE(count(u"select count(*) from journal"_s), head);
            QCOMPARE(count(u"select count(*) from setting where name like 'single %'"_s), head - 2);
            QCOMPARE(count(u"select count(*) from setting where name like 'bulk %'"_s), 10 * (head - 2));
            QCOMPARE(count(u"select value from setting where id = 1"_s), -100 * (head - 2));
            QCOMPARE(count(u"select value from setting where id = 2"_s), 100 * (head - 2));
        }
        QCOMPARE(verify(store.database()).problems, QStringList());
        // And the survivors go on writing.
        QVERIFY(addSetting(store.database(), u"after"_s, u"1"_s) > 0);
        QCOMPARE(verify(*store.connect()).problems, QStringList());
    }

    /// Two writers and a reader at once, one of them killed: the other never notices.
    void besideAnotherWriter_data() { addEngines(); }
    void besideAnotherWriter()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QCOMPARE(addSetting(store.database(), u"from"_s, u"0"_s), 1);
        QCOMPARE(addSetting(store.database(), u"to"_s, u"0"_s), 2);
        Child doomed(u"writeForever"_s, {store.text()});
        Child other(u"writeForever"_s, {store.text()});
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!doomed.readLine().isEmpty());
            QVERIFY(!other.readLine().isEmpty());
        }
        doomed.kill();
        for (int i = 0; i < 30; ++i)
            QVERIFY(!other.readLine().isEmpty());
        QVERIFY(addSetting(store.database(), u"mine"_s, u"1"_s) > 0);
        other.kill();
        const ReadScope scope(store.database());
        const qint64 head = journalHead(store.database());
        QCOMPARE(store.value(u"select value from setting where id = 2"_s).toLongLong(), 100 * (head - 3));
        QCOMPARE(verify(store.database()).problems, QStringList());
    }
};

OCC_TEST(KillTest)
#include "killtest.moc"
