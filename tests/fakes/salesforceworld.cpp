// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforceworld.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kNewest = 68, kOldest = 31, kLongestAddress = 16'384, kMostInBatch = 2000;
constexpr Millis kCursorLasts = 2 * kDay;

} // namespace

CrmReply SalesforceWorld::error(const Fault& fault) const
{
    QJsonObject one{{u"message"_s, fault.message}, {u"errorCode"_s, fault.code}};
    if (!fault.fields.isEmpty())
        one.insert(u"fields"_s, QJsonArray::fromStringList(fault.fields));
    return crmReply(QJsonArray{one}, fault.status);
}

CrmReply SalesforceWorld::answer(const CrmRequest& request)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    if (parts.value(1) == u"oauth2"_s) {
        if (parts.last() == u"authorize"_s)
            return tokens.authorize(request);
        if (parts.last() == u"token"_s)
            return tokens.token(request);
        if (parts.last() == u"revoke"_s)
            return tokens.revoke(request);
        if (!tokens.accepts(request.token()))
            return {403, "Bad_OAuth_Token", {}, "text/html"};
        return crmReply(QJsonObject{{u"user_id"_s, salesforceId(u"005000000000001"_s)},
                                    {u"organization_id"_s, salesforceId(u"00D000000000001"_s)},
                                    {u"preferred_username"_s, tokens.user},
                                    {u"name"_s, u"Sam Okafor"_s},
                                    {u"email"_s, tokens.user}});
    }
    if (parts.size() == 2) {
        QJsonArray versions;
        for (int version = kOldest; version <= kNewest; ++version)
            versions << QJsonObject{{u"label"_s, u"Release %1"_s.arg(version)},
                                    {u"url"_s, u"/services/data/v%1.0"_s.arg(version)},
                                    {u"version"_s, u"%1.0"_s.arg(version)}};
        return crmReply(versions);
    }
    const int version = parts.value(2).mid(1).section(u'.', 0, 0).toInt();
    if (version > 0 && version < kOldest)
        return error({410, u"GONE"_s, u"The requested resource is no longer available"_s, {}});
    if (version > kNewest || version == 0)
        return error({404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s, {}});
    if (!tokens.accepts(request.token()))
        return error({401, u"INVALID_SESSION_ID"_s, u"Session expired or invalid"_s, {}});
    if (request.path.size() + request.query.toString(QUrl::FullyEncoded).size() > kLongestAddress)
        return {414, "<html><body>URI Too Long</body></html>", {}, "text/html"};
    if (const qint64 day = now() / kDay; day != m_day) {
        m_day = day;
        calls = 0;
    }
    CrmReply reply = calls >= dailyCalls
                         ? error({403, u"REQUEST_LIMIT_EXCEEDED"_s, u"TotalRequests Limit exceeded."_s, {}})
                         : dispatch(request, parts.mid(3));
    if (calls < dailyCalls)
        ++calls;
    reply.headers << std::pair("Sforce-Limit-Info", QByteArray("api-usage=" + QByteArray::number(calls) +
                                                               '/' + QByteArray::number(dailyCalls)));
    return reply;
}

CrmReply SalesforceWorld::dispatch(const CrmRequest& request, const QStringList& parts)
{
    const QString what = parts.value(0);
    if (what == u"query"_s || what == u"queryAll"_s)
        return queryCall(request, parts);
    if (what == u"limits"_s)
        return crmReply(
            QJsonObject{{u"DailyApiRequests"_s,
                         QJsonObject{{u"Max"_s, dailyCalls}, {u"Remaining"_s, dailyCalls - calls}}}});
    if (what == u"composite"_s)
        return parts.size() == 1 ? composite(request, parts) : collections(request, parts.mid(2));
    if (what == u"sobjects"_s)
        return sobjectCall(request, parts.mid(1));
    return error({404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s, {}});
}

CrmReply SalesforceWorld::queryCall(const CrmRequest& request, const QStringList& parts)
{
    if (parts.size() > 1)
        return batchOf(parts.at(1).section(u'-', 0, 0), parts.at(1).section(u'-', 1).toInt(), request);
    const SoqlParsed parsed = parseSoql(request.value(u"q"_s));
    if (!parsed.query)
        return error({400, u"MALFORMED_QUERY"_s, parsed.fault, {}});
    const SoqlQuery& query = *parsed.query;
    const QString type = typeNamed(query.from);
    if (type.isEmpty())
        return error({400, u"INVALID_TYPE"_s, u"sObject type '%1' is not supported."_s.arg(query.from), {}});
    for (const QString& name : query.everyField()) {
        const QString own = name.section(u'.', 0, 0);
        const bool related =
            name.contains(u'.') && (field(type, own + u"Id"_s) != nullptr || field(type, own) != nullptr);
        if (!related && field(type, name) == nullptr)
            return error(
                {400, u"INVALID_FIELD"_s, u"No such column '%1' on entity '%2'."_s.arg(name, type), {}});
    }
    if (type == u"OpportunityStage"_s)
        showStages();
    const bool all = parts.first() == u"queryAll"_s;
    QList<const CrmRecord*> found;
    for (const CrmRecord& record : std::as_const(tables[type].records)) {
        if (record.archived && !all)
            continue;
        if (!query.where ||
            fits(*query.where, [&](const QString& name) { return value(type, record, name); }))
            found << &record;
    }
    std::stable_sort(found.begin(), found.end(), [&](const CrmRecord* a, const CrmRecord* b) {
        for (const SoqlOrder& one : query.order) {
            const int order =
                one.field == u"SystemModstamp"_s ? int(a->updatedAt / kSecond > b->updatedAt / kSecond) -
                                                       int(a->updatedAt / kSecond < b->updatedAt / kSecond)
                : one.field == u"Id"_s ? int(a->number > b->number) - int(a->number < b->number)
                                       : compareSoql(value(type, *a, one.field), value(type, *b, one.field));
            if (order != 0)
                return one.descending ? order > 0 : order < 0;
        }
        return false;
    });
    found = found.mid(query.offset, query.limit.value_or(-1));
    if (query.counts)
        return crmReply(
            QJsonObject{{u"totalSize"_s, found.size()}, {u"done"_s, true}, {u"records"_s, QJsonArray()}});
    Cursor cursor{type, query.fields, {}, now()};
    for (const CrmRecord* record : found)
        cursor.numbers << record->number;
    const QString name = u"01g%1AAA"_s.arg(counted(), 12, 10, QChar(u'0'));
    m_cursors.insert(name, cursor);
    return batchOf(name, 0, request);
}

CrmReply SalesforceWorld::batchOf(const QString& name, int from, const CrmRequest& request)
{
    const auto cursor = m_cursors.constFind(name);
    if (cursor == m_cursors.constEnd() || cursor->at + kCursorLasts <= now())
        return error({400, u"INVALID_QUERY_LOCATOR"_s, u"invalid query locator"_s, {}});
    int size = std::min(batchSize, kMostInBatch);
    const QByteArray wish = request.headers.value("sforce-query-options");
    if (wish.startsWith("batchSize="))
        size = std::min(size, std::clamp(wish.mid(10).toInt(), 200, kMostInBatch));
    QJsonArray records;
    for (const qint64 number : cursor->numbers.mid(from, size)) {
        const auto record = tables[cursor->type].records.constFind(number);
        if (record != tables[cursor->type].records.constEnd())
            records << json(cursor->type, *record, cursor->names);
    }
    const bool done = from + size >= cursor->numbers.size();
    QJsonObject page{{u"totalSize"_s, cursor->numbers.size()}, {u"done"_s, done}, {u"records"_s, records}};
    if (!done)
        page.insert(u"nextRecordsUrl"_s, u"/services/data/v67.0/query/%1-%2"_s.arg(name).arg(from + size));
    return crmReply(page);
}

CrmReply SalesforceWorld::composite(const CrmRequest& request, const QStringList&)
{
    const QJsonObject body = request.json().value_or(QJsonObject());
    const QJsonArray asked = body.value("compositeRequest"_L1).toArray();
    if (asked.isEmpty() || asked.size() > 25)
        return error({400, u"JSON_PARSER_ERROR"_s, u"between 1 and 25 subrequests"_s, {}});
    const QMap<QString, CrmTable> before = tables;
    QHash<QString, QString> ids;
    QJsonArray said;
    bool failed = false;
    for (const QJsonValue& one : asked) {
        const auto filled = [&ids](QString text) {
            for (auto id = ids.begin(); id != ids.end(); ++id)
                text.replace(u"@{%1.id}"_s.arg(id.key()), *id);
            return text;
        };
        const QUrl url(filled(one["url"_L1].toString()));
        CrmRequest inner{
            one["method"_L1].toString().toLatin1(), url.path(QUrl::FullyDecoded), QUrlQuery(url), {}, {}};
        inner.body = filled(QString::fromUtf8(QJsonDocument(one["body"_L1].toObject()).toJson())).toUtf8();
        const QJsonObject headers = one["httpHeaders"_L1].toObject();
        for (auto header = headers.begin(); header != headers.end(); ++header)
            inner.headers.insert(header.key().toLatin1().toLower(), header->toString().toLatin1());
        const CrmReply reply = dispatch(inner, inner.path.split(u'/', Qt::SkipEmptyParts).mid(3));
        failed = failed || reply.status >= 400;
        const QJsonDocument document = QJsonDocument::fromJson(reply.body);
        const QString reference = one["referenceId"_L1].toString();
        ids.insert(reference, document.object().value("id"_L1).toString());
        said << QJsonObject{{u"body"_s, document.isArray()    ? QJsonValue(document.array())
                                        : document.isObject() ? QJsonValue(document.object())
                                                              : QJsonValue::Null},
                            {u"httpHeaders"_s, QJsonObject()},
                            {u"httpStatusCode"_s, reply.status},
                            {u"referenceId"_s, reference}};
    }
    if (failed && body.value("allOrNone"_L1).toBool())
        tables = before;
    return crmReply(QJsonObject{{u"compositeResponse"_s, said}});
}

} // namespace occ::test
