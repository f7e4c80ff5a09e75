// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/datemoves.h"

#include <algorithm>

namespace occ {

qsizetype MovePlan::followers() const
{
    const auto own = std::ranges::count_if(moves, [](const DateMove& move) { return !move.itemId; });
    return std::max<qsizetype>(0, own - 1);
}

Instant shifted(Instant due, Instant from, Instant to, const QTimeZone& zone)
{
    const auto wall = [&zone](Instant at) {
        const QDateTime local = toLocal(at, zone);
        return QDateTime(local.date(), local.time(), Qt::UTC);
    };
    const QDateTime moved = wall(due).addMSecs(wall(from).msecsTo(wall(to)));
    return fromLocalForward(moved.date(), moved.time(), zone);
}

namespace {

/// Works out where each date goes; each milestone once, whatever hangs on what.
class Following final
{
public:
    Following(const QList<MilestoneDate>& milestones, const BusinessCalendar& calendar)
        : m_calendar(calendar)
    {
        for (const MilestoneDate& milestone : milestones) {
            m_byKey.insert(milestone.key, &milestone);
            m_byId.insert(milestone.id, &milestone);
        }
    }

    void move(qint64 milestone, Instant to) { m_moved.insert(milestone, to); }

    /// Where its rule takes a milestone, whether or not it follows.
    Instant led(const MilestoneDate& milestone)
    {
        return milestone.rule ? led(milestone.dueAt, *milestone.rule) : milestone.dueAt;
    }

    Instant of(const MilestoneDate& milestone)
    {
        if (const auto known = m_moved.constFind(milestone.id); known != m_moved.constEnd())
            return *known;
        m_moved.insert(milestone.id, milestone.dueAt); // Ends a circle in a playbook that was never checked.
        if (!milestone.completed && !milestone.byHand)
            m_moved.insert(milestone.id, led(milestone));
        return m_moved.value(milestone.id);
    }

    Instant of(const ItemDate& item)
    {
        if (item.rule)
            return led(item.dueAt, *item.rule);
        const MilestoneDate* milestone = m_byId.value(item.milestoneId);
        if (!milestone)
            return item.dueAt;
        const Instant to = of(*milestone);
        return item.dueAt == milestone->dueAt ? to
                                              : shifted(item.dueAt, milestone->dueAt, to, m_calendar.zone());
    }

private:
    Instant led(Instant due, const playbook::DueRule& rule)
    {
        const MilestoneDate* anchor = m_byKey.value(rule.after);
        if (!anchor)
            return due; // The contract's day does not move.
        const Instant to = of(*anchor);
        if (to == anchor->dueAt)
            return due;
        const Instant before = m_calendar.due(anchor->dueAt, rule.offset);
        const Instant after = m_calendar.due(to, rule.offset);
        if (before == kNever || after == kNever)
            return due;
        return due == before ? after : shifted(due, before, after, m_calendar.zone());
    }

    const BusinessCalendar& m_calendar;
    QHash<QString, const MilestoneDate*> m_byKey;
    QHash<qint64, const MilestoneDate*> m_byId;
    QHash<qint64, Instant> m_moved;
};

} // namespace

MovePlan planMove(const QList<MilestoneDate>& milestones, const QList<ItemDate>& items, qint64 moved,
                  Instant to, const BusinessCalendar& calendar)
{
    Following following(milestones, calendar);
    following.move(moved, to);
    MovePlan plan;
    for (const MilestoneDate& milestone : milestones) {
        const Instant goes = following.of(milestone);
        const DateMove move{milestone.id, {}, milestone.title, milestone.dueAt, goes};
        if (milestone.id == moved)
            plan.moves.prepend(move);
        else if (goes != milestone.dueAt)
            plan.moves.append(move);
        else if (following.led(milestone) != milestone.dueAt)
            plan.kept.append({milestone.id, milestone.title, milestone.dueAt, milestone.completed});
    }
    for (const ItemDate& item : items) {
        const Instant goes = following.of(item);
        if (goes != item.dueAt)
            plan.moves.append({item.milestoneId, item.id, item.title, item.dueAt, goes});
    }
    return plan;
}

} // namespace occ
