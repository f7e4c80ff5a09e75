// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "ui/onboarding/dashboardmodel.h"
#include "ui/widgets/bars.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/stackedbars.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/textarea.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;
using Model = ui::DashboardModel;

/// The dashboard beyond its list: saved views, filters, headings, edits in place, many at once, charts.
class TestDashboardScreen final : public QObject
{
    Q_OBJECT

    static Model* modelOf(ui::TableView* table) { return qobject_cast<Model*>(table->model()); }

    /// Opens a chip's menu and triggers what stands at `path` in it.
    static void pick(Fixture& f, const char* chip, const QStringList& path)
    {
        auto* button = f.find<QAbstractButton>(chip);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* menu = f.find<QMenu>(QByteArray(QByteArray(chip) + ".menu").constData());
        QMenu* in = menu;
        for (const QString& word : path) {
            QAction* found = nullptr;
            for (QAction* action : in->actions()) {
                if (action->text() == word)
                    found = action;
            }
            if (!found)
                qFatal("there is no %s", qPrintable(word));
            if (found->menu())
                in = found->menu();
            else
                found->trigger();
        }
        menu->close();
    }

    static ui::TableView* openAll(Fixture& f)
    {
        f.go("dashboard");
        QTest::mouseClick(f.find<QAbstractButton>("dashboard.views.0"), Qt::LeftButton);
        auto* table = f.find<ui::TableView>("dashboard.table");
        table->setFocus();
        table->goTo(0);
        return table;
    }

    static void wake(Fixture& f, QWidget* focus)
    {
        f.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&f.window()))
            qFatal("the window did not become active");
        focus->setFocus();
    }

    static void answer(Fixture& f, const char* sheet, const char* field, const QString& words)
    {
        QTRY_VERIFY(f.window().findChild<QDialog*>(QLatin1StringView(sheet)));
        auto* dialog = f.find<QDialog>(sheet);
        QWidget* editor = dialog->findChild<QWidget*>(QLatin1StringView(field));
        QVERIFY(editor);
        QTest::keyClicks(editor, words);
        QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
        f.settle();
    }

    static QList<OnboardingRow> rowsOf(Workspace& workspace, const QList<qint64>& ids)
    {
        auto rows = workspace.onboardings().rows(ids);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().oneLine()));
        return *rows;
    }

    /// How often a command was given.
    static qsizetype given(Workspace& workspace, const QString& command)
    {
        const auto recent = workspace.recentEntries(100000);
        if (!recent)
            qFatal("%s", qPrintable(recent.error().oneLine()));
        return std::count_if(recent->begin(), recent->end(),
                             [&](const store::Entry& entry) { return entry.command == command; });
    }

private Q_SLOTS:
    void whyHasRoom_data();
    void whyHasRoom();
    void filtersAreChipsThatGo();
    void headingsFold();
    void savedViewsComeBack();
    void ownerIsEditedInPlace();
    void targetIsEditedInPlace();
    void manyAtOnceIsOneEntry();
    void reassignManyByMouse();
    void chartsLeadToTheRows();
};

void TestDashboardScreen::whyHasRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280") << QSize(1280, 800);
    QTest::newRow("1024") << QSize(1024, 640);
}

void TestDashboardScreen::whyHasRoom()
{
    QFETCH(QSize, size);
    Fixture f(u"ines.falkenrath@onboarding.example"_s, size);
    ui::TableView* table = openAll(f);
    int cut = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex why = table->model()->index(row, Model::Why);
        cut += table->itemDelegate()->sizeHint({}, why).width() > table->columnWidth(Model::Why) ? 1 : 0;
    }
    QVERIFY2(cut * 5 <= table->model()->rowCount(), qPrintable(QString::number(cut)));
    QVERIFY(table->isColumnHidden(Model::GoLive));
    QVERIFY(table->hiddenColumns().isEmpty()); // nobody put one away; there is no room now
    f.window().resize(2560, 1440);
    QTRY_VERIFY(!table->isColumnHidden(Model::GoLive));
    QVERIFY(!table->isColumnHidden(Model::Progress));
}

void TestDashboardScreen::filtersAreChipsThatGo()
{
    Fixture f;
    ui::TableView* table = openAll(f);
    const int all = table->model()->rowCount();
    const QString owner = modelOf(table)->row(0).row.owner;
    pick(f, "dashboard.filter", {u"Owner"_s, owner});
    const int theirs = table->model()->rowCount();
    QVERIFY(theirs > 0 && theirs < all);
    pick(f, "dashboard.filter", {u"Industry"_s, u"Legal"_s});
    QVERIFY(table->model()->rowCount() < theirs);
    QTRY_VERIFY(f.find<QAbstractButton>("dashboard.filter.industry")->isVisible());
    Fixture::keepPicture(f.window(), u"dashboard-filters"_s);
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.filter.industry"), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), theirs);
    QTRY_VERIFY(!f.window().findChild<QAbstractButton*>(u"dashboard.filter.industry"_s));
    auto* chip = f.find<QAbstractButton>("dashboard.filter.owner");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(table->model()->rowCount(), all);
}

void TestDashboardScreen::headingsFold()
{
    Fixture f;
    ui::TableView* table = openAll(f);
    const int all = table->model()->rowCount();
    pick(f, "dashboard.group", {u"By owner"_s});
    QCOMPARE(table->isColumnHidden(Model::Progress), true); // headings need no room in the columns
    Model* model = modelOf(table);
    int headings = 0;
    int counted = 0;
    QString owner;
    for (const ui::DashboardLine& line : model->rows()) {
        if (line.isHeading()) {
            ++headings;
            counted += line.count;
            owner = line.heading.title;
        } else {
            QCOMPARE(line.row.owner.isEmpty() ? u"Nobody"_s : line.row.owner, owner);
        }
    }
    QVERIFY(headings > 1);
    QCOMPARE(counted, all);
    QCOMPARE(model->rowCount(), all + headings);
    Fixture::keepPicture(f.window(), u"dashboard-headings"_s);
    const int under = model->row(0).count;
    table->setFocus();
    table->goTo(0);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(model->rowCount(), all + headings - under);
    QVERIFY(model->row(0).folded);
    QCOMPARE(table->currentIndex().row(), 0);
    QVERIFY(model->index(0, 3).data(Qt::AccessibleTextRole).toString().contains(u"folded"_s));
    clickRow(table, 0, Model::Client);
    QCOMPARE(model->rowCount(), all + headings);
    QCOMPARE(f.window().currentPage(), u"dashboard"_s);
    pick(f, "dashboard.group", {u"No headings"_s});
    QCOMPARE(model->rowCount(), all);
}

void TestDashboardScreen::savedViewsComeBack()
{
    Fixture f;
    ui::TableView* table = openAll(f);
    Model* model = modelOf(table);
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.views.2"), Qt::LeftButton);
    pick(f, "dashboard.group", {u"By industry"_s});
    table->horizontalHeader()->setSortIndicator(Model::Client, Qt::DescendingOrder);
    table->setHiddenColumns({Model::Owner});
    const QList<ui::DashboardLine> before = model->rows();
    pick(f, "dashboard.saved", {u"Save this view…"_s});
    answer(f, "saveViewSheet", "name", u"Trouble by trade"_s);
    auto other = f.elsewhere();
    QCOMPARE(other->views().list(u"dashboard"_s)->size(), 1);
    wake(f, table);
    pick(f, "dashboard.group", {u"No headings"_s});
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.views.0"), Qt::LeftButton);
    table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    table->setHiddenColumns({});
    QVERIFY(model->rowCount() != before.size());
    pick(f, "dashboard.saved", {u"Trouble by trade"_s});
    QCOMPARE(model->rowCount(), int(before.size()));
    for (int i = 0; i < before.size(); ++i)
        QCOMPARE(model->row(i).id, before.at(i).id);
    QVERIFY(table->isColumnHidden(Model::Owner));
    QVERIFY(f.find<QAbstractButton>("dashboard.views.2")->isChecked());
    pick(f, "dashboard.saved", {u"Remove"_s, u"Trouble by trade"_s});
    f.settle();
    QVERIFY(other->views().list(u"dashboard"_s)->isEmpty());
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    QCOMPARE(other->views().list(u"dashboard"_s)->first().name, u"Trouble by trade"_s);
}

void TestDashboardScreen::ownerIsEditedInPlace()
{
    Fixture f;
    ui::TableView* table = openAll(f);
    const OnboardingRow row = modelOf(table)->row(0).row;
    auto other = f.elsewhere();
    const auto owner = [&] { return rowsOf(*other, {row.id}).first().owner; };
    QTest::keyClick(table, Qt::Key_A);
    QTRY_VERIFY(table->findChild<QComboBox*>(u"dashboard.ownerEditor"_s));
    auto* box = table->findChild<QComboBox*>(u"dashboard.ownerEditor"_s);
    QCOMPARE(box->currentText(), row.owner);
    QVERIFY(box->width() >= 200);
    QTRY_VERIFY(box->view()->isVisible());
    const bool last = box->currentIndex() + 1 == box->count();
    const QString heir = box->itemText(box->currentIndex() + (last ? -1 : 1));
    QTest::keyClick(box->view(), last ? Qt::Key_Up : Qt::Key_Down);
    QCOMPARE(owner(), row.owner); // only looked at so far
    QTest::keyClick(box->view(), Qt::Key_Return);
    f.settle();
    QCOMPARE(owner(), heir);
    QCOMPARE(modelOf(table)->row(modelOf(table)->rowOf(row.id)).row.owner, heir);
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    QCOMPARE(owner(), row.owner);
}

void TestDashboardScreen::targetIsEditedInPlace()
{
    Fixture f(u"ines.falkenrath@onboarding.example"_s, {2000, 900});
    ui::TableView* table = openAll(f);
    QVERIFY(!table->isColumnHidden(Model::GoLive));
    const OnboardingRow row = modelOf(table)->row(0).row;
    QTest::keyClick(table, Qt::Key_D);
    QTRY_VERIFY(table->findChild<QDateEdit*>(u"dashboard.dateEditor"_s));
    auto* edit = table->findChild<QDateEdit*>(u"dashboard.dateEditor"_s);
    edit->setDate(QDate(2026, 12, 24));
    QTest::keyClick(edit, Qt::Key_Return);
    auto other = f.elsewhere();
    const auto target = [&] { return rowsOf(*other, {row.id}).first().goLiveAt; };
    QTRY_VERIFY(target().has_value());
    f.settle();
    QCOMPARE(toLocal(*target(), f.desk().zone()).date(), QDate(2026, 12, 24));
    const int at = modelOf(table)->rowOf(row.id);
    QCOMPARE(table->model()->index(at, Model::GoLive).data().toString(), u"24 Dec"_s);
    QCOMPARE(f.window().currentPage(), u"dashboard"_s); // Enter ended the edit and did nothing more
}

void TestDashboardScreen::manyAtOnceIsOneEntry()
{
    Fixture f;
    ui::TableView* table = openAll(f);
    QWidget* bar = f.find<QWidget>("dashboard.bulk");
    QVERIFY(!bar->isVisible());
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bar->isVisible());
    Fixture::keepPicture(f.window(), u"dashboard-bulk"_s);
    QList<qint64> ids;
    for (int row = 0; row < 3; ++row)
        ids.append(modelOf(table)->row(row).id);
    auto other = f.elsewhere();
    const auto states = [&] {
        QStringList found;
        for (const OnboardingRow& row : rowsOf(*other, ids))
            found.append(row.state);
        return found;
    };
    const qsizetype before = given(*other, u"onboarding.pause"_s);
    QTest::keyClick(table, Qt::Key_P);
    answer(f, "stateSheet", "reason", u"Holidays"_s);
    QCOMPARE(states(), (QStringList{u"paused"_s, u"paused"_s, u"paused"_s}));
    QCOMPARE(given(*other, u"onboarding.pause"_s), before + 1);
    wake(f, table);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    f.settle();
    QCOMPARE(states(), (QStringList{u"active"_s, u"active"_s, u"active"_s}));
    // A contact with all of them, with the button.
    table->clearSelection();
    for (const qint64 id : ids)
        table->selectionModel()->select(table->model()->index(modelOf(table)->rowOf(id), 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(bar->isVisible());
    const qsizetype logged = given(*other, u"interaction.log"_s);
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.bulk.contact"), Qt::LeftButton);
    answer(f, "contactSheet", "summary", u"New opening hours"_s);
    QCOMPARE(given(*other, u"interaction.log"_s), logged + 1);
    for (const qint64 id : ids)
        QCOMPARE(other->onboardings().interactions(id, 1)->first().summary, u"New opening hours"_s);
}

void TestDashboardScreen::reassignManyByMouse()
{
    Fixture f;
    ui::TableView* table = openAll(f);
    clickRow(table, 0, Model::Client);
    const QModelIndex third = table->model()->index(2, Model::Client);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      table->visualRect(third).center());
    const QList<qint64> ids{modelOf(table)->row(0).id, modelOf(table)->row(2).id};
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.bulk.assign"), Qt::LeftButton);
    auto* people = f.find<QMenu>("dashboard.bulk.people");
    QTRY_VERIFY(people->isVisible());
    QAction* heir = people->actions().constLast();
    const QString name = heir->text();
    heir->trigger();
    people->close();
    f.settle();
    auto other = f.elsewhere();
    for (const OnboardingRow& row : rowsOf(*other, ids))
        QCOMPARE(row.owner, name);
    QTest::mouseClick(f.find<QAbstractButton>("undoBar.undo"), Qt::LeftButton);
    f.settle();
    for (const OnboardingRow& row : rowsOf(*other, ids))
        QVERIFY(row.owner != name);
}

void TestDashboardScreen::chartsLeadToTheRows()
{
    Fixture f;
    ui::TableView* table = openAll(f);
    auto* bars = f.find<ui::StackedBars>("dashboard.loads");
    QVERIFY(!bars->isVisible());
    QTest::mouseClick(f.find<QAbstractButton>("dashboard.charts"), Qt::LeftButton);
    QVERIFY(bars->isVisible());
    QVERIFY(bars->bars().size() > 1);
    QTRY_VERIFY(bars->height() >= bars->barRect(int(bars->bars().size()) - 1).bottom());
    Fixture::keepPicture(f.window(), u"dashboard-charts"_s);
    const ui::StackedBars::Bar first = bars->bars().first();
    QTest::mouseClick(bars, Qt::LeftButton, {}, bars->barRect(0).center());
    for (const ui::DashboardLine& line : modelOf(table)->rows())
        QCOMPARE(line.row.owner, first.key);
    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Down);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(bars);
    QVERIFY(spoken->text(QAccessible::Name).contains(bars->bars().at(1).name));
    QTest::keyClick(bars, Qt::Key_Return);
    QVERIFY(modelOf(table)->rowCount() > 0);
    for (const ui::DashboardLine& line : modelOf(table)->rows())
        QCOMPARE(line.row.owner, bars->bars().at(1).key);
    auto* weeks = f.find<ui::StackedBars>("dashboard.weeks");
    QTest::mouseClick(weeks, Qt::LeftButton, {}, weeks->barRect(0).center());
    for (const ui::DashboardLine& line : modelOf(table)->rows())
        QVERIFY(*line.row.nextDue < demoNow());
}

OCC_TEST(TestDashboardScreen)
#include "tst_dashboardscreen.moc"
