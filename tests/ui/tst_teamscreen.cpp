// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/people/loadview.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/field.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDialog>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// The team: loads, handing onboardings over, and people, with mouse and keys.
class TestTeamScreen final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodysLoadIsShown();
    void dragShowsTheEffectAndHandsOver();
    void severalAreAssignedFromTheKeyboard();
    void nothingGoesToSomebodyWhoIsAway();
    void peopleAreAddedAndEditedWithErrorsAtTheField();
    void awayAndBack();
    void aSpecialistMayLookOnly();
};

namespace {

/// As a desktop does when a dialog has closed: the window has the keyboard again.
void backIn(Fixture& f)
{
    f.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window()));
}

/// The team as the workspace has it now.
Load loadOf(Fixture& f, const QString& name)
{
    const auto team = f.elsewhere()->onboardings().teamLoad();
    for (const Load& load : team->people) {
        if (load.name == name)
            return load;
    }
    return team->nobody;
}

ui::LoadView* people(Fixture& f)
{
    return f.find<ui::LoadView>("team.people");
}

int rowOf(const ui::LoadView* view, const QString& name)
{
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        if (view->model()->index(i, 0).data().toString() == name)
            return i;
    }
    qFatal("%s is not shown", qPrintable(name));
}

QString spoken(const ui::LoadView* view, const QString& name)
{
    return view->model()->index(rowOf(view, name), 0).data(Qt::AccessibleTextRole).toString();
}

std::optional<qint64> ownerOf(Fixture& f, qint64 onboarding)
{
    return f.elsewhere()->onboardings().rows({onboarding})->constFirst().ownerId;
}

QPoint middleOf(ui::LoadView* view, const QString& name)
{
    const QModelIndex index = view->model()->index(rowOf(view, name), 0);
    view->scrollTo(index);
    return view->visualRect(index).center();
}

} // namespace

void TestTeamScreen::everybodysLoadIsShown()
{
    Fixture f;
    f.go("team");
    auto* view = people(f);
    const auto team = f.elsewhere()->onboardings().teamLoad();
    QCOMPARE(view->model()->rowCount(), team->people.size() + 1);
    const Load dana = loadOf(f, u"Dana Whitlock"_s);
    QVERIFY(dana.active > 0 && dana.capacity > 0);
    const QString words = spoken(view, dana.name);
    QVERIFY2(words.contains(u"Onboardings: %1 of %2"_s.arg(dana.active).arg(dana.capacity)),
             qPrintable(words));
    QVERIFY2(words.contains(u"%1 overdue"_s.arg(dana.overdue)), qPrintable(words));
    clickRow(view, rowOf(view, dana.name));
    f.settle();
    auto* table = f.find<ui::TableView>("team.carried");
    const auto carried = f.elsewhere()->onboardings().carriedBy(dana.personId);
    QCOMPARE(table->model()->rowCount(), carried->size());
    f.keepPicture(f.window(), u"team"_s);
    // From the list into the table, and on to the client.
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"client"_s);
}

void TestTeamScreen::dragShowsTheEffectAndHandsOver()
{
    Fixture f;
    f.go("team");
    auto* view = people(f);
    const Load dana = loadOf(f, u"Dana Whitlock"_s);
    const Load noor = loadOf(f, u"Noor Haddad"_s);
    clickRow(view, rowOf(view, dana.name));
    f.settle();
    auto* table = f.find<ui::TableView>("team.carried");
    clickRow(table, 0, 1);
    const qint64 id = table->model()->index(0, 0).data(ui::IdRole).toLongLong();
    const std::unique_ptr<QMimeData> data(
        table->model()->mimeData(table->selectionModel()->selectedIndexes()));
    const QPoint target = middleOf(view, noor.name);
    QDragEnterEvent enter(target, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(target, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &move);
    QVERIFY(move.isAccepted());
    // Before it is done, both sides show how it would be.
    const auto would = [](const Load& load, int by) {
        return u"%1 → %2 of %3"_s.arg(load.active).arg(load.active + by).arg(load.capacity);
    };
    QVERIFY2(spoken(view, noor.name).contains(would(noor, 1)), qPrintable(spoken(view, noor.name)));
    QVERIFY2(spoken(view, dana.name).contains(would(dana, -1)), qPrintable(spoken(view, dana.name)));
    QVERIFY(f.find<QLabel>("team.hint")->text().contains(would(noor, 1)));
    f.keepPicture(f.window(), u"team-drag"_s);
    QCOMPARE(ownerOf(f, id), std::optional(dana.personId));
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(view->viewport(), &leave);
    QVERIFY(!spoken(view, noor.name).contains(u"→"_s));
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QDropEvent drop(target, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &drop);
    f.settle();
    QCOMPARE(ownerOf(f, id), std::optional(noor.personId));
    QCOMPARE(loadOf(f, noor.name).active, noor.active + 1);
    QVERIFY(!spoken(view, noor.name).contains(u"→"_s));
    QVERIFY2(spoken(view, noor.name).contains(u"%1 of %2"_s.arg(noor.active + 1).arg(noor.capacity)),
             qPrintable(spoken(view, noor.name)));
    QTRY_VERIFY(f.find<ui::UndoBar>("undoBar")->isVisible());
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    QCOMPARE(ownerOf(f, id), std::optional(dana.personId));
}

void TestTeamScreen::severalAreAssignedFromTheKeyboard()
{
    Fixture f;
    f.go("team");
    auto* view = people(f);
    QVERIFY(view->hasFocus());
    QTest::keyClicks(view, u"Dana"_s);
    f.settle();
    const Load dana = loadOf(f, u"Dana Whitlock"_s);
    const Load tomas = loadOf(f, u"Tomás Aguirre"_s);
    QCOMPARE(view->currentIndex().data().toString(), dana.name);
    QTest::keyClick(view, Qt::Key_Return);
    auto* table = f.find<ui::TableView>("team.carried");
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    QList<qint64> ids;
    int active = 0;
    for (const QModelIndex& index : table->selectionModel()->selectedRows()) {
        ids.append(index.data(ui::IdRole).toLongLong());
        active += f.elsewhere()->onboardings().rows({ids.constLast()})->constFirst().state == u"active";
    }
    QTest::keyClick(table, Qt::Key_E);
    f.settle();
    auto* sheet = f.find<QDialog>("assignSheet");
    QTRY_VERIFY(sheet->isVisible());
    auto* list = sheet->findChild<ui::LoadView*>(u"assign.people"_s);
    QTRY_VERIFY(list->hasFocus());
    QTest::keyClicks(list, u"Tom"_s);
    const QString words = spoken(list, tomas.name);
    QVERIFY2(
        words.contains(u"%1 → %2 of %3"_s.arg(tomas.active).arg(tomas.active + active).arg(tomas.capacity)),
        qPrintable(words));
    QVERIFY(spoken(list, dana.name).contains(u"%1 → %2"_s.arg(dana.active).arg(dana.active - active)));
    f.keepPicture(*sheet, u"assign"_s);
    QTest::keyClick(list, Qt::Key_Return);
    f.settle();
    for (const qint64 id : ids)
        QCOMPARE(ownerOf(f, id), std::optional(tomas.personId));
    backIn(f);
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    for (const qint64 id : ids)
        QCOMPARE(ownerOf(f, id), std::optional(dana.personId));
}

void TestTeamScreen::nothingGoesToSomebodyWhoIsAway()
{
    Fixture f;
    const Load noor = loadOf(f, u"Noor Haddad"_s);
    QVERIFY(f.elsewhere()->people().deactivate(noor.personId));
    f.go("team");
    auto* view = people(f);
    QTRY_VERIFY(spoken(view, noor.name).contains(u"Away"_s));
    clickRow(view, rowOf(view, u"Dana Whitlock"_s));
    f.settle();
    auto* table = f.find<ui::TableView>("team.carried");
    const std::unique_ptr<QMimeData> data(table->model()->mimeData({table->model()->index(0, 0)}));
    const QPoint target = middleOf(view, noor.name);
    QDragMoveEvent move(target, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view->viewport(), &move);
    QVERIFY(!move.isAccepted());
    clickRow(table, 0, 1);
    QTest::mouseClick(f.find<QAbstractButton>("team.assign"), Qt::LeftButton);
    f.settle();
    auto* sheet = f.find<QDialog>("assignSheet");
    auto* list = sheet->findChild<ui::LoadView*>(u"assign.people"_s);
    clickRow(list, rowOf(list, noor.name));
    QTest::mouseClick(sheet->findChild<QPushButton*>(u"assignSheet.submit"_s), Qt::LeftButton);
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->findChild<ui::Field*>(u"field.owner"_s)->error().contains(u"away"_s));
}

void TestTeamScreen::peopleAreAddedAndEditedWithErrorsAtTheField()
{
    Fixture f;
    f.go("team");
    QTest::keyClick(people(f), Qt::Key_Insert);
    f.settle();
    auto* sheet = f.find<QDialog>("newPersonSheet");
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    const auto field = [](const QDialog* of, const char* id) {
        return of->findChild<ui::Field*>(u"field."_s + QLatin1StringView(id));
    };
    auto* name = sheet->findChild<QLineEdit*>(u"name"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Return);
    f.settle();
    QVERIFY(!field(sheet, "name")->error().isEmpty());
    QTest::keyClicks(name, u"Rui Castanheira"_s);
    auto* email = sheet->findChild<QLineEdit*>(u"email"_s);
    QTest::keyClicks(email, u"rui at onboarding"_s);
    QTest::keyClick(email, Qt::Key_Return);
    f.settle();
    QVERIFY(field(sheet, "name")->error().isEmpty());
    QVERIFY(field(sheet, "email")->error().contains(u"is not an e-mail address"_s));
    QCOMPARE(name->text(), u"Rui Castanheira"_s);
    email->selectAll();
    QTest::keyClicks(email, u"rui@onboarding.example"_s);
    sheet->findChild<QSpinBox*>(u"capacity"_s)->setValue(7);
    QTest::keyClick(email, Qt::Key_Return);
    f.settle();
    backIn(f);
    QTRY_VERIFY(spoken(people(f), u"Rui Castanheira"_s).contains(u"0 of 7"_s));
    clickRow(people(f), rowOf(people(f), u"Rui Castanheira"_s));
    QTest::mouseClick(f.find<QAbstractButton>("team.edit"), Qt::LeftButton);
    f.settle();
    auto* edit = f.find<QDialog>("editPersonSheet");
    QVERIFY(QTest::qWaitForWindowActive(edit));
    auto* address = edit->findChild<QLineEdit*>(u"email"_s);
    address->selectAll();
    QTest::keyClicks(address, u"dana.whitlock@onboarding.example"_s);
    QTest::mouseClick(edit->findChild<QPushButton*>(u"editPersonSheet.submit"_s), Qt::LeftButton);
    f.settle();
    QVERIFY(field(edit, "email")->error().contains(u"in the team already"_s));
    address->selectAll();
    QTest::keyClicks(address, u"rui.c@onboarding.example"_s);
    edit->findChild<QComboBox*>(u"role"_s)->setCurrentIndex(2);
    QTest::keyClick(address, Qt::Key_Return);
    f.settle();
    const auto saved = f.elsewhere()->people().byEmail(u"rui.c@onboarding.example"_s);
    QVERIFY(saved);
    QCOMPARE(saved->role, Role::Manager);
    QCOMPARE(saved->capacity, 7);
    backIn(f);
    QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QVERIFY(f.elsewhere()->people().byEmail(u"rui@onboarding.example"_s));
}

void TestTeamScreen::awayAndBack()
{
    Fixture f;
    f.go("team");
    auto* view = people(f);
    QTest::keyClicks(view, u"Priya"_s);
    QTest::keyClick(view, Qt::Key_W);
    f.settle();
    QVERIFY(loadOf(f, u"Priya Raghunath"_s).away);
    QTRY_VERIFY(spoken(view, u"Priya Raghunath"_s).contains(u"Away"_s));
    QCOMPARE(view->currentIndex().data().toString(), u"Priya Raghunath"_s);
    QTest::mouseClick(f.find<QAbstractButton>("team.away"), Qt::LeftButton);
    f.settle();
    QVERIFY(!loadOf(f, u"Priya Raghunath"_s).away);
}

void TestTeamScreen::aSpecialistMayLookOnly()
{
    Fixture f(u"dana.whitlock@onboarding.example"_s);
    f.go("team");
    QCOMPARE(people(f)->currentIndex().data().toString(), u"Dana Whitlock"_s);
    QTest::keyClick(people(f), Qt::Key_F2);
    f.settle();
    auto* sheet = f.find<QDialog>("editPersonSheet");
    QTRY_VERIFY(sheet->isVisible());
    sheet->findChild<QSpinBox*>(u"capacity"_s)->setValue(40);
    QTest::mouseClick(sheet->findChild<QPushButton*>(u"editPersonSheet.submit"_s), Qt::LeftButton);
    f.settle();
    QVERIFY(sheet->isVisible());
    QVERIFY(sheet->findChild<ui::MessageBar*>(u"editPersonSheet.message"_s)->text().contains(u"may not"_s));
    QVERIFY(loadOf(f, u"Dana Whitlock"_s).capacity != 40);
}

OCC_TEST(TestTeamScreen)
#include "tst_teamscreen.moc"
