// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salesforcewords.h"

#include "core/sync/salesforce.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

FieldType typeOf(Kind kind, const QString& name, const QString& type)
{
    static const QHash<QString, FieldType> table{{u"string"_s, FieldType::Text},
                                                 {u"textarea"_s, FieldType::LongText},
                                                 {u"email"_s, FieldType::Email},
                                                 {u"phone"_s, FieldType::Phone},
                                                 {u"url"_s, FieldType::Url},
                                                 {u"int"_s, FieldType::Integer},
                                                 {u"long"_s, FieldType::Integer},
                                                 {u"double"_s, FieldType::Decimal},
                                                 {u"percent"_s, FieldType::Decimal},
                                                 {u"currency"_s, FieldType::Money},
                                                 {u"date"_s, FieldType::Date},
                                                 {u"datetime"_s, FieldType::DateTime},
                                                 {u"boolean"_s, FieldType::Bool},
                                                 {u"picklist"_s, FieldType::Choice},
                                                 {u"combobox"_s, FieldType::Text},
                                                 {u"multipicklist"_s, FieldType::MultiChoice},
                                                 {u"reference"_s, FieldType::Reference}};
    if (name == u"OwnerId"_s)
        return FieldType::Owner;
    if (kind == Kind::Deal && name == u"StageName"_s)
        return FieldType::Stage;
    return table.value(type, FieldType::Other);
}

} // namespace

QString wholeSalesforceId(const QString& id)
{
    static const QRegularExpression shape(u"\\A[a-zA-Z0-9]{15}([a-zA-Z0-9]{3})?\\z"_s);
    if (!shape.match(id).hasMatch())
        return {};
    QString whole = id.left(15);
    for (int part = 0; part < 3; ++part) {
        int capitals = 0;
        for (int i = 0; i < 5; ++i)
            capitals |= id.at(part * 5 + i).isUpper() ? 1 << i : 0;
        whole += QLatin1Char("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[capitals]);
    }
    return whole;
}

QString salesforceObject(Kind kind)
{
    switch (kind) {
    case Kind::Company:
        return u"Account"_s;
    case Kind::Contact:
        return u"Contact"_s;
    case Kind::Deal:
        return u"Opportunity"_s;
    default:
        break;
    }
    return u"Task"_s;
}

QMap<Kind, QString> salesforceParents(Kind kind)
{
    switch (kind) {
    case Kind::Company:
        return {};
    case Kind::Contact:
    case Kind::Deal:
        return {{Kind::Company, u"AccountId"_s}};
    default:
        break;
    }
    return {{Kind::Company, u"WhatId"_s}, {Kind::Contact, u"WhoId"_s}};
}

RemoteField salesforceField(Kind kind, const QJsonObject& json)
{
    RemoteField field;
    field.name = json.value("name"_L1).toString();
    field.label = json.value("label"_L1).toString(field.name);
    field.type = typeOf(kind, field.name, json.value("type"_L1).toString());
    for (const QJsonValue& one : json.value("picklistValues"_L1).toArray())
        field.options << FieldOption{one["value"_L1].toString(), one["label"_L1].toString(),
                                     one["active"_L1].toBool(true)};
    field.required = !json.value("nillable"_L1).toBool(true) && json.value("createable"_L1).toBool() &&
                     !json.value("defaultedOnCreate"_L1).toBool();
    field.readOnly = !json.value("updateable"_L1).toBool() || json.value("calculated"_L1).toBool();
    field.unique = json.value("unique"_L1).toBool();
    const bool text = field.type == FieldType::Text || field.type == FieldType::LongText ||
                      field.type == FieldType::Email || field.type == FieldType::Phone ||
                      field.type == FieldType::Url;
    field.maxLength = text ? json.value("length"_L1).toInt() : 0;
    return field;
}

QJsonValue salesforceValue(const QJsonValue& value)
{
    static const QRegularExpression moment(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d{4}\\z"_s);
    if (value.isString() && moment.match(value.toString()).hasMatch())
        return toIso(salesforceInstant(value.toString()));
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

Instant salesforceInstant(const QString& text)
{
    // An offset without its colon is more than Qt reads.
    static const QRegularExpression offset(u"([+-]\\d\\d)(\\d\\d)\\z"_s);
    QString iso = text;
    const QDateTime at = QDateTime::fromString(iso.replace(offset, u"\\1:\\2"_s), Qt::ISODateWithMs);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

QString salesforceStamp(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM-dd'T'hh:mm:ss'Z'"_s);
}

QString salesforceTimeOf(const QByteArray& httpDate)
{
    QDateTime at =
        QLocale::c().toDateTime(QString::fromLatin1(httpDate), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? salesforceStamp(at.toMSecsSinceEpoch()) : QString();
}

QStringList salesforceLists(const QStringList& texts, qsizetype longest)
{
    QStringList lists;
    QString list;
    qsizetype length = 0;
    for (QString text : texts) {
        text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
        const QString quoted = u'\'' + text + u'\'';
        const qsizetype more = QUrl::toPercentEncoding(quoted).size() + 3;
        if (!list.isEmpty() && length + more > longest) {
            lists << list;
            list.clear();
            length = 0;
        }
        list += (list.isEmpty() ? QString() : u","_s) + quoted;
        length += more;
    }
    if (!list.isEmpty())
        lists << list;
    return lists;
}

} // namespace occ::sync
