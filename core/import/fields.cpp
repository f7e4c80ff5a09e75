// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/fields.h"

#include "core/import/text.h"

#include <QSet>

#include <array>
#include <utility>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

static const std::array<std::pair<ImportKind, QString>, 5>& kindNames()
{
    static const std::array<std::pair<ImportKind, QString>, 5> names = {
        {{ImportKind::Deals, u"deals"_s},
         {ImportKind::Clients, u"clients"_s},
         {ImportKind::Contacts, u"contacts"_s},
         {ImportKind::Interactions, u"interactions"_s},
         {ImportKind::Numbers, u"numbers"_s}}};
    return names;
}

QString toText(ImportKind kind)
{
    return kindNames()[size_t(kind)].second;
}

Result<ImportKind> importKindByName(const QString& name)
{
    for (const auto& [kind, word] : kindNames()) {
        if (word == name)
            return kind;
    }
    return refused(translate("import", "\"%1\" cannot be imported.").arg(shown(name)),
                   translate("import", "Use deals, clients, contacts, interactions or numbers."), u"kind"_s);
}

QString plainHeader(const QString& header)
{
    QString plain;
    for (const QChar c : header) {
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
    }
    return plain;
}

namespace {

Field field(const QString& key, const QString& title, FieldType type, const char* aliases,
            bool required = false)
{
    Field made{key, title, type, required, false, {}};
    made.aliases = QString::fromLatin1(aliases).split(u' ', Qt::SkipEmptyParts);
    made.aliases.prepend(plainHeader(key));
    return made;
}

std::vector<Field> dealFields()
{
    return {
        field(u"key"_s, translate("import", "Key"), FieldType::Text,
              "opportunityid dealid recordid opportunitynumber dealkey externalid externalkey id"),
        field(u"name"_s, translate("import", "Name"), FieldType::Text,
              "dealname opportunityname opportunity deal title subject"),
        field(u"client"_s, translate("import", "Client"), FieldType::Text,
              "account accountname clientname company companyname customer customername organization "
              "organisation "
              "associatedcompany"),
        field(u"stage"_s, translate("import", "Stage"), FieldType::Stage,
              "dealstage stagename opportunitystage pipelinestage status", true),
        field(u"amount"_s, translate("import", "Amount"), FieldType::Money,
              "closevalue dealvalue value dealamount opportunityamount expectedrevenue price total"),
        field(u"currency"_s, translate("import", "Currency"), FieldType::Currency,
              "currencycode dealcurrency currencyisocode"),
        field(
            u"owner"_s, translate("import", "Owner"), FieldType::Text,
            "salesagent dealowner opportunityowner ownername owneremail salesrep rep assignedto salesperson"),
        field(u"product"_s, translate("import", "Product"), FieldType::Text, "productname plan item"),
        field(u"engage_date"_s, translate("import", "Engaged on"), FieldType::Date,
              "engagedate engagedon createdate createddate created opendate startdate"),
        field(u"close_date"_s, translate("import", "Close date"), FieldType::Date,
              "closedate closedon closed expectedclosedate enddate wondate")};
}

std::vector<Field> clientFields()
{
    Field detail =
        field(u"industry_detail"_s, translate("import", "Industry as written"), FieldType::Text, "");
    detail.derived = true;
    return {
        field(u"name"_s, translate("import", "Name"), FieldType::Text,
              "account accountname clientname client company companyname customer customername organization "
              "organizationname organisation organisationname",
              true),
        field(u"industry"_s, translate("import", "Industry"), FieldType::Industry,
              "sector vertical branch classification"),
        field(u"employees"_s, translate("import", "Employees"), FieldType::Integer,
              "numberofemployees employeecount headcount staff companysize"),
        field(u"timezone"_s, translate("import", "Time zone"), FieldType::TimeZone, "tz timezonename"),
        field(u"email"_s, translate("import", "E-mail"), FieldType::Email,
              "emailaddress mail companyemail securitycontactemail contactemail"),
        field(u"phone"_s, translate("import", "Phone"), FieldType::Phone,
              "phonenumber telephone tel mainphone businessphone"),
        field(u"website"_s, translate("import", "Website"), FieldType::Text,
              "url web homepage websiteurl domain domainname companydomainname"),
        field(u"address"_s, translate("import", "Address"), FieldType::Text,
              "officelocation streetaddress billingaddress mailingaddress location headquarters"),
        field(u"external_key"_s, translate("import", "External key"), FieldType::Text,
              "externalid accountid companyid clientid customerid recordid id"),
        field(u"parent"_s, translate("import", "Parent company"), FieldType::Text,
              "subsidiaryof parentaccount parentcompany parentid suborganizationof"),
        field(u"revenue"_s, translate("import", "Revenue"), FieldType::Money,
              "annualrevenue turnover yearlyrevenue"),
        field(u"notes"_s, translate("import", "Notes"), FieldType::Text,
              "note description comments comment remarks"),
        detail};
}

std::vector<Field> contactFields()
{
    return {
        field(u"name"_s, translate("import", "Name"), FieldType::Text,
              "fullname contactname contact displayname person", true),
        field(
            u"client"_s, translate("import", "Client"), FieldType::Text,
            "account accountname clientname company companyname customer organization organisation employer "
            "associatedcompany"),
        field(u"email"_s, translate("import", "E-mail"), FieldType::Email,
              "emailaddress mail workemail email1"),
        field(u"phone"_s, translate("import", "Phone"), FieldType::Phone,
              "phonenumber businessphone workphone mobilephone mobile cellphone cell telephone tel"),
        field(u"title"_s, translate("import", "Job title"), FieldType::Text, "jobtitle position"),
        field(u"role"_s, translate("import", "Role"), FieldType::Text,
              "contactrole buyingrole function department")};
}

std::vector<Field> interactionFields()
{
    return {
        field(u"external_key"_s, translate("import", "External key"), FieldType::Text,
              "externalid interactionid activityid messageid recordid id"),
        field(u"client"_s, translate("import", "Client"), FieldType::Text,
              "account accountname clientname company companyname customer organization organisation", true),
        field(u"at"_s, translate("import", "When"), FieldType::Moment,
              "datetime timestamp time date when activitydate occurredat sentat createdat created", true),
        field(u"direction"_s, translate("import", "Direction"), FieldType::Direction,
              "inout calldirection inboundoutbound", true),
        field(u"channel"_s, translate("import", "Channel"), FieldType::Text, "type activitytype medium via"),
        field(u"summary"_s, translate("import", "Summary"), FieldType::Text,
              "subject notes note description text body message comment"),
        field(u"expects_reply"_s, translate("import", "Expects a reply"), FieldType::Truth,
              "expectsreply needsreply awaitingreply replyexpected"),
        field(u"owner"_s, translate("import", "Owner"), FieldType::Text,
              "user agent assignedto ownername owneremail salesagent by")};
}

std::vector<Field> numberFields()
{
    return {field(u"e164"_s, translate("import", "Number"), FieldType::E164,
                  "number phonenumber phone telephonenumber tollfreenumber tollfree did tn msisdn", true),
            field(u"pool"_s, translate("import", "Pool"), FieldType::Text, "numberpool group type category"),
            field(u"client"_s, translate("import", "Client"), FieldType::Text,
                  "account accountname clientname company companyname customer assignedto organization "
                  "organisation"),
            field(u"industry"_s, translate("import", "Industry"), FieldType::Industry,
                  "sector vertical branch keptfor"),
            field(u"monthly_cost"_s, translate("import", "Monthly cost"), FieldType::Money,
                  "cost costpermonth monthlyfee monthlyprice price mrc"),
            field(u"currency"_s, translate("import", "Currency"), FieldType::Currency,
                  "currencycode costcurrency"),
            field(u"note"_s, translate("import", "Note"), FieldType::Text,
                  "notes description comment comments remarks")};
}

} // namespace

const std::vector<Field>& fieldsOf(ImportKind kind)
{
    static const std::array<std::vector<Field>, 5> all = {dealFields(), clientFields(), contactFields(),
                                                          interactionFields(), numberFields()};
    return all[size_t(kind)];
}

qsizetype fieldIndex(ImportKind kind, QStringView key)
{
    const auto& fields = fieldsOf(kind);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].key == key)
            return qsizetype(i);
    }
    return -1;
}

bool isKnownHeader(const QString& header)
{
    static const QSet<QString> known = [] {
        QSet<QString> all = {u"firstname"_s, u"lastname"_s};
        for (const auto& [kind, name] : kindNames()) {
            for (const Field& field : fieldsOf(kind))
                all += QSet<QString>(field.aliases.begin(), field.aliases.end());
        }
        return all;
    }();
    return known.contains(plainHeader(header));
}

} // namespace occ::import
