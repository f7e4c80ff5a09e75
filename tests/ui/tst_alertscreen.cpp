// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/widgets/field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The alerts, acknowledged and resolved with mouse and keys.
class TestAlertScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alertIsAcknowledgedAndResolved();
    void alertDraftSurvivesWalking();
};

void TestAlertScreen::alertIsAcknowledgedAndResolved()
{
    Fixture f;
    f.go("alerts");
    auto* table = f.find<ui::TableView>("alerts.table");
    const int open = table->model()->rowCount();
    QVERIFY(open > 2);
    clickRow(table, 0, 1);
    const qint64 id = table->model()->index(0, 0).data(ui::IdRole).toLongLong();
    QTest::keyClick(table, Qt::Key_A);
    f.settle();
    QCOMPARE(f.elsewhere()->alerts().byId(id)->state, u"acknowledged"_s);
    QTest::mouseClick(f.find<QAbstractButton>("alerts.resolve"), Qt::LeftButton);
    f.settle();
    QVERIFY(!f.find<ui::Field>("field.root-cause")->error().isEmpty());
    auto* cause = f.find<QPlainTextEdit>("root-cause");
    QVERIFY(cause->hasFocus());
    QTest::keyClicks(cause, u"The dispatcher changed"_s);
    QTest::mouseClick(f.find<QAbstractButton>("alerts.resolve"), Qt::LeftButton);
    f.settle();
    QVERIFY(!f.find<ui::Field>("field.resolution")->error().isEmpty());
    QCOMPARE(cause->toPlainText(), u"The dispatcher changed"_s);
    QTest::keyClicks(f.find<QPlainTextEdit>("resolution"), u"Trained the new one"_s);
    QTest::keyClick(f.find<QPlainTextEdit>("resolution"), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QCOMPARE(f.elsewhere()->alerts().byId(id)->state, u"resolved"_s);
    QTRY_COMPARE(table->model()->rowCount(), open - 1);
}

void TestAlertScreen::alertDraftSurvivesWalking()
{
    Fixture f;
    f.go("alerts");
    auto* table = f.find<ui::TableView>("alerts.table");
    auto* cause = f.find<QPlainTextEdit>("root-cause");
    clickRow(table, 0, 1);
    QTest::keyClicks(cause, u"half a thought"_s);
    clickRow(table, 1, 1);
    QCOMPARE(cause->toPlainText(), QString());
    clickRow(table, 0, 1);
    QCOMPARE(cause->toPlainText(), u"half a thought"_s);
}

QTEST_MAIN(TestAlertScreen)
#include "tst_alertscreen.moc"
