// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/servercontrol.h"
#include "ui/shell/page.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class Field;
class PillLabel;
class TextLabel;

/// The server inside the window: whether and where it answers, how it is with it, and who may use it.
class ServerCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerCard(Shell& shell, QWidget* parent = nullptr);

private:
    void layOut();
    void fill();
    void follow();
    void edited();
    void save();
    void showState();
    [[nodiscard]] ServerWish value() const;

    Shell& m_shell;
    QPointer<ServerControl> m_control;
    bool m_filling = false;
    PillLabel* m_pill = nullptr;
    TextLabel* m_state = nullptr;
    TextLabel* m_requests = nullptr;
    QCheckBox* m_on = nullptr;
    QLineEdit* m_listen = nullptr;
    QLineEdit* m_public = nullptr;
    QCheckBox* m_others = nullptr;
    TextLabel* m_warning = nullptr;
    Field* m_listenField = nullptr;
    Field* m_publicField = nullptr;
    Button* m_save = nullptr;
};

} // namespace occ::ui
