// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspotwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

FieldType typeOf(const QString& name, const QString& type, const QString& fieldType)
{
    if (name == "hubspot_owner_id"_L1)
        return FieldType::Owner;
    if (name == "dealstage"_L1)
        return FieldType::Stage;
    if (type == "enumeration"_L1) {
        if (fieldType == "checkbox"_L1)
            return FieldType::MultiChoice;
        return fieldType == "booleancheckbox"_L1 ? FieldType::Bool : FieldType::Choice;
    }
    if (type == "number"_L1)
        return FieldType::Decimal;
    if (type == "bool"_L1)
        return FieldType::Bool;
    if (type == "date"_L1)
        return FieldType::Date;
    if (type == "datetime"_L1)
        return FieldType::DateTime;
    if (type == "phone_number"_L1 || fieldType == "phonenumber"_L1)
        return FieldType::Phone;
    return fieldType == "textarea"_L1 || fieldType == "html"_L1 ? FieldType::LongText : FieldType::Text;
}

} // namespace

QString hubspotType(Kind kind)
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
    case Kind::Task:
        break;
    }
    return u"tasks"_s;
}

QString hubspotModified(Kind kind)
{
    return kind == Kind::Contact ? u"lastmodifieddate"_s : u"hs_lastmodifieddate"_s;
}

int hubspotMainCompany(Kind kind)
{
    return kind == Kind::Contact ? 1 : 5;
}

RemoteField hubspotField(Kind kind, const QJsonObject& json)
{
    RemoteField field;
    field.name = json.value("name"_L1).toString();
    field.label = json.value("label"_L1).toString(field.name);
    field.type = typeOf(field.name, json.value("type"_L1).toString(), json.value("fieldType"_L1).toString());
    field.unique = json.value("hasUniqueValue"_L1).toBool();
    field.readOnly = json.value("calculated"_L1).toBool() ||
                     json.value("modificationMetadata"_L1)["readOnlyValue"_L1].toBool();
    field.required = kind == Kind::Deal && (field.name == "dealname"_L1 || field.name == "dealstage"_L1);
    for (const QJsonValue& option : json.value("options"_L1).toArray())
        field.options << FieldOption{option["value"_L1].toString(), option["label"_L1].toString(),
                                     !option["hidden"_L1].toBool()};
    return field;
}

QString hubspotText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

Instant hubspotInstant(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

Instant hubspotDate(const QByteArray& httpDate)
{
    QDateTime moment =
        QLocale::c().toDateTime(QString::fromLatin1(httpDate), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment.isValid() ? moment.toMSecsSinceEpoch() : 0;
}

Fault hubspotRefusal(const QJsonObject& error, Fault fault)
{
    static const QRegularExpression existing(u"Existing ID: (\\d+)"_s);
    fault.code = error.value("category"_L1).toString(error.value("errorType"_L1).toString());
    fault.supportId = error.value("correlationId"_L1).toString();
    QStringList said;
    for (const QJsonValue& detail : error.value("errors"_L1).toArray()) {
        said << detail["message"_L1].toString();
        for (const auto key : {"propertyName", "properties"}) {
            for (const QJsonValue& name : detail["context"_L1][QLatin1StringView(key)].toArray())
                fault.fields << name.toString();
        }
        if (const QString in = detail["in"_L1].toString(); !in.isEmpty())
            fault.fields << in;
    }
    for (const QJsonValue& name : error.value("context"_L1)["propertyName"_L1].toArray())
        fault.fields << name.toString();
    fault.fields.removeDuplicates();
    said.removeAll(QString());
    const QString message = error.value("message"_L1).toString();
    const QString words = said.isEmpty() ? message : said.join(u' ');
    if (const auto match = existing.match(message); match.hasMatch())
        fault.remoteId = match.captured(1);
    if (fault.cause == Cause::Input && (fault.code == "CONFLICT"_L1 || !fault.remoteId.isEmpty()))
        fault = [&] {
            Fault same = faultOf(Cause::Duplicate, u"HubSpot"_s);
            same.code = fault.code;
            same.supportId = fault.supportId;
            same.remoteId = fault.remoteId;
            same.fields = fault.fields;
            same.status = fault.status;
            return same;
        }();
    if (fault.cause == Cause::Input && fault.code == "OBJECT_NOT_FOUND"_L1)
        fault.cause = Cause::NotFound;
    const bool named = fault.cause == Cause::Input || fault.cause == Cause::Duplicate ||
                       fault.cause == Cause::Permission || fault.cause == Cause::Other;
    if (named && !words.isEmpty())
        fault.message = Words::tr("HubSpot says: %1").arg(words.left(400));
    return fault;
}

Fault hubspotFault(const messaging::WebAnswer& answer, Fault byStatus)
{
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object();
    if (error.value("policyName"_L1).toString() == "DAILY"_L1) {
        Fault quota = faultOf(Cause::Quota, u"HubSpot"_s);
        quota.status = answer.status;
        quota.retryAfter = kHour; // The day ends at the account's midnight.
        return hubspotRefusal(error, std::move(quota));
    }
    if (answer.status == 429 && !byStatus.retryAfter)
        byStatus.retryAfter =
            error.value("policyName"_L1).toString() == "SECONDLY"_L1 ? kSecond : Millis(10 * kSecond);
    return hubspotRefusal(error, std::move(byStatus));
}

} // namespace occ::sync
