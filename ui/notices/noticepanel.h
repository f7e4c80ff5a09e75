// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/hitlist.h"

#include <QFrame>

namespace occ::ui {

class Button;
class ChipBar;
class TextLabel;

/// What came for the person who acts, by client, newest first. Hangs below the bell until the focus leaves
/// it.
class NoticePanel final : public QFrame
{
    Q_OBJECT
public:
    NoticePanel(Shell& shell, QWidget* window);

    void show(const QList<InboxMessage>& messages);
    /// Opens with its right upper corner there.
    void openAt(const QPoint& corner);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void list();
    void markRead(const QList<qint64>& ids);
    void leave();
    [[nodiscard]] Hit hitOf(const InboxMessage& message) const;

    Shell& m_shell;
    ChipBar* m_which;
    Button* m_all;
    HitList* m_list;
    TextLabel* m_none;
    QList<InboxMessage> m_messages;
    QPointer<QWidget> m_before;
};

} // namespace occ::ui
