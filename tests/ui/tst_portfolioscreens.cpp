// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/clients/itemlist.h"
#include "ui/onboarding/boardview.h"
#include "ui/onboarding/dashboardmodel.h"
#include "ui/onboarding/following.h"
#include "ui/onboarding/links.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
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
#include <QSignalSpy>

#include <functional>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using Model = ui::DashboardModel;

/// Dashboard, board and client page, each driven through its main job with mouse and keys.
class TestPortfolioScreens final : public QObject
{
    Q_OBJECT

    /// More onboardings than the dashboard reads before all the others.
    static void startMany(Fixture& f)
    {
        auto other = f.elsewhere();
        QList<StartRequest> requests;
        for (int i = 0; i < 2 * ui::TableView::kSample; ++i) {
            Client client;
            client.name = u"Many %1"_s.arg(i);
            client.industry = u"general"_s;
            const auto added = other->clients().add(client);
            if (!added)
                qFatal("%s", qPrintable(added.error().oneLine()));
            StartRequest request;
            request.clientId = added->id;
            requests << request;
        }
        if (const auto started = other->onboardings().startMany(requests); !started)
            qFatal("%s", qPrintable(started.error().oneLine()));
        f.desk().tick(); // what has come due by now is evaluated, as when the program starts
        f.settle();
    }

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
    void firstRowsGrow();
    void anotherViewWhileGrowing();
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

/// The first rows are shown with the figures of all; the others come behind them and move nothing.
void TestPortfolioScreens::firstRowsGrow()
{
    Fixture f;
    startMany(f);
    auto other = f.elsewhere();
    const QList<OnboardingRow> all = *other->onboardings().list();
    f.window().open(u"dashboard"_s);
    auto* table = f.find<ui::TableView>("dashboard.table");
    Model* model = qobject_cast<Model*>(table->model());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QString count;
    QPersistentModelIndex place;
    connect(model, &Model::rowsAboutToBeInserted, model, [&] {
        QCOMPARE(model->rowCount(), ui::TableView::kSample);
        QVERIFY(table->isVisible());
        count = f.find<ui::ElidedLabel>("dashboard.count")->text();
        table->goTo(3);
        place = table->currentRow();
    });
    const QSignalSpy grown(model, &Model::rowsInserted);
    const QSignalSpy replaced(model, &Model::modelReset);
    f.settle();
    QCOMPARE(grown.size(), 1);
    QCOMPARE(grown.first().at(1).toInt(), ui::TableView::kSample);
    const qsizetype resets = replaced.size();
    QCOMPARE(model->rowCount(), int(all.size()));
    for (int i = 0; i < all.size(); ++i)
        QCOMPARE(model->row(i).id, all.at(i).id);
    QVERIFY(place.isValid());
    QCOMPARE(table->currentRow(), QModelIndex(place));
    QCOMPARE(f.find<ui::ElidedLabel>("dashboard.count")->text(), count); // said of all from the start
    QVERIFY(count.contains(QLocale().toString(all.size())));
    f.window().open(u"dashboard"_s); // and later on as before
    f.settle();
    QCOMPARE(grown.size(), 1);
    QCOMPARE(replaced.size(), resets);
}

/// Who chooses other rows before all were read waits a moment and gets them.
void TestPortfolioScreens::anotherViewWhileGrowing()
{
    Fixture f;
    startMany(f);
    f.window().open(u"dashboard"_s);
    auto* table = f.find<ui::TableView>("dashboard.table");
    Model* model = qobject_cast<Model*>(table->model());
    bool waited = false;
    bool chosen = false;
    connect(model, &Model::arranged, model, [&] {
        if (chosen || model->rowCount() == 0)
            return;
        chosen = true;
        QMetaObject::invokeMethod(
            model,
            [&] {
                QTest::mouseClick(f.find<QAbstractButton>("dashboard.views.9"), Qt::LeftButton);
                waited = !table->isVisible();
            },
            Qt::QueuedConnection);
    });
    f.settle();
    QVERIFY(chosen && waited);
    auto other = f.elsewhere();
    QList<OnboardingRow> paused = *other->onboardings().list();
    paused.removeIf([](const OnboardingRow& row) { return row.state != u"paused"; });
    QVERIFY(!paused.isEmpty());
    QVERIFY(table->isVisible());
    QCOMPARE(model->rowCount(), int(paused.size()));
    QCOMPARE(model->row(0).id, paused.first().id);
}

OCC_TEST(TestPortfolioScreens)
#include "tst_portfolioscreens.moc"
