// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/launcher.h"

#include "app/desktop/features.h"
#include "app/desktop/rendering.h"
#include "ui/import/importlink.h"
#include "ui/start/recent.h"

#include <QFileInfo>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace occ::app {

Launcher::Launcher(Options options, ui::Theme& theme, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_theme(theme)
{}

Launcher::~Launcher() = default;

/// The workspace that was asked for, else the last one; empty when there is none to open.
QString Launcher::chosen() const
{
    return !m_options.workspace.isEmpty() ? m_options.workspace
                                          : QSettings().value(u"workspace/last"_s).toString();
}

void Launcher::start()
{
    const QString address = chosen();
    if (!address.isEmpty() || !m_options.renderFolder.isEmpty())
        open(address, false);
    else
        showStart();
}

void Launcher::open(const QString& address, bool forImport)
{
    if (m_next)
        return;
    if (m_start)
        m_start->setBusy(tr("Opening %1…").arg(QFileInfo(address).fileName()));
    OpenOptions options;
    options.address = address;
    options.actorEmail = m_options.actor;
    if (m_options.now)
        options.clock = std::make_shared<SetClock>(*m_options.now);
    m_next = std::make_unique<ui::Desk>(options);
    m_next->open().then(this, [this, address, forImport](const Status& status) {
        if (status) {
            opened(forImport);
            return;
        }
        refuse(address, status.error());
        // The desk is in the middle of answering; it goes when it has.
        m_next.release()->deleteLater();
    });
}

void Launcher::refuse(const QString& address, const Error& error)
{
    std::fputs(qPrintable(error.oneLine() + u'\n'), stderr);
    if (!m_options.renderFolder.isEmpty()) {
        Q_EMIT failed(error);
        return;
    }
    showStart();
    m_start->showError(address, error);
}

void Launcher::showStart()
{
    if (!m_start) {
        m_start = std::make_unique<ui::StartWindow>();
        connect(m_start.get(), &ui::StartWindow::openRequested, this,
                [this](const QString& address) { open(address, false); });
        connect(m_start.get(), &ui::StartWindow::importRequested, this,
                [this](const QString& address) { open(address, true); });
    }
    m_start->show();
    m_start->raise();
    m_start->activateWindow();
}

/// Lets go of what is shown; what it still has to save it saves through its own desk.
void Launcher::leaveWindow()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_desk.reset();
}

void Launcher::opened(bool forImport)
{
    leaveWindow();
    m_desk = std::move(m_next);
    m_window = std::make_unique<ui::MainWindow>(allFeatures(m_options.gallery), *m_desk, m_theme);
    if (!m_options.renderFolder.isEmpty()) {
        m_window->resize(m_options.size);
        m_window->show();
        (new Rendering(*m_window, m_options.renderFolder, m_window.get()))->start();
        return;
    }
    const QString address = m_desk->info().address;
    QSettings().setValue(u"workspace/last"_s, address);
    ui::rememberWorkspace(address);
    connect(m_window.get(), &ui::MainWindow::startPageRequested, this, &Launcher::showStart);
    const QString last = QSettings().value(u"window/page"_s).toString();
    const QString wanted = forImport                   ? QString::fromLatin1(ui::kImportPage)
                           : !m_options.page.isEmpty() ? m_options.page
                                                       : last;
    m_window->show();
    m_window->open(m_window->registry().page(wanted) ? wanted : m_window->registry().pages.constFirst().id);
    if (m_start) { // It is in the middle of telling.
        m_start->hide();
        m_start.release()->deleteLater();
    }
}

} // namespace occ::app
