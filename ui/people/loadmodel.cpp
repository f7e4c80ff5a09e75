// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/loadmodel.h"

#include "ui/widgets/roles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

QString roleWords(Role role)
{
    switch (role) {
    case Role::Specialist:
        return LoadModel::tr("Specialist");
    case Role::SalesRep:
        return LoadModel::tr("Sales");
    case Role::Manager:
        return LoadModel::tr("Manager");
    case Role::Executive:
        return LoadModel::tr("Executive");
    case Role::Administrator:
        return LoadModel::tr("Administrator");
    }
    return {};
}

QHash<qint64, LoadShift> shiftsOf(const QList<Carried>& carried)
{
    QHash<qint64, LoadShift> shifts;
    for (const Carried& entry : carried) {
        LoadShift& shift = shifts[entry.row.ownerId.value_or(0)];
        shift.active += entry.row.state == u"active" ? 1 : 0;
        shift.overdue += entry.overdue;
        shift.dueThisWeek += entry.dueThisWeek;
    }
    return shifts;
}

void LoadModel::setTeam(const TeamLoad& team)
{
    QList<Load> rows = team.people;
    std::ranges::stable_sort(rows, {}, [](const Load& load) {
        return load.away ? 2 : load.capacity > 0 || load.active > 0 ? 0 : 1;
    });
    rows.append(team.nobody);
    setRows(rows);
}

void LoadModel::setPreview(std::optional<qint64> target, const QHash<qint64, LoadShift>& shifts)
{
    m_target = target;
    m_shifts = shifts;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

LoadShift LoadModel::shiftOf(const Load& load) const
{
    LoadShift sum;
    if (!m_target)
        return sum;
    const auto add = [&sum](const LoadShift& shift, int sign) {
        sum.active += sign * shift.active;
        sum.overdue += sign * shift.overdue;
        sum.dueThisWeek += sign * shift.dueThisWeek;
    };
    if (load.personId == *m_target) {
        for (const LoadShift& shift : m_shifts)
            add(shift, 1);
    }
    if (const auto own = m_shifts.constFind(load.personId); own != m_shifts.cend())
        add(*own, -1);
    return sum;
}

LoadFigures LoadModel::figures(const Load& load) const
{
    LoadFigures figures{load.active, load.capacity, {}};
    if (const int by = shiftOf(load).active; by != 0)
        figures.after = load.active + by;
    return figures;
}

QString LoadModel::nameOf(const Load& load)
{
    return load.personId == 0 ? tr("Nobody") : load.name;
}

QString LoadModel::notes(const Load& load) const
{
    const LoadShift shift = shiftOf(load);
    const auto amount = [](int now, int by) {
        return by == 0 ? QString::number(now) : tr("%1 → %2").arg(now).arg(now + by);
    };
    QStringList words;
    const bool moving = shift.active != 0 || shift.overdue != 0 || shift.dueThisWeek != 0;
    if (!moving) // Then the figures need the room.
        words.append(load.personId == 0 ? tr("waiting for somebody") : roleWords(load.role));
    if (load.overdue != 0 || shift.overdue != 0)
        words.append(tr("%1 overdue").arg(amount(load.overdue, shift.overdue)));
    if (load.dueThisWeek != 0 || shift.dueThisWeek != 0)
        words.append(
            tr("%1 in 7 days", "items that fall due").arg(amount(load.dueThisWeek, shift.dueThisWeek)));
    if (load.red > 0 && !moving)
        words.append(tr("%1 red").arg(load.red));
    return words.join(u" · "_s);
}

QVariant LoadModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Load& load = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(load);
    case Qt::AccessibleTextRole: {
        QStringList words{nameOf(load), tr("Onboardings: %1").arg(loadWords(figures(load)))};
        if (load.personId != 0)
            words.append(load.away ? tr("Away") : loadPill(figures(load)).word);
        words.append(notes(load));
        return words.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return QString(nameOf(load) + u'\n' + notes(load));
    case IdRole:
        return load.personId;
    default:
        return {};
    }
}

Qt::ItemFlags LoadModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = RowModel::flags(index);
    if (!index.isValid())
        return base;
    return row(index.row()).away ? base : base | Qt::ItemIsDropEnabled;
}

} // namespace occ::ui
