// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/base/drafts.h"
#include "ui/routines/steplist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"

#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Every routine gone through by mouse and by keyboard; what its steps show, keep and send.
class TestRoutineScreens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoutineByMouse_data() { routines(); }
    void everyRoutineByMouse();
    void everyRoutineByKeyboard_data() { routines(); }
    void everyRoutineByKeyboard();
    void stepsShowWhatTheyAreAbout();
    void theRetrospectiveStaysWithItsWeek();
    void typedNotesOutliveAKill();
    void theBriefIsEditedAndPosted();
    void aFlagIsAcknowledgedInPlace();
    void todayLeadsToTheReviewThatIsDue();

private:
    static void routines();
};

/// The current day or week of the sample workspace.
static QString periodOf(const QString& routine)
{
    return routine.startsWith(u"weekly") ? u"2026-W47"_s : u"2026-11-22"_s;
}

void TestRoutineScreens::routines()
{
    QTest::addColumn<QString>("routine");
    for (const char* id :
         {"daily.morning", "daily.end-of-day", "weekly.monday", "weekly.wednesday", "weekly.friday"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

static RoutineView stored(Fixture& f, const QString& routine)
{
    auto other = f.elsewhere();
    const auto view = other->routines().show(routine, periodOf(routine));
    if (!view)
        qFatal("%s", qPrintable(view.error().oneLine()));
    return *view;
}

static void clickBox(ui::StepList* steps, int row)
{
    const QRect place = steps->visualRect(steps->model()->index(row, 0));
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, ui::StepDelegate::checkRect(place).center());
}

void TestRoutineScreens::everyRoutineByMouse()
{
    QFETCH(QString, routine);
    Fixture f;
    f.go("today");
    QTest::mouseClick(f.find<QAbstractButton>("today.routine"), Qt::LeftButton);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"routines"_s);
    f.go("routines");
    auto* bar = f.find<ui::ChipBar>("routines.chips");
    QTRY_VERIFY(bar->chip(routine));
    QTest::mouseClick(bar->chip(routine), Qt::LeftButton);
    f.settle();
    auto* steps = f.find<ui::StepList>("routines.steps");
    auto* next = f.find<QAbstractButton>("routines.next");
    const int count = steps->model()->rowCount();
    QVERIFY(count >= 2);
    QCOMPARE(steps->current(), 0);
    // A box in the list, taken back, then the button for every step.
    clickBox(steps, 0);
    f.settle();
    QCOMPARE(stored(f, routine).done(), 1);
    clickBox(steps, 0);
    f.settle();
    QCOMPARE(stored(f, routine).done(), 0);
    for (int i = 0; i < count; ++i) {
        QVERIFY(next->isVisible());
        QTest::mouseClick(next, Qt::LeftButton);
        f.settle();
    }
    const RoutineView view = stored(f, routine);
    QVERIFY(view.isFinished());
    QCOMPARE(view.steps.constFirst().doneBy, f.desk().info().actor);
    auto* over = f.find<QAbstractButton>("routines.over");
    QTRY_VERIFY(over->isVisible());
    QTest::mouseClick(over, Qt::LeftButton);
    f.settle();
    QVERIFY(steps->isVisible());
    // Undo takes the last tick back, and the page follows.
    f.desk().undo();
    f.settle();
    QTRY_COMPARE(steps->model()->index(count - 1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestRoutineScreens::everyRoutineByKeyboard()
{
    QFETCH(QString, routine);
    Fixture f;
    f.go("today");
    QTest::keyClick(&f.window(), Qt::Key_R, Qt::ControlModifier);
    f.settle();
    f.go("routines", routine);
    auto* steps = f.find<ui::StepList>("routines.steps");
    QTRY_VERIFY(steps->hasFocus());
    const int count = steps->model()->rowCount();
    QTest::keyClick(steps, Qt::Key_J);
    QCOMPARE(steps->current(), 1);
    QTest::keyClick(steps, Qt::Key_K);
    QCOMPARE(steps->current(), 0);
    QTest::keyClick(steps, Qt::Key_Space);
    f.settle();
    QCOMPARE(stored(f, routine).done(), 1);
    QTest::keyClick(steps, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(steps->current(), 1);
    QTest::keyClick(steps, Qt::Key_N, Qt::AltModifier);
    auto* edit = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(edit);
    QTest::keyClicks(edit, u"Nothing new"_s);
    for (int i = 1; i < count; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        f.settle();
    }
    const RoutineView view = stored(f, routine);
    QVERIFY(view.isFinished());
    const RoutineStepState& second = view.steps.at(1);
    QCOMPARE(second.notes.size(), 1);
    QCOMPARE(second.notes.constFirst().body, u"Nothing new"_s);
    QTRY_VERIFY(f.find<QAbstractButton>("routines.over")->hasFocus());
}

void TestRoutineScreens::stepsShowWhatTheyAreAbout()
{
    Fixture f;
    f.go("routines", u"daily.morning"_s);
    auto* steps = f.find<ui::StepList>("routines.steps");
    auto* table = f.find<ui::TableView>("routines.table");
    auto other = f.elsewhere();
    OnboardingFilter active;
    active.states = {u"active"_s};
    QTRY_COMPARE(table->model()->rowCount(), int(other->onboardings().list(active)->size()));
    Fixture::keepPicture(f.window(), u"routines-dashboard"_s);
    steps->goTo(2);
    f.settle();
    QCOMPARE(table->model()->rowCount(), int(other->alerts().waitingFor({}, 200)->size()));
    // Enter on a row opens its client; back leads to the step.
    table->setFocus();
    const QString client = table->model()->index(0, 1).data().toString();
    QTest::keyClick(table, Qt::Key_Return);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"client"_s);
    QVERIFY(f.window().windowTitle().startsWith(client));
    f.window().back();
    f.settle();
    QCOMPARE(steps->current(), 2);
    // What nobody wrote anything on today leaves the list when somebody does.
    f.go("routines", u"daily.end-of-day"_s);
    const int untouched = table->model()->rowCount();
    QVERIFY(untouched > 0);
    table->goTo(0);
    QTest::keyClick(table, Qt::Key_Return, Qt::AltModifier);
    auto* sheet = f.find<QDialog>("contactSheet");
    QTRY_COMPARE(QApplication::activeWindow(), sheet);
    QTest::keyClicks(sheet->findChild<QPlainTextEdit*>(u"summary"_s), u"All well"_s);
    QTest::keyClick(sheet->findChild<QPlainTextEdit*>(u"summary"_s), Qt::Key_Return, Qt::ControlModifier);
    f.settle();
    QTRY_COMPARE(table->model()->rowCount(), untouched - 1);
}

void TestRoutineScreens::theRetrospectiveStaysWithItsWeek()
{
    Fixture f;
    {
        auto other = f.elsewhere();
        QVERIFY(other->routines().write(u"weekly.friday"_s, u"2026-W46"_s, u"retrospective"_s,
                                        {{u"wins"_s, u"Three go-lives"_s}}));
    }
    f.go("routines", u"weekly.friday"_s);
    auto* steps = f.find<ui::StepList>("routines.steps");
    int retro = 0;
    while (!steps->model()->index(retro, 0).data().toString().contains(u"retrospective"))
        ++retro;
    steps->goTo(retro);
    f.settle();
    auto* wins = f.find<QPlainTextEdit>("routine.wins");
    auto* lessons = f.find<QPlainTextEdit>("routine.lessons");
    bool beside = false;
    for (const QLabel* label : f.find<QWidget>("routines.notes")->findChildren<QLabel*>())
        beside = beside || (label->isVisible() && label->text().contains(u"Three go-lives"));
    QVERIFY(beside);
    QTest::mouseClick(wins->viewport(), Qt::LeftButton);
    QTest::keyClicks(wins, u"Nobody waited"_s);
    QTest::keyClick(wins, Qt::Key_Tab);
    QTRY_VERIFY(lessons->hasFocus());
    f.settle();
    QCOMPARE(stored(f, u"weekly.friday"_s).steps.at(retro).notes.constFirst().body, u"Nobody waited"_s);
    Fixture::keepPicture(f.window(), u"routines-retrospective"_s);
    // Undo takes it back, and the field shows what is.
    f.desk().undo();
    f.settle();
    QVERIFY(stored(f, u"weekly.friday"_s).steps.at(retro).notes.isEmpty());
    QTRY_COMPARE(wins->toPlainText(), QString());
}

void TestRoutineScreens::typedNotesOutliveAKill()
{
    Fixture f;
    f.go("routines", u"weekly.monday"_s);
    auto* note = f.find<QPlainTextEdit>("routine.note");
    note->setFocus();
    QTest::keyClicks(note, u"Half a thou"_s);
    // The file has it before the workspace does; a second window stands for the next start.
    const ui::Drafts drafts(f.desk().info().address, u"routine weekly.monday 2026-W47 review-all"_s);
    QTRY_COMPARE(drafts.load().value(u"note "_s), u"Half a thou"_s);
    ui::MainWindow next(app::allFeatures(false), f.desk(), Fixture::theme());
    next.show();
    next.open(u"routines"_s, u"weekly.monday"_s);
    QTRY_VERIFY(next.findChild<QPlainTextEdit*>(u"routine.note"_s));
    QTRY_COMPARE(next.findChild<QPlainTextEdit*>(u"routine.note"_s)->toPlainText(), u"Half a thou"_s);
    f.settle();
}

void TestRoutineScreens::theBriefIsEditedAndPosted()
{
    Fixture f;
    f.go("routines", u"daily.end-of-day"_s);
    auto* steps = f.find<ui::StepList>("routines.steps");
    steps->goTo(2);
    f.settle();
    auto* brief = f.find<QPlainTextEdit>("routines.brief");
    QTRY_VERIFY(brief->toPlainText().contains(u"Team brief"));
    Fixture::keepPicture(f.window(), u"routines-brief"_s);
    brief->setFocus();
    QTest::keyClick(brief, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(brief, Qt::Key_Delete);
    QTest::mouseClick(f.find<QAbstractButton>("routines.action"), Qt::LeftButton);
    f.settle();
    QVERIFY(f.find<QWidget>("routines.briefFault")->isVisible());
    QTest::keyClicks(brief, u"Two clients wait for logins."_s);
    QTest::keyClick(brief, Qt::Key_Return, Qt::AltModifier);
    f.settle();
    auto other = f.elsewhere();
    FiringFilter filter;
    filter.automation = u"team-brief"_s;
    filter.from = demoNow();
    const auto fired = other->automations().firings(filter);
    QVERIFY(fired && !fired->isEmpty());
    for (const FiringRow& row : *fired)
        QCOMPARE(row.body, u"Two clients wait for logins."_s);
    QTRY_VERIFY(stored(f, u"daily.end-of-day"_s).steps.at(2).doneAt.has_value());
    QTRY_COMPARE(f.find<QAbstractButton>("routines.action")->text(), u"Post again"_s);
}

void TestRoutineScreens::aFlagIsAcknowledgedInPlace()
{
    Fixture f;
    f.go("routines", u"daily.morning"_s);
    auto* steps = f.find<ui::StepList>("routines.steps");
    auto* table = f.find<ui::TableView>("routines.table");
    auto* action = f.find<QAbstractButton>("routines.action");
    steps->goTo(2);
    f.settle();
    int row = 0;
    while (row < table->model()->rowCount() && table->model()->index(row, 0).data().toString() != u"Open")
        ++row;
    QVERIFY(row < table->model()->rowCount());
    clickRow(table, row, 1);
    const qint64 alert = table->model()->index(row, 0).data(ui::IdRole).toLongLong();
    QVERIFY(action->isEnabled());
    QTest::mouseClick(action, Qt::LeftButton);
    f.settle();
    QCOMPARE(f.elsewhere()->alerts().byId(alert)->state, u"acknowledged"_s);
    QTRY_VERIFY(!action->isEnabled());
}

void TestRoutineScreens::todayLeadsToTheReviewThatIsDue()
{
    Fixture f; // Sunday, 09:02 UTC
    f.go("today");
    auto* button = f.find<QAbstractButton>("today.routine");
    const auto due = [&] {
        const auto rows = f.elsewhere()->routines().list();
        const auto found = std::ranges::find_if(*rows, &RoutineRow::due);
        return found == rows->end() ? QString() : found->routine.id;
    };
    QTRY_COMPARE(button->text(), due() == u"daily.morning"      ? u"Morning review"_s
                                 : due() == u"daily.end-of-day" ? u"End-of-day wrap-up"_s
                                                                : u"Routines"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    f.settle();
    QCOMPARE(f.window().currentPage(), u"routines"_s);
}

OCC_TEST(TestRoutineScreens)
#include "tst_routinescreens.moc"
