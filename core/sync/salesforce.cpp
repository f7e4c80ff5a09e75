// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salesforce.h"

#include "core/sync/salesforcefaults.h"
#include "core/sync/salesforcewords.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Transactions that commit late carry an earlier stamp: that much is read again each time.
constexpr Millis kOverlap = 5 * kMinute;
/// How long the recycle bin keeps what was deleted.
constexpr Millis kBinLasts = 15 * kDay;
/// Salesforce takes 16,384 bytes of address and headers.
constexpr qsizetype kLongestList = 10'000;

Capabilities described()
{
    Capabilities can;
    can.key = u"salesforce"_s;
    can.title = u"Salesforce"_s;
    can.kinds = {Kind::Company, Kind::Contact, Kind::Deal, Kind::Note, Kind::Task};
    can.readBatch = 200;
    can.writeBatch = 200;
    can.linkBatch = 200;
    can.conditionalWrite = false;
    can.parentsOnUpdate = true;
    can.tellsDeletions = true;
    return can;
}

Exchange::Options exchangeOptions(std::function<Outcome<Access>(bool)> access, Millis deadline)
{
    Exchange::Options options;
    options.crm = u"Salesforce"_s;
    options.access = std::move(access);
    options.explain = &salesforceFault;
    options.deadline = deadline;
    return options;
}

} // namespace

Salesforce::Salesforce(Options options, Pace& pace, const Clock& clock)
    : m_options(std::move(options))
    , m_capabilities(described())
    , m_exchange(exchangeOptions([this](bool renew) { return access(renew); }, m_options.deadline), pace,
                 clock)
{
    for (const Kind kind : m_capabilities.kinds) {
        if (!m_options.externalIds.value(kind).isEmpty())
            m_capabilities.upserts << kind;
    }
}

QMap<Kind, QString> Salesforce::usualExternalIds()
{
    QMap<Kind, QString> ids;
    for (const Kind kind : described().kinds)
        ids.insert(kind, u"OCC_External_Id__c"_s);
    return ids;
}

Outcome<Access> Salesforce::access(bool renew)
{
    auto got = m_options.access(renew);
    if (got) {
        const QMutexLocker lock(&m_mutex);
        m_site = got->base.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    }
    return got;
}

Outcome<Salesforce::Batch> Salesforce::asked(const Ask& ask)
{
    auto said = m_exchange.ask(ask);
    if (!said)
        return Lost(std::move(said.error()));
    const QJsonObject body = said->object();
    if (!body.value("records"_L1).isArray())
        return Lost(faultOf(Cause::Nonsense, m_exchange.crm()));
    Batch batch;
    for (const QJsonValue& one : body.value("records"_L1).toArray())
        batch.records << one.toObject();
    if (!body.value("done"_L1).toBool(true))
        batch.next = body.value("nextRecordsUrl"_L1).toString();
    batch.date = salesforceTimeOf(said->headers.value("date"));
    return batch;
}

Outcome<Salesforce::Batch> Salesforce::query(const QString& soql, bool deletedToo)
{
    return asked(get(deletedToo ? u"queryAll"_s : u"query"_s, {{u"q"_s, soql}}));
}

Outcome<Salesforce::Batch> Salesforce::nextBatch(const QString& path)
{
    return asked(get(path));
}

Outcome<QList<QJsonObject>> Salesforce::queryAll(const QString& soql, bool deletedToo)
{
    auto batch = query(soql, deletedToo);
    QList<QJsonObject> all;
    while (batch) {
        all << batch->records;
        if (batch->next.isEmpty())
            return all;
        batch = nextBatch(batch->next);
    }
    return Lost(std::move(batch.error()));
}

Outcome<RemoteAccount> Salesforce::whoAmI()
{
    auto organisations = queryAll(u"SELECT Id, Name FROM Organization LIMIT 1"_s);
    if (!organisations)
        return Lost(std::move(organisations.error()));
    if (organisations->isEmpty())
        return Lost(faultOf(Cause::Nonsense, m_exchange.crm()));
    RemoteAccount account;
    account.id = wholeSalesforceId(organisations->first().value("Id"_L1).toString());
    account.name = organisations->first().value("Name"_L1).toString();
    // Not every sign-in may ask who it is; the rest works all the same.
    if (const auto me = m_exchange.ask(get(u"/services/oauth2/userinfo"_s)))
        account.user = me->object().value("preferred_username"_L1).toString();
    return account;
}

Outcome<QList<RemoteField>> Salesforce::fields(Kind kind)
{
    auto said = m_exchange.ask(get(u"sobjects/%1/describe"_s.arg(salesforceObject(kind))));
    if (!said)
        return Lost(std::move(said.error()));
    QList<RemoteField> all;
    for (const QJsonValue& one : said->object().value("fields"_L1).toArray()) {
        all << salesforceField(kind, one.toObject());
        const FieldType type = all.last().type;
        if (type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money)
            m_numbers[kind].insert(all.last().name);
        if (type == FieldType::Bool)
            m_flags[kind].insert(all.last().name);
    }
    if (all.isEmpty())
        return Lost(faultOf(Cause::Nonsense, m_exchange.crm()));
    return all;
}

Outcome<QList<RemoteOwner>> Salesforce::owners()
{
    auto users = queryAll(
        u"SELECT Id, Name, Email, IsActive FROM User WHERE UserType = 'Standard' ORDER BY Name, Id"_s);
    if (!users)
        return Lost(std::move(users.error()));
    QList<RemoteOwner> all;
    for (const QJsonObject& one : std::as_const(*users))
        all << RemoteOwner{wholeSalesforceId(one.value("Id"_L1).toString()), one.value("Name"_L1).toString(),
                           one.value("Email"_L1).toString(), one.value("IsActive"_L1).toBool()};
    return all;
}

Outcome<QList<RemotePipeline>> Salesforce::pipelines()
{
    auto stages = queryAll(u"SELECT MasterLabel, ApiName, IsActive, IsClosed, IsWon, SortOrder "
                           "FROM OpportunityStage ORDER BY SortOrder"_s);
    if (!stages)
        return Lost(std::move(stages.error()));
    RemotePipeline only;
    for (const QJsonObject& one : std::as_const(*stages)) {
        const bool closed = one.value("IsClosed"_L1).toBool();
        only.stages << RemoteStage{one.value("ApiName"_L1).toString(), one.value("MasterLabel"_L1).toString(),
                                   closed, closed && one.value("IsWon"_L1).toBool(),
                                   one.value("IsActive"_L1).toBool()};
    }
    return QList<RemotePipeline>{only};
}

QStringList Salesforce::columns(Kind kind, const QStringList& fields) const
{
    QStringList names{u"Id"_s, u"SystemModstamp"_s, u"LastModifiedBy.Name"_s};
    names << m_options.externalIds.value(kind) << salesforceParents(kind).values() << fields;
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

Record Salesforce::record(Kind kind, const QJsonObject& json, const QStringList& fields) const
{
    Record made;
    made.id = wholeSalesforceId(json.value("Id"_L1).toString());
    made.externalId = json.value(m_options.externalIds.value(kind)).toString();
    made.version = json.value("SystemModstamp"_L1).toString();
    made.modifiedAt = salesforceInstant(made.version);
    made.modifiedBy = json.value("LastModifiedBy"_L1)["Name"_L1].toString();
    for (const QString& name : fields)
        made.values.insert(name, salesforceValue(json.value(name)));
    const QMap<Kind, QString> parents = salesforceParents(kind);
    for (auto parent = parents.begin(); parent != parents.end(); ++parent) {
        const QString id = wholeSalesforceId(json.value(*parent).toString());
        made.parents.insert(parent.key(), id.isEmpty() ? QStringList() : QStringList{id});
    }
    made.parentsKnown = true;
    return made;
}

Outcome<Page> Salesforce::walk(const QString& cursor, const QString& select, const QString& condition,
                               bool deletedToo, const std::function<Record(const QJsonObject&)>& readOne)
{
    // "since", or within a query "since|until|seen|path": where it began, what comes after it is through, the
    // last stamp seen, the next batch.
    const QStringList parts = cursor.split(u'|');
    const QString since = parts.value(0);
    QString until = parts.value(1);
    QString seen = parts.value(2);
    const auto from = [&](const QString& stamp) {
        QStringList conditions{condition};
        if (!stamp.isEmpty())
            conditions << u"SystemModstamp >= "_s + stamp;
        conditions.removeAll(QString());
        const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
        return query(select + where + u" ORDER BY SystemModstamp, Id"_s, deletedToo);
    };
    const bool goesOn = parts.size() == 4;
    auto batch = goesOn ? nextBatch(parts.at(3)) : from(since);
    // What the org kept of the query is gone after two days: from what was seen last it goes on, too.
    if (goesOn && !batch && batch.error().cause == Cause::CursorGone)
        batch = from(seen.isEmpty() ? since : seen);
    if (!batch)
        return Lost(std::move(batch.error()));
    if (until.isEmpty())
        until = batch->date;
    Page page;
    for (const QJsonObject& one : std::as_const(batch->records)) {
        page.records << readOne(one);
        seen = std::max(seen, salesforceStamp(page.records.last().modifiedAt));
    }
    page.more = !batch->next.isEmpty();
    if (page.more) {
        page.next = QStringList{since, until, seen, batch->next}.join(u'|');
        return page;
    }
    const QString safe = until.isEmpty() ? seen : until;
    const QString next = safe.isEmpty() ? QString() : salesforceStamp(salesforceInstant(safe) - kOverlap);
    page.next = std::max(since, next);
    return page;
}

Outcome<Page> Salesforce::changes(Kind kind, const QString& cursor, const QStringList& fields)
{
    const QString select =
        u"SELECT %1 FROM %2"_s.arg(columns(kind, fields).join(u", "_s), salesforceObject(kind));
    return walk(cursor, select, {}, false, [&](const QJsonObject& one) { return record(kind, one, fields); });
}

Outcome<Page> Salesforce::deleted(Kind kind, const QString& cursor)
{
    if (!cursor.contains(u'|')) {
        const auto now = m_exchange.ask(get(u"limits"_s)); // For its date.
        if (!now)
            return Lost(now.error());
        const QString today = salesforceTimeOf(now->headers.value("date"));
        const Instant at = today.isEmpty() ? m_exchange.now() : salesforceInstant(today);
        if (cursor.isEmpty()) {
            Page page;
            page.next = salesforceStamp(at - kOverlap);
            return page;
        }
        if (salesforceInstant(cursor) < at - kBinLasts)
            return Lost(faultOf(Cause::CursorGone, m_exchange.crm()));
    }
    const bool merges = kind == Kind::Company || kind == Kind::Contact;
    const QString select = u"SELECT Id, SystemModstamp%1 FROM %2"_s.arg(
        merges ? u", MasterRecordId"_s : QString(), salesforceObject(kind));
    return walk(cursor, select, u"IsDeleted = true"_s, true, [](const QJsonObject& one) {
        Record gone;
        gone.id = wholeSalesforceId(one.value("Id"_L1).toString());
        gone.modifiedAt = salesforceInstant(one.value("SystemModstamp"_L1).toString());
        gone.mergedInto = wholeSalesforceId(one.value("MasterRecordId"_L1).toString());
        gone.archived = true;
        return gone;
    });
}

Outcome<QList<Record>> Salesforce::read(Kind kind, const QStringList& ids, const QStringList& fields)
{
    const bool merges = kind == Kind::Company || kind == Kind::Contact;
    QStringList names = columns(kind, fields) << u"IsDeleted"_s;
    if (merges)
        names << u"MasterRecordId"_s;
    names.removeDuplicates();
    QList<Record> all;
    for (const QString& list : salesforceLists(ids, kLongestList)) {
        const auto found = queryAll(
            u"SELECT %1 FROM %2 WHERE Id IN (%3)"_s.arg(names.join(u", "_s), salesforceObject(kind), list),
            true);
        if (!found)
            return Lost(found.error());
        for (const QJsonObject& one : *found) {
            Record made = record(kind, one, fields);
            made.archived = one.value("IsDeleted"_L1).toBool();
            made.mergedInto = wholeSalesforceId(one.value("MasterRecordId"_L1).toString());
            if (!made.archived || !made.mergedInto.isEmpty())
                all << made;
        }
    }
    return all;
}

Outcome<QList<Record>> Salesforce::find(Kind kind, const QStringList& externalIds, const QStringList& fields)
{
    const QString by = m_options.externalIds.value(kind);
    QList<Record> all;
    if (by.isEmpty())
        return all;
    for (const QString& list : salesforceLists(externalIds, kLongestList)) {
        const auto found = queryAll(u"SELECT %1 FROM %2 WHERE %3 IN (%4)"_s.arg(
            columns(kind, fields).join(u", "_s), salesforceObject(kind), by, list));
        if (!found)
            return Lost(found.error());
        for (const QJsonObject& one : *found)
            all << record(kind, one, fields);
    }
    return all;
}

} // namespace occ::sync
