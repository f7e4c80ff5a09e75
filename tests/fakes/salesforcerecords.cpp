// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/salesforceworld.h"

#include <QRegularExpression>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray kDigits =
    QByteArrayLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

const QHash<QString, QString>& prefixes()
{
    static const QHash<QString, QString> table{
        {u"001"_s, u"Account"_s},     {u"003"_s, u"Contact"_s}, {u"006"_s, u"Opportunity"_s},
        {u"00T"_s, u"Task"_s},        {u"005"_s, u"User"_s},    {u"01J"_s, u"OpportunityStage"_s},
        {u"00D"_s, u"Organization"_s}};
    return table;
}

} // namespace

QString salesforceId(const QString& id)
{
    static const QRegularExpression shape(u"\\A[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?\\z"_s);
    if (!shape.match(id).hasMatch())
        return {};
    QString whole = id.left(15);
    for (int part = 0; part < 3; ++part) {
        int bits = 0;
        for (int i = 0; i < 5; ++i)
            bits |= id.at(part * 5 + i).isUpper() ? 1 << i : 0;
        whole += QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[bits]);
    }
    return whole;
}

qint64 salesforceNumber(const QString& id)
{
    qint64 number = 0;
    for (const QChar digit : id.mid(6, 9))
        number = number * 62 + kDigits.indexOf(digit.toLatin1());
    return number;
}

QString salesforceTime(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'hh:mm:ss'.000+0000'"_s);
}

QString SalesforceWorld::typeOf(const QString& id) const
{
    return prefixes().value(id.left(3));
}

SalesforceField* SalesforceWorld::field(const QString& type, const QString& name)
{
    QList<SalesforceField>& all = fields[type];
    const auto found = std::find_if(all.begin(), all.end(), [&](const SalesforceField& one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.end() ? nullptr : &*found;
}

CrmRecord* SalesforceWorld::record(const QString& type, const QString& id)
{
    CrmRecord* found = id.isEmpty() ? nullptr : tables[type].find(salesforceNumber(id));
    return found != nullptr && found->id == salesforceId(id) ? found : nullptr;
}

QJsonValue SalesforceWorld::value(const QString& type, const CrmRecord& record, const QString& name) const
{
    if (name.contains(u'.')) {
        const QString by = name.section(u'.', 0, 0) + u"Id"_s;
        const QString other = value(type, record, by).toString();
        auto* self = const_cast<SalesforceWorld*>(this);
        const CrmRecord* there = self->record(typeOf(other), other);
        return there == nullptr ? QJsonValue::Null : value(typeOf(other), *there, name.section(u'.', 1));
    }
    if (name.compare(u"Id"_s, Qt::CaseInsensitive) == 0)
        return record.id;
    if (name == u"SystemModstamp"_s || name == u"LastModifiedDate"_s)
        return salesforceTime(record.updatedAt);
    if (name == u"CreatedDate"_s)
        return salesforceTime(record.createdAt);
    if (name == u"IsDeleted"_s)
        return record.archived;
    const auto held = record.values.constFind(name);
    return held == record.values.constEnd() ? QJsonValue::Null : *held;
}

QJsonObject SalesforceWorld::json(const QString& type, const CrmRecord& record,
                                  const QStringList& names) const
{
    QJsonObject body{
        {u"attributes"_s,
         QJsonObject{{u"type"_s, type},
                     {u"url"_s, u"/services/data/v67.0/sobjects/%1/%2"_s.arg(type, record.id)}}}};
    for (const QString& name : names) {
        if (!name.contains(u'.')) {
            body.insert(name, value(type, record, name));
            continue;
        }
        const QString relation = name.section(u'.', 0, 0);
        QJsonObject other = body.value(relation).toObject();
        other.insert(name.section(u'.', 1), value(type, record, name));
        body.insert(relation,
                    value(type, record, relation + u"Id"_s).isNull() ? QJsonValue(QJsonValue::Null) : other);
    }
    return body;
}

SalesforceWorld::Result SalesforceWorld::unfitValue(const SalesforceField& field, const QJsonValue& value)
{
    const auto no = [&field](const QString& code, const QString& message) {
        return Fault{400, code, message, {field.name}};
    };
    if (field.readOnly)
        return no(
            u"INVALID_FIELD_FOR_INSERT_UPDATE"_s,
            u"Unable to create/update fields: %1. Please check the security settings of this field."_s.arg(
                field.name));
    if (value.isNull() || value == u""_s)
        return field.required
                   ? no(u"REQUIRED_FIELD_MISSING"_s, u"Required fields are missing: [%1]"_s.arg(field.name))
                   : Result();
    const QString text = value.toString();
    const bool number = field.type == u"double"_s || field.type == u"currency"_s || field.type == u"int"_s;
    if (number ? !value.isDouble() : field.type == u"boolean"_s ? !value.isBool() : !value.isString())
        return no(u"JSON_PARSER_ERROR"_s,
                  u"Cannot deserialize instance of %1 from %2"_s.arg(field.type, text));
    if (!number && text.size() > field.length && field.length > 0)
        return no(u"STRING_TOO_LONG"_s,
                  u"%1: data value too large: %2... (max length=%3)"_s.arg(field.label, text.left(40))
                      .arg(field.length));
    if (field.type == u"date"_s && !(text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid()))
        return no(u"JSON_PARSER_ERROR"_s,
                  u"Cannot deserialize instance of date from VALUE_STRING value %1"_s.arg(text));
    if (field.type == u"datetime"_s && !QDateTime::fromString(text, Qt::ISODateWithMs).isValid())
        return no(u"JSON_PARSER_ERROR"_s,
                  u"Cannot deserialize instance of datetime from VALUE_STRING value %1"_s.arg(text));
    if (field.type == u"email"_s && !text.contains(u'@'))
        return no(u"INVALID_EMAIL_ADDRESS"_s, u"%1: invalid email address: %2"_s.arg(field.label, text));
    if (!field.options.isEmpty() && !field.options.contains(text))
        return no(u"INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"_s,
                  u"%1: bad value for restricted picklist field: %2"_s.arg(field.label, text));
    if (!field.referenceTo.isEmpty()) {
        const CrmRecord* other = record(typeOf(text), text);
        if (salesforceId(text).isEmpty())
            return no(u"MALFORMED_ID"_s, u"%1: id value of incorrect type: %2"_s.arg(field.label, text));
        if (other == nullptr || other->archived)
            return no(other == nullptr ? u"INVALID_CROSS_REFERENCE_KEY"_s : u"ENTITY_IS_DELETED"_s,
                      u"invalid cross reference id"_s);
    }
    return {};
}

SalesforceWorld::Result SalesforceWorld::unfit(const QString& type, const QJsonObject& body,
                                               const CrmRecord* of)
{
    CrmValues after = of == nullptr ? CrmValues() : of->values;
    for (auto value = body.begin(); value != body.end(); ++value) {
        if (value.key() == u"attributes"_s || value.key().compare(u"id"_s, Qt::CaseInsensitive) == 0)
            continue;
        const SalesforceField* known = field(type, value.key());
        if (known == nullptr)
            return Fault{400,
                         u"INVALID_FIELD"_s,
                         u"No such column '%1' on sobject of type %2"_s.arg(value.key(), type),
                         {}};
        if (Result fault = unfitValue(*known, *value))
            return fault;
        after.insert(known->name, *value);
        const CrmRecord* holder = known->unique && !value->toString().isEmpty()
                                      ? tables[type].holder(known->name, value->toString())
                                      : nullptr;
        if (holder != nullptr && (of == nullptr || holder->number != of->number))
            return Fault{400,
                         u"DUPLICATE_VALUE"_s,
                         u"duplicate value found: %1 duplicates value on record with id: %2"_s.arg(
                             known->name, holder->id.left(15)),
                         {known->name}};
    }
    QStringList gone;
    for (const SalesforceField& one : std::as_const(fields[type])) {
        if (one.required && (!after.contains(one.name) || after.value(one.name).isNull()))
            gone << one.name;
    }
    if (of == nullptr && !gone.isEmpty())
        return Fault{400, u"REQUIRED_FIELD_MISSING"_s,
                     u"Required fields are missing: [%1]"_s.arg(gone.join(u", "_s)), gone};
    if (const QString broken = rule ? rule(type, after) : QString(); !broken.isEmpty())
        return Fault{400, u"FIELD_CUSTOM_VALIDATION_EXCEPTION"_s, broken, {}};
    return {};
}

SalesforceWorld::Result SalesforceWorld::missing(const QString& type, const QString& id)
{
    if (salesforceId(id).isEmpty())
        return Fault{
            400, u"MALFORMED_ID"_s, u"%1 ID: id value of incorrect type: %2"_s.arg(type, id), {u"Id"_s}};
    const CrmRecord* there = record(type, id);
    if (there == nullptr)
        return Fault{404,
                     u"NOT_FOUND"_s,
                     u"Provided external ID field does not exist or is not accessible: %1"_s.arg(id),
                     {}};
    if (there->archived)
        return Fault{404, u"ENTITY_IS_DELETED"_s, u"entity is deleted"_s, {}};
    return {};
}

SalesforceWorld::Result SalesforceWorld::lockedNow()
{
    if (locked <= 0)
        return {};
    --locked;
    return Fault{400, u"UNABLE_TO_LOCK_ROW"_s, u"unable to obtain exclusive access to this record"_s, {}};
}

SalesforceWorld::Row SalesforceWorld::create(const QString& type, const QJsonObject& body,
                                             bool allowDuplicates)
{
    Row row;
    row.fault = lockedNow();
    if (!row.fault)
        row.fault = unfit(type, body, nullptr);
    const QString email = body.value("Email"_L1).toString();
    if (!row.fault && duplicateRule && !allowDuplicates && type == u"Contact"_s && !email.isEmpty() &&
        tables[type].holder(u"Email"_s, email) != nullptr)
        row.fault = Fault{400, u"DUPLICATES_DETECTED"_s, u"Use one of these records?"_s, {}};
    if (row.fault)
        return row;
    CrmValues values;
    for (auto value = body.begin(); value != body.end(); ++value) {
        if (const SalesforceField* known = field(type, value.key());
            known != nullptr && known->name != u"Id"_s)
            values.insert(known->name, *value);
    }
    row.id = put(type, values, stamp());
    row.created = true;
    return row;
}

SalesforceWorld::Row SalesforceWorld::update(const QString& type, const QString& id, const QJsonObject& body)
{
    Row row{salesforceId(id), false, missing(type, id)};
    if (!row.fault)
        row.fault = lockedNow();
    if (!row.fault)
        row.fault = unfit(type, body, record(type, id));
    if (row.fault)
        return row;
    CrmValues values;
    for (auto value = body.begin(); value != body.end(); ++value) {
        if (const SalesforceField* known = field(type, value.key());
            known != nullptr && known->name != u"Id"_s)
            values.insert(known->name, *value);
    }
    CrmRecord& changed = *record(type, id);
    const Instant at = stamp();
    setValues(tables[type], changed, values, at);
    changed.updatedAt = at; // Also when nothing is different: Salesforce saves all the same.
    settle(type, changed);
    return row;
}

SalesforceWorld::Row SalesforceWorld::upsert(const QString& type, const QString& name, const QString& value,
                                             const QJsonObject& body, bool updateOnly, QStringList* several)
{
    Row row;
    const SalesforceField* by = field(type, name);
    if (by == nullptr || !by->externalId) {
        row.fault = Fault{404,
                          u"NOT_FOUND"_s,
                          u"Provided external ID field does not exist or is not accessible: %1"_s.arg(name),
                          {}};
        return row;
    }
    const QList<CrmRecord*> held = tables[type].holders(by->name, value);
    if (held.size() > 1) {
        for (const CrmRecord* one : held)
            *several << u"/services/data/v67.0/sobjects/%1/%2"_s.arg(type, one->id);
        row.fault =
            Fault{300, u"DUPLICATE_EXTERNAL_ID"_s, u"%1: more than one record found"_s.arg(name), {name}};
        return row;
    }
    QJsonObject whole = body;
    whole.remove(by->name);
    if (held.size() == 1)
        return update(type, held.first()->id, whole);
    if (updateOnly) {
        row.fault = Fault{404, u"NOT_FOUND"_s, u"The requested resource does not exist"_s, {}};
        return row;
    }
    whole.insert(by->name, value);
    return create(type, whole);
}

SalesforceWorld::Row SalesforceWorld::erase(const QString& id)
{
    Row row{salesforceId(id), false, missing(typeOf(id), id)};
    if (!row.fault)
        row.fault = lockedNow();
    if (!row.fault)
        remove(typeOf(id), id);
    return row;
}

} // namespace occ::test
