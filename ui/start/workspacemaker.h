// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QThreadPool>

namespace occ::ui {

/// Makes a new workspace in a thread of its own.
class WorkspaceMaker final : public QObject
{
    Q_OBJECT
public:
    enum class Content : quint8 { Empty, Sample };

    explicit WorkspaceMaker(QObject* parent = nullptr);
    /// Waits until what is being made is whole.
    ~WorkspaceMaker() override;
    /// One at a time; asked again meanwhile it does nothing.
    void make(const QString& address, Content content);
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void made(const QString& address);
    void failed(const occ::Error& error);

private:
    QThreadPool m_pool;
    bool m_busy = false;
};

} // namespace occ::ui
