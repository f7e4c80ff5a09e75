// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/clients/itemlist.h"
#include "ui/onboarding/boardview.h"
#include "ui/onboarding/following.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Dashboard, board and client page, each driven through its main job with mouse and keys.
class TestPortfolioScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewChangedRowsTakeTheirPlaces()
    {
        const auto row = [](qint64 id, qint64 client, Health health) {
            OnboardingRow made;
            made.id = id;
            made.clientId = client;
            made.health = health;
            made.state = u"active"_s;
            return made;
        };
        const QList<OnboardingRow> all{row(1, 10, Health::Red), row(2, 20, Health::Amber)};
        const QList<OnboardingRow> read{row(1, 10, Health::Green)};
        store::ChangeSet changes;
        changes.subjects[u"onboarding"_s] = {{1, 1}};
        changes.subjects[u"client"_s] = {{10, 10}};
        QCOMPARE(ui::fewChanged(changes), std::optional(QList<qint64>{1}));
        const auto merge = [&] {
            return ui::withChanged(changes, all, {1}, read, std::identity(), ui::isRunning);
        };
        const auto merged = merge();
        QVERIFY(merged);
        QCOMPARE(merged->size(), 2);
        QCOMPARE(merged->first().id, 2);
        // Another client was renamed in the same breath: its rows must be read, too.
        changes.subjects[u"client"_s].append({20, 20});
        QVERIFY(!merge());
        changes.subjects[u"person"_s] = {{5, 5}};
        QVERIFY(!ui::fewChanged(changes));
    }
    void dashboardStandsByRiskWithReasons();
    void dashboardFiltersByChipTileAndWords();
    void dashboardEnterOpensTheClientAndWalks();
    void boardTicksByMouseAndDigit();
    void boardMovesByKeyAndUndoBringsBack();
    void boardMovesByDrop();
};

void TestPortfolioScreens::dashboardStandsByRiskWithReasons()
{
    Fixture f;
    f.go("dashboard");
    auto* table = f.find<ui::TableView>("dashboard.table");
    QVERIFY(table->model()->rowCount() > 10);
    const QStringList order{u"Red"_s, u"Amber"_s, u"Green"_s};
    qsizetype last = 0;
    for (int i = 0; i < table->model()->rowCount(); ++i) {
        const auto health = order.indexOf(table->model()->index(i, 0).data().toString());
        if (health < 0)
            continue; // paused
        QVERIFY2(health >= last, qPrintable(table->model()->index(i, 1).data().toString()));
        last = health;
        const QString why = table->model()->index(i, 2).data().toString();
        QVERIFY(!why.isEmpty());
        QCOMPARE(why == u"On track" || why.startsWith(u"Every milestone"), health == 2);
    }
    QCOMPARE(table->currentRow().row(), 0);
}

void TestPortfolioScreens::dashboardFiltersByChipTileAndWords()
{
    Fixture f;
    f.go("dashboard");
    auto* table = f.find<ui::TableView>("dashboard.table");
    const int all = table->model()->rowCount();
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.kpi.3"), Qt::LeftButton);
    const int red = table->model()->rowCount();
    QVERIFY(red > 0 && red < all);
    for (int i = 0; i < red; ++i)
        QCOMPARE(table->model()->index(i, 0).data().toString(), u"Red"_s);
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.views.0"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), all);
    QTest::keyClick(&f.window(), Qt::Key_F, Qt::ControlModifier);
    auto* search = f.find<QLineEdit>("dashboard.search");
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, u"NORTHLINE"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(search, u"zzz"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    auto* showAll = f.find<QAbstractButton>("dashboard.showAll");
    QVERIFY(showAll->isVisible());
    QTest::mouseClick(showAll, Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), all);
}

void TestPortfolioScreens::dashboardEnterOpensTheClientAndWalks()
{
    Fixture f;
    f.go("dashboard");
    auto* table = f.find<ui::TableView>("dashboard.table");
    const QString first = table->model()->index(0, 1).data().toString();
    const QString second = table->model()->index(1, 1).data().toString();
    clickRow(table, 0, 1);
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"client"_s);
    QVERIFY(f.window().windowTitle().startsWith(first));
    QTest::keyClick(f.window().focusWidget(), Qt::Key_Down, Qt::AltModifier);
    f.settle();
    QVERIFY2(f.window().windowTitle().startsWith(second), qPrintable(f.window().windowTitle()));
    QTest::keyClick(f.window().focusWidget(), Qt::Key_Escape);
    QCOMPARE(f.window().currentPage(), u"dashboard"_s);
}

static ui::BoardView* firstColumnWithCards(ui::Page* page)
{
    for (ui::BoardView* view : page->findChildren<ui::BoardView*>()) {
        if (view->model()->rowCount() > 0)
            return view;
    }
    return nullptr;
}

static QStringList states(Workspace& workspace, qint64 onboarding, const QString& milestone)
{
    QStringList found;
    const auto detail = workspace.onboardings().show(onboarding);
    for (const Milestone& one : detail ? detail->milestones : QList<Milestone>()) {
        for (const Item& item : one.items) {
            if (one.key == milestone)
                found.append(item.state);
        }
    }
    return found;
}

void TestPortfolioScreens::boardTicksByMouseAndDigit()
{
    Fixture f;
    f.go("board");
    auto* column = f.find<ui::BoardView>("board.column.day-7");
    QVERIFY(column->model()->rowCount() > 0);
    const BoardCard card = column->board()->row(0);
    qsizetype open = 0;
    while (open < card.items.size() && card.items.at(open).state != u"open")
        ++open;
    QVERIFY(open < card.items.size());
    auto other = f.elsewhere();
    const QRect box =
        column->cards()->checkRect(column->visualRect(column->model()->index(0, 0)), card, int(open));
    QTest::mouseClick(column->viewport(), Qt::LeftButton, {}, box.center());
    f.settle();
    QCOMPARE(states(*other, card.row.id, card.row.milestoneKey).at(open), u"done"_s);
    QVERIFY(f.find<ui::UndoBar>("undoBar")->isVisible());
    column->setFocus();
    column->setCurrentIndex(column->model()->index(column->board()->rowOf(card.row.id), 0));
    QTest::keyClick(column, Qt::Key(Qt::Key_1 + open));
    f.settle();
    QCOMPARE(states(*other, card.row.id, card.row.milestoneKey).at(open), u"open"_s);
}

void TestPortfolioScreens::boardMovesByKeyAndUndoBringsBack()
{
    Fixture f;
    ui::Page* page = f.go("board");
    ui::BoardView* column = firstColumnWithCards(page);
    const BoardCard card = column->board()->row(0);
    column->setFocus();
    column->setCurrentIndex(column->model()->index(0, 0));
    QTest::keyClick(column, Qt::Key_Right, Qt::ControlModifier);
    f.settle();
    QCOMPARE(column->board()->rowOf(card.row.id), -1);
    auto other = f.elsewhere();
    for (const QString& state : states(*other, card.row.id, card.row.milestoneKey))
        QVERIFY(state != u"open");
    auto* where = qobject_cast<ui::BoardView*>(f.window().focusWidget());
    QVERIFY(where && where->board()->rowOf(card.row.id) >= 0);
    QTest::keyClick(where, Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QVERIFY(column->board()->rowOf(card.row.id) >= 0);
}

void TestPortfolioScreens::boardMovesByDrop()
{
    Fixture f;
    ui::Page* page = f.go("board");
    ui::BoardView* column = firstColumnWithCards(page);
    const BoardCard card = column->board()->row(0);
    const QList<ui::BoardView*> columns = page->findChildren<ui::BoardView*>();
    ui::BoardView* target = columns.at(columns.indexOf(column) + 2);
    std::unique_ptr<QMimeData> data(column->board()->mimeData({column->model()->index(0, 0)}));
    QDragEnterEvent enter({20, 20}, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(target->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(target->viewport(), &drop);
    f.settle();
    QVERIFY(target->board()->rowOf(card.row.id) >= 0);
}

QTEST_MAIN(TestPortfolioScreens)
#include "tst_portfolioscreens.moc"
