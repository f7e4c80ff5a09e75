// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotworld.h"

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostInBatch = 100;

} // namespace

CrmReply HubspotWorld::batch(const CrmRequest& request, const QString& type, const QString& verb)
{
    const auto no = [this](const QString& words) {
        return error({400, u"VALIDATION_ERROR"_s, words, {}, {}});
    };
    const std::optional<QJsonObject> body = request.json();
    const QJsonArray inputs = body ? body->value("inputs"_L1).toArray() : QJsonArray();
    if (inputs.isEmpty() || inputs.size() > kMostInBatch)
        return no(u"A batch has between 1 and %1 inputs."_s.arg(kMostInBatch));
    QSet<QString> ids;
    for (const QJsonValue& input : inputs) {
        const QString id = input["id"_L1].toString();
        if (!id.isEmpty() && ids.contains(id))
            return no(u"Duplicate IDs found in batch input: [%1]."_s.arg(id));
        ids.insert(id);
    }
    if (verb == u"read"_s)
        return batchRead(*body, type, request.isTrue(u"archived"_s));
    if (locked > 0 && locked-- > 0)
        return error({423, u"LOCKED"_s, u"The records are locked, try again later."_s, {}, {}});
    if (verb == u"archive"_s) {
        for (const QString& id : std::as_const(ids)) {
            CrmRecord* gone = record(type, id);
            if (gone != nullptr && !gone->archived)
                archive(type, gone->id);
        }
        return crmNothing();
    }
    if (verb == u"create"_s || verb == u"update"_s || verb == u"upsert"_s)
        return batchWrite(inputs, type, verb);
    return error({404, u"OBJECT_NOT_FOUND"_s, u"resource not found"_s, {}, {}});
}

CrmReply HubspotWorld::batchRead(const QJsonObject& body, const QString& type, bool archived)
{
    const auto names = [&body](QLatin1StringView name) {
        QStringList all;
        for (const QJsonValue& one : body.value(name).toArray())
            all << one.toString();
        return all;
    };
    const QString idProperty = body.value("idProperty"_L1).toString();
    QJsonArray results;
    QJsonArray missing;
    QSet<qint64> shown;
    for (const QJsonValue& input : body.value("inputs"_L1).toArray()) {
        const QString id = input["id"_L1].toString();
        const CrmRecord* found = lookUp(type, id, idProperty);
        if (found == nullptr || found->archived != archived)
            missing << id;
        else if (!shown.contains(found->number))
            results << json(type, *found, names("properties"_L1), names("propertiesWithHistory"_L1));
        if (found != nullptr)
            shown.insert(found->number);
    }
    QJsonObject reply{{u"status"_s, u"COMPLETE"_s},
                      {u"results"_s, results},
                      {u"startedAt"_s, crmTime(now())},
                      {u"completedAt"_s, crmTime(now())}};
    if (missing.isEmpty())
        return crmReply(reply);
    reply.insert(u"numErrors"_s, 1);
    reply.insert(u"errors"_s,
                 QJsonArray{QJsonObject{{u"status"_s, u"error"_s},
                                        {u"category"_s, u"OBJECT_NOT_FOUND"_s},
                                        {u"message"_s, u"Could not get some %1 objects, they may be "
                                                       "deleted or not exist."_s.arg(type)},
                                        {u"context"_s, QJsonObject{{u"ids"_s, missing}}}}});
    return crmReply(reply, 207);
}

CrmReply HubspotWorld::batchWrite(const QJsonArray& inputs, const QString& type, const QString& verb)
{
    const bool traced = std::all_of(inputs.begin(), inputs.end(), [](const QJsonValue& input) {
        return !input["objectWriteTraceId"_L1].toString().isEmpty();
    });
    // Without a mark at every row a creation goes through as a whole or not at all.
    if (verb == u"create"_s && !traced) {
        for (const QJsonValue& input : inputs) {
            if (const std::optional<Fault> fault = unfit(type, input["properties"_L1].toObject(), nullptr))
                return error(*fault);
        }
    }
    QList<Row> rows;
    for (const QJsonValue& input : inputs) {
        const QJsonObject given = input.toObject();
        if (verb == u"create"_s) {
            rows << create(type, given);
            continue;
        }
        const QString idProperty = given.value("idProperty"_L1).toString();
        const QString id = given.value("id"_L1).toString();
        const HubspotProperty* by = idProperty.isEmpty() ? nullptr : property(type, idProperty);
        if (!idProperty.isEmpty() && (by == nullptr || !by->unique))
            return error({400, u"VALIDATION_ERROR"_s,
                          u"Property \"%1\" is not a unique identifier property."_s.arg(idProperty),
                          u"INVALID_ID_PROPERTY"_s, idProperty});
        CrmRecord* found = lookUp(type, id, idProperty);
        if (found != nullptr && !found->archived) {
            rows << update(type, *found, given);
            rows.last().record.insert(u"new"_s, false);
        } else if (verb == u"upsert"_s && !idProperty.isEmpty()) {
            QJsonObject whole = given;
            QJsonObject values = given.value("properties"_L1).toObject();
            values.insert(idProperty, id);
            whole.insert(u"properties"_s, values);
            rows << create(type, whole);
            rows.last().record.insert(u"new"_s, true);
        } else {
            rows << Row{
                {},
                Fault{404, u"OBJECT_NOT_FOUND"_s, u"Could not find the %1 object %2"_s.arg(type, id), {}, id},
                given};
        }
        if (verb == u"update"_s)
            rows.last().record.remove("new"_L1);
    }
    return batchAnswer(rows, verb == u"create"_s ? 201 : 200);
}

CrmReply HubspotWorld::batchAnswer(const QList<Row>& rows, int status)
{
    QJsonArray results;
    QJsonArray errors;
    for (const Row& row : rows) {
        const QString trace = row.input.value("objectWriteTraceId"_L1).toString();
        if (!row.fault) {
            QJsonObject record = row.record;
            if (!trace.isEmpty())
                record.insert(u"objectWriteTraceId"_s, trace);
            results << record;
            continue;
        }
        QJsonObject context;
        if (!trace.isEmpty())
            context.insert(u"objectWriteTraceId"_s, QJsonArray{trace});
        if (row.fault->category == u"OBJECT_NOT_FOUND"_s)
            context.insert(u"ids"_s, QJsonArray{row.fault->name});
        QJsonObject fault{{u"status"_s, u"error"_s},
                          {u"category"_s, row.fault->category},
                          {u"message"_s, row.fault->message},
                          {u"context"_s, context}};
        if (!row.fault->code.isEmpty())
            fault.insert(u"errors"_s,
                         QJsonArray{QJsonObject{
                             {u"message"_s, row.fault->message},
                             {u"code"_s, row.fault->code},
                             {u"context"_s, QJsonObject{{u"propertyName"_s, QJsonArray{row.fault->name}}}}}});
        errors << fault;
    }
    QJsonObject reply{{u"status"_s, u"COMPLETE"_s},
                      {u"results"_s, results},
                      {u"startedAt"_s, crmTime(now())},
                      {u"completedAt"_s, crmTime(now())}};
    if (errors.isEmpty())
        return crmReply(reply, status);
    reply.insert(u"numErrors"_s, errors.size());
    reply.insert(u"errors"_s, errors);
    return crmReply(reply, 207);
}

} // namespace occ::test
