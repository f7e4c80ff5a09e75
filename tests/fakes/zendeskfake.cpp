// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/zendeskfake.h"

#include "tests/fakes/crmworld.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kPriorities{u"low"_s, u"normal"_s, u"high"_s, u"urgent"_s};
const QStringList kStates{u"new"_s, u"open"_s, u"pending"_s, u"hold"_s, u"solved"_s, u"closed"_s};

QString seconds(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s);
}

CrmReply error(int status, const QString& code, const QString& words)
{
    return crmReply(QJsonObject{{u"error"_s, code}, {u"description"_s, words}}, status);
}

CrmReply invalid(const QString& field, const QString& words)
{
    return crmReply(
        QJsonObject{
            {u"error"_s, u"RecordInvalid"_s},
            {u"description"_s, u"Record validation errors"_s},
            {u"details"_s, QJsonObject{{field, QJsonArray{QJsonObject{{u"description"_s, words},
                                                                      {u"error"_s, u"InvalidValue"_s}}}}}}},
        422);
}

CrmReply notFound()
{
    return error(404, u"RecordNotFound"_s, u"Not found"_s);
}

} // namespace

QByteArray ZendeskWorld::date() const
{
    return httpTime(now());
}

void ZendeskWorld::touch(Ticket& ticket)
{
    ticket.updatedAt = now() / kSecond * kSecond;
    ticket.turn = ++m_turns;
}

qint64 ZendeskWorld::open(const QString& subject)
{
    static_cast<void>(made({{u"subject"_s, subject}, {u"comment"_s, QJsonObject{{u"body"_s, subject}}}}));
    return m_numbers;
}

void ZendeskWorld::edit(qint64 ticket, const QMap<QString, QString>& fields)
{
    tickets[ticket].fields.insert(fields);
    touch(tickets[ticket]);
}

void ZendeskWorld::say(qint64 ticket, const QString& body, bool isPublic, qint64 author)
{
    tickets[ticket].comments << Comment{++m_events, author, body, isPublic, now(), {}};
    touch(tickets[ticket]);
}

void ZendeskWorld::remove(qint64 ticket)
{
    tickets[ticket].deleted = true;
    touch(tickets[ticket]);
}

void ZendeskWorld::merge(qint64 gone, qint64 stays)
{
    say(gone, u"This request was closed and merged into request #%1."_s.arg(stays), false);
    say(stays, u"Request #%1 was closed and merged into this request."_s.arg(gone), false);
    tickets[gone].tags << u"closed_by_merge"_s;
    edit(gone, {{u"status"_s, u"closed"_s}});
}

CrmReply ZendeskWorld::answer(const CrmRequest& request)
{
    const QByteArray wanted = "Basic " + QByteArray((user + u"/token:"_s + token).toUtf8()).toBase64();
    const bool isIn = request.headers.value("authorization") == wanted;
    const QString path = request.path.mid(QStringLiteral("/api/v2/").size());
    if (path == "users/me.json"_L1 && request.headers.value("authorization").isEmpty())
        return crmReply(QJsonObject{{u"user"_s, QJsonObject{{u"id"_s, QJsonValue()}}}});
    if (!isIn)
        return crmReply(QJsonObject{{u"error"_s, u"Couldn't authenticate you"_s}}, 401);
    if (path == "users/me.json"_L1)
        return crmReply(QJsonObject{{u"user"_s, QJsonObject{{u"id"_s, 1},
                                                            {u"name"_s, people.value(1)},
                                                            {u"email"_s, user},
                                                            {u"role"_s, role}}}});
    return dispatch(request, path);
}

CrmReply ZendeskWorld::dispatch(const CrmRequest& request, const QString& path)
{
    if (path == "incremental/tickets/cursor.json"_L1)
        return changesCall(request);
    if (path == "tickets.json"_L1 && request.method == "POST")
        return create(request);
    if (path == "tickets.json"_L1 || path == "tickets/show_many.json"_L1)
        return listCall(request, path);
    QString rest = path.mid(QStringLiteral("tickets/").size());
    rest.chop(QStringLiteral(".json").size());
    const auto found = tickets.find(rest.section(u'/', 0, 0).toLongLong());
    if (!path.startsWith("tickets/"_L1) || found == tickets.end() || found->deleted)
        return notFound();
    if (rest.endsWith("/comments"_L1))
        return commentsCall(request, *found);
    if (request.method == "DELETE") {
        remove(found->id);
        return crmNothing();
    }
    if (request.method == "PUT")
        return update(*found, request.json().value_or(QJsonObject()).value("ticket"_L1).toObject());
    return crmReply(QJsonObject{{u"ticket"_s, json(*found)}});
}

CrmReply ZendeskWorld::changesCall(const CrmRequest& request) const
{
    const Instant told = now() - kMinute;
    qint64 turn = 0;
    if (const QString start = request.value(u"start_time"_s); !start.isEmpty()) {
        const Instant from = start.toLongLong() * kSecond;
        if (from > told)
            return error(422, u"InvalidValue"_s,
                         u"Too recent start_time. Use a start_time older than 60 seconds"_s);
        for (const Ticket& ticket : tickets)
            turn = ticket.updatedAt < from ? std::max(turn, ticket.turn) : turn;
    } else {
        const QString cursor = request.value(u"cursor"_s);
        if (!cursor.startsWith("turn-"_L1))
            return error(400, u"InvalidPaginationParameter"_s, u"Invalid cursor"_s);
        turn = cursor.mid(5).toLongLong();
    }
    QList<Ticket> found;
    for (const Ticket& ticket : tickets) {
        if (ticket.turn > turn && ticket.updatedAt <= told)
            found << ticket;
    }
    std::ranges::sort(found, {}, &Ticket::turn);
    const bool more = found.size() > pageSize;
    QJsonArray list;
    for (const Ticket& ticket : found.mid(0, pageSize)) {
        list << json(ticket);
        turn = ticket.turn;
    }
    return crmReply(QJsonObject{
        {u"tickets"_s, list}, {u"after_cursor"_s, u"turn-%1"_s.arg(turn)}, {u"end_of_stream"_s, !more}});
}

CrmReply ZendeskWorld::listCall(const CrmRequest& request, const QString& path) const
{
    const QStringList ids = request.list(u"ids"_s);
    if (ids.size() > 100)
        return error(400, u"TooManyValues"_s, u"Too many ids"_s);
    const QString external = request.value(u"external_id"_s);
    QJsonArray list;
    for (const Ticket& ticket : tickets) {
        const bool wanted = path.startsWith("tickets/"_L1)
                                ? ids.contains(QString::number(ticket.id))
                                : ticket.fields.value(u"external_id"_s) == external;
        if (wanted && !ticket.deleted)
            list << json(ticket);
    }
    return crmReply(QJsonObject{{u"tickets"_s, list}, {u"count"_s, list.size()}});
}

CrmReply ZendeskWorld::create(const CrmRequest& request)
{
    const QByteArray key = request.headers.value("idempotency-key");
    const auto kept = m_keys.constFind(key);
    if (!key.isEmpty() && kept != m_keys.constEnd() && now() - kept->at < 2 * kHour) {
        if (kept->body != request.body)
            return error(400, u"IdempotentRequestError"_s,
                         u"Request parameters do not match the given idempotency key"_s);
        CrmReply again = kept->reply;
        again.headers << std::pair("X-Idempotency-Lookup", "hit");
        return again;
    }
    const QJsonObject wanted = request.json().value_or(QJsonObject()).value("ticket"_L1).toObject();
    if (auto wrong = unfit(wanted, nullptr))
        return *wrong;
    const CrmReply reply = made(wanted);
    if (!key.isEmpty())
        m_keys.insert(key, {request.body, reply, now()});
    return reply;
}

CrmReply ZendeskWorld::made(const QJsonObject& wanted)
{
    Ticket ticket;
    ticket.id = ++m_numbers;
    ticket.createdAt = now();
    ticket.fields = {{u"status"_s, u"new"_s}};
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        if (it.value().isString())
            ticket.fields.insert(it.key(), it.value().toString());
    }
    ticket.comments << Comment{
        ++m_events, 1, wanted.value("comment"_L1).toObject().value("body"_L1).toString(), true, now(), {}};
    touch(ticket);
    tickets.insert(ticket.id, ticket);
    return crmReply(QJsonObject{{u"ticket"_s, json(ticket)}}, 201);
}

std::optional<CrmReply> ZendeskWorld::unfit(const QJsonObject& wanted, const Ticket* of) const
{
    if (of != nullptr && of->fields.value(u"status"_s) == "closed"_L1)
        return invalid(u"status"_s, u"Status: closed prevents ticket update"_s);
    const QString body = wanted.value("comment"_L1).toObject().value("body"_L1).toString();
    if ((of == nullptr || wanted.contains("comment"_L1)) && body.trimmed().isEmpty())
        return invalid(u"base"_s, u"Description: cannot be blank"_s);
    const QString priority = wanted.value("priority"_L1).toString();
    if (!priority.isEmpty() && !kPriorities.contains(priority))
        return invalid(u"priority"_s, u"Priority: %1 is not a valid value"_s.arg(priority));
    const QString status = wanted.value("status"_L1).toString();
    if (!status.isEmpty() && !kStates.contains(status))
        return invalid(u"status"_s, u"Status: %1 is not a valid value"_s.arg(status));
    return {};
}

CrmReply ZendeskWorld::update(Ticket& ticket, const QJsonObject& wanted)
{
    if (auto wrong = unfit(wanted, &ticket))
        return *wrong;
    if (wanted.value("safe_update"_L1).toBool() &&
        wanted.value("updated_stamp"_L1).toString() != seconds(ticket.updatedAt))
        return error(409, u"UpdateConflict"_s,
                     u"Safe Update prevented the update due to outdated ticket data."_s);
    QJsonArray events;
    for (const QString& name : {u"subject"_s, u"priority"_s, u"status"_s, u"type"_s, u"external_id"_s}) {
        if (wanted.contains(name))
            ticket.fields.insert(name, wanted.value(name).toString());
    }
    if (wanted.contains("comment"_L1)) {
        const QJsonObject said = wanted.value("comment"_L1).toObject();
        ticket.comments << Comment{++m_events,
                                   1,
                                   said.value("body"_L1).toString(),
                                   said.value("public"_L1).toBool(true),
                                   now(),
                                   wanted.value("metadata"_L1).toObject()};
        events << QJsonObject{{u"id"_s, m_events}, {u"type"_s, u"Comment"_s}};
    }
    touch(ticket);
    return crmReply(
        QJsonObject{{u"ticket"_s, json(ticket)}, {u"audit"_s, QJsonObject{{u"events"_s, events}}}});
}

CrmReply ZendeskWorld::commentsCall(const CrmRequest& request, const Ticket& ticket) const
{
    const qsizetype from = request.query.queryItemValue(u"page%5Bafter%5D"_s).toLongLong();
    QJsonArray list;
    QList<Comment> all = ticket.comments;
    if (request.value(u"sort"_s).startsWith(u'-'))
        std::ranges::reverse(all);
    for (const Comment& one : all.mid(from, commentPage))
        list << QJsonObject{
            {u"id"_s, one.id},
            {u"type"_s, u"Comment"_s},
            {u"author_id"_s, one.author},
            {u"plain_body"_s, one.body},
            {u"body"_s, one.body},
            {u"public"_s, one.isPublic},
            {u"created_at"_s, seconds(one.at)},
            {u"metadata"_s, QJsonObject{{u"system"_s, QJsonObject()}, {u"custom"_s, one.custom}}}};
    QJsonArray users;
    for (auto it = people.begin(); it != people.end(); ++it)
        users << QJsonObject{{u"id"_s, it.key()}, {u"name"_s, it.value()}};
    const bool more = from + commentPage < ticket.comments.size();
    return crmReply(
        QJsonObject{{u"comments"_s, list},
                    {u"users"_s, users},
                    {u"meta"_s, QJsonObject{{u"has_more"_s, more},
                                            {u"after_cursor"_s, QString::number(from + commentPage)}}}});
}

QJsonObject ZendeskWorld::json(const Ticket& ticket) const
{
    QJsonObject made{{u"id"_s, ticket.id},
                     {u"created_at"_s, seconds(ticket.createdAt)},
                     {u"updated_at"_s, seconds(ticket.updatedAt)},
                     {u"tags"_s, QJsonArray::fromStringList(ticket.tags)},
                     {u"description"_s, ticket.comments.value(0).body}};
    for (const QString& name : {u"subject"_s, u"priority"_s, u"status"_s, u"type"_s, u"external_id"_s}) {
        const QString value = ticket.fields.value(name);
        made.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
    }
    if (ticket.deleted)
        made.insert(u"status"_s, u"deleted"_s);
    return made;
}

void ZendeskFake::change(const std::function<void(ZendeskWorld&)>& work) const
{
    run([&] { work(static_cast<ZendeskWorld&>(world())); });
}

QList<ZendeskWorld::Ticket> ZendeskFake::tickets() const
{
    QList<ZendeskWorld::Ticket> list;
    change([&](ZendeskWorld& zendesk) {
        for (const ZendeskWorld::Ticket& ticket : std::as_const(zendesk.tickets)) {
            if (!ticket.deleted)
                list << ticket;
        }
    });
    return list;
}

} // namespace occ::test
