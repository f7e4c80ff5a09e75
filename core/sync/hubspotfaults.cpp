// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubspotwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>

/// What HubSpot's refusals mean. Every field of them is optional, and some details stand in the text alone.
namespace occ::sync::hubspot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// Of "Property values were not valid: [{"name":"industry","error":"INVALID_OPTION",…}]".
QJsonArray insideText(const QString& message)
{
    const qsizetype start = message.indexOf("[{"_L1);
    return start < 0 ? QJsonArray() : QJsonDocument::fromJson(message.mid(start).toUtf8()).array();
}

void addAll(QStringList& to, const QJsonValue& value)
{
    for (const QJsonValue& one : value.isArray() ? value.toArray() : QJsonArray{value}) {
        if (const QString text = one.toString(); !text.isEmpty() && !to.contains(text))
            to << text;
    }
}

/// What an error says, wherever it says it.
struct Told
{
    QString category;
    QString code;
    QString message;
    QStringList fields;
    QStringList scopes;
};

Told toldBy(const QJsonObject& error)
{
    Told told;
    told.category = error.value("category"_L1).toString();
    told.message = error.value("message"_L1).toString();
    QStringList details;
    const auto take = [&told](const QJsonValue& context) {
        addAll(told.fields, context["propertyName"_L1]);
        addAll(told.scopes, context["requiredGranularScopes"_L1]);
        addAll(told.scopes, context["requiredScopes"_L1]);
    };
    take(error.value("context"_L1));
    for (const QJsonValue& one : error.value("errors"_L1).toArray()) {
        addAll(details, one["message"_L1]);
        if (told.code.isEmpty())
            told.code = one["code"_L1].toString();
        take(one["context"_L1]);
        if (told.fields.isEmpty())
            addAll(told.fields, one["in"_L1]);
    }
    for (const QJsonValue& one : insideText(told.message)) {
        addAll(details, one["message"_L1]);
        addAll(told.fields, one["name"_L1]);
        if (told.code.isEmpty())
            told.code = one["error"_L1].toString();
    }
    if (!details.isEmpty())
        told.message = details.join(u' ');
    return told;
}

std::optional<Cause> causeOf(const Told& told)
{
    static const std::array<std::pair<QLatin1StringView, Cause>, 11> table{{
        {"CONFLICTING_UNIQUE_VALUE"_L1, Cause::Duplicate},
        {"OBJECT_ALREADY_EXISTS"_L1, Cause::Duplicate},
        {"CONFLICT"_L1, Cause::Duplicate},
        {"OBJECT_NOT_FOUND"_L1, Cause::NotFound},
        {"MISSING_SCOPES"_L1, Cause::Permission},
        {"INVALID_AUTHENTICATION"_L1, Cause::SignIn},
        {"EXPIRED_AUTHENTICATION"_L1, Cause::SignIn},
        {"RATE_LIMITS"_L1, Cause::Busy},
        {"LOCKED"_L1, Cause::Locked},
        {"VALIDATION_ERROR"_L1, Cause::Input},
        {"INTERNAL_ERROR"_L1, Cause::Trouble},
    }};
    for (const QString& word : {told.code, told.category}) {
        for (const auto& [name, cause] : table) {
            if (word == name)
                return cause;
        }
    }
    return {};
}

Fault changedTo(Cause cause, const Fault& before)
{
    Fault fault = faultOf(cause, kTitle, before.done);
    fault.status = before.status;
    fault.retryAfter = before.retryAfter;
    fault.detail = before.detail;
    return fault;
}

void nameScopes(Fault& fault, const QStringList& scopes)
{
    if (scopes.isEmpty())
        return;
    const QString names = scopes.join(u", "_s);
    fault.message = Words::tr("The connection to HubSpot lacks the right %1.").arg(names);
    fault.hint = Words::tr("Let an administrator of HubSpot add the scope to the key (Development > Keys) or "
                           "to the app; then sync again, with an app after signing in again.");
}

/// The day of the account ends at its midnight.
std::optional<Millis> untilMidnight(Instant now, const QTimeZone& zone)
{
    if (!zone.isValid())
        return {};
    const QDate tomorrow = toLocal(now, zone).date().addDays(1);
    return fromLocalForward(tomorrow, QTime(0, 0), zone) - now;
}

} // namespace

Fault explained(const QJsonObject& error, Fault fault)
{
    const Told told = toldBy(error);
    // A status of its own says more than the words beside it; 400 stands for many things.
    const std::optional<Cause> cause = causeOf(told);
    if (cause && *cause != fault.cause && (fault.status == 0 || fault.status == 400))
        fault = changedTo(*cause, fault);
    fault.code = told.code.isEmpty() ? told.category : told.code;
    fault.fields = told.fields;
    fault.supportId = error.value("correlationId"_L1).toString();
    const QString said = told.message.left(500);
    if (!said.isEmpty())
        fault.detail = said;
    static const QRegularExpression existing(u"Existing ID:\\s*(\\d+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (fault.cause == Cause::Duplicate)
        fault.remoteId = existing.match(told.message).captured(1);
    if (fault.cause == Cause::Permission)
        nameScopes(fault, told.scopes);
    else if (fault.cause == Cause::Input && !said.isEmpty())
        fault.message = Words::tr("HubSpot refuses this: %1").arg(said);
    if (fault.code == "PROPERTY_DOESNT_EXIST"_L1)
        fault.hint = Words::tr("The field was removed there: choose another one in the mapping.");
    else if (fault.code == "REQUIRED_PROPERTY_MISSING"_L1)
        fault.hint = Words::tr("Fill the field in here, map it, or give what new records get.");
    else if (fault.code == "INVALID_OPTION"_L1)
        fault.hint = Words::tr("Choose in the mapping what the value means there, or add the option there.");
    if (fault.status == 414)
        fault.hint = Words::tr("Map fewer fields of this object.");
    return fault;
}

Fault rowFault(const QJsonObject& error)
{
    const QString status = error.value("status"_L1).toString();
    Fault fault = faultOf(Cause::Other, kTitle);
    fault = explained(error, std::move(fault));
    if (fault.cause == Cause::Other && !fault.detail.isEmpty())
        fault.message = Words::tr("HubSpot refuses this: %1").arg(fault.detail);
    if (fault.code.isEmpty())
        fault.code = status;
    return fault;
}

Fault limitReached(const messaging::WebAnswer& answer, const QJsonObject& error, Fault fault, Instant now,
                   const QTimeZone& zone)
{
    const QString policy = error.value("policyName"_L1).toString();
    if (policy == "DAILY"_L1) {
        fault = changedTo(Cause::Quota, fault);
        fault.retryAfter = untilMidnight(now, zone);
    } else if (!fault.retryAfter) {
        bool isNumber = false;
        const Millis window =
            answer.headers.value("x-hubspot-ratelimit-interval-milliseconds").toLongLong(&isNumber);
        // No Retry-After is promised. Searches have a window of their own, of one second.
        fault.retryAfter = policy == "SECONDLY"_L1  ? kSecond
                           : isNumber && window > 0 ? std::min(window, kMinute)
                                                    : 10 * kSecond;
    }
    fault.code = policy.isEmpty() ? error.value("errorType"_L1).toString() : policy;
    fault.supportId = error.value("correlationId"_L1).toString();
    return fault;
}

void readLimits(const messaging::WebAnswer& answer, Pace& pace)
{
    bool hasLeft = false;
    bool hasWindow = false;
    const int left = answer.headers.value("x-hubspot-ratelimit-remaining").toInt(&hasLeft);
    const Millis window =
        answer.headers.value("x-hubspot-ratelimit-interval-milliseconds").toLongLong(&hasWindow);
    // Answers of searches have none of them.
    if (hasLeft)
        pace.left(left, hasWindow ? window : 10 * kSecond);
}

} // namespace occ::sync::hubspot
