// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windows.h"
#include "tests/ui/fixture.h"
#include "ui/onboarding/links.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tableview.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The frame: going places by keyboard, search, undo, and what holds for every page.
class TestShell final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOpensByItsKey();
    void searchFindsAClientAndOpensIt();
    void searchRunsActions();
    void newMenuOffersWhatCanBeMade();
    void undoIsNamedAndWorksFromTheKeyboard();
    void undoFromAnEmptyField();
    void undoBarStaysOnTopOfTheNextPage();
    void everyActionOfThePaletteHasAnIcon();
    void keyHelpListsTheKeys();
    void themeIsSwitchedFromTheMenu();
    void backGoesWhereOneCameFrom();
    void severalWindowsShareOneDesk();
    void aChangeFromElsewhereShowsWithinASecond();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void nothingIsCutOnASmallWindow_data();
    void nothingIsCutOnASmallWindow();
};

void TestShell::everyPageOpensByItsKey()
{
    Fixture f;
    int number = 0;
    for (const auto place : {ui::PageEntry::Place::Rail, ui::PageEntry::Place::Foot}) {
        for (const ui::PageEntry& page : f.window().registry().pages) {
            if (page.place != place)
                continue;
            if (++number > 10)
                continue; // There are ten digits; the others are a Ctrl+K away.
            QTest::keyClick(&f.window(), Qt::Key(Qt::Key_0 + number % 10),
                            number % 2 ? Qt::ControlModifier : Qt::AltModifier);
            f.settle();
            QCOMPARE(f.window().currentPage(), page.id);
            QVERIFY2(f.window().windowTitle().startsWith(page.title), qPrintable(f.window().windowTitle()));
        }
    }
    QVERIFY(number >= 6);
}

void TestShell::searchFindsAClientAndOpensIt()
{
    Fixture f;
    f.go("dashboard");
    QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
    auto* edit = f.find<QLineEdit>("switcher.edit");
    QVERIFY(edit->isVisible());
    QVERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"northline"_s);
    auto* list = f.find<QListView>("switcher.list");
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Northline Freight"_s);
    f.keepPicture(f.window(), u"switcher"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"client"_s);
    QVERIFY(f.window().windowTitle().startsWith(u"Northline Freight"));
    QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
}

void TestShell::searchRunsActions()
{
    Fixture f;
    f.go("dashboard");
    QTest::mouseClick(f.find<QAbstractButton>("topbar.search"), Qt::LeftButton);
    auto* edit = f.find<QLineEdit>("switcher.edit");
    QTest::keyClicks(edit, u"start onb"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    auto* sheet = f.find<QDialog>("startSheet");
    QTRY_VERIFY(sheet->isVisible());
    QTest::keyClick(sheet, Qt::Key_Escape);
}

void TestShell::newMenuOffersWhatCanBeMade()
{
    Fixture f;
    QTest::keyClick(&f.window(), Qt::Key_N, Qt::ControlModifier);
    auto* menu = f.find<QMenu>("menu.new");
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().size() >= 3);
    menu->close();
}

void TestShell::undoIsNamedAndWorksFromTheKeyboard()
{
    Fixture f;
    f.go("dashboard");
    qint64 id = 0;
    f.desk().write([&id](Workspace& workspace) -> Status {
        Client client;
        client.name = u"Undo & Sons"_s;
        client.industry = u"general"_s;
        const auto added = workspace.clients().add(client);
        id = added ? added->id : 0;
        return added ? Status() : Failure(added.error());
    });
    f.settle();
    auto* bar = f.find<ui::UndoBar>("undoBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->accessibleDescription().contains(u"Undo & Sons"));
    f.keepPicture(f.window(), u"undobar"_s);
    auto* undo = f.find<QAction>("action.undo");
    QTRY_VERIFY(undo->isEnabled());
    QTRY_VERIFY2(undo->text().contains(u"Undo && Sons"), qPrintable(undo->text()));
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    auto other = f.elsewhere();
    QVERIFY(!other->clients().byId(id));
    QTRY_VERIFY(f.find<QAction>("action.redo")->isEnabled());
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    f.settle();
    QVERIFY(other->clients().byId(id));
    QTRY_VERIFY(undo->isEnabled());
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    QVERIFY(!other->clients().byId(id));
}

void TestShell::undoFromAnEmptyField()
{
    Fixture f;
    f.go("dashboard");
    const qint64 first = f.elsewhere()->onboardings().list()->constFirst().id;
    const auto state = [&] { return f.elsewhere()->onboardings().rows({first})->constFirst().state; };
    f.desk().write([first](Workspace& workspace) { return workspace.onboardings().pause(first, u"Move"_s); });
    f.settle();
    QCOMPARE(state(), u"paused"_s);
    auto* field = f.find<QLineEdit>("dashboard.search");
    QWindow* window = f.window().windowHandle();
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(field->hasFocus());
    // What was typed is taken back first.
    QTest::keyClicks(field, u"north"_s);
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(field->text(), QString());
    QCOMPARE(state(), u"paused"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(state(), u"active"_s);
}

void TestShell::undoBarStaysOnTopOfTheNextPage()
{
    Fixture f;
    f.go("dashboard");
    f.go("today");
    const qint64 first = f.elsewhere()->onboardings().list()->constFirst().id;
    f.desk().write([first](Workspace& workspace) { return workspace.onboardings().pause(first, u"Move"_s); });
    f.settle();
    auto* undo = f.find<QAbstractButton>("undoBar.undo");
    QTRY_VERIFY(undo->isVisible());
    f.go("dashboard");
    QCOMPARE(f.window().childAt(undo->mapTo(&f.window(), undo->rect().center())), undo);
}

void TestShell::everyActionOfThePaletteHasAnIcon()
{
    Fixture f;
    for (const QAction* action : f.window().actions()) {
        if (!action->property("hidden").toBool())
            QVERIFY2(!action->property("iconName").toString().isEmpty(), qPrintable(action->objectName()));
    }
}

void TestShell::keyHelpListsTheKeys()
{
    Fixture f;
    f.go("dashboard");
    QTest::keyClick(&f.window(), Qt::Key_Question, Qt::ShiftModifier);
    auto* help = f.find<QDialog>("keyHelp");
    QVERIFY(help->isVisible());
    f.keepPicture(*help, u"keys"_s);
    QTest::mouseClick(help->findChild<QAbstractButton*>(u"keyHelp.close"_s), Qt::LeftButton);
    QVERIFY(!help->isVisible());
}

void TestShell::themeIsSwitchedFromTheMenu()
{
    Fixture f;
    f.find<QAction>("action.theme.dark")->trigger();
    QTRY_VERIFY(f.window().palette().color(QPalette::WindowText).lightness() > 128);
    QCOMPARE(QSettings().value(u"view/theme"_s).toString(), u"dark"_s);
    f.find<QAction>("action.theme.light")->trigger();
    QTRY_VERIFY(f.window().palette().color(QPalette::WindowText).lightness() < 128);
}

void TestShell::backGoesWhereOneCameFrom()
{
    Fixture f;
    f.go("dashboard");
    f.go("alerts");
    QTest::keyClick(&f.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.window().currentPage(), u"dashboard"_s);
}

/// Ctrl+Shift+N: a window with a page of its own, the same desk and the same keys.
void TestShell::severalWindowsShareOneDesk()
{
    Fixture f;
    app::Windows windows(app::allFeatures(false), f.desk(), Fixture::theme());
    ui::MainWindow* first = windows.open(u"dashboard"_s);
    QVERIFY(QTest::qWaitForWindowActive(first));
    QTest::keyClick(first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(windows.all().size(), 2);
    QPointer<ui::MainWindow> second = windows.all().last();
    QVERIFY(QTest::qWaitForWindowActive(second));
    QCOMPARE(second->currentPage(), u"dashboard"_s);
    second->open(u"clients"_s);
    QCOMPARE(first->currentPage(), u"dashboard"_s);
    first->open(u"clients"_s);
    f.settle();
    const auto shows = [](ui::MainWindow* window, const QString& name) {
        const auto* model = window->findChild<ui::TableView*>(u"clients.table"_s)->model();
        return !model->match(model->index(0, 0), Qt::DisplayRole, name).isEmpty();
    };
    auto other = f.elsewhere();
    Client client;
    client.name = u"Aardvark Works"_s;
    client.industry = u"general"_s;
    QVERIFY(other->clients().add(client));
    QTRY_VERIFY_WITH_TIMEOUT(shows(first, client.name) && shows(second, client.name), 1000);
    first->shortcuts().choose(u"reload"_s, QKeySequence(u"F8"_s));
    QCOMPARE(second->findChild<QAction*>(u"action.reload"_s)->shortcut(), QKeySequence(u"F8"_s));
    second->close();
    QTRY_VERIFY(!second);
    QCOMPARE(windows.all().size(), 1);
    windows.show(u"pipeline"_s);
    QCOMPARE(first->currentPage(), u"pipeline"_s);
    windows.show(u"client:%1"_s.arg(other->clients().find(client.name)->id));
    QTRY_VERIFY(first->windowTitle().startsWith(client.name));
}

void TestShell::aChangeFromElsewhereShowsWithinASecond()
{
    Fixture f;
    f.go("dashboard");
    auto* table = f.find<ui::TableView>("dashboard.table");
    const QString before = table->model()->index(0, 7).data().toString();
    auto other = f.elsewhere();
    const auto rows = other->onboardings().list();
    QVERIFY(rows);
    qint64 person = 0;
    const auto people = other->people().list();
    QVERIFY(people);
    for (const Person& one : *people) {
        if (one.name != before && one.role == Role::Specialist)
            person = one.id;
    }
    QVERIFY(other->onboardings().assign({rows->constFirst().id}, person));
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 7).data().toString() != before, 1000);
}

void TestShell::everyControlHasAName_data()
{
    QTest::addColumn<QString>("page");
    for (const ui::PageEntry& page : app::allFeatures(true).pages)
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void TestShell::everyControlHasAName()
{
    QFETCH(QString, page);
    if (page == u"gallery")
        return;
    Fixture f;
    const ui::PageEntry* entry = f.window().registry().page(page);
    QVariant what;
    if (entry->sample)
        what = *entry->sample(*f.elsewhere());
    f.go(qPrintable(page), what);
    for (const QWidget* widget : f.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QString who =
            QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
        if (widget->objectName().startsWith(u"qt_"))
            continue;
        const QAccessibleInterface* face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(u"no accessible name: "_s + who));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(u"no object name: "_s + who));
    }
}

void TestShell::nothingIsCutOnASmallWindow_data()
{
    everyControlHasAName_data();
}

void TestShell::nothingIsCutOnASmallWindow()
{
    QFETCH(QString, page);
    if (page == u"gallery")
        return;
    Fixture f(u"ines.falkenrath@onboarding.example"_s, {1024, 640});
    const ui::PageEntry* entry = f.window().registry().page(page);
    QVariant what;
    if (entry->sample)
        what = *entry->sample(*f.elsewhere());
    f.go(qPrintable(page), what);
    QCOMPARE(f.window().size(), QSize(1024, 640));
    for (const QAbstractButton* button : f.window().findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || qobject_cast<const QToolButton*>(button))
            continue;
        QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
        const QRect place(button->mapTo(&f.window(), QPoint()), button->size());
        QVERIFY2(place.right() < f.window().width(), qPrintable(button->objectName()));
    }
}

OCC_TEST(TestShell)
#include "tst_shell.moc"
