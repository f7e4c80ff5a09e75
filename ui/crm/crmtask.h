// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/desk.h"

#include <QMutex>

#include <atomic>

namespace occ::ui {

/// One long talk with a CRM beside the desk's reading and writing: a round, a preview or a look at its
/// fields. Cancelling stops at the next safe point; what was done until then stands.
class CrmTask final : public QObject
{
    Q_OBJECT
public:
    explicit CrmTask(Desk& desk, QObject* parent = nullptr);
    ~CrmTask() override;

    void round(const QString& connection, bool confirmed = false);
    void preview(const QString& connection);
    void check(const QString& connection);
    /// Shows a record in the CRM.
    void showRecord(const QString& connection, sync::Kind kind, const QString& remoteId);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watch != nullptr; }

Q_SIGNALS:
    void progressed(const occ::sync::Progress& progress);
    void ended(const occ::sync::RoundEnd& end);
    void previewed(const occ::sync::Preview& preview);
    void checked(const QList<occ::sync::Finding>& findings, const occ::sync::RemoteBook& book);
    /// An address to show in the browser.
    void pageWanted(const QUrl& page);
    void failed(const occ::Error& error);
    /// Whether it runs has changed.
    void runningChanged(bool running);

private:
    struct Running
    {
        std::atomic_bool cancelled = false;
        QMutex mutex;
        std::optional<sync::Progress> progress; ///< Not told yet; behind the mutex.
    };

    /// `work(Workspace&, const sync::Watch&, Running&)` gives a Result; `done` gets its value.
    template <typename Work, typename Done> void run(Work work, Done done);
    void settle();

    Desk& m_desk;
    QTimer m_timer;
    std::shared_ptr<Running> m_watch;
};

} // namespace occ::ui
