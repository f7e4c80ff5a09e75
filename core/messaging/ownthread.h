// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <functional>

/// Inside core/messaging only: a thread that lasts as long as the program and runs an event loop.
namespace occ::messaging {

/// Callers block, without a loop of their own, until the work they gave it is done. So no caller's thread can
/// be asked to end in the middle, and libraries that tie themselves to the first thread they meet stay alive.
class OwnThread final
{
public:
    explicit OwnThread(const QString& name)
        : m_home(new QObject)
    {
        m_home->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
        m_thread.setObjectName(name);
        m_thread.start();
    }
    ~OwnThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(OwnThread)

    /// Begins work there; returns at once.
    void begin(std::function<void(QObject* home)> work)
    {
        QMetaObject::invokeMethod(
            m_home, [home = m_home, work = std::move(work)] { work(home); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject* m_home; ///< Lives in the thread and ends with it.
};

} // namespace occ::messaging
