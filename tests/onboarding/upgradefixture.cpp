// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/onboarding/upgradefixture.h"

#include "core/playbook/duedates.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

static playbook::Item item(const QString& key, const QString& title)
{
    playbook::Item made;
    made.key = key;
    made.title = title;
    made.ownerRole = u"specialist"_s;
    return made;
}

static playbook::Milestone milestone(const QString& key, const QString& title, int days)
{
    playbook::Milestone made;
    made.key = key;
    made.title = title;
    made.due = {{}, {Offset::Unit::Days, days, {}}};
    return made;
}

playbook::Playbook baseVersion()
{
    playbook::Playbook made;
    made.id = u"plan"_s;
    made.title = u"Plan"_s;
    made.milestones = {milestone(u"a"_s, u"Start"_s, 2), milestone(u"b"_s, u"Middle"_s, 5),
                       milestone(u"c"_s, u"End"_s, 9)};
    made.milestones[0].items = {item(u"first"_s, u"First"_s)};
    made.milestones[1].items = {item(u"one"_s, u"One"_s), item(u"task"_s, u"Task"_s),
                                item(u"last"_s, u"Last"_s)};
    made.milestones[1].items[1].due = playbook::DueRule{u"a"_s, {Offset::Unit::Days, 1, {}}};
    made.milestones[1].items[1].dependsOn = QStringList{u"one"_s};
    made.milestones[2].items = {item(u"end"_s, u"The end"_s)};
    made.rules = {{u"non-responsive"_s, 48, u"hours"_s}, {u"milestone-delayed"_s, 3, u"days"_s}};
    made.escalation = {{playbook::Level::Specialist, 0, u"Call"_s},
                       {playbook::Level::Lead, 24, u"Call"_s},
                       {playbook::Level::Executive, 48, u"Call"_s}};
    return made;
}

playbook::Item* itemOf(playbook::Playbook& playbook, const QString& key)
{
    for (playbook::Milestone& milestone : playbook.milestones) {
        for (playbook::Item& item : milestone.items) {
            if (item.key == key)
                return &item;
        }
    }
    return nullptr;
}

static void removeTask(playbook::Playbook& playbook)
{
    playbook.milestones[1].items.removeIf([](const playbook::Item& item) { return item.key == u"task"; });
}

QList<Edit> edits()
{
    using playbook::Playbook;
    return {
        {u"unchanged"_s, [](Playbook& p) { p.summary = u"Edited elsewhere"_s; }},
        {u"added"_s, [](Playbook& p) { p.milestones[1].items.insert(1, item(u"fresh"_s, u"Fresh"_s)); }},
        {u"removed"_s, removeTask},
        {u"title"_s, [](Playbook& p) { itemOf(p, u"task"_s)->title = u"Better task"_s; }},
        {u"due"_s, [](Playbook& p) { itemOf(p, u"task"_s)->due->offset.amount = 2; }},
        {u"due with milestone"_s, [](Playbook& p) { itemOf(p, u"task"_s)->due.reset(); }},
        {u"owner_role"_s, [](Playbook& p) { itemOf(p, u"task"_s)->ownerRole = u"lead"_s; }},
        {u"evidence"_s, [](Playbook& p) { itemOf(p, u"task"_s)->evidence = playbook::Evidence::Link; }},
        {u"depends_on"_s, [](Playbook& p) { itemOf(p, u"task"_s)->dependsOn = QStringList{u"first"_s}; }},
        {u"moved"_s,
         [](Playbook& p) {
             const playbook::Item task = *itemOf(p, u"task"_s);
             removeTask(p);
             p.milestones[2].items << task;
         }},
        {u"milestone removed"_s, [](Playbook& p) { p.milestones.removeAt(1); }},
    };
}

playbook::Playbook edited(const QString& edit)
{
    playbook::Playbook made = baseVersion();
    made.version = 2;
    const auto list = edits();
    for (const Edit& one : list) {
        if (one.name == edit)
            one.make(made);
    }
    return made;
}

QStringList handEdits()
{
    return {u"none"_s,  u"done"_s,  u"blocked"_s, u"not-applicable"_s, u"evidence"_s,  u"assigned"_s,
            u"title"_s, u"moved"_s, u"due"_s,     u"role"_s,           u"same title"_s};
}

QString changeOf(const QString& edit)
{
    if (edit == u"added")
        return u"item/fresh"_s;
    if (edit == u"removed" || edit == u"milestone removed")
        return u"item/task"_s;
    if (edit == u"moved")
        return u"item/task/milestone"_s;
    return edit == u"due with milestone" ? u"item/task/due"_s : u"item/task/"_s + edit;
}

Outcome expected(const QString& edit, const QString& hand)
{
    using enum UpgradeKind;
    static const QHash<QString, UpgradeReason> reasons = {
        {u"done"_s, UpgradeReason::Done},         {u"not-applicable"_s, UpgradeReason::NotApplicable},
        {u"blocked"_s, UpgradeReason::Blocked},   {u"evidence"_s, UpgradeReason::WorkedOn},
        {u"assigned"_s, UpgradeReason::WorkedOn}, {u"title"_s, UpgradeReason::EditedHere},
        {u"moved"_s, UpgradeReason::EditedHere},  {u"due"_s, UpgradeReason::EditedHere},
        {u"role"_s, UpgradeReason::EditedHere},   {u"same title"_s, UpgradeReason::EditedHere}};
    const bool closed = hand == u"done" || hand == u"not-applicable";
    if (edit == u"unchanged")
        return {Unchanged, UpgradeReason::None, false};
    if (edit == u"added")
        return {Added, UpgradeReason::None, true};
    if (edit == u"removed" || edit == u"milestone removed")
        return hand == u"none" ? Outcome{Removed, UpgradeReason::None, true}
                               : Outcome{Conflict, reasons.value(hand), false};
    if (edit == u"moved")
        return hand == u"moved" ? Outcome{Conflict, UpgradeReason::EditedHere, false}
                                : Outcome{Moved, UpgradeReason::None, true};
    if (edit == u"title" && hand == u"same title")
        return {Unchanged, UpgradeReason::None, false};
    static const QHash<QString, QString> sameThing = {{u"title"_s, u"title"_s},
                                                      {u"due"_s, u"due"_s},
                                                      {u"due with milestone"_s, u"due"_s},
                                                      {u"owner_role"_s, u"role"_s}};
    if (sameThing.value(edit, u"-"_s) == hand)
        return {Conflict, UpgradeReason::EditedHere, false};
    return {Changed, closed ? reasons.value(hand) : UpgradeReason::None, !closed};
}

UpgradeInput started(const playbook::Playbook& base, const playbook::Playbook& theirs)
{
    UpgradeInput input;
    input.base = base;
    input.theirs = theirs;
    input.contractAt = kContract;
    const playbook::DueSchedule due = playbook::computeDue(base, kContract, input.calendar);
    for (const playbook::Milestone& milestone : base.milestones) {
        const int position = int(input.milestones.size());
        input.milestones << RunMilestone{position + 1,
                                         milestone.key,
                                         milestone.title,
                                         milestone.theme,
                                         due.milestones.value(milestone.key),
                                         false,
                                         false,
                                         position};
        for (const playbook::Item& item : milestone.items) {
            RunItem run;
            run.id = input.items.size() + 1;
            run.key = item.key;
            run.milestone = milestone.key;
            run.title = item.title;
            run.ownerRole = item.ownerRole;
            run.party = word(item.party);
            run.evidence = word(item.evidence);
            run.dependsOn = item.dependsOn;
            run.dueAt = due.items.value(item.key);
            run.due = item.due ? DueSource::Rule : DueSource::Milestone;
            run.position = int(&item - milestone.items.constData());
            input.items << run;
        }
    }
    return input;
}

RunItem& task(UpgradeInput& input)
{
    return *std::ranges::find(input.items, u"task"_s, &RunItem::key);
}

const RunItem* find(const UpgradePlan& plan, const QString& key)
{
    const auto found = std::ranges::find(plan.items, key, &RunItem::key);
    return found == plan.items.end() ? nullptr : &*found;
}

} // namespace occ::test
