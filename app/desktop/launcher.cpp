// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/launcher.h"

#include "app/desktop/courier.h"
#include "app/desktop/crash.h"
#include "app/desktop/features.h"
#include "app/desktop/rendering.h"
#include "ui/import/importlink.h"
#include "ui/settings/secretstore.h"
#include "ui/start/recent.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace occ::app {

Launcher::Launcher(Options options, ui::Theme& theme, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_theme(theme)
{
    if (!isRealUse())
        return;
    m_asker = std::make_unique<ui::PassphraseAsker>();
    ui::setPassphraseAsker(*m_asker);
}

Launcher::~Launcher()
{
    if (m_asker)
        m_asker->close(); // A thread that waits for an answer would never end.
}

/// A window that only draws pictures, or plays another day, writes to nobody.
bool Launcher::isRealUse() const
{
    return m_options.renderFolder.isEmpty() && !m_options.now;
}

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

ui::MainWindow* Launcher::window() const
{
    return m_running ? m_running->windows.all().value(0) : m_window.get();
}

void Launcher::open(const QString& address, bool forImport)
{
    if (m_next || m_nextInstance)
        return;
    if (m_start)
        m_start->setBusy(tr("Opening %1…").arg(QFileInfo(address).fileName()));
    if (!m_options.renderFolder.isEmpty()) { // Pictures need no other program's leave.
        openDesk(address, forImport);
        return;
    }
    m_nextInstance = std::make_unique<Instance>(address, Instance::sessionFolder());
    Instance* instance = m_nextInstance.get();
    connect(instance, &Instance::first, this, [=, this] { openDesk(address, forImport); });
    connect(instance, &Instance::handedOver, this, &Launcher::leaveToOther, Qt::QueuedConnection);
    connect(instance, &Instance::stuck, this, [=, this] {
        refuse(address, Error(environmentFailed(tr("%1 is open already, and that program does not answer.")
                                                    .arg(QFileInfo(address).fileName()),
                                                tr("End it, then start again."))
                                  .value()));
    });
    connect(instance, &Instance::asked, this, [this](const QString& wanted) {
        if (m_running)
            m_running->windows.show(wanted);
    });
    instance->start(m_options.show.isEmpty() ? m_options.page : m_options.show);
}

void Launcher::openDesk(const QString& address, bool forImport)
{
    m_opened = {};
    m_opened.address = address;
    m_opened.actorEmail = m_options.actor;
    m_opened.clock = std::make_shared<SystemClock>();
    if (m_options.now)
        m_opened.clock = std::make_shared<SetClock>(*m_options.now);
    m_next = std::make_unique<ui::Desk>(m_opened);
    if (isRealUse()) {
        m_next->setCourier(makeCourier());
        m_next->setErrand(makeErrand());
    }
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

/// The program that shows the workspace already has come to the front.
void Launcher::leaveToOther()
{
    m_nextInstance.reset();
    if (!m_running) {
        QCoreApplication::exit(0);
        return;
    }
    m_start.reset();
}

void Launcher::refuse(const QString& address, const Error& error)
{
    std::fputs(qPrintable(error.oneLine() + u'\n'), stderr);
    if (m_nextInstance) // It may be the one that is telling.
        m_nextInstance.release()->deleteLater();
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
    if (m_running) {
        for (ui::MainWindow* window : m_running->windows.all())
            window->close();
    }
    m_running.reset();
    m_server.reset();
    if (m_asker)
        m_asker->close(); // The desk waits for its threads, and they might for an answer.
    m_desk.reset();
    if (m_asker)
        m_asker->reopen();
    m_instance.reset();
}

void Launcher::opened(bool forImport)
{
    leaveWindow();
    m_instance = std::move(m_nextInstance);
    m_desk = std::move(m_next);
    if (m_options.renderFolder.isEmpty())
        show(forImport);
    else
        render();
}

void Launcher::render()
{
    m_window = std::make_unique<ui::MainWindow>(allFeatures(m_options.gallery), *m_desk, m_theme);
    m_window->resize(m_options.size);
    m_window->show();
    (new Rendering(*m_window, m_options.renderFolder, m_window.get()))->start();
}

/// Tells quietly that the program failed last time, and shows the report when somebody wants to see it.
static void offerCrashReport(ui::MainWindow& window)
{
    const QStringList reports = CrashReport::takeNew(CrashReport::usualFolder());
    if (reports.isEmpty())
        return;
    window.offer(
        Launcher::tr("The program ended unexpectedly"),
        Launcher::tr("What you had saved is there; what was half typed comes back where you typed it."),
        Launcher::tr("Show report"),
        [file = reports.first()] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

void Launcher::show(bool forImport)
{
    CrashReport::install(CrashReport::usualFolder());
    const QString address = m_desk->info().address;
    QSettings().setValue(u"workspace/last"_s, address);
    ui::rememberWorkspace(address);
    if (isRealUse())
        m_server = std::make_unique<WindowServer>(m_opened, address, m_desk->info().actorId.value_or(0));
    m_running = std::make_unique<Running>(allFeatures(m_options.gallery), *m_desk, m_theme);
    connect(&m_running->windows, &Windows::startPageRequested, this, &Launcher::showStart);
    const QString last = QSettings().value(u"window/page"_s).toString();
    ui::MainWindow* window = m_running->windows.open(forImport ? QString::fromLatin1(ui::kImportPage)
                                                     : !m_options.page.isEmpty() ? m_options.page
                                                                                 : last);
    connect(window, &ui::MainWindow::pageChanged, &CrashReport::setPage);
    CrashReport::setPage(window->currentPage());
    if (!m_options.show.isEmpty())
        m_running->windows.show(m_options.show);
    offerCrashReport(*window);
    if (m_start) { // It is in the middle of telling.
        m_start->hide();
        m_start.release()->deleteLater();
    }
}

} // namespace occ::app
