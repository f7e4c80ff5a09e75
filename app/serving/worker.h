// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QThread>
#include <QTimer>

#include <atomic>

namespace occ::serving {

/// What a worker does besides what it is asked for.
struct Work
{
    bool tick = true; ///< Each minute; otherwise something else ticks, and it only works on webhooks again.
    bool mail = true; ///< A tick sends letters and reads mail.
};

/// What a server does besides answering: ticks each minute, works on webhooks as they come and drives
/// activations on, in a thread of its own with a workspace of its own, so that no request waits for it.
class Worker final : public QObject
{
    Q_OBJECT

public:
    Worker(const OpenOptions& options, const Work& work);
    ~Worker() override;
    Q_DISABLE_COPY_MOVE(Worker)

    void start();
    /// Webhooks came in.
    void webhooksTaken();
    /// A run may go on.
    void activationsChanged();

Q_SIGNALS:
    /// A line for the log.
    void logged(const QString& line);

private:
    void begin();
    void minute();
    void webhooks();
    void activations();
    void log(const QString& line);
    void logWorked(const WebhookIntake::Worked& worked);
    [[nodiscard]] Workspace* workspace();

    OpenOptions m_options;
    Work m_work;
    std::atomic_bool m_stopping = false;
    std::atomic_bool m_asked = false;
    std::atomic_bool m_askedToDrive = false;
    QThread m_thread;
    QObject m_inside; ///< Lives in the thread.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QTimer> m_timer;
};

} // namespace occ::serving
