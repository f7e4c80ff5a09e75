// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

#include <limits>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static int capacityOf(qint64 capacity)
{
    if (capacity > std::numeric_limits<int>::max() || capacity < std::numeric_limits<int>::min())
        raise(refused(Words::tr("Nobody has that capacity."), Words::tr("Give the number of onboardings."),
                      u"capacity"_s));
    return int(capacity);
}

static Answer addPerson(Call& call)
{
    NewPerson person;
    person.name = call.text(u"name"_s);
    person.email = call.text(u"email"_s);
    person.role = call.text(u"role"_s);
    person.leadEmail = call.text(u"lead"_s);
    person.capacity = capacityOf(call.number(u"capacity"_s).value_or(0));
    const Person added = orThrow(call.workspace().people().add(person));
    return thing(toJson(added), Words::tr("%1 is in the team as person %2.").arg(added.name).arg(added.id));
}

static Answer editPerson(Call& call)
{
    const QString who = call.positional(0);
    const auto person = orThrow(call.workspace().people().find(who));
    if (!person) {
        raise(refused(Words::tr("Nobody in this workspace is called %1.").arg(who),
                      Words::tr("See who is in it with: occ person list"), u"person"_s));
    }
    if (call.has(u"away"_s) && call.has(u"back"_s))
        raise(refused(Words::tr("Nobody is away and back at once."),
                      Words::tr("Give one of --away and --back."), u"away"_s));
    const auto given = [&call](const QString& option) {
        return call.has(option) ? std::optional(call.text(option)) : std::nullopt;
    };
    PersonChange change;
    change.name = given(u"name"_s);
    change.email = given(u"email"_s);
    change.role = given(u"role"_s);
    change.leadEmail = given(u"lead"_s);
    if (change.leadEmail == u"none"_s)
        change.leadEmail = QString();
    if (const auto capacity = call.number(u"capacity"_s))
        change.capacity = capacityOf(*capacity);
    if (call.has(u"away"_s) || call.has(u"back"_s))
        change.active = call.has(u"back"_s);
    const Person edited = orThrow(call.workspace().people().edit(person->id, change));
    return thing(toJson(edited), Words::tr("%1 is saved.").arg(edited.name));
}

static Answer listPeople(Call& call)
{
    return listing(arrayJson(orThrow(call.workspace().people().list())),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"name"_s, Words::tr("Name")},
                    {u"email"_s, Words::tr("E-mail")},
                    {u"role"_s, Words::tr("Role")},
                    {u"capacity"_s, Words::tr("Capacity"), Column::Kind::Number},
                    {u"active"_s, Words::tr("Active")}},
                   Words::tr("Nobody is in the team yet. Add somebody with: occ person add"));
}

static Answer load(Call& call)
{
    return listing(arrayJson(orThrow(call.workspace().onboardings().loads())),
                   {{u"name"_s, Words::tr("Name")},
                    {u"active"_s, Words::tr("Active"), Column::Kind::Number},
                    {u"capacity"_s, Words::tr("Capacity"), Column::Kind::Number},
                    {u"red"_s, Words::tr("Red"), Column::Kind::Number},
                    {u"overdue"_s, Words::tr("Overdue"), Column::Kind::Number},
                    {u"due_this_week"_s, Words::tr("Due this week"), Column::Kind::Number}},
                   Words::tr("Nobody is in the team yet. Add somebody with: occ person add"));
}

QList<Command> peopleCommands()
{
    const QStringList roles = {u"specialist"_s, u"sales_rep"_s, u"manager"_s, u"executive"_s,
                               u"administrator"_s};
    return {
        {u"person"_s,
         u"add"_s,
         Words::tr("Add somebody to the team."),
         {},
         {{u"name"_s, u"NAME"_s, Words::tr("Full name."), {}, true},
          {u"email"_s, u"EMAIL"_s, Words::tr("E-mail address, unique in the team."), {}, true},
          {u"role"_s, u"ROLE"_s, Words::tr("What the person does."), roles, true},
          {u"capacity"_s, u"N"_s, Words::tr("Active onboardings the person can carry.")},
          {u"lead"_s, u"EMAIL"_s, Words::tr("Who gets this person's second escalation step.")}},
         addPerson},
        {u"person"_s,
         u"edit"_s,
         Words::tr("Change somebody of the team."),
         {{u"person"_s, Words::tr("E-mail address, name or number.")}},
         {{u"name"_s, u"NAME"_s, Words::tr("Full name.")},
          {u"email"_s, u"EMAIL"_s, Words::tr("E-mail address, unique in the team.")},
          {u"role"_s, u"ROLE"_s, Words::tr("What the person does."), roles},
          {u"capacity"_s, u"N"_s, Words::tr("Active onboardings the person can carry.")},
          {u"lead"_s, u"EMAIL"_s, Words::tr("Who gets this person's second escalation step; none: no one.")},
          {u"away"_s, {}, Words::tr("Is away: gets nothing new.")},
          {u"back"_s, {}, Words::tr("Is back.")}},
         editPerson},
        {u"person"_s, u"list"_s, Words::tr("List the team."), {}, {}, listPeople},
        {u"person"_s, u"load"_s, Words::tr("Show everybody's load against capacity."), {}, {}, load},
    };
}

} // namespace occ::cli
