// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api.h"

#include "core/people/peopleservice.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QScopeGuard>

#include <algorithm>
#include <exception>

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

constexpr qsizetype kLongestKey = 200;

Reply failed(const ApiError& error)
{
    Reply reply;
    reply.status = error.status;
    reply.body = toJson(error);
    if (error.status == 401)
        reply.headers << std::pair<QByteArray, QByteArray>("WWW-Authenticate", "Bearer");
    return reply;
}

/// The methods a path knows; empty when the path is unknown.
QByteArrayList methodsOf(const QString& path)
{
    QByteArrayList methods;
    for (const Route& route : Api::routes()) {
        if (route.isFor(path))
            methods << route.method;
    }
    return methods;
}

} // namespace

QByteArray Request::header(const QByteArray& name) const
{
    const auto found =
        std::ranges::find_if(headers, [&name](const auto& header) { return header.first == name; });
    return found == headers.cend() ? QByteArray() : found->second;
}

Reply jsonReply(const QJsonObject& object, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

bool Route::isFor(const QString& asked) const
{
    return below ? asked.startsWith(path) && asked.size() > path.size() : asked == path;
}

Api::Api(Session& session, TokenService& tokens, WebhookIntake& webhooks, ActivationApi* activations,
         VoiceApi* voice)
    : m_session(session)
    , m_tokens(tokens)
    , m_webhooks(webhooks)
    , m_activations(activations)
    , m_voice(voice)
    , m_answers(session)
{}

ActivationApi& Api::activations()
{
    if (!m_activations)
        throw ApiThrown({503,
                         u"activation_unavailable"_s,
                         Words::tr("This server does not run activations."),
                         {},
                         Words::tr("Set up the connection to Telnyx, then start the server again.")});
    return *m_activations;
}

VoiceApi& Api::voice()
{
    if (!m_voice)
        throw ApiThrown({503, u"voice_unavailable"_s, Words::tr("This server leads no calls."), {}, {}});
    return *m_voice;
}

void Api::webhookTaken() const
{
    if (m_taken)
        m_taken();
}

Reply Api::answer(const Request& request)
{
    QString who;
    const Actor before = m_session.actor;
    const auto back = qScopeGuard([&] { m_session.actor = before; });
    const auto finish = [&](Reply reply) {
        reply.who = who;
        if (request.method == "HEAD")
            reply.body.clear();
        reply.headers << std::pair<QByteArray, QByteArray>("Cache-Control", "no-store")
                      << std::pair<QByteArray, QByteArray>("X-Content-Type-Options", "nosniff");
        return reply;
    };
    try {
        return finish(carryOut(request, who));
    } catch (const ApiThrown& thrown) {
        Reply reply = failed(thrown.error());
        if (thrown.error().status == 405)
            reply.headers << std::pair<QByteArray, QByteArray>("Allow", methodsOf(request.path).join(", "));
        return finish(reply);
    } catch (const Thrown& thrown) {
        return finish(failed(fromError(thrown.error())));
    } catch (const std::exception&) {
        // What it says may hold anything, so it stays inside.
        return finish(failed({500, u"internal"_s, Words::tr("The server failed to answer."), {}, {}}));
    }
}

const Route& Api::find(const Request& request) const
{
    const auto& all = routes();
    const auto found = std::ranges::find_if(all, [&request](const Route& route) {
        return route.isFor(request.path) && route.method == request.method;
    });
    if (found != all.cend())
        return *found;
    if (methodsOf(request.path).isEmpty())
        throw ApiThrown({404,
                         u"not_found"_s,
                         Words::tr("There is nothing at this address."),
                         {},
                         Words::tr("See GET /api/v1/openapi.json.")});
    throw ApiThrown({405,
                     u"wrong_method"_s,
                     Words::tr("This address does not take that method."),
                     {},
                     Words::tr("Use %1.").arg(QString::fromLatin1(methodsOf(request.path).join(", ")))});
}

Token Api::authenticate(const Request& request, const Route& route)
{
    const QByteArray given = request.header("authorization");
    if (given.isEmpty())
        throw ApiThrown({401,
                         u"missing_token"_s,
                         Words::tr("The request carries no token."),
                         {},
                         Words::tr("Send Authorization: Bearer TOKEN; make one with: occ token create")});
    const bool bearer = given.left(7).toLower() == "bearer ";
    const auto token = orApi(m_tokens.authenticate(bearer ? given.mid(7).trimmed() : QByteArray()));
    if (!token)
        throw ApiThrown({401,
                         u"bad_token"_s,
                         Words::tr("The token is not valid."),
                         {},
                         Words::tr("Use one that is in force; see: occ token list")});
    if (!token->scopes.contains(route.scope))
        throw ApiThrown({403,
                         u"missing_scope"_s,
                         Words::tr("The token %1 may not do this.").arg(token->name),
                         {},
                         Words::tr("It needs the scope %1.").arg(toText(route.scope))});
    return *token;
}

/// From here on the token's person acts, with the rights that person has today.
void Api::actAs(const Token& token)
{
    m_session.actor = {};
    if (!token.personId)
        return;
    const Person person = orApi(PeopleService(m_session).byId(*token.personId));
    if (!person.active)
        throw ApiThrown({403,
                         u"person_away"_s,
                         Words::tr("The token acts as %1, who is away.").arg(person.name),
                         {},
                         Words::tr("Use the token of somebody who is not.")});
    m_session.actor.person = person;
    if (token.scopes.contains(Scope::Write) && !m_session.actor.may(Permission::RunOnboardings))
        throw ApiThrown({403,
                         u"missing_permission"_s,
                         Words::tr("%1 may not run onboardings.").arg(person.name),
                         {},
                         Words::tr("Use the token of somebody who may.")});
}

Reply Api::carryOut(const Request& request, QString& who)
{
    const Route& route = find(request);
    Asked asked{request, route, {}, {}};
    if (route.door == Door::Token) {
        asked.token = authenticate(request, route);
        who = asked.token->name;
        actAs(*asked.token);
    }
    if (route.door != Door::Signature)
        asked.fields = readFields(request, route);
    return route.repeatable ? once(asked) : route.answer(*this, asked);
}

/// A request with a key that came before gets the answer it got then.
Reply Api::once(const Asked& asked)
{
    const QByteArray given = asked.request.header("idempotency-key");
    if (given.isEmpty())
        return asked.route.answer(*this, asked);
    if (given.size() > kLongestKey ||
        !std::ranges::all_of(given, [](char c) { return c > 0x20 && c < 0x7f; }))
        throw ApiThrown({400,
                         u"malformed_key"_s,
                         Words::tr("The Idempotency-Key is malformed."),
                         {},
                         Words::tr("Use up to %1 letters and digits.").arg(kLongestKey)});
    const QString key = QString::fromLatin1(given);
    const qint64 token = asked.token->id;
    const QByteArray canonical =
        asked.route.path.toUtf8() + '\n' + QJsonDocument(asked.fields).toJson(QJsonDocument::Compact);
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex());
    if (const auto kept = m_answers.find(token, key)) {
        if (kept->requestHash != hash)
            throw ApiThrown({422,
                             u"key_reused"_s,
                             Words::tr("This Idempotency-Key came with another request before."),
                             {},
                             Words::tr("Use a new key for a new request.")});
        if (kept->status > 0) {
            Reply again;
            again.status = kept->status;
            again.body = kept->body;
            again.headers << std::pair<QByteArray, QByteArray>("Idempotent-Replayed", "true");
            return again;
        }
    } else {
        m_answers.begin(token, key, hash);
    }
    try {
        const Reply reply = asked.route.answer(*this, asked);
        m_answers.finish(token, key, reply.status, reply.body);
        return reply;
    } catch (const ApiThrown&) {
        m_answers.forget(token, key);
        throw;
    }
}

} // namespace occ::server
