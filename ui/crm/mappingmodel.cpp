// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/mappingmodel.h"

#include "ui/crm/mappingwords.h"
#include "ui/style/paint.h"
#include "ui/widgets/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

const sync::Finding* worstOf(const QList<sync::Finding>& findings)
{
    const auto worst =
        std::min_element(findings.begin(), findings.end(),
                         [](const sync::Finding& a, const sync::Finding& b) { return a.weight < b.weight; });
    return worst == findings.end() ? nullptr : &*worst;
}

static paint::Pill pillOf(const MappingRow& row)
{
    using Weight = sync::Finding::Weight;
    if (const sync::Finding* worst = worstOf(row.findings)) {
        if (worst->weight == Weight::Blocks)
            return {MappingModel::tr("Blocks"), Tone::Red, paint::Mark::Cross};
        if (worst->weight == Weight::Limits)
            return {MappingModel::tr("Limits"), Tone::Amber, paint::Mark::Diamond};
        return {MappingModel::tr("Note"), Tone::Accent, paint::Mark::Dot};
    }
    if (row.field.direction == sync::Direction::Off)
        return {MappingModel::tr("Off"), Tone::Neutral, paint::Mark::Pause};
    return {MappingModel::tr("Fine"), Tone::Green, paint::Mark::Check};
}

void MappingModel::setCrm(const QString& crm)
{
    m_crm = crm;
    Q_EMIT headerDataChanged(Qt::Horizontal, Theirs, Theirs);
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= Columns)
        return {};
    const QString titles[] = {
        tr("Ours"),       tr("Direction"), tr("In %1").arg(m_crm), tr("If both changed"),
        tr("Carried as"), tr("State")};
    return titles[section];
}

QString MappingModel::words(const MappingRow& row, int column) const
{
    const bool off = row.field.direction == sync::Direction::Off;
    switch (column) {
    case Ours:
        return row.own.required ? tr("%1 (needed)").arg(row.own.label) : row.own.label;
    case Direction:
        return directionWords(row.field.direction, m_crm);
    case Theirs:
        return row.theirs;
    case Wins:
        return off || row.field.direction != sync::Direction::Both ? QString()
                                                                   : winsWords(row.field.wins, m_crm);
    case As:
        return off ? QString() : transformWords(row.field.transform);
    case Finding:
        return pillOf(row).word;
    default:
        return {};
    }
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MappingRow& shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(shown, column);
    case Qt::AccessibleTextRole:
        return QString(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       words(shown, column));
    case Qt::ToolTipRole: {
        if (column != Finding)
            return words(shown, column);
        const sync::Finding* worst = worstOf(shown.findings);
        return worst ? QVariant(worst->text + u' ' + worst->cure) : QVariant();
    }
    case KindRole:
        return int(column == Finding ? CellKind::Pill : CellKind::Text);
    case ToneRole:
        return int(column == Finding ? pillOf(shown).tone : Tone::Neutral);
    case MarkRole:
        return int(pillOf(shown).mark);
    case StrongRole:
        return column == Ours && shown.field.direction != sync::Direction::Off;
    case MutedRole:
        return shown.field.direction == sync::Direction::Off || column == As;
    case IdRole:
        return qint64(shown.number);
    default:
        return {};
    }
}

} // namespace occ::ui
