// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/crmtask.h"

#include "core/sync/ways.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kProgressMs = 100;

CrmTask::CrmTask(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setInterval(kProgressMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!m_watch)
            return;
        std::optional<sync::Progress> progress;
        {
            const QMutexLocker lock(&m_watch->mutex);
            std::swap(progress, m_watch->progress);
        }
        if (progress)
            Q_EMIT progressed(*progress);
    });
}

CrmTask::~CrmTask()
{
    if (m_watch)
        m_watch->cancelled = true;
}

template <typename Work, typename Done> void CrmTask::run(Work work, Done done)
{
    if (m_watch)
        return; // One thing at a time; the buttons are off meanwhile.
    m_watch = std::make_shared<Running>();
    const auto watch = m_watch;
    m_timer.start();
    Q_EMIT runningChanged(true);
    m_desk
        .aside([work = std::move(work), watch](Workspace& workspace) {
            const sync::Watch look = [watch](const sync::Progress& progress) {
                const QMutexLocker lock(&watch->mutex);
                watch->progress = progress;
                return !watch->cancelled;
            };
            return work(workspace, look, *watch);
        })
        .then(this, [this, done = std::move(done)](auto result) {
            settle();
            if (result)
                done(std::move(*result));
            else
                Q_EMIT failed(result.error());
        });
}

void CrmTask::settle()
{
    m_watch = nullptr;
    m_timer.stop();
    Q_EMIT runningChanged(false);
}

void CrmTask::round(const QString& connection, bool confirmed)
{
    run([connection, confirmed](Workspace& workspace, const sync::Watch& watch,
                                Running&) { return workspace.sync().round(connection, confirmed, watch); },
        [this](const sync::RoundEnd& end) { Q_EMIT ended(end); });
}

void CrmTask::preview(const QString& connection)
{
    run([connection](Workspace& workspace, const sync::Watch& watch,
                     Running&) { return workspace.sync().preview(connection, watch); },
        [this](const sync::Preview& preview) { Q_EMIT previewed(preview); });
}

void CrmTask::check(const QString& connection)
{
    using Looked = std::pair<QList<sync::Finding>, sync::RemoteBook>;
    run(
        [connection](Workspace& workspace, const sync::Watch&, Running&) -> Result<Looked> {
            sync::RemoteBook book;
            auto findings = workspace.sync().check(connection, &book);
            if (!findings)
                return Failure(findings.error());
            return Looked(std::move(*findings), std::move(book));
        },
        [this](const Looked& looked) { Q_EMIT checked(looked.first, looked.second); });
}

void CrmTask::showRecord(const QString& connection, sync::Kind kind, const QString& remoteId)
{
    run(
        [=](Workspace& workspace, const sync::Watch&, Running&) -> Result<QUrl> {
            const auto status = workspace.sync().status(connection);
            if (!status)
                return Failure(status.error());
            const auto remote = sync::remotesOf(workspace.session().clock)(status->connection);
            if (!remote)
                return Failure(remote.error());
            const QUrl url = (*remote)->urlOf(kind, remoteId);
            if (url.isEmpty())
                return refused(tr("The CRM does not say where this record is shown."),
                               tr("Look for it there by its name."));
            return url;
        },
        [this](const QUrl& url) { Q_EMIT pageWanted(url); });
}

void CrmTask::cancel()
{
    if (m_watch)
        m_watch->cancelled = true;
}

} // namespace occ::ui
