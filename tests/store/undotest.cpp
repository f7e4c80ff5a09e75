// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/migrator.h"
#include "tests/store/changing.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QSqlRecord>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

/// Taking one entry back, and when that is refused.
class UndoTest final : public QObject
{
    Q_OBJECT

    static constexpr auto kClient = "client"_L1;
    const Author m_ada{7, u"Ada"_s};
    const Author m_bob{8, u"Bob"_s};

    /// Every row of a table, for comparing two states.
    static QStringList rowsOf(Database& database, const QString& table)
    {
        QStringList lines;
        auto rows = database.query(u"select * from %1 order by id"_s.arg(table));
        const int columns = rows.sql().record().count();
        while (rows.next()) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells << (rows.isNull(i) ? u"NULL"_s : rows.text(i));
            lines << cells.join(u'|');
        }
        return lines;
    }

private Q_SLOTS:
    void insert_data() { addEngines(); }
    void insert()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        change(store.database(),
               [](Transaction& tx) { tx.about(kClient, tx.insert(kClient, clientFields(u"Northline"_s))); });
        const QStringList before = rowsOf(store.database(), kClient);
        const auto undone = takeBackEntry(store.database(), 1);
        OCC_OK(undone);
        QCOMPARE(*undone, 2);
        QCOMPARE(rowsOf(store.database(), kClient), QStringList());
        QVERIFY(entryByNumber(store.database(), 1)->undone);
        QCOMPARE(entryByNumber(store.database(), 2)->kind, u"undo"_s);
        QCOMPARE(history(store.database(), kClient, 1, 10).size(), 2);
        OCC_OK(takeBackEntry(store.database(), 2, {}, EntryKind::Redo));
        QCOMPARE(rowsOf(store.database(), kClient), before);
        QCOMPARE(verify(store.database()).problems, QStringList());
    }

    void update_data() { addEngines(); }
    void update()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        change(store.database(), [](Transaction& tx) { tx.insert(kClient, clientFields(u"Northline"_s)); });
        const QStringList before = rowsOf(store.database(), kClient);
        change(store.database(), [](Transaction& tx) {
            tx.update(kClient, 1,
                      {{"phone"_L1, u"1"_s}, {"employees"_L1, QVariant()}, {"revenue_minor"_L1, qint64(5)}});
            tx.update(kClient, 1, {{"phone"_L1, u"2"_s}, {"notes"_L1, u""_s}});
        });
        const QStringList after = rowsOf(store.database(), kClient);
        OCC_OK(takeBackEntry(store.database(), 2));
        QCOMPARE(rowsOf(store.database(), kClient), before);
        OCC_OK(takeBackEntry(store.database(), 3, {}, EntryKind::Redo));
        QCOMPARE(rowsOf(store.database(), kClient), after);
    }

    void remove_data() { addEngines(); }
    void remove()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        change(store.database(), [](Transaction& tx) { tx.insert(kClient, clientFields(u"Northline"_s)); });
        const QStringList before = rowsOf(store.database(), kClient);
        change(store.database(), [](Transaction& tx) { tx.remove(kClient, 1); });
        OCC_OK(takeBackEntry(store.database(), 2));
        QCOMPARE(rowsOf(store.database(), kClient), before);
        OCC_OK(takeBackEntry(store.database(), 3, {}, EntryKind::Redo));
        QCOMPARE(rowsOf(store.database(), kClient), QStringList());
        OCC_OK(takeBackEntry(store.database(), 4));
        QCOMPARE(rowsOf(store.database(), kClient), before);
        // The row is the old one in every respect: its own insertion can be undone too.
        OCC_OK(takeBackEntry(store.database(), 1));
    }

    void bulkInsert_data() { addEngines(); }
    void bulkInsert()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QVERIFY(addSetting(store.database(), u"before"_s, u"1"_s) > 0);
        change(store.database(), [](Transaction& tx) {
            tx.insertMany(kSetting, {u"name"_s, u"value"_s}, 1234,
                          [](qsizetype index, QVariantList& row) { row << u"n%1"_s.arg(index) << u"ü 🚚"_s; });
        });
        QVERIFY(addSetting(store.database(), u"after"_s, u"1"_s) > 0);
        const QStringList before = rowsOf(store.database(), kSetting);
        OCC_OK(takeBackEntry(store.database(), 2));
        QCOMPARE(rowsOf(store.database(), kSetting).size(), 2);
        OCC_OK(takeBackEntry(store.database(), 4, {}, EntryKind::Redo));
        QCOMPARE(rowsOf(store.database(), kSetting), before);
        OCC_OK(takeBackEntry(store.database(), 5));
        QCOMPARE(rowsOf(store.database(), kSetting).size(), 2);
        QCOMPARE(verify(store.database()).problems, QStringList());
    }

    void severalRowsThatReferToEachOther_data() { addEngines(); }
    void severalRowsThatReferToEachOther()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const auto contact = [](qint64 client, const QString& name) {
            return Fields{{"client_id"_L1, client}, {"name"_L1, name},   {"email"_L1, u""_s},
                          {"phone"_L1, u""_s},      {"title"_L1, u""_s}, {"role"_L1, u""_s}};
        };
        change(store.database(), [&](Transaction& tx) {
            const qint64 client = tx.insert(kClient, clientFields(u"Northline"_s));
            tx.insert("contact"_L1, contact(client, u"Ann"_s));
            tx.insert("contact"_L1, contact(client, u"Ben"_s));
            tx.update(kClient, client, {{"notes"_L1, u"two contacts"_s}});
        });
        const QStringList clients = rowsOf(store.database(), kClient);
        const QStringList contacts = rowsOf(store.database(), u"contact"_s);
        OCC_OK(takeBackEntry(store.database(), 1));
        QCOMPARE(rowsOf(store.database(), u"contact"_s), QStringList());
        OCC_OK(takeBackEntry(store.database(), 2, {}, EntryKind::Redo));
        QCOMPARE(rowsOf(store.database(), kClient), clients);
        QCOMPARE(rowsOf(store.database(), u"contact"_s), contacts);
        // A contact somebody added later keeps the client from going; nothing of the undo is done.
        change(store.database(), [&](Transaction& tx) { tx.insert("contact"_L1, contact(1, u"Cem"_s)); });
        OCC_FAILED(takeBackEntry(store.database(), 3), Conflict, u"does not fit what is stored"_s);
        QCOMPARE(rowsOf(store.database(), u"contact"_s).size(), 3);
        QCOMPARE(rowsOf(store.database(), kClient), clients);
    }

    void laterChangeOfTheSameColumnRefuses_data() { addEngines(); }
    void laterChangeOfTheSameColumnRefuses()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const qint64 id = addSetting(store.database(), u"a"_s, u"1"_s, m_ada);
        changeColumn(store.database(), kSetting, id, "value"_L1, u"2"_s, m_ada);
        changeColumn(store.database(), kSetting, id, "value"_L1, u"3"_s, m_bob);
        const auto refusal = takeBackEntry(store.database(), 2, m_ada);
        OCC_FAILED(refusal, Conflict,
                   u"It was changed again since: value changed (Bob). Undo the later change first."_s);
        OCC_FAILED(takeBackEntry(store.database(), 1, m_ada), Conflict, u"value changed (Bob)"_s);
        QCOMPARE(store.value(u"select value from setting"_s), u"3"_s);
        QCOMPARE(journalHead(store.database()), 3);
        OCC_OK(takeBackEntry(store.database(), 3, m_bob));
        OCC_OK(takeBackEntry(store.database(), 2, m_ada));
        QCOMPARE(store.value(u"select value from setting"_s), u"1"_s);
        OCC_OK(takeBackEntry(store.database(), 1, m_ada));
    }

    void laterChangeOfAnotherColumnStays_data() { addEngines(); }
    void laterChangeOfAnotherColumnStays()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        Database& database = store.database();
        change(
            database, [](Transaction& tx) { tx.insert(kClient, clientFields(u"Northline"_s)); }, m_ada);
        changeColumn(database, kClient, 1, "phone"_L1, u"555"_s, m_ada);
        changeColumn(database, kClient, 1, "email"_L1, u"new@northline.test"_s, m_bob);
        OCC_OK(takeBackEntry(database, 2, m_ada));
        QCOMPARE(store.value(u"select phone from client"_s), u"+1 208 279 2555"_s);
        QCOMPARE(store.value(u"select email from client"_s), u"new@northline.test"_s);
        // Taking the client away now would take Bob's change with it.
        OCC_FAILED(takeBackEntry(database, 1, m_ada), Conflict, u"changed again since"_s);
        OCC_OK(takeBackEntry(database, 3, m_bob));
        QCOMPARE(store.value(u"select email from client"_s), u"office@northline.test"_s);
        // Every later change is undone: now it can go.
        OCC_OK(takeBackEntry(database, 1, m_ada));
        QCOMPARE(rowsOf(database, kClient), QStringList());
        QCOMPARE(verify(database).problems, QStringList());
    }

    void changedBackByHandCountsAsUnchanged_data() { addEngines(); }
    void changedBackByHandCountsAsUnchanged()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const qint64 id = addSetting(store.database(), u"a"_s, u"1"_s);
        changeColumn(store.database(), kSetting, id, "value"_L1, u"2"_s);
        changeColumn(store.database(), kSetting, id, "value"_L1, u"3"_s);
        changeColumn(store.database(), kSetting, id, "value"_L1, u"2"_s);
        OCC_OK(takeBackEntry(store.database(), 2));
        QCOMPARE(store.value(u"select value from setting"_s), u"1"_s);
    }

    void removedSinceRefuses_data() { addEngines(); }
    void removedSinceRefuses()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const qint64 id = addSetting(store.database(), u"a"_s, u"1"_s);
        changeColumn(store.database(), kSetting, id, "value"_L1, u"2"_s);
        change(store.database(), [id](Transaction& tx) { tx.remove(kSetting, id); });
        OCC_FAILED(takeBackEntry(store.database(), 2), Conflict, u"It was removed since."_s);
        OCC_FAILED(takeBackEntry(store.database(), 1), Conflict, u"removed since"_s);
        OCC_OK(takeBackEntry(store.database(), 3));
        OCC_OK(takeBackEntry(store.database(), 2));
    }

    void partOfABulkInsertChangedSinceRefuses_data() { addEngines(); }
    void partOfABulkInsertChangedSinceRefuses()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        change(store.database(), [](Transaction& tx) {
            tx.insertMany(kSetting, {u"name"_s, u"value"_s}, 50,
                          [](qsizetype index, QVariantList& row) { row << u"n%1"_s.arg(index) << u""_s; });
        });
        changeColumn(store.database(), kSetting, 30, "value"_L1, u"mine"_s, m_bob);
        OCC_FAILED(takeBackEntry(store.database(), 1), Conflict, u"value changed (Bob)"_s);
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"50"_s);
        OCC_OK(takeBackEntry(store.database(), 2));
        change(store.database(), [](Transaction& tx) { tx.remove(kSetting, 30); });
        OCC_FAILED(takeBackEntry(store.database(), 1), Conflict, u"Part of it was removed since."_s);
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"49"_s);
    }

    void aTakenUniqueNameRefuses_data() { addEngines(); }
    void aTakenUniqueNameRefuses()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const qint64 id = addSetting(store.database(), u"a"_s, u"1"_s);
        change(store.database(), [id](Transaction& tx) { tx.remove(kSetting, id); });
        QVERIFY(addSetting(store.database(), u"a"_s, u"2"_s) > 0);
        OCC_FAILED(takeBackEntry(store.database(), 2), Conflict, u"exists already"_s);
        QCOMPARE(store.value(u"select value from setting"_s), u"2"_s);
        QVERIFY(!store.database().inTransaction());
    }

    void onlyOnceAndOnlyWhatExists_data() { addEngines(); }
    void onlyOnceAndOnlyWhatExists()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QVERIFY(addSetting(store.database(), u"a"_s, u"1"_s) > 0);
        OCC_FAILED(takeBackEntry(store.database(), 9), Refused, u"There is no journal entry 9."_s);
        OCC_FAILED(takeBackEntry(store.database(), 0), Refused, u"There is no journal entry 0."_s);
        OCC_OK(takeBackEntry(store.database(), 1));
        OCC_FAILED(takeBackEntry(store.database(), 1), Refused, u"Entry 1 was taken back already."_s);
        QCOMPARE(journalHead(store.database()), 2);
    }

    void afterReopening()
    {
        const Place place(u"sqlite"_s);
        {
            auto database = must(Database::open(place.address(), Database::Access::Create));
            must(migrate(*database));
            const qint64 id = addSetting(*database, u"a"_s, u"1"_s, m_ada);
            changeColumn(*database, kSetting, id, "value"_L1, u"2"_s, m_ada);
        }
        auto database = must(Database::open(place.address(), Database::Access::ReadWrite));
        QCOMPARE(nextUndo(*database, m_ada)->number, 2);
        OCC_OK(takeBackEntry(*database, 2, m_ada));
        database = must(Database::open(place.address(), Database::Access::ReadWrite));
        QCOMPARE(nextRedo(*database, m_ada)->number, 3);
        auto row = database->query(u"select value from setting"_s);
        QVERIFY(row.next());
        QCOMPARE(row.text(0), u"1"_s);
    }

    void participantsLetGoFirst_data() { addEngines(); }
    void participantsLetGoFirst()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        struct Witness final : UndoParticipant
        {
            QStringList seen;
            void beforeRemoval(Transaction& tx, QLatin1StringView table, qint64 first, qint64 last) override
            {
                seen << u"%1 %2-%3"_s.arg(table).arg(first).arg(last);
                tx.database().query(u"delete from contact where client_id between ? and ?"_s, first, last);
            }
        } witness;
        change(store.database(), [](Transaction& tx) { tx.insert(kClient, clientFields(u"Northline"_s)); });
        store.database().execute(
            u"insert into contact values (1, 1, 'kept by a subject', '', '', '', '', 1)"_s);
        Transaction tx(store.database(), {}, kStart, u"undo"_s, EntryKind::Undo);
        takeBack(tx, 1, &witness);
        tx.commit();
        QCOMPARE(witness.seen, QStringList{u"client 1-1"_s});
        QCOMPARE(rowsOf(store.database(), kClient), QStringList());
    }
};

OCC_TEST(UndoTest)
#include "undotest.moc"
