// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticebell.h"

#include "ui/notices/noticepanel.h"
#include "ui/shell/page.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace occ::ui {

NoticeBell::NoticeBell(Shell& shell)
    : m_shell(shell)
    , m_live(
          shell.desk(), this,
          [this] {
              const qint64 person = m_shell.desk().info().actorId.value_or(0);
              return [person](Workspace& workspace) { return workspace.alerts().inbox(person, false); };
          },
          [this](const QList<InboxMessage>& messages) { show(messages); })
{
    setObjectName(u"topbar.bell"_s);
    setText(tr("Notifications"));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
    connect(this, &QAbstractButton::clicked, this, &NoticeBell::openPanel);
    connect(&shell.desk(), &Desk::changed, this, [this] { m_live.refresh(); });
    connect(&shell.desk(), &Desk::ticked, this, [this] { m_live.refresh(); });
    setVisible(shell.desk().info().actorId.has_value());
    m_live.refresh();
}

void NoticeBell::show(const QList<InboxMessage>& messages)
{
    m_messages = messages;
    m_unread = int(std::ranges::count_if(messages, [](const InboxMessage& one) { return !one.read; }));
    const QString said = m_unread > 0 ? tr("Notifications, %n unread", nullptr, m_unread) : text();
    setAccessibleName(said);
    setToolTip(said);
    update();
    if (m_panel)
        m_panel->show(messages);
}

void NoticeBell::openPanel()
{
    if (!isVisible())
        return;
    if (!m_panel) {
        m_panel = new NoticePanel(m_shell, window());
        m_panel->show(m_messages);
    }
    m_panel->openAt(mapTo(window(), QPoint(width(), height() + kHalf)));
}

void NoticeBell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    const bool focus = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (underMouse() || focus)
        paint::box(painter, rect(), t.hover, focus ? t.accent : QColor(), kRadiusControl, 2);
    paintIcon(painter, u"preferences-system-notifications"_s,
              QRectF(m_unread > 0 ? 6 : 10, (height() - kIcon) / 2.0, kIcon, kIcon), t.muted);
    if (m_unread == 0)
        return;
    const QString count = m_unread > 99 ? u"99+"_s : QString::number(m_unread);
    const qreal wide = qMax(16.0, QFontMetricsF(ui::font(Type::Tiny)).horizontalAdvance(count) + 8);
    const QRectF badge(width() - wide - 1, 2, wide, 15);
    paint::box(painter, badge, t.redFill, {}, 7);
    paint::text(painter, badge, count, ui::font(Type::Tiny), t.red, Qt::AlignCenter);
}

} // namespace occ::ui
