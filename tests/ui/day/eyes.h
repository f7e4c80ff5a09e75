// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day/office.h"

#include <QAbstractItemView>
#include <QMenu>

/// What a person sees of the screen: looking changes nothing.
namespace occ::tests::eyes {

/// What lies on top and takes the mouse and the keyboard: a menu, a sheet, or the window.
[[nodiscard]] QWidget* onTop();
/// The widget of that name on what lies on top, waited for; a person without it is stuck.
[[nodiscard]] QWidget* see(const QString& name);
template <typename T> [[nodiscard]] T* see(const QString& name)
{
    auto* found = qobject_cast<T*>(see(name));
    if (!found)
        throw Stuck(QStringLiteral("%1 is something else").arg(name));
    return found;
}
/// The first row that says all of `words` (parts between "|"), in whatever column; waited for.
[[nodiscard]] QModelIndex row(const QAbstractItemView* view, const QString& words);
/// Everything a row says.
[[nodiscard]] QString textOf(const QModelIndex& index);
/// The menu that is open, waited for.
[[nodiscard]] QMenu* menu();
/// Its entry of those words, without keys and mnemonics.
[[nodiscard]] QAction* entry(const QMenu* menu, const QString& words);
/// The list that a box has opened, waited for.
[[nodiscard]] QAbstractItemView* popupList();
/// A row of a combo box's list, by its words.
[[nodiscard]] int rowOf(const QAbstractItemModel* list, const QString& words);

} // namespace occ::tests::eyes
