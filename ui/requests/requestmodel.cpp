// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestmodel.h"

#include "ui/base/relativetime.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

void RequestModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Columns)
        return {};
    const QString titles[] = {tr("Priority"), tr("Request"), tr("State"), tr("Answer in"), tr("Ticket")};
    return titles[section];
}

QString RequestModel::words(const RequestRow& row, int column) const
{
    switch (column) {
    case Priority:
        return priorityWords(row.request.priority);
    case Title:
        return row.request.title;
    case State:
        return requestStateWords(row.request.state);
    case Answer:
        return answerWords(row.request, m_now);
    case Ticket:
        return ticketWords(row);
    default:
        return {};
    }
}

QVariant RequestModel::pill(const RequestRow& row, int column, int role) const
{
    if (column == Answer && role == ToneRole)
        return int(answerTone(row.request, m_now));
    if (column != Priority && column != State)
        return role == KindRole ? QVariant(int(CellKind::Text)) : QVariant();
    const paint::Pill shown =
        column == Priority ? priorityPill(row.request.priority) : requestStatePill(row.request.state);
    if (role == KindRole)
        return int(CellKind::Pill);
    return role == ToneRole ? int(shown.tone) : int(shown.mark);
}

QVariant RequestModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRow& shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(shown, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(shown, column));
    case Qt::ToolTipRole:
        if (column == Answer)
            return tr("To be answered by %1").arg(exactWords(shown.request.respondBy, m_zone));
        return column == Ticket ? ticketTrouble(shown) : words(shown, column);
    case KindRole:
    case ToneRole:
    case MarkRole:
        return pill(shown, column, role);
    case StrongRole:
        return column == Title && shown.request.isOpen();
    case MutedRole:
        return column == Ticket || !shown.request.isOpen() ||
               (column == Answer && shown.request.respondedAt.has_value());
    case IdRole:
        return shown.request.id;
    default:
        return {};
    }
}

} // namespace occ::ui
