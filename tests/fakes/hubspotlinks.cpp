// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotworld.h"

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a link is called from its one end and from its other one.
struct Kind
{
    const char* from;
    const char* to;
    int plain, primary;
};

constexpr Kind kKinds[] = {
    {"contacts", "companies", 279, 1}, {"companies", "contacts", 280, 2}, {"deals", "companies", 341, 5},
    {"companies", "deals", 342, 6},    {"deals", "contacts", 3, 0},       {"contacts", "deals", 4, 0},
    {"notes", "contacts", 202, 0},     {"contacts", "notes", 201, 0},     {"notes", "companies", 190, 0},
    {"companies", "notes", 189, 0},    {"notes", "deals", 214, 0},        {"deals", "notes", 213, 0},
    {"tasks", "contacts", 204, 0},     {"contacts", "tasks", 203, 0},     {"tasks", "companies", 192, 0},
    {"companies", "tasks", 191, 0},    {"tasks", "deals", 216, 0},        {"deals", "tasks", 215, 0},
    {"emails", "contacts", 198, 0},    {"contacts", "emails", 197, 0},    {"emails", "companies", 186, 0},
    {"companies", "emails", 185, 0},   {"emails", "deals", 210, 0},       {"deals", "emails", 209, 0},
};

const Kind* kindOf(const QString& from, const QString& to)
{
    const auto found = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const Kind& one) {
        return from == QLatin1StringView(one.from) && to == QLatin1StringView(one.to);
    });
    return found == std::end(kKinds) ? nullptr : found;
}

QString way(const QString& from, const QString& to)
{
    return from + u'>' + to;
}

/// "deal_to_company"
QString words(const QString& from, const QString& to)
{
    const auto one = [](const QString& type) {
        return type == u"companies"_s ? u"company"_s : type.chopped(1);
    };
    return one(from) + u"_to_"_s + one(to);
}

QJsonObject idJson(const QString& id)
{
    return {{u"id"_s, id}};
}

} // namespace

void HubspotWorld::associate(const QString& from, const QString& fromId, const QString& to,
                             const QString& toId, int kind)
{
    const Kind* there = kindOf(from, to);
    const Kind* back = kindOf(to, from);
    CrmRecord* first = record(from, fromId);
    CrmRecord* second = record(to, toId);
    if (there == nullptr || first == nullptr || second == nullptr)
        return;
    Links& links = m_links[way(from, to)][first->number];
    const bool hasPrimary = std::any_of(links.begin(), links.end(), [&](const QSet<int>& kinds) {
        return there->primary != 0 && kinds.contains(there->primary);
    });
    // The first company becomes the primary one by itself; a named primary takes the other's place.
    const bool primary = there->primary != 0 && (kind == there->primary || (kind == 0 && !hasPrimary));
    if (primary) {
        for (auto other = links.begin(); other != links.end(); ++other) {
            other->remove(there->primary);
            m_links[way(to, from)][other.key()][first->number].remove(back->primary);
        }
    }
    links[second->number].insert(there->plain);
    QSet<int>& other = m_links[way(to, from)][second->number][first->number];
    other.insert(back->plain);
    if (primary) {
        links[second->number].insert(there->primary);
        other.insert(back->primary);
    }
}

void HubspotWorld::unlink(const QString& type, qint64 number)
{
    for (auto one = m_links.begin(); one != m_links.end(); ++one) {
        if (one.key().startsWith(type + u'>')) {
            const QString back = way(one.key().section(u'>', 1), type);
            for (const qint64 other : one->value(number).keys())
                m_links[back][other].remove(number);
            one->remove(number);
        }
    }
}

QStringList HubspotWorld::associated(const QString& from, const QString& fromId, const QString& to) const
{
    QStringList ids;
    for (const qint64 number : m_links.value(way(from, to)).value(fromId.toLongLong()).keys())
        ids << QString::number(number);
    return ids;
}

QJsonObject HubspotWorld::links(const QString& type, const CrmRecord& record, const QStringList& to) const
{
    QJsonObject all;
    for (const QString& name : to) {
        const QString other = hubspotType(name);
        const Kind* kind = kindOf(type, other);
        QJsonArray results;
        const Links links = m_links.value(way(type, other)).value(record.number);
        for (auto link = links.begin(); link != links.end(); ++link) {
            for (const int one : *link) {
                const QString called = words(type, other) + (one == kind->plain ? u""_s : u"_primary"_s);
                results << QJsonObject{{u"id"_s, QString::number(link.key())}, {u"type"_s, called}};
            }
        }
        if (!results.isEmpty())
            all.insert(other, QJsonObject{{u"results"_s, results}});
    }
    return all;
}

CrmReply HubspotWorld::linksOf(const CrmRequest& request, const QStringList& parts)
{
    const QString type = hubspotType(parts.value(3));
    const bool byDefault = parts.value(6) == u"default"_s;
    const QString other = hubspotType(parts.value(byDefault ? 7 : 6));
    const QString otherId = parts.value(byDefault ? 8 : 7);
    const Kind* kind = kindOf(type, other);
    CrmRecord* from = record(type, parts.value(4));
    CrmRecord* to = otherId.isEmpty() ? nullptr : record(other, otherId);
    if (kind == nullptr || from == nullptr || (!otherId.isEmpty() && to == nullptr))
        return error({404, u"OBJECT_NOT_FOUND"_s, u"Object not found"_s, {}, {}});
    if (request.method == "GET") {
        QJsonArray results;
        const Links links = m_links.value(way(type, other)).value(from->number);
        for (auto link = links.begin(); link != links.end(); ++link) {
            QJsonArray kinds;
            for (const int one : *link)
                kinds << QJsonObject{
                    {u"category"_s, u"HUBSPOT_DEFINED"_s},
                    {u"typeId"_s, one},
                    {u"label"_s, one == kind->primary ? QJsonValue(u"Primary"_s) : QJsonValue::Null}};
            // As a number here and as a string in batches: both occur.
            results << QJsonObject{{u"toObjectId"_s, link.key()}, {u"associationTypes"_s, kinds}};
        }
        return crmReply(QJsonObject{{u"results"_s, results}});
    }
    if (request.method == "DELETE") {
        m_links[way(type, other)][from->number].remove(to->number);
        m_links[way(other, type)][to->number].remove(from->number);
        return crmNothing();
    }
    if (byDefault) {
        associate(type, from->id, other, to->id);
        return crmReply(
            QJsonObject{{u"status"_s, u"COMPLETE"_s},
                        {u"startedAt"_s, crmTime(now())},
                        {u"completedAt"_s, crmTime(now())},
                        {u"results"_s,
                         QJsonArray{QJsonObject{{u"from"_s, idJson(from->id)},
                                                {u"to"_s, idJson(to->id)},
                                                {u"associationSpec"_s,
                                                 QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                                                             {u"associationTypeId"_s, kind->plain}}}}}}});
    }
    for (const QJsonValue& one : request.jsonArray()) {
        const int id = one["associationTypeId"_L1].toInt();
        if (id != kind->plain && (kind->primary == 0 || id != kind->primary))
            return error({400,
                          u"VALIDATION_ERROR"_s,
                          u"association type %1 does not go from %2 to %3"_s.arg(id).arg(type, other),
                          {},
                          {}});
        associate(type, from->id, other, to->id, id);
    }
    return crmReply(
        QJsonObject{{u"fromObjectId"_s, from->id}, {u"toObjectId"_s, to->id}, {u"labels"_s, QJsonArray()}},
        201);
}

CrmReply HubspotWorld::linkBatch(const CrmRequest& request, const QStringList& parts)
{
    const QString from = hubspotType(parts.value(3));
    const QString to = hubspotType(parts.value(4));
    const QString verb = parts.mid(6).join(u'/');
    const Kind* kind = kindOf(from, to);
    const std::optional<QJsonObject> body = request.json();
    const QJsonArray inputs = body ? body->value("inputs"_L1).toArray() : QJsonArray();
    const int most = verb == u"read"_s ? 1000 : verb == u"archive"_s ? 100 : 2000;
    if (kind == nullptr || inputs.isEmpty() || inputs.size() > most)
        return error(
            {400, u"VALIDATION_ERROR"_s, u"A batch has between 1 and %1 inputs."_s.arg(most), {}, {}});
    QJsonArray results;
    QJsonArray errors;
    const auto miss = [&errors](const QString& id) {
        errors << QJsonObject{{u"status"_s, u"error"_s},
                              {u"category"_s, u"OBJECT_NOT_FOUND"_s},
                              {u"message"_s, u"No object with ID %1 exists"_s.arg(id)},
                              {u"context"_s, QJsonObject{{u"ids"_s, QJsonArray{id}}}}};
    };
    for (const QJsonValue& input : inputs) {
        const QString fromId = input[verb == u"read"_s ? "id"_L1 : "from"_L1].isObject()
                                   ? input["from"_L1]["id"_L1].toString()
                                   : input["id"_L1].toString();
        const CrmRecord* first = record(from, fromId);
        if (first == nullptr) {
            miss(fromId);
            continue;
        }
        if (verb == u"read"_s) {
            QJsonArray ends;
            const Links links = m_links.value(way(from, to)).value(first->number);
            for (auto link = links.begin(); link != links.end(); ++link) {
                QJsonArray kinds;
                for (const int one : *link)
                    kinds << QJsonObject{{u"category"_s, u"HUBSPOT_DEFINED"_s},
                                         {u"typeId"_s, one},
                                         {u"label"_s, QJsonValue::Null}};
                ends << QJsonObject{{u"toObjectId"_s, QString::number(link.key())},
                                    {u"associationTypes"_s, kinds}};
            }
            if (!ends.isEmpty())
                results << QJsonObject{{u"from"_s, idJson(first->id)}, {u"to"_s, ends}};
            continue;
        }
        QJsonArray targets = input["to"_L1].toArray();
        if (targets.isEmpty())
            targets << input["to"_L1];
        for (const QJsonValue& target : std::as_const(targets)) {
            const CrmRecord* second = record(to, target["id"_L1].toString());
            if (second == nullptr) {
                miss(target["id"_L1].toString());
                continue;
            }
            if (verb == u"archive"_s) {
                m_links[way(from, to)][first->number].remove(second->number);
                m_links[way(to, from)][second->number].remove(first->number);
                continue;
            }
            const QJsonArray kinds = input["types"_L1].toArray();
            associate(from, first->id, to, second->id,
                      kinds.isEmpty() ? 0 : kinds.first()["associationTypeId"_L1].toInt());
            results << QJsonObject{
                {u"from"_s, idJson(first->id)},
                {u"to"_s, idJson(second->id)},
                {u"associationSpec"_s, QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                                                   {u"associationTypeId"_s, kind->plain}}}};
        }
    }
    if (verb == u"archive"_s)
        return crmNothing();
    QJsonObject reply{{u"status"_s, u"COMPLETE"_s},
                      {u"results"_s, results},
                      {u"startedAt"_s, crmTime(now())},
                      {u"completedAt"_s, crmTime(now())}};
    if (!errors.isEmpty() && verb == u"associate/default"_s)
        return error({400, u"VALIDATION_ERROR"_s, errors.first()["message"_L1].toString(), {}, {}});
    if (!errors.isEmpty()) {
        reply.insert(u"numErrors"_s, errors.size());
        reply.insert(u"errors"_s, errors);
        return crmReply(reply, 207);
    }
    return crmReply(reply, verb == u"create"_s ? 201 : 200);
}

} // namespace occ::test
