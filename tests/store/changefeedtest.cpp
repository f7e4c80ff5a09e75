// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changefeed.h"

#include "core/store/migrator.h"
#include "tests/store/changing.h"
#include "tests/support/children.h"
#include "tests/support/engines.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::store;
using namespace occ::test;

/// Writes one entry about client 5, says so.
static int writeOnce(const QStringList& arguments)
{
    auto database = must(Database::open(must(Address::parse(arguments[0])), Database::Access::ReadWrite));
    change(*database, [](Transaction& tx) {
        tx.insert(kSetting, setting(u"from a child"_s, u"1"_s));
        tx.about("client"_L1, 5);
    });
    say(u"written"_s);
    return 0;
}
OCC_CHILD(writeOnce, writeOnce)

/// Every window hears of every change within a second, whoever made it.
class ChangeFeedTest final : public QObject
{
    Q_OBJECT

    static constexpr int kSoon = 1000;

private Q_SLOTS:
    void anotherConnection_data() { addEngines(); }
    void anotherConnection()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        QVERIFY(addSetting(store.database(), u"before"_s, u"1"_s) > 0);
        const auto watching = store.connect();
        ChangeFeed feed(*watching);
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        feed.start();
        feed.poll();
        QCOMPARE(spy.size(), 0); // what was there before is no news
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            change(store.database(), [i](Transaction& tx) {
                tx.insert(kSetting, setting(u"n%1"_s.arg(i), u"1"_s));
                tx.aboutRange("client"_L1, 10 * i, 10 * i + 3);
            });
            QTRY_COMPARE_WITH_TIMEOUT(spy.size(), i + 1, kSoon);
            QVERIFY2(timer.elapsed() < kSoon, qPrintable(QString::number(timer.elapsed())));
            const auto changes = spy.last().first().value<ChangeSet>();
            QCOMPARE(changes.from, i + 1);
            QCOMPARE(changes.to, i + 2);
            QVERIFY(changes.touches("client"_L1, 10 * i + 3) && !changes.touches("client"_L1, 10 * i + 4));
        }
    }

    void anotherProcess_data() { addEngines(); }
    void anotherProcess()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ChangeFeed feed(store.database());
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        feed.start();
        Child child(u"writeOnce"_s, {store.text()});
        QCOMPARE(child.readLine(), u"written"_s);
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, kSoon);
        QVERIFY(spy.last().first().value<ChangeSet>().touches("client"_L1, 5));
        QCOMPARE(child.wait(), 0);
    }

    void ownChangesToo_data() { addEngines(); }
    void ownChangesToo()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        ChangeFeed feed(store.database());
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        feed.start();
        {
            Transaction tx(store.database(), {}, kStart, u"x"_s);
            tx.insert(kSetting, setting(u"a"_s, u"1"_s));
            feed.poll(); // in the middle of one's own transaction nothing is told
            QCOMPARE(spy.size(), 0);
            tx.commit();
        }
        QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, kSoon);
    }

    void manyAtOnceAreOneChange_data() { addEngines(); }
    void manyAtOnceAreOneChange()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const auto writer = store.connect();
        ChangeFeed feed(store.database());
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        feed.start();
        for (int i = 0; i < 20; ++i)
            QVERIFY(addSetting(*writer, u"n%1"_s.arg(i), u"1"_s) > 0);
        feed.poll();
        QCOMPARE(spy.size(), 1);
        const auto changes = spy.last().first().value<ChangeSet>();
        QCOMPARE(changes.from, 0);
        QCOMPARE(changes.to, 20);
    }

    void rolledBackIsNoNews_data() { addEngines(); }
    void rolledBackIsNoNews()
    {
        OCC_FETCH_ENGINE();
        Store store(engine);
        const auto writer = store.connect();
        ChangeFeed feed(store.database());
        QSignalSpy spy(&feed, &ChangeFeed::changed);
        feed.start();
        {
            Transaction tx(*writer, {}, kStart, u"x"_s);
            tx.insert(kSetting, setting(u"a"_s, u"1"_s));
            feed.poll();
        }
        feed.poll();
        QCOMPARE(spy.size(), 0);
    }

    void serverLostAndRegained()
    {
        const QString why = unavailable(u"postgresql"_s);
        if (!why.isEmpty())
            QSKIP(qPrintable(why));
        PostgresCluster cluster(u"/tmp/occ-postgresql-"_s +
                                QUuid::createUuid().toString(QUuid::Id128).left(12));
        QCOMPARE(cluster.start(), QString());
        const Address address = must(Address::parse(cluster.address(u"team"_s)));
        auto database = must(Database::open(address, Database::Access::Create));
        must(migrate(*database));
        ChangeFeed feed(*database);
        QSignalSpy lost(&feed, &ChangeFeed::lost);
        QSignalSpy changed(&feed, &ChangeFeed::changed);
        feed.start();
        cluster.stop();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 5000);
        QVERIFY(lost[0][0].toBool());
        QVERIFY2(lost[0][1].toString().contains(u"does not answer"_s), qPrintable(lost[0][1].toString()));
        feed.poll();
        QCOMPARE(lost.size(), 1); // said once
        QCOMPARE(cluster.start(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 2, 5000);
        QVERIFY(!lost[1][0].toBool());
        // The subscription is back too: the next change is heard long before the next look.
        QCOMPARE(changed.size(), 0);
        auto writer = must(Database::open(address, Database::Access::ReadWrite));
        QVERIFY(addSetting(*writer, u"a"_s, u"1"_s) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, kSoon);
    }
};

OCC_TEST(ChangeFeedTest)
#include "changefeedtest.moc"
