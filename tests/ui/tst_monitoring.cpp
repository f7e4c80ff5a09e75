// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/monitoringservice.h"
#include "core/telephony/numberservice.h"
#include "tests/ui/fixture.h"
#include "ui/monitoring/monitormodel.h"
#include "ui/shell/sheet.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/trendchart.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using Model = ui::MonitorModel;

/// What numbers in service do, in the real window, by mouse and by keyboard.
class TestMonitoring final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWorstStandsFirstWithWhy();
    void chartsAreWalkedByKeyAndMouse();
    void chipsChooseTimeAndNumbers();
    void aLimitIsChangedForOneNumberAndTakenBack();
    void aLimitThatMakesNoSenseIsToldAtItsField();
    void testCallsAreChosen();
    void fromANumberToItsMonitoringAndBack();
    void withoutNumbersThePageSaysWhatToDo();
    void whatIsCollectedElsewhereIsShown();
};

void TestMonitoring::initTestCase()
{
    qunsetenv("OCC_TELNYX_KEY");
    qputenv("OCC_TELNYX_URL", "http://127.0.0.1:9/v2");
}

static QString cell(const QAbstractItemView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

static void click(Fixture& f, const char* name)
{
    auto* button = f.find<QAbstractButton>(name);
    QVERIFY2(button->isVisible(), name);
    QTest::mouseClick(button, Qt::LeftButton);
    f.settle();
}

static ui::Sheet* openSheet(Fixture& f, const char* name)
{
    ui::Sheet* sheet = nullptr;
    const bool there = QTest::qWaitFor([&] {
        const auto all = f.window().findChildren<ui::Sheet*>(QLatin1StringView(name));
        for (ui::Sheet* one : all) {
            if (one->isVisible())
                sheet = one;
        }
        return sheet != nullptr;
    });
    if (!there)
        qFatal("no sheet %s", name);
    return sheet;
}

static qint64 limitOf(Fixture& f, qint64 number)
{
    const auto elsewhere = f.elsewhere();
    const auto definition = elsewhere->monitoring().definition(number);
    return definition ? definition->find(u"answer-rate"_s)->limit : -1;
}

void TestMonitoring::theWorstStandsFirstWithWhy()
{
    Fixture f;
    f.go("monitoring");
    auto* table = f.find<ui::TableView>("monitoring.table");
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(cell(table, 0, Model::Number), u"(844) 555-0123"_s);
    QCOMPARE(cell(table, 0, Model::State), u"Trouble"_s);
    for (int row = 1; row < 4; ++row)
        QCOMPARE(cell(table, row, Model::State), u"Works"_s);
    for (int row = 0; row < 4; ++row) {
        QVERIFY(cell(table, row, Model::Calls).toInt() > 0);
        QVERIFY(!cell(table, row, Model::Client).isEmpty());
        QVERIFY(cell(table, row, Model::Answered).contains(u'%'));
    }
    auto* why = f.find<ui::TextLabel>("monitoring.condition.answer-rate");
    QVERIFY(why->isVisible());
    QVERIFY2(why->text().contains(u"at least 90 % is wanted"), qPrintable(why->text()));
    Fixture::keepPicture(f.window(), u"monitoring"_s);
}

void TestMonitoring::chartsAreWalkedByKeyAndMouse()
{
    Fixture f;
    f.go("monitoring");
    auto* chart = f.find<ui::TrendChart>("monitoring.answered");
    const auto points = int(chart->series().points.size());
    QCOMPARE(points, 48);
    QCOMPARE(chart->series().limit, std::optional<qreal>(90));
    chart->setFocus();
    QTRY_VERIFY(chart->hasFocus());
    QCOMPARE(chart->current(), points - 1);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->current(), points - 2);
    QVERIFY(chart->accessibleName().contains(chart->series().points.at(points - 2).words));
    QTest::keyClick(chart, Qt::Key_Home);
    QTest::keyClick(chart, Qt::Key_Left); // no further
    QCOMPARE(chart->current(), 0);
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->current(), points - 1);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->place(10));
    QCOMPARE(chart->current(), 10);
    // The last hours are on the wrong side, the night before is not.
    const auto isWrong = [&](int point) {
        const auto& value = chart->series().points.at(point).value;
        return value && ui::TrendChart::isBeyond(chart->series(), *value);
    };
    QVERIFY(isWrong(points - 3));
    QVERIFY(!isWrong(10));
    QVERIFY(chart->accessibleDescription().contains(u"at least 90 %"));
}

void TestMonitoring::chipsChooseTimeAndNumbers()
{
    Fixture f;
    f.go("monitoring");
    auto* table = f.find<ui::TableView>("monitoring.table");
    auto* time = f.find<ui::ChipBar>("monitoring.range");
    auto* calls = f.find<ui::TrendChart>("monitoring.calls");
    QTest::mouseClick(time->chip(u"week"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(int(calls->series().points.size()), 56);
    QTest::mouseClick(time->chip(u"month"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(int(calls->series().points.size()), 30);
    qreal sum = 0;
    for (const auto& point : calls->series().points)
        sum += point.value.value_or(0);
    QVERIFY2(sum > 2000, qPrintable(QString::number(sum)));
    auto* which = f.find<ui::ChipBar>("monitoring.which");
    QTest::mouseClick(which->chip(u"wrong"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestMonitoring::aLimitIsChangedForOneNumberAndTakenBack()
{
    Fixture f;
    f.go("monitoring");
    auto* table = f.find<ui::TableView>("monitoring.table");
    const qint64 number = table->model()->index(0, 0).data(ui::IdRole).toLongLong();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_L);
    f.settle();
    const QPointer<ui::Sheet> sheet = openSheet(f, "thresholdSheet");
    auto* which = sheet->findChild<QComboBox*>(u"threshold"_s);
    which->setCurrentIndex(which->findData(u"answer-rate"_s));
    auto* value = sheet->findChild<QLineEdit*>(u"value"_s);
    QCOMPARE(value->text(), u"90"_s);
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, u"65.5"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QTRY_VERIFY(!sheet || !sheet->isVisible());
    f.settle();
    QCOMPARE(limitOf(f, number), 6550);
    QCOMPARE(limitOf(f, 0), 9000);
    QTRY_COMPARE(f.find<ui::TrendChart>("monitoring.answered")->series().limit, std::optional<qreal>(65.5));
    f.desk().undo();
    f.settle();
    QCOMPARE(limitOf(f, number), 9000);
    QTRY_COMPARE(f.find<ui::TrendChart>("monitoring.answered")->series().limit, std::optional<qreal>(90));
}

void TestMonitoring::aLimitThatMakesNoSenseIsToldAtItsField()
{
    Fixture f;
    f.go("monitoring");
    click(f, "monitoring.limit.answer-rate");
    const QPointer<ui::Sheet> sheet = openSheet(f, "thresholdSheet");
    auto* value = sheet->findChild<QLineEdit*>(u"value"_s);
    value->setText(u"140"_s);
    sheet->submit();
    f.settle();
    QVERIFY(sheet->isVisible());
    bool told = false;
    for (const ui::TextLabel* label : sheet->findChildren<ui::TextLabel*>())
        told = told || (label->isVisible() && label->text().contains(u"more than 100 %"));
    QVERIFY(told);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!sheet || !sheet->isVisible());
}

void TestMonitoring::testCallsAreChosen()
{
    Fixture f;
    f.go("monitoring");
    auto* table = f.find<ui::TableView>("monitoring.table");
    const QString number = table->model()->index(0, Model::Number).data().toString();
    click(f, "monitoring.tests");
    const QPointer<ui::Sheet> sheet = openSheet(f, "testCallSheet");
    auto* every = sheet->findChild<QComboBox*>(u"every"_s);
    auto* from = sheet->findChild<QComboBox*>(u"from"_s);
    QCOMPARE(every->currentData().toString(), u"off"_s);
    QCOMPARE(from->count(), 3);
    every->setFocus();
    QTest::keyClick(every, Qt::Key_Down);
    QTest::keyClick(every, Qt::Key_Down);
    QCOMPARE(every->currentData().toString(), u"daily"_s);
    sheet->submit();
    QTRY_VERIFY(!sheet || !sheet->isVisible());
    f.settle();
    const auto elsewhere = f.elsewhere();
    const auto report = elsewhere->monitoring().report(number);
    QVERIFY(report && report->row.number.every == TestEvery::Daily);
    QTRY_VERIFY(f.find<ui::TextLabel>("monitoring.testWords")->text().contains(u"Every day"));
}

void TestMonitoring::fromANumberToItsMonitoringAndBack()
{
    Fixture f;
    f.go("numbers");
    auto* numbers = f.find<ui::TableView>("numbers.table");
    int row = -1;
    for (int i = 0; i < numbers->model()->rowCount(); ++i) {
        if (cell(numbers, i, 0) == u"(888) 804-6762"_s)
            row = i;
    }
    QVERIFY(row >= 0);
    numbers->goTo(row);
    f.settle();
    click(f, "numbers.monitoring");
    auto* table = f.find<ui::TableView>("monitoring.table");
    QTRY_VERIFY(table->isVisible());
    f.settle();
    QCOMPARE(cell(table, table->currentIndex().row(), Model::Number), u"(888) 804-6762"_s);
    click(f, "monitoring.numbers");
    QTRY_VERIFY(numbers->isVisible());
    f.settle();
    QCOMPARE(cell(numbers, numbers->currentIndex().row(), 0), u"(888) 804-6762"_s);
    numbers->setFocus();
    QTest::keyClick(numbers, Qt::Key_M);
    QTRY_VERIFY(table->isVisible());
}

void TestMonitoring::withoutNumbersThePageSaysWhatToDo()
{
    Fixture f;
    {
        const auto elsewhere = f.elsewhere();
        const auto all = elsewhere->numbers().list({{NumberState::Active}, {}, {}, {}, {}});
        QVERIFY(all.has_value());
        for (const PhoneNumber& number : *all)
            QVERIFY(elsewhere->numbers().release(number.id));
    }
    ui::Page* page = f.go("monitoring");
    QCOMPARE(f.find<ui::TableView>("monitoring.table")->model()->rowCount(), 0);
    bool told = false;
    for (const ui::TextLabel* label : page->findChildren<ui::TextLabel*>())
        told = told || (label->isVisible() && label->text().contains(u"No number is in service"));
    QVERIFY(told);
    QVERIFY(!f.find<QWidget>("monitoring.calls")->isVisible());
}

/// Another process collects and judges; the page follows.
void TestMonitoring::whatIsCollectedElsewhereIsShown()
{
    Fixture f;
    f.go("monitoring");
    auto* table = f.find<ui::TableView>("monitoring.table");
    const int before = cell(table, 0, Model::Calls).toInt();
    {
        const auto elsewhere = f.elsewhere();
        const auto report = elsewhere->monitoring().report(cell(table, 0, Model::Number));
        QVERIFY(report.has_value());
        Collected some;
        const Instant now = f.clock().now();
        for (int i = 0; i < 7; ++i)
            some.calls << monitoring::SeenCall{u"new-%1"_s.arg(i), now - kHour, now - kHour + kSecond,
                                               now - kHour + kMinute, false};
        some.collectedTo = now;
        QVERIFY(elsewhere->monitoring().take(report->row.number.id, some));
    }
    f.window().page(u"monitoring"_s)->reload();
    f.settle();
    // The bucket is counted from its records now, which the sample has none of.
    QVERIFY(cell(table, 0, Model::Calls).toInt() != before);
}

OCC_TEST(TestMonitoring)
#include "tst_monitoring.moc"
