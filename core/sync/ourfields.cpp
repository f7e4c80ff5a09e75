// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/mapping.h"

#include "core/sales/dealservice.h"
#include "core/service/requestservice.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

OurField field(const QString& name, const QString& label, FieldType type = FieldType::Text,
               bool required = false)
{
    OurField made;
    made.name = name;
    made.label = label;
    made.type = type;
    made.required = required;
    return made;
}

/// What is known of the onboarding; it only goes out.
QList<OurField> onboardingFields()
{
    QList<OurField> fields{
        field(u"onboarding.reached"_s, Words::tr("Onboarding: milestone reached")),
        field(u"onboarding.milestone"_s, Words::tr("Onboarding: current milestone")),
        field(u"onboarding.health"_s, Words::tr("Onboarding: health"), FieldType::Choice),
        field(u"onboarding.go_live"_s, Words::tr("Onboarding: go-live date"), FieldType::Date),
        field(u"onboarding.satisfaction"_s, Words::tr("Onboarding: satisfaction"), FieldType::Integer),
        field(u"onboarding.handed_off"_s, Words::tr("Onboarding: handed off"), FieldType::Bool)};
    fields[2].options = {u"red"_s, u"amber"_s, u"green"_s};
    for (OurField& one : fields)
        one.readOnly = true;
    return fields;
}

QList<OurField> clientFields()
{
    QList<OurField> fields{field(u"name"_s, Words::tr("Name"), FieldType::Text, true),
                           field(u"website"_s, Words::tr("Website"), FieldType::Url),
                           field(u"phone"_s, Words::tr("Phone"), FieldType::Phone),
                           field(u"email"_s, Words::tr("E-mail"), FieldType::Email),
                           field(u"address"_s, Words::tr("Address"), FieldType::LongText),
                           field(u"industry"_s, Words::tr("Industry"), FieldType::Choice),
                           field(u"employees"_s, Words::tr("Employees"), FieldType::Integer),
                           field(u"revenue"_s, Words::tr("Revenue"), FieldType::Money),
                           field(u"timezone"_s, Words::tr("Time zone")),
                           field(u"parent"_s, Words::tr("Parent company")),
                           field(u"notes"_s, Words::tr("Notes"), FieldType::LongText)};
    fields[0].maxLength = 300;
    fields[5].options = {u"healthcare"_s, u"legal"_s, u"fleet"_s, u"general"_s};
    return fields + onboardingFields();
}

QList<OurField> contactFields()
{
    QList<OurField> fields{field(u"client"_s, Words::tr("Client"), FieldType::Reference, true),
                           field(u"name"_s, Words::tr("Name")),
                           field(u"email"_s, Words::tr("E-mail"), FieldType::Email),
                           field(u"phone"_s, Words::tr("Phone"), FieldType::Phone),
                           field(u"title"_s, Words::tr("Title")),
                           field(u"role"_s, Words::tr("Role"), FieldType::Choice)};
    fields[5].options = {u"primary"_s, u"technical"_s, u"executive"_s, u"other"_s};
    return fields;
}

QList<OurField> dealFields()
{
    QList<OurField> fields{field(u"client"_s, Words::tr("Client"), FieldType::Reference),
                           field(u"name"_s, Words::tr("Name")),
                           field(u"stage"_s, Words::tr("Stage"), FieldType::Stage),
                           field(u"amount"_s, Words::tr("Amount"), FieldType::Money),
                           field(u"currency"_s, Words::tr("Currency")),
                           field(u"owner"_s, Words::tr("Owner"), FieldType::Owner),
                           field(u"product"_s, Words::tr("Product")),
                           field(u"engage_date"_s, Words::tr("First contact"), FieldType::Date),
                           field(u"close_date"_s, Words::tr("Close date"), FieldType::Date)};
    fields[2].options = dealStages();
    fields[4].maxLength = 3;
    return fields + onboardingFields();
}

QList<OurField> ticketFields()
{
    QList<OurField> fields{field(u"name"_s, Words::tr("Title"), FieldType::Text, true),
                           field(u"details"_s, Words::tr("Details"), FieldType::LongText),
                           field(u"priority"_s, Words::tr("Priority"), FieldType::Choice),
                           field(u"state"_s, Words::tr("State"), FieldType::Choice)};
    fields[1].readOnly = true;
    fields[2].options = requestPriorities();
    fields[3].options = requestStates();
    return fields;
}

} // namespace

QList<OurField> ourFields(Kind kind)
{
    switch (kind) {
    case Kind::Company:
        return clientFields();
    case Kind::Contact:
        return contactFields();
    case Kind::Deal:
        return dealFields();
    case Kind::Ticket:
        return ticketFields();
    default:
        return {};
    }
}

std::optional<OurField> ourField(Kind kind, const QString& name)
{
    const QList<OurField> list = ourFields(kind);
    const auto found = std::ranges::find(list, name, &OurField::name);
    return found == list.cend() ? std::nullopt : std::optional(*found);
}

QString labelOf(Kind kind, const QString& field)
{
    const auto own = ourField(kind, field);
    return own ? own->label : field;
}

} // namespace occ::sync
