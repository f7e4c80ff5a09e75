// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/settings/servercontrol.h"

#include <QThread>

namespace occ::app {

/// Serves the HTTP API while the window is open, in a thread of its own with a workspace of its own. It does
/// not tick: the window does. Destroy it before the desk.
class WindowServer final : public ui::ServerControl
{
    Q_OBJECT
public:
    /// Serves at once when this person wanted it the last time. `options` as for the desk; the clock is set.
    WindowServer(OpenOptions options, const QString& workspace, qint64 person);
    /// Lets the last answers out.
    ~WindowServer() override;

    [[nodiscard]] Status apply(const ui::ServerWish& wish) override;

private:
    class Room;

    /// Makes it as it is wished, once what there was has ended.
    void follow();
    void start();
    void show(const ui::ServerState& state);

    OpenOptions m_options;
    QString m_workspace;
    qint64 m_person;
    QThread m_thread;
    std::unique_ptr<Room> m_room; ///< Works in the thread; there as long as the thread is.
    bool m_again = false;         ///< Wished otherwise while it was ending.
};

} // namespace occ::app
