// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importtask.h"

namespace occ::ui {

static constexpr int kProgressMs = 100;

ImportTask::ImportTask(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_timer.setInterval(kProgressMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_watch && m_watch->total > 0)
            Q_EMIT progressed(m_watch->rows, m_watch->bytes, m_watch->total);
    });
}

ImportTask::~ImportTask()
{
    if (m_watch)
        m_watch->cancelled = true;
}

void ImportTask::start(ImportRequest request)
{
    if (m_watch)
        m_watch->cancelled = true;
    m_watch = std::make_shared<Watch>();
    const auto watch = m_watch;
    request.progress = [watch](qint64 rows, qint64 bytes, qint64 total) {
        watch->rows = rows;
        watch->bytes = bytes;
        watch->total = total;
        return !watch->cancelled;
    };
    m_timer.start();
    m_desk
        .write([request, watch](Workspace& workspace) -> Result<ImportReport> {
            if (watch->cancelled) // while it waited for its turn
                return refused(tr("The import was cancelled; nothing was changed."));
            return workspace.imports().run(request);
        })
        .then(this, [this, watch](const Result<ImportReport>& report) {
            if (watch != m_watch)
                return;
            m_watch = nullptr;
            m_timer.stop();
            if (report)
                Q_EMIT finished(*report);
            else if (watch->cancelled)
                Q_EMIT cancelled();
            else
                Q_EMIT failed(report.error());
        });
}

void ImportTask::cancel()
{
    if (m_watch)
        m_watch->cancelled = true;
}

} // namespace occ::ui
