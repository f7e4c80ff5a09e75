// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/zendesk.h"

#include "core/sync/zendeskwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using namespace zendesk;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// Changes of the last minute are not told yet, and a beginning within it is refused.
constexpr Millis kSafeDistance = 3 * kMinute;

QString path(const QString& rest)
{
    return u"/api/v2/"_s + rest;
}

QJsonDocument ticketBody(const QJsonObject& ticket)
{
    return QJsonDocument(QJsonObject{{u"ticket"_s, ticket}});
}

} // namespace

Zendesk::Zendesk(Options options, Pace& pace, const Clock& clock)
    : Helpdesk(u"zendesk"_s, QString::fromLatin1(kTitle), std::move(options), &explained, &readLimits, pace,
               clock)
{
    m_capabilities.conditionalWrite = true;
}

Pace::Options Zendesk::pace()
{
    Pace::Options options;
    options.lanes.insert(QString(), {200, kMinute});
    options.lanes.insert(u"export"_s, {10, kMinute});
    return options;
}

QByteArray Zendesk::basic(const QString& user, const QString& token)
{
    return QByteArray((user + u"/token:"_s + token).toUtf8()).toBase64();
}

Outcome<RemoteAccount> Zendesk::whoAmI()
{
    const auto said = m_exchange.ask(get(path(u"users/me.json"_s)));
    if (!said)
        return Lost(said.error());
    if (!said->object().value("user"_L1).isObject())
        return nonsense(*said);
    readClock(*said);
    const QJsonObject user = said->object().value("user"_L1).toObject();
    // Whoever is not let in is somebody without a number, not a refusal.
    if (helpdeskId(user.value("id"_L1)).isEmpty())
        return Lost(faultOf(Cause::SignIn, m_capabilities.title));
    if (user.value("role"_L1).toString() == "end-user"_L1) {
        Fault fault = faultOf(Cause::Permission, m_capabilities.title);
        fault.message = Words::tr("This user is a customer of the helpdesk, not one of its agents.");
        fault.hint = Words::tr("Use the e-mail address and the token of an agent.");
        return Lost(std::move(fault));
    }
    RemoteAccount account;
    account.id = base().host();
    account.name = base().host();
    account.user = user.value("name"_L1).toString(user.value("email"_L1).toString());
    return account;
}

Outcome<QList<RemoteField>> Zendesk::fields(Kind kind)
{
    Q_UNUSED(kind)
    RemoteField subject = helpdeskField(u"subject"_s, Words::tr("Subject"));
    subject.maxLength = 150;
    return QList<RemoteField>{
        subject, helpdeskField(u"description"_s, Words::tr("Description"), FieldType::LongText),
        helpdeskField(u"priority"_s, Words::tr("Priority"), FieldType::Choice,
                      {u"low"_s, u"normal"_s, u"high"_s, u"urgent"_s}),
        helpdeskField(u"status"_s, Words::tr("Status"), FieldType::Choice,
                      {u"new"_s, u"open"_s, u"pending"_s, u"hold"_s, u"solved"_s, u"closed"_s}),
        helpdeskField(u"type"_s, Words::tr("Type"), FieldType::Choice,
                      {u"problem"_s, u"incident"_s, u"question"_s, u"task"_s})};
}

Outcome<Page> Zendesk::changes(Kind kind, const QString& cursor, const QStringList& fields)
{
    Q_UNUSED(kind)
    const QString begin = cursor.isEmpty() ? u"@%1"_s.arg((serverNow() - kSafeDistance) / kSecond) : cursor;
    Ask ask = get(path(u"incremental/tickets/cursor.json"_s));
    if (begin.startsWith(u'@'))
        ask.query = {{u"start_time"_s, begin.mid(1)}};
    else
        ask.query = {{u"cursor"_s, begin}};
    ask.lane = u"export"_s;
    const auto said = m_exchange.ask(ask);
    if (!said) {
        const bool stale = said.error().cause == Cause::Input || said.error().cause == Cause::NotFound;
        return Lost(stale && !cursor.isEmpty() ? faultOf(Cause::CursorGone, m_capabilities.title)
                                               : said.error());
    }
    const QJsonObject json = said->object();
    if (!json.value("tickets"_L1).isArray())
        return nonsense(*said);
    Page page;
    for (const QJsonValue& one : json.value("tickets"_L1).toArray()) {
        Record record = recordFrom(one.toObject(), fields);
        const bool isOurs = !record.externalId.isEmpty() && !record.archived;
        if (isOurs && one.toObject().value("tags"_L1).toArray().contains(u"closed_by_merge"_s)) {
            auto target = targetOf(record.id);
            if (!target)
                return Lost(std::move(target.error()));
            record.mergedInto = *target;
        }
        page.records << record;
    }
    const QString next = json.value("after_cursor"_L1).toString();
    page.next = next.isEmpty() ? begin : next;
    page.more = !json.value("end_of_stream"_L1).toBool(true);
    return page;
}

Outcome<QString> Zendesk::targetOf(const QString& ticket)
{
    const auto said = m_exchange.ask(get(path(u"tickets/%1/comments.json"_s.arg(segment(ticket))),
                                         {{u"sort"_s, u"-created_at"_s}, {u"page[size]"_s, u"10"_s}}));
    if (!said)
        return said.error().cause == Cause::NotFound ? Outcome<QString>(QString()) : Lost(said.error());
    for (const QJsonValue& one : said->object().value("comments"_L1).toArray()) {
        // The last word about it: "This request was closed and merged into request #14."
        static const QRegularExpression number(u"#([0-9]+)"_s);
        const auto found = number.match(one.toObject().value("body"_L1).toString());
        if (found.hasMatch())
            return found.captured(1);
    }
    return QString();
}

Outcome<QList<Record>> Zendesk::tickets(const Ask& ask, const QStringList& fields)
{
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    if (!said->object().value("tickets"_L1).isArray())
        return nonsense(*said);
    QList<Record> records;
    for (const QJsonValue& one : said->object().value("tickets"_L1).toArray())
        records << recordFrom(one.toObject(), fields);
    records.removeIf([](const Record& record) { return record.archived; });
    return records;
}

Outcome<QList<Record>> Zendesk::read(Kind kind, const QStringList& ids, const QStringList& fields)
{
    Q_UNUSED(kind)
    if (ids.isEmpty())
        return QList<Record>();
    return tickets(get(path(u"tickets/show_many.json"_s), {{u"ids"_s, ids.join(u',')}}), fields);
}

Outcome<QList<Record>> Zendesk::find(Kind kind, const QStringList& externalIds, const QStringList& fields)
{
    Q_UNUSED(kind)
    QList<Record> all;
    for (const QString& id : externalIds) {
        auto found = tickets(get(path(u"tickets.json"_s), {{u"external_id"_s, id}}), fields);
        if (!found)
            return found;
        found->removeIf([&](const Record& record) { return record.externalId != id; });
        all << *found;
    }
    return all;
}

Outcome<Record> Zendesk::made(const Row& row, const QString& key, bool again)
{
    QJsonObject ticket = row.values;
    const QString text = ticket.take("description"_L1).toString();
    ticket.insert(u"comment"_s,
                  QJsonObject{{u"body"_s, text.isEmpty() ? ticket.value("subject"_L1).toString() : text}});
    ticket.insert(u"external_id"_s, row.externalId);
    Ask ask = send("POST", path(u"tickets.json"_s), ticketBody(ticket));
    ask.makes = true;
    ask.headers = {{"Idempotency-Key", key.toLatin1()}};
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    const Record record = recordFrom(said->object().value("ticket"_L1).toObject(), {});
    if (record.id.isEmpty())
        return nonsense(*said, Done::Maybe);
    // An answer of before speaks of a ticket that may have been deleted since.
    if (!again && said->headers.value("x-idempotency-lookup") == "hit") {
        const auto there = read(Kind::Ticket, {record.id}, {});
        if (!there)
            return Lost(there.error());
        if (there->isEmpty())
            return made(row, key + u'-' + record.id, true);
    }
    return record;
}

Outcome<Record> Zendesk::create(const Row& row)
{
    return made(row, row.externalId, false);
}

Outcome<Record> Zendesk::change(const Row& row)
{
    QJsonObject ticket = row.values;
    ticket.remove("description"_L1);
    if (!row.expectedVersion.isEmpty()) {
        ticket.insert(u"safe_update"_s, true);
        ticket.insert(u"updated_stamp"_s, row.expectedVersion);
    }
    const auto said =
        m_exchange.ask(send("PUT", path(u"tickets/%1.json"_s.arg(segment(row.id))), ticketBody(ticket)));
    if (!said)
        return Lost(said.error());
    const Record record = recordFrom(said->object().value("ticket"_L1).toObject(), {});
    return record.id == row.id ? Outcome<Record>(record) : nonsense(*said);
}

Outcome<Record> Zendesk::say(const QString& ticket, const Row& comment)
{
    const QJsonObject body{
        {u"comment"_s, QJsonObject{{u"body"_s, comment.values.value("text"_L1)}, {u"public"_s, true}}},
        {u"metadata"_s, QJsonObject{{QString::fromLatin1(kMark), comment.externalId}}}};
    Ask ask = send("PUT", path(u"tickets/%1.json"_s.arg(segment(ticket))), ticketBody(body));
    ask.makes = true;
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    Record record;
    for (const QJsonValue& event : said->object().value("audit"_L1).toObject().value("events"_L1).toArray()) {
        if (event.toObject().value("type"_L1).toString() == "Comment"_L1)
            record.id = helpdeskId(event.toObject().value("id"_L1));
    }
    // Without it the comments are looked through for ours.
    return record.id.isEmpty() ? nonsense(*said, Done::Maybe) : Outcome<Record>(record);
}

Outcome<void> Zendesk::remove(const QString& id)
{
    Ask ask;
    ask.method = "DELETE";
    ask.path = path(u"tickets/%1.json"_s.arg(segment(id)));
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    return {};
}

Outcome<QList<Record>> Zendesk::comments(const QString& ticket)
{
    QList<Record> all;
    QString after;
    bool isFirst = true;
    for (bool more = true; more;) {
        Query query{{u"include"_s, u"users"_s}, {u"page[size]"_s, u"100"_s}};
        if (!after.isEmpty())
            query.append({u"page[after]"_s, after});
        const auto said =
            m_exchange.ask(get(path(u"tickets/%1/comments.json"_s.arg(segment(ticket))), query));
        if (!said)
            return Lost(said.error());
        const QJsonObject json = said->object();
        if (!json.value("comments"_L1).isArray())
            return nonsense(*said);
        QHash<QString, QString> names;
        for (const QJsonValue& user : json.value("users"_L1).toArray())
            names.insert(helpdeskId(user.toObject().value("id"_L1)),
                         user.toObject().value("name"_L1).toString());
        for (const QJsonValue& one : json.value("comments"_L1).toArray()) {
            const bool opened = std::exchange(isFirst, false);
            if (!opened && one.toObject().value("public"_L1).toBool())
                all << commentFrom(one.toObject(), names);
        }
        const QJsonObject meta = json.value("meta"_L1).toObject();
        const QString next = meta.value("after_cursor"_L1).toString();
        more = meta.value("has_more"_L1).toBool() && !next.isEmpty() && next != after;
        after = next;
    }
    return all;
}

QUrl Zendesk::urlOf(Kind kind, const QString& id) const
{
    if (kind != Kind::Ticket)
        return {};
    QUrl url = base();
    url.setPath(u"/agent/tickets/"_s + id);
    return url;
}

} // namespace occ::sync
