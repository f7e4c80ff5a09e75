// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforceworld.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRows = 200, kMostRuns = 10, kMostRead = 2000;

/// The moment of an HTTP date; nothing when it is none.
std::optional<Instant> fromHttp(const QByteArray& text)
{
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

} // namespace

CrmReply SalesforceWorld::sobjectCall(const CrmRequest& request, const QStringList& rest)
{
    if (rest.isEmpty()) {
        QJsonArray all;
        for (const QString& type : fields.keys())
            all << QJsonObject{{u"name"_s, type}, {u"label"_s, type}};
        return crmReply(
            QJsonObject{{u"encoding"_s, u"UTF-8"_s}, {u"maxBatchSize"_s, 200}, {u"sobjects"_s, all}});
    }
    const QString type = typeNamed(rest.first());
    if (type.isEmpty())
        return error({404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s, {}});
    if (rest.size() == 1) {
        const Row row =
            create(type, request.json().value_or(QJsonObject()),
                   request.headers.value("sforce-duplicate-rule-header").contains("allowSave=true"));
        return row.fault ? error(*row.fault) : crmReply(saved(row, false), 201);
    }
    if (rest.at(1) == u"describe"_s)
        return describe(type);
    if (rest.at(1) == u"updated"_s || rest.at(1) == u"deleted"_s)
        return replication(request, type, rest.at(1) == u"deleted"_s);
    return rest.size() == 2 ? recordCall(request, type, rest.at(1))
                            : externalCall(request, type, rest.at(1), rest.mid(2).join(u'/'));
}

CrmReply SalesforceWorld::recordCall(const CrmRequest& request, const QString& type, const QString& id)
{
    if (Result gone = missing(type, id))
        return error(*gone);
    if (request.method == "DELETE") {
        const Row row = erase(id);
        return row.fault ? error(*row.fault) : crmNothing();
    }
    const CrmRecord& there = *record(type, id);
    if (const QByteArray since = request.headers.value("if-unmodified-since"); !since.isEmpty()) {
        const std::optional<Instant> at = fromHttp(since);
        if (at && there.updatedAt / kSecond > *at / kSecond)
            return error(
                {412, u"ENTITY_HAS_BEEN_MODIFIED"_s, u"The record was modified after the given date"_s, {}});
    }
    if (request.method == "PATCH") {
        const Row row = update(type, id, request.json().value_or(QJsonObject()));
        return row.fault ? error(*row.fault) : crmNothing();
    }
    QStringList names = request.list(u"fields"_s);
    for (const QString& name : std::as_const(names)) {
        if (field(type, name) == nullptr)
            return error({400,
                          u"INVALID_FIELD"_s,
                          u"No such column '%1' on sobject of type %2"_s.arg(name, type),
                          {}});
    }
    if (names.isEmpty()) {
        for (const SalesforceField& one : std::as_const(fields[type]))
            names << one.name;
    }
    CrmReply reply = crmReply(json(type, there, names));
    reply.headers << std::pair("Last-Modified", httpTime(there.updatedAt));
    return reply;
}

CrmReply SalesforceWorld::externalCall(const CrmRequest& request, const QString& type, const QString& name,
                                       const QString& value)
{
    QStringList several;
    if (request.method == "PATCH") {
        const Row row = upsert(type, name, value, request.json().value_or(QJsonObject()),
                               request.isTrue(u"updateOnly"_s), &several);
        if (!several.isEmpty())
            return crmReply(QJsonArray::fromStringList(several), 300);
        return row.fault ? error(*row.fault) : crmReply(saved(row, true), row.created ? 201 : 200);
    }
    const QList<CrmRecord*> held = tables[type].holders(name, value);
    if (held.isEmpty())
        return error({404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s, {}});
    for (const CrmRecord* one : held)
        several << u"/services/data/v67.0/sobjects/%1/%2"_s.arg(type, one->id);
    return several.size() > 1 ? crmReply(QJsonArray::fromStringList(several), 300)
                              : recordCall(request, type, held.first()->id);
}

CrmReply SalesforceWorld::replication(const CrmRequest& request, const QString& type, bool deleted)
{
    const auto moment = [&request](const QString& name) {
        QString text = request.value(name);
        text.replace(u' ', u'+');
        return QDateTime::fromString(text, Qt::ISODateWithMs).toMSecsSinceEpoch() / kMinute * kMinute;
    };
    const Instant start = moment(u"start"_s);
    const Instant end = std::min<Instant>(moment(u"end"_s), now() / kMinute * kMinute);
    const int days = deleted ? 15 : 30;
    if (start < now() - days * kDay || start >= end)
        return error({400,
                      start >= end ? u"INVALID_REPLICATION_DATE"_s : u"INVALID_REPLICATION_DATE"_s,
                      u"startDate before org replication enabled date, or not before endDate"_s,
                      {}});
    QJsonArray found;
    for (const CrmRecord& record : std::as_const(tables[type].records)) {
        const Instant at = deleted ? record.archivedAt : record.updatedAt;
        if (record.archived != deleted || at < start || at >= end)
            continue;
        if (deleted)
            found << QJsonObject{{u"id"_s, record.id}, {u"deletedDate"_s, salesforceTime(at)}};
        else
            found << record.id;
    }
    QJsonObject body{{u"latestDateCovered"_s, salesforceTime(end)}};
    body.insert(deleted ? u"deletedRecords"_s : u"ids"_s, found);
    if (deleted)
        body.insert(u"earliestDateAvailable"_s, salesforceTime(now() - 15 * kDay));
    return crmReply(body);
}

QJsonObject SalesforceWorld::saved(const Row& row, bool tellCreated)
{
    QJsonArray errors;
    if (row.fault)
        errors << QJsonObject{{u"statusCode"_s, row.fault->code},
                              {u"message"_s, row.fault->message},
                              {u"fields"_s, QJsonArray::fromStringList(row.fault->fields)}};
    QJsonObject body{{u"success"_s, !row.fault}, {u"errors"_s, errors}};
    if (!row.fault)
        body.insert(u"id"_s, row.id);
    if (tellCreated && !row.fault)
        body.insert(u"created"_s, row.created);
    return body;
}

CrmReply SalesforceWorld::settled(QList<Row> rows, bool allOrNone, bool tellCreated,
                                  const QMap<QString, CrmTable>& before)
{
    const bool failed =
        std::any_of(rows.begin(), rows.end(), [](const Row& row) { return row.fault.has_value(); });
    if (failed && allOrNone) {
        tables = before;
        for (Row& row : rows) {
            if (!row.fault)
                row.fault = Fault{400,
                                  u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s,
                                  u"Record rolled back because not all records were valid"_s,
                                  {}};
        }
    }
    QJsonArray body;
    for (const Row& row : std::as_const(rows))
        body << saved(row, tellCreated);
    return crmReply(body);
}

CrmReply SalesforceWorld::collections(const CrmRequest& request, const QStringList& rest)
{
    const auto no = [this](const QString& words) { return error({400, u"LIMIT_EXCEEDED"_s, words, {}}); };
    if (request.method == "DELETE") {
        const QStringList ids = request.list(u"ids"_s);
        return ids.size() > kMostRows ? no(u"at most 200 records"_s)
                                      : collectionDelete(ids, request.isTrue(u"allOrNone"_s));
    }
    const QString type = rest.isEmpty() ? QString() : typeNamed(rest.first());
    if (!rest.isEmpty() && type.isEmpty())
        return error({404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s, {}});
    if (rest.size() == 1)
        return collectionRead(request, type);
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return error({400, u"JSON_PARSER_ERROR"_s, u"Unexpected character"_s, {}});
    const QJsonArray records = body->value("records"_L1).toArray();
    if (records.isEmpty() || records.size() > kMostRows)
        return no(u"record limit reached. cannot submit more than 200 records into this call"_s);
    QString last;
    int runs = 0;
    for (const QJsonValue& one : records) {
        const QString now = one["attributes"_L1]["type"_L1].toString();
        if (typeNamed(now).isEmpty())
            return error({400, u"INVALID_INPUT"_s, u"attributes.type is missing or unknown: "_s + now, {}});
        runs += int(now != last);
        last = now;
    }
    if (runs > kMostRuns)
        return no(u"more than 10 chunks of types"_s);
    const bool allOrNone = body->value("allOrNone"_L1).toBool();
    if (rest.size() == 2)
        return collectionUpsert(records, allOrNone, type, rest.at(1));
    return collectionWrite(records, allOrNone, request.method == "POST");
}

CrmReply SalesforceWorld::collectionWrite(const QJsonArray& records, bool allOrNone, bool makes)
{
    const QMap<QString, CrmTable> before = allOrNone ? tables : QMap<QString, CrmTable>();
    QList<Row> rows;
    QSet<QString> seen;
    for (const QJsonValue& one : records) {
        const QString type = typeNamed(one["attributes"_L1]["type"_L1].toString());
        const QString given = one["id"_L1].isString() ? one["id"_L1].toString() : one["Id"_L1].toString();
        const QString id = salesforceId(given);
        if (makes)
            rows << create(type, one.toObject());
        else if (!id.isEmpty() && seen.contains(id))
            rows << Row{id, false, Fault{400, u"DUPLICATE_VALUE"_s, u"duplicate id in list: "_s + id, {}}};
        else
            rows << update(type, given, one.toObject());
        seen.insert(id);
    }
    return settled(rows, allOrNone, false, before);
}

CrmReply SalesforceWorld::collectionUpsert(const QJsonArray& records, bool allOrNone, const QString& type,
                                           const QString& name)
{
    if (const SalesforceField* by = field(type, name); by == nullptr || !by->externalId)
        return error({400,
                      u"INVALID_FIELD"_s,
                      u"Field name provided, %1 does not match an External ID for %2"_s.arg(name, type),
                      {}});
    QHash<QString, int> times;
    for (const QJsonValue& one : records)
        ++times[one[name].toString()];
    const QMap<QString, CrmTable> before = allOrNone ? tables : QMap<QString, CrmTable>();
    QList<Row> rows;
    for (const QJsonValue& one : records) {
        const QString value = one[name].toString();
        QStringList several;
        if (value.isEmpty())
            rows << Row{{}, false, Fault{400, u"MISSING_ARGUMENT"_s, name + u" not specified"_s, {name}}};
        else if (times.value(value) > 1)
            rows << Row{
                {},
                false,
                Fault{400, u"DUPLICATE_VALUE"_s, u"Duplicate external id specified: "_s + value, {name}}};
        else
            rows << upsert(type, name, value, one.toObject(), false, &several);
    }
    return settled(rows, allOrNone, true, before);
}

CrmReply SalesforceWorld::collectionDelete(const QStringList& ids, bool allOrNone)
{
    const QMap<QString, CrmTable> before = allOrNone ? tables : QMap<QString, CrmTable>();
    QList<Row> rows;
    for (const QString& id : ids)
        rows << erase(id);
    return settled(rows, allOrNone, false, before);
}

CrmReply SalesforceWorld::collectionRead(const CrmRequest& request, const QString& type)
{
    QStringList ids = request.list(u"ids"_s);
    QStringList names = request.list(u"fields"_s);
    const QJsonObject body = request.json().value_or(QJsonObject());
    for (const QJsonValue& id : body.value("ids"_L1).toArray())
        ids << id.toString();
    for (const QJsonValue& name : body.value("fields"_L1).toArray())
        names << name.toString();
    if (ids.isEmpty() || names.isEmpty() || ids.size() > kMostRead)
        return error({400, u"LIMIT_EXCEEDED"_s, u"between 1 and 2000 ids, and fields"_s, {}});
    for (const QString& name : std::as_const(names)) {
        if (!name.contains(u'.') && field(type, name) == nullptr)
            return error(
                {400, u"INVALID_FIELD"_s, u"No such column '%1' on entity '%2'"_s.arg(name, type), {}});
    }
    QJsonArray found;
    for (const QString& id : std::as_const(ids)) {
        const CrmRecord* there = missing(type, id) ? nullptr : record(type, id);
        found << (there == nullptr ? QJsonValue(QJsonValue::Null) : json(type, *there, names));
    }
    return crmReply(found);
}

} // namespace occ::test
