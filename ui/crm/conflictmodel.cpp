// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/conflictmodel.h"

#include "ui/base/relativetime.h"
#include "ui/crm/crmwords.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

QString crmValueWords(const QString& value)
{
    return value.isEmpty() ? ConflictModel::tr("(empty)") : value;
}

void ConflictModel::setMoment(Instant now, const QTimeZone& zone, const QString& crm)
{
    m_now = now;
    m_zone = zone;
    if (m_crm != crm) {
        m_crm = crm;
        Q_EMIT headerDataChanged(Qt::Horizontal, Theirs, Theirs);
    }
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Columns)
        return {};
    const QString titles[] = {tr("Record"), tr("Kind"), tr("About"), tr("Here"), m_crm, tr("Since")};
    return titles[section];
}

QString ConflictModel::words(const sync::Conflict& conflict, int column) const
{
    switch (column) {
    case Record:
        return conflict.name;
    case Kind:
        return crmKindWords(conflict.kind);
    case About:
        return crmAboutWords(conflict);
    case Ours:
        return crmValueWords(conflict.ours).section(u'\n', 0, 0);
    case Theirs:
        return crmValueWords(conflict.theirs).section(u'\n', 0, 0);
    case Since:
        return agoWords(conflict.openedAt, m_now, m_zone);
    default:
        return {};
    }
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::Conflict& conflict = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(conflict, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(conflict, column));
    case Qt::ToolTipRole:
        return column == Since ? exactWords(conflict.openedAt, m_zone) : words(conflict, column);
    case KindRole:
        return int(CellKind::Text);
    case StrongRole:
        return column == Record;
    case MutedRole:
        return column == Kind || column == Since || (column == Ours && conflict.ours.isEmpty()) ||
               (column == Theirs && conflict.theirs.isEmpty());
    case IdRole:
        return conflict.id;
    default:
        return {};
    }
}

} // namespace occ::ui
