// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/upgrademerge.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;

static QString itemId(const QString& key, const QString& field = {})
{
    const QString id = u"item/"_s + key;
    return field.isEmpty() ? id : QString(id + u'/' + field);
}

static QString milestoneId(const QString& key, const QString& field = {})
{
    const QString id = u"milestone/"_s + key;
    return field.isEmpty() ? id : QString(id + u'/' + field);
}

static QString dueText(const playbook::Item* item)
{
    return item && item->due ? item->due->text() : u"milestone"_s;
}

UpgradeMerge::Places UpgradeMerge::placesOf(const playbook::Playbook& playbook)
{
    Places places;
    for (const playbook::Milestone& milestone : playbook.milestones) {
        for (const playbook::Item& item : milestone.items)
            places.insert(item.key, {&item, milestone.key});
    }
    return places;
}

UpgradePlan UpgradeMerge::run()
{
    m_base = placesOf(m_in.base);
    m_theirs = placesOf(m_in.theirs);
    for (const RunMilestone& milestone : m_in.milestones)
        m_oldMilestones.insert(milestone.key, milestone);
    for (const RunItem& item : m_in.items)
        m_oldItems.insert(item.key, item);
    QSet<QString> milestones;
    for (const auto& list : {m_in.base.milestones, m_in.theirs.milestones}) {
        for (const playbook::Milestone& milestone : list)
            milestones << milestone.key;
    }
    for (const RunMilestone& milestone : m_in.milestones)
        milestones << milestone.key;
    for (const QString& key : std::as_const(milestones))
        mergeMilestone(key);
    QSet<QString> items;
    for (const QStringList& keys : {m_base.keys(), m_theirs.keys(), m_oldItems.keys()}) {
        for (const QString& key : keys)
            items << key;
    }
    for (const QString& key : std::as_const(items))
        mergeItem(key);
    keepMilestonesInUse();
    order();
    breakCycles(m_theirs);
    writeSteps();
    writeSettings();
    dateUpgrade(m_in, m_plan);
    return m_plan;
}

bool UpgradeMerge::decide(UpgradeStep& step, UpgradeChange change)
{
    change.takeByDefault = change.reason == UpgradeReason::None;
    change.take = m_decisions.value(change.id, change.takeByDefault);
    step.changes << change;
    return change.take;
}

void UpgradeMerge::mergeMilestone(const QString& key)
{
    const playbook::Milestone* base = m_in.base.milestone(key);
    const playbook::Milestone* theirs = m_in.theirs.milestone(key);
    const bool here = m_oldMilestones.contains(key);
    UpgradeStep step;
    step.isMilestone = true;
    step.key = step.milestone = key;
    RunMilestone merged = m_oldMilestones.value(key);
    if (!here && theirs && !base) {
        merged.key = key;
        merged.title = theirs->title;
        merged.theme = theirs->theme;
        if (decide(step, {milestoneId(key), {}, {}, theirs->title, {}}))
            m_milestones.insert(key, merged);
        else
            m_leftOut << key;
    } else if (here && base && !theirs) {
        UpgradeChange gone{milestoneId(key), {}, base->title, {}, merged.title};
        gone.conflict = merged.dueByHand;
        gone.reason = merged.dueByHand ? UpgradeReason::EditedHere : UpgradeReason::None;
        if (!decide(step, gone))
            m_keptMilestones << key;
    } else if (here) {
        const auto field = [&](const QString& name, const QString& from, const QString& to, QString& ours) {
            if (!theirs || from == to || ours == to)
                return;
            UpgradeChange change{milestoneId(key, name), name, from, to, ours};
            change.conflict = !base || ours != from;
            change.reason = change.conflict ? UpgradeReason::EditedHere : UpgradeReason::None;
            if (decide(step, change))
                ours = to;
        };
        field(u"title"_s, base ? base->title : QString(), theirs ? theirs->title : QString(), merged.title);
        field(u"theme"_s, base ? base->theme : QString(), theirs ? theirs->theme : QString(), merged.theme);
        if (base && theirs && base->due != theirs->due) {
            UpgradeChange due{milestoneId(key, u"due"_s), u"due"_s, base->due.text(), theirs->due.text(), {}};
            due.conflict = merged.dueByHand;
            due.reason = merged.dueByHand  ? UpgradeReason::EditedHere
                         : merged.complete ? UpgradeReason::Done
                                           : UpgradeReason::None;
            decide(step, due);
        }
        m_milestones.insert(key, merged);
    }
    m_milestoneSteps.insert(key, step);
}

QList<UpgradeMerge::Sides> UpgradeMerge::sidesOf(const Place& base, const Place& theirs,
                                                 const RunItem& ours) const
{
    static const playbook::Item none;
    const playbook::Item& b = base.item ? *base.item : none;
    const playbook::Item& t = theirs.item ? *theirs.item : none;
    return {{u"milestone"_s, base.milestone, theirs.milestone, ours.milestone},
            {u"title"_s, b.title, t.title, ours.title},
            {u"section"_s, b.section, t.section, ours.section},
            {u"owner_role"_s, b.ownerRole, t.ownerRole, ours.ownerRole},
            {u"party"_s, word(b.party), word(t.party), ours.party},
            {u"evidence"_s, word(b.evidence), word(t.evidence), ours.evidence},
            {u"check"_s, b.check, t.check, ours.check},
            {u"depends_on"_s, b.dependsOn.join(u' '), t.dependsOn.join(u' '), ours.dependsOn.join(u' ')}};
}

bool UpgradeMerge::editedHere(const RunItem& item, const Place& base) const
{
    if (item.due == DueSource::Hand)
        return true;
    const auto sides = sidesOf(base, {}, item);
    return std::ranges::any_of(sides, [](const Sides& side) { return side.ours != side.base; });
}

UpgradeReason UpgradeMerge::touched(const RunItem& item, const Place& base) const
{
    if (item.state == "done"_L1)
        return UpgradeReason::Done;
    if (item.state == "not-applicable"_L1)
        return UpgradeReason::NotApplicable;
    if (item.state == "blocked"_L1)
        return UpgradeReason::Blocked;
    if (editedHere(item, base))
        return UpgradeReason::EditedHere;
    return item.workedOn ? UpgradeReason::WorkedOn : UpgradeReason::None;
}

void UpgradeMerge::mergeItem(const QString& key)
{
    const Place base = m_base.value(key);
    const Place theirs = m_theirs.value(key);
    const bool here = m_oldItems.contains(key);
    RunItem item = m_oldItems.value(key);
    UpgradeStep step;
    step.key = key;
    step.title = here ? item.title : theirs.item ? theirs.item->title : QString();
    step.milestone = here ? item.milestone : theirs.milestone;
    step.state = here ? item.state : QString();
    if (here && theirs.item)
        itemInAll(step, item, base, theirs);
    else if (here && base.item)
        itemRemoved(step, item, base);
    else if (here)
        step.note = UpgradeReason::OwnItem;
    else if (theirs.item && base.item)
        itemTakenOut(step, base, theirs);
    else if (theirs.item)
        itemAdded(step, theirs);
    if (here && (step.changes.isEmpty() || !step.changes.first().field.isEmpty()))
        m_items.insert(key, item);
    m_itemSteps.insert(key, step);
}

void UpgradeMerge::itemInAll(UpgradeStep& step, RunItem& item, const Place& base, const Place& theirs)
{
    const auto sides = sidesOf(base, theirs, item);
    for (const Sides& side : sides)
        mergeField(step, item, side);
    mergeDue(step, item, base, theirs);
    if (step.changes.isEmpty() && base.item && editedHere(item, base))
        step.note = UpgradeReason::EditedHere;
}

void UpgradeMerge::mergeField(UpgradeStep& step, RunItem& item, const Sides& sides)
{
    const bool inBase = m_base.contains(item.key);
    if ((inBase && sides.base == sides.theirs) || sides.ours == sides.theirs)
        return;
    UpgradeChange change{itemId(item.key, sides.field), sides.field, sides.base, sides.theirs, sides.ours};
    change.conflict = !inBase || sides.ours != sides.base;
    const bool moves = sides.field == "milestone"_L1;
    const auto arranges = moves || sides.field == "section"_L1;
    if (change.conflict)
        change.reason = UpgradeReason::EditedHere;
    else if (item.isClosed() && !arranges)
        change.reason = item.state == "done"_L1 ? UpgradeReason::Done : UpgradeReason::NotApplicable;
    else if (moves && m_leftOut.contains(sides.theirs))
        change.reason = UpgradeReason::MilestoneLeftOut;
    else if (moves && m_keptMilestones.contains(sides.ours))
        change.reason = UpgradeReason::MilestoneKept;
    else if (moves && !item.isClosed() && m_oldMilestones.value(sides.theirs).complete)
        change.reason = UpgradeReason::MilestoneComplete;
    if (!decide(step, change))
        return;
    const playbook::Item& to = *m_theirs.value(item.key).item;
    if (moves)
        item.milestone = sides.theirs;
    else if (sides.field == "title"_L1)
        item.title = to.title;
    else if (sides.field == "section"_L1)
        item.section = to.section;
    else if (sides.field == "owner_role"_L1)
        item.ownerRole = to.ownerRole;
    else if (sides.field == "party"_L1)
        item.party = sides.theirs;
    else if (sides.field == "evidence"_L1)
        item.evidence = sides.theirs;
    else if (sides.field == "check"_L1)
        item.check = to.check;
    else
        item.dependsOn = to.dependsOn;
}

void UpgradeMerge::mergeDue(UpgradeStep& step, RunItem& item, const Place& base, const Place& theirs)
{
    if (!base.item || base.item->due == theirs.item->due)
        return;
    UpgradeChange due{itemId(item.key, u"due"_s), u"due"_s, dueText(base.item), dueText(theirs.item), {}};
    due.conflict = item.due == DueSource::Hand;
    due.reason = due.conflict              ? UpgradeReason::EditedHere
                 : item.state == "done"_L1 ? UpgradeReason::Done
                 : item.isClosed()         ? UpgradeReason::NotApplicable
                                           : UpgradeReason::None;
    if (decide(step, due))
        item.due = theirs.item->due ? DueSource::Rule : DueSource::Milestone;
}

void UpgradeMerge::itemRemoved(UpgradeStep& step, const RunItem& item, const Place& base)
{
    UpgradeChange gone{itemId(item.key), {}, base.item->title, {}, item.title};
    gone.reason = touched(item, base);
    gone.conflict = gone.reason != UpgradeReason::None;
    if (!gone.conflict && m_keptMilestones.contains(item.milestone))
        gone.reason = UpgradeReason::MilestoneKept;
    if (!decide(step, gone))
        m_items.insert(item.key, item);
}

void UpgradeMerge::itemAdded(UpgradeStep& step, const Place& theirs)
{
    const playbook::Item& from = *theirs.item;
    UpgradeChange added{itemId(from.key), {}, {}, from.title, {}};
    if (m_leftOut.contains(theirs.milestone))
        added.reason = UpgradeReason::MilestoneLeftOut;
    else if (m_oldMilestones.value(theirs.milestone).complete)
        added.reason = UpgradeReason::MilestoneComplete;
    if (!decide(step, added))
        return;
    RunItem item;
    item.key = from.key;
    item.milestone = theirs.milestone;
    item.title = from.title;
    item.section = from.section;
    item.ownerRole = from.ownerRole;
    item.party = word(from.party);
    item.evidence = word(from.evidence);
    item.check = from.check;
    item.dependsOn = from.dependsOn;
    item.due = from.due ? DueSource::Rule : DueSource::Milestone;
    m_items.insert(item.key, item);
}

/// The old version has it and this onboarding does not: it was left out when that version came.
void UpgradeMerge::itemTakenOut(UpgradeStep& step, const Place& base, const Place& theirs)
{
    if (*base.item == *theirs.item && base.milestone == theirs.milestone) {
        step.note = UpgradeReason::TakenOutHere;
        return;
    }
    itemAdded(step, theirs);
    UpgradeChange& change = step.changes.first();
    change.base = base.item->title;
    change.conflict = true;
    change.reason = UpgradeReason::TakenOutHere;
    change.takeByDefault = false;
    change.take = m_decisions.value(change.id, false);
    if (!change.take)
        m_items.remove(step.key);
}

} // namespace occ
