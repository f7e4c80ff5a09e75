// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotworld.h"

#include <QUuid>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QString hubspotType(const QString& name)
{
    static const QHash<QString, QString> ids{{u"0-1"_s, u"contacts"_s}, {u"0-2"_s, u"companies"_s},
                                             {u"0-3"_s, u"deals"_s},    {u"0-27"_s, u"tasks"_s},
                                             {u"0-46"_s, u"notes"_s},   {u"0-49"_s, u"emails"_s}};
    if (ids.contains(name))
        return ids.value(name);
    return std::find(ids.begin(), ids.end(), name) == ids.end() ? QString() : name;
}

QString hubspotModified(const QString& type)
{
    return type == u"contacts"_s ? u"lastmodifieddate"_s : u"hs_lastmodifieddate"_s;
}

QString HubspotWorld::correlation()
{
    static const QUuid root(u"{5b1f7a52-5a51-4fd4-9b0e-7f1f1c8f3f5e}"_s);
    return QUuid::createUuidV5(root, QString::number(counted())).toString(QUuid::WithoutBraces);
}

CrmReply HubspotWorld::error(const Fault& fault)
{
    QJsonObject body{{u"status"_s, u"error"_s},
                     {u"message"_s, fault.message},
                     {u"correlationId"_s, correlation()},
                     {u"category"_s, fault.category}};
    if (!fault.code.isEmpty()) {
        QJsonObject detail{{u"message"_s, fault.message}, {u"code"_s, fault.code}};
        const QString key =
            fault.code == u"MISSING_SCOPES"_s ? u"requiredGranularScopes"_s : u"propertyName"_s;
        detail.insert(u"context"_s, QJsonObject{{key, QJsonArray{fault.name}}});
        body.insert(u"errors"_s, QJsonArray{detail});
    }
    return crmReply(body, fault.status);
}

std::optional<CrmReply> HubspotWorld::tooMany(bool search)
{
    const auto over = [this](const QString& policy, const QString& words) {
        return crmReply(QJsonObject{{u"status"_s, u"error"_s},
                                    {u"message"_s, words},
                                    {u"errorType"_s, u"RATE_LIMIT"_s},
                                    {u"correlationId"_s, correlation()},
                                    {u"policyName"_s, policy},
                                    {u"requestId"_s, correlation()}},
                        429);
    };
    const auto older = [this](Millis span) {
        return [this, span](Instant at) { return at <= now() - span; };
    };
    if (const qint64 day = now() / kDay; day != m_day) {
        m_day = day;
        m_today = 0;
    }
    m_recent.removeIf(older(10 * kSecond));
    m_searches.removeIf(older(kSecond));
    if (daily > 0 && m_today >= daily)
        return over(u"DAILY"_s, u"You have reached your daily limit."_s);
    if (tenSeconds > 0 && m_recent.size() >= tenSeconds)
        return over(u"TEN_SECONDLY_ROLLING"_s, u"You have reached your ten_secondly_rolling limit."_s);
    if (search && searchesASecond > 0 && m_searches.size() >= searchesASecond)
        return over(u"SECONDLY"_s, u"You have reached your secondly limit."_s);
    ++m_today;
    if (tenSeconds > 0)
        m_recent << now();
    if (search && searchesASecond > 0)
        m_searches << now();
    return {};
}

std::optional<CrmReply> HubspotWorld::mayNot(const CrmRequest& request, const QStringList& parts) const
{
    const bool reads = request.method == "GET" || parts.last() == u"search"_s || parts.last() == u"read"_s;
    const QString what = parts.value(1);
    QString type = hubspotType(parts.value(3));
    QString scope;
    if (what == u"owners"_s)
        scope = u"crm.objects.owners.read"_s;
    else if (what == u"properties"_s || what == u"pipelines"_s)
        scope = u"crm.schemas.%1.%2"_s.arg(type, reads ? u"read"_s : u"write"_s);
    else if (what == u"objects"_s || what == u"associations"_s) {
        if (type == u"notes"_s || type == u"tasks"_s || type == u"emails"_s)
            type = u"contacts"_s;
        scope = u"crm.objects.%1.%2"_s.arg(type, reads ? u"read"_s : u"write"_s);
    }
    if (scope.isEmpty() || scopes.contains(scope))
        return {};
    return const_cast<HubspotWorld*>(this)->error(
        {403, u"MISSING_SCOPES"_s, u"This app hasn't been granted all required scopes to make this call."_s,
         u"MISSING_SCOPES"_s, scope});
}

CrmReply HubspotWorld::answer(const CrmRequest& request)
{
    QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.value(0) == u"oauth"_s) {
        if (parts.last() == u"authorize"_s)
            return tokens.authorize(request);
        if (parts.last() == u"revoke"_s)
            return tokens.revoke(request);
        return parts.last() == u"introspect"_s ? tokens.introspect(request) : tokens.token(request);
    }
    if (!tokens.accepts(request.token()))
        return error({401,
                      u"INVALID_AUTHENTICATION"_s,
                      u"Authentication credentials not found. This API supports OAuth 2.0 authentication."_s,
                      {},
                      {}});
    const bool search = parts.size() > 1 && parts.last() == u"search"_s;
    if (std::optional<CrmReply> over = tooMany(search))
        return *over;
    // The two families of paths hold the same: /crm/v3/objects/… and /crm/objects/2026-09/…
    if (parts.value(1) == u"v3"_s || parts.value(1) == u"v4"_s)
        parts.move(1, 2);
    CrmReply reply = mayNot(request, parts).value_or(CrmReply{0, {}, {}, {}});
    if (reply.status == 0)
        reply = dispatch(request, parts);
    if (!search && reply.status != 401) {
        const int most = tenSeconds > 0 ? tenSeconds : 190;
        const qsizetype left = tenSeconds > 0 ? tenSeconds - m_recent.size() : 189;
        reply.headers << std::pair("X-HubSpot-RateLimit-Max", QByteArray::number(most))
                      << std::pair("X-HubSpot-RateLimit-Remaining", QByteArray::number(left))
                      << std::pair("X-HubSpot-RateLimit-Interval-Milliseconds", "10000");
        if (tokens.staticKeys.contains(request.token()))
            reply.headers << std::pair("X-HubSpot-RateLimit-Daily",
                                       QByteArray::number(daily > 0 ? daily : 625'000))
                          << std::pair("X-HubSpot-RateLimit-Daily-Remaining",
                                       QByteArray::number((daily > 0 ? daily : 625'000) - m_today));
    }
    return reply;
}

CrmReply HubspotWorld::dispatch(const CrmRequest& request, const QStringList& parts)
{
    const QString what = parts.value(1);
    if (parts.value(0) == u"account-info"_s)
        return crmReply(QJsonObject{{u"portalId"_s, 1234567},
                                    {u"accountType"_s, u"STANDARD"_s},
                                    {u"timeZone"_s, timeZone},
                                    {u"companyCurrency"_s, u"USD"_s},
                                    {u"uiDomain"_s, u"app.hubspot.com"_s}});
    if (what == u"owners"_s)
        return ownerCalls(request, parts);
    const QString type = hubspotType(parts.value(3));
    if (type.isEmpty())
        return error(
            {400, u"VALIDATION_ERROR"_s, u"Unable to infer object type from: "_s + parts.value(3), {}, {}});
    if (what == u"objects"_s)
        return parts.value(5) == u"associations"_s ? linksOf(request, parts)
                                                   : objects(request, type, parts.mid(4));
    if (what == u"associations"_s)
        return linkBatch(request, parts);
    if (what == u"properties"_s)
        return propertyCalls(request, type);
    if (what == u"pipelines"_s)
        return pipelineCalls(parts);
    return error({404, u"OBJECT_NOT_FOUND"_s, u"resource not found"_s, {}, {}});
}

CrmReply HubspotWorld::objects(const CrmRequest& request, const QString& type, const QStringList& rest)
{
    if (rest.value(0) == u"search"_s)
        return search(request, type);
    if (rest.value(0) == u"batch"_s)
        return batch(request, type, rest.value(1));
    if (rest.size() == 1)
        return one(request, type, rest.first());
    if (request.method == "GET")
        return list(request, type);
    if (locked > 0 && locked-- > 0)
        return error({423, u"LOCKED"_s, u"The record is locked, try again later."_s, {}, {}});
    const std::optional<QJsonObject> body = request.json();
    if (!body)
        return error({400, u"VALIDATION_ERROR"_s, u"Invalid input JSON"_s, {}, {}});
    const Row row = create(type, *body);
    return row.fault ? error(*row.fault) : crmReply(row.record, 201);
}

CrmReply HubspotWorld::one(const CrmRequest& request, const QString& type, const QString& id)
{
    CrmRecord* record = lookUp(type, id, request.value(u"idProperty"_s));
    const bool archived = request.isTrue(u"archived"_s);
    if (request.method == "DELETE") {
        if (record != nullptr && !record->archived)
            archive(type, record->id);
        return crmNothing();
    }
    if (record == nullptr || record->archived != archived)
        return error(
            {404, u"OBJECT_NOT_FOUND"_s, u"Object not found. objectId are usually numeric."_s, {}, {}});
    if (request.method == "GET") {
        QJsonObject body =
            json(type, *record, request.list(u"properties"_s), request.list(u"propertiesWithHistory"_s));
        if (const QStringList to = request.list(u"associations"_s); !to.isEmpty())
            body.insert(u"associations"_s, links(type, *record, to));
        return crmReply(body);
    }
    if (locked > 0 && locked-- > 0)
        return error({423, u"LOCKED"_s, u"The record is locked, try again later."_s, {}, {}});
    const Row row = update(type, *record, request.json().value_or(QJsonObject()));
    return row.fault ? error(*row.fault) : crmReply(row.record);
}

CrmReply HubspotWorld::list(const CrmRequest& request, const QString& type)
{
    const int limit = request.value(u"limit"_s).isEmpty() ? 10 : request.value(u"limit"_s).toInt();
    if (limit < 1 || limit > 100)
        return error({400, u"VALIDATION_ERROR"_s, u"limit must be between 1 and 100"_s, {}, {}});
    const bool archived = request.isTrue(u"archived"_s);
    const CrmTable& table = tables[type];
    auto at = table.records.upperBound(request.value(u"after"_s).toLongLong());
    if (repeatPages > 0 && at != table.records.begin()) {
        --repeatPages;
        for (int back = 0; back < limit && at != table.records.begin(); ++back)
            --at;
    }
    QJsonArray results;
    qint64 last = 0;
    for (; at != table.records.end() && results.size() < limit; ++at) {
        if (at->archived != archived)
            continue;
        QJsonObject body =
            json(type, *at, request.list(u"properties"_s), request.list(u"propertiesWithHistory"_s));
        if (const QStringList to = request.list(u"associations"_s); !to.isEmpty())
            body.insert(u"associations"_s, links(type, *at, to));
        results << body;
        last = at->number;
    }
    QJsonObject page{{u"results"_s, results}};
    const bool more = std::any_of(
        at, table.records.end(), [archived](const CrmRecord& record) { return record.archived == archived; });
    if (more)
        page.insert(u"paging"_s, QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, QString::number(last)}}}});
    return crmReply(page);
}

} // namespace occ::test
