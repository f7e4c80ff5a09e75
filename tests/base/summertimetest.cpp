// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;

/// Wall-clock times that a zone skips or has twice.
class SummerTimeTest final : public QObject
{
    Q_OBJECT

    static Instant utc(const QString& text) { return *parseIso(text); }

private Q_SLOTS:
    void skipped_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("minutes"); ///< The gap's length, as the refusal names it.
        QTest::addColumn<QString>("next");    ///< The time to use instead, as the refusal names it.
        QTest::addColumn<QString>("forward"); ///< What a computed due time becomes.
        QTest::newRow("New York") << u"America/New_York"_s << u"2026-03-08T02:30"_s << u"60 minutes"_s
                                  << u"03:30"_s << u"2026-03-08T07:30:00Z"_s;
        QTest::newRow("New York, first") << u"America/New_York"_s << u"2026-03-08T02:00"_s << u"60 minutes"_s
                                         << u"03:00"_s << u"2026-03-08T07:00:00Z"_s;
        QTest::newRow("Amsterdam") << u"Europe/Amsterdam"_s << u"2026-03-29T02:59:59"_s << u"60 minutes"_s
                                   << u"03:59"_s << u"2026-03-29T01:59:59Z"_s;
        QTest::newRow("Lord Howe, half an hour")
            << u"Australia/Lord_Howe"_s << u"2026-10-04T02:15"_s << u"30 minutes"_s << u"02:45"_s
            << u"2026-10-03T15:45:00Z"_s;
        QTest::newRow("Sao Paulo, midnight") << u"America/Sao_Paulo"_s << u"2018-11-04T00:30"_s
                                             << u"60 minutes"_s << u"01:30"_s << u"2018-11-04T03:30:00Z"_s;
        QTest::newRow("Apia, a whole day") << u"Pacific/Apia"_s << u"2011-12-30T12:00"_s << u"1440 minutes"_s
                                           << u"2011-12-31"_s << u"2011-12-30T22:00:00Z"_s;
    }
    void skipped()
    {
        QFETCH(QString, zone);
        QFETCH(QString, text);
        QFETCH(QString, minutes);
        QFETCH(QString, next);
        const QTimeZone place = *zoneByName(zone);
        const auto at = parseIso(text, place);
        OCC_FAILED(at, Refused, minutes);
        OCC_FAILED(at, Refused, next);
        OCC_FAILED(at, Refused, zone);
        const QDateTime wanted = QDateTime::fromString(text, Qt::ISODate);
        QTEST(toIso(fromLocalForward(wanted.date(), wanted.time(), place)), "forward");
    }

    void around_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char* zone, const char* text, const char* at) {
            QTest::newRow(text) << QString::fromLatin1(zone) << QString::fromLatin1(text)
                                << QString::fromLatin1(at);
        };
        row("America/New_York", "2026-03-08T01:59:59", "2026-03-08T06:59:59Z");
        row("America/New_York", "2026-03-08T03:00:00", "2026-03-08T07:00:00Z");
        row("America/New_York", "2026-11-01T00:59:00", "2026-11-01T04:59:00Z");
        row("America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z"); // twice: the first
        row("America/New_York", "2026-11-01T02:00:00", "2026-11-01T07:00:00Z");
        row("Europe/Amsterdam", "2026-03-29T01:59:59", "2026-03-29T00:59:59Z");
        row("Europe/Amsterdam", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z");
        row("Europe/Amsterdam", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z");
        row("Europe/Amsterdam", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z");
        row("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z"); // twice, 30 minutes apart
        row("Australia/Lord_Howe", "2026-04-05T02:00:00", "2026-04-04T15:30:00Z");
        row("Australia/Lord_Howe", "2026-10-04T01:59:00", "2026-10-03T15:29:00Z");
        row("Australia/Lord_Howe", "2026-10-04T02:30:00", "2026-10-03T15:30:00Z");
        row("Pacific/Apia", "2011-12-29T23:59:59", "2011-12-30T09:59:59Z");
        row("Pacific/Apia", "2011-12-31T00:00:00", "2011-12-30T10:00:00Z");
        row("Africa/Casablanca", "2026-02-15T02:30:00", "2026-02-15T01:30:00Z"); // Ramadan: back
        row("Asia/Kathmandu", "2026-06-01T00:00:00", "2026-05-31T18:15:00Z");
    }
    void around()
    {
        QFETCH(QString, zone);
        QFETCH(QString, text);
        const auto at = parseIso(text, *zoneByName(zone));
        OCC_OK(at);
        QTEST(toIso(*at), "utc");
        QCOMPARE(toLocal(*at, *zoneByName(zone)).toString(u"yyyy-MM-ddTHH:mm:ss"_s), text);
    }

    void dueKeepsTheWallClock()
    {
        const BusinessCalendar calendar(*zoneByName(u"America/New_York"_s));
        const Instant friday = utc(u"2026-03-06T14:00:00Z"_s); // 09:00
        QCOMPARE(toIso(calendar.addDays(friday, 3)), u"2026-03-09T13:00:00Z"_s);
        QCOMPARE(toIso(calendar.due(friday, {Offset::Unit::BusinessDays, 1, {}})), u"2026-03-09T13:00:00Z"_s);
        QCOMPARE(toIso(calendar.due(friday, {Offset::Unit::Days, 3, {}})), u"2026-03-09T13:00:00Z"_s);
        QCOMPARE(toIso(calendar.due(friday, {Offset::Unit::Hours, 72, {}})), u"2026-03-09T14:00:00Z"_s);
        // A due time that falls into the gap moves on, it does not vanish or land on another day.
        QCOMPARE(toIso(calendar.due(friday, {Offset::Unit::Days, 2, QTime(2, 30)})),
                 u"2026-03-08T07:30:00Z"_s);
        QCOMPARE(toIso(calendar.addDays(utc(u"2026-03-09T13:00:00Z"_s), -3)), u"2026-03-06T14:00:00Z"_s);
    }

    void workingTimeAcrossTheChange()
    {
        BusinessCalendar nights(*zoneByName(u"America/New_York"_s));
        nights.setWorkingDays({Qt::Saturday, Qt::Sunday, Qt::Monday});
        OCC_OK(nights.setHours(QTime(1, 0), QTime(5, 0)));
        // Sunday 2026-03-08 has only three of its four hours; 2026-11-01 has five.
        QCOMPARE(nights.workingTime(utc(u"2026-03-08T05:00:00Z"_s), utc(u"2026-03-09T04:00:00Z"_s)),
                 3 * kHour);
        QCOMPARE(nights.workingTime(utc(u"2026-11-01T04:00:00Z"_s), utc(u"2026-11-02T05:00:00Z"_s)),
                 5 * kHour);
        // Saturday 04:00 + 1 h on Saturday + 3 h on Sunday = the end of Sunday's hours.
        QCOMPARE(toIso(nights.addWorkingTime(utc(u"2026-03-07T09:00:00Z"_s), 4 * kHour)),
                 u"2026-03-08T09:00:00Z"_s);
        QCOMPARE(toIso(nights.addWorkingTime(utc(u"2026-03-07T09:00:00Z"_s), 4 * kHour + kMinute)),
                 u"2026-03-09T05:01:00Z"_s);
    }

    void addingAndMeasuringAgree()
    {
        for (const char* name :
             {"America/New_York", "Europe/Amsterdam", "Australia/Lord_Howe", "Asia/Kolkata"}) {
            const BusinessCalendar calendar(*zoneByName(QString::fromLatin1(name)));
            for (Instant from = utc(u"2026-03-01T00:00:00Z"_s); from < utc(u"2026-11-10T00:00:00Z"_s);
                 from += 37 * kHour + 13 * kMinute) {
                for (const Millis length : {kMinute, 3 * kHour, 8 * kHour, 41 * kHour + 7 * kMinute}) {
                    const Instant to = calendar.addWorkingTime(from, length);
                    QCOMPARE(calendar.workingTime(from, to), length);
                }
            }
        }
    }
};

OCC_TEST(SummerTimeTest)
#include "summertimetest.moc"
