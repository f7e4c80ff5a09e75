// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/logmodel.h"

#include "ui/base/relativetime.h"
#include "ui/crm/crmwords.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

void CrmLogModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

QVariant CrmLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Columns)
        return {};
    const QString titles[] = {tr("When"), tr("What"), tr("Record"), tr("Kind"), tr("What happened")};
    return titles[section];
}

QString CrmLogModel::words(const sync::LogLine& line, int column) const
{
    switch (column) {
    case When:
        return line.at <= 0 ? QString() : stampWords(line.at, m_now, m_zone);
    case What:
        return crmLogPill(line.what).word;
    case Record:
        return line.what == "round"_L1 ? crmTitle(line.name) : line.name;
    case Kind:
        return line.kind ? crmKindWords(*line.kind) : QString();
    case Words:
        return line.text.simplified();
    default:
        return {};
    }
}

QVariant CrmLogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const sync::LogLine& line = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(line, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(line, column));
    case Qt::ToolTipRole:
        return column == When    ? (line.at <= 0 ? QString() : exactWords(line.at, m_zone))
               : column == Words ? QString(line.text + u'\n' + line.cure).trimmed()
                                 : QString();
    case KindRole:
        return int(column == What ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == What ? crmLogPill(line.what).tone : Tone::Neutral);
    case MarkRole:
        return int(crmLogPill(line.what).mark);
    case StrongRole:
        return column == Record;
    case MutedRole:
        return column == When || column == Kind;
    case IdRole:
        return line.id;
    default:
        return {};
    }
}

} // namespace occ::ui
