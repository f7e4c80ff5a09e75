// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class ChannelsCard;
class ChipBar;
class TextLabel;

/// How the window looks, how messages go out, how Telnyx is reached, what is served, and what workspace it
/// shows. Opened with "channels", "telnyx" or "server" to set that up.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(Shell& shell);
    void open(const QVariant& what) override;
    void takeFocus() override;

private:
    QWidget* makeLook();
    QWidget* makeWorkspace();
    QWidget* makeTeam();
    void readTeam();
    void verify();
    void backUp();

    QScrollArea* m_scroll = nullptr;
    ChannelsCard* m_channels = nullptr;
    QWidget* m_telnyx = nullptr;
    QWidget* m_server = nullptr;
    QString m_goTo; ///< The card to stand on next.
    ChipBar* m_themes = nullptr;
    TextLabel* m_team = nullptr;
    TextLabel* m_health = nullptr;
    Button* m_verify = nullptr;
};

} // namespace occ::ui
