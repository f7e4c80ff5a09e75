// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/servicenow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

constexpr int kPage = 200;
constexpr Millis kOverlap = 2 * kMinute;

QString path(const QString& table, const QString& id = {})
{
    return u"/api/now/table/"_s + table + (id.isEmpty() ? QString() : QString(u'/' + segment(id)));
}

/// "2026-11-23 00:15:00", always UTC over this interface.
QString stamp(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd hh:mm:ss"_s);
}

Instant instantOf(const QJsonValue& stamp)
{
    return helpdeskInstant(QString(stamp.toString().replace(u' ', u'T') + u'Z'));
}

QStringList columnsOf(QStringList fields)
{
    fields << u"sys_id"_s << u"correlation_id"_s << u"sys_updated_on"_s << u"sys_mod_count"_s;
    fields.removeDuplicates();
    return fields;
}

Record recordFrom(const QJsonObject& incident, const QStringList& fields)
{
    Record record;
    record.id = incident.value("sys_id"_L1).toString();
    record.externalId = incident.value("correlation_id"_L1).toString();
    record.version =
        incident.value("sys_updated_on"_L1).toString() + u'/' + incident.value("sys_mod_count"_L1).toString();
    record.modifiedAt = instantOf(incident.value("sys_updated_on"_L1));
    for (const QString& name : fields) {
        // What it was opened with stays as it is written there.
        if (name != "description"_L1 && incident.contains(name))
            record.values.insert(name, incident.value(name));
    }
    return record;
}

Fault explained(const messaging::WebAnswer& answer, Fault fault)
{
    if (auto page = webPageFault(answer, fault, u"ServiceNow"_s))
        return *page;
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object().value("error"_L1).toObject();
    const QString said = error.value("detail"_L1).toString(error.value("message"_L1).toString());
    if (fault.cause == Cause::Input && !said.isEmpty()) {
        fault.message = Words::tr("ServiceNow refuses this: %1").arg(said).left(500);
        fault.hint = Words::tr("Correct it here, or mend the incident in ServiceNow; then try it again.");
    }
    return fault;
}

} // namespace

ServiceNow::ServiceNow(Options options, Pace& pace, const Clock& clock)
    : Helpdesk(u"servicenow"_s, u"ServiceNow"_s, std::move(options), &explained, {}, pace, clock)
{}

QByteArray ServiceNow::basic(const QString& user, const QString& password)
{
    return QByteArray((user + u':' + password).toUtf8()).toBase64();
}

Outcome<QJsonArray> ServiceNow::rows(const QString& table, const QString& query, const QStringList& columns,
                                     int limit, int from)
{
    const auto said = m_exchange.ask(get(path(table), {{u"sysparm_query"_s, query},
                                                       {u"sysparm_fields"_s, columns.join(u',')},
                                                       {u"sysparm_limit"_s, QString::number(limit)},
                                                       {u"sysparm_offset"_s, QString::number(from)}}));
    if (!said)
        return Lost(said.error());
    if (!said->object().value("result"_L1).isArray())
        return nonsense(*said);
    readClock(*said);
    return said->object().value("result"_L1).toArray();
}

Outcome<RemoteAccount> ServiceNow::whoAmI()
{
    const auto me = rows(u"sys_user"_s, u"sys_id=javascript:gs.getUserID()"_s, {u"name"_s}, 1);
    if (!me)
        return Lost(me.error());
    return RemoteAccount{
        base().host(), base().host(), me->first().toObject().value("name"_L1).toString(), {}};
}

Outcome<QList<RemoteField>> ServiceNow::fields(Kind kind)
{
    Q_UNUSED(kind)
    RemoteField title = helpdeskField(u"short_description"_s, Words::tr("Short description"));
    title.maxLength = 160;
    return QList<RemoteField>{
        title, helpdeskField(u"description"_s, Words::tr("Description"), FieldType::LongText),
        helpdeskField(u"urgency"_s, Words::tr("Urgency"), FieldType::Choice, {u"1"_s, u"2"_s, u"3"_s}),
        helpdeskField(u"state"_s, Words::tr("State"), FieldType::Choice)};
}

Outcome<Page> ServiceNow::changes(Kind kind, const QString& cursor, const QStringList& fields)
{
    Q_UNUSED(kind)
    const Instant begun = cursor.isEmpty() ? serverNow() - kOverlap : cursor.section(u' ', 0, 0).toLongLong();
    const int from = cursor.section(u' ', 1, 1).toInt();
    const auto found =
        rows(u"incident"_s,
             u"correlation_idSTARTSWITHocc-^sys_updated_on>=%1^ORDERBYsys_updated_on^ORDERBYsys_id"_s.arg(
                 stamp(begun)),
             columnsOf(fields), kPage, from);
    if (!found)
        return Lost(found.error());
    Page page;
    Instant newest = begun;
    for (const QJsonValue& one : *found) {
        page.records << recordFrom(one.toObject(), fields);
        newest = std::max(newest, page.records.last().modifiedAt);
    }
    page.more = found->size() == kPage;
    page.next = page.more ? u"%1 %2"_s.arg(begun).arg(from + kPage)
                          : QString::number(std::max(begun, newest - kOverlap));
    return page;
}

Outcome<QList<Record>> ServiceNow::read(Kind kind, const QStringList& ids, const QStringList& fields)
{
    Q_UNUSED(kind)
    QList<Record> records;
    if (ids.isEmpty())
        return records;
    const auto found =
        rows(u"incident"_s, u"sys_idIN"_s + ids.join(u','), columnsOf(fields), int(ids.size()));
    if (!found)
        return Lost(found.error());
    for (const QJsonValue& one : *found)
        records << recordFrom(one.toObject(), fields);
    return records;
}

Outcome<QList<Record>> ServiceNow::find(Kind kind, const QStringList& externalIds, const QStringList& fields)
{
    Q_UNUSED(kind)
    QList<Record> records;
    if (externalIds.isEmpty())
        return records;
    const auto found =
        rows(u"incident"_s, u"correlation_idIN"_s + externalIds.join(u','), columnsOf(fields), kPage);
    if (!found)
        return Lost(found.error());
    for (const QJsonValue& one : *found)
        records << recordFrom(one.toObject(), fields);
    return records;
}

Outcome<Record> ServiceNow::written(Ask ask, const QString& id)
{
    ask.query = {{u"sysparm_fields"_s, columnsOf({}).join(u',')}};
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    const Record record = recordFrom(said->object().value("result"_L1).toObject(), {});
    if (record.id.isEmpty() || (!id.isEmpty() && record.id != id))
        return nonsense(*said, ask.makes ? Done::Maybe : Done::No);
    return record;
}

Outcome<Record> ServiceNow::create(const Row& row)
{
    QJsonObject incident = row.values;
    incident.insert(u"correlation_id"_s, row.externalId);
    Ask ask = send("POST", path(u"incident"_s), QJsonDocument(incident));
    ask.makes = true;
    return written(ask, {});
}

Outcome<Record> ServiceNow::change(const Row& row)
{
    return written(send("PATCH", path(u"incident"_s, row.id), QJsonDocument(row.values)), row.id);
}

Outcome<Record> ServiceNow::say(const QString& ticket, const Row& comment)
{
    const QString text = markedText(comment.values.value("text"_L1).toString(), comment.externalId);
    Ask ask = send("PATCH", path(u"incident"_s, ticket), QJsonDocument(QJsonObject{{u"comments"_s, text}}));
    ask.makes = true;
    if (const auto done = written(ask, ticket); !done)
        return Lost(done.error());
    // The journal's line has a number of its own, which only the journal tells.
    const auto lines = comments(ticket);
    for (const Record& one : lines ? *lines : QList<Record>()) {
        if (one.externalId == comment.externalId)
            return one;
    }
    return Lost(lines ? faultOf(Cause::Nonsense, m_capabilities.title, Done::Maybe)
                      : faultOf(lines.error().cause, m_capabilities.title, Done::Maybe));
}

Outcome<QList<Record>> ServiceNow::comments(const QString& ticket)
{
    const auto found =
        rows(u"sys_journal_field"_s,
             u"element_id=%1^element=comments^ORDERBYsys_created_on^ORDERBYsys_id"_s.arg(ticket),
             {u"sys_id"_s, u"value"_s, u"sys_created_by"_s, u"sys_created_on"_s}, 1000);
    if (!found)
        return Lost(found.error());
    QList<Record> all;
    for (const QJsonValue& one : *found) {
        const QJsonObject json = one.toObject();
        Record record = recordFromMarked(json.value("value"_L1).toString());
        record.id = json.value("sys_id"_L1).toString();
        record.values.insert(u"author"_s, json.value("sys_created_by"_L1));
        record.values.insert(u"at"_s, toIso(instantOf(json.value("sys_created_on"_L1))));
        all << record;
    }
    return all;
}

Outcome<void> ServiceNow::remove(const QString& id)
{
    Ask ask;
    ask.method = "DELETE";
    ask.path = path(u"incident"_s, id);
    const auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(said.error());
    return {};
}

QUrl ServiceNow::urlOf(Kind kind, const QString& id) const
{
    if (kind != Kind::Ticket)
        return {};
    return QUrl(base().toString(QUrl::RemovePath) + u"/nav_to.do?uri=incident.do%3Fsys_id%3D"_s + id);
}

} // namespace occ::sync
