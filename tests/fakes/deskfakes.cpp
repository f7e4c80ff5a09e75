// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/deskfakes.h"

#include "tests/fakes/crmworld.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString seconds(Instant at, const QString& form = u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(form);
}

Instant moment(QString text)
{
    return QDateTime::fromString(text.replace(u' ', u'T').remove(u'Z') + u'Z', Qt::ISODateWithMs)
        .toMSecsSinceEpoch();
}

QString plain(QString html)
{
    return html.replace(u"<br>"_s, u"\n"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

QByteArray DeskWorld::date() const
{
    return httpTime(now());
}

void DeskWorld::touch(Ticket& ticket)
{
    ticket.updatedAt = now() / kSecond * kSecond;
    ++ticket.turns;
}

DeskWorld::Ticket& DeskWorld::make(const QJsonObject& fields)
{
    Ticket& ticket = tickets[++m_numbers];
    ticket.id = m_numbers;
    ticket.fields = fields;
    touch(ticket);
    return ticket;
}

DeskWorld::Comment& DeskWorld::comment(Ticket& ticket, const QString& author, const QString& body,
                                       bool isPublic)
{
    ticket.comments << Comment{++m_numbers, author, body, isPublic, now()};
    touch(ticket);
    return ticket.comments.last();
}

qint64 DeskWorld::open(const QString& title)
{
    return make({{titleField, title}}).id;
}

void DeskWorld::edit(qint64 ticket, const QString& field, const QJsonValue& value)
{
    tickets[ticket].fields.insert(field, value);
    touch(tickets[ticket]);
}

void DeskWorld::say(qint64 ticket, const QString& body, bool isPublic)
{
    comment(tickets[ticket], u"ada@company.example"_s, body, isPublic);
}

CrmReply FreshdeskWorld::answer(const CrmRequest& request)
{
    if (request.headers.value("authorization") != authorization)
        return crmReply(QJsonObject{{u"code"_s, u"invalid_credentials"_s}}, 401);
    const QString path = request.path.mid(QStringLiteral("/api/v2/").size());
    if (path == "agents/me"_L1)
        return crmReply(QJsonObject{
            {u"id"_s, 7},
            {u"contact"_s, QJsonObject{{u"name"_s, u"Sam Sync"_s}, {u"email"_s, u"sam@company.example"_s}}}});
    if (path == "tickets"_L1)
        return request.method == "POST" ? create(request) : list(request);
    const auto found = tickets.find(path.section(u'/', 1, 1).toLongLong());
    if (found == tickets.end())
        return crmNothing(404);
    if (path.endsWith("/notes"_L1)) {
        const QJsonObject said = request.json().value_or(QJsonObject());
        const Comment& made = comment(*found, u"sam@company.example"_s, plain(said["body"_L1].toString()),
                                      !said["private"_L1].toBool(true));
        return crmReply(QJsonObject{{u"id"_s, made.id}}, 201);
    }
    if (path.endsWith("/conversations"_L1)) {
        QJsonArray all;
        for (const Comment& one : std::as_const(found->comments))
            all << QJsonObject{{u"id"_s, one.id},
                               {u"body_text"_s, one.body},
                               {u"private"_s, !one.isPublic},
                               {u"from_email"_s, one.author},
                               {u"created_at"_s, seconds(one.at)}};
        return crmReply(request.value(u"page"_s).toInt() > 1 ? QJsonArray() : all);
    }
    if (request.method == "DELETE") {
        tickets.erase(found);
        return crmNothing();
    }
    if (request.method == "PUT") {
        const QJsonObject wanted = request.json().value_or(QJsonObject());
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            found->fields.insert(it.key(), it.value());
        touch(*found);
    }
    return crmReply(json(*found));
}

CrmReply FreshdeskWorld::create(const CrmRequest& request)
{
    const QJsonObject wanted = request.json().value_or(QJsonObject());
    for (const QString& needed : {u"email"_s, u"subject"_s, u"description"_s}) {
        if (wanted.value(needed).toString().isEmpty())
            return crmReply(
                QJsonObject{{u"description"_s, u"Validation failed"_s},
                            {u"errors"_s, QJsonArray{QJsonObject{{u"field"_s, needed},
                                                                 {u"message"_s, u"It should be given"_s}}}}},
                400);
    }
    if (!wanted.value("priority"_L1).isDouble() || !wanted.value("status"_L1).isDouble())
        return crmReply(QJsonObject{{u"description"_s, u"It should be a/an Positive Integer"_s}}, 400);
    return crmReply(json(make(wanted)), 201);
}

CrmReply FreshdeskWorld::list(const CrmRequest& request) const
{
    const Instant since = moment(request.value(u"updated_since"_s));
    QList<Ticket> found;
    for (const Ticket& ticket : tickets) {
        if (ticket.updatedAt >= since)
            found << ticket;
    }
    std::ranges::sort(found, {}, &Ticket::updatedAt);
    const int size = request.value(u"per_page"_s).toInt();
    QJsonArray all;
    for (const Ticket& ticket : found.mid((request.value(u"page"_s).toInt() - 1) * size, size))
        all << json(ticket);
    return crmReply(all);
}

QJsonObject FreshdeskWorld::json(const Ticket& ticket) const
{
    QJsonObject made = ticket.fields;
    made.insert(u"id"_s, ticket.id);
    made.insert(u"updated_at"_s, seconds(ticket.updatedAt));
    return made;
}

CrmReply ServiceNowWorld::answer(const CrmRequest& request)
{
    if (request.headers.value("authorization") != authorization)
        return crmReply(QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, u"User Not Authenticated"_s}}}},
                        401);
    const QString path = request.path.mid(QStringLiteral("/api/now/table/").size());
    if (path == "sys_user"_L1)
        return crmReply(QJsonObject{{u"result"_s, QJsonArray{QJsonObject{{u"name"_s, u"Sam Sync"_s}}}}});
    if (path == "sys_journal_field"_L1)
        return journal(request);
    if (path == "incident"_L1 && request.method == "GET")
        return list(request);
    QJsonObject wanted = request.json().value_or(QJsonObject());
    if (path == "incident"_L1) {
        if (!wanted.contains("state"_L1))
            wanted.insert(u"state"_s, u"1"_s);
        return crmReply(QJsonObject{{u"result"_s, json(make(wanted))}}, 201);
    }
    const auto found = tickets.find(path.section(u'/', 1, 1).mid(3).toLongLong());
    if (found == tickets.end())
        return crmReply(QJsonObject{{u"error"_s, QJsonObject{{u"message"_s, u"No Record found"_s}}}}, 404);
    if (request.method == "DELETE") {
        tickets.erase(found);
        return crmNothing();
    }
    if (const QString said = wanted.take("comments"_L1).toString(); !said.isEmpty())
        comment(*found, u"sam.sync"_s, said, true);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        found->fields.insert(it.key(), it.value());
    touch(*found);
    return crmReply(QJsonObject{{u"result"_s, json(*found)}});
}

CrmReply ServiceNowWorld::list(const CrmRequest& request) const
{
    const QString query = request.value(u"sysparm_query"_s);
    static const QRegularExpression sinceForm(u"sys_updated_on>=([0-9: -]+)"_s);
    const QString since = sinceForm.match(query).captured(1);
    const auto among = [&query](const QString& name) {
        const qsizetype at = query.indexOf(name + u"IN"_s);
        return at < 0 ? QStringList() : query.mid(at + name.size() + 2).section(u'^', 0, 0).split(u',');
    };
    const QStringList ids = among(u"sys_id"_s);
    const QStringList numbers = among(u"correlation_id"_s);
    QJsonArray all;
    for (const Ticket& ticket : tickets) {
        const QJsonObject row = json(ticket);
        const QString number = row.value("correlation_id"_L1).toString();
        const bool wanted = !ids.isEmpty() ? ids.contains(row.value("sys_id"_L1).toString())
                            : !numbers.isEmpty()
                                ? numbers.contains(number)
                                : number.startsWith("occ-"_L1) && ticket.updatedAt >= moment(since);
        if (wanted)
            all << row;
    }
    return crmReply(QJsonObject{{u"result"_s, all}});
}

CrmReply ServiceNowWorld::journal(const CrmRequest& request) const
{
    const QString id = request.value(u"sysparm_query"_s).section(u'^', 0, 0).section(u'=', 1);
    QJsonArray all;
    for (const Comment& one : tickets.value(id.mid(3).toLongLong()).comments) {
        if (one.isPublic) // Work notes are another element.
            all << QJsonObject{{u"sys_id"_s, u"jrn%1"_s.arg(one.id)},
                               {u"value"_s, one.body},
                               {u"sys_created_by"_s, one.author},
                               {u"sys_created_on"_s, seconds(one.at, u"yyyy-MM-dd hh:mm:ss"_s)}};
    }
    return crmReply(QJsonObject{{u"result"_s, all}});
}

QJsonObject ServiceNowWorld::json(const Ticket& ticket) const
{
    QJsonObject made = ticket.fields;
    made.insert(u"sys_id"_s, u"inc%1"_s.arg(ticket.id));
    made.insert(u"sys_updated_on"_s, seconds(ticket.updatedAt, u"yyyy-MM-dd hh:mm:ss"_s));
    made.insert(u"sys_mod_count"_s, QString::number(ticket.turns));
    return made;
}

} // namespace occ::test
