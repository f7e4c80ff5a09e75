// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QKeySequenceEdit;
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class KeyboardModel;
class MessageBar;
class TableView;
class TextLabel;

/// Settings, Keyboard: which key does what, changed by pressing it. A key that something else has is only
/// taken from it when a person says so.
class KeyboardPage final : public Page
{
    Q_OBJECT
public:
    explicit KeyboardPage(Shell& shell);
    void takeFocus() override;

private:
    void layOut();
    QWidget* makeEditor();
    void showRow();
    void pressed();
    void use();

    KeyboardModel* m_model;
    QLineEdit* m_filter;
    TableView* m_table;
    TextLabel* m_action;
    QKeySequenceEdit* m_key;
    Button* m_use;
    Button* m_none;
    Button* m_reset;
    TextLabel* m_why;
};

} // namespace occ::ui
