// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/duedates.h"

namespace occ::playbook {

namespace {

/// Works out milestones in any order; each is computed once.
class Computation final
{
public:
    Computation(const Playbook& playbook, Instant contract, const BusinessCalendar& calendar)
        : m_contract(contract)
        , m_calendar(calendar)
    {
        for (const Milestone& milestone : playbook.milestones)
            m_rules.insert(milestone.key, &milestone.due);
    }

    void set(const QHash<QString, Instant>& moved) { m_done = moved; }

    Instant of(const DueRule& rule) { return m_calendar.due(anchor(rule.after), rule.offset); }

    Instant milestone(const QString& key)
    {
        if (const auto done = m_done.constFind(key); done != m_done.constEnd())
            return *done;
        const DueRule* rule = m_rules.value(key);
        m_done.insert(key, m_contract); // Ends a cycle in a playbook that was never checked.
        const Instant due = rule == nullptr ? m_contract : of(*rule);
        m_done.insert(key, due);
        return due;
    }

private:
    Instant anchor(const QString& after) { return after.isEmpty() ? m_contract : milestone(after); }

    Instant m_contract;
    const BusinessCalendar& m_calendar;
    QHash<QString, const DueRule*> m_rules;
    QHash<QString, Instant> m_done;
};

} // namespace

DueSchedule computeDue(const Playbook& playbook, Instant contract, const BusinessCalendar& calendar,
                       const QHash<QString, Instant>& moved)
{
    Computation computation(playbook, contract, calendar);
    computation.set(moved);
    DueSchedule schedule;
    for (const Milestone& milestone : playbook.milestones) {
        const Instant due = computation.milestone(milestone.key);
        schedule.milestones.insert(milestone.key, due);
        for (const Item& item : milestone.items)
            schedule.items.insert(item.key, item.due ? computation.of(*item.due) : due);
    }
    for (const Touchpoint& point : playbook.touchpoints)
        schedule.touchpoints.insert(point.key, computation.of(point.when));
    return schedule;
}

} // namespace occ::playbook
