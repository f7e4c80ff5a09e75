// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

namespace occ::app {

/// The program's windows: all on one desk, each with a page of its own. Destroy it before the desk.
class Windows final : public QObject
{
    Q_OBJECT
public:
    Windows(ui::Registry registry, ui::Desk& desk, ui::Theme& theme);
    ~Windows() override;

    /// One more window, on that page; beside the one before it.
    ui::MainWindow* open(const QString& page, const QVariant& what = {});
    /// Those that are open, the oldest first.
    [[nodiscard]] QList<ui::MainWindow*> all() const;
    /// Brings the oldest window to the front and shows there what was asked for: a page's id, or something
    /// found
    /// ("client:7", "deal:3"); stays where it is for an empty or unknown one.
    void show(const QString& wanted);

Q_SIGNALS:
    /// A window asks for another workspace.
    void startPageRequested();

private:
    void openFound(ui::MainWindow& window, SearchKind kind, qint64 id);

    const ui::Registry m_registry;
    ui::Desk& m_desk;
    ui::Theme& m_theme;
    std::shared_ptr<ui::Shortcuts> m_shortcuts;
    QList<QPointer<ui::MainWindow>> m_windows;
};

} // namespace occ::app
