// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/serving.h"

#include "app/cli/ticking.h"
#include "app/cli/words.h"
#include "core/workspace/activationrounds.h"

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

/// Where the handler writes; -1 while nobody listens.
static std::atomic<int> signalEnd = -1;

extern "C" {
static void onStopSignal(int)
{
    const char byte = 1;
    if (signalEnd >= 0) [[maybe_unused]]
        const auto written = ::write(signalEnd, &byte, 1);
}
}

static void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

StopSignals::StopSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends.data()) != 0)
        raise(environmentFailed(Words::tr("The system gives no pair of sockets.")));
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_ends[1], &byte, 1) == 1)
            Q_EMIT asked();
    });
    signalEnd = m_ends[0];
    handle(onStopSignal);
}

StopSignals::~StopSignals()
{
    handle(SIG_DFL);
    signalEnd = -1;
    m_notifier.reset();
    for (const int end : m_ends)
        ::close(end);
}

Worker::Worker(const OpenOptions& options, bool mail)
    : m_options(options)
    , m_mail(mail)
{
    m_inside.moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, &m_inside, [this] { begin(); });
}

Worker::~Worker()
{
    m_stopping = true;
    if (m_thread.isRunning()) {
        // What belongs to the thread goes in it.
        QMetaObject::invokeMethod(&m_inside, [this] {
            m_timer.reset();
            m_workspace.reset();
            m_thread.quit();
        });
        m_thread.wait();
    }
}

void Worker::start()
{
    m_thread.start();
}

void Worker::webhooksTaken()
{
    if (!m_asked.exchange(true))
        QMetaObject::invokeMethod(&m_inside, [this] { webhooks(); });
}

void Worker::activationsChanged()
{
    if (!m_askedToDrive.exchange(true))
        QMetaObject::invokeMethod(&m_inside, [this] { activations(); });
}

void Worker::activations()
{
    m_askedToDrive = false;
    if (m_stopping || !workspace())
        return;
    try {
        const auto report = orThrow(driveActivationsDue(*m_workspace, [this] { return m_stopping.load(); }));
        for (const qint64 id : report.driven)
            log(u"activation %1 driven"_s.arg(id));
        for (const QString& trouble : report.troubles)
            log(u"activation: "_s + trouble);
    } catch (const Thrown& thrown) {
        log(u"activation: "_s + thrown.error().oneLine());
    }
}

void Worker::begin()
{
    m_timer = std::make_unique<QTimer>();
    m_timer->setInterval(int(kMinute));
    connect(m_timer.get(), &QTimer::timeout, &m_inside, [this] { minute(); });
    m_timer->start();
    minute();
}

void Worker::log(const QString& line)
{
    Q_EMIT logged(toIso(m_options.clock->now()) + u' ' + line);
}

/// Opened when it is first needed, and tried again when it could not be.
Workspace* Worker::workspace()
{
    if (m_workspace)
        return m_workspace.get();
    auto opened = Workspace::open(m_options);
    if (opened)
        m_workspace = std::move(*opened);
    else
        log(u"tick: "_s + opened.error().oneLine());
    return m_workspace.get();
}

void Worker::minute()
{
    if (m_stopping || !workspace())
        return;
    try {
        Ticking how;
        how.mail = m_mail;
        how.stop = [this] { return m_stopping.load(); };
        const Ticked ticked = tickOnce(*m_workspace, how);
        log(u"tick: examined %1, opened %2, escalated %3, cleared %4, fired %5"_s.arg(ticked.report.examined)
                .arg(ticked.report.opened.size())
                .arg(ticked.report.escalated.size())
                .arg(ticked.report.cleared.size())
                .arg(ticked.fired.size()));
        for (const QString& trouble : ticked.troubles)
            log(u"tick: "_s + trouble);
        logWorked(ticked.webhooks);
    } catch (const Thrown& thrown) {
        log(u"tick: "_s + thrown.error().oneLine());
    }
}

void Worker::logWorked(const WebhookIntake::Worked& worked)
{
    if (worked.done + worked.ignored + worked.troubles > 0)
        log(u"webhooks: done %1, ignored %2, troubles %3"_s.arg(worked.done)
                .arg(worked.ignored)
                .arg(worked.troubles));
}

void Worker::webhooks()
{
    m_asked = false;
    if (m_stopping || !workspace())
        return;
    const auto worked = m_workspace->webhooks().process(1000, [this] { return m_stopping.load(); });
    if (!worked)
        log(u"webhooks: "_s + worked.error().oneLine());
    else
        logWorked(*worked);
    // What came may be what a run waits for.
    activations();
}

} // namespace occ::cli
