// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/live.h"

#include <QTimer>

namespace occ::ui {

/// Notices what newly came for the person who acts, and tells it calmly: up to three things one by one, more
/// of them as one digest, nothing in quiet hours (then a digest afterwards), nothing when switched off. One
/// for the whole program.
class NoticeWatch final : public QObject
{
    Q_OBJECT
public:
    struct Notice
    {
        QString title;
        QString text;
        qint64 alertId = 0; ///< What it opens; 0 for a digest.
    };

    explicit NoticeWatch(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] int unread() const { return m_unread; }

Q_SIGNALS:
    void told(const occ::ui::NoticeWatch::Notice& notice);
    void unreadChanged(int unread);

private:
    void take(const QList<InboxMessage>& unread);
    void tell();

    Desk& m_desk;
    Live<QList<InboxMessage>> m_live;
    QList<InboxMessage> m_waiting; ///< New and not told yet.
    QTimer m_gather;               ///< What comes together is told together.
    qint64 m_newest = -1;          ///< What was there at the start is not new.
    int m_unread = 0;
};

} // namespace occ::ui

Q_DECLARE_METATYPE(occ::ui::NoticeWatch::Notice)
