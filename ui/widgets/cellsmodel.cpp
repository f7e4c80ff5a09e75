// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cellsmodel.h"

#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

void CellsModel::setTable(Table table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void CellsModel::setCell(int row, int column, const Cell& cell)
{
    m_table.rows[row][column] = cell;
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

int CellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int CellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.headers.size())
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = !m_table.rows.isEmpty() && m_table.rows.constFirst().value(section).right;
        return int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? QVariant(m_table.headers.at(section)) : QVariant();
}

QVariant CellsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Cell cell = m_table.rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.tip;
    case Qt::AccessibleTextRole: {
        const QString said = m_table.headers.at(index.column()) + u": "_s + cell.text;
        return cell.tip.isEmpty() ? said : said + u". "_s + cell.tip;
    }
    case KindRole:
        return int(cell.mark == paint::Mark::None ? CellKind::Text : CellKind::Pill);
    case MarkRole:
        return int(cell.mark);
    case ToneRole:
        return int(cell.tone);
    case MutedRole:
        return cell.muted;
    case StrongRole:
        return cell.strong;
    case IdRole:
        return m_table.ids.value(index.row());
    case Qt::TextAlignmentRole:
        return int((cell.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace occ::ui
