// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/journal.h"
#include "tests/store/changing.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

/// Rows and their journal entry are written together, or not at all.
class TransactionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRowsAndOneEntry_data() { addEngines(); }
    void writesRowsAndOneEntry()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const Author ada{7, u"Ada Admin"_s};
        Transaction tx(store.database(), ada, kStart + 5, u"client.add"_s);
        QCOMPARE(tx.number(), 1);
        QVERIFY(!tx.hasChanges());
        const qint64 client = tx.insert("client"_L1, clientFields(u"Northline"_s));
        const qint64 first = tx.insert(kSetting, setting(u"a"_s, u"1"_s));
        const qint64 second = tx.insert(kSetting, setting(u"b"_s, u"2"_s));
        tx.about("client"_L1, client);
        tx.setSummary(u"Client Northline added"_s);
        QVERIFY(tx.hasChanges());
        QCOMPARE(tx.commit(), 1);

        QCOMPARE(client, 1);
        QCOMPARE(first, 1);
        QCOMPARE(second, 2);
        QCOMPARE(store.value(u"select count(*) from setting where rev = 1"_s), u"2"_s);
        const auto entry = entryByNumber(store.database(), 1);
        QVERIFY(entry);
        QCOMPARE(entry->at, kStart + 5);
        QCOMPARE(entry->authorId, std::optional<qint64>(7));
        QCOMPARE(entry->author, u"Ada Admin"_s);
        QCOMPARE(entry->command, u"client.add"_s);
        QCOMPARE(entry->summary, u"Client Northline added"_s);
        QCOMPARE(entry->kind, u"command"_s);
        QVERIFY(!entry->undone);
        QCOMPARE(journalHead(store.database()), 1);
        QVERIFY(!entryByNumber(store.database(), 2));
        QVERIFY(!store.database().inTransaction());
        QCOMPARE(addSetting(store.database(), u"c"_s, u"3"_s), 3);
        QCOMPARE(store.value(u"select rev from setting where name = 'c'"_s), u"2"_s);
    }

    void withoutCommitNothingStays_data() { addEngines(); }
    void withoutCommitNothingStays()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QCOMPARE(addSetting(store.database(), u"a"_s, u"1"_s), 1);
        {
            Transaction tx(store.database(), {}, kStart, u"half"_s);
            tx.insert(kSetting, setting(u"b"_s, u"2"_s));
            tx.update(kSetting, 1, setting(u"a"_s, u"changed"_s));
            QVERIFY(store.database().inTransaction());
        }
        QVERIFY(!store.database().inTransaction());
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"1"_s);
        QCOMPARE(store.value(u"select value from setting"_s), u"1"_s);
        QCOMPARE(journalHead(store.database()), 1);
        // The number and the id were not used up.
        QCOMPARE(addSetting(store.database(), u"b"_s, u"2"_s), 2);
        QCOMPARE(journalHead(store.database()), 2);
    }

    void throwingTakesBack_data() { addEngines(); }
    void throwingTakesBack()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const auto result = caught([&] {
            return change(store.database(), [](Transaction& tx) {
                tx.insert(kSetting, setting(u"a"_s, u"1"_s));
                tx.insert(kSetting, setting(u"a"_s, u"2"_s)); // the name is unique
            });
        });
        OCC_FAILED(result, Conflict, u"does not fit what is stored"_s);
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"0"_s);
        const auto dangling = caught([&] {
            return change(store.database(), [](Transaction& tx) {
                tx.insert("contact"_L1, {{"client_id"_L1, qint64(99)},
                                         {"name"_L1, u"x"_s},
                                         {"email"_L1, u""_s},
                                         {"phone"_L1, u""_s},
                                         {"title"_L1, u""_s},
                                         {"role"_L1, u""_s}});
            });
        });
        OCC_FAILED(dangling, Conflict, u"does not fit what is stored"_s);
        QVERIFY(!store.database().inTransaction());
        QCOMPARE(addSetting(store.database(), u"a"_s, u"1"_s), 1);
    }

    void nothingChangedWritesNoEntry_data() { addEngines(); }
    void nothingChangedWritesNoEntry()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QCOMPARE(change(store.database(), [](Transaction&) {}), 0);
        const qint64 id = addSetting(store.database(), u"a"_s, u"1"_s);
        bool changed = true;
        const qint64 number = change(store.database(), [&](Transaction& tx) {
            changed = tx.update(kSetting, id, setting(u"a"_s, u"1"_s));
        });
        QVERIFY(!changed);
        QCOMPARE(number, 0);
        QCOMPARE(journalHead(store.database()), 1);
        QCOMPARE(store.value(u"select rev from setting"_s), u"1"_s);
        QCOMPARE(change(store.database(), [](Transaction& tx) { tx.remove(kSetting, 12345); }), 0);
        // A subject alone is worth an entry: something was said about it.
        QCOMPARE(change(store.database(), [](Transaction& tx) { tx.about("client"_L1, 1); }), 2);
    }

    void onlyDifferingColumnsAreWritten_data() { addEngines(); }
    void onlyDifferingColumnsAreWritten()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const qint64 id = addSetting(store.database(), u"a"_s, u"1"_s);
        change(store.database(),
               [&](Transaction& tx) { QVERIFY(tx.update(kSetting, id, setting(u"a"_s, u"2"_s))); });
        const QString changes = store.value(u"select changes from journal where number = 2"_s);
        QVERIFY2(changes.contains(u"\"value\":\"2\""_s) && !changes.contains(u"\"name\""_s),
                 qPrintable(changes));
        QCOMPARE(store.value(u"select rev from setting"_s), u"2"_s);
    }

    void updatingWhatIsGoneIsAConflict_data() { addEngines(); }
    void updatingWhatIsGoneIsAConflict()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        OCC_FAILED(caught([&] { return changeColumn(store.database(), kSetting, 77, "value"_L1, u"x"_s); }),
                   Conflict, u"removed meanwhile"_s);
        QCOMPARE(journalHead(store.database()), 0);
    }

    void nestedIsRefused_data() { addEngines(); }
    void nestedIsRefused()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        Transaction outer(store.database(), {}, kStart, u"outer"_s);
        outer.insert(kSetting, setting(u"a"_s, u"1"_s));
        OCC_FAILED(caught([&] { return addSetting(store.database(), u"b"_s, u"2"_s); }), Internal,
                   u"started inside another"_s);
        QCOMPARE(outer.commit(), 1);
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"1"_s);
    }

    void idsOfDeletedRowsAreNotGivenAgain_data() { addEngines(); }
    void idsOfDeletedRowsAreNotGivenAgain()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const qint64 id = addSetting(store.database(), u"a"_s, u"1"_s);
        change(store.database(), [id](Transaction& tx) { tx.remove(kSetting, id); });
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"0"_s);
        QCOMPARE(addSetting(store.database(), u"b"_s, u"1"_s), id + 1);
    }

    void insertMany_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("count");
        for (const QString& engine : engineNames()) {
            for (const int count : {0, 1, 99, 100, 101, 2345})
                QTest::addRow("%s %d", qPrintable(engine), count) << engine << count;
        }
    }
    void insertMany()
    {
        OCC_FETCH_ENGINE();
        QFETCH(int, count);
        Store store(engine);
        QCOMPARE(addSetting(store.database(), u"before"_s, u"1"_s), 1);
        const QString odd = u"Ünï 漢 🚚 ' \" \\ \n"_s;
        change(store.database(), [&](Transaction& tx) {
            const qint64 first = tx.insertMany(
                kSetting, {u"name"_s, u"value"_s}, count, [&](qsizetype index, QVariantList& row) {
                    row << u"n%1"_s.arg(index) << (index % 2 == 0 ? odd : u""_s);
                });
            QCOMPARE(first, 2);
            QCOMPARE(tx.nextId(kSetting), 2 + count);
            QCOMPARE(tx.insert(kSetting, setting(u"after"_s, u"1"_s)), 2 + count);
        });
        QCOMPARE(store.value(u"select count(*) from setting"_s).toInt(), count + 2);
        auto rows = store.database().query(
            u"select id, name, value, rev from setting where name like 'n%' order by id"_s);
        for (int i = 0; i < count; ++i) {
            QVERIFY(rows.next());
            QCOMPARE(rows.integer(0), i + 2);
            QCOMPARE(rows.text(1), u"n%1"_s.arg(i));
            QCOMPARE(rows.text(2), i % 2 == 0 ? odd : u""_s);
            QVERIFY(!rows.isNull(2));
            QCOMPARE(rows.integer(3), 2);
        }
        QCOMPARE(verify(store.database()).problems, QStringList());
    }

    void insertManyFailingTakesAllBack_data() { addEngines(); }
    void insertManyFailingTakesAllBack()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const auto result = caught([&] {
            return change(store.database(), [&](Transaction& tx) {
                tx.insertMany(kSetting, {u"name"_s, u"value"_s}, 500, [](qsizetype index, QVariantList& row) {
                    row << (index == 450 ? u"n1"_s : u"n%1"_s.arg(index)) << u""_s;
                });
            });
        });
        OCC_FAILED(result, Conflict, u"does not fit what is stored"_s);
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"0"_s);
        QCOMPARE(addSetting(store.database(), u"a"_s, u"1"_s), 1);
    }

    void subjectsMakeHistory_data() { addEngines(); }
    void subjectsMakeHistory()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        for (int i = 0; i < 5; ++i) {
            change(
                store.database(),
                [i](Transaction& tx) {
                    tx.insert(kSetting, setting(u"n%1"_s.arg(i), u"x"_s));
                    tx.aboutRange("client"_L1, 10, 10 + i);
                    tx.about("deal"_L1, i);
                },
                {}, u"Entry %1"_s.arg(i + 1));
        }
        const auto entries = history(store.database(), "client"_L1, 13, 10);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].number, 5);
        QCOMPARE(entries[1].number, 4);
        QCOMPARE(entries[1].summary, u"Entry 4"_s);
        QCOMPARE(history(store.database(), "client"_L1, 10, 2).size(), 2);
        QCOMPARE(history(store.database(), "client"_L1, 10, 2, 4).first().number, 3);
        QCOMPARE(history(store.database(), "client"_L1, 9, 10).size(), 0);
        QCOMPARE(history(store.database(), "deal"_L1, 4, 10).size(), 1);
        QCOMPARE(recentEntries(store.database(), 3).first().number, 5);
        QCOMPARE(recentEntries(store.database(), 10, 3).size(), 2);
        const ChangeSet changes = changesSince(store.database(), 3);
        QCOMPARE(changes.to, 5);
        QVERIFY(changes.touches("client"_L1, 14) && !changes.touches("client"_L1, 15));
        QVERIFY(changes.touches("deal"_L1) && !changes.touches("deal"_L1, 1) &&
                !changes.touches("person"_L1));
    }

    void historyOfALongJournalIsQuick_data() { addEngines(); }
    void historyOfALongJournalIsQuick()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const QString numbers =
            u"with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000) "_s;
        store.database().execute(
            u"insert into journal (number, at, author, command, summary, kind, changes, previous_hash, hash) "_s +
            numbers + u"select i, i, 'a', 'c', 's', 'command', '[]', '', '' from n"_s);
        store.database().execute(u"insert into journal_subject (journal_number, kind, first_id, last_id) "_s +
                                 numbers + u"select i, 'client', i, i from n"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(history(store.database(), "client"_L1, 20000, 10).size(), 1);
        // Some milliseconds; looking at every subject for every entry takes many seconds.
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void readScopeSeesOneState_data() { addEngines(); }
    void readScopeSeesOneState()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const auto other = store.connect();
        {
            const ReadScope scope(*other);
            QCOMPARE(journalHead(*other), 0);
            QCOMPARE(addSetting(store.database(), u"a"_s, u"1"_s), 1);
            QCOMPARE(journalHead(*other), 0);
        }
        QCOMPARE(journalHead(*other), 1);
    }

    void writersTakeTurns_data() { addEngines(); }
    void writersTakeTurns();
};

void TransactionTest::writersTakeTurns()
{
    OCC_FETCH_ENGINE();
    Store store(engine);
    const auto second = store.connect();
    const auto third = store.connect();
    const std::array<Database*, 3> all{&store.database(), second.get(), third.get()};
    for (int i = 0; i < 30; ++i)
        QCOMPARE(addSetting(*all[size_t(i % 3)], u"n%1"_s.arg(i), u"x"_s), i + 1);
    QCOMPARE(journalHead(store.database()), 30);
    QCOMPARE(verify(*third).problems, QStringList());
}

OCC_TEST(TransactionTest)
#include "transactiontest.moc"
