// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationmodel.h"

#include "ui/base/relativetime.h"
#include "ui/widgets/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

void AutomationModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void AutomationModel::setNext(NextFirings next, Instant until)
{
    m_next = std::move(next);
    m_until = until;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, Next), index(rowCount() - 1, Next));
}

QVariant AutomationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section >= Sent)
        return tr("Within the last 30 days");
    if (role == Qt::TextAlignmentRole && section >= Sent)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Automation"), tr("State"), tr("When"), tr("Only if"), tr("What"),
                              tr("Last fired"), tr("Next"),  tr("Sent"), tr("Failed"),  tr("Skipped")};
    return titles[section];
}

QString AutomationModel::words(const AutomationRow& row, int column) const
{
    const auto number = [](int value) { return value > 0 ? QLocale().toString(value) : u"–"_s; };
    switch (column) {
    case Title:
        return row.automation.title;
    case State:
        return automationPill(row).word;
    case Trigger:
        return row.trigger;
    case Condition:
        return row.condition;
    case Action:
        return row.action;
    case LastFired:
        return row.lastFired ? agoWords(*row.lastFired, m_now, m_zone) : tr("never");
    case Next: {
        const auto next = m_next.constFind(row.automation.key);
        return next == m_next.constEnd() ? u"–"_s
               : next->sendAt <= m_now   ? tr("now")
                                         : stampWords(next->sendAt, m_now, m_zone);
    }
    case Sent:
        return number(row.sent);
    case Failed:
        return number(row.failed);
    case Skipped:
        return number(row.skipped);
    default:
        return {};
    }
}

QString AutomationModel::tip(const AutomationRow& row, int column) const
{
    switch (column) {
    case Title:
        return row.automation.purpose;
    case State:
        return row.paused;
    case LastFired:
        return row.lastFired ? exactWords(*row.lastFired, m_zone) : QString();
    case Next: {
        const auto next = m_next.constFind(row.automation.key);
        if (next != m_next.constEnd())
            return exactWords(next->sendAt, m_zone) + u'\n' + next->client;
        return m_until > 0 ? tr("Nothing until %1").arg(exactWords(m_until, m_zone)) : QString();
    }
    default:
        return {};
    }
}

Tone AutomationModel::tone(const AutomationRow& row, int column)
{
    if (column == State)
        return automationPill(row).tone;
    return column == Failed && row.failed > 0 ? Tone::Red : Tone::Neutral;
}

QVariant AutomationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AutomationRow& row = this->row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(row, column));
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return int((column >= Sent ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KindRole:
        return int(column == State ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(tone(row, column));
    case MarkRole:
        return int(automationPill(row).mark);
    case StrongRole:
        return column == Title;
    case MutedRole:
        return column == Condition || !row.automation.enabled;
    case IdRole:
        return idOf(row);
    default:
        return {};
    }
}

} // namespace occ::ui
