// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/workspacemaker.h"

#include "core/workspace/demo.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace occ::ui {

WorkspaceMaker::WorkspaceMaker(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

WorkspaceMaker::~WorkspaceMaker()
{
    m_pool.waitForDone();
}

static Status create(const QString& address, WorkspaceMaker::Content content)
{
    OpenOptions options;
    options.address = address;
    if (content == WorkspaceMaker::Content::Sample)
        return createDemo(options, SystemClock().now());
    const auto made = Workspace::create(options);
    return made ? Status() : Failure(made.error());
}

void WorkspaceMaker::make(const QString& address, Content content)
{
    if (m_busy)
        return;
    m_busy = true;
    // Shared: a Status is not a thing a future may hold by itself.
    auto* watcher = new QFutureWatcher<std::shared_ptr<Status>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, address] {
        watcher->deleteLater();
        m_busy = false;
        const auto status = watcher->result();
        if (*status)
            Q_EMIT made(address);
        else
            Q_EMIT failed(status->error());
    });
    watcher->setFuture(QtConcurrent::run(
        &m_pool, [address, content] { return std::make_shared<Status>(create(address, content)); }));
}

} // namespace occ::ui
