// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/worker.h"

#include "app/serving/ticking.h"
#include "core/workspace/activationrounds.h"

namespace occ::serving {

using namespace Qt::Literals::StringLiterals;

Worker::Worker(const OpenOptions& options, const Work& work)
    : m_options(options)
    , m_work(work)
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
    if (!m_work.tick) {
        webhooks();
        return;
    }
    try {
        Ticking how;
        how.mail = m_work.mail;
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

} // namespace occ::serving
