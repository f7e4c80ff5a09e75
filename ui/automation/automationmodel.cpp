// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationmodel.h"

#include "ui/base/relativetime.h"
#include "ui/widgets/roles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace occ::ui {

void AutomationModel::setNext(NextFirings next, Instant until)
{
    m_next = std::move(next);
    m_until = until;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, Next), index(rowCount() - 1, Next));
}

QVariant AutomationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool counts = orientation == Qt::Horizontal && section >= Sent;
    if (counts && role == Qt::ToolTipRole)
        return tr("Within the last 30 days");
    if (counts && role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return MomentModel::headerData(section, orientation, role);
}

QString AutomationModel::title(int column) const
{
    const QString titles[] = {tr("Automation"), tr("State"), tr("When"), tr("Only if"), tr("What"),
                              tr("Last fired"), tr("Next"),  tr("Sent"), tr("Failed"),  tr("Skipped")};
    return titles[column];
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
        return row.lastFired ? agoWords(*row.lastFired, now(), zone()) : tr("never");
    case Next: {
        const auto next = m_next.constFind(row.automation.key);
        return next == m_next.constEnd() ? u"–"_s
               : next->sendAt <= now()   ? tr("now")
                                         : stampWords(next->sendAt, now(), zone());
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
        return row.lastFired ? exactWords(*row.lastFired, zone()) : QString();
    case Next: {
        const auto next = m_next.constFind(row.automation.key);
        if (next != m_next.constEnd())
            return exactWords(next->sendAt, zone()) + u'\n' + next->client;
        return m_until > 0 ? tr("Nothing until %1").arg(exactWords(m_until, zone())) : QString();
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

QVariant AutomationModel::look(const AutomationRow& row, int column, int role) const
{
    switch (role) {
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
    default:
        return {};
    }
}

} // namespace occ::ui
