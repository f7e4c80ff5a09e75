// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/upgrademerge.h"

#include <functional>

namespace occ {

using namespace Qt::Literals::StringLiterals;

QStringList mergedOrder(const QStringList& theirs, const QStringList& ours)
{
    QStringList merged = theirs;
    qsizetype after = 0;
    for (const QString& key : ours) {
        const qsizetype known = merged.indexOf(key);
        if (known >= 0) {
            after = known + 1;
            continue;
        }
        merged.insert(after, key);
        ++after;
    }
    return merged;
}

/// A milestone stays while something stands in it, and comes when something is put there.
void UpgradeMerge::keepMilestonesInUse()
{
    for (const RunItem& item : std::as_const(m_items)) {
        if (m_milestones.contains(item.milestone))
            continue;
        RunMilestone milestone = m_oldMilestones.value(item.milestone);
        if (const playbook::Milestone* theirs = m_in.theirs.milestone(item.milestone);
            theirs && milestone.key.isEmpty()) {
            milestone.key = theirs->key;
            milestone.title = theirs->title;
            milestone.theme = theirs->theme;
        }
        m_milestones.insert(milestone.key, milestone);
    }
}

/// Positions that rise in the new order; a row that stands right already keeps its own.
template <typename Row> static void number(QList<Row>& rows, qsizetype from)
{
    int last = -1;
    for (qsizetype i = from; i < rows.size(); ++i) {
        if (rows[i].id == 0 || rows[i].position <= last)
            rows[i].position = last + 1;
        last = rows[i].position;
    }
}

void UpgradeMerge::order()
{
    QStringList theirs;
    for (const playbook::Milestone& milestone : m_in.theirs.milestones) {
        if (m_milestones.contains(milestone.key))
            theirs << milestone.key;
    }
    QStringList ours;
    for (const RunMilestone& milestone : m_in.milestones) {
        if (m_milestones.contains(milestone.key))
            ours << milestone.key;
    }
    for (const QString& key : mergedOrder(theirs, ours)) {
        m_plan.milestones << m_milestones.value(key);
        QStringList newItems;
        if (const playbook::Milestone* milestone = m_in.theirs.milestone(key)) {
            for (const playbook::Item& item : milestone->items) {
                if (m_items.contains(item.key) && m_items.value(item.key).milestone == key)
                    newItems << item.key;
            }
        }
        QStringList oldItems;
        for (const RunItem& item : m_in.items) {
            if (m_items.contains(item.key) && m_items.value(item.key).milestone == key)
                oldItems << item.key;
        }
        const qsizetype first = m_plan.items.size();
        for (const QString& item : mergedOrder(newItems, oldItems))
            m_plan.items << m_items.value(item);
        number(m_plan.items, first);
    }
    number(m_plan.milestones, 0);
    for (RunItem& item : m_plan.items) {
        // What went with the upgrade is not waited for.
        item.dependsOn.removeIf(
            [this](const QString& key) { return m_oldItems.contains(key) && !m_items.contains(key); });
    }
}

/// Dependencies kept from here and taken from there may wait for each other in a circle: then the new
/// version's count, which has none.
void UpgradeMerge::breakCycles(const Places& theirs)
{
    QHash<QString, RunItem*> byKey;
    for (RunItem& item : m_plan.items)
        byKey.insert(item.key, &item);
    QHash<QString, int> seen; // 1: on the way, 2: fine.
    const std::function<bool(RunItem&)> circles = [&](RunItem& item) {
        if (const int state = seen.value(item.key); state != 0)
            return state == 1;
        seen.insert(item.key, 1);
        for (const QString& key : std::as_const(item.dependsOn)) {
            if (byKey.contains(key) && circles(*byKey.value(key)))
                return true;
        }
        seen.insert(item.key, 2);
        return false;
    };
    bool circle = std::ranges::any_of(m_plan.items, circles);
    for (RunItem& item : m_plan.items) {
        if (!circle)
            return;
        const Place place = theirs.value(item.key);
        if (!place.item || place.item->dependsOn == item.dependsOn)
            continue;
        item.dependsOn = place.item->dependsOn;
        seen.clear();
        circle = std::ranges::any_of(m_plan.items, circles);
    }
}

static UpgradeKind kindOf(const UpgradeStep& step, bool isHere)
{
    if (step.changes.isEmpty())
        return UpgradeKind::Unchanged;
    if (std::ranges::any_of(step.changes, &UpgradeChange::conflict))
        return UpgradeKind::Conflict;
    if (step.changes.first().field.isEmpty())
        return isHere ? UpgradeKind::Removed : UpgradeKind::Added;
    return step.change(u"milestone"_s) ? UpgradeKind::Moved : UpgradeKind::Changed;
}

void UpgradeMerge::writeSteps()
{
    // Where each step is shown: in its milestone afterwards; what goes, or is not taken, where it was meant.
    QStringList milestones;
    for (const RunMilestone& milestone : std::as_const(m_plan.milestones))
        milestones << milestone.key;
    QStringList theirs;
    for (const playbook::Milestone& milestone : m_in.theirs.milestones)
        theirs << milestone.key;
    QStringList ours;
    for (const RunMilestone& milestone : m_in.milestones)
        ours << milestone.key;
    milestones = mergedOrder(mergedOrder(theirs, ours), milestones);
    QStringList items;
    for (const playbook::Milestone& milestone : m_in.theirs.milestones) {
        for (const playbook::Item& item : milestone.items)
            items << item.key;
    }
    QStringList here;
    for (const RunItem& item : m_in.items)
        here << item.key;
    items = mergedOrder(items, here);
    for (const QString& key : std::as_const(milestones)) {
        UpgradeStep step = m_milestoneSteps.value(key);
        const bool isHere = m_oldMilestones.contains(key);
        step.kind = kindOf(step, isHere);
        step.title = m_milestones.contains(key) ? m_milestones.value(key).title
                     : isHere                   ? m_oldMilestones.value(key).title
                                                : m_in.theirs.milestone(key)->title;
        if (isHere)
            step.dueBefore = m_oldMilestones.value(key).dueAt;
        m_plan.steps << step;
        for (const QString& itemKey : std::as_const(items)) {
            UpgradeStep item = m_itemSteps.value(itemKey);
            if (m_items.contains(itemKey))
                item.milestone = m_items.value(itemKey).milestone;
            if (item.milestone != key)
                continue;
            const bool itemHere = m_oldItems.contains(itemKey);
            item.kind = kindOf(item, itemHere);
            if (itemHere)
                item.dueBefore = m_oldItems.value(itemKey).dueAt;
            m_plan.steps << item;
        }
    }
}

/// Writes down what differs between two lists of settings whose words are `text` by name.
static void compare(const QString& what, const QList<std::pair<QString, QString>>& base,
                    const QList<std::pair<QString, QString>>& theirs, QList<UpgradeSetting>& out)
{
    const auto find = [](const QList<std::pair<QString, QString>>& list, const QString& name) {
        const auto found =
            std::ranges::find(list, name, [](const auto& entry) -> const QString& { return entry.first; });
        return found == list.end() ? QString() : found->second;
    };
    for (const auto& [name, text] : theirs) {
        if (const QString before = find(base, name); before != text)
            out << UpgradeSetting{what, name, before, text};
    }
    for (const auto& [name, text] : base) {
        if (find(theirs, name).isEmpty())
            out << UpgradeSetting{what, name, text, {}};
    }
}

void UpgradeMerge::writeSettings()
{
    using Texts = QList<std::pair<QString, QString>>;
    const auto rules = [](const playbook::Playbook& playbook) {
        Texts texts;
        for (const playbook::RuleSetting& rule : playbook.rules)
            texts << std::pair(rule.rule, u"%1 %2"_s.arg(rule.threshold).arg(rule.unit));
        return texts;
    };
    const auto touchpoints = [](const playbook::Playbook& playbook) {
        Texts texts;
        for (const playbook::Touchpoint& point : playbook.touchpoints)
            texts << std::pair(point.title, u"%1, %2"_s.arg(point.when.text(), point.channel));
        return texts;
    };
    const auto escalation = [](const playbook::Playbook& playbook) {
        Texts texts;
        for (const playbook::EscalationStep& step : playbook.escalation)
            texts << std::pair(word(step.level), u"%1 h: %2"_s.arg(step.afterHours).arg(step.action));
        return texts;
    };
    compare(u"rule"_s, rules(m_in.base), rules(m_in.theirs), m_plan.settings);
    compare(u"touchpoint"_s, touchpoints(m_in.base), touchpoints(m_in.theirs), m_plan.settings);
    compare(u"escalation"_s, escalation(m_in.base), escalation(m_in.theirs), m_plan.settings);
}

} // namespace occ
