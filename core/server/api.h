// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/activationapi.h"
#include "core/server/answerstore.h"
#include "core/server/apierror.h"
#include "core/server/tokenservice.h"
#include "core/server/voiceapi.h"
#include "core/server/webhookintake.h"

#include <QByteArrayList>
#include <QUrlQuery>

#include <functional>

namespace occ::server {

/// A request as it came through the door, without the way it came.
struct Request
{
    QByteArray method;
    QString path; ///< Percent-encoded, as it was sent.
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< Names in lower case.
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// Its answer.
struct Reply
{
    int status = 200;
    QByteArray type = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QString who; ///< The token's name, for the log; empty when nobody was known.
};

/// A field of a JSON body or of the query.
struct Field
{
    enum class Type : quint8 { Text, Integer, Object };
    QString name;
    Type type = Type::Text;
    bool required = false;
    QStringList words = {}; ///< The texts there are, when they are few.
    int longest = 200;      ///< Of a text, in characters.
};

/// Who is let in.
enum class Door : quint8 { Everybody, Token, Signature };

class Api;
struct Asked;

/// One thing the API answers.
struct Route
{
    QByteArray method;
    QString path;
    Door door = Door::Token;
    Scope scope = Scope::Read; ///< What a token needs.
    QList<Field> fields = {};  ///< Of the body for POST, of the query for GET. Nothing else may stand there.
    bool repeatable = false;   ///< Takes an Idempotency-Key.
    Reply (*answer)(Api&, const Asked&) = nullptr;
    bool below = false; ///< Answers every path that begins with `path`, too; that one ends with a slash.

    [[nodiscard]] bool isFor(const QString& asked) const;
};

/// What a route's function gets: everything about the request is checked as the route says.
struct Asked
{
    const Request& request;
    const Route& route;
    QJsonObject fields;
    std::optional<Token> token;
};

/// Answers requests: who may, what is allowed to stand in them, and what is wrong with them in one shape.
/// Knows nothing of sockets. Belongs to the thread of its session.
class Api final
{
public:
    /// `activations` and `voice` may be missing: their endpoints then say so with 503.
    Api(Session& session, TokenService& tokens, WebhookIntake& webhooks, ActivationApi* activations = nullptr,
        VoiceApi* voice = nullptr);

    /// Never throws; every failure is an answer.
    [[nodiscard]] Reply answer(const Request& request);
    [[nodiscard]] static const QList<Route>& routes();
    /// Runs after a new webhook was taken in.
    void setWebhookTaken(std::function<void()> taken) { m_taken = std::move(taken); }

    /// For the functions of routes.
    [[nodiscard]] Session& session() { return m_session; }
    [[nodiscard]] WebhookIntake& webhooks() { return m_webhooks; }
    /// Throws a 503 when there are none.
    [[nodiscard]] ActivationApi& activations();
    [[nodiscard]] VoiceApi& voice();
    void webhookTaken() const;

private:
    [[nodiscard]] Reply carryOut(const Request& request, QString& who);
    [[nodiscard]] const Route& find(const Request& request) const;
    [[nodiscard]] Token authenticate(const Request& request, const Route& route);
    [[nodiscard]] Reply once(const Asked& asked);
    void actAs(const Token& token);

    Session& m_session;
    TokenService& m_tokens;
    WebhookIntake& m_webhooks;
    ActivationApi* m_activations;
    VoiceApi* m_voice;
    AnswerStore m_answers;
    std::function<void()> m_taken;
};

/// The fields of a request as its route describes them. Throws ApiThrown: 415 for another content type, 400
/// for what is no JSON, 422 for an unknown, missing or wrong field, which the error names.
[[nodiscard]] QJsonObject readFields(const Request& request, const Route& route);
/// A JSON answer.
[[nodiscard]] Reply jsonReply(const QJsonObject& object, int status = 200);
/// The value, or an ApiThrown with the error's status.
template <typename T> T orApi(Result<T> result)
{
    if (!result)
        throw ApiThrown(fromError(result.error()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace occ::server
