// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/store/changing.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

/// Whoever tampers with the journal is found out.
class VerifyTest final : public QObject
{
    Q_OBJECT

    static constexpr int kEntries = 12;

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QStringList>("tampering");
        QTest::addColumn<QString>("problem");
        const QString copied =
            u"insert into journal select %1, at, author_id, author, command, summary, kind, undoes, "
            "changes, previous_hash, hash from journal where number = %2"_s;
        for (const QString& engine : engineNames()) {
            const auto row = [&engine](const char* name, const QStringList& tampering,
                                       const QString& problem) {
                QTest::addRow("%s: %s", qPrintable(engine), name) << engine << tampering << problem;
            };
            const QString altered = u"Journal entry 5 was altered"_s;
            row("nothing", {}, {});
            row("time", {u"update journal set at = at - 1 where number = 5"_s}, altered);
            row("author's name", {u"update journal set author = 'Eve' where number = 5"_s}, altered);
            row("author's id", {u"update journal set author_id = 3 where number = 5"_s}, altered);
            row("no author's id", {u"update journal set author_id = null where number = 5"_s}, altered);
            row("command", {u"update journal set command = 'x' where number = 5"_s}, altered);
            row("summary", {u"update journal set summary = summary || ' ' where number = 5"_s}, altered);
            row("kind", {u"update journal set kind = 'scheduler' where number = 5"_s}, altered);
            row("undoes", {u"update journal set undoes = 4 where number = 5"_s}, altered);
            row("changes", {u"update journal set changes = '[]' where number = 5"_s}, altered);
            row("hash", {u"update journal set hash = 'x' where number = 5"_s}, altered);
            row("previous hash", {u"update journal set previous_hash = 'x' where number = 5"_s},
                u"Journal entry 5 does not follow"_s);
            row("first removed", {u"delete from journal where number = 1"_s},
                u"Journal entry 1 is missing"_s);
            row("middle removed", {u"delete from journal where number = 5"_s},
                u"Journal entry 5 is missing"_s);
            row("middle removed, the rest moved up",
                {u"delete from journal where number = 5"_s,
                 u"update journal set number = -number where number > 5"_s,
                 u"update journal set number = -number - 1 where number < 0"_s},
                u"Journal entry 5 does not follow"_s);
            row("last removed", {u"delete from journal where number = 12"_s},
                u"does not end where its head says"_s);
            row("all removed", {u"delete from journal"_s}, u"does not end where its head says"_s);
            row("inserted before the first", {copied.arg(0).arg(5)}, u"missing or was inserted"_s);
            row("inserted in the middle",
                {u"update journal set number = -number where number >= 5"_s,
                 u"update journal set number = 1 - number where number < 0"_s, copied.arg(5).arg(4)},
                u"Journal entry 5 does not follow"_s);
            row("appended", {copied.arg(13).arg(12)}, u"does not end where its head says"_s);
            row("appended with a number far off", {copied.arg(99).arg(12)},
                u"does not end where its head says"_s);
            row("head's number", {u"update journal_head set number = 11"_s},
                u"does not end where its head says"_s);
            row("head's hash", {u"update journal_head set hash = 'x'"_s},
                u"does not end where its head says"_s);
            row("no head", {u"delete from journal_head"_s}, u"does not end where its head says"_s);
            row("a rewound head",
                {u"update journal_head set number = 11, hash = (select hash from journal where number = 11)"_s},
                u"does not end where its head says"_s);
        }
    }
    void finds()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QStringList, tampering);
        QFETCH(QString, problem);
        Store store(engine);
        for (int i = 0; i < kEntries; ++i)
            QVERIFY(addSetting(store.database(), u"n%1"_s.arg(i), u"x"_s, {7, u"Ada"_s}) > 0);
        for (const QString& sql : tampering)
            store.database().execute(sql);
        const VerifyReport report = verify(store.database());
        if (problem.isEmpty()) {
            QCOMPARE(report.problems, QStringList());
            QCOMPARE(report.entries, kEntries);
        } else {
            QVERIFY2(report.problems.join(u'\n').contains(problem),
                     qPrintable(u"wanted: %1\nfound: %2"_s.arg(problem, report.problems.join(u'\n'))));
        }
        QVERIFY(!store.database().inTransaction());
    }

    void danglingReferences()
    {
        Store store(u"sqlite"_s);
        change(store.database(),
               [](Transaction& tx) { tx.insert("client"_L1, clientFields(u"Northline"_s)); });
        store.database().execute(u"pragma foreign_keys=off"_s);
        store.database().execute(u"insert into contact values (1, 99, 'x', '', '', '', '', 1)"_s);
        QVERIFY(verify(store.database())
                    .problems.join(u'\n')
                    .contains(u"contact row 1 refers to a missing row of client"_s));
    }

    void aLostHeadStopsWriting_data() { addEngines(); }
    void aLostHeadStopsWriting()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        store.database().execute(u"delete from journal_head"_s);
        OCC_FAILED(caught([&] { return addSetting(store.database(), u"a"_s, u"1"_s); }), Environment,
                   u"journal has lost its head"_s);
        QVERIFY(!store.database().inTransaction());
        QCOMPARE(store.value(u"select count(*) from setting"_s), u"0"_s);
    }
};

OCC_TEST(VerifyTest)
#include "verifytest.moc"
