// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monitoring/scene.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using Trouble = TelnyxFake::Trouble;

/// Collecting from a Telnyx that remembers, over real requests.
class CollectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameTwiceCountsOnce_data() { addEngines(); }
    void theSameTwiceCountsOnce()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        s.callAt(kStart + kMinute);
        s.callAt(kStart + 2 * kMinute, u"no-answer"_s, 30 * kSecond, u"originator_cancel"_s);
        s.callAt(kStart + 3 * kMinute, u"failed"_s, kSecond, u"unallocated_number"_s);
        s.deliverAt(kStart + kMinute, true, 150);
        s.deliverAt(kStart + 2 * kMinute, false, 9000);
        s.rounds(1);
        const monitoring::Counts first = s.day();
        QCOMPARE(first.calls, 3);
        QCOMPARE(first.answered, 1);
        QCOMPARE(first.missed, 2);
        QCOMPARE(first.failed, 1);
        QCOMPARE(first.answerMs, 5 * kSecond);
        QCOMPARE(first.deliveries, 2);
        QCOMPARE(first.undelivered, 1);
        QCOMPARE(first.deliveryMs, 150);
        QCOMPARE(first.checks, 1);
        QCOMPARE(first.up, 1);
        s.rounds(3); // reads the last quarter of an hour again, each time
        const monitoring::Counts again = s.day();
        QCOMPARE(again.calls, 3);
        QCOMPARE(again.missed, 2);
        QCOMPARE(again.deliveries, 2);
        QCOMPARE(again.checks, 4);
        QCOMPARE(s.report().row.number.collectedTo, s.rig.now());
    }

    void whatComesLateGoesWhereItBelongs_data() { addEngines(); }
    void whatComesLateGoesWhereItBelongs()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        // Rings through one round, is answered in the next.
        s.callAt(kStart + 4 * kMinute + 50 * kSecond, u"completed"_s, 30 * kSecond);
        s.rounds(1);
        QCOMPARE(s.day().calls, 1);
        QCOMPARE(s.day().answered, 0);
        QCOMPARE(s.day().decided(), 0);
        // Another one, from before, is told only now.
        s.callAt(kStart + 2 * kMinute);
        s.rounds(1);
        QCOMPARE(s.day().calls, 2);
        QCOMPARE(s.day().answered, 2);
        QCOMPARE(s.rig.value(u"select calls from measurement where at = %1"_s.arg(kStart)), u"2"_s);
        QCOMPARE(s.rig.value(u"select answer_ms from measurement where at = %1"_s.arg(kStart)),
                 QString::number(35 * kSecond));
    }

    void newsInTheWrongOrderCountTheSame_data() { addEngines(); }
    void newsInTheWrongOrderCountTheSame()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        const auto take = [&](Instant started, Instant answered, Instant ended) {
            Collected some;
            some.calls << monitoring::SeenCall{u"leg"_s, started, answered, ended, false};
            some.collectedTo = s.rig.now();
            must(s.monitoring().take(s.id, some));
        };
        take(0, 0, kStart + kMinute);
        QCOMPARE(s.day().calls, 0); // when it began is not known yet
        take(0, kStart + 10 * kSecond, 0);
        take(kStart, 0, 0);
        QCOMPARE(s.day().calls, 1);
        QCOMPARE(s.day().answered, 1);
        QCOMPARE(s.day().answerMs, 10 * kSecond);
        take(kStart, 0, 0);
        QCOMPARE(s.day().calls, 1);
    }

    void troubleLosesNothing_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        for (const QString& engine : engineNames()) {
            const auto row = [&](const char* name, Trouble kind, int status) {
                QTest::newRow(qPrintable(engine + u' ' + QLatin1StringView(name)))
                    << engine << int(kind) << status;
            };
            row("429", Trouble::Answer, 429);
            row("500", Trouble::Answer, 500);
            row("cut", Trouble::DropBefore, 0);
            row("half", Trouble::DropAfter, 0);
        }
    }
    void troubleLosesNothing()
    {
        OCC_FETCH_ENGINE();
        QFETCH(int, kind);
        QFETCH(int, status);
        Scene s(engine);
        s.callAt(kStart + kMinute);
        s.telnyx.trouble(u"GET /call_events"_s, Trouble(kind), status, 100); // more often than it is tried
        const WatchReport failed = s.rounds(1);
        QVERIFY(!failed.troubles.isEmpty());
        QCOMPARE(s.day().calls, 0);
        const MonitoredRow row = s.report().row;
        QVERIFY(!row.number.trouble.isEmpty());
        QCOMPARE(row.number.collectedTo, 0);
        QCOMPARE(row.number.lookedAt, s.rig.now());
        s.telnyx.calm();
        const WatchReport better = s.rounds(1);
        QVERIFY2(better.troubles.isEmpty(), qPrintable(better.troubles.join(u' ')));
        QCOMPARE(s.day().calls, 1);
        QVERIFY(s.report().row.number.trouble.isEmpty());
    }

    void beingStoppedGoesOnWithTheNext_data() { addEngines(); }
    void beingStoppedGoesOnWithTheNext()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        const QString other = u"+18335550101"_s;
        s.serve(other, s.rig.start(u"Second"_s));
        s.callAt(kStart + kMinute);
        s.rig.clock->advance(5 * kMinute);
        int asked = 0;
        must(keepWatch(s.monitoring(), s.client, *s.rig.clock, [&asked] { return ++asked > 1; }));
        QCOMPARE(s.telnyx.count(u"GET /call_events"_s), 1); // one number is in, the other was not asked about
        s.rig.reopen();
        const auto rows = must(s.monitoring().list());
        QCOMPARE(std::ranges::count_if(rows, [](const auto& row) { return row.number.lookedAt == 0; }), 1);
        s.rounds(1);
        for (const MonitoredRow& row : must(s.monitoring().list()))
            QCOMPARE(row.number.collectedTo, s.rig.now());
        QCOMPARE(s.day().calls, 1);
    }

    void aWrongKeyIsToldOnceAndStopsTheRound_data() { addEngines(); }
    void aWrongKeyIsToldOnceAndStopsTheRound()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        s.serve(u"+18335550101"_s, s.rig.start(u"Second"_s));
        s.telnyx.revokeKey();
        const WatchReport report = s.rounds(1);
        QCOMPARE(report.troubles.size(), 1);
        QCOMPARE(report.collected.numbers, 1);
        QCOMPARE(s.open(), QStringList()); // nothing is known, so nothing is wrong
    }

    void manyCallsAreReadPageByPage_data() { addEngines(); }
    void manyCallsAreReadPageByPage()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        constexpr int kCalls = 1000; // three events each, 250 on a page, ten pages at a time
        for (int i = 0; i < kCalls; ++i)
            s.callAt(kStart + i * 250);
        s.rounds(1);
        QCOMPARE(s.day().calls, kCalls);
        QCOMPARE(s.day().answered, kCalls);
    }

    void afterThreeDaysHoursAreLeft_data() { addEngines(); }
    void afterThreeDaysHoursAreLeft()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        for (int i = 0; i < 6; ++i)
            s.callAt(kStart + i * 10 * kMinute + kMinute);
        s.rounds(13);
        s.rig.clock->set(kStart + 4 * kDay);
        s.round();
        const QString counted = u"select count(*) from measurement where span = %1 and calls > 0"_s;
        QCOMPARE(s.rig.value(counted.arg(5 * kMinute)), u"0"_s);
        QCOMPARE(s.rig.value(u"select calls from measurement where span = 3600000 and at = %1"_s.arg(kStart)),
                 u"6"_s);
        QCOMPARE(s.rig.value(u"select count(*) from call_record"_s), u"0"_s);
        QCOMPARE(s.report(Range::Week).sum.calls, 6);
        s.round();
        QCOMPARE(s.report(Range::Week).sum.calls, 6);
    }

    void aBreakOfTwoDaysIsFilledFromRecords_data() { addEngines(); }
    void aBreakOfTwoDaysIsFilledFromRecords()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        s.rounds(1);
        s.callAt(kStart + 3 * kHour);
        s.callAt(kStart + 40 * kHour);
        s.rig.clock->set(kStart + 2 * kDay);
        s.round();
        QCOMPARE(s.telnyx.count(u"GET /detail_records"_s), 1);
        QCOMPARE(s.report(Range::Week).sum.calls, 2);
        s.rounds(2);
        QCOMPARE(s.telnyx.count(u"GET /detail_records"_s), 1);
        QCOMPARE(s.report(Range::Week).sum.calls, 2);
    }

    void collectingMakesNoEntries_data() { addEngines(); }
    void collectingMakesNoEntries()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        s.callAt(kStart + kMinute);
        const qint64 before = s.rig.journalRows();
        s.rounds(2);
        QCOMPARE(s.rig.journalRows(), before);
        OCC_OK(s.rig.workspace().verify());
    }
};

OCC_TEST(CollectorTest)
#include "collectortest.moc"
