// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oauth.h"

#include "core/messaging/webanswer.h"
#include "core/sync/oauthbrowser.h"
#include "core/sync/oauthjwt.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLockFile>
#include <QRandomGenerator>

#include <array>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int kLockPatience = 45'000;           ///< Longer than another program's renewal takes.
constexpr Millis kAssertionLasts = 2 * kMinute; ///< Salesforce takes at most three; clocks are off.

using Form = QList<std::pair<QString, QString>>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

QByteArray encoded(const Form& fields)
{
    QByteArray text;
    for (const auto& [name, value] : fields) {
        text += text.isEmpty() ? "" : "&";
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

/// 43 characters out of 256 bits of chance.
QString chance()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof(bits)).toBase64(kUrlSafe));
}

Lost lost(const Error& error, Cause cause)
{
    Fault fault;
    static_cast<Error&>(fault) = error;
    fault.cause = cause;
    return Lost(std::move(fault));
}

} // namespace

OAuthService hubspotOAuth()
{
    OAuthService service;
    service.crm = u"HubSpot"_s;
    service.authorize = QUrl(u"https://app.hubspot.com/oauth/authorize"_s);
    service.token = QUrl(u"https://api.hubapi.com/oauth/2026-09/token"_s);
    service.revoke = QUrl(u"https://api.hubapi.com/oauth/2026-09/token/revoke"_s);
    service.scopes = {u"crm.objects.companies.read"_s, u"crm.objects.companies.write"_s,
                      u"crm.objects.contacts.read"_s,  u"crm.objects.contacts.write"_s,
                      u"crm.objects.deals.read"_s,     u"crm.objects.deals.write"_s,
                      u"crm.objects.owners.read"_s};
    service.wantsSecret = true;
    service.api = QUrl(u"https://api.hubapi.com"_s);
    return service;
}

OAuthService salesforceOAuth(const QUrl& login)
{
    OAuthService service;
    service.crm = u"Salesforce"_s;
    service.authorize = messaging::below(login, u"services/oauth2/authorize"_s);
    service.token = messaging::below(login, u"services/oauth2/token"_s);
    service.revoke = messaging::below(login, u"services/oauth2/revoke"_s);
    service.scopes = {u"api"_s, u"refresh_token"_s};
    service.wantsResponseType = true;
    service.apiPath = u"services/data/v67.0"_s;
    return service;
}

OAuth::OAuth(Options options, messaging::Secrets& secrets, const Clock& clock)
    : m_options(std::move(options))
    , m_secrets(secrets)
    , m_clock(clock)
{}

Lost OAuth::signInAgain() const
{
    return Lost(oauthRefusal(u"invalid_grant"_s, {}, m_options.service.crm));
}

Outcome<void> OAuth::load()
{
    if (m_unkept) // What is at hand is newer than what is kept.
        return {};
    const Result<QString> kept = m_secrets.read(m_options.secretName);
    if (!kept && kept.error().grade != Grade::Refused)
        return lost(kept.error(), Cause::Other);
    if (!kept) {
        Fault fault = faultOf(Cause::SignIn, m_options.service.crm);
        fault.message =
            Words::tr("Nobody has signed in to %1 on this computer yet.").arg(m_options.service.crm);
        return Lost(std::move(fault));
    }
    const auto tokens = OAuthTokens::fromSecret(*kept);
    if (!tokens)
        return signInAgain();
    m_tokens = *tokens;
    return {};
}

Outcome<void> OAuth::keep()
{
    const Status written = m_secrets.write(m_options.secretName, m_tokens.toSecret());
    m_unkept = !written;
    if (!written)
        return lost(written.error(), Cause::Other);
    return {};
}

Outcome<OAuthTokens> OAuth::ask(Form form) const
{
    if (!messaging::isSafe(m_options.service.token))
        return badInput(
            Words::tr("The log-in address of %1 has to begin with https://.").arg(m_options.service.crm),
            Words::tr("Correct it in the settings."), u"address"_s);
    if (m_options.service.wantsSecret)
        form << std::pair(u"client_secret"_s, m_options.client.secret);
    messaging::WebRequest request;
    request.url = m_options.service.token;
    request.body = encoded(form);
    request.contentType = "application/x-www-form-urlencoded";
    request.deadline = m_options.deadline;
    return tokensFrom(messaging::call(request, m_clock.now()), m_options.service.crm, m_clock.now());
}

Outcome<void> OAuth::renew()
{
    if (m_options.assertion)
        return assertOnce();
    if (m_tokens.refresh.isEmpty() || m_tokens.refresh == m_dead)
        return signInAgain();
    auto fresh = ask({{u"grant_type"_s, u"refresh_token"_s},
                      {u"refresh_token"_s, m_tokens.refresh},
                      {u"client_id"_s, m_options.client.id}});
    if (!fresh) {
        if (fresh.error().cause == Cause::SignIn)
            m_dead = m_tokens.refresh;
        return Lost(std::move(fresh.error()));
    }
    if (fresh->refresh.isEmpty())
        fresh->refresh = m_tokens.refresh;
    if (fresh->instance.isEmpty())
        fresh->instance = m_tokens.instance;
    m_tokens = *fresh;
    return keep(); // Before anybody uses it: the old refresh token may be dead already.
}

Outcome<void> OAuth::assertOnce()
{
    const Result<QString> key = m_secrets.read(m_options.assertion->privateKeyName);
    if (!key)
        return lost(key.error(), key.error().grade == Grade::Refused ? Cause::SignIn : Cause::Other);
    const Result<QByteArray> assertion =
        signedAssertion({{u"iss"_s, m_options.client.id},
                         {u"sub"_s, m_options.assertion->user},
                         {u"aud"_s, m_options.assertion->audience.toString(QUrl::StripTrailingSlash)},
                         {u"exp"_s, (m_clock.now() + kAssertionLasts) / kSecond}},
                        key->toUtf8());
    if (!assertion)
        return lost(assertion.error(), Cause::Input);
    auto fresh = ask({{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                      {u"assertion"_s, QString::fromLatin1(*assertion)}});
    if (!fresh)
        return Lost(std::move(fresh.error()));
    m_tokens = *fresh;
    return keep();
}

Outcome<Access> OAuth::atHand() const
{
    Access access;
    access.token = m_tokens.access.toLatin1();
    access.base = m_options.service.api;
    if (access.base.isEmpty())
        access.base = messaging::below(m_tokens.instance, m_options.service.apiPath);
    return access;
}

Outcome<Access> OAuth::access(const QByteArray& turnedDown)
{
    const QMutexLocker turn(&m_mutex);
    const auto isGood = [&] {
        return !m_tokens.access.isEmpty() && m_tokens.until > m_clock.now() &&
               m_tokens.access.toLatin1() != turnedDown;
    };
    if (m_unkept) {
        if (auto kept = keep(); !kept)
            return Lost(std::move(kept.error()));
    }
    if (isGood())
        return atHand();
    QLockFile others(m_options.lockFile);
    others.setStaleLockTime(kLockPatience);
    if (!m_options.lockFile.isEmpty() && !others.tryLock(kLockPatience)) {
        Fault fault = faultOf(Cause::Locked, m_options.service.crm);
        fault.message = Words::tr("Another program is signing in to %1.").arg(m_options.service.crm);
        return Lost(std::move(fault));
    }
    // Another thread's or program's renewal may have put better ones there.
    auto there = load();
    if (!there && !m_options.assertion)
        return Lost(std::move(there.error()));
    if (there && isGood())
        return atHand();
    if (auto renewed = renew(); !renewed)
        return Lost(std::move(renewed.error()));
    return atHand();
}

std::function<Outcome<Access>(bool renew)> OAuth::forExchange()
{
    return [this, last = QByteArray()](bool renewIt) mutable {
        auto got = access(renewIt ? last : QByteArray());
        last = got ? got->token : QByteArray();
        return got;
    };
}

Outcome<void> OAuth::signIn(const std::function<void(const QUrl&)>& open, Millis patience,
                            const std::atomic<bool>* stop)
{
    const OAuthService& service = m_options.service;
    OAuthBrowser browser(m_options.client.redirect, service.crm);
    const auto redirect = browser.open();
    if (!redirect)
        return Lost(redirect.error());
    const QString state = chance();
    const QString verifier = chance();
    const QByteArray challenge =
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256).toBase64(kUrlSafe);
    Form asked{{u"client_id"_s, m_options.client.id},
               {u"redirect_uri"_s, redirect->toString()},
               {u"scope"_s, service.scopes.join(u' ')},
               {u"state"_s, state},
               {u"code_challenge"_s, QString::fromLatin1(challenge)},
               {u"code_challenge_method"_s, u"S256"_s}};
    if (service.wantsResponseType)
        asked.prepend({u"response_type"_s, u"code"_s});
    open(QUrl::fromEncoded(service.authorize.toEncoded() + '?' + encoded(asked)));
    const auto code = browser.waitForCode(state, patience, stop);
    if (!code)
        return Lost(code.error());
    auto fresh = ask({{u"grant_type"_s, u"authorization_code"_s},
                      {u"code"_s, *code},
                      {u"client_id"_s, m_options.client.id},
                      {u"redirect_uri"_s, redirect->toString()},
                      {u"code_verifier"_s, verifier}});
    if (!fresh)
        return Lost(std::move(fresh.error()));
    const QMutexLocker turn(&m_mutex);
    m_tokens = *fresh;
    m_dead.clear();
    return keep();
}

Outcome<void> OAuth::signInAsServer()
{
    const QMutexLocker turn(&m_mutex);
    return assertOnce();
}

Status OAuth::signOut()
{
    const QMutexLocker turn(&m_mutex);
    if (load() && messaging::isSafe(m_options.service.revoke)) {
        Form form{{u"token"_s, m_tokens.refresh.isEmpty() ? m_tokens.access : m_tokens.refresh}};
        form << std::pair(u"client_id"_s, m_options.client.id);
        if (m_options.service.wantsSecret)
            form << std::pair(u"client_secret"_s, m_options.client.secret);
        messaging::WebRequest request;
        request.url = m_options.service.revoke;
        request.body = encoded(form);
        request.contentType = "application/x-www-form-urlencoded";
        request.deadline = m_options.deadline;
        // Whatever it says: here they are forgotten all the same.
        static_cast<void>(messaging::call(request, m_clock.now()));
    }
    m_tokens = {};
    m_unkept = false;
    return m_secrets.remove(m_options.secretName);
}

} // namespace occ::sync
