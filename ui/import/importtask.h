// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/desk.h"

#include <QPointer>

#include <atomic>

namespace occ::ui {

/// One import or dry run in the desk's writing thread, with progress and cancel. Cancelling leaves nothing
/// behind; so does closing the window meanwhile.
class ImportTask final : public QObject
{
    Q_OBJECT
public:
    explicit ImportTask(Desk& desk, QObject* parent = nullptr);
    ~ImportTask() override;

    /// Starts; what was under way before is cancelled and not answered.
    void start(ImportRequest request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_watch != nullptr; }

Q_SIGNALS:
    void progressed(qint64 rows, qint64 bytes, qint64 total);
    void finished(const occ::ImportReport& report);
    void failed(const occ::Error& error);
    /// It was cancelled, and nothing was changed.
    void cancelled();

private:
    struct Watch
    {
        std::atomic_bool cancelled = false;
        std::atomic<qint64> rows = 0;
        std::atomic<qint64> bytes = 0;
        std::atomic<qint64> total = 0;
    };

    Desk& m_desk;
    QTimer m_timer;
    std::shared_ptr<Watch> m_watch;
};

} // namespace occ::ui
