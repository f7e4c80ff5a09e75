// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/replaycommand.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/playbook/faults.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static const QStringList& alertStates()
{
    static const QStringList states = {u"open"_s, u"acknowledged"_s, u"cleared"_s, u"resolved"_s};
    return states;
}

static Answer list(Call& call)
{
    const QStringList states = call.texts(u"state"_s);
    for (const QString& state : states) {
        if (!alertStates().contains(state)) {
            raise(refused(Words::tr("\"%1\" is not a state of an alert.").arg(state.left(60)),
                          content::suggestion(state, alertStates()), u"state"_s));
        }
    }
    const auto onboarding = call.number(u"onboarding"_s);
    if (onboarding)
        (void)onboardingRow(call.workspace(), *onboarding);
    return listing(arrayJson(orThrow(call.workspace().alerts().list(states, onboarding))),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"client"_s, Words::tr("Client")},
                    {u"rule"_s, Words::tr("Rule")},
                    {u"state"_s, Words::tr("State")},
                    {u"level"_s, Words::tr("Level")},
                    {u"opened_at"_s, Words::tr("Opened"), Column::Kind::Time},
                    {u"reason"_s, Words::tr("Why")}},
                   Words::tr("There are no such alerts."));
}

static QString alertText(const Alert& alert, const Paper& paper)
{
    QString text = u"%1: %2\n%3\n"_s.arg(alert.client, ruleTitle(alert.rule), alert.reasonText);
    text +=
        Words::tr("State: %1, opened %2").arg(alert.state, shownTime(toIso(alert.openedAt), paper)) + u'\n';
    for (const AlertStep& step : alert.steps) {
        text += u"  %1  %2  %3\n"_s.arg(step.level.leftJustified(10), shownTime(toIso(step.at), paper),
                                        step.person.isEmpty() ? Words::tr("nobody in the team for it")
                                                              : step.person);
    }
    if (alert.nextAt)
        text +=
            Words::tr("Next: %1 at %2").arg(alert.nextLevel, shownTime(toIso(*alert.nextAt), paper)) + u'\n';
    if (!alert.rootCause.isEmpty())
        text += Words::tr("Root cause: %1").arg(alert.rootCause) + u'\n' +
                Words::tr("Resolution: %1").arg(alert.resolution) + u'\n';
    return text;
}

static Answer show(Call& call)
{
    const Alert alert = orThrow(call.workspace().alerts().byId(call.id()));
    return thing(toJson(alert), alertText(alert, call.paper()));
}

static Answer acknowledge(Call& call)
{
    orThrow(call.workspace().alerts().acknowledge(call.id()));
    const Alert alert = orThrow(call.workspace().alerts().byId(call.id()));
    return thing(toJson(alert), Words::tr("Alert %1 is acknowledged; escalation goes on.").arg(alert.id));
}

static Answer resolve(Call& call)
{
    AlertService& alerts = call.workspace().alerts();
    orThrow(alerts.resolve(call.id(), call.text(u"root-cause"_s), call.text(u"resolution"_s)));
    return thing(toJson(orThrow(alerts.byId(call.id()))), Words::tr("Alert %1 is resolved.").arg(call.id()));
}

/// Whose inbox it is: --person, else --as.
static Person reader(Call& call)
{
    if (const auto person = call.person(u"person"_s))
        return *person;
    if (!call.workspace().session().actor.person)
        throw UsageError{Words::tr("Whose inbox is not said."),
                         Words::tr("Give --as EMAIL or --person EMAIL.")};
    return *call.workspace().session().actor.person;
}

static Answer listInbox(Call& call)
{
    const Person person = reader(call);
    return listing(arrayJson(orThrow(call.workspace().alerts().inbox(person.id, !call.has(u"all"_s)))),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"at"_s, Words::tr("When"), Column::Kind::Time},
                    {u"client"_s, Words::tr("Client")},
                    {u"level"_s, Words::tr("Level")},
                    {u"read"_s, Words::tr("Read")},
                    {u"text"_s, Words::tr("Message")}},
                   Words::tr("%1 has read everything.").arg(person.name));
}

static Answer readInbox(Call& call)
{
    AlertService& alerts = call.workspace().alerts();
    const Person person = reader(call);
    const auto known = orThrow(alerts.inbox(person.id, false));
    QList<qint64> ids = call.ids();
    if (ids.isEmpty() != call.has(u"all"_s))
        throw UsageError{Words::tr("Which messages is not said."),
                         Words::tr("Give their numbers, or --all.")};
    for (const qint64 id : std::as_const(ids)) {
        if (std::none_of(known.cbegin(), known.cend(),
                         [id](const InboxMessage& message) { return message.id == id; }))
            raise(refused(Words::tr("%1 has no message %2.").arg(person.name).arg(id),
                          Words::tr("See: occ inbox list --all"), u"ID"_s));
    }
    for (const InboxMessage& message : known) {
        if (call.has(u"all"_s) && !message.read)
            ids << message.id;
    }
    orThrow(alerts.markRead(ids));
    QJsonArray read;
    for (const qint64 id : std::as_const(ids))
        read << id;
    return thing({{u"read"_s, read}}, Words::tr("%1 messages are marked as read.").arg(ids.size()));
}

QList<Command> alertCommands()
{
    const Positional id{u"ID"_s, Words::tr("The alert's number.")};
    const Option person{u"person"_s, u"EMAIL"_s, Words::tr("Whose inbox; who acts when not given.")};
    return {
        {u"alert"_s,
         u"list"_s,
         Words::tr("List the alerts."),
         {},
         {{u"state"_s, u"STATE"_s, Words::tr("Only those in this state."), alertStates(), false, true},
          {u"onboarding"_s, u"ID"_s, Words::tr("Only this onboarding's.")}},
         list},
        {u"alert"_s, u"show"_s, Words::tr("Show an alert with its escalation steps."), {id}, {}, show},
        {u"alert"_s,
         u"ack"_s,
         Words::tr("Say that somebody has seen an alert; escalation goes on."),
         {id},
         {},
         acknowledge},
        {u"alert"_s,
         u"resolve"_s,
         Words::tr("Close an alert with its root cause and resolution."),
         {id},
         {{u"root-cause"_s, u"TEXT"_s, Words::tr("Why it came to this; needed.")},
          {u"resolution"_s, u"TEXT"_s, Words::tr("What was done; needed.")}},
         resolve},
        replayCommand(),
        {u"inbox"_s,
         u"list"_s,
         Words::tr("List somebody's unread messages."),
         {},
         {person, {u"all"_s, {}, Words::tr("Read ones, too.")}},
         listInbox},
        {u"inbox"_s,
         u"read"_s,
         Words::tr("Mark messages as read."),
         {{u"ID"_s, Words::tr("The messages' numbers."), {}, false, true}},
         {person, {u"all"_s, {}, Words::tr("All of them.")}},
         readInbox},
    };
}

} // namespace occ::cli
