// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salesforcefaults.h"

#include "core/sync/salesforce.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<Cause> causeOf(const QString& code)
{
    static const QHash<QString, Cause> table{
        {u"UNABLE_TO_LOCK_ROW"_s, Cause::Locked},
        {u"DUPLICATE_VALUE"_s, Cause::Duplicate},
        {u"DUPLICATES_DETECTED"_s, Cause::Duplicate},
        {u"DUPLICATE_EXTERNAL_ID"_s, Cause::Duplicate},
        {u"NOT_FOUND"_s, Cause::NotFound},
        {u"ENTITY_IS_DELETED"_s, Cause::NotFound},
        {u"INVALID_SESSION_ID"_s, Cause::SignIn},
        {u"REQUEST_LIMIT_EXCEEDED"_s, Cause::Quota},
        {u"API_DISABLED_FOR_ORG"_s, Cause::Permission},
        {u"API_CURRENTLY_DISABLED"_s, Cause::Permission},
        {u"INVALID_TYPE"_s, Cause::Permission}, // No such object, or none this user may see.
        {u"INVALID_QUERY_LOCATOR"_s, Cause::CursorGone},
        {u"SERVER_UNAVAILABLE"_s, Cause::Trouble},
        {u"QUERY_TIMEOUT"_s, Cause::Trouble},
        {u"UNKNOWN_EXCEPTION"_s, Cause::Trouble},
        {u"REQUEST_RUNNING_TOO_LONG"_s, Cause::Trouble},
        {u"ALL_OR_NONE_OPERATION_ROLLED_BACK"_s, Cause::Trouble},
    };
    const auto found = table.constFind(code);
    if (found != table.constEnd())
        return *found;
    if (code.startsWith(u"INSUFFICIENT_ACCESS"_s))
        return Cause::Permission;
    return {};
}

} // namespace

Fault salesforceRefusal(const QJsonObject& error, const Fault& byStatus)
{
    const bool row = error.contains("statusCode"_L1);
    const QString code = error.value(row ? "statusCode"_L1 : "errorCode"_L1).toString();
    const QString words = error.value("message"_L1).toString().simplified().left(500);
    const Cause cause = causeOf(code).value_or(row ? Cause::Input : byStatus.cause);
    Fault fault = byStatus;
    if (cause != byStatus.cause) {
        fault = faultOf(cause, u"Salesforce"_s, byStatus.done);
        fault.status = byStatus.status;
        fault.retryAfter = byStatus.retryAfter;
        fault.detail = byStatus.detail;
    }
    fault.code = code;
    // Its sentences are written for people, above all those of an administrator's own rules.
    if (!words.isEmpty() && (cause == Cause::Input || cause == Cause::Duplicate || cause == Cause::Other))
        fault.message = words;
    for (const QJsonValue& name : error.value("fields"_L1).toArray())
        fault.fields << name.toString();
    static const QRegularExpression named(u"'([A-Za-z0-9_.]+)'"_s);
    if (code == u"INVALID_FIELD"_s && fault.fields.isEmpty()) {
        if (const auto match = named.match(words); match.hasMatch())
            fault.fields << match.captured(1);
    }
    static const QRegularExpression other(u"record with id: ([A-Za-z0-9]{15,18})"_s);
    if (const auto match = other.match(words); cause == Cause::Duplicate && match.hasMatch())
        fault.remoteId = wholeSalesforceId(match.captured(1));
    return fault;
}

Fault salesforceFault(const messaging::WebAnswer& answer, Fault byStatus)
{
    const QJsonArray errors = QJsonDocument::fromJson(answer.body).array();
    if (errors.isEmpty() || !errors.first().isObject()) {
        // Routing and maintenance answer in web pages.
        if (answer.status != 420)
            return byStatus;
        Fault fault = faultOf(Cause::Trouble, u"Salesforce"_s, byStatus.done);
        fault.status = answer.status;
        return fault;
    }
    return salesforceRefusal(errors.first().toObject(), std::move(byStatus));
}

} // namespace occ::sync
