// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/freshdesk.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

constexpr int kPage = 100;
/// How far back a lost creation is looked for; rounds settle within minutes of the next connection.
constexpr Millis kLookBack = 30 * kDay;
constexpr Millis kOverlap = 2 * kMinute;

QString path(const QString& rest)
{
    return u"/api/v2/"_s + rest;
}

/// Statuses and priorities are numbers there, and texts in a mapping.
QJsonObject numbered(QJsonObject values)
{
    for (const QString& name : {u"status"_s, u"priority"_s}) {
        if (values.value(name).isString())
            values.insert(name, values.value(name).toString().toInt());
    }
    return values;
}

QString asHtml(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

Record recordFrom(const QJsonObject& ticket, const QStringList& fields)
{
    Record record;
    record.id = helpdeskId(ticket.value("id"_L1));
    record.version = ticket.value("updated_at"_L1).toString();
    record.modifiedAt = helpdeskInstant(ticket.value("updated_at"_L1));
    record.archived = ticket.value("deleted"_L1).toBool() || ticket.value("spam"_L1).toBool();
    for (const QJsonValue& tag : ticket.value("tags"_L1).toArray()) {
        if (tag.toString().startsWith("occ-"_L1))
            record.externalId = tag.toString();
    }
    for (const QString& name : fields) {
        const QJsonValue value = ticket.value(name);
        if (name != "description"_L1 && !value.isUndefined())
            record.values.insert(name,
                                 value.isDouble() ? QJsonValue(QString::number(value.toInteger())) : value);
    }
    return record;
}

Fault explained(const messaging::WebAnswer& answer, Fault fault)
{
    if (auto page = webPageFault(answer, fault, u"Freshdesk"_s))
        return *page;
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    fault.code = json.value("code"_L1).toString();
    QStringList said;
    for (const QJsonValue& one : json.value("errors"_L1).toArray()) {
        fault.fields << one.toObject().value("field"_L1).toString();
        said << one.toObject().value("message"_L1).toString();
    }
    if (said.isEmpty())
        said << json.value("description"_L1).toString();
    said.removeAll(QString());
    if (fault.cause == Cause::Input && !said.isEmpty()) {
        fault.message = Words::tr("Freshdesk refuses this: %1").arg(said.join(u' ')).left(500);
        fault.hint = Words::tr("Correct it here, or mend the ticket in Freshdesk; then try it again.");
    }
    return fault;
}

void readLimits(const messaging::WebAnswer& answer, Pace& pace)
{
    bool isNumber = false;
    const int left = answer.headers.value("x-ratelimit-remaining").toInt(&isNumber);
    if (isNumber)
        pace.left(left, kMinute);
}

} // namespace

Freshdesk::Freshdesk(Options options, Pace& pace, const Clock& clock)
    : Helpdesk(u"freshdesk"_s, u"Freshdesk"_s, std::move(options), &explained, &readLimits, pace, clock)
{}

Pace::Options Freshdesk::pace()
{
    Pace::Options options;
    options.lanes.insert(QString(), {50, kMinute});
    return options;
}

QByteArray Freshdesk::basic(const QString& key)
{
    return QByteArray((key + u":X"_s).toUtf8()).toBase64();
}

Outcome<RemoteAccount> Freshdesk::whoAmI()
{
    const auto said = m_exchange.ask(get(path(u"agents/me"_s)));
    if (!said)
        return Lost(said.error());
    const QJsonObject contact = said->object().value("contact"_L1).toObject();
    if (contact.isEmpty())
        return nonsense(*said);
    readClock(*said);
    m_mail = contact.value("email"_L1).toString();
    return RemoteAccount{base().host(), base().host(), contact.value("name"_L1).toString(m_mail), {}};
}

Outcome<QString> Freshdesk::agentMail()
{
    if (m_mail.isEmpty()) {
        if (const auto me = whoAmI(); !me)
            return Lost(me.error());
    }
    return m_mail;
}

Outcome<QList<RemoteField>> Freshdesk::fields(Kind kind)
{
    Q_UNUSED(kind)
    RemoteField subject = helpdeskField(u"subject"_s, Words::tr("Subject"));
    subject.maxLength = 255;
    return QList<RemoteField>{subject,
                              helpdeskField(u"description"_s, Words::tr("Description"), FieldType::LongText),
                              helpdeskField(u"priority"_s, Words::tr("Priority"), FieldType::Choice,
                                            {u"1"_s, u"2"_s, u"3"_s, u"4"_s}),
                              // Accounts have statuses of their own besides.
                              helpdeskField(u"status"_s, Words::tr("Status"), FieldType::Choice)};
}

Outcome<QJsonArray> Freshdesk::touched(Instant since, int page)
{
    const auto said = m_exchange.ask(get(path(u"tickets"_s), {{u"updated_since"_s, toIso(since)},
                                                              {u"order_by"_s, u"updated_at"_s},
                                                              {u"order_type"_s, u"asc"_s},
                                                              {u"per_page"_s, QString::number(kPage)},
                                                              {u"page"_s, QString::number(page)}}));
    if (!said)
        return Lost(said.error());
    if (!said->body.isArray())
        return nonsense(*said);
    return said->array();
}

Outcome<Page> Freshdesk::changes(Kind kind, const QString& cursor, const QStringList& fields)
{
    Q_UNUSED(kind)
    const Instant begun = cursor.isEmpty() ? serverNow() - kOverlap : cursor.section(u' ', 0, 0).toLongLong();
    const int number = std::max(1, cursor.section(u' ', 1, 1).toInt());
    const auto found = touched(begun, number);
    if (!found)
        return Lost(found.error());
    Page page;
    Instant newest = begun;
    for (const QJsonValue& one : *found) {
        page.records << recordFrom(one.toObject(), fields);
        newest = std::max(newest, page.records.last().modifiedAt);
    }
    page.more = found->size() == kPage;
    // Within a reading the page counts; the next one begins a little before what was seen.
    page.next = page.more ? u"%1 %2"_s.arg(begun).arg(number + 1)
                          : QString::number(std::max(begun, newest - kOverlap));
    return page;
}

Outcome<QList<Record>> Freshdesk::read(Kind kind, const QStringList& ids, const QStringList& fields)
{
    Q_UNUSED(kind)
    QList<Record> records;
    for (const QString& id : ids) {
        const auto said = m_exchange.ask(get(path(u"tickets/"_s + segment(id))));
        if (!said && said.error().cause == Cause::NotFound)
            continue;
        if (!said)
            return Lost(said.error());
        const Record record = recordFrom(said->object(), fields);
        if (record.id != id)
            return nonsense(*said);
        if (!record.archived)
            records << record;
    }
    return records;
}

Outcome<QList<Record>> Freshdesk::find(Kind kind, const QStringList& externalIds, const QStringList& fields)
{
    Q_UNUSED(kind)
    QList<Record> all;
    for (int page = 1; !externalIds.isEmpty(); ++page) {
        const auto found = touched(serverNow() - kLookBack, page);
        if (!found)
            return Lost(found.error());
        for (const QJsonValue& one : *found) {
            const Record record = recordFrom(one.toObject(), fields);
            if (externalIds.contains(record.externalId) && !record.archived)
                all << record;
        }
        if (found->size() < kPage)
            break;
    }
    return all;
}

Outcome<Record> Freshdesk::create(const Row& row)
{
    const auto mail = agentMail();
    if (!mail)
        return Lost(mail.error());
    QJsonObject ticket = numbered(row.values);
    const QString text = ticket.value("description"_L1).toString();
    ticket.insert(u"description"_s, asHtml(text.isEmpty() ? ticket.value("subject"_L1).toString() : text));
    ticket.insert(u"email"_s, *mail);
    ticket.insert(u"status"_s, 2);
    ticket.insert(u"tags"_s, QJsonArray{row.externalId});
    if (!ticket.contains("priority"_L1))
        ticket.insert(u"priority"_s, 2);
    Ask ask = send("POST", path(u"tickets"_s), QJsonDocument(ticket));
    ask.makes = true;
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    const Record record = recordFrom(said->object(), {});
    return record.id.isEmpty() ? nonsense(*said, Done::Maybe) : Outcome<Record>(record);
}

Outcome<Record> Freshdesk::change(const Row& row)
{
    QJsonObject ticket = numbered(row.values);
    ticket.remove("description"_L1);
    const auto said =
        m_exchange.ask(send("PUT", path(u"tickets/"_s + segment(row.id)), QJsonDocument(ticket)));
    if (!said)
        return Lost(said.error());
    const Record record = recordFrom(said->object(), {});
    return record.id == row.id ? Outcome<Record>(record) : nonsense(*said);
}

Outcome<Record> Freshdesk::say(const QString& ticket, const Row& comment)
{
    const QString text = markedText(comment.values.value("text"_L1).toString(), comment.externalId);
    Ask ask = send("POST", path(u"tickets/%1/notes"_s.arg(segment(ticket))),
                   QJsonDocument(QJsonObject{{u"body"_s, asHtml(text)}, {u"private"_s, false}}));
    ask.makes = true;
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    Record record;
    record.id = helpdeskId(said->object().value("id"_L1));
    return record.id.isEmpty() ? nonsense(*said, Done::Maybe) : Outcome<Record>(record);
}

Outcome<QList<Record>> Freshdesk::comments(const QString& ticket)
{
    QList<Record> all;
    for (int page = 1;; ++page) {
        const auto said = m_exchange.ask(
            get(path(u"tickets/%1/conversations"_s.arg(segment(ticket))),
                {{u"per_page"_s, QString::number(kPage)}, {u"page"_s, QString::number(page)}}));
        if (!said)
            return Lost(said.error());
        if (!said->body.isArray())
            return nonsense(*said);
        for (const QJsonValue& one : said->array()) {
            const QJsonObject json = one.toObject();
            if (json.value("private"_L1).toBool())
                continue;
            Record record = recordFromMarked(json.value("body_text"_L1).toString());
            record.id = helpdeskId(json.value("id"_L1));
            // Names of agents cost a request each; the helpdesk's own stands for them.
            record.values.insert(u"author"_s, json.value("from_email"_L1).toString());
            record.values.insert(u"at"_s, json.value("created_at"_L1));
            all << record;
        }
        if (said->array().size() < kPage)
            return all;
    }
}

Outcome<void> Freshdesk::remove(const QString& id)
{
    Ask ask;
    ask.method = "DELETE";
    ask.path = path(u"tickets/"_s + segment(id));
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    return {};
}

QUrl Freshdesk::urlOf(Kind kind, const QString& id) const
{
    if (kind != Kind::Ticket)
        return {};
    QUrl url = base();
    url.setPath(u"/a/tickets/"_s + id);
    return url;
}

} // namespace occ::sync
