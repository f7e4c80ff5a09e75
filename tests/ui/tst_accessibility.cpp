// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fixture.h"
#include "tests/ui/sheetlist.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace occ;
using namespace occ::tests;

/// Every page and small window as a screen reader and a keyboard meet it: names, roles, texts of painted
/// cells, a Tab order that goes as one reads, a focus one can see, and no trap.
class TestAccessibility final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasNameAndRole_data() { pages(); }
    void everyControlHasNameAndRole();
    void everyPaintedCellSaysItsText_data() { pages(); }
    void everyPaintedCellSaysItsText();
    void tabGoesAroundAsOneReads_data() { pages(); }
    void tabGoesAroundAsOneReads();
    void focusIsSeen_data() { pages(); }
    void focusIsSeen();
    void sheetsHaveNamesAndNoTrap();

private:
    void pages();
    static void show(Fixture& f, const QString& page);
};

void TestAccessibility::pages()
{
    QTest::addColumn<QString>("page");
    const ui::Registry registry = app::allFeatures(false);
    for (const ui::PageEntry& entry : registry.pages)
        QTest::newRow(qPrintable(entry.id)) << entry.id;
    for (const ui::TabEntry& tab : registry.tabs)
        QTest::newRow(qPrintable(tab.page + u'-' + tab.id)) << QString(tab.page + u'/' + tab.id);
}

void TestAccessibility::show(Fixture& f, const QString& page)
{
    QVariant what;
    const ui::Registry& registry = f.window().registry();
    const QString id = page.section(u'/', 0, 0);
    auto sampleOf = registry.page(id)->sample;
    for (const ui::TabEntry& tab : registry.tabs) {
        if (tab.page == id && tab.id == page.section(u'/', 1))
            sampleOf = tab.sample;
    }
    if (sampleOf) {
        bool read = false;
        f.desk().read(sampleOf).then(&f.window(), [&](const Result<QVariant>& sample) {
            what = sample.value_or(QVariant());
            read = true;
        });
        QTRY_VERIFY(read);
    }
    f.go(qPrintable(id), what);
}

static QString called(const QWidget* widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
}

/// A field inside another control (a combo box's or date field's line) is that control to the user.
static bool isPart(const QWidget* widget)
{
    return widget->objectName().startsWith(u"qt_") ||
           qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
}

/// The controls Tab stops at, in no order.
static QList<QWidget*> stops(QWidget& root)
{
    QList<QWidget*> found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root) && widget->isEnabledTo(&root) && !widget->focusProxy() &&
            !isPart(widget) && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            found.append(widget);
    }
    return found;
}

static QStringList namelessIn(QWidget& root)
{
    QStringList faults;
    for (QWidget* widget : stops(root)) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults.append(called(widget) + u" has no name"_s);
        else if ((face->role() == QAccessible::NoRole || face->role() == QAccessible::Client) &&
                 !qobject_cast<QAbstractScrollArea*>(widget)) // A place to scroll is no control.
            faults.append(called(widget) + u" has no role"_s);
    }
    return faults;
}

static QString all(const QStringList& faults)
{
    return QString::number(faults.size()) + u" faults:\n"_s + faults.join(u'\n');
}

void TestAccessibility::everyControlHasNameAndRole()
{
    QFETCH(QString, page);
    Fixture f;
    show(f, page);
    QVERIFY(!stops(f.window()).isEmpty());
    const QStringList faults = namelessIn(f.window());
    QVERIFY2(faults.isEmpty(), qPrintable(all(faults)));
}

/// The index a row of a view shows; in a tree, rows of unfolded parents count.
static QModelIndex shownAt(const QAbstractItemView& view, int row, int column)
{
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    QModelIndex index = view.model()->index(tree ? 0 : row, column, view.rootIndex());
    for (int i = 0; tree && i < row; ++i)
        index = tree->indexBelow(index);
    return index;
}

/// A cell that shows something must say something; a selected one must say that it is.
static void checkCells(QAbstractItemView& view, QStringList& faults)
{
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&view);
    if (!face || !view.model()) {
        faults.append(called(&view) + u" is not seen"_s);
        return;
    }
    const auto* table = qobject_cast<const QTableView*>(&view);
    for (int row = 0; row < qMin(12, view.model()->rowCount(view.rootIndex())); ++row) {
        for (int column = 0; column < (table ? view.model()->columnCount(view.rootIndex()) : 1); ++column) {
            const QModelIndex index = shownAt(view, row, column);
            if (table && table->isColumnHidden(column))
                continue;
            QAccessibleInterface* cell =
                face->tableInterface() ? face->tableInterface()->cellAt(row, column) : face->child(row);
            const bool shows = !index.data().toString().isEmpty() || !table;
            if (!cell || (shows && cell->text(QAccessible::Name).trimmed().isEmpty()))
                faults.append(u"%1: row %2 column %3 says nothing"_s.arg(called(&view)).arg(row).arg(column));
            else if (bool(cell->state().selected) != view.selectionModel()->isSelected(index))
                faults.append(u"%1: row %2 column %3 hides that it is selected"_s.arg(called(&view))
                                  .arg(row)
                                  .arg(column));
        }
    }
}

void TestAccessibility::everyPaintedCellSaysItsText()
{
    QFETCH(QString, page);
    Fixture f;
    show(f, page);
    QStringList faults;
    for (QAbstractItemView* view : f.window().findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && !qobject_cast<QHeaderView*>(view))
            checkCells(*view, faults);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(all(faults)));
}

/// Presses Tab until it comes round; gives where it stopped. Ends early when it does not come round.
static QList<QWidget*> around(QWidget& window)
{
    QList<QWidget*> way;
    for (int i = 0; i < 200; ++i) {
        QWidget* here = QApplication::focusWidget();
        const bool within = !way.isEmpty() && here == way.constLast(); // From the day to the month of a date.
        if (!here || (!within && way.contains(here)))
            break;
        if (!within)
            way.append(here);
        QTest::keyClick(here, Qt::Key_Tab);
    }
    Q_UNUSED(window)
    return way;
}

/// Whether `next` comes after `before` for who reads line by line.
static bool isReadAfter(const QWidget* before, const QWidget* next)
{
    const QRect a = before->geometry();
    const QRect b = next->geometry();
    const bool sameLine = a.top() < b.bottom() && b.top() < a.bottom();
    return sameLine ? b.left() >= a.left() : b.top() >= a.top();
}

void TestAccessibility::tabGoesAroundAsOneReads()
{
    QFETCH(QString, page);
    Fixture f;
    show(f, page);
    const QList<QWidget*> way = around(f.window());
    QStringList faults;
    for (QWidget* widget : stops(f.window())) {
        if (!way.contains(widget))
            faults.append(called(widget) + u" is not reached by Tab"_s);
    }
    if (QApplication::focusWidget() != way.constFirst())
        faults.append(u"Tab does not come round"_s);
    for (qsizetype i = 1; i < way.size(); ++i) {
        if (way.at(i)->parentWidget() == way.at(i - 1)->parentWidget() &&
            !isReadAfter(way.at(i - 1), way.at(i)))
            faults.append(called(way.at(i)) + u" comes after "_s + called(way.at(i - 1)));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(all(faults)));
}

void TestAccessibility::focusIsSeen()
{
    QFETCH(QString, page);
    Fixture f;
    show(f, page);
    QStringList faults;
    const QList<QWidget*> way = around(f.window());
    for (QWidget* widget : way) {
        widget->setFocus(Qt::TabFocusReason);
        // Views show the current row instead of a frame; without rows there is nothing to stand on.
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        if (!widget->hasFocus() || (view && (!view->model() || view->model()->rowCount() == 0)))
            continue;
        QTest::keyClick(&f.window(), Qt::Key_Shift); // Somebody is at the keyboard.
        const QImage with = widget->grab().toImage();
        widget->clearFocus();
        if (with == widget->grab().toImage())
            faults.append(called(widget) + u" looks the same with and without the focus"_s);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(all(faults)));
}

void TestAccessibility::sheetsHaveNamesAndNoTrap()
{
    Fixture f;
    auto other = f.elsewhere();
    const auto rows = other->onboardings().list();
    const auto detail = other->onboardings().show(rows->constFirst().id);
    const auto deals = other->deals().list();
    QStringList faults;
    for (const SheetOpener& sheet : everySheet()) {
        sheet.open(f.window(), *detail, deals->constFirst());
        f.settle();
        auto* dialog = f.find<QDialog>(sheet.name);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        faults += namelessIn(*dialog);
        const QList<QWidget*> way = around(*dialog);
        for (QWidget* widget : stops(*dialog)) {
            if (!way.contains(widget))
                faults.append(QString::fromLatin1(sheet.name) + u": "_s + called(widget) +
                              u" is not reached by Tab"_s);
        }
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        f.settle();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(all(faults)));
}

OCC_TEST(TestAccessibility)
#include "tst_accessibility.moc"
