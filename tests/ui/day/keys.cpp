// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/keys.h"

#include "tests/ui/day/eyes.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/buttons.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace occ::tests {

static constexpr int kMostSteps = 300;

/// Nobody in particular: whatever has the keyboard.
static QWidget* whoever()
{
    return nullptr;
}

void Keys::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(whoever(), key, with);
}

void Keys::press(const QKeySequence& key)
{
    press(key[0].key(), key[0].keyboardModifiers());
    seat().settle();
}

void Keys::type(const QString& words)
{
    for (const QChar letter : words)
        QTest::keyClick(whoever(), letter.toLatin1());
}

void Keys::reach(QWidget* widget)
{
    const auto there = [widget] {
        const QWidget* focus = QApplication::focusWidget();
        return focus && (focus == widget || widget->isAncestorOf(focus));
    };
    for (int step = 0; !there(); ++step) {
        if (step == kMostSteps)
            throw Stuck(u"Tab does not lead to %1"_s.arg(widget->objectName()));
        press(Qt::Key_Tab);
    }
}

void Keys::walkTo(QAbstractItemView* view, const QString& words)
{
    const int row = eyes::row(view, words).row();
    for (int step = 0; view->currentIndex().row() != row; ++step) {
        if (step == kMostSteps)
            throw Stuck(u"the arrows do not lead to “%1” in %2"_s.arg(words, view->objectName()));
        press(view->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
    }
    seat().settle();
}

void Keys::goTo(const QString& page)
{
    press(seat().window().shortcuts().keys(u"page."_s + page).constFirst());
}

/// Of chips of which one is on, Tab leads to one and the arrows to the others.
void Keys::use(const QString& button, const QKeySequence& key)
{
    if (!key.isEmpty())
        return press(key);
    auto* wanted = eyes::see<QAbstractButton>(button);
    if (auto* bar = qobject_cast<ui::ChipBar*>(wanted->parentWidget())) {
        reach(bar);
        for (int step = 0; !wanted->hasFocus(); ++step) {
            if (step == kMostSteps)
                throw Stuck(u"the arrows do not lead to %1"_s.arg(button));
            const bool before = wanted->x() < QApplication::focusWidget()->x();
            press(before ? Qt::Key_Left : Qt::Key_Right);
        }
        if (wanted->isChecked())
            return seat().settle();
    }
    reach(wanted);
    press(Qt::Key_Space);
    seat().settle();
}

void Keys::standOn(const QString& list, const QString& words)
{
    auto* view = eyes::see<QAbstractItemView>(list);
    reach(view);
    walkTo(view, words);
}

void Keys::chooseTo(const QString& list, const QString& words)
{
    auto* view = eyes::see<QAbstractItemView>(list);
    const int row = eyes::row(view, words).row();
    while (view->currentIndex().row() < row)
        press(Qt::Key_Down, Qt::ShiftModifier);
    seat().settle();
}

void Keys::open(const QString& list, const QString& words)
{
    standOn(list, words);
    press(QKeySequence(Qt::Key_Return));
}

void Keys::take(const QString& list, const QString& words)
{
    open(list, words);
}

void Keys::lookThrough(const QString& list)
{
    auto* view = eyes::see<QAbstractItemView>(list);
    reach(view);
    for (const auto key : {Qt::Key_End, Qt::Key_Home})
        press(key, qobject_cast<QTableView*>(view) ? Qt::ControlModifier : Qt::NoModifier);
    seat().settle();
}

void Keys::pick(const QString& opener, const QStringList& path, const QKeySequence& key)
{
    use(opener, key);
    for (const QString& entry : path)
        pickHere(entry);
}

void Keys::pickHere(const QString& entry)
{
    QMenu* menu = eyes::menu();
    const QAction* wanted = eyes::entry(menu, entry);
    for (int step = 0; menu->activeAction() != wanted; ++step) {
        if (step == kMostSteps)
            throw Stuck(u"the arrows do not lead to “%1”"_s.arg(entry));
        press(Qt::Key_Down);
    }
    press(QKeySequence(Qt::Key_Return));
}

void Keys::pickOfItem(const QString& words, const QString& entry)
{
    standOn(u"client.items"_s, words);
    press(QKeySequence(Qt::Key_Return));
    pickHere(entry);
}

void Keys::tickItem(const QString& words)
{
    standOn(u"client.items"_s, words);
    press(QKeySequence(Qt::Key_Space));
}

void Keys::tickCard(const QString& column, const QString& client, int number)
{
    standOn(column, client);
    press(QKeySequence(Qt::Key(Qt::Key_0 + number)));
}

void Keys::moveCard(const QString& column, const QString& client, const QString&)
{
    standOn(column, client);
    press(QKeySequence(u"Ctrl+Right"_s));
}

void Keys::giveTo(const QString& client, const QString& person)
{
    standOn(u"dashboard.table"_s, client);
    press(QKeySequence(Qt::Key_A));
    walkTo(eyes::popupList(), person);
    press(QKeySequence(Qt::Key_Return));
}

void Keys::write(const QString& field, const QString& words)
{
    reach(eyes::see(field));
    type(words);
    seat().settle();
}

void Keys::choose(const QString& box, const QString& words)
{
    auto* combo = eyes::see<QComboBox>(box);
    const int row = eyes::rowOf(combo->model(), words);
    reach(combo);
    for (int step = 0; combo->currentIndex() != row; ++step) {
        if (step == kMostSteps)
            throw Stuck(u"the arrows do not lead to “%1” in %2"_s.arg(words, box));
        press(combo->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
    }
    seat().settle();
}

void Keys::check(const QString& box)
{
    reach(eyes::see(box));
    press(QKeySequence(Qt::Key_Space));
}

void Keys::later(const QString& date, int days)
{
    auto* edit = eyes::see<QDateTimeEdit>(date);
    const QDate wanted = edit->date().addDays(days);
    reach(edit);
    for (int day = 0; day < days; ++day)
        press(Qt::Key_Up);
    if (edit->date() != wanted)
        throw Stuck(u"the arrows gave %1"_s.arg(edit->date().toString(Qt::ISODate)));
    seat().settle();
}

void Keys::score(const QString& criterion, int points)
{
    reach(eyes::see(u"score."_s + criterion));
    press(QKeySequence(Qt::Key(Qt::Key_0 + points)));
}

void Keys::send(const QString& sheet)
{
    press(QKeySequence(u"Ctrl+Return"_s));
    if (!waitUntil([] { return !QApplication::activeModalWidget(); }))
        throw Stuck(u"%1 does not close"_s.arg(sheet));
    seat().settle();
}

void Keys::search(const QString& words)
{
    press(QKeySequence(u"Ctrl+K"_s));
    type(words);
    seat().settle();
}

void Keys::find(const QString& words, const QString& title)
{
    search(words);
    walkTo(eyes::see<QAbstractItemView>(u"switcher.list"_s), title);
    press(QKeySequence(Qt::Key_Return));
}

void Keys::findEverywhere(const QString& words, const QString& title)
{
    search(words);
    press(QKeySequence(u"Ctrl+Return"_s));
    press(QKeySequence(Qt::Key_Down));
    walkTo(eyes::see<QAbstractItemView>(u"search.list"_s), title);
    press(QKeySequence(Qt::Key_Return));
}

void Keys::copy(const QString& table)
{
    reach(eyes::see(table));
    press(QKeySequence(QKeySequence::SelectAll));
    press(QKeySequence(QKeySequence::Copy));
}

void Keys::undo()
{
    press(QKeySequence(QKeySequence::Undo));
}

void Keys::redo()
{
    press(QKeySequence(u"Ctrl+Shift+Z"_s));
}

} // namespace occ::tests
