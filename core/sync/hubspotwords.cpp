// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspotwords.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace occ::sync::hubspot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Association
{
    Kind from;
    Kind to;
    LinkType type;
};

/// All of them are HUBSPOT_DEFINED.
constexpr Association kAssociations[] = {
    {Kind::Contact, Kind::Company, {279, 1}}, {Kind::Company, Kind::Contact, {280, 2}},
    {Kind::Deal, Kind::Company, {341, 5}},    {Kind::Company, Kind::Deal, {342, 6}},
    {Kind::Deal, Kind::Contact, {3, 0}},      {Kind::Contact, Kind::Deal, {4, 0}},
    {Kind::Note, Kind::Contact, {202, 0}},    {Kind::Note, Kind::Company, {190, 0}},
    {Kind::Note, Kind::Deal, {214, 0}},       {Kind::Task, Kind::Contact, {204, 0}},
    {Kind::Task, Kind::Company, {192, 0}},    {Kind::Task, Kind::Deal, {216, 0}},
};

FieldType typeOfField(const QString& name, const QString& type, const QString& shape, const QJsonObject& json)
{
    if (name == "hubspot_owner_id"_L1 || json.value("referencedObjectType"_L1) == "OWNER"_L1)
        return FieldType::Owner;
    if (name == "dealstage"_L1)
        return FieldType::Stage;
    if (name == "email"_L1)
        return FieldType::Email;
    if (name == "domain"_L1 || name == "website"_L1)
        return FieldType::Url;
    if (type == "number"_L1) {
        const bool money =
            json.value("showCurrencySymbol"_L1).toBool() || name == "amount"_L1 || name == "annualrevenue"_L1;
        return money ? FieldType::Money : FieldType::Decimal;
    }
    if (type == "enumeration"_L1)
        return shape == "checkbox"_L1 ? FieldType::MultiChoice : FieldType::Choice;
    if (type == "bool"_L1)
        return FieldType::Bool;
    if (type == "date"_L1)
        return FieldType::Date;
    if (type == "datetime"_L1)
        return FieldType::DateTime;
    if (type == "phone_number"_L1)
        return FieldType::Phone;
    if (type == "string"_L1)
        return shape == "textarea"_L1 || shape == "html"_L1 ? FieldType::LongText : FieldType::Text;
    return FieldType::Other;
}

/// A note's or task's text as HubSpot keeps it, with the mark.
QString body(const QString& text, const QString& externalId)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', "<br>"_L1);
    if (externalId.isEmpty())
        return html;
    return html + (html.isEmpty() ? ""_L1 : "<br><br>"_L1) + markerOf(externalId);
}

QJsonObject noteProperties(const Row& row, Instant now)
{
    QJsonObject made;
    if (row.values.contains("text"_L1) || row.id.isEmpty())
        made.insert(u"hs_note_body"_s, body(row.values.value("text"_L1).toString(), row.externalId));
    if (row.values.contains("at"_L1) || row.id.isEmpty()) {
        const QString at = row.values.value("at"_L1).toString();
        made.insert(u"hs_timestamp"_s, at.isEmpty() ? toIso(now) : at);
    }
    return made;
}

QJsonObject taskProperties(const Row& row, Instant now)
{
    const bool isNew = row.id.isEmpty();
    QJsonObject made;
    if (row.values.contains("title"_L1))
        made.insert(u"hs_task_subject"_s, row.values.value("title"_L1).toString());
    if (row.values.contains("text"_L1) || isNew)
        made.insert(u"hs_task_body"_s, body(row.values.value("text"_L1).toString(), row.externalId));
    if (row.values.contains("due"_L1) || isNew) {
        const QString due = row.values.value("due"_L1).toString();
        made.insert(u"hs_timestamp"_s, due.isEmpty() ? toIso(now) : due);
    }
    if (row.values.contains("done"_L1) || isNew)
        made.insert(u"hs_task_status"_s,
                    row.values.value("done"_L1).toBool() ? u"COMPLETED"_s : u"NOT_STARTED"_s);
    if (isNew)
        made.insert(u"hs_task_type"_s, u"TODO"_s);
    return made;
}

} // namespace

QString typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Company:
        return u"companies"_s;
    case Kind::Contact:
        return u"contacts"_s;
    case Kind::Deal:
        return u"deals"_s;
    case Kind::Note:
        return u"notes"_s;
    default:
        break;
    }
    return u"tasks"_s;
}

QString typeIdOf(Kind kind)
{
    switch (kind) {
    case Kind::Company:
        return u"0-2"_s;
    case Kind::Contact:
        return u"0-1"_s;
    case Kind::Deal:
        return u"0-3"_s;
    case Kind::Note:
        return u"0-46"_s;
    default:
        break;
    }
    return u"0-27"_s;
}

QString objects(Kind kind, const QString& rest)
{
    const QString path = u"/crm/objects/"_s + kVersion + u'/' + typeOf(kind);
    return rest.isEmpty() ? path : path + u'/' + rest;
}

QString modifiedOf(Kind kind)
{
    return kind == Kind::Contact ? u"lastmodifieddate"_s : u"hs_lastmodifieddate"_s;
}

QList<Kind> parentsOf(Kind kind)
{
    if (kind == Kind::Contact)
        return {Kind::Company};
    return kind == Kind::Deal ? QList<Kind>{Kind::Company, Kind::Contact} : QList<Kind>();
}

LinkType linkType(Kind from, Kind to)
{
    for (const Association& one : kAssociations) {
        if (one.from == from && one.to == to)
            return one.type;
    }
    return {};
}

QJsonArray linkTypes(Kind from, Kind to, bool main)
{
    const LinkType type = linkType(from, to);
    const auto json = [](int id) {
        return QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s}, {u"associationTypeId"_s, id}};
    };
    // The main one is a kind of its own beside the plain link, which stands for both ends.
    if (main && type.primary != 0)
        return {json(type.primary), json(type.plain)};
    return {json(type.plain)};
}

RemoteField fieldFrom(Kind kind, const QJsonObject& json)
{
    RemoteField field;
    field.name = json.value("name"_L1).toString();
    field.label = json.value("label"_L1).toString();
    field.type = typeOfField(field.name, json.value("type"_L1).toString(),
                             json.value("fieldType"_L1).toString(), json);
    for (const QJsonValue& option : json.value("options"_L1).toArray())
        field.options << FieldOption{option["value"_L1].toString(), option["label"_L1].toString(),
                                     !option["hidden"_L1].toBool()};
    field.readOnly = json.value("calculated"_L1).toBool() ||
                     json.value("modificationMetadata"_L1)["readOnlyValue"_L1].toBool();
    field.unique = json.value("hasUniqueValue"_L1).toBool();
    // Only the guides say which ones these are.
    field.required = (kind == Kind::Company && field.name == "name"_L1) ||
                     (kind == Kind::Deal && (field.name == "dealname"_L1 || field.name == "dealstage"_L1));
    if (field.type == FieldType::Text || field.type == FieldType::LongText)
        field.maxLength = kLongestText;
    return field;
}

Instant instantOf(const QString& text)
{
    bool isNumber = false;
    const qint64 millis = text.toLongLong(&isNumber);
    if (isNumber)
        return millis;
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

QString valueOut(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) {
        const double number = value.toDouble();
        return number == double(qint64(number)) ? QString::number(qint64(number))
                                                : QString::number(number, 'g', 15);
    }
    return value.toString();
}

QString idOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

QStringList inlineIds(const QJsonArray& results)
{
    // The main one is called "…_primary", or has the bare name where the plain link is called "…_unlabeled".
    const bool unlabeled = std::any_of(results.begin(), results.end(), [](const QJsonValue& one) {
        return one["type"_L1].toString().endsWith("_unlabeled"_L1);
    });
    QStringList ids;
    for (const bool main : {true, false}) {
        for (const QJsonValue& one : results) {
            const QString type = one["type"_L1].toString();
            const bool isMain =
                type.endsWith("_primary"_L1) || (unlabeled && !type.endsWith("_unlabeled"_L1));
            const QString id = idOf(one["id"_L1]);
            if (isMain == main && !id.isEmpty() && !ids.contains(id))
                ids << id;
        }
    }
    return ids;
}

QStringList batchIds(const QJsonArray& results, const LinkType& type)
{
    QStringList ids;
    for (const QJsonValue& one : results) {
        const QString id = idOf(one["toObjectId"_L1]);
        const QJsonArray kinds = one["associationTypes"_L1].toArray();
        const bool main = std::any_of(kinds.begin(), kinds.end(), [&type](const QJsonValue& kind) {
            return type.primary != 0 && kind["typeId"_L1].toInt() == type.primary;
        });
        if (id.isEmpty() || ids.contains(id))
            continue;
        ids.insert(main ? 0 : ids.size(), id);
    }
    return ids;
}

QString markerOf(const QString& externalId)
{
    return u"occ"_s + QString::fromLatin1(externalId.toUtf8().toHex());
}

QString externalIdIn(const QString& text)
{
    static const QRegularExpression mark(u"\\bocc((?:[0-9a-f]{2})+)\\b"_s);
    QString id;
    for (auto found = mark.globalMatch(text); found.hasNext();)
        id = QString::fromUtf8(QByteArray::fromHex(found.next().captured(1).toLatin1()));
    return id;
}

QJsonObject properties(Kind kind, const Row& row, Instant now)
{
    if (kind == Kind::Note)
        return noteProperties(row, now);
    if (kind == Kind::Task)
        return taskProperties(row, now);
    QJsonObject made;
    for (auto value = row.values.begin(); value != row.values.end(); ++value) {
        // An empty value of a new record says nothing.
        const QString text = valueOut(*value);
        if (!text.isEmpty() || !row.id.isEmpty())
            made.insert(value.key(), text);
    }
    return made;
}

QString tooLong(const QJsonObject& properties)
{
    for (auto value = properties.begin(); value != properties.end(); ++value) {
        if (value->toString().size() > kLongestText)
            return value.key();
    }
    return {};
}

} // namespace occ::sync::hubspot
