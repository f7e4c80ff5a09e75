// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/glance.h"
#include "support.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QDate>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::import;

/// What a preview shows of a file beside its rows.
class GlanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesShowEachReading();
    void examplesOfNumbers();
    void firstRowsStandAsTheyAre();
    void linesAroundAFault();
    void kindsAreGuessed();
};

void GlanceTest::examplesShowEachReading()
{
    QByteArray bytes = "Deal,Stage,Close date\nA,Won,05/05/2016\nB,Won,01/02/2017\nC,Lost,03/04/2017\n";
    const Inspection found = test::must(inspectBytes(bytes, ImportKind::Deals));
    QCOMPARE(ids(found.questions), QStringList{u"date_order"_s});
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto examples = examplesFor(&buffer, found.mapping, found.questions.constFirst());
    QCOMPARE(examples.size(), 2); // The first date is the same in every order.
    QCOMPARE(examples[0].text, u"01/02/2017"_s);
    QCOMPARE(examples[0].line, 3);
    const QStringList options = found.questions.constFirst().options;
    QCOMPARE(examples[0].readings.value(options.indexOf(u"dmy"_s)).toDate(), QDate(2017, 2, 1));
    QCOMPARE(examples[0].readings.value(options.indexOf(u"mdy"_s)).toDate(), QDate(2017, 1, 2));
    QCOMPARE(examplesFor(&buffer, found.mapping, {u"header"_s, {}, {u"yes"_s}, {}}).size(), 0);
}

void GlanceTest::examplesOfNumbers()
{
    QByteArray bytes = "Deal;Stage;Value\nA;Won;1,234\nB;Won;2,500\n";
    const Inspection found = test::must(inspectBytes(bytes, ImportKind::Deals));
    QCOMPARE(ids(found.questions), QStringList{u"decimal"_s});
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto examples = examplesFor(&buffer, found.mapping, found.questions.constFirst());
    QVERIFY(!examples.isEmpty());
    QCOMPARE(examples[0].readings.value(0).toLongLong(), 123400);
    QVERIFY(examples[0].readings.value(1) != examples[0].readings.value(0));
}

void GlanceTest::firstRowsStandAsTheyAre()
{
    QByteArray bytes = "\n\"Na\nme\",E-mail\n\n  Acme , a@b.c\nLast";
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto rows = firstRows(&buffer, {}, 9);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].cells, QStringList({u"Na\nme"_s, u"E-mail"_s}));
    QCOMPARE(rows[0].line, 2);
    QCOMPARE(rows[1].cells, QStringList({u"  Acme "_s, u" a@b.c"_s}));
    QCOMPARE(rows[1].line, 5);
    QCOMPARE(firstRows(&buffer, {}, 1).size(), 1);
}

void GlanceTest::linesAroundAFault()
{
    QByteArray bytes("one\ntwo\r\nth\0ree\tx\nfour\nfive\nsix\n", 32);
    bytes.replace("six", QByteArray(9000, 'y'));
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto lines = linesAround(&buffer, 3, 1);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].number, 2);
    QCOMPARE(lines[0].text, u"two"_s);
    QCOMPARE(lines[1].text, QString(u"th␀ree→x"_s));
    const auto last = linesAround(&buffer, 6, 2);
    QCOMPARE(last.size(), 3);
    QVERIFY(last[2].text.size() < 300);
    QCOMPARE(linesAround(&buffer, 400, 1).size(), 0);
}

void GlanceTest::kindsAreGuessed()
{
    QCOMPARE(
        likelyKind({u"opportunity_id"_s, u"sales_agent"_s, u"account"_s, u"deal_stage"_s, u"close_date"_s}),
        ImportKind::Deals);
    QCOMPARE(likelyKind({u"Account"_s, u"Sector"_s, u"Employees"_s, u"Website"_s}), ImportKind::Clients);
    QCOMPARE(likelyKind({u"First Name"_s, u"Last Name"_s, u"E-mail Address"_s, u"Company"_s, u"Job Title"_s}),
             ImportKind::Contacts);
    QCOMPARE(likelyKind({u"Company"_s, u"Timestamp"_s, u"Direction"_s, u"Channel"_s, u"Subject"_s}),
             ImportKind::Interactions);
    QVERIFY(!likelyKind({u"x"_s, u"y"_s}));
}

OCC_TEST(GlanceTest)
#include "glancetest.moc"
