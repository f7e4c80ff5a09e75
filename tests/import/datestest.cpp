// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ::import;

class DatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void impossible_data();
    void impossible();
    void times();
    void columnsProveTheirOrder();
    void pairsProveTheirOrder();
    void money_data();
    void money();
    void numbersRefused_data();
    void numbersRefused();
    void columnsProveTheirDecimal();
};

void DatesTest::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QDate>("date");
    const QDate day(2016, 10, 20);
    for (const char* text :
         {"2016-10-20", "2016/10/20", "20161020", "20 Oct 2016", "Oct 20, 2016", "October 20th, 2016",
          "20-Oct-16", "Thu, 20 Oct 2016", "20/10/2016", "10/20/2016", "2016.10.20"})
        QTest::newRow(text) << QString::fromLatin1(text) << QString() << day;
    QTest::newRow("dmy") << u"01/02/2017"_s << u"dmy"_s << QDate(2017, 2, 1);
    QTest::newRow("mdy") << u"1/2/2017"_s << u"mdy"_s << QDate(2017, 1, 2);
    QTest::newRow("two digits dmy") << u"01-03-17"_s << u"dmy"_s << QDate(2017, 3, 1);
    QTest::newRow("two digits ymd") << u"20-10-16"_s << u"ymd"_s << QDate(2020, 10, 16);
    QTest::newRow("two digits old") << u"31.12.99"_s << u"dmy"_s << QDate(1999, 12, 31);
    QTest::newRow("iso stays iso") << u"2017-02-01"_s << u"dmy"_s << QDate(2017, 2, 1);
    QTest::newRow("same either way") << u"05/05/2017"_s << QString() << QDate(2017, 5, 5);
    QTest::newRow("leap day") << u"29/02/2016"_s << u"dmy"_s << QDate(2016, 2, 29);
}

void DatesTest::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, order);
    const auto known = dateOrderByName(order);
    const auto value = parseDate(text, known ? std::optional(*known) : std::nullopt);
    QVERIFY2(value, qPrintable(value ? QString() : value.error().oneLine()));
    QTEST(value->date, "date");
    QVERIFY(!value->hasTime);
}

void DatesTest::impossible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order");
    for (const char* text :
         {"31/02/2017", "00/01/2017", "32/13/2017", "2017-02-30", "2016-13-01", "29/02/2017"})
        QTest::newRow(text) << QString::fromLatin1(text) << u"dmy"_s;
    QTest::newRow("mdy") << u"20/10/2016"_s << u"mdy"_s;
    QTest::newRow("open") << u"01/02/2017"_s << QString();
    QTest::newRow("open short") << u"20-10-16"_s << QString();
    for (const char* text :
         {"", "soon", "4.5", "123-45-6789", "2016-10", "2016-10-20x", "12/2016/10", "Foo 20 2016", "Q4 2016",
          "2016-10-20T25:00", "2016-10-20 10:61", "20-10/16", "192.168.0.1"})
        QTest::newRow(text) << QString::fromLatin1(text) << u"dmy"_s;
}

void DatesTest::impossible()
{
    QFETCH(QString, text);
    QFETCH(QString, order);
    const auto known = dateOrderByName(order);
    const auto value = parseDate(text, known ? std::optional(*known) : std::nullopt);
    QVERIFY2(!value, qPrintable(text));
    QVERIFY(!value.error().hint.isEmpty());
}

void DatesTest::times()
{
    const auto utc = QTimeZone::utc();
    const QTimeZone berlin("Europe/Berlin");
    const auto at = [](const QString& text, const QTimeZone& zone) {
        return occ::toIso(parseDate(text, DateOrder::Dmy).value().moment(zone).value());
    };
    QCOMPARE(at(u"2020-01-01T15:00:00+03:00"_s, berlin), u"2020-01-01T12:00:00Z"_s);
    QCOMPARE(at(u"2020-01-01T15:00:00Z"_s, berlin), u"2020-01-01T15:00:00Z"_s);
    QCOMPARE(at(u"2020-01-01T15:00:00-0330"_s, utc), u"2020-01-01T18:30:00Z"_s);
    QCOMPARE(at(u"01/07/2020 3:05 PM"_s, berlin), u"2020-07-01T13:05:00Z"_s);
    QCOMPARE(at(u"01/07/2020 12:00 am"_s, utc), u"2020-07-01T00:00:00Z"_s);
    QCOMPARE(at(u"2022-05-25 10.39.15"_s, utc), u"2022-05-25T10:39:15Z"_s);
    QCOMPARE(at(u"2022-05-25 10:39:15.250"_s, utc), u"2022-05-25T10:39:15.250Z"_s);
    QCOMPARE(at(u"2020-07-01"_s, berlin), u"2020-06-30T22:00:00Z"_s);
    // A time that summer time skips is refused, not moved.
    QVERIFY(!parseDate(u"2021-03-28 02:30"_s, std::nullopt).value().moment(berlin));
    QVERIFY(!parseDate(u"01/07/2020 13:05 PM"_s, DateOrder::Dmy));
}

void DatesTest::columnsProveTheirOrder()
{
    const auto column = [](const QStringList& values) {
        DateColumn made;
        for (qsizetype i = 0; i < values.size(); ++i)
            made.add(values.at(i), i + 2);
        return made;
    };
    using State = DateColumn::State;
    QCOMPARE(column({u"01/02/2017"_s, u"10/20/2016"_s}).candidates(), QList<DateOrder>{DateOrder::Mdy});
    QCOMPARE(column({u"01/02/2017"_s, u"20/10/2016"_s}).candidates(), QList<DateOrder>{DateOrder::Dmy});
    QCOMPARE(column({u"01/02/2017"_s, u"20/10/2016"_s}).state(), State::Decided);
    QCOMPARE(column({u"2017-02-01"_s, u""_s}).state(), State::Plain);
    QCOMPARE(column({u"hello"_s, u""_s}).state(), State::NoDates);
    QCOMPARE(column({u"05/05/2017"_s}).state(), State::Decided);
    // An impossible day proves nothing.
    QCOMPARE(column({u"01/02/2017"_s, u"31/02/2017"_s}).state(), State::Ambiguous);
    const auto open = column({u"05/05/2017"_s, u"01/02/2017"_s});
    QCOMPARE(open.state(), State::Ambiguous);
    QCOMPARE(open.example(), u"line 3: 01/02/2017 may be 1 February 2017 (dmy) or 2 January 2017 (mdy)"_s);
    const auto shortYears = column({u"20-10-16"_s, u"31-12-17"_s});
    QCOMPARE(shortYears.candidates(), (QList<DateOrder>{DateOrder::Ymd, DateOrder::Dmy}));
    // 32 can be no day, and no year follows a day 32.
    QCOMPARE(column({u"20-10-16"_s, u"16-10-99"_s}).candidates(), QList<DateOrder>{DateOrder::Dmy});
    const auto torn = column({u"20/10/2016"_s, u"10/20/2016"_s});
    QCOMPARE(torn.state(), State::Conflicting);
    QVERIFY(torn.example().contains(u"line 3: 10/20/2016 cannot be dmy"_s));
}

void DatesTest::pairsProveTheirOrder()
{
    const QList<DateOrder> both = {DateOrder::Ymd, DateOrder::Dmy};
    DatePair pair;
    pair.add(u"20-10-16"_s, u"01-03-17"_s);
    pair.add(u"25-10-16"_s, u"11-03-17"_s);
    QVERIFY(!pair.proof(both)); // Two rows may be slips.
    pair.add(u"28-10-16"_s, u"07-03-17"_s);
    QCOMPARE(pair.proof(both), std::optional(DateOrder::Dmy));
    pair.add(u"07-03-17"_s, u"06-03-17"_s);
    QVERIFY(!pair.proof(both)); // Now no order is free of contradiction.
}

void DatesTest::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    const auto row = [](const char* text, const char* decimal, qint64 minor, const char* currency = "") {
        QTest::newRow(qPrintable(QString::fromUtf8(text) + u' ' + QString::fromLatin1(decimal)))
            << QString::fromUtf8(text) << QString::fromLatin1(decimal) << minor
            << QString::fromLatin1(currency);
    };
    row("1054", "", 105400);
    row("1,234.50", "", 123450);
    row("1.234,50", "", 123450);
    row("1 234", "", 123400);
    row("1'234.50", "", 123450);
    row("1\u00A0234,5", "", 123450);
    row("$1,054", "point", 105400, "USD");
    row("(12)", "", -1200);
    row("($1,234.00)", "", -123400, "USD");
    row("-$5.25", "", -525, "USD");
    row("$-5.25", "", -525, "USD");
    row("12-", "", -1200);
    row("1,234", "point", 123400);
    row("1,23", "", 123);
    row("1,234", "comma", 0);
    row("1.234.567", "", 123456700);
    row("EUR 99", "", 9900, "EUR");
    row("99 €", "", 9900, "EUR");
    row(".5", "point", 50);
    row("1100.04", "", 110004);
    row("1.5000", "point", 150);
    row("0", "", 0);
}

void DatesTest::money()
{
    QFETCH(QString, text);
    QFETCH(QString, decimal);
    const auto known = decimalByName(decimal);
    const auto value = parseMoney(text, known ? std::optional(*known) : std::nullopt);
    if (text == u"1,234"_s && decimal == u"comma"_s) {
        QVERIFY(!value); // 1.234 has more than two decimals.
        return;
    }
    QVERIFY2(value, qPrintable(value ? QString() : value.error().oneLine()));
    QTEST(value->minor, "minor");
    QTEST(value->currency, "currency");
}

void DatesTest::numbersRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"12%", "1e5", "abc", "", "1,2345.5", "12,34,567.5", "--5", "1.005", "$", "1 2 3",
          "99999999999999999999", "NaN", "1,234", "1.234", "0x10", "1..5", "1,,234", ",", "."})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DatesTest::numbersRefused()
{
    QFETCH(QString, text);
    const auto value = parseMoney(text, std::nullopt);
    QVERIFY2(!value, qPrintable(value ? QString::number(value->minor) : QString()));
    QVERIFY(!value.error().message.isEmpty());
}

void DatesTest::columnsProveTheirDecimal()
{
    const auto column = [](const QStringList& values) {
        NumberColumn made;
        for (qsizetype i = 0; i < values.size(); ++i)
            made.add(values.at(i), i + 2);
        return made;
    };
    QCOMPARE(column({u"1,234"_s, u"7"_s}).state(), NumberColumn::State::Ambiguous);
    QCOMPARE(column({u"1,234"_s, u"7.50"_s}).decimal(), std::optional(Decimal::Point));
    QCOMPARE(column({u"1,234"_s, u"7,50"_s}).decimal(), std::optional(Decimal::Comma));
    QCOMPARE(column({u"1,234"_s, u"1.234.567"_s}).decimal(), std::optional(Decimal::Comma));
    QCOMPARE(column({u"1054"_s, u"0"_s}).decimal(), std::optional(Decimal::Point));
    QCOMPARE(column({u"7.50"_s, u"7,50"_s}).state(), NumberColumn::State::Conflicting);
    QCOMPARE(column({u"x"_s}).state(), NumberColumn::State::NoNumbers);
}

QObject* makeDatesTest()
{
    return new DatesTest;
}

#include "datestest.moc"
