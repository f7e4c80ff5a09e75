// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/ladder.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Three days late is three calendar days at the client's clock; 48 hours are always 48 hours.
class SummerTimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delayed_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("contract");
        QTest::addColumn<QByteArray>("due");
        QTest::addColumn<QByteArray>("delayed");
        QTest::addColumn<int>("hours"); // between due and delayed
        QTest::newRow("New York, spring")
            << QByteArray("America/New_York") << QByteArray("2026-03-06T15:00:00")
            << QByteArray("2026-03-07T15:00:00") << QByteArray("2026-03-10T15:00:00") << 71;
        QTest::newRow("New York, autumn")
            << QByteArray("America/New_York") << QByteArray("2026-10-30T15:00:00")
            << QByteArray("2026-10-31T15:00:00") << QByteArray("2026-11-03T15:00:00") << 73;
        QTest::newRow("Amsterdam, spring")
            << QByteArray("Europe/Amsterdam") << QByteArray("2026-03-27T15:00:00")
            << QByteArray("2026-03-28T15:00:00") << QByteArray("2026-03-31T15:00:00") << 71;
        QTest::newRow("Amsterdam, autumn")
            << QByteArray("Europe/Amsterdam") << QByteArray("2026-10-23T15:00:00")
            << QByteArray("2026-10-24T15:00:00") << QByteArray("2026-10-27T15:00:00") << 73;
        QTest::newRow("Amsterdam, skipped hour")
            << QByteArray("Europe/Amsterdam") << QByteArray("2026-03-25T02:30:00")
            << QByteArray("2026-03-26T02:30:00") << QByteArray("2026-03-29T03:30:00") << 72;
    }
    void delayed()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, contract);
        QFETCH(QByteArray, due);
        QFETCH(QByteArray, delayed);
        QFETCH(int, hours);
        Rig rig(u"sqlite"_s);
        rig.clock->set(at(contract.constData(), zone.constData()));
        const qint64 id = rig.start(u"Northline"_s, QString::fromLatin1(zone));
        const Instant dueAt = at(due.constData(), zone.constData());
        const Instant late = at(delayed.constData(), zone.constData());
        QCOMPARE(rig.show(id).milestones.first().dueAt, dueAt);
        QCOMPARE(late - dueAt, hours * kHour);
        QCOMPARE(rig.tickAt(late - 1).opened.size(), 0);
        QCOMPARE(rig.tickAt(late).opened.size(), 1);
        QCOMPARE(rig.tickAt(late + 24 * kHour).escalated.size(), 1);
    }

    void silence_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("asked");
        QTest::newRow("New York, spring")
            << QByteArray("America/New_York") << QByteArray("2026-03-07T15:00:00");
        QTest::newRow("Amsterdam, autumn")
            << QByteArray("Europe/Amsterdam") << QByteArray("2026-10-24T15:00:00");
    }
    void silence()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, asked);
        Rig rig(u"sqlite"_s);
        const Instant start = at(asked.constData(), zone.constData());
        rig.clock->set(start);
        const qint64 id = rig.start(u"Northline"_s, QString::fromLatin1(zone));
        QVERIFY(askClient(rig, id) > 0);
        QCOMPARE(rig.tickAt(start + 48 * kHour - 1).opened.size(), 0);
        QCOMPARE(rig.tickAt(start + 48 * kHour).opened.size(), 1);
    }

    /// A pause over the change of the clock: open dates keep their time of day at the client's.
    void pauseOverTheChange()
    {
        Rig rig(u"sqlite"_s);
        const char* zone = "Europe/Amsterdam";
        rig.clock->set(at("2026-10-18T12:00:00", zone));
        const qint64 id = rig.start(u"Northline"_s, QString::fromLatin1(zone));
        const QList<Milestone> milestones = rig.show(id).milestones;
        OCC_OK(
            rig.onboardings().moveMilestone(milestones[1].id, at("2026-11-10T23:30:00", zone), u"Agreed"_s));
        rig.clock->set(at("2026-10-18T13:00:00", zone));
        OCC_OK(rig.onboardings().pause(id, u"Holiday"_s));
        rig.clock->set(at("2026-11-01T13:00:00", zone)); // fourteen days and, by the stopwatch, an hour
        OCC_OK(rig.onboardings().resume(id));
        QCOMPARE(rig.show(id).milestones[0].dueAt, at("2026-11-02T12:00:00", zone));
        QCOMPARE(rig.show(id).milestones[1].dueAt, at("2026-11-24T23:30:00", zone));
        QCOMPARE(rig.show(id).milestones[1].items[0].dueAt, at("2026-11-24T23:30:00", zone));
    }
};

OCC_TEST(SummerTimeTest)
#include "summertimetest.moc"
