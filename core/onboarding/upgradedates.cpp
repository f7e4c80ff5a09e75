// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/datemoves.h"
#include "core/onboarding/upgrademerge.h"
#include "core/playbook/duedates.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Both schedules, what they make of the dates that stand, and what a pause added to all of them.
class Dates final
{
public:
    Dates(const UpgradeInput& input, UpgradePlan& plan)
        : m_in(input)
        , m_plan(plan)
    {
        for (const RunMilestone& milestone : input.milestones)
            m_old.insert(milestone.key, milestone);
        for (const RunItem& item : input.items)
            m_oldItems.insert(item.key, item);
        for (const playbook::Milestone& milestone : input.theirs.milestones) {
            for (const playbook::Item& item : milestone.items)
                m_theirs.insert(item.key, &item);
        }
        QHash<QString, Instant> fixed;
        for (const RunMilestone& milestone : input.milestones) {
            if (staysPut(milestone))
                fixed.insert(milestone.key, milestone.dueAt);
        }
        m_before = playbook::computeDue(input.base, input.contractAt, input.calendar, fixed);
        m_after = playbook::computeDue(input.theirs, input.contractAt, input.calendar, fixed);
        findPause();
    }

    void run()
    {
        for (RunMilestone& milestone : m_plan.milestones) {
            if (milestone.id != 0)
                m_due.insert(milestone.key, milestone.dueAt = milestoneDue(milestone));
        }
        // What is new comes last: it hangs on dates that stand by now.
        const playbook::DueSchedule fresh =
            playbook::computeDue(m_in.theirs, m_in.contractAt, m_in.calendar, m_due);
        for (RunMilestone& milestone : m_plan.milestones) {
            if (milestone.id == 0)
                m_due.insert(milestone.key,
                             milestone.dueAt = paused(fresh.milestones.value(milestone.key),
                                                      m_in.theirs.milestone(milestone.key)->due));
        }
        const playbook::DueSchedule all =
            playbook::computeDue(m_in.theirs, m_in.contractAt, m_in.calendar, m_due);
        for (RunItem& item : m_plan.items)
            item.dueAt = item.id == 0 ? newDue(item, all) : itemDue(item, all);
        tell();
    }

private:
    [[nodiscard]] const UpgradeChange* dueChange(bool isMilestone, const QString& key) const
    {
        const UpgradeStep* step = m_plan.step(isMilestone, key);
        return step ? step->change(u"due"_s) : nullptr;
    }

    /// Moved by hand or over, and nobody asked for the new version's date.
    [[nodiscard]] bool staysPut(const RunMilestone& milestone) const
    {
        const UpgradeChange* change = dueChange(true, milestone.key);
        return (milestone.dueByHand || milestone.complete) && !(change && change->take);
    }

    /// All open dates have moved by the pauses so far: read off the first that nobody moved by hand.
    void findPause()
    {
        const playbook::DueSchedule plain = playbook::computeDue(m_in.base, m_in.contractAt, m_in.calendar);
        for (const RunMilestone& milestone : m_in.milestones) {
            if (milestone.complete || milestone.dueByHand || !plain.milestones.contains(milestone.key))
                continue;
            if (plain.milestones.value(milestone.key) != m_before.milestones.value(milestone.key))
                continue; // Hangs on one that was moved by hand.
            m_pauseFrom = plain.milestones.value(milestone.key);
            m_pauseTo = milestone.dueAt;
            return;
        }
    }

    [[nodiscard]] Instant moved(Instant due, Instant from, Instant to) const
    {
        return shifted(due, from, to, m_in.calendar.zone());
    }

    /// A computed date with the pauses, unless it hangs on a milestone that has them already.
    [[nodiscard]] Instant paused(Instant due, const playbook::DueRule& rule) const
    {
        const playbook::Milestone* anchor = m_in.theirs.milestone(rule.after);
        while (anchor && !m_old.contains(anchor->key))
            anchor = m_in.theirs.milestone(anchor->due.after);
        return anchor ? due : moved(due, m_pauseFrom, m_pauseTo);
    }

    [[nodiscard]] Instant milestoneDue(const RunMilestone& milestone) const
    {
        const UpgradeChange* change = dueChange(true, milestone.key);
        const bool known =
            m_before.milestones.contains(milestone.key) && m_after.milestones.contains(milestone.key);
        if (!known || staysPut(milestone) || (change && !change->take))
            return milestone.dueAt;
        if (milestone.dueByHand)
            return paused(m_after.milestones.value(milestone.key), m_in.theirs.milestone(milestone.key)->due);
        return moved(milestone.dueAt, m_before.milestones.value(milestone.key),
                     m_after.milestones.value(milestone.key));
    }

    [[nodiscard]] Instant newDue(const RunItem& item, const playbook::DueSchedule& all) const
    {
        const playbook::Item* from = m_theirs.value(item.key);
        if (!from || !from->due)
            return m_due.value(item.milestone);
        return paused(all.items.value(item.key), *from->due);
    }

    [[nodiscard]] Instant itemDue(const RunItem& item, const playbook::DueSchedule& all) const
    {
        const RunItem& old = m_oldItems[item.key];
        const UpgradeChange* change = dueChange(false, item.key);
        const bool wanted = change && change->take;
        if ((item.isClosed() || old.due == DueSource::Hand) && !wanted)
            return old.dueAt;
        if (item.due == DueSource::Rule && m_theirs.contains(item.key)) {
            if (change && !change->take)
                return old.dueAt;
            const bool comparable = old.due == DueSource::Rule && m_before.items.contains(item.key);
            if (!comparable)
                return newDue(item, all);
            return moved(old.dueAt, m_before.items.value(item.key), m_after.items.value(item.key));
        }
        if (item.due == DueSource::Rule)
            return old.dueAt;
        const Instant due = m_due.value(item.milestone);
        if (old.milestone != item.milestone || wanted)
            return due;
        return moved(old.dueAt, m_old.value(item.milestone).dueAt, due);
    }

    void tell()
    {
        QHash<QString, Instant> items;
        for (const RunItem& item : std::as_const(m_plan.items))
            items.insert(item.key, item.dueAt);
        for (UpgradeStep& step : m_plan.steps) {
            const QHash<QString, Instant>& dates = step.isMilestone ? m_due : items;
            if (dates.contains(step.key))
                step.dueAfter = dates.value(step.key);
        }
    }

    const UpgradeInput& m_in;
    UpgradePlan& m_plan;
    QHash<QString, RunMilestone> m_old;
    QHash<QString, RunItem> m_oldItems;
    QHash<QString, const playbook::Item*> m_theirs;
    playbook::DueSchedule m_before;
    playbook::DueSchedule m_after;
    QHash<QString, Instant> m_due; ///< Of the milestones afterwards.
    Instant m_pauseFrom = 0;
    Instant m_pauseTo = 0;
};

} // namespace

void dateUpgrade(const UpgradeInput& input, UpgradePlan& plan)
{
    Dates(input, plan).run();
}

} // namespace occ
