// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotworld.h"

#include <QJsonDocument>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostGroups = 5, kMostInGroup = 6, kMostFilters = 18, kLongestBody = 3000, kMostOnPage = 200;

/// A value as something to compare: dates and numbers by their size, words by their letters.
struct Comparable
{
    bool isNumber = false;
    double number = 0;
    QString text;
};

Comparable comparable(const QString& value, bool moment)
{
    Comparable made{false, 0, value.toLower()};
    made.number = value.toDouble(&made.isNumber);
    if (!made.isNumber && moment) {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
        made.isNumber = at.isValid();
        made.number = double(at.toMSecsSinceEpoch());
    }
    return made;
}

int compare(const Comparable& a, const Comparable& b)
{
    if (a.isNumber && b.isNumber)
        return a.number < b.number ? -1 : int(a.number > b.number);
    return a.text.compare(b.text);
}

bool hasToken(const QString& held, QString wanted)
{
    wanted.remove(u'*');
    return held.contains(wanted, Qt::CaseInsensitive);
}

} // namespace

bool HubspotWorld::matchesFilter(const QString& type, const CrmRecord& record,
                                 const QJsonObject& filter) const
{
    const QString name = filter.value("propertyName"_L1).toString();
    const QString how = filter.value("operator"_L1).toString();
    const QString wanted = filter.value("value"_L1).toString();
    if (name == hubspotModified(type)) { // The quick way: this is what a synchronisation asks for.
        bool number = false;
        const qint64 at = wanted.toLongLong(&number);
        if (number && how == u"GTE"_s)
            return record.updatedAt >= at;
        if (number && how == u"GT"_s)
            return record.updatedAt > at;
    }
    const std::optional<QString> held = value(type, record, name);
    if (how == u"HAS_PROPERTY"_s || how == u"NOT_HAS_PROPERTY"_s)
        return held.has_value() == (how == u"HAS_PROPERTY"_s);
    if (!held)
        return how.startsWith(u"NOT"_s) || how == u"NEQ"_s;
    const HubspotProperty* known = const_cast<HubspotWorld*>(this)->property(type, name);
    const bool moment = known != nullptr && known->type.startsWith(u"date"_s);
    if (how == u"CONTAINS_TOKEN"_s || how == u"NOT_CONTAINS_TOKEN"_s)
        return hasToken(*held, wanted) == (how == u"CONTAINS_TOKEN"_s);
    if (how == u"IN"_s || how == u"NOT_IN"_s) {
        const QJsonArray values = filter.value("values"_L1).toArray();
        const bool there = std::any_of(values.begin(), values.end(), [&](const QJsonValue& one) {
            return one.toString().compare(*held, Qt::CaseInsensitive) == 0;
        });
        return there == (how == u"IN"_s);
    }
    const int order = compare(comparable(*held, moment), comparable(wanted, moment));
    if (how == u"BETWEEN"_s)
        return order >= 0 && compare(comparable(*held, moment),
                                     comparable(filter.value("highValue"_L1).toString(), moment)) <= 0;
    return how == u"EQ"_s    ? order == 0
           : how == u"NEQ"_s ? order != 0
           : how == u"LT"_s  ? order < 0
           : how == u"LTE"_s ? order <= 0
           : how == u"GT"_s  ? order > 0
                             : order >= 0;
}

bool HubspotWorld::matches(const QString& type, const CrmRecord& record, const QJsonObject& search) const
{
    if (const QString words = search.value("query"_L1).toString(); !words.isEmpty()) {
        const bool there =
            std::any_of(record.values.begin(), record.values.end(), [&](const QJsonValue& one) {
                return one.toString().contains(words, Qt::CaseInsensitive);
            });
        if (!there)
            return false;
    }
    const QJsonArray groups = search.value("filterGroups"_L1).toArray();
    return groups.isEmpty() || std::any_of(groups.begin(), groups.end(), [&](const QJsonValue& group) {
               const QJsonArray filters = group["filters"_L1].toArray();
               return std::all_of(filters.begin(), filters.end(), [&](const QJsonValue& filter) {
                   return matchesFilter(type, record, filter.toObject());
               });
           });
}

CrmReply HubspotWorld::search(const CrmRequest& request, const QString& type)
{
    const auto no = [this](const QString& words, const QString& name = {}) {
        return error({400, u"VALIDATION_ERROR"_s, words, name.isEmpty() ? QString() : u"INVALID"_s, name});
    };
    const std::optional<QJsonObject> asked = request.json();
    if (!asked || request.body.size() > kLongestBody)
        return no(u"Invalid input JSON, or more than 3000 characters"_s);
    const int limit = asked->value("limit"_L1).toInt(10);
    const int from = asked->value("after"_L1).toVariant().toInt();
    if (limit < 1 || limit > kMostOnPage)
        return no(u"limit must be between 1 and 200"_s);
    if (from + limit > searchCap)
        return no(u"The requested offset is over the maximum of %1."_s.arg(searchCap));
    const QJsonArray groups = asked->value("filterGroups"_L1).toArray();
    qsizetype filters = 0;
    for (const QJsonValue& group : groups) {
        const QJsonArray inside = group["filters"_L1].toArray();
        filters += inside.size();
        if (inside.size() > kMostInGroup)
            return no(u"too many filters in a group"_s);
        for (const QJsonValue& filter : inside) {
            const QString name = filter["propertyName"_L1].toString();
            if (property(type, name) == nullptr)
                return no(u"There was a problem with the request: unknown property %1"_s.arg(name), name);
        }
    }
    const QJsonArray sorts = asked->value("sorts"_L1).toArray();
    if (groups.size() > kMostGroups || filters > kMostFilters || sorts.size() > 1)
        return no(u"too many filters or sorts"_s);

    QJsonObject same = *asked;
    same.remove("after"_L1);
    same.remove("limit"_L1);
    const QByteArray key = type.toLatin1() + QByteArray::number(m_writes) + ' ' + QByteArray::number(now()) +
                           QJsonDocument(same).toJson();
    if (key != m_searchKey) {
        QList<const CrmRecord*> found;
        for (const CrmRecord* record : tables[type].all()) {
            const CrmRecord* shown = indexed(type, *record);
            if (shown != nullptr && matches(type, *shown, *asked))
                found << shown;
        }
        const QJsonValue sort = sorts.isEmpty() ? QJsonValue() : sorts.first();
        const QString by = sort.isString() ? sort.toString() : sort["propertyName"_L1].toString();
        const bool down = sort["direction"_L1] == u"DESCENDING"_s;
        const auto earlier = [&](const CrmRecord* a, const CrmRecord* b) {
            if (by == hubspotModified(type))
                return a->updatedAt < b->updatedAt;
            if (by.isEmpty())
                return a->number < b->number;
            return compare(comparable(value(type, *a, by).value_or(QString()), true),
                           comparable(value(type, *b, by).value_or(QString()), true)) < 0;
        };
        std::stable_sort(found.begin(), found.end(), [&](const CrmRecord* a, const CrmRecord* b) {
            return down ? earlier(b, a) : earlier(a, b);
        });
        m_searchKey = key;
        m_found.clear();
        for (const CrmRecord* record : found)
            m_found << record->number;
    }
    QStringList wanted;
    for (const QJsonValue& name : asked->value("properties"_L1).toArray())
        wanted << name.toString();
    QJsonArray results;
    for (const qint64 number : m_found.mid(from, limit))
        results << json(type, *indexed(type, tables[type].records[number]), wanted);
    QJsonObject page{{u"total"_s, m_found.size()}, {u"results"_s, results}};
    if (from + limit < m_found.size())
        page.insert(u"paging"_s,
                    QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, QString::number(from + limit)}}}});
    return crmReply(page);
}

} // namespace occ::test
