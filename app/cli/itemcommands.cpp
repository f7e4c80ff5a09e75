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

QList<Command> itemCommands()
{
    const Positional one{u"ID"_s, Words::tr("The item's number; see: occ onboarding show.")};
    const Positional many{
        u"ID"_s, Words::tr("The items' numbers; see: occ onboarding show."), {}, true, true};
    const Option reason{u"reason"_s, u"TEXT"_s, Words::tr("Why; it is kept with the item.")};
    return {
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
}

} // namespace occ::cli
