// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticepanel.h"

#include "ui/base/relativetime.h"
#include "ui/style/paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kWide = 440;
static constexpr int kHigh = 460;
static constexpr auto kUnread = "unread"_L1;

NoticePanel::NoticePanel(Shell& shell, QWidget* window)
    : QFrame(window)
    , m_shell(shell)
    , m_which(new ChipBar(u"notices.which"_s, tr("Which"), this))
    , m_all(new Button(tr("Mark all read"), u"notices.all"_s, Button::Look::Flat, this))
    , m_list(new HitList(u"notices.list"_s, tr("Notifications"), this))
    , m_none(new TextLabel({}, Type::Body, true, this))
{
    setObjectName(u"notices"_s);
    setAccessibleName(tr("Notifications"));
    layOut();
    connect(m_which, &ChipBar::currentChanged, this, &NoticePanel::list);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        QList<qint64> unread;
        for (const InboxMessage& message : std::as_const(m_messages)) {
            if (!message.read)
                unread << message.id;
        }
        markRead(unread);
    });
    connect(m_list, &HitList::chosen, this, [this](const Hit& hit) {
        markRead({hit.key.toLongLong()});
        hide();
        m_shell.open(hit.page, hit.what);
    });
    m_list->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    hide();
}

void NoticePanel::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(kUnit);
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(tr("Notifications"), Type::Section, false, this), 1);
    row->addWidget(m_all);
    column->addLayout(row);
    m_which->addChip(kUnread, tr("Unread"));
    m_which->addChip(u"all"_s, tr("All"));
    m_which->setCurrent(kUnread);
    column->addWidget(m_which);
    column->addWidget(m_list, 1);
    m_none->setAlignment(Qt::AlignCenter);
    column->addWidget(m_none, 1);
}

static QString levelWords(const QString& level)
{
    if (level == u"specialist")
        return NoticePanel::tr("You are the owner");
    if (level == u"lead")
        return NoticePanel::tr("Escalated to you as lead");
    return NoticePanel::tr("Escalated to you as executive");
}

Hit NoticePanel::hitOf(const InboxMessage& message) const
{
    const Desk& desk = m_shell.desk();
    Hit hit;
    hit.key = QString::number(message.id);
    hit.section = message.client;
    hit.title = message.text;
    hit.detail = (message.read ? tr("Read · %1") : tr("Unread · %1")).arg(levelWords(message.level));
    hit.note = agoWords(message.at, desk.now(), desk.zone());
    hit.icon = message.read ? u"mail-read"_s : u"mail-unread"_s;
    hit.page = u"alerts"_s;
    hit.what = message.alertId;
    if (!message.read)
        hit.marks = {{0, message.text.size()}};
    return hit;
}

void NoticePanel::show(const QList<InboxMessage>& messages)
{
    m_messages = messages;
    list();
}

/// Clients by their newest message, messages newest first.
void NoticePanel::list()
{
    const bool onlyUnread = m_which->current() == kUnread;
    QStringList clients;
    QHash<QString, QList<Hit>> byClient;
    int unread = 0;
    for (const InboxMessage& message : std::as_const(m_messages)) {
        unread += message.read ? 0 : 1;
        if (onlyUnread && message.read)
            continue;
        if (!clients.contains(message.client))
            clients << message.client;
        byClient[message.client] << hitOf(message);
    }
    QList<Hit> hits;
    for (const QString& client : std::as_const(clients))
        hits += byClient.value(client);
    m_list->show(hits, true);
    m_list->setVisible(!hits.isEmpty());
    m_none->setVisible(hits.isEmpty());
    m_none->setText(onlyUnread ? tr("Nothing is unread.") : tr("Nothing has come for you yet."));
    m_which->chip(kUnread)->setCount(unread);
    m_all->setEnabled(unread > 0);
}

void NoticePanel::markRead(const QList<qint64>& ids)
{
    QList<qint64> unread;
    for (const InboxMessage& message : std::as_const(m_messages)) {
        if (!message.read && ids.contains(message.id))
            unread << message.id;
    }
    if (unread.isEmpty())
        return;
    m_shell.desk()
        .write([unread](Workspace& workspace) { return workspace.alerts().markRead(unread); },
               Desk::Announce::No)
        .then(this, [this](const Status& status) {
            if (!status)
                m_shell.fail(status.error());
        });
}

void NoticePanel::openAt(const QPoint& corner)
{
    m_before = QApplication::focusWidget();
    const int high = qMin(kHigh, parentWidget()->height() - corner.y() - 2 * kUnit);
    setGeometry(qMax(kUnit, corner.x() - kWide), corner.y(), kWide, high);
    QWidget::show();
    raise();
    if (m_list->isVisible())
        m_list->setFocus();
    else
        m_which->chip(kUnread)->setFocus();
}

void NoticePanel::leave()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

bool NoticePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_M) {
        if (const Hit* hit = m_list->current())
            markRead({hit->key.toLongLong()});
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void NoticePanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    paint::box(painter, rect(), t.surface, t.muted, kRadiusCard);
}

} // namespace occ::ui
