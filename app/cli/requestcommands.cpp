// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

/// `occ request`.
namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString stateOf(const sync::Ticket& ticket)
{
    switch (ticket.state) {
    case sync::Ticket::State::Waiting:
        return u"waiting"_s;
    case sync::Ticket::State::There:
        return u"there"_s;
    case sync::Ticket::State::Failed:
        return u"failed"_s;
    case sync::Ticket::State::Gone:
        break;
    }
    return u"gone"_s;
}

QJsonObject toJson(const ServiceRequest& request, const QHash<qint64, sync::Ticket>& tickets)
{
    const auto ticket = tickets.constFind(request.id);
    const bool has = ticket != tickets.constEnd();
    return {{u"id"_s, request.id},
            {u"client"_s, request.client},
            {u"client_id"_s, request.clientId},
            {u"onboarding"_s, idJson(request.onboardingId)},
            {u"title"_s, request.title},
            {u"details"_s, textJson(request.details)},
            {u"category"_s, textJson(request.category)},
            {u"channel"_s, textJson(request.channel)},
            {u"priority"_s, request.priority},
            {u"state"_s, request.state},
            {u"opened_at"_s, timeJson(request.openedAt)},
            {u"respond_by"_s, timeJson(request.respondBy)},
            {u"responded_at"_s, timeJson(request.respondedAt)},
            {u"closed_at"_s, timeJson(request.closedAt)},
            {u"comments"_s, request.comments},
            {u"helpdesk"_s, textJson(request.helpdesk)},
            {u"ticket"_s, has ? textJson(ticket->remoteId) : QJsonValue()},
            {u"ticket_state"_s, has ? QJsonValue(stateOf(*ticket)) : QJsonValue()},
            {u"ticket_url"_s, has ? textJson(ticket->url.toString()) : QJsonValue()},
            {u"why"_s, has ? textJson(ticket->why) : QJsonValue()},
            {u"cure"_s, has ? textJson(ticket->cure) : QJsonValue()}};
}

QJsonObject toJson(const RequestComment& comment)
{
    return {{u"id"_s, comment.id},
            {u"request"_s, comment.requestId},
            {u"at"_s, timeJson(comment.at)},
            {u"author"_s, comment.author},
            {u"body"_s, comment.body},
            {u"public"_s, comment.isPublic},
            {u"from_helpdesk"_s, comment.theirs}};
}

Answer requestAnswer(Call& call, qint64 id, const QString& text)
{
    const ServiceRequest request = orThrow(call.workspace().requests().byId(id));
    return thing(toJson(request, orThrow(call.workspace().sync().tickets({id}))), text.arg(request.title));
}

Answer openRequest(Call& call)
{
    ServiceRequest wanted;
    wanted.clientId = call.client(call.positional(0)).id;
    wanted.title = call.text(u"title"_s);
    wanted.details = call.text(u"details"_s);
    wanted.category = call.text(u"category"_s);
    wanted.channel = call.text(u"channel"_s);
    wanted.priority = call.has(u"priority"_s) ? call.text(u"priority"_s) : u"medium"_s;
    wanted.onboardingId = call.number(u"onboarding"_s);
    const qint64 id = orThrow(call.workspace().requests().open(wanted)).id;
    return requestAnswer(call, id, Words::tr("“%1” is request %2.").arg(u"%1"_s).arg(id));
}

Answer listRequests(Call& call)
{
    RequestFilter filter;
    if (call.has(u"client"_s))
        filter.clientId = call.client(call.text(u"client"_s)).id;
    filter.states = call.texts(u"state"_s);
    filter.openOnly = filter.states.isEmpty() && !call.has(u"all"_s);
    const QList<ServiceRequest> list = orThrow(call.workspace().requests().list(filter));
    QList<qint64> ids;
    for (const ServiceRequest& request : list)
        ids << request.id;
    const auto tickets = orThrow(call.workspace().sync().tickets(ids));
    QJsonArray rows;
    for (const ServiceRequest& request : list)
        rows << toJson(request, tickets);
    return listing(rows,
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"priority"_s, Words::tr("Priority")},
                    {u"title"_s, Words::tr("Title")},
                    {u"client"_s, Words::tr("Client")},
                    {u"state"_s, Words::tr("State")},
                    {u"respond_by"_s, Words::tr("Respond by"), Column::Kind::Time},
                    {u"helpdesk"_s, Words::tr("Helpdesk")},
                    {u"ticket"_s, Words::tr("Ticket")}},
                   Words::tr("There are no such requests. Open one with: occ request open"));
}

Answer showRequest(Call& call)
{
    const qint64 id = call.id();
    const ServiceRequest request = orThrow(call.workspace().requests().byId(id));
    QJsonObject json = toJson(request, orThrow(call.workspace().sync().tickets({id})));
    QJsonArray said;
    for (const RequestComment& one : orThrow(call.workspace().requests().comments(id)))
        said << toJson(one);
    json.insert(u"said"_s, said);
    return thing(json);
}

Answer comment(Call& call)
{
    const qint64 id = call.id();
    const auto made =
        orThrow(call.workspace().requests().comment(id, call.positional(1), !call.has(u"internal"_s)));
    return thing(toJson(made), made.isPublic ? Words::tr("Comment %1 is added.").arg(made.id)
                                             : Words::tr("Note %1 is added; it stays here.").arg(made.id));
}

Answer setState(Call& call)
{
    orThrow(call.workspace().requests().setState(call.id(), call.positional(1)));
    return requestAnswer(call, call.id(), Words::tr("The state of “%1” is changed."));
}

Answer handOver(Call& call)
{
    QString helpdesk = call.positional(1);
    if (helpdesk.isEmpty()) {
        const QStringList there = orThrow(call.workspace().sync().helpdesks());
        if (there.size() != 1)
            raise(refused(there.isEmpty()
                              ? Words::tr("There is no connection to a helpdesk.")
                              : Words::tr("There are several helpdesks: %1.").arg(there.join(u", "_s)),
                          there.isEmpty() ? Words::tr("Make one with: occ sync connect zendesk --address URL")
                                          : Words::tr("Name the one that gets it."),
                          u"helpdesk"_s));
        helpdesk = there.first();
    }
    orThrow(call.workspace().requests().handOver(call.id(), helpdesk));
    return requestAnswer(call, call.id(),
                         Words::tr("“%1” goes to %2 with the next round.").arg(u"%1"_s, helpdesk));
}

} // namespace

QList<Command> requestCommands()
{
    const Positional request{u"REQUEST"_s, Words::tr("Its number.")};
    Positional helpdesk{u"HELPDESK"_s, Words::tr("The connection's name; the only one there is without.")};
    helpdesk.required = false;
    Option title{u"title"_s, u"TEXT"_s, Words::tr("What is wanted, in a line.")};
    title.required = true;
    Option states{u"state"_s, u"STATE"_s, Words::tr("Only those in this state."), requestStates()};
    states.repeatable = true;
    return {{u"request"_s,
             u"open"_s,
             Words::tr("Open a service request of a client."),
             {{u"CLIENT"_s, Words::tr("The client's number or name.")}},
             {title,
              {u"details"_s, u"TEXT"_s, Words::tr("More about it.")},
              {u"priority"_s, u"PRIORITY"_s, Words::tr("Medium without."), requestPriorities()},
              {u"category"_s, u"TEXT"_s, Words::tr("What it is about.")},
              {u"channel"_s, u"CHANNEL"_s, Words::tr("How it came."), requestChannels()},
              {u"onboarding"_s, u"ID"_s, Words::tr("The onboarding it belongs to, for its alerts.")}},
             openRequest},
            {u"request"_s,
             u"list"_s,
             Words::tr("List open requests, the one to be answered first on top."),
             {},
             {{u"client"_s, u"CLIENT"_s, Words::tr("Only those of this client.")},
              states,
              {u"all"_s, {}, Words::tr("Closed ones too.")}},
             listRequests},
            {u"request"_s,
             u"show"_s,
             Words::tr("Show a request, what was said about it, and its ticket."),
             {request},
             {},
             showRequest},
            {u"request"_s,
             u"comment"_s,
             Words::tr("Say something about a request; it goes to the helpdesk that has it."),
             {request, {u"TEXT"_s, Words::tr("What to say.")}},
             {{u"internal"_s, {}, Words::tr("A note that stays here.")}},
             comment},
            {u"request"_s,
             u"state"_s,
             Words::tr("Change a request's state."),
             {request, {u"STATE"_s, Words::tr("The new one."), requestStates()}},
             {},
             setState},
            {u"request"_s,
             u"hand-over"_s,
             Words::tr("Hand a request over to a helpdesk, as a ticket."),
             {request, helpdesk},
             {},
             handOver}};
}

} // namespace occ::cli
