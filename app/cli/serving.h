// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <array>
#include <atomic>

namespace occ::cli {

/// Turns SIGTERM and SIGINT into a signal of the event loop, as long as it lives. One at a time.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    StopSignals();
    ~StopSignals() override;
    Q_DISABLE_COPY_MOVE(StopSignals)

Q_SIGNALS:
    void asked();

private:
    std::array<int, 2> m_ends{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// What a server does besides answering: ticks each minute and works on webhooks as they come, in a thread of
/// its own with a workspace of its own, so that no request waits for it.
class Worker final : public QObject
{
    Q_OBJECT

public:
    Worker(const OpenOptions& options, bool mail);
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
    bool m_mail;
    std::atomic_bool m_stopping = false;
    std::atomic_bool m_asked = false;
    std::atomic_bool m_askedToDrive = false;
    QThread m_thread;
    QObject m_inside; ///< Lives in the thread.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QTimer> m_timer;
};

} // namespace occ::cli
