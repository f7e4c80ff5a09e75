// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"
#include "core/base/clock.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;

/// Texts to moments and back, away from summer time.
class InstantTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formats_data()
    {
        QTest::addColumn<qint64>("at");
        QTest::addColumn<QString>("text");
        QTest::newRow("epoch") << qint64(0) << u"1970-01-01T00:00:00Z"_s;
        QTest::newRow("a day") << qint64(1772452800000) << u"2026-03-02T12:00:00Z"_s;
        QTest::newRow("milliseconds") << qint64(1772452800007) << u"2026-03-02T12:00:00.007Z"_s;
        QTest::newRow("before the epoch") << qint64(-1000) << u"1969-12-31T23:59:59Z"_s;
        QTest::newRow("milliseconds before the epoch") << qint64(-1) << u"1969-12-31T23:59:59.999Z"_s;
        QTest::newRow("leap day") << qint64(1709164800000) << u"2024-02-29T00:00:00Z"_s;
        QTest::newRow("last of the century") << qint64(4102444799999) << u"2099-12-31T23:59:59.999Z"_s;
    }
    void formats()
    {
        QFETCH(qint64, at);
        QTEST(toIso(at), "text");
        const auto back = parseIso(toIso(at));
        OCC_OK(back);
        QCOMPARE(*back, at);
    }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("utc");
        QTest::newRow("Z") << u"2026-03-01T09:00:00Z"_s << u"America/New_York"_s << u"2026-03-01T09:00:00Z"_s;
        QTest::newRow("no seconds") << u"2026-03-01T09:00Z"_s << u"UTC"_s << u"2026-03-01T09:00:00Z"_s;
        QTest::newRow("space") << u"2026-03-01 09:00"_s << u"UTC"_s << u"2026-03-01T09:00:00Z"_s;
        QTest::newRow("surrounding blanks")
            << u"  2026-03-01T09:00Z\n"_s << u"UTC"_s << u"2026-03-01T09:00:00Z"_s;
        QTest::newRow("plus") << u"2026-03-01T09:00:00+02:00"_s << u"UTC"_s << u"2026-03-01T07:00:00Z"_s;
        QTest::newRow("minus, no colon")
            << u"2026-03-01T22:30:00-0330"_s << u"UTC"_s << u"2026-03-02T02:00:00Z"_s;
        QTest::newRow("plus 14") << u"2026-03-01T00:00:00+14:00"_s << u"UTC"_s << u"2026-02-28T10:00:00Z"_s;
        QTest::newRow("tenths") << u"2026-03-01T09:00:00.5Z"_s << u"UTC"_s << u"2026-03-01T09:00:00.500Z"_s;
        QTest::newRow("microseconds")
            << u"2026-03-01T09:00:00.123456Z"_s << u"UTC"_s << u"2026-03-01T09:00:00.123Z"_s;
        QTest::newRow("comma") << u"2026-03-01T09:00:00,25Z"_s << u"UTC"_s << u"2026-03-01T09:00:00.250Z"_s;
        QTest::newRow("local") << u"2026-03-01T09:00:00"_s << u"America/New_York"_s
                               << u"2026-03-01T14:00:00Z"_s;
        QTest::newRow("half-hour zone")
            << u"2026-03-01T09:00:00"_s << u"Asia/Kolkata"_s << u"2026-03-01T03:30:00Z"_s;
        QTest::newRow("date is its first moment")
            << u"2026-03-01"_s << u"America/New_York"_s << u"2026-03-01T05:00:00Z"_s;
        QTest::newRow("date east of the line")
            << u"2026-03-01"_s << u"Pacific/Kiritimati"_s << u"2026-02-28T10:00:00Z"_s;
        QTest::newRow("leap day") << u"2024-02-29"_s << u"UTC"_s << u"2024-02-29T00:00:00Z"_s;
        QTest::newRow("date without a midnight")
            << u"2018-11-04"_s << u"America/Sao_Paulo"_s << u"2018-11-04T03:00:00Z"_s;
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, zone);
        const auto at = parseIso(text, *zoneByName(zone));
        OCC_OK(at);
        QTEST(toIso(*at), "utc");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts = {{},
                                   u"soon"_s,
                                   u"2026"_s,
                                   u"2026-3-1"_s,
                                   u"01/03/2026"_s,
                                   u"2026-02-29"_s,
                                   u"2026-13-01"_s,
                                   u"2026-00-10"_s,
                                   u"0000-01-01"_s,
                                   u"2026-03-01T"_s,
                                   u"2026-03-01T9:00"_s,
                                   u"2026-03-01T24:00"_s,
                                   u"2026-03-01T09:60"_s,
                                   u"2026-03-01T09:00:60Z"_s,
                                   u"2026-03-01T09:00:00 Z"_s,
                                   u"2026-03-01T09:00:00+1"_s,
                                   u"2026-03-01T09:00:00+99:00"_s,
                                   u"2026-03-01T09:00:00+01:75"_s,
                                   u"2026-03-01T09:00:00ZZ"_s,
                                   u"2026-03-01T09:00:00.Z"_s,
                                   u"2026-03-01\n2026-03-02"_s,
                                   u"２０２６-03-01"_s,
                                   u"-2026-03-01"_s};
        for (const QString& text : texts)
            QTest::newRow(qPrintable(u"<%1>"_s.arg(text))) << text;
    }
    void refuses()
    {
        QFETCH(QString, text);
        OCC_FAILED(parseIso(text), Refused, u"is not a date or time"_s);
    }

    void quotesAtMostABit()
    {
        const auto result = parseIso(QString(100000, u'x'));
        QVERIFY(!result);
        QVERIFY(result.error().oneLine().size() < 250);
    }

    void zones()
    {
        OCC_OK(zoneByName(u"Europe/Amsterdam"_s));
        OCC_OK(zoneByName(u"UTC"_s));
        OCC_FAILED(zoneByName(u"Mars/Olympus"_s), Refused, u"Mars/Olympus"_s);
        OCC_FAILED(zoneByName({}), Refused, u"America/New_York"_s);
    }

    void words_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << qint64(0) << u"0 min"_s;
        QTest::newRow("under a minute") << 59 * kSecond << u"0 min"_s;
        QTest::newRow("minutes") << 59 * kMinute + 59 * kSecond << u"59 min"_s;
        QTest::newRow("an hour") << kHour << u"1 h"_s;
        QTest::newRow("hours and minutes") << 5 * kHour + 58 * kMinute << u"5 h 58 min"_s;
        QTest::newRow("almost a day") << kDay - 1 << u"23 h 59 min"_s;
        QTest::newRow("a day") << kDay << u"1 day"_s;
        QTest::newRow("a day and a bit") << kDay + kHour << u"1 day 1 h"_s;
        QTest::newRow("minutes do not count beside days") << 3 * kDay + 59 * kMinute << u"3 days"_s;
        QTest::newRow("days") << 3 * kDay + 4 * kHour << u"3 days 4 h"_s;
        QTest::newRow("many days") << 10 * kDay + 4 * kHour << u"10 days"_s;
        QTest::newRow("ago") << -(3 * kDay + 4 * kHour) << u"3 days 4 h"_s;
        QTest::newRow("for ever") << kNever << u"106751991167 days"_s;
        QTest::newRow("since ever") << std::numeric_limits<qint64>::min() << u"106751991167 days"_s;
    }
    void words()
    {
        QFETCH(qint64, length);
        QTEST(inWords(length), "words");
    }

    void setClock()
    {
        SetClock clock(1000);
        QCOMPARE(clock.now(), 1000);
        clock.advance(kHour);
        QCOMPARE(clock.now(), 1000 + kHour);
        clock.set(5);
        QCOMPARE(clock.now(), 5);
    }
};

OCC_TEST(InstantTest)
#include "instanttest.moc"
