// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/instance.h"
#include "app/desktop/options.h"
#include "app/desktop/tray.h"
#include "app/desktop/windows.h"
#include "app/desktop/windowserver.h"
#include "ui/settings/passphraseasker.h"
#include "ui/start/startwindow.h"

namespace occ::app {

/// What runs while a workspace is shown, in the order it is taken down again.
struct Running
{
    Running(const ui::Registry& registry, ui::Desk& desk, ui::Theme& theme)
        : windows(registry, desk, theme)
        , watch(desk)
        , tray(windows, watch)
    {}

    Windows windows;
    ui::NoticeWatch watch;
    Tray tray;
};

/// Leads from the options to a window: the workspace that was asked for or the last one, else the start page.
/// A workspace that cannot be opened says why on the start page; one that another program shows is left to
/// it.
class Launcher final : public QObject
{
    Q_OBJECT
public:
    Launcher(Options options, ui::Theme& theme, QObject* parent = nullptr);
    ~Launcher() override;

    void start();
    /// The oldest window; null while there is none.
    [[nodiscard]] ui::MainWindow* window() const;
    /// The start page; null while a workspace is shown.
    [[nodiscard]] ui::StartWindow* startWindow() const { return m_start.get(); }

Q_SIGNALS:
    /// Only when pictures are to be drawn, for which there must be a workspace.
    void failed(const occ::Error& error);

private:
    void open(const QString& address, bool forImport);
    void openDesk(const QString& address, bool forImport);
    void opened(bool forImport);
    void show(bool forImport);
    void render();
    void leaveToOther();
    void refuse(const QString& address, const Error& error);
    void showStart();
    void leaveWindow();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool isRealUse() const;

    Options m_options;
    ui::Theme& m_theme;
    std::unique_ptr<ui::PassphraseAsker> m_asker; ///< Only where letters are delivered; goes after the desks.
    std::unique_ptr<Instance> m_nextInstance;
    std::unique_ptr<ui::Desk> m_next; ///< Being opened.
    OpenOptions m_opened;             ///< How the newest desk was opened.
    std::unique_ptr<Instance> m_instance;
    std::unique_ptr<ui::Desk> m_desk;
    std::unique_ptr<WindowServer> m_server;   ///< Only in real use; its thread ends before the desk's.
    std::unique_ptr<Running> m_running;       ///< After the desk it works with, so that it goes first.
    std::unique_ptr<ui::MainWindow> m_window; ///< Only for pictures.
    std::unique_ptr<ui::StartWindow> m_start;
};

} // namespace occ::app
