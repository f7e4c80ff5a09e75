// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/replayservice.h"
#include "tests/ui/fixture.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QSpinBox>

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
    void otherThresholdsAreTried();
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

/// Played again in the window as the service does; a case leads to its client; nothing is written.
void TestAlertScreen::otherThresholdsAreTried()
{
    Fixture f;
    const auto workspace = f.elsewhere();
    const auto expected = [&](const QMap<QString, int>& thresholds) {
        ReplayService service(workspace->session(), workspace->playbooks());
        return service.replay({f.clock().now() - 30 * kDay, f.clock().now(), thresholds}).value();
    };
    f.go("alerts");
    const qint64 head = workspace->recentEntries(1)->constFirst().number;
    QTest::mouseClick(f.find<QAbstractButton>("alerts.replay"), Qt::LeftButton);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"thresholds"_s);
    f.go("thresholds");
    auto* sums = f.find<ui::TableView>("replay.sums");
    auto* cases = f.find<ui::TableView>("replay.cases");
    QTRY_COMPARE(sums->model()->rowCount(), expected({}).rules.size());
    QCOMPARE(cases->model()->rowCount(), 0);
    QVERIFY(!cases->isVisible());
    f.keepPicture(f.window(), u"replay-as-set"_s);
    // By keys: a number is typed.
    auto* silence = f.find<QSpinBox>("replay.non-responsive");
    QVERIFY(silence->hasFocus());
    const int set = silence->value();
    silence->selectAll();
    QTest::keyClicks(silence, u"26"_s);
    const auto sooner = expected({{u"non-responsive"_s, 26}}).cases;
    QVERIFY(!sooner.isEmpty());
    QTRY_COMPARE(cases->model()->rowCount(), sooner.size());
    QCOMPARE(cases->model()->index(0, 4).data().toString(), inWords(sooner.first()));
    f.settle();
    f.keepPicture(f.window(), u"replay"_s);
    // By mouse: back as it is set, and another time.
    QTest::mouseClick(f.find<QAbstractButton>("replay.reset"), Qt::LeftButton);
    QTRY_COMPARE(cases->model()->rowCount(), 0);
    QCOMPARE(silence->value(), set);
    QTest::mouseClick(f.find<ui::ChipBar>("replay.span")->chip(u"90"_s), Qt::LeftButton);
    f.settle();
    silence->stepDown();
    QTRY_VERIFY(cases->model()->rowCount() > 0);
    f.settle();
    cases->setFocus();
    cases->goTo(0);
    QTest::keyClick(cases, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"client"_s);
    QCOMPARE(workspace->recentEntries(1)->constFirst().number, head);
}

OCC_TEST(TestAlertScreen)
#include "tst_alertscreen.moc"
