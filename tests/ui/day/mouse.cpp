// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/mouse.h"

#include "tests/ui/day/eyes.h"
#include "ui/clients/itemlist.h"
#include "ui/onboarding/boardview.h"
#include "ui/widgets/scorecontrol.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace occ::tests {

static constexpr int kMostTurns = 300;
static constexpr int kTurn = 120; ///< One notch of a wheel.

static void turnWheel(QWidget* over, QPoint delta)
{
    QWidget* window = over->window();
    const QPointF at = over->mapTo(window, over->rect().center());
    QWheelEvent event(at, window->mapToGlobal(at), {}, delta, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(window->windowHandle(), &event);
}

/// Turns the wheel over everything that scrolls around a place until its middle is in sight.
static void bringIntoSight(QWidget* widget, const std::function<QRect()>& place)
{
    for (QWidget* inside = widget; !inside->isWindow(); inside = inside->parentWidget()) {
        auto* area = qobject_cast<QAbstractScrollArea*>(inside->parentWidget());
        if (!area || area->viewport() != inside)
            continue;
        for (int turn = 0;; ++turn) {
            const QRect sight = inside->rect().adjusted(2, 4, -2, -4);
            const QPoint middle = widget->mapTo(inside, place().center());
            if (sight.contains(middle))
                break;
            if (turn == kMostTurns)
                throw Stuck(u"%1 cannot be scrolled into sight"_s.arg(widget->objectName()));
            const bool sideways = middle.y() >= sight.top() && middle.y() <= sight.bottom();
            const bool back = sideways ? middle.x() < sight.left() : middle.y() < sight.top();
            const int by = back ? kTurn : -kTurn;
            turnWheel(inside, sideways ? QPoint(by, 0) : QPoint(0, by));
        }
    }
}

/// Where a place of a widget is in its window; a person is stuck when something else would be hit.
static QPoint aim(const QWidget* widget, QPoint at)
{
    const QWidget* window = widget->window();
    const QPoint there = widget->mapTo(window, at);
    const QWidget* hit = window->childAt(there);
    if (!window->rect().contains(there))
        throw Stuck(u"%1 is outside of the window"_s.arg(widget->objectName()));
    if (hit != widget && widget != window && !widget->isAncestorOf(hit))
        throw Stuck(
            u"%1 is covered by %2"_s.arg(widget->objectName(), hit ? hit->objectName() : u"the window"_s));
    return there;
}

void Mouse::click(QWidget* widget, const QRect& place, const Click& how)
{
    if (!widget->isEnabled())
        throw Stuck(u"%1 cannot be used now"_s.arg(widget->objectName()));
    const QRect where = place.isNull() ? widget->rect() : place;
    bringIntoSight(widget, [where] { return where; });
    const QPoint there = aim(widget, where.center());
    QWindow* window = widget->window()->windowHandle();
    QTest::mouseMove(window, there);
    if (how.twice)
        QTest::mouseDClick(window, how.button, Qt::NoModifier, there);
    else
        QTest::mouseClick(window, how.button, Qt::NoModifier, there);
    seat().settle();
}

void Mouse::clickRow(QAbstractItemView* view, const QModelIndex& index, const Click& how)
{
    QWidget* port = view->viewport();
    bringIntoSight(port, [&] { return view->visualRect(index); });
    click(port, view->visualRect(index), how);
}

void Mouse::type(QWidget* field, const QString& words)
{
    click(field);
    QWidget* focus = QApplication::focusWidget();
    if (!focus || (focus != field && !field->isAncestorOf(focus)))
        throw Stuck(u"%1 does not take what is typed"_s.arg(field->objectName()));
    QTest::keyClicks(focus, words);
}

void Mouse::goTo(const QString& page)
{
    use(u"rail."_s + page, {});
}

void Mouse::use(const QString& button, const QKeySequence&)
{
    click(eyes::see(button));
}

void Mouse::standOn(const QString& list, const QString& words)
{
    auto* view = eyes::see<QAbstractItemView>(list);
    clickRow(view, eyes::row(view, words));
}

/// Presses on the row one stands on and draws down to that one.
void Mouse::chooseTo(const QString& list, const QString& words)
{
    auto* view = eyes::see<QAbstractItemView>(list);
    QWidget* port = view->viewport();
    const QPoint from = aim(port, view->visualRect(view->currentIndex()).center());
    const QPoint to = aim(port, view->visualRect(eyes::row(view, words)).center());
    QWindow* window = port->window()->windowHandle();
    QTest::mousePress(window, Qt::LeftButton, {}, from);
    QTest::mouseMove(window, (from + to) / 2);
    QTest::mouseMove(window, to);
    QTest::mouseRelease(window, Qt::LeftButton, {}, to);
    seat().settle();
}

void Mouse::open(const QString& list, const QString& words)
{
    auto* view = eyes::see<QAbstractItemView>(list);
    clickRow(view, eyes::row(view, words), {Qt::LeftButton, true});
}

void Mouse::take(const QString& list, const QString& words)
{
    standOn(list, words);
}

void Mouse::lookThrough(const QString& list)
{
    auto* view = eyes::see<QAbstractItemView>(list);
    const int last = view->model()->rowCount() - 1;
    for (const int row : {last, 0})
        bringIntoSight(view->viewport(), [&] { return view->visualRect(view->model()->index(row, 0)); });
}

void Mouse::pick(const QString& opener, const QStringList& path, const QKeySequence&)
{
    click(eyes::see(opener));
    for (const QString& entry : path)
        pickHere(entry);
}

void Mouse::pickHere(const QString& entry)
{
    QMenu* menu = eyes::menu();
    click(menu, menu->actionGeometry(eyes::entry(menu, entry)));
}

void Mouse::pickOfItem(const QString& words, const QString& entry)
{
    auto* items = eyes::see<QAbstractItemView>(u"client.items"_s);
    clickRow(items, eyes::row(items, words), {Qt::RightButton, false});
    pickHere(entry);
}

void Mouse::tickItem(const QString& words)
{
    auto* items = eyes::see<ui::ItemList>(u"client.items"_s);
    const QModelIndex index = eyes::row(items, words);
    click(items->viewport(), ui::ItemDelegate::checkRect(items->visualRect(index)));
}

void Mouse::tickCard(const QString& column, const QString& client, int number)
{
    auto* view = eyes::see<ui::BoardView>(column);
    const QModelIndex index = eyes::row(view, client);
    const auto box = [&] {
        return view->cards()->checkRect(view->visualRect(index), view->board()->row(index.row()), number - 1);
    };
    bringIntoSight(view->viewport(), box);
    click(view->viewport(), box());
}

namespace {

/// What a widget gives away to be dragged. Offscreen nobody carries it, so the hand does: it takes what it
/// was given and brings it to the window, as a window system would.
class Load final : public QObject
{
public:
    explicit Load(QObject* giver) { giver->installEventFilter(this); }
    [[nodiscard]] const QMimeData* data() const { return m_data.formats().isEmpty() ? nullptr : &m_data; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ChildAdded)
            static_cast<QChildEvent*>(event)->child()->installEventFilter(this);
        const auto* drag = qobject_cast<QDrag*>(watched);
        if (!drag || event->type() != QEvent::DeferredDelete)
            return false;
        const QStringList formats = drag->mimeData()->formats();
        for (const QString& format : formats)
            m_data.setData(format, drag->mimeData()->data(format));
        return false;
    }

private:
    QMimeData m_data;
};

} // namespace

void Mouse::drag(QWidget* from, QPoint at, QWidget* to, QPoint there)
{
    const QPoint start = aim(from, at);
    const QPoint end = aim(to, there);
    QWindow* window = from->window()->windowHandle();
    const Load load(from->parentWidget());
    QTest::mousePress(window, Qt::LeftButton, {}, start);
    for (const QPoint step : {QPoint(6, 6), QPoint(30, 20)})
        QTest::mouseMove(window, start + step);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!load.data())
        throw Stuck(u"nothing can be dragged from %1"_s.arg(from->parentWidget()->objectName()));
    QDragEnterEvent enter(end, Qt::MoveAction, load.data(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &enter);
    QDragMoveEvent move(end, Qt::MoveAction, load.data(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(window, &move);
    if (!move.isAccepted())
        throw Stuck(u"%1 takes nothing"_s.arg(to->parentWidget()->objectName()));
    QTest::mouseRelease(window, Qt::LeftButton, {}, end);
    QDropEvent drop(end, Qt::MoveAction, load.data(), Qt::NoButton, {});
    QCoreApplication::sendEvent(window, &drop);
    seat().settle();
}

void Mouse::moveCard(const QString& column, const QString& client, const QString& next)
{
    auto* view = eyes::see<QAbstractItemView>(column);
    auto* target = eyes::see<QAbstractItemView>(next);
    const QModelIndex index = eyes::row(view, client);
    bringIntoSight(view->viewport(), [&] { return view->visualRect(index); });
    drag(view->viewport(), view->visualRect(index).center(), target->viewport(),
         target->viewport()->rect().center());
}

void Mouse::giveTo(const QString& client, const QString& person)
{
    auto* table = eyes::see<QAbstractItemView>(u"dashboard.table"_s);
    clickRow(table, eyes::row(table, client));
    clickRow(table, eyes::row(table, client), {Qt::RightButton, false});
    pickHere(u"Reassign to"_s);
    pickHere(person);
}

void Mouse::write(const QString& field, const QString& words)
{
    type(eyes::see(field), words);
    seat().settle();
}

void Mouse::choose(const QString& box, const QString& words)
{
    auto* combo = eyes::see<QComboBox>(box);
    const int row = eyes::rowOf(combo->model(), words);
    click(combo);
    clickRow(eyes::popupList(), combo->model()->index(row, combo->modelColumn()));
    if (combo->currentText() != words)
        throw Stuck(u"%1 does not take “%2”"_s.arg(box, words));
}

void Mouse::check(const QString& box)
{
    QWidget* widget = eyes::see(box);
    click(widget, QRect(0, 0, widget->height(), widget->height()));
}

/// In the calendar that the field opens: every day is a cell.
void Mouse::later(const QString& date, int days)
{
    static constexpr int kWeek = 7;
    auto* edit = eyes::see<QDateTimeEdit>(date);
    const QDate wanted = edit->date().addDays(days);
    click(edit, QRect(edit->width() - 20, 0, 20, edit->height()));
    auto* calendar = eyes::see<QAbstractItemView>(u"qt_calendar_calendarview"_s);
    const QModelIndex today = calendar->currentIndex();
    const int first = calendar->model()->columnCount() - kWeek; // Before it: the weeks' numbers.
    const int cell = today.column() - first + days;
    clickRow(calendar, today.sibling(today.row() + cell / kWeek, first + cell % kWeek));
    if (edit->date() != wanted)
        throw Stuck(u"the calendar gave %1"_s.arg(edit->date().toString(Qt::ISODate)));
}

void Mouse::score(const QString& criterion, int points)
{
    QWidget* control = eyes::see(u"score."_s + criterion);
    const int wide = control->width() / ui::ScoreControl::kHighest;
    click(control, QRect((points - 1) * wide, 0, wide, control->height()));
}

void Mouse::send(const QString& sheet)
{
    click(eyes::see(sheet + u".submit"_s));
    if (!waitUntil([&] { return !QApplication::activeModalWidget(); }))
        throw Stuck(u"%1 does not close"_s.arg(sheet));
    seat().settle();
}

void Mouse::find(const QString& words, const QString& title)
{
    click(eyes::see(u"topbar.search"_s));
    type(eyes::see(u"switcher.edit"_s), words);
    seat().settle();
    standOn(u"switcher.list"_s, title);
}

void Mouse::findEverywhere(const QString& words, const QString& title)
{
    find(words, u"Search everything"_s);
    standOn(u"search.list"_s, title);
}

void Mouse::copy(const QString&)
{
    pick(u"topbar.menu"_s, {u"File"_s, u"Copy the table"_s}, {});
}

void Mouse::undo()
{
    click(eyes::see(u"undoBar.undo"_s));
}

void Mouse::redo()
{
    pick(u"topbar.menu"_s, {u"Redo"_s}, {});
}

} // namespace occ::tests
