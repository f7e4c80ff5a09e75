// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oauthtokens.h"

#include "core/messaging/webanswer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;
using messaging::WebAnswer;

namespace {

/// Renewed that much before its end, so that it does not end on its way.
constexpr Millis kEarly = kMinute;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

bool isUsable(const QString& token)
{
    return !token.isEmpty() &&
           std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < QChar(127); });
}

Cause causeOf(const WebAnswer& answer)
{
    switch (answer.end) {
    case WebAnswer::End::Answered:
        return answer.status == 429 || answer.status == 503 ? Cause::Busy
               : answer.status >= 500                       ? Cause::Trouble
                                                            : Cause::Nonsense;
    case WebAnswer::End::TimedOut:
        return Cause::TimedOut;
    case WebAnswer::End::CutOff:
        return Cause::CutOff;
    case WebAnswer::End::TooLong:
        return Cause::Nonsense;
    default:
        return Cause::Unreachable;
    }
}

} // namespace

QString OAuthTokens::toSecret() const
{
    QJsonObject json{{u"access"_s, access}, {u"refresh"_s, refresh}, {u"instance"_s, instance.toString()}};
    if (until != kNever)
        json.insert(u"until"_s, until);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<OAuthTokens> OAuthTokens::fromSecret(const QString& secret)
{
    const QJsonObject json = QJsonDocument::fromJson(secret.toUtf8()).object();
    OAuthTokens tokens;
    tokens.access = json.value("access"_L1).toString();
    tokens.refresh = json.value("refresh"_L1).toString();
    tokens.instance = QUrl(json.value("instance"_L1).toString());
    tokens.until = json.value("until"_L1).toInteger(kNever);
    return tokens.access.isEmpty() ? std::nullopt : std::optional(tokens);
}

Fault oauthRefusal(const QString& error, const QString& description, const QString& crm)
{
    Cause cause = Cause::Other;
    if (error == u"invalid_grant"_s || error == u"access_denied"_s)
        cause = Cause::SignIn;
    else if (error.startsWith(u"invalid_client"_s) || error == u"unauthorized_client"_s ||
             error == u"redirect_uri_mismatch"_s || error == u"invalid_scope"_s ||
             error == u"invalid_request"_s || error == u"unsupported_grant_type"_s)
        cause = Cause::Input;
    Fault fault = faultOf(cause, crm);
    fault.code = error.left(100);
    fault.detail = description.left(500);
    if (error == u"access_denied"_s) {
        fault.message = Words::tr("%1 was not allowed to let this program in.").arg(crm);
        fault.hint = Words::tr("Sign in again and agree to what the page asks for.");
    } else if (cause == Cause::SignIn) {
        fault.message = Words::tr("The sign-in to %1 has expired or was withdrawn there.").arg(crm);
        fault.hint = Words::tr("Sign in again; what waits to be sent is kept.");
    } else if (cause == Cause::Input) {
        fault.message = Words::tr("%1 does not accept how this program is registered there (%2).")
                            .arg(crm, error.left(100));
        fault.hint =
            Words::tr("Compare the client id, its secret and the redirect address with the app in %1.")
                .arg(crm);
        fault.field = u"client_id"_s;
    }
    return fault;
}

Outcome<OAuthTokens> tokensFrom(const WebAnswer& answer, const QString& crm, Instant now)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const bool answered = answer.end == WebAnswer::End::Answered;
    if (answered && answer.status >= 400 && answer.status < 500 && json.contains("error"_L1)) {
        Fault fault = oauthRefusal(json.value("error"_L1).toString(),
                                   json.value("error_description"_L1).toString(), crm);
        fault.status = answer.status;
        return Lost(std::move(fault));
    }
    OAuthTokens tokens;
    tokens.access = json.value("access_token"_L1).toString();
    tokens.refresh = json.value("refresh_token"_L1).toString();
    tokens.instance = QUrl(json.value("instance_url"_L1).toString(), QUrl::StrictMode);
    const qint64 lasts = json.value("expires_in"_L1).toInteger(0);
    if (lasts > 0)
        tokens.until = now + std::max<Millis>(std::min<qint64>(lasts, kDay) * kSecond - kEarly, kSecond);
    const bool bearer = json.value("token_type"_L1).toString().compare("bearer"_L1, Qt::CaseInsensitive) == 0;
    const bool instanceFits = tokens.instance.isEmpty() || messaging::isSafe(tokens.instance);
    if (answered && answer.status == 200 && bearer && isUsable(tokens.access) && instanceFits &&
        (tokens.refresh.isEmpty() || isUsable(tokens.refresh)))
        return tokens;
    Fault fault = faultOf(causeOf(answer), crm, answer.wasSent ? Done::Maybe : Done::No);
    fault.status = answered ? answer.status : 0;
    fault.retryAfter = answer.retryAfter;
    // Never the body of a good answer: there are tokens in it.
    fault.detail = !answered              ? answer.detail
                   : answer.status >= 400 ? QString::fromUtf8(answer.body.left(500))
                                          : QString();
    return Lost(std::move(fault));
}

} // namespace occ::sync
