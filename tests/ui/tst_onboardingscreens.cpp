// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/clients/itemlist.h"
#include "ui/onboarding/boardview.h"
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

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using occ::ui::ClientLink;

/// Dashboard, board and client page, each driven through its main job with mouse and keys.
class TestOnboardingScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dashboardStandsByRiskWithReasons();
    void dashboardFiltersByChipTileAndWords();
    void dashboardEnterOpensTheClientAndWalks();
    void boardTicksByMouseAndDigit();
    void boardMovesByKeyAndUndoBringsBack();
    void boardMovesByDrop();
    void clientItemIsTickedAndUndone();
    void clientItemWantsItsEvidence();
    void clientContactIsLoggedByKey();
    void clientBlockerErrorStandsAtTheField();
    void clientBannerSaysWhyAndWhatNext();
    void clientStepShowsItsItems();
    void clientChangeIsTakenBackFromTheTimeline();
    void newOnboardingStartsForANewClient();

private:
    static ClientLink linkTo(Fixture& f, const QString& client);
};

ClientLink TestOnboardingScreens::linkTo(Fixture& f, const QString& client)
{
    const auto rows = f.elsewhere()->onboardings().list({{}, {}, {}, {}, client});
    ClientLink link;
    link.client = rows->constFirst().clientId;
    link.onboarding = rows->constFirst().id;
    return link;
}

void TestOnboardingScreens::dashboardStandsByRiskWithReasons()
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

void TestOnboardingScreens::dashboardFiltersByChipTileAndWords()
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

void TestOnboardingScreens::dashboardEnterOpensTheClientAndWalks()
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

void TestOnboardingScreens::boardTicksByMouseAndDigit()
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

void TestOnboardingScreens::boardMovesByKeyAndUndoBringsBack()
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

void TestOnboardingScreens::boardMovesByDrop()
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

void TestOnboardingScreens::clientItemIsTickedAndUndone()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    auto* list = f.find<ui::ItemList>("client.items");
    QCOMPARE(list->model()->rowCount(), 5);
    int plain = 0; // An open item that is ticked without a proof.
    while (list->items()->row(plain).state != u"open" || list->items()->row(plain).evidenceKind == u"link" ||
           list->items()->row(plain).evidenceKind == u"file")
        ++plain;
    const QModelIndex row = list->model()->index(plain, 0);
    const Item before = list->items()->row(plain);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      ui::ItemDelegate::checkRect(list->visualRect(row)).center());
    f.settle();
    QCOMPARE(list->items()->row(plain).state, u"done"_s);
    auto* bar = f.find<ui::UndoBar>("undoBar");
    QVERIFY2(bar->accessibleDescription().contains(before.title), qPrintable(bar->accessibleDescription()));
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    QCOMPARE(list->items()->row(plain).state, u"open"_s);
    list->setFocus();
    list->setCurrentIndex(row);
    QTest::keyClick(list, Qt::Key_Space);
    f.settle();
    QCOMPARE(list->items()->row(plain).state, u"done"_s);
    QTest::keyClick(list, Qt::Key_N);
    auto* sheet = f.find<QDialog>("skipItemSheet");
    QTest::keyClicks(sheet->findChild<ui::TextArea*>(), u"They have their own"_s);
    QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"skipItemSheet.submit"_s), Qt::LeftButton);
    f.settle();
    QCOMPARE(list->items()->row(plain).state, u"not-applicable"_s);
}

void TestOnboardingScreens::clientItemWantsItsEvidence()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    auto* list = f.find<ui::ItemList>("client.items");
    int wanting = -1;
    const QList<QAbstractButton*> steps =
        f.window().findChildren<QAbstractButton*>(QRegularExpression(u"^client\\.steps\\.\\d$"_s));
    for (QAbstractButton* step : steps) {
        QTest::mouseClick(step, Qt::LeftButton);
        for (int i = 0; i < list->model()->rowCount() && wanting < 0; ++i) {
            const Item& item = list->items()->row(i);
            if (item.evidenceKind == u"link" && item.state == u"open")
                wanting = i;
        }
        if (wanting >= 0)
            break;
    }
    QVERIFY(wanting >= 0);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(wanting, 0));
    QTest::keyClick(list, Qt::Key_Space);
    auto* sheet = f.find<QDialog>("evidenceSheet");
    QTest::keyClicks(sheet->findChild<ui::TextArea*>(), u"https://portal.example/roi"_s);
    QTest::keyClick(sheet->findChild<ui::TextArea*>(), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QCOMPARE(list->items()->row(wanting).state, u"done"_s);
    QCOMPARE(list->items()->row(wanting).evidence, u"https://portal.example/roi"_s);
}

void TestOnboardingScreens::clientContactIsLoggedByKey()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    ui::Page* page = f.go("client", QVariant::fromValue(link));
    page->setFocus();
    QTest::keyClick(f.window().focusWidget(), Qt::Key_L);
    auto* sheet = f.find<QDialog>("contactSheet");
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClicks(sheet->findChild<ui::TextArea*>(u"summary"_s), u"Asked for the admin login"_s);
    sheet->findChild<QCheckBox*>()->setChecked(true);
    QTest::mouseClick(sheet->findChild<QAbstractButton*>(u"contactSheet.submit"_s), Qt::LeftButton);
    f.settle();
    const auto contacts = f.elsewhere()->onboardings().interactions(link.onboarding);
    QVERIFY(contacts);
    const auto logged = std::find_if(contacts->begin(), contacts->end(), [](const Interaction& contact) {
        return contact.summary == u"Asked for the admin login";
    });
    QVERIFY(logged != contacts->end());
    QVERIFY(logged->expectsReply && !logged->inbound);
    QCOMPARE(logged->at, demoNow() - demoNow() % kMinute);
    auto* timeline = f.find<ui::TimelineView>("client.timeline");
    bool told = false;
    for (int i = 0; i < timeline->model()->rowCount(); ++i)
        told = told || timeline->model()->index(i, 0).data().toString() == u"Asked for the admin login";
    QVERIFY(told);
}

void TestOnboardingScreens::clientBlockerErrorStandsAtTheField()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    QTest::mouseClick(f.find<QAbstractButton>("client.blocker"), Qt::LeftButton);
    auto* sheet = f.find<QDialog>("blockerSheet");
    auto* submit = sheet->findChild<QAbstractButton*>(u"blockerSheet.submit"_s);
    auto* severity = sheet->findChild<QComboBox*>(u"severity"_s);
    severity->setCurrentIndex(severity->findData(u"critical"_s));
    QTest::mouseClick(submit, Qt::LeftButton);
    f.settle();
    auto* field = sheet->findChild<ui::Field*>(u"field.summary"_s);
    QVERIFY2(!field->error().isEmpty(), "the refusal stands at the field");
    QVERIFY(field->editor()->hasFocus());
    QTest::keyClicks(field->editor(), u"No VPN account"_s);
    QCOMPARE(severity->currentData().toString(), u"critical"_s);
    QTest::mouseClick(submit, Qt::LeftButton);
    f.settle();
    const auto detail = f.elsewhere()->onboardings().show(link.onboarding);
    QCOMPARE(detail->blockers.size(), 1);
    QVERIFY(f.find<QWidget>("client.blockers")->isVisible());
}

void TestOnboardingScreens::clientBannerSaysWhyAndWhatNext()
{
    Fixture f;
    f.go("client", QVariant::fromValue(linkTo(f, u"Northline Freight"_s)));
    auto* banner = f.find<ui::MessageBar>("client.why");
    QVERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u"is told in"), qPrintable(banner->text()));
    QTest::mouseClick(f.find<QAbstractButton>("client.resolve"), Qt::LeftButton);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"alerts"_s);
    auto* table = f.find<ui::TableView>("alerts.table");
    QCOMPARE(table->currentRow().siblingAtColumn(1).data().toString(), u"Northline Freight"_s);
}

void TestOnboardingScreens::clientStepShowsItsItems()
{
    Fixture f;
    f.go("client", QVariant::fromValue(linkTo(f, u"Northline Freight"_s)));
    auto* list = f.find<ui::ItemList>("client.items");
    QTest::mouseClick(f.find<QAbstractButton>("client.steps.0"), Qt::LeftButton);
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Welcome email sent"_s);
    QTest::mouseClick(f.find<QAbstractButton>("client.nextStep"), Qt::LeftButton);
    QVERIFY(list->hasFocus());
    QVERIFY(list->model()->index(0, 0).data().toString() != u"Welcome email sent");
}

void TestOnboardingScreens::clientChangeIsTakenBackFromTheTimeline()
{
    Fixture f;
    const ClientLink link = linkTo(f, u"Northline Freight"_s);
    f.go("client", QVariant::fromValue(link));
    f.desk().write([id = link.onboarding](Workspace& workspace) {
        return workspace.onboardings().setGoal(id, u"Calls reach a driver in 20 seconds"_s);
    });
    f.settle();
    auto* view = f.find<ui::TimelineView>("client.timeline");
    int at = -1;
    for (int i = 0; i < view->model()->rowCount() && at < 0; ++i) {
        if (view->model()->index(i, 0).data().toString().contains(u"goal"))
            at = i;
    }
    QVERIFY(at >= 0);
    clickRow(view, at);
    auto* back = f.find<QAbstractButton>("client.takeBack");
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    f.settle();
    QVERIFY(f.elsewhere()->onboardings().show(link.onboarding)->goal.isEmpty());
}

void TestOnboardingScreens::newOnboardingStartsForANewClient()
{
    Fixture f;
    f.go("dashboard");
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.start"), Qt::LeftButton);
    f.settle();
    auto* sheet = f.find<QDialog>("startSheet");
    auto* submit = sheet->findChild<QAbstractButton*>(u"startSheet.submit"_s);
    QTest::mouseClick(submit, Qt::LeftButton);
    f.settle();
    QVERIFY(!sheet->findChild<ui::Field*>(u"field.client"_s)->error().isEmpty());
    QTest::keyClicks(sheet->findChild<QLineEdit*>(u"client"_s), u"Zebra Movers"_s);
    QTest::mouseClick(submit, Qt::LeftButton);
    f.settle();
    QTRY_COMPARE(f.window().currentPage(), u"client"_s);
    QTRY_VERIFY(f.window().windowTitle().startsWith(u"Zebra Movers"));
    QCOMPARE(f.find<ui::ItemList>("client.items")->model()->rowCount(), 5);
}

QTEST_MAIN(TestOnboardingScreens)
#include "tst_onboardingscreens.moc"
