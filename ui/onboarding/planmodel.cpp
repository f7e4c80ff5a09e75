// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/planmodel.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/roles.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

paint::Pill standingPill(PlanModel::Standing standing)
{
    switch (standing) {
    case PlanModel::Standing::Done:
        return {PlanModel::tr("Complete"), Tone::Green, paint::Mark::Check};
    case PlanModel::Standing::Late:
        return {PlanModel::tr("Late"), Tone::Red, paint::Mark::Dot};
    case PlanModel::Standing::Soon:
        return {PlanModel::tr("Due within a day"), Tone::Amber, paint::Mark::Diamond};
    case PlanModel::Standing::Resting:
        return {PlanModel::tr("Paused"), Tone::Neutral, paint::Mark::Pause};
    case PlanModel::Standing::Ahead:
        break;
    }
    return {PlanModel::tr("Ahead"), Tone::Accent, paint::Mark::None};
}

void PlanModel::setMoment(Instant now, const QTimeZone& zone)
{
    m_now = now;
    m_zone = zone;
    if (!rows().isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PlanModel::show(const QList<TimelineRow>& rows)
{
    QStringList titles;
    for (const TimelineRow& row : rows) {
        for (qsizetype i = titles.size(); i < row.marks.size(); ++i)
            titles.append(row.marks.at(i).title);
    }
    if (titles != m_titles) {
        beginResetModel();
        m_titles = titles;
        endResetModel();
    }
    setRows(rows);
}

void PlanModel::changed(qint64 onboarding)
{
    const int row = onboarding == 0 ? -1 : rowOf(onboarding);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void PlanModel::setPlan(const MovePlan& plan)
{
    const qint64 before = m_plan.onboardingId;
    m_plan = plan;
    changed(before);
    if (plan.onboardingId != before)
        changed(plan.onboardingId);
}

std::optional<Instant> PlanModel::planned(qint64 milestone) const
{
    for (const DateMove& move : m_plan.moves) {
        if (!move.itemId && move.milestoneId == milestone && move.from != move.to)
            return move.to;
    }
    return {};
}

const TimelineMark* PlanModel::mark(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    const QList<TimelineMark>& marks = row(index.row()).marks;
    return index.column() <= marks.size() ? &marks.at(index.column() - 1) : nullptr;
}

PlanModel::Standing PlanModel::standing(const TimelineRow& row, const TimelineMark& mark) const
{
    if (mark.completedAt)
        return Standing::Done;
    if (row.row.state != u"active")
        return Standing::Resting;
    if (mark.dueAt < m_now)
        return Standing::Late;
    return mark.dueAt < m_now + kDay ? Standing::Soon : Standing::Ahead;
}

bool PlanModel::isMovable(const TimelineRow& row, const TimelineMark& mark)
{
    return !mark.completedAt && (row.row.state == u"active" || row.row.state == u"paused");
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < rows().size() ? row(section).row.client : QVariant();
    return section == 0 ? tr("Client") : m_titles.value(section - 1);
}

QString PlanModel::words(const TimelineRow& row) const
{
    return QStringList{row.row.client, statePill(row.row).word, whyWords(row.row, m_now)}.join(u", "_s);
}

QString PlanModel::words(const TimelineRow& row, const TimelineMark& mark) const
{
    QStringList words{tr("%1 of %2").arg(mark.title, row.row.client)};
    if (mark.completedAt) {
        words.append(tr("complete since %1").arg(exactWords(*mark.completedAt, m_zone)));
    } else {
        words.append(tr("due %1").arg(exactWords(mark.dueAt, m_zone)));
        const Standing how = standing(row, mark);
        if (how != Standing::Ahead)
            words.append(how == Standing::Late ? dueWords(mark.dueAt, m_now, m_zone)
                                               : standingPill(how).word);
        words.append(tr("%1 of %2 items open").arg(mark.open).arg(mark.total));
    }
    if (!mark.dueReason.isEmpty())
        words.append(tr("moved by hand: %1").arg(mark.dueReason));
    if (const auto to = planned(mark.id))
        words.append(tr("would move to %1").arg(exactWords(*to, m_zone)));
    return words.join(u", "_s);
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow& row = this->row(index.row());
    if (role == IdRole)
        return row.row.id;
    const TimelineMark* shown = mark(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? row.row.client : shown ? shown->title : QString();
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? words(row) : shown ? words(row, *shown) : tr("No such milestone");
    case Qt::ToolTipRole:
        return index.column() == 0 ? words(row).replace(u", "_s, u"\n"_s)
               : shown             ? words(row, *shown).replace(u", "_s, u"\n"_s)
                                   : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || (index.column() > 0 && !mark(index)))
        return Qt::NoItemFlags;
    return RowModel::flags(index) | Qt::ItemNeverHasChildren;
}

} // namespace occ::ui
