// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"
#include "tests/store/changing.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

/// Undo and redo as the buttons use them: the next entry of one's own, back and forth.
class RedoTest final : public QObject
{
    Q_OBJECT

    const Author m_ada{7, u"Ada"_s};
    const Author m_bob{8, u"Bob"_s};

    static bool undo(Database& database, const Author& author)
    {
        const auto next = nextUndo(database, author);
        return next && takeBackEntry(database, next->number, author);
    }

    static bool redo(Database& database, const Author& author)
    {
        const auto next = nextRedo(database, author);
        return next && takeBackEntry(database, next->number, author, EntryKind::Redo);
    }

private Q_SLOTS:
    void backAndForth_data() { addEngines(); }
    void backAndForth()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        Database& database = store.database();
        const auto value = [&] { return store.value(u"select value from setting"_s); };
        QVERIFY(!nextUndo(database, m_ada) && !nextRedo(database, m_ada));
        const qint64 id = addSetting(database, u"a"_s, u"1"_s, m_ada);
        changeColumn(database, kSetting, id, "value"_L1, u"2"_s, m_ada);
        changeColumn(database, kSetting, id, "value"_L1, u"3"_s, m_ada);
        QVERIFY(!nextRedo(database, m_ada));
        for (int round = 0; round < 3; ++round) {
            QVERIFY(undo(database, m_ada));
            QCOMPARE(value(), u"2"_s);
            QVERIFY(undo(database, m_ada));
            QCOMPARE(value(), u"1"_s);
            QVERIFY(undo(database, m_ada));
            QCOMPARE(value(), QString());
            QVERIFY(!undo(database, m_ada));
            QVERIFY(redo(database, m_ada));
            QCOMPARE(value(), u"1"_s);
            QVERIFY(redo(database, m_ada));
            QCOMPARE(value(), u"2"_s);
            QVERIFY(redo(database, m_ada));
            QCOMPARE(value(), u"3"_s);
            QVERIFY(!redo(database, m_ada));
        }
        QVERIFY(undo(database, m_ada) && redo(database, m_ada) && undo(database, m_ada));
        QCOMPARE(value(), u"2"_s);
        // A new change of one's own ends the way forward.
        changeColumn(database, kSetting, id, "value"_L1, u"new"_s, m_ada);
        QVERIFY(!nextRedo(database, m_ada));
        QVERIFY(undo(database, m_ada));
        QCOMPARE(value(), u"2"_s);
        QVERIFY(redo(database, m_ada));
        QCOMPARE(value(), u"new"_s);
        QCOMPARE(verify(database).problems, QStringList());
    }

    void everybodyHasAStackOfTheirOwn_data() { addEngines(); }
    void everybodyHasAStackOfTheirOwn()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        Database& database = store.database();
        QVERIFY(addSetting(database, u"ada"_s, u"1"_s, m_ada) > 0);
        QVERIFY(addSetting(database, u"bob"_s, u"1"_s, m_bob) > 0);
        QVERIFY(addSetting(database, u"local"_s, u"1"_s) > 0);
        QCOMPARE(nextUndo(database, m_ada)->number, 1);
        QCOMPARE(nextUndo(database, m_bob)->number, 2);
        QCOMPARE(nextUndo(database, {})->number, 3);
        QVERIFY(undo(database, m_ada));
        QCOMPARE(store.value(u"select count(*) from setting where name = 'ada'"_s), u"0"_s);
        QVERIFY(!nextUndo(database, m_ada));
        QVERIFY(!nextRedo(database, m_bob) && !nextRedo(database, {}));
        // What others do in between does not end Ada's way forward.
        QVERIFY(addSetting(database, u"bob 2"_s, u"1"_s, m_bob) > 0);
        QVERIFY(redo(database, m_ada));
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"4"_s);
    }

    void entriesThatCannotBeUndoneAreLeftOut_data() { addEngines(); }
    void entriesThatCannotBeUndoneAreLeftOut()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        Database& database = store.database();
        QVERIFY(addSetting(database, u"a"_s, u"1"_s, m_ada) > 0);
        change(
            database, [](Transaction& tx) { tx.about("client"_L1, 1); }, m_ada);
        {
            Transaction tick(database, m_ada, kStart, u"tick"_s, EntryKind::Scheduler);
            tick.insert(kSetting, setting(u"tick"_s, u"1"_s));
            tick.commit();
        }
        QCOMPARE(nextUndo(database, m_ada)->number, 1);
        QVERIFY(undo(database, m_ada));
        // Neither a note without rows nor the scheduler takes the way forward away.
        change(
            database, [](Transaction& tx) { tx.about("client"_L1, 1); }, m_ada);
        QVERIFY(redo(database, m_ada));
    }

    /// A thousand random steps of two people against a model that keeps whole copies.
    void randomWalk_data() { addEngines(); }
    void randomWalk()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        Database& database = store.database();
        QRandomGenerator random(20260302);
        std::map<QString, QString> now;               // the settings as they must be
        std::vector<std::map<QString, QString>> past; // states undo leads back to, last first to be taken
        std::vector<std::map<QString, QString>> future;
        const auto stored = [&] {
            std::map<QString, QString> all;
            auto rows = database.query(u"select name, value from setting"_s);
            while (rows.next())
                all.emplace(rows.text(0), rows.text(1));
            return all;
        };
        for (int step = 0; step < 300; ++step) {
            const quint32 dice = random.bounded(10u);
            if (dice < 3) {
                const bool can = !past.empty();
                QCOMPARE(undo(database, m_ada), can);
                if (can) {
                    future.push_back(now);
                    now = past.back();
                    past.pop_back();
                }
            } else if (dice < 5) {
                const bool can = !future.empty();
                QCOMPARE(redo(database, m_ada), can);
                if (can) {
                    past.push_back(now);
                    now = future.back();
                    future.pop_back();
                }
            } else {
                const std::map<QString, QString> before = now;
                change(
                    database,
                    [&](Transaction& tx) {
                        for (int i = 0; i < 3; ++i) {
                            const QString name = u"n%1"_s.arg(random.bounded(8u));
                            const QString value = QString::number(step);
                            qint64 id = 0;
                            if (auto row = database.query(u"select id from setting where name = ?"_s, name);
                                row.next())
                                id = row.integer(0);
                            if (id == 0) {
                                tx.insert(kSetting, setting(name, value));
                                now[name] = value;
                            } else if (random.bounded(3u) == 0) {
                                tx.remove(kSetting, id);
                                now.erase(name);
                            } else {
                                tx.update(kSetting, id, setting(name, value));
                                now[name] = value;
                            }
                        }
                    },
                    m_ada);
                past.push_back(before);
                future.clear();
            }
            QVERIFY2(stored() == now, qPrintable(u"step %1"_s.arg(step)));
        }
        QCOMPARE(verify(database).problems, QStringList());
    }
};

OCC_TEST(RedoTest)
#include "redotest.moc"
