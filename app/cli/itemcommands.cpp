// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

/// The items as they are after the command: one as an object, several as a listing.
static Answer itemsAnswer(Workspace& workspace, const ChangedSince& changed, const QList<qint64>& ids,
                          const QString& text)
{
    const auto items = itemsAmong(workspace, changed.ids("onboarding"_L1), ids);
    if (ids.size() == 1 && items.size() == 1)
        return thing(toJson(items.first()), text.arg(items.first().title));
    if (items.isEmpty())
        return thing({{u"unchanged"_s, true}}, Words::tr("That was so already; nothing changed."));
    return listing(arrayJson(items),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"state"_s, Words::tr("State")},
                    {u"title"_s, Words::tr("Item")}},
                   {});
}

static Answer done(Call& call)
{
    Workspace& workspace = call.workspace();
    const auto ids = call.ids();
    const ChangedSince changed(workspace);
    orThrow(workspace.onboardings().itemsDone(ids, call.text(u"evidence"_s)));
    return itemsAnswer(workspace, changed, ids, Words::tr("Done: %1"));
}

static Answer undone(Call& call)
{
    Workspace& workspace = call.workspace();
    const auto ids = call.ids();
    const ChangedSince changed(workspace);
    orThrow(workspace.onboardings().itemsUndone(ids));
    return itemsAnswer(workspace, changed, ids, Words::tr("Open again: %1"));
}

static Answer block(Call& call)
{
    Workspace& workspace = call.workspace();
    const ChangedSince changed(workspace);
    orThrow(workspace.onboardings().itemBlocked(call.id(), call.text(u"reason"_s)));
    return itemsAnswer(workspace, changed, {call.id()}, Words::tr("Blocked: %1"));
}

static Answer skip(Call& call)
{
    Workspace& workspace = call.workspace();
    const ChangedSince changed(workspace);
    orThrow(workspace.onboardings().itemSkipped(call.id(), call.text(u"reason"_s)));
    return itemsAnswer(workspace, changed, {call.id()}, Words::tr("Not applicable: %1"));
}

static Answer assign(Call& call)
{
    Workspace& workspace = call.workspace();
    const auto person = call.person(u"to"_s);
    const ChangedSince changed(workspace);
    orThrow(
        workspace.onboardings().itemAssigned(call.id(), person ? std::optional(person->id) : std::nullopt));
    return itemsAnswer(workspace, changed, {call.id()}, Words::tr("Assigned: %1"));
}

static ItemEdit editOf(Call& call)
{
    const auto text = [&](const QString& option) {
        return call.has(option) ? std::optional(call.text(option)) : std::nullopt;
    };
    ItemEdit edit;
    edit.title = text(u"title"_s);
    edit.ownerRole = text(u"owner-role"_s);
    edit.party = text(u"party"_s);
    edit.evidenceKind = text(u"evidence-kind"_s);
    edit.dueWithMilestone = call.text(u"due"_s) == "milestone"_L1;
    if (call.has(u"due"_s) && !edit.dueWithMilestone)
        edit.dueAt = call.moment(u"due"_s);
    return edit;
}

static Answer add(Call& call)
{
    Workspace& workspace = call.workspace();
    const auto detail = orThrow(workspace.onboardings().show(call.id()));
    const Milestone milestone = milestoneOf(detail, call.text(u"milestone"_s));
    const qint64 id = orThrow(workspace.onboardings().addItem(milestone.id, editOf(call)));
    const auto items = itemsAmong(workspace, {call.id()}, {id});
    return thing(toJson(items.first()), Words::tr("Added: %1").arg(items.first().title));
}

static Answer edit(Call& call)
{
    Workspace& workspace = call.workspace();
    ItemEdit wanted = editOf(call);
    const ChangedSince changed(workspace);
    if (call.has(u"milestone"_s))
        wanted.milestoneId = call.number(u"milestone"_s);
    orThrow(workspace.onboardings().editItem(call.id(), wanted));
    return itemsAnswer(workspace, changed, {call.id()}, Words::tr("Changed: %1"));
}

/// What an item of one client can be other than its playbook says.
static QList<Command> editCommands(const Positional& one)
{
    const QList<Option> parts = {
        {u"due"_s, u"ISO"_s, Words::tr("A date of its own; \"milestone\": due with its milestone.")},
        {u"owner-role"_s, u"ROLE"_s, Words::tr("The role it belongs to.")},
        {u"party"_s, u"PARTY"_s, Words::tr("Who does it."), {u"us"_s, u"client"_s}},
        {u"evidence-kind"_s,
         u"KIND"_s,
         Words::tr("The evidence it wants."),
         {u"none"_s, u"note"_s, u"link"_s, u"file"_s}}};
    return {{u"item"_s,
             u"add"_s,
             Words::tr("Add an item for one client only."),
             {{u"ID"_s, Words::tr("The onboarding's number.")}},
             QList<Option>{{u"milestone"_s, u"KEY|ID"_s, Words::tr("The milestone it joins."), {}, true},
                           {u"title"_s, u"TEXT"_s, Words::tr("What is to be done."), {}, true}} +
                 parts,
             add},
            {u"item"_s,
             u"edit"_s,
             Words::tr("Change an item for one client only."),
             {one},
             QList<Option>{{u"title"_s, u"TEXT"_s, Words::tr("What is to be done.")},
                           {u"milestone"_s, u"ID"_s, Words::tr("The number of the milestone it moves to.")}} +
                 parts,
             edit}};
}

QList<Command> itemCommands()
{
    const Positional one{u"ID"_s, Words::tr("The item's number; see: occ onboarding show.")};
    const Positional many{
        u"ID"_s, Words::tr("The items' numbers; see: occ onboarding show."), {}, true, true};
    const Option reason{u"reason"_s, u"TEXT"_s, Words::tr("Why; it is kept with the item.")};
    const QList<Command> commands = {
        {u"item"_s,
         u"done"_s,
         Words::tr("Tick items; several are one change."),
         {many},
         {{u"evidence"_s, u"TEXT"_s, Words::tr("The note, link or file that shows it.")}},
         done},
        {u"item"_s, u"undone"_s, Words::tr("Open items again."), {many}, {}, undone},
        {u"item"_s, u"block"_s, Words::tr("Mark an item as blocked."), {one}, {reason}, block},
        {u"item"_s, u"skip"_s, Words::tr("Mark an item as not applicable."), {one}, {reason}, skip},
        {u"item"_s,
         u"assign"_s,
         Words::tr("Give an item to somebody."),
         {one},
         {{u"to"_s, u"EMAIL"_s, Words::tr("Who gets it."), {}, true}},
         assign},
    };
    return commands + editCommands(one);
}

} // namespace occ::cli
