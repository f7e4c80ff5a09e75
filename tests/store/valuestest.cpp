// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"
#include "tests/store/changing.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

/// What is stored comes back as it was: through insert, update, the journal, undo and redo.
class ValuesTest final : public QObject
{
    Q_OBJECT

    static constexpr auto kClient = "client"_L1;

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        const auto same = [](const QString& engine, const char* name, const QString& text) {
            QTest::addRow("%s: %s", qPrintable(engine), name) << engine << text << text;
        };
        for (const QString& engine : engineNames()) {
            same(engine, "empty", u""_s);
            same(engine, "plain", u"plain"_s);
            same(engine, "quotes", u"' '' \" \\ \\' ; -- /* $1 $$ :name ? ?? %s ${bigint}"_s);
            same(engine, "breaks", u"a\r\nb\tc\u2028d\u0001\u001f"_s);
            same(engine, "scripts", u"Ünïcode Ελληνικά русский 漢字 العربية हिन्दी e\u0301"_s);
            same(engine, "beyond 16 bits", u"🚚👩‍👩‍👧‍👦𝔘"_s);
            same(engine, "marks", u"\u200b\u202e\ufdd0 \ufeff"_s);
            QTest::addRow("%s: byte order mark", qPrintable(engine))
                << engine << u"\ufeff\ufeffab"_s << u"ab"_s;
            QTest::addRow("%s: no characters", qPrintable(engine))
                << engine << u"\ufffea\uffff"_s << u"\ufffda\ufffd"_s;
            same(engine, "looks like JSON", u"{\"a\":[null,\"\\u0000\"]}"_s);
            same(engine, "looks like a number", u"007"_s);
            same(engine, "huge", QString(1 << 20, u'ü'));
            QTest::addRow("%s: null is empty", qPrintable(engine)) << engine << QString() << u""_s;
            QTest::addRow("%s: NUL", qPrintable(engine))
                << engine << u"a"_s + QChar(u'\0') + u"b"_s << u"a\ufffdb"_s;
            QTest::addRow("%s: half a pair", qPrintable(engine))
                << engine << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde9a) << u"a\ufffdb\ufffd"_s;
        }
    }
    void texts()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QString, text);
        QFETCH(QString, kept);
        Store store(engine);
        Database& database = store.database();
        const Author author{{}, u"A "_s + text.left(100)};
        const auto stored = [&] {
            auto row = database.query(u"select value from setting where name = 'a'"_s);
            return row.next() && !row.isNull(0) ? row.text(0) : u"<none>"_s;
        };
        const qint64 id = addSetting(database, u"a"_s, text, author);
        QVERIFY(stored() == kept);
        // Writing the same again changes nothing.
        QCOMPARE(changeColumn(database, kSetting, id, "value"_L1, toSql(text)), 0);
        QCOMPARE(changeColumn(database, kSetting, id, "value"_L1, u"other"_s, author), 2);
        QCOMPARE(changeColumn(database, kSetting, id, "value"_L1, toSql(text), author), 3);
        QVERIFY(stored() == kept);
        change(
            database, [&](Transaction& tx) { tx.remove(kSetting, id); }, author, text.left(5000));
        const auto back = takeBackEntry(database, 4);
        OCC_OK(back);
        QVERIFY(stored() == kept);
        OCC_OK(takeBackEntry(database, 3));
        QVERIFY(stored() == u"other"_s);
        OCC_OK(takeBackEntry(database, 6));
        QVERIFY(stored() == kept);
        QVERIFY(entryByNumber(database, 4)->summary == storable(text.left(5000)));
        QCOMPARE(verify(database).problems, QStringList());
        // The same through the bulk path.
        change(database, [&](Transaction& tx) {
            tx.insertMany(kSetting, {u"name"_s, u"value"_s}, 2, [&](qsizetype index, QVariantList& row) {
                row << u"m%1"_s.arg(index) << toSql(text);
            });
        });
        auto many = database.query(u"select value from setting where name = 'm1'"_s);
        QVERIFY(many.next());
        QVERIFY(many.text(0) == kept);
    }

    void integers_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QVariant>("value");
        for (const QString& engine : engineNames()) {
            QTest::addRow("%s null", qPrintable(engine)) << engine << QVariant();
            for (const qint64 value :
                 {qint64(0), qint64(1), qint64(-1), qint64(1) << 53, (qint64(1) << 53) + 1,
                  -(qint64(1) << 53) - 1, kNever - 1, kNever, std::numeric_limits<qint64>::min()})
                QTest::addRow("%s %lld", qPrintable(engine), static_cast<long long>(value))
                    << engine << QVariant(value);
        }
    }
    void integers()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QVariant, value);
        Store store(engine);
        Database& database = store.database();
        Fields fields = clientFields(u"Northline"_s);
        fields[10].second = value; // revenue_minor
        qint64 id = 0;
        change(database, [&](Transaction& tx) { id = tx.insert(kClient, fields); });
        const auto stored = [&]() -> QVariant {
            auto row = database.query(u"select revenue_minor from client"_s);
            return row.next() && !row.isNull(0) ? QVariant(row.integer(0)) : QVariant();
        };
        QCOMPARE(stored(), value);
        QCOMPARE(changeColumn(database, kClient, id, "revenue_minor"_L1, value), 0);
        QCOMPARE(changeColumn(database, kClient, id, "revenue_minor"_L1, qint64(42)), 2);
        OCC_OK(takeBackEntry(database, 2));
        QCOMPARE(stored(), value);
        OCC_OK(takeBackEntry(database, 3));
        QCOMPARE(stored(), QVariant(qint64(42)));
        OCC_OK(takeBackEntry(database, 4));
        change(database, [&](Transaction& tx) { tx.remove(kClient, id); });
        OCC_OK(takeBackEntry(database, 6));
        QCOMPARE(stored(), value);
        QCOMPARE(verify(database).problems, QStringList());
    }

    void numbersOnTheEdgeOfTime_data() { addEngines(); }
    void numbersOnTheEdgeOfTime()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        Transaction tx(store.database(), {}, kNever, u"late"_s);
        tx.insert(kSetting, setting(u"a"_s, u"1"_s));
        tx.about(kClient, kNever);
        tx.commit();
        QCOMPARE(entryByNumber(store.database(), 1)->at, kNever);
        QCOMPARE(history(store.database(), kClient, kNever, 5).size(), 1);
        QCOMPARE(verify(store.database()).problems, QStringList());
    }

    void sqlText()
    {
        QCOMPARE(toSql(QString()).toString(), u""_s);
        QVERIFY(!toSql(QString()).isNull());
        QCOMPARE(toSql(true), QVariant(qint64(1)));
        QVERIFY(toSql(std::optional<qint64>()).isNull());
        QCOMPARE(toSql(std::optional<qint64>(3)), QVariant(qint64(3)));
        QCOMPARE(storable(u"fine 🚚"_s), u"fine 🚚"_s);
    }
};

OCC_TEST(ValuesTest)
#include "valuestest.moc"
