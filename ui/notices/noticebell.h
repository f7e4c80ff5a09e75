// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/live.h"

#include <QAbstractButton>

namespace occ::ui {

class NoticePanel;
class Shell;

/// The bell with the number of unread notifications; hidden for the local user, whom nobody notifies.
class NoticeBell final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit NoticeBell(Shell& shell);

    void openPanel();
    [[nodiscard]] int unread() const { return m_unread; }
    QSize sizeHint() const override { return {36, 32}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void show(const QList<InboxMessage>& messages);

    Shell& m_shell;
    NoticePanel* m_panel = nullptr;
    Live<QList<InboxMessage>> m_live;
    QList<InboxMessage> m_messages;
    int m_unread = 0;
};

} // namespace occ::ui
