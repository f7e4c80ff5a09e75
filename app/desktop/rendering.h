// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/start/startwindow.h"

#include <QTimer>

namespace occ::app {

/// Draws every registered page in both themes into a folder, then ends the program: 0, or 3 when a file could
/// not be written.
class Rendering final : public QObject
{
    Q_OBJECT
public:
    Rendering(ui::MainWindow& window, QString folder, QObject* parent);
    void start();

private:
    struct Step
    {
        QString page;
        QVariant what;
        bool dark = false;
        QString tab{}; ///< Of the page; part of the picture's name.
    };

    void plan();
    void next();
    void wait();
    void shoot();

    ui::MainWindow& m_window;
    QString m_folder;
    QList<Step> m_steps;
    QTimer m_timer;
    std::unique_ptr<ui::StartWindow> m_start; ///< While the page before any workspace is drawn.
    int m_calm = 0;
    int m_samples = 0;
};

} // namespace occ::app
