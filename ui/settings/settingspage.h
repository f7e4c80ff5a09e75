// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace occ::ui {

class Button;
class ChipBar;
class TextLabel;

/// How the window looks, and what workspace it shows.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Shell& shell);
    void takeFocus() override;

private:
    QWidget* makeLook();
    QWidget* makeWorkspace();
    QWidget* makeTeam();
    void readTeam();
    void verify();
    void backUp();

    ChipBar* m_themes = nullptr;
    TextLabel* m_team = nullptr;
    TextLabel* m_health = nullptr;
    Button* m_verify = nullptr;
};

} // namespace occ::ui
