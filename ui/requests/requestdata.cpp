// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestdata.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Requests)
};
} // namespace

/// "12 min", "3 h 58 min", "2 d 4 h": the two largest parts.
static QString lengthWords(Millis length)
{
    const qint64 minutes = length / kMinute;
    if (minutes < 60)
        return Words::tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return minutes % 60 == 0 ? Words::tr("%1 h").arg(minutes / 60)
                                 : Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    if (minutes / 60 % 24 == 0)
        return Words::tr("%1 d").arg(minutes / (24 * 60));
    return Words::tr("%1 d %2 h").arg(minutes / (24 * 60)).arg(minutes / 60 % 24);
}

Result<RequestsData> readRequests(Workspace& workspace, qint64 client)
{
    RequestsData data;
    data.client = client;
    const auto known = workspace.clients().byId(client);
    if (!known)
        return Failure(known.error());
    data.name = known->name;
    RequestFilter filter;
    filter.clientId = client;
    const auto list = workspace.requests().list(filter);
    if (!list)
        return Failure(list.error());
    QList<qint64> ids;
    for (const ServiceRequest& request : *list)
        ids << request.id;
    const auto tickets = workspace.sync().tickets(ids);
    const auto helpdesks = workspace.sync().helpdesks();
    if (!tickets || !helpdesks)
        return Failure(tickets ? helpdesks.error() : tickets.error());
    data.helpdesks = *helpdesks;
    for (const ServiceRequest& request : *list) {
        const auto said = workspace.requests().comments(request.id);
        if (!said)
            return Failure(said.error());
        const auto ticket = tickets->constFind(request.id);
        data.rows << RequestRow{request,
                                ticket == tickets->constEnd() ? std::nullopt : std::optional(*ticket), *said};
    }
    return data;
}

paint::Pill priorityPill(const QString& priority)
{
    using paint::Mark;
    if (priority == u"critical")
        return {priorityWords(priority), Tone::Red, Mark::Cross};
    if (priority == u"high")
        return {priorityWords(priority), Tone::Amber, Mark::Diamond};
    return {priorityWords(priority), priority == u"medium" ? Tone::Accent : Tone::Neutral, Mark::Dot};
}

paint::Pill requestStatePill(const QString& state)
{
    using paint::Mark;
    if (state == u"working")
        return {requestStateWords(state), Tone::Accent, Mark::Diamond};
    if (state == u"waiting")
        return {requestStateWords(state), Tone::Amber, Mark::Pause};
    if (state == u"solved" || state == u"closed")
        return {requestStateWords(state), Tone::Green, Mark::Check};
    return {requestStateWords(state), Tone::Neutral, Mark::Dot};
}

QString answerWords(const ServiceRequest& request, Instant now)
{
    if (request.respondedAt)
        return Words::tr("answered");
    if (!request.isOpen())
        return {};
    const Millis left = request.respondBy - now;
    return left >= 0 ? lengthWords(left) : Words::tr("%1 late").arg(lengthWords(-left));
}

Tone answerTone(const ServiceRequest& request, Instant now)
{
    if (request.respondedAt || !request.isOpen())
        return Tone::Neutral;
    if (request.respondBy <= now)
        return Tone::Red;
    return request.respondBy - now < 4 * kHour ? Tone::Amber : Tone::Neutral;
}

QString ticketWords(const RequestRow& row)
{
    if (!row.ticket)
        return {};
    switch (row.ticket->state) {
    case sync::Ticket::State::There:
        return u"#"_s + row.ticket->remoteId;
    case sync::Ticket::State::Waiting:
        return Words::tr("Waiting");
    case sync::Ticket::State::Failed:
        return Words::tr("Failed");
    case sync::Ticket::State::Gone:
        break;
    }
    return Words::tr("Deleted");
}

QString ticketTrouble(const RequestRow& row)
{
    if (!row.ticket)
        return {};
    if (!row.ticket->why.isEmpty())
        return QString(row.ticket->why + u' ' + row.ticket->cure).trimmed();
    if (row.ticket->state == sync::Ticket::State::Gone)
        return Words::tr("The ticket was deleted there. Decide under CRM, To decide, what becomes of it.");
    if (row.ticket->commentsWaiting > 0)
        return Words::tr("%n comments wait to go.", nullptr, row.ticket->commentsWaiting);
    return {};
}

} // namespace occ::ui
