// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undokey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace occ::ui {

UndoKey::UndoKey(QWidget* window)
    : QObject(window)
{
    qApp->installEventFilter(this);
}

/// Whether the field itself has something for the key; spin boxes and the like have a line inside.
static bool hasUse(const QObject* field, bool undo)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    const auto* line = qobject_cast<const QLineEdit*>(field);
    if (!line)
        line = field->findChild<const QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    return line && (undo ? line->isUndoAvailable() : line->isRedoAvailable());
}

bool UndoKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    if (!undo && !key->matches(QKeySequence::Redo))
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != parent() || widget != QApplication::focusWidget() ||
        hasUse(widget, undo))
        return false;
    event->ignore();
    return true; // Not claimed: the window's own shortcut is next.
}

} // namespace occ::ui
