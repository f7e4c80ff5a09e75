// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/noticewatch.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace occ::app {

class Windows;

/// The icon in the system's tray, where there is one: how much is unread, and what newly came as the system's
/// own notification. A click brings the window.
class Tray final : public QObject
{
    Q_OBJECT
public:
    Tray(Windows& windows, ui::NoticeWatch& watch, QObject* parent = nullptr);

private:
    void showUnread(int unread);
    void tell(const ui::NoticeWatch::Notice& notice);

    Windows& m_windows;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    qint64 m_alert = 0; ///< What the notification shown last opens.
};

} // namespace occ::app
