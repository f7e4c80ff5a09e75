// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/day/eyes.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace occ::tests::eyes {

QWidget* onTop()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    return QApplication::activeWindow();
}

QWidget* see(const QString& name)
{
    QWidget* found = nullptr;
    (void)waitUntil([&] {
        const QWidget* top = onTop();
        for (QWidget* widget : top ? top->findChildren<QWidget*>(name) : QList<QWidget*>()) {
            if (widget->isVisible())
                found = widget;
        }
        return found != nullptr;
    });
    if (!found)
        throw Stuck(u"there is no %1 on %2"_s.arg(name, onTop() ? onTop()->objectName() : u"the screen"_s));
    return found;
}

QString textOf(const QModelIndex& index)
{
    QStringList words;
    for (int column = 0; column < index.model()->columnCount(); ++column) {
        const QModelIndex cell = index.siblingAtColumn(column);
        words << cell.data().toString() << cell.data(Qt::AccessibleTextRole).toString();
    }
    return words.join(u' ');
}

QModelIndex row(const QAbstractItemView* view, const QString& words)
{
    const QStringList parts = words.split(u'|');
    QModelIndex found;
    (void)waitUntil([&] {
        for (int i = 0; i < view->model()->rowCount() && !found.isValid(); ++i) {
            const QModelIndex index = view->model()->index(i, 0);
            const QString text = textOf(index);
            if (index.flags().testFlag(Qt::ItemIsEnabled) &&
                std::ranges::all_of(parts, [&text](const QString& part) { return text.contains(part); }))
                found = index;
        }
        return found.isValid();
    });
    if (!found.isValid())
        throw Stuck(u"%1 has no row “%2”"_s.arg(view->objectName(), words));
    return found;
}

QMenu* menu()
{
    (void)waitUntil([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; });
    auto* found = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!found)
        throw Stuck(u"no menu is open"_s);
    return found;
}

QAction* entry(const QMenu* menu, const QString& words)
{
    QStringList there;
    for (QAction* action : menu->actions()) {
        const QString said = QString(action->text()).remove(u'&').section(u'\t', 0, 0);
        if (said.startsWith(words) && action->isEnabled())
            return action;
        there << said;
    }
    throw Stuck(u"the menu has no “%1”, only: %2"_s.arg(words, there.join(u", "_s)));
}

QAbstractItemView* popupList()
{
    QAbstractItemView* found = nullptr;
    (void)waitUntil([&found] {
        const QWidget* popup = QApplication::activePopupWidget();
        found = popup ? popup->findChild<QAbstractItemView*>() : nullptr;
        return found && found->isVisible();
    });
    if (!found)
        throw Stuck(u"no list is open"_s);
    return found;
}

int rowOf(const QAbstractItemModel* list, const QString& words)
{
    int found = -1;
    (void)waitUntil([&] {
        for (int i = 0; i < list->rowCount() && found < 0; ++i)
            found = list->index(i, 0).data().toString() == words ? i : -1;
        return found >= 0;
    });
    if (found < 0)
        throw Stuck(u"the list has no “%1”"_s.arg(words));
    return found;
}

} // namespace occ::tests::eyes
