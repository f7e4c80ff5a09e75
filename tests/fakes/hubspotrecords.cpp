// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotworld.h"

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestText = 65'536;

const QStringList& shownByDefault(const QString& type)
{
    static const QHash<QString, QStringList> table{
        {u"companies"_s, {u"name"_s, u"domain"_s}},
        {u"contacts"_s, {u"firstname"_s, u"lastname"_s, u"email"_s}},
        {u"deals"_s, {u"dealname"_s, u"amount"_s, u"closedate"_s, u"dealstage"_s, u"pipeline"_s}}};
    static const QStringList none;
    const auto found = table.constFind(type);
    return found == table.constEnd() ? none : *found;
}

} // namespace

HubspotProperty* HubspotWorld::property(const QString& type, const QString& name)
{
    QList<HubspotProperty>& all = properties[type];
    const auto found = std::find_if(all.begin(), all.end(), [&](const HubspotProperty& one) {
        return one.name == name && !one.archived;
    });
    return found == all.end() ? nullptr : &*found;
}

std::optional<QString> HubspotWorld::value(const QString& type, const CrmRecord& record,
                                           const QString& name) const
{
    if (name == hubspotModified(type))
        return crmTime(record.updatedAt);
    if (name == u"createdate"_s || name == u"hs_createdate"_s)
        return crmTime(record.createdAt);
    if (name == u"hs_object_id"_s)
        return record.id;
    if (!record.values.contains(name))
        return {};
    return record.text(name);
}

QJsonObject HubspotWorld::json(const QString& type, const CrmRecord& record, const QStringList& wanted,
                               const QStringList& history) const
{
    QJsonObject values;
    QStringList names = wanted.isEmpty() ? shownByDefault(type) : wanted;
    names << (type == u"notes"_s || type == u"tasks"_s ? u"hs_createdate"_s : u"createdate"_s)
          << hubspotModified(type) << u"hs_object_id"_s << history;
    for (const QString& name : std::as_const(names)) {
        if (const std::optional<QString> held = value(type, record, name))
            values.insert(name, *held);
        else if (const_cast<HubspotWorld*>(this)->property(type, name) != nullptr)
            values.insert(name, QJsonValue::Null);
    }
    QJsonObject body{{u"id"_s, record.id},
                     {u"properties"_s, values},
                     {u"createdAt"_s, crmTime(record.createdAt)},
                     {u"updatedAt"_s, crmTime(record.updatedAt)},
                     {u"archived"_s, record.archived}};
    if (record.archived)
        body.insert(u"archivedAt"_s, crmTime(record.archivedAt));
    QJsonObject past;
    for (const QString& name : history) {
        QJsonArray changes;
        for (const CrmChange& change : record.history.value(name))
            changes << QJsonObject{{u"value"_s, change.value},
                                   {u"timestamp"_s, crmTime(change.at)},
                                   {u"sourceType"_s, change.source}};
        past.insert(name, changes);
    }
    if (!history.isEmpty())
        body.insert(u"propertiesWithHistory"_s, past);
    return body;
}

std::optional<HubspotWorld::Fault> HubspotWorld::unfitValue(const HubspotProperty& property,
                                                            const QString& value) const
{
    const auto no = [&property](const QString& message, const QString& code) {
        return Fault{400, u"VALIDATION_ERROR"_s, message, code, property.name};
    };
    if (property.readOnly)
        return no(u"\"%1\" is a read only property; its value cannot be set."_s.arg(property.name),
                  u"READ_ONLY_VALUE"_s);
    if (value.isEmpty())
        return {};
    if (value.size() > kLongestText)
        return no(u"%1 is %2 characters long and must be at most %3."_s.arg(property.name)
                      .arg(value.size())
                      .arg(kLongestText),
                  u"PROPERTY_VALUE_TOO_LONG"_s);
    bool good = true;
    if (property.type == u"number"_s)
        value.toDouble(&good);
    else if (property.type == u"enumeration"_s) {
        for (const QString& one : value.split(u';')) {
            good =
                good && std::any_of(property.options.begin(), property.options.end(),
                                    [&](const QString& option) { return option.section(u'=', 0, 0) == one; });
        }
        if (!good)
            return no(
                u"%1 was not one of the allowed options: [%2]"_s.arg(value, property.options.join(u", ")),
                u"INVALID_OPTION"_s);
    } else if (property.type == u"date"_s || property.type == u"datetime"_s) {
        bool millis = false;
        const qint64 number = value.toLongLong(&millis);
        good = (millis && (property.type == u"datetime"_s || number % kDay == 0)) ||
               QDate::fromString(value, Qt::ISODate).isValid() ||
               (property.type == u"datetime"_s && QDateTime::fromString(value, Qt::ISODateWithMs).isValid());
    }
    if (!good)
        return no(u"%1 was not a valid %2."_s.arg(value, property.type),
                  u"INVALID_"_s + property.type.toUpper());
    return {};
}

std::optional<HubspotWorld::Fault> HubspotWorld::unfit(const QString& type, const QJsonObject& values,
                                                       const CrmRecord* of)
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        const HubspotProperty* known = property(type, value.key());
        if (known == nullptr)
            return Fault{400, u"VALIDATION_ERROR"_s, u"Property \"%1\" does not exist"_s.arg(value.key()),
                         u"PROPERTY_DOESNT_EXIST"_s, value.key()};
        if (!value->isString() && !value->isNull())
            return Fault{400, u"VALIDATION_ERROR"_s, u"Invalid input JSON: properties are strings"_s,
                         u"INVALID_JSON"_s, value.key()};
        const QString text = value->toString();
        if (std::optional<Fault> fault = unfitValue(*known, text))
            return fault;
        if (!known->unique || text.isEmpty())
            continue;
        const CrmRecord* holder = tables[type].holder(value.key(), text);
        if (holder == nullptr || (of != nullptr && holder->number == of->number))
            continue;
        if (type == u"contacts"_s && value.key() == u"email"_s)
            return Fault{409, u"CONFLICT"_s, u"Contact already exists. Existing ID: "_s + holder->id, {}, {}};
        return Fault{400, u"VALIDATION_ERROR"_s, u"%1 already has that value: %2"_s.arg(value.key(), text),
                     u"CONFLICTING_UNIQUE_VALUE"_s, value.key()};
    }
    const auto none = [&](const QStringList& names) {
        return std::all_of(names.begin(), names.end(), [&](const QString& name) {
            const QString held = of != nullptr ? of->text(name) : QString();
            return values.contains(name) ? values.value(name).toString().isEmpty() : held.isEmpty();
        });
    };
    static const QHash<QString, QList<QStringList>> needed{
        {u"companies"_s, {{u"name"_s, u"domain"_s}}},
        {u"contacts"_s, {{u"email"_s, u"firstname"_s, u"lastname"_s}}},
        {u"deals"_s, {{u"dealname"_s}, {u"dealstage"_s}}},
        {u"notes"_s, {{u"hs_timestamp"_s}}},
        {u"tasks"_s, {{u"hs_timestamp"_s}}},
        {u"emails"_s, {{u"hs_timestamp"_s}, {u"hs_email_direction"_s}}}};
    for (const QStringList& names : needed.value(type)) {
        if (of == nullptr && none(names))
            return Fault{
                400, u"VALIDATION_ERROR"_s,
                u"Error creating %1. Some required properties were not set: %2"_s.arg(type, names.join(u',')),
                u"REQUIRED_PROPERTY_MISSING"_s, names.first()};
    }
    if (type == u"deals"_s && values.contains(u"dealstage"_s)) {
        const QString stage = values.value(u"dealstage"_s).toString();
        const bool known = std::any_of(pipelines.begin(), pipelines.end(), [&](const HubspotPipeline& line) {
            return std::any_of(line.stages.begin(), line.stages.end(),
                               [&](const HubspotStage& one) { return one.id == stage; });
        });
        if (!known)
            return Fault{400, u"VALIDATION_ERROR"_s, u"%1 is not a valid stage ID"_s.arg(stage),
                         u"INVALID_OPTION"_s, u"dealstage"_s};
    }
    return {};
}

CrmRecord* HubspotWorld::lookUp(const QString& type, const QString& id, const QString& idProperty)
{
    if (idProperty.isEmpty() || idProperty == u"hs_object_id"_s)
        return tables[type].find(id.toLongLong());
    return tables[type].holder(idProperty, id);
}

CrmRecord* HubspotWorld::record(const QString& type, const QString& id)
{
    return tables[type].find(id.toLongLong());
}

void HubspotWorld::settle(const QString& type, CrmRecord& record) const
{
    if (type != u"deals"_s)
        return;
    QString won = u"false"_s;
    for (const HubspotPipeline& line : pipelines) {
        for (const HubspotStage& stage : line.stages) {
            if (stage.id == record.text(u"dealstage"_s) && stage.closed && stage.probability == u"1.0"_s)
                won = u"true"_s;
        }
    }
    record.values.insert(u"hs_is_closed_won"_s, won);
}

void HubspotWorld::change(const QString& type, CrmRecord& record, const CrmValues& values, Instant at)
{
    keepIndexed(type, record);
    if (setValues(tables[type], record, values, at))
        record.updatedAt = at;
    settle(type, record);
    ++m_writes;
}

HubspotWorld::Row HubspotWorld::create(const QString& type, const QJsonObject& input)
{
    Row row{{}, {}, input};
    const QJsonObject given = input.value("properties"_L1).toObject();
    row.fault = given.isEmpty() ? Fault{400, u"VALIDATION_ERROR"_s, u"properties cannot be empty"_s, {}, {}}
                                : unfit(type, given, nullptr);
    const QJsonArray associations = input.value("associations"_L1).toArray();
    for (const QJsonValue& one : associations) {
        if (one["to"_L1]["id"_L1].toVariant().toString().toLongLong() == 0)
            row.fault = Fault{400, u"VALIDATION_ERROR"_s, u"associations need an id"_s, {}, {}};
    }
    if (row.fault)
        return row;
    CrmValues values;
    for (auto value = given.begin(); value != given.end(); ++value)
        values.insert(value.key(), *value);
    const QString id = put(type, values, stamp());
    for (const QJsonValue& one : associations) {
        const QString to = one["to"_L1]["id"_L1].toVariant().toString();
        for (const QJsonValue& kind : one["types"_L1].toArray()) {
            for (const QString& other : {u"companies"_s, u"contacts"_s, u"deals"_s}) {
                if (record(other, to) != nullptr)
                    associate(type, id, other, to, kind["associationTypeId"_L1].toInt());
            }
        }
    }
    row.record = json(type, *record(type, id), given.keys());
    return row;
}

HubspotWorld::Row HubspotWorld::update(const QString& type, CrmRecord& record, const QJsonObject& input)
{
    Row row{{}, {}, input};
    const QJsonObject given = input.value("properties"_L1).toObject();
    row.fault = given.isEmpty() ? Fault{400, u"VALIDATION_ERROR"_s, u"properties cannot be empty"_s, {}, {}}
                                : unfit(type, given, &record);
    if (row.fault)
        return row;
    CrmValues values;
    for (auto value = given.begin(); value != given.end(); ++value)
        values.insert(value.key(), *value);
    change(type, record, values, stamp());
    row.record = json(type, record, given.keys());
    return row;
}

} // namespace occ::test
