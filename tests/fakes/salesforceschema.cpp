// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforceworld.h"

#include <utility>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "Name|type|length|flags|reference|option,option"; flags: q required, r read only, x external id, u unique.
SalesforceField parsed(const QString& line)
{
    const QStringList parts = line.split(u'|');
    SalesforceField made;
    made.name = parts.value(0);
    made.label = made.name;
    made.type = parts.value(1, u"string"_s);
    made.length = parts.value(2, u"255"_s).toInt();
    made.required = parts.value(3).contains(u'q');
    made.readOnly = parts.value(3).contains(u'r');
    made.externalId = parts.value(3).contains(u'x');
    made.unique = parts.value(3).contains(u'u');
    made.referenceTo = parts.value(4);
    made.options = parts.value(5).split(u',', Qt::SkipEmptyParts);
    return made;
}

QStringList fieldsOf(const QString& type)
{
    const QStringList ours{u"OCC_External_Id__c|string|64|xu"_s, u"Legacy_Id__c|string|64|x"_s};
    const QStringList owned{u"OwnerId|reference|18||User"_s, u"MasterRecordId|reference|18|r"_s};
    if (type == u"Account"_s)
        return QStringList{u"Name|string|255|q"_s,
                           u"Website|url"_s,
                           u"Phone|phone|40"_s,
                           u"BillingStreet|textarea"_s,
                           u"BillingCity|string|40"_s,
                           u"BillingCountry|string|80"_s,
                           u"NumberOfEmployees|int|0"_s,
                           u"AnnualRevenue|currency|0"_s,
                           u"Description|textarea|32000"_s,
                           u"Industry|picklist|255|||Healthcare,Retail,Technology,Transportation,Other"_s} +
               owned + ours;
    if (type == u"Contact"_s)
        return QStringList{u"LastName|string|80|q"_s, u"FirstName|string|40"_s,
                           u"Name|string|121|r"_s,    u"Email|email|80"_s,
                           u"Phone|phone|40"_s,       u"MobilePhone|phone|40"_s,
                           u"Title|string|128"_s,     u"AccountId|reference|18||Account"_s} +
               owned + ours;
    if (type == u"Opportunity"_s)
        return QStringList{u"Name|string|120|q"_s,
                           u"StageName|picklist|255|q"_s,
                           u"CloseDate|date|0|q"_s,
                           u"Amount|currency|0"_s,
                           u"Probability|double|0"_s,
                           u"IsClosed|boolean|0|r"_s,
                           u"IsWon|boolean|0|r"_s,
                           u"Description|textarea|32000"_s,
                           u"AccountId|reference|18||Account"_s} +
               owned + ours;
    if (type == u"Task"_s)
        return QStringList{u"Subject|string|255"_s,
                           u"Description|textarea|32000"_s,
                           u"ActivityDate|date|0"_s,
                           u"Status|picklist|255|||Not Started,In Progress,Completed"_s,
                           u"Priority|picklist|255|||High,Normal,Low"_s,
                           u"WhatId|reference|18||Account"_s,
                           u"WhoId|reference|18||Contact"_s,
                           u"IsClosed|boolean|0|r"_s} +
               owned + ours;
    if (type == u"User"_s)
        return {u"Name|string|121"_s, u"Email|email|128"_s, u"Username|string|80"_s, u"IsActive|boolean|0"_s,
                u"UserType|string|40"_s};
    if (type == u"OpportunityStage"_s)
        return {u"MasterLabel"_s,
                u"ApiName"_s,
                u"IsActive|boolean|0"_s,
                u"IsClosed|boolean|0"_s,
                u"IsWon|boolean|0"_s,
                u"SortOrder|int|0"_s,
                u"DefaultProbability|double|0"_s};
    return {u"Name"_s, u"InstanceName"_s, u"DefaultLocaleSidKey"_s, u"OrganizationType"_s};
}

const QHash<QString, QString>& prefixes()
{
    static const QHash<QString, QString> table{
        {u"Account"_s, u"001"_s},     {u"Contact"_s, u"003"_s}, {u"Opportunity"_s, u"006"_s},
        {u"Task"_s, u"00T"_s},        {u"User"_s, u"005"_s},    {u"OpportunityStage"_s, u"01J"_s},
        {u"Organization"_s, u"00D"_s}};
    return table;
}

QString idOf(const QString& prefix, qint64 number)
{
    static const QByteArray digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    QString text;
    for (int i = 0; i < 9; ++i, number /= 62)
        text.prepend(QLatin1Char(digits.at(qsizetype(number % 62))));
    return salesforceId(QString(prefix + u"Dn0"_s + text));
}

} // namespace

SalesforceWorld::SalesforceWorld(const Clock& clock)
    : CrmWorld(clock)
{
    tokens.salesforce = true;
    for (const QString& type : prefixes().keys()) {
        QStringList lines = fieldsOf(type);
        lines << u"Id|id|18|r"_s << u"CreatedDate|datetime|0|r"_s << u"LastModifiedDate|datetime|0|r"_s
              << u"SystemModstamp|datetime|0|r"_s << u"IsDeleted|boolean|0|r"_s
              << u"LastModifiedById|reference|18|r"_s << u"CreatedById|reference|18|r"_s;
        for (const QString& line : std::as_const(lines))
            fields[type] << parsed(line);
    }
    put(u"Organization"_s, {{u"Name"_s, u"Northwind Sales"_s}, {u"InstanceName"_s, u"NA1"_s}});
    put(u"User"_s, {{u"Name"_s, u"Sam Okafor"_s},
                    {u"Email"_s, u"sam@northwind.example"_s},
                    {u"Username"_s, u"sam@northwind.example"_s},
                    {u"IsActive"_s, true},
                    {u"UserType"_s, u"Standard"_s}});
    put(u"User"_s, {{u"Name"_s, u"Ana Lima"_s},
                    {u"Email"_s, u"ana@northwind.example"_s},
                    {u"Username"_s, u"ana@northwind.example"_s},
                    {u"IsActive"_s, true},
                    {u"UserType"_s, u"Standard"_s}});
    stages = {{u"Prospecting"_s, false, false, 10, true},
              {u"Negotiation/Review"_s, false, false, 90, true},
              {u"Closed Won"_s, true, true, 100, true},
              {u"Closed Lost"_s, true, false, 0, true}};
}

QString SalesforceWorld::typeNamed(const QString& name) const
{
    for (auto type = fields.keyBegin(); type != fields.keyEnd(); ++type) {
        if (type->compare(name, Qt::CaseInsensitive) == 0)
            return *type;
    }
    return {};
}

void SalesforceWorld::settle(const QString& type, CrmRecord& record) const
{
    if (type == u"Contact"_s)
        record.values.insert(
            u"Name"_s, QString(record.text(u"FirstName"_s) + u' ' + record.text(u"LastName"_s)).trimmed());
    if (type == u"Task"_s) {
        if (!record.values.contains(u"Status"_s))
            record.values.insert(u"Status"_s, u"Not Started"_s);
        if (!record.values.contains(u"Priority"_s))
            record.values.insert(u"Priority"_s, u"Normal"_s);
        record.values.insert(u"IsClosed"_s, record.text(u"Status"_s) == u"Completed"_s);
    }
    if (type != u"Opportunity"_s)
        return;
    for (const SalesforceStage& stage : stages) {
        if (stage.label != record.text(u"StageName"_s))
            continue;
        record.values.insert(u"IsClosed"_s, stage.closed);
        record.values.insert(u"IsWon"_s, stage.won);
        record.values.insert(u"Probability"_s, stage.probability);
        return;
    }
    record.values.insert(u"IsClosed"_s, false);
    record.values.insert(u"IsWon"_s, false);
}

QString SalesforceWorld::put(const QString& type, const CrmValues& values, std::optional<Instant> at)
{
    CrmTable& table = tables[type];
    CrmRecord made;
    made.number = nextNumber();
    made.id = idOf(prefixes().value(type), made.number);
    made.createdAt = made.updatedAt = at.value_or(now());
    CrmRecord& record = *table.records.insert(made.number, made);
    CrmValues all = values;
    if (field(type, u"OwnerId"_s) != nullptr && !tables[u"User"_s].records.isEmpty()) {
        const QString me = tables[u"User"_s].records.first().id;
        if (!all.contains(u"OwnerId"_s))
            all.insert(u"OwnerId"_s, me);
        all.insert(u"LastModifiedById"_s, me);
        all.insert(u"CreatedById"_s, me);
    }
    setValues(table, record, all, record.createdAt);
    settle(type, record);
    return record.id;
}

void SalesforceWorld::showStages()
{
    tables.remove(u"OpportunityStage"_s);
    int order = 0;
    for (const SalesforceStage& stage : std::as_const(stages))
        put(u"OpportunityStage"_s, {{u"MasterLabel"_s, stage.label},
                                    {u"ApiName"_s, stage.label},
                                    {u"IsActive"_s, stage.active},
                                    {u"IsClosed"_s, stage.closed},
                                    {u"IsWon"_s, stage.won},
                                    {u"SortOrder"_s, ++order},
                                    {u"DefaultProbability"_s, stage.probability}});
}

void SalesforceWorld::edit(const QString& type, const QString& id, const CrmValues& values)
{
    editLate(type, id, values, 0);
}

void SalesforceWorld::editLate(const QString& type, const QString& id, const CrmValues& values,
                               Millis earlier)
{
    CrmRecord& changed = *record(type, id);
    source = u"CRM_UI"_s;
    const Instant at = stamp() - earlier;
    CrmValues all = values;
    all.insert(u"LastModifiedById"_s, tables[u"User"_s].records.last().id);
    setValues(tables[type], changed, all, at);
    changed.updatedAt = at;
    settle(type, changed);
    source = u"INTEGRATION"_s;
}

void SalesforceWorld::remove(const QString& type, const QString& id)
{
    CrmRecord& gone = *record(type, id);
    tables[type].forget(gone);
    gone.archived = true;
    gone.archivedAt = gone.updatedAt = stamp();
}

void SalesforceWorld::undelete(const QString& type, const QString& id)
{
    CrmRecord& back = *record(type, id);
    back.archived = false;
    back.updatedAt = stamp();
    tables[type].note(back);
}

void SalesforceWorld::merge(const QString& type, const QString& winner, const QString& loser)
{
    for (const QString& child : {u"Contact"_s, u"Opportunity"_s, u"Task"_s}) {
        for (CrmRecord& one : tables[child].records) {
            for (const QString& by : {u"AccountId"_s, u"WhatId"_s, u"WhoId"_s}) {
                if (one.text(by) == loser)
                    edit(child, one.id, {{by, winner}});
            }
        }
    }
    remove(type, loser);
    record(type, loser)->values.insert(u"MasterRecordId"_s, winner);
    edit(type, winner, {});
}

CrmReply SalesforceWorld::describe(const QString& type) const
{
    QJsonArray all;
    for (const SalesforceField& one : fields.value(type)) {
        QJsonArray options;
        for (const QString& option : one.options)
            options << QJsonObject{
                {u"value"_s, option}, {u"label"_s, option}, {u"active"_s, true}, {u"defaultValue"_s, false}};
        if (type == u"Opportunity"_s && one.name == u"StageName"_s) {
            for (const SalesforceStage& stage : stages)
                options << QJsonObject{{u"value"_s, stage.label},
                                       {u"label"_s, stage.label},
                                       {u"active"_s, stage.active},
                                       {u"defaultValue"_s, false}};
        }
        all << QJsonObject{
            {u"name"_s, one.name},
            {u"label"_s, one.label},
            {u"type"_s, one.type},
            {u"length"_s, one.type == u"date"_s ? 0 : one.length},
            {u"nillable"_s, !one.required},
            {u"createable"_s, !one.readOnly},
            {u"updateable"_s, !one.readOnly},
            {u"calculated"_s, false},
            {u"externalId"_s, one.externalId},
            {u"idLookup"_s, one.externalId || one.name == u"Id"_s},
            {u"unique"_s, one.unique},
            {u"defaultedOnCreate"_s, one.name == u"OwnerId"_s},
            {u"referenceTo"_s, one.referenceTo.isEmpty() ? QJsonArray() : QJsonArray{one.referenceTo}},
            {u"picklistValues"_s, options}};
    }
    return crmReply(QJsonObject{{u"name"_s, type},
                                {u"label"_s, type},
                                {u"keyPrefix"_s, prefixes().value(type)},
                                {u"createable"_s, true},
                                {u"updateable"_s, true},
                                {u"deletable"_s, true},
                                {u"queryable"_s, true},
                                {u"replicateable"_s, true},
                                {u"fields"_s, all}});
}

} // namespace occ::test
