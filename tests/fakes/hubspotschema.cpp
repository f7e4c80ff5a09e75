// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotworld.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The time the account was made, for what has no other.
constexpr Instant kFounded = 1'735'689'600'000; // 2025-01-01

/// "name|Label|type|fieldType|option=Label,option=Label|flags"; flags: u unique, r read only.
HubspotProperty parsed(const QString& line, const QString& group)
{
    const QStringList parts = line.split(u'|');
    HubspotProperty made;
    made.name = parts.value(0);
    made.label = parts.value(1);
    made.type = parts.value(2, u"string"_s);
    made.fieldType = parts.value(3, u"text"_s);
    made.options = parts.value(4).split(u',', Qt::SkipEmptyParts);
    made.unique = parts.value(5).contains(u'u');
    made.readOnly = parts.value(5).contains(u'r');
    made.group = group;
    return made;
}

const QString kOwner = QStringLiteral("hubspot_owner_id|Owner|string|text");
const QString kId = QStringLiteral("hs_object_id|Record ID|number|number||r");
const QString kMerged = QStringLiteral("hs_merged_object_ids|Merged record IDs|enumeration|checkbox||r");

QStringList propertiesOf(const QString& type)
{
    if (type == u"companies"_s)
        return {
            u"name|Company name"_s,
            u"domain|Company domain name"_s,
            u"phone|Phone number|phone_number|phonenumber"_s,
            u"website|Website URL"_s,
            u"address|Street address"_s,
            u"city|City"_s,
            u"state|State/Region"_s,
            u"zip|Postal code"_s,
            u"country|Country/Region"_s,
            u"description|Description|string|textarea"_s,
            u"industry|Industry|enumeration|select|TELECOMMUNICATIONS=Telecommunications,RETAIL=Retail,"
            "COMPUTER_SOFTWARE=Computer Software,HOSPITAL_HEALTH_CARE=Hospital & Health Care,OTHER=Other"_s,
            u"lifecyclestage|Lifecycle stage|enumeration|radio|lead=Lead,opportunity=Opportunity,customer=Customer"_s,
            u"numberofemployees|Number of employees|number|number"_s,
            u"annualrevenue|Annual revenue|number|number"_s,
            u"createdate|Create date|datetime|date||r"_s,
            u"hs_lastmodifieddate|Last modified|datetime|date||r"_s};
    if (type == u"contacts"_s)
        return {u"email|Email|string|text||u"_s,
                u"firstname|First name"_s,
                u"lastname|Last name"_s,
                u"phone|Phone number|phone_number|phonenumber"_s,
                u"mobilephone|Mobile|phone_number|phonenumber"_s,
                u"jobtitle|Job title"_s,
                u"company|Company name"_s,
                u"lifecyclestage|Lifecycle stage|enumeration|radio|lead=Lead,customer=Customer"_s,
                u"createdate|Create date|datetime|date||r"_s,
                u"lastmodifieddate|Last modified|datetime|date||r"_s};
    if (type == u"deals"_s)
        return {
            u"dealname|Deal name"_s,
            u"amount|Amount|number|number"_s,
            u"closedate|Close date|datetime|date"_s,
            u"pipeline|Pipeline"_s,
            u"dealstage|Deal stage"_s,
            u"description|Description|string|textarea"_s,
            u"dealtype|Deal type|enumeration|radio|newbusiness=New Business,existingbusiness=Existing Business"_s,
            u"hs_is_closed_won|Is closed won|bool|calculation_equation||r"_s,
            u"createdate|Create date|datetime|date||r"_s,
            u"hs_lastmodifieddate|Last modified|datetime|date||r"_s};
    QStringList all{u"hs_timestamp|Date|datetime|date"_s, u"hs_createdate|Create date|datetime|date||r"_s,
                    u"hs_lastmodifieddate|Last modified|datetime|date||r"_s};
    if (type == u"notes"_s)
        all << u"hs_note_body|Body|string|html"_s;
    if (type == u"tasks"_s)
        all << u"hs_task_subject|Subject"_s << u"hs_task_body|Body|string|html"_s
            << u"hs_task_status|Status|enumeration|select|NOT_STARTED=Not started,IN_PROGRESS=In progress,COMPLETED=Completed"_s
            << u"hs_task_priority|Priority|enumeration|select|NONE=None,LOW=Low,MEDIUM=Medium,HIGH=High"_s
            << u"hs_task_type|Type|enumeration|select|TODO=To-do,CALL=Call,EMAIL=Email"_s;
    if (type == u"emails"_s)
        all << u"hs_email_direction|Direction|enumeration|select|EMAIL=Sent,INCOMING_EMAIL=Incoming,FORWARDED_EMAIL=Forwarded"_s
            << u"hs_email_status|Status"_s << u"hs_email_subject|Subject"_s
            << u"hs_email_text|Text|string|html"_s;
    return all;
}

QJsonObject described(const HubspotProperty& one)
{
    QJsonArray options;
    for (const QString& option : one.options)
        options << QJsonObject{{u"value"_s, option.section(u'=', 0, 0)},
                               {u"label"_s, option.section(u'=', 1)},
                               {u"hidden"_s, false},
                               {u"displayOrder"_s, options.size()}};
    return {{u"name"_s, one.name},
            {u"label"_s, one.label},
            {u"type"_s, one.type},
            {u"fieldType"_s, one.fieldType},
            {u"groupName"_s, one.group},
            {u"description"_s, u""_s},
            {u"options"_s, options},
            {u"hasUniqueValue"_s, one.unique},
            {u"calculated"_s, one.fieldType.startsWith(u"calculation"_s)},
            {u"hidden"_s, false},
            {u"hubspotDefined"_s, one.standard},
            {u"archived"_s, one.archived},
            {u"modificationMetadata"_s, QJsonObject{{u"archivable"_s, !one.standard},
                                                    {u"readOnlyDefinition"_s, one.standard},
                                                    {u"readOnlyValue"_s, one.readOnly}}}};
}

QJsonObject described(const HubspotPipeline& line)
{
    QJsonArray stages;
    for (const HubspotStage& stage : line.stages)
        stages << QJsonObject{
            {u"id"_s, stage.id},
            {u"label"_s, stage.label},
            {u"displayOrder"_s, stages.size()},
            {u"metadata"_s, QJsonObject{{u"probability"_s, stage.probability},
                                        {u"isClosed"_s, stage.closed ? u"true"_s : u"false"_s}}},
            {u"archived"_s, false},
            {u"createdAt"_s, crmTime(kFounded)},
            {u"updatedAt"_s, crmTime(kFounded)}};
    return {{u"id"_s, line.id},
            {u"label"_s, line.label},
            {u"displayOrder"_s, 0},
            {u"stages"_s, stages},
            {u"archived"_s, false},
            {u"createdAt"_s, crmTime(kFounded)},
            {u"updatedAt"_s, crmTime(kFounded)}};
}

QJsonObject described(const HubspotOwner& owner)
{
    return {{u"id"_s, owner.id},
            {u"type"_s, u"PERSON"_s},
            {u"email"_s, owner.email},
            {u"firstName"_s, owner.firstName},
            {u"lastName"_s, owner.lastName},
            {u"userId"_s, owner.userId},
            {u"archived"_s, owner.archived},
            {u"createdAt"_s, crmTime(kFounded)},
            {u"updatedAt"_s, crmTime(kFounded)}};
}

CrmReply notThere()
{
    return crmReply(QJsonObject{{u"status"_s, u"error"_s},
                                {u"message"_s, u"resource not found"_s},
                                {u"category"_s, u"OBJECT_NOT_FOUND"_s}},
                    404);
}

} // namespace

HubspotWorld::HubspotWorld(const Clock& clock)
    : CrmWorld(clock)
{
    for (const QString& type :
         {u"companies"_s, u"contacts"_s, u"deals"_s, u"notes"_s, u"tasks"_s, u"emails"_s}) {
        const QStringList lines = propertiesOf(type) + QStringList{kOwner, kId, kMerged};
        for (const QString& line : lines)
            properties[type] << parsed(line, type + u"information"_s);
        for (const QString& verb : {u"read"_s, u"write"_s})
            scopes << u"crm.objects.%1.%2"_s.arg(type, verb) << u"crm.schemas.%1.%2"_s.arg(type, verb);
    }
    scopes << u"crm.objects.owners.read"_s;
    pipelines = {{u"default"_s,
                  u"Sales Pipeline"_s,
                  {{u"appointmentscheduled"_s, u"Appointment Scheduled"_s, u"0.2"_s, false},
                   {u"qualifiedtobuy"_s, u"Qualified To Buy"_s, u"0.4"_s, false},
                   {u"contractsent"_s, u"Contract Sent"_s, u"0.9"_s, false},
                   {u"closedwon"_s, u"Closed Won"_s, u"1.0"_s, true},
                   {u"closedlost"_s, u"Closed Lost"_s, u"0.0"_s, true}}}};
    owners = {{u"70001"_s, u"ana@northwind.example"_s, u"Ana"_s, u"Lima"_s, 9001, false},
              {u"70002"_s, u"sam@northwind.example"_s, u"Sam"_s, u"Okafor"_s, 9002, false},
              {u"70003"_s, u"gone@northwind.example"_s, u"Gone"_s, u"Long"_s, 9003, true}};
}

CrmReply HubspotWorld::propertyCalls(const CrmRequest& request, const QString& type)
{
    if (request.method == "GET") {
        QJsonArray results;
        for (const HubspotProperty& one : std::as_const(properties[type])) {
            if (one.archived == request.isTrue(u"archived"_s))
                results << described(one);
        }
        return crmReply(QJsonObject{{u"results"_s, results}});
    }
    const QJsonObject wanted = request.json().value_or(QJsonObject());
    HubspotProperty made;
    made.name = wanted.value("name"_L1).toString();
    made.label = wanted.value("label"_L1).toString();
    made.type = wanted.value("type"_L1).toString();
    made.fieldType = wanted.value("fieldType"_L1).toString();
    made.group = wanted.value("groupName"_L1).toString();
    made.unique = wanted.value("hasUniqueValue"_L1).toBool();
    made.standard = false;
    for (const QJsonValue& option : wanted.value("options"_L1).toArray())
        made.options << option["value"_L1].toString() + u'=' + option["label"_L1].toString();
    if (made.name.isEmpty() || made.type.isEmpty() || made.fieldType.isEmpty() || made.group.isEmpty())
        return error(
            {400, u"VALIDATION_ERROR"_s, u"name, type, fieldType and groupName are needed"_s, {}, {}});
    if (property(type, made.name) != nullptr)
        return error({409,
                      u"OBJECT_ALREADY_EXISTS"_s,
                      u"A property named '%1' already exists."_s.arg(made.name),
                      {},
                      {}});
    properties[type] << made;
    return crmReply(described(made), 201);
}

CrmReply HubspotWorld::pipelineCalls(const QStringList& parts) const
{
    QJsonArray results;
    for (const HubspotPipeline& line : pipelines) {
        if (parts.size() == 4)
            results << described(line);
        else if (line.id == parts.at(4))
            return parts.size() == 5
                       ? crmReply(described(line))
                       : crmReply(QJsonObject{{u"results"_s, described(line).value("stages"_L1)}});
    }
    return parts.size() == 4 ? crmReply(QJsonObject{{u"results"_s, results}}) : notThere();
}

CrmReply HubspotWorld::ownerCalls(const CrmRequest& request, const QStringList& parts) const
{
    const bool archived = request.isTrue(u"archived"_s);
    if (parts.size() > 3) {
        const bool byUser = request.value(u"idProperty"_s) == u"userId"_s;
        for (const HubspotOwner& owner : owners) {
            if ((byUser ? QString::number(owner.userId) : owner.id) == parts.at(3) &&
                owner.archived == archived)
                return crmReply(described(owner));
        }
        return notThere();
    }
    const int limit = request.value(u"limit"_s).isEmpty() ? 100 : request.value(u"limit"_s).toInt();
    const int from = request.value(u"after"_s).toInt();
    QList<QJsonObject> found;
    for (const HubspotOwner& owner : owners) {
        const QString email = request.value(u"email"_s);
        if (owner.archived == archived && (email.isEmpty() || owner.email == email))
            found << described(owner);
    }
    QJsonArray results;
    for (const QJsonObject& one : found.mid(from, limit))
        results << one;
    QJsonObject page{{u"results"_s, results}};
    if (from + limit < found.size())
        page.insert(u"paging"_s,
                    QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, QString::number(from + limit)}}}});
    return crmReply(page);
}

} // namespace occ::test
