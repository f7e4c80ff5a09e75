// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaymodel.h"

#include "ui/base/relativetime.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

using Group = TodayEntry::Group;
using Kind = TodayEntry::Kind;

/// Ids of different kinds do not meet: each kind has a range of its own.
static constexpr qint64 kRange = qint64(1) << 48;

Tone toneOf(const TodayEntry& entry)
{
    switch (entry.group) {
    case Group::RedFlag:
        return entry.alert.state == u"cleared" ? Tone::Amber : Tone::Red;
    case Group::Overdue:
        return Tone::Red;
    case Group::DueToday:
        return Tone::Accent;
    case Group::ReplyAwaited:
        return Tone::Amber;
    case Group::Promise:
        break;
    }
    return entry.open == 0 ? Tone::Green : Tone::Neutral;
}

QString iconOf(Group group)
{
    switch (group) {
    case Group::RedFlag:
        return u"dialog-warning"_s;
    case Group::Overdue:
        return u"alarm"_s;
    case Group::DueToday:
        return u"task-due"_s;
    case Group::ReplyAwaited:
        return u"mail-reply-sender"_s;
    case Group::Promise:
        return u"x-office-calendar"_s;
    }
    return {};
}

qint64 TodayModel::idOf(const TodayEntry& entry) const
{
    return qint64(entry.kind) * kRange + entry.subjectId;
}

void TodayModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void TodayModel::setWithOwners(bool with)
{
    m_withOwners = with;
}

QString TodayModel::headingAbove(int number) const
{
    const Group group = row(number).group;
    if (number > 0 && row(number - 1).group == group)
        return {};
    int shown = 0;
    for (const TodayEntry& entry : rows())
        shown += entry.group == group ? 1 : 0;
    const int all = m_counts.at(size_t(group));
    return all > shown ? tr("%1 · first %2 of %3").arg(groupTitle(group)).arg(shown).arg(all)
                       : tr("%1 · %2").arg(groupTitle(group)).arg(all);
}

QString TodayModel::title(const TodayEntry& entry) const
{
    if (entry.kind == Kind::GoLive)
        return tr("Go-live");
    if (entry.kind == Kind::Reply)
        return entry.title.isEmpty() ? tr("Reply expected") : tr("Reply to “%1”").arg(entry.title);
    return entry.title;
}

QString TodayModel::whenWords(const TodayEntry& entry) const
{
    switch (entry.kind) {
    case Kind::Alert:
        return agoWords(entry.at, m_now, m_zone);
    case Kind::Reply:
        return tr("asked %1").arg(agoWords(entry.at, m_now, m_zone));
    default:
        return dueWords(entry.at, m_now, m_zone);
    }
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TodayEntry& entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(entry.client + u": "_s + title(entry));
    case Qt::AccessibleTextRole: {
        QStringList words{groupTitle(entry.group), entry.client, title(entry), whyWords(entry),
                          whenWords(entry)};
        if (m_withOwners && !entry.owner.isEmpty())
            words.append(entry.owner);
        return words.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return QString(title(entry) + u'\n' + whyWords(entry) + u'\n' + exactWords(entry.at, m_zone));
    case ToneRole:
        return int(toneOf(entry));
    case IdRole:
        return idOf(entry);
    default:
        return {};
    }
}

} // namespace occ::ui
