// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticewatch.h"

#include "ui/notices/noticesettings.h"

#include <QDateTime>

namespace occ::ui {

static constexpr int kGatherMs = 500;
static constexpr int kMostSingle = 3;

NoticeWatch::NoticeWatch(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_live(
          desk, this,
          [this] {
              const qint64 person = m_desk.info().actorId.value_or(0);
              return [person](Workspace& workspace) { return workspace.alerts().inbox(person); };
          },
          [this](const QList<InboxMessage>& unread) { take(unread); })
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherMs);
    connect(&m_gather, &QTimer::timeout, this, &NoticeWatch::tell);
    if (!desk.info().actorId)
        return; // the local user is nobody the ladder tells
    connect(&desk, &Desk::changed, this, [this] { m_live.refresh(); });
    connect(&desk, &Desk::ticked, this, [this] { m_live.refresh(); });
    connect(&desk, &Desk::minutePassed, this, &NoticeWatch::tell);
    m_live.refresh();
}

void NoticeWatch::take(const QList<InboxMessage>& unread)
{
    qint64 newest = 0;
    QSet<qint64> still;
    for (const InboxMessage& message : unread) {
        newest = qMax(newest, message.id);
        still.insert(message.id);
        if (m_newest >= 0 && message.id > m_newest)
            m_waiting.append(message);
    }
    // What was read meanwhile is not told any more.
    m_waiting.removeIf([&still](const InboxMessage& message) { return !still.contains(message.id); });
    m_newest = qMax(m_newest, newest);
    if (int(unread.size()) != m_unread) {
        m_unread = int(unread.size());
        Q_EMIT unreadChanged(m_unread);
    }
    if (!m_waiting.isEmpty())
        m_gather.start();
}

void NoticeWatch::tell()
{
    const NoticeSettings settings = NoticeSettings::load();
    if (!settings.enabled)
        m_waiting.clear();
    const QTime time = QDateTime::fromMSecsSinceEpoch(m_desk.now(), m_desk.zone()).time();
    if (m_waiting.isEmpty() || settings.isQuietAt(time))
        return;
    const QList<InboxMessage> waiting = std::exchange(m_waiting, {});
    if (waiting.size() <= kMostSingle) {
        for (const InboxMessage& message : waiting)
            Q_EMIT told({message.client, message.text, message.alertId});
        return;
    }
    QStringList clients;
    for (const InboxMessage& message : waiting)
        clients.append(message.client);
    clients.removeDuplicates();
    const QString more = clients.size() > kMostSingle
                             ? tr("%1 and %n more", nullptr, int(clients.size()) - kMostSingle)
                                   .arg(clients.mid(0, kMostSingle).join(tr(", ")))
                             : clients.join(tr(", "));
    Q_EMIT told({tr("%n new notification(s)", nullptr, int(waiting.size())), more, 0});
}

} // namespace occ::ui
