// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray.h"

#include "app/desktop/windows.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace occ::app {

Tray::Tray(Windows& windows, ui::NoticeWatch& watch, QObject* parent)
    : QObject(parent)
    , m_windows(windows)
{
    const QIcon icon = QIcon::fromTheme(u"onboarding-command-center"_s,
                                        QIcon::fromTheme(u"preferences-system-notifications"_s));
    m_icon.setIcon(icon.isNull() ? QApplication::windowIcon() : icon);
    connect(m_menu.addAction(tr("Open")), &QAction::triggered, this, [this] { m_windows.show({}); });
    connect(m_menu.addAction(tr("Alerts")), &QAction::triggered, this,
            [this] { m_windows.show(u"alerts"_s); });
    m_menu.addSeparator();
    connect(m_menu.addAction(tr("Quit")), &QAction::triggered, qApp, &QApplication::closeAllWindows);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            m_windows.show({});
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this,
            [this] { m_windows.show(m_alert > 0 ? u"alert:"_s + QString::number(m_alert) : u"alerts"_s); });
    connect(&watch, &ui::NoticeWatch::unreadChanged, this, &Tray::showUnread);
    connect(&watch, &ui::NoticeWatch::told, this, &Tray::tell);
    showUnread(watch.unread());
    m_icon.setVisible(QSystemTrayIcon::isSystemTrayAvailable());
}

void Tray::showUnread(int unread)
{
    m_icon.setToolTip(unread > 0 ? tr("Onboarding Command Center: %n unread", nullptr, unread)
                                 : tr("Onboarding Command Center"));
}

void Tray::tell(const ui::NoticeWatch::Notice& notice)
{
    m_alert = notice.alertId;
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages())
        m_icon.showMessage(notice.title, notice.text, m_icon.icon());
}

} // namespace occ::app
