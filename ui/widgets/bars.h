// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QFrame>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QHBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ElidedLabel;
class TextLabel;

/// Says what was just done and offers to undo it, over the page's lower edge. Goes by itself; never asks.
class UndoBar final : public QFrame
{
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent);
    /// "“First use case implemented” done for Northline Freight".
    void say(const QString& what, bool undoable = true);
    /// Lays the bar at the bottom centre of its parent.
    void place();

Q_SIGNALS:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ElidedLabel* m_what;
    QAbstractButton* m_undo;
    QTimer m_timer;
};

/// A message that belongs to a page: what is wrong or worth knowing, and the one thing to do about it.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(const QString& name, QWidget* parent = nullptr);
    /// Shows the bar. `title` is its first, strong words ("Why red"); may be empty.
    void say(Tone tone, const QString& title, const QString& text);
    void addAction(Button* button);
    /// Lets a person put the message away.
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Neutral;
    TextLabel* m_title;
    TextLabel* m_text;
    QHBoxLayout* m_actions;
    QAbstractButton* m_close;
};

} // namespace occ::ui
