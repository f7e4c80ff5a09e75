// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/crmtokens.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString field(const QUrlQuery& form, const QString& name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

/// Whether the three parts were signed (RS256) with the private half of the key.
bool isSigned(const QByteArray& token, const QByteArray& key)
{
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray words = token.left(dot);
    const QByteArray signature = QByteArray::fromBase64(token.mid(dot + 1), kUrlSafe);
    const std::unique_ptr<BIO, decltype(&BIO_free)> pem(BIO_new_mem_buf(key.constData(), int(key.size())),
                                                        &BIO_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> from(
        PEM_read_bio_PUBKEY(pem.get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    return from && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, from.get()) == 1 &&
           EVP_DigestVerify(context.get(), reinterpret_cast<const unsigned char*>(signature.constData()),
                            size_t(signature.size()),
                            reinterpret_cast<const unsigned char*>(words.constData()),
                            size_t(words.size())) == 1;
}

} // namespace

QString CrmTokens::made(const QString& kind)
{
    return u"%1-%2-%3"_s.arg(kind).arg(++m_made).arg(m_clock.now());
}

CrmReply CrmTokens::refused(const QString& error, const QString& words, const QString& status) const
{
    QJsonObject body{{u"error"_s, error}, {u"error_description"_s, words}};
    if (!salesforce) {
        body.insert(u"status"_s, status);
        body.insert(u"message"_s, words);
    }
    return crmReply(body, 400);
}

CrmReply CrmTokens::authorize(const CrmRequest& request)
{
    const QString redirect = request.value(u"redirect_uri"_s);
    const bool wanted = request.value(u"client_id"_s) == clientId && !redirect.isEmpty();
    const bool challenged = request.value(u"code_challenge_method"_s) == u"S256"_s &&
                            !request.value(u"code_challenge"_s).isEmpty();
    if (!wanted || (salesforce && (request.value(u"response_type"_s) != u"code"_s || !challenged)))
        return refused(u"invalid_request"_s, u"the request is missing something"_s, u"BAD_REQUEST"_s);
    QUrl to(redirect);
    QUrlQuery query(to);
    if (denies) {
        query.addQueryItem(u"error"_s, u"access_denied"_s);
        query.addQueryItem(u"error_description"_s, u"end-user%20denied%20authorization"_s);
    } else {
        const QString code = made(u"code"_s);
        m_codes.insert(code, {redirect, request.value(u"code_challenge"_s), m_clock.now()});
        query.addQueryItem(u"code"_s, code);
    }
    if (const QString state = request.value(u"state"_s); !state.isEmpty())
        query.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
    to.setQuery(query);
    return {302, {}, {{"Location", to.toEncoded()}}, {}};
}

CrmReply CrmTokens::token(const CrmRequest& request)
{
    const QUrlQuery form = request.form();
    const QString kind = field(form, u"grant_type"_s);
    if (salesforce && kind == u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s)
        return byAssertion(form);
    if (field(form, u"client_id"_s) != clientId)
        return refused(u"invalid_client_id"_s, u"client identifier invalid"_s, u"BAD_CLIENT_ID"_s);
    if (!salesforce && field(form, u"client_secret"_s) != clientSecret)
        return refused(u"invalid_client"_s, u"missing or unknown client secret"_s, u"BAD_CLIENT_SECRET"_s);
    if (salesforce && form.hasQueryItem(u"client_secret"_s))
        return refused(u"invalid_client"_s, u"a public client sends no secret"_s, {});
    if (kind == u"authorization_code"_s)
        return byCode(form);
    if (kind == u"refresh_token"_s)
        return byRefresh(form);
    return refused(u"unsupported_grant_type"_s, u"grant type not supported"_s, u"BAD_GRANT_TYPE"_s);
}

CrmReply CrmTokens::byCode(const QUrlQuery& form)
{
    const QString given = field(form, u"code"_s);
    if (!m_codes.contains(given))
        return refused(u"invalid_grant"_s, u"invalid authorization code"_s, u"BAD_AUTH_CODE"_s);
    const Code code = m_codes.take(given);
    if (code.at + 15 * kMinute < m_clock.now())
        return refused(u"invalid_grant"_s, u"expired authorization code"_s, u"BAD_AUTH_CODE"_s);
    if (field(form, u"redirect_uri"_s) != code.redirect)
        return refused(u"redirect_uri_mismatch"_s, u"redirect_uri must match configuration"_s,
                       u"BAD_REDIRECT_URI"_s);
    const QByteArray verifier = field(form, u"code_verifier"_s).toLatin1();
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(kUrlSafe);
    if (!code.challenge.isEmpty() && hash != code.challenge.toLatin1())
        return refused(u"invalid_grant"_s, u"invalid code verifier"_s, u"BAD_AUTH_CODE"_s);
    return granted(made(u"refresh"_s));
}

CrmReply CrmTokens::byRefresh(const QUrlQuery& form)
{
    const QString given = field(form, u"refresh_token"_s);
    if (!m_refresh.contains(given))
        return refused(u"invalid_grant"_s,
                       salesforce ? u"expired access/refresh token"_s
                                  : u"refresh token is invalid, expired or revoked"_s,
                       u"BAD_REFRESH_TOKEN"_s);
    ++refreshes;
    if (!salesforce)
        return granted(given);
    m_refresh.remove(given);
    return granted(made(u"refresh"_s));
}

CrmReply CrmTokens::byAssertion(const QUrlQuery& form)
{
    const QByteArray assertion = field(form, u"assertion"_s).toLatin1();
    const QList<QByteArray> parts = assertion.split('.');
    const auto read = [](const QByteArray& part) {
        return QJsonDocument::fromJson(QByteArray::fromBase64(part, kUrlSafe)).object();
    };
    const QJsonObject head = read(parts.value(0));
    const QJsonObject claims = read(parts.value(1));
    const Instant until = claims.value("exp"_L1).toInteger() * kSecond;
    if (parts.size() != 3 || head.value("alg"_L1) != u"RS256"_s || !isSigned(assertion, publicKey))
        return refused(u"invalid_grant"_s, u"invalid assertion"_s, {});
    if (claims.value("iss"_L1) != clientId)
        return refused(u"invalid_client_id"_s, u"client identifier invalid"_s, {});
    if (claims.value("aud"_L1) != audience)
        return refused(u"invalid_grant"_s, u"audience is invalid"_s, {});
    if (until <= m_clock.now() || until > m_clock.now() + 3 * kMinute)
        return refused(u"invalid_grant"_s, u"expired authorization code"_s, {});
    if (claims.value("sub"_L1) != user)
        return refused(u"invalid_grant"_s, u"user hasn't approved this consumer"_s, {});
    return granted({});
}

CrmReply CrmTokens::granted(const QString& refresh)
{
    const QString access = made(u"access"_s);
    m_access.insert(access, m_clock.now() + (salesforce ? sessionLasts : lasts));
    if (!refresh.isEmpty())
        m_refresh.insert(refresh);
    QJsonObject body{{u"access_token"_s, access}, {u"token_type"_s, u"Bearer"_s}};
    if (!refresh.isEmpty())
        body.insert(u"refresh_token"_s, refresh);
    if (salesforce) {
        body.insert(u"instance_url"_s, instance);
        body.insert(u"id"_s, QString(instance + u"/id/00DD00000000001EAA/005D00000000001IAA"_s));
        body.insert(u"issued_at"_s, QString::number(m_clock.now()));
        body.insert(u"scope"_s, u"api refresh_token"_s);
        body.insert(u"signature"_s, u"c2lnbmF0dXJl"_s);
    } else {
        body.insert(u"expires_in"_s, lasts / kSecond);
        body.insert(u"hub_id"_s, 1234567);
        body.insert(u"token_use"_s, u"access_token"_s);
    }
    return crmReply(body);
}

CrmReply CrmTokens::revoke(const CrmRequest& request)
{
    const QString given = field(request.form(), u"token"_s);
    if (!m_refresh.remove(given) && !m_access.remove(given) && salesforce)
        return refused(u"unsupported_token_type"_s, u"this token type is not supported"_s, {});
    return crmReply(QJsonObject());
}

CrmReply CrmTokens::introspect(const CrmRequest& request) const
{
    const QString given = field(request.form(), u"token"_s);
    const bool active = accepts(given) || m_refresh.contains(given);
    return crmReply(QJsonObject{{u"active"_s, active}, {u"hub_id"_s, 1234567}, {u"client_id"_s, clientId}});
}

bool CrmTokens::accepts(const QString& token) const
{
    return elsewhere || staticKeys.contains(token) || m_access.value(token, 0) > m_clock.now();
}

void CrmTokens::throwOut()
{
    m_access.clear();
    m_refresh.clear();
    staticKeys.clear();
}

void CrmTokens::endSessions()
{
    m_access.clear();
}

} // namespace occ::test
