// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;

/// Business days and working hours.
class CalendarTest final : public QObject
{
    Q_OBJECT

    static Instant utc(const QString& text) { return *parseIso(text); }

    static BusinessCalendar withHolidays()
    {
        BusinessCalendar calendar;
        calendar.setHolidays({QDate(2026, 12, 25), QDate(2027, 1, 1)});
        return calendar;
    }

private Q_SLOTS:
    void businessDays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("due");
        QTest::newRow("none") << u"2026-03-04T10:00Z"_s << 0 << u"2026-03-04T10:00:00Z"_s;
        QTest::newRow("one") << u"2026-03-04T10:00Z"_s << 1 << u"2026-03-05T10:00:00Z"_s;
        QTest::newRow("over a week end") << u"2026-03-06T10:00Z"_s << 1 << u"2026-03-09T10:00:00Z"_s;
        QTest::newRow("from a Saturday") << u"2026-03-07T10:00Z"_s << 1 << u"2026-03-09T10:00:00Z"_s;
        QTest::newRow("a week") << u"2026-03-04T10:00Z"_s << 5 << u"2026-03-11T10:00:00Z"_s;
        QTest::newRow("over Christmas") << u"2026-12-24T10:00Z"_s << 1 << u"2026-12-28T10:00:00Z"_s;
        QTest::newRow("over both holidays") << u"2026-12-24T10:00Z"_s << 6 << u"2027-01-05T10:00:00Z"_s;
        QTest::newRow("back one") << u"2026-03-04T10:00Z"_s << -1 << u"2026-03-03T10:00:00Z"_s;
        QTest::newRow("back over a week end") << u"2026-03-09T10:00Z"_s << -1 << u"2026-03-06T10:00:00Z"_s;
        QTest::newRow("back over Christmas") << u"2026-12-28T10:00Z"_s << -2 << u"2026-12-23T10:00:00Z"_s;
    }
    void businessDays()
    {
        QFETCH(QString, from);
        QFETCH(int, days);
        QTEST(toIso(withHolidays().due(utc(from), {Offset::Unit::BusinessDays, days, {}})), "due");
    }

    void otherOffsets()
    {
        const BusinessCalendar calendar = withHolidays();
        const Instant from = utc(u"2026-12-24T10:00Z"_s);
        QCOMPARE(toIso(calendar.due(from, {Offset::Unit::Hours, 48, {}})), u"2026-12-26T10:00:00Z"_s);
        QCOMPARE(toIso(calendar.due(from, {Offset::Unit::Hours, 48, QTime(9, 0)})),
                 u"2026-12-26T10:00:00Z"_s);
        QCOMPARE(toIso(calendar.due(from, {Offset::Unit::Days, 1, {}})), u"2026-12-25T10:00:00Z"_s);
        QCOMPARE(toIso(calendar.due(from, {Offset::Unit::Days, 1, QTime(17, 0)})), u"2026-12-25T17:00:00Z"_s);
        QCOMPARE(toIso(calendar.due(from, {Offset::Unit::BusinessDays, 1, QTime(17, 0)})),
                 u"2026-12-28T17:00:00Z"_s);
        QCOMPARE(toIso(calendar.due(from, {Offset::Unit::Days, -1, {}})), u"2026-12-23T10:00:00Z"_s);
    }

    void theClientsDayCounts()
    {
        // Friday 23:00 in New York is Saturday in UTC: the client's own Friday decides.
        const Instant late = utc(u"2026-03-07T04:00:00Z"_s);
        const BusinessCalendar team;
        const BusinessCalendar client = team.inZone(*zoneByName(u"America/New_York"_s));
        QCOMPARE(client.zone().id(), QByteArrayLiteral("America/New_York"));
        QCOMPARE(toIso(client.due(late, {Offset::Unit::BusinessDays, 1, QTime(9, 0)})),
                 u"2026-03-09T13:00:00Z"_s);
        QCOMPARE(toIso(client.due(late, {Offset::Unit::Days, 1, QTime(9, 0)})), u"2026-03-07T14:00:00Z"_s);
        QCOMPARE(toIso(team.due(late, {Offset::Unit::Days, 1, QTime(9, 0)})), u"2026-03-08T09:00:00Z"_s);
    }

    void workingTime_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("sum");
        QTest::newRow("inside a day")
            << u"2026-03-04T10:00Z"_s << u"2026-03-04T11:30Z"_s << kHour + 30 * kMinute;
        QTest::newRow("whole day") << u"2026-03-04T00:00Z"_s << u"2026-03-05T00:00Z"_s << 8 * kHour;
        QTest::newRow("before opening") << u"2026-03-04T05:00Z"_s << u"2026-03-04T09:00Z"_s << qint64(0);
        QTest::newRow("after closing") << u"2026-03-04T17:00Z"_s << u"2026-03-05T09:00Z"_s << qint64(0);
        QTest::newRow("over night") << u"2026-03-04T16:00Z"_s << u"2026-03-05T10:00Z"_s << 2 * kHour;
        QTest::newRow("over a week end") << u"2026-03-06T16:00Z"_s << u"2026-03-09T10:00Z"_s << 2 * kHour;
        QTest::newRow("a week end") << u"2026-03-07T00:00Z"_s << u"2026-03-09T00:00Z"_s << qint64(0);
        QTest::newRow("two weeks") << u"2026-03-02T00:00Z"_s << u"2026-03-16T00:00Z"_s << 80 * kHour;
        QTest::newRow("Christmas") << u"2026-12-24T16:00Z"_s << u"2026-12-28T10:00Z"_s << 2 * kHour;
        QTest::newRow("backwards") << u"2026-03-05T10:00Z"_s << u"2026-03-04T10:00Z"_s << qint64(0);
        QTest::newRow("nothing") << u"2026-03-05T10:00Z"_s << u"2026-03-05T10:00Z"_s << qint64(0);
    }
    void workingTime()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTEST(withHolidays().workingTime(utc(from), utc(to)), "sum");
    }

    void addWorkingTime_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QString>("at");
        QTest::newRow("inside a day") << u"2026-03-04T10:00Z"_s << 2 * kHour << u"2026-03-04T12:00:00Z"_s;
        QTest::newRow("to closing") << u"2026-03-04T10:00Z"_s << 7 * kHour << u"2026-03-04T17:00:00Z"_s;
        QTest::newRow("over night") << u"2026-03-04T16:00Z"_s << 4 * kHour << u"2026-03-05T12:00:00Z"_s;
        QTest::newRow("over a week end") << u"2026-03-06T16:00Z"_s << 4 * kHour << u"2026-03-09T12:00:00Z"_s;
        QTest::newRow("from a week end") << u"2026-03-07T16:00Z"_s << 4 * kHour << u"2026-03-09T13:00:00Z"_s;
        QTest::newRow("three days of hours")
            << u"2026-03-04T09:00Z"_s << 24 * kHour << u"2026-03-06T17:00:00Z"_s;
        QTest::newRow("Christmas") << u"2026-12-24T16:00Z"_s << 2 * kHour << u"2026-12-28T10:00:00Z"_s;
        QTest::newRow("nothing, while open")
            << u"2026-03-04T10:00Z"_s << qint64(0) << u"2026-03-04T10:00:00Z"_s;
    }
    void addWorkingTime()
    {
        QFETCH(QString, from);
        QFETCH(qint64, length);
        QTEST(toIso(withHolidays().addWorkingTime(utc(from), length)), "at");
    }

    void refusesImpossibleHours()
    {
        BusinessCalendar calendar;
        OCC_OK(calendar.setHours(QTime(8, 0), QTime(12, 0)));
        OCC_FAILED(calendar.setHours(QTime(12, 0), QTime(8, 0)), Refused, u"open before they close"_s);
        OCC_FAILED(calendar.setHours(QTime(8, 0), QTime(8, 0)), Refused, u"open before they close"_s);
        OCC_FAILED(calendar.setHours(QTime(), QTime(8, 0)), Refused, u"open before they close"_s);
        // The refused ones changed nothing.
        QCOMPARE(calendar.workingTime(utc(u"2026-03-04T00:00Z"_s), utc(u"2026-03-05T00:00Z"_s)), 4 * kHour);
    }

    void withoutWorkingDaysItEnds()
    {
        BusinessCalendar never;
        never.setWorkingDays({});
        const Instant from = utc(u"2026-03-04T10:00Z"_s);
        QVERIFY(!never.isWorkingDay(QDate(2026, 3, 4)));
        QCOMPARE(never.addWorkingTime(from, kHour), kNever);
        QCOMPARE(never.due(from, {Offset::Unit::BusinessDays, 3, {}}), kNever);
        QCOMPARE(never.due(from, {Offset::Unit::BusinessDays, -3, {}}), kNever);
        QCOMPARE(never.workingTime(from, from + 30 * kDay), 0);
    }

    void extremesEnd()
    {
        const BusinessCalendar calendar;
        const Instant from = utc(u"2026-03-04T10:00Z"_s);
        QCOMPARE(calendar.workingTime(from, kNever), kNever);
        QCOMPARE(calendar.workingTime(kNever, kNever), 0);
        QCOMPARE(calendar.addWorkingTime(kNever, kHour), kNever);
        QCOMPARE(calendar.addDays(kNever, 1), kNever);
        QCOMPARE(calendar.due(kNever, {Offset::Unit::Hours, 1, {}}), kNever);
        QCOMPARE(calendar.due(kNever, {Offset::Unit::BusinessDays, 1, {}}), kNever);
        QVERIFY(calendar.due(from, {Offset::Unit::BusinessDays, 20000, {}}) > from);
    }
};

OCC_TEST(CalendarTest)
#include "calendartest.moc"
