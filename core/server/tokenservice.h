// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/session.h"

namespace occ {

/// What the bearer of a token may ask for; stored by its name.
enum class Scope : quint8 {
    Read,     ///< Look at activations.
    Write,    ///< Start and drive them.
    Webhooks, ///< Look at webhooks that came in, and have them worked on again.
};
[[nodiscard]] QString toText(Scope scope);
/// Refuses an unknown scope, listing the known ones.
[[nodiscard]] Result<Scope> scopeFromText(const QString& text);

/// A program that may use the HTTP API, as it is kept: without the token itself.
struct Token
{
    qint64 id = 0;
    QString name;
    QString prefix; ///< The token's beginning; tells tokens apart without opening anything.
    QList<Scope> scopes;
    std::optional<qint64> personId; ///< It acts as this person; without, as the local user.
    Instant createdAt = 0;
    QString createdBy;
    std::optional<Instant> expiresAt;
    std::optional<Instant> revokedAt;
    std::optional<Instant> usedAt; ///< To the minute.

    [[nodiscard]] bool isValid(Instant now) const { return !revokedAt && (!expiresAt || now < *expiresAt); }
};

/// A token to make.
struct NewToken
{
    QString name;
    QStringList scopes;
    QString personEmail;              ///< Empty: it acts as the local user.
    std::optional<Instant> expiresAt; ///< Never, when not given.
};

/// A token just made. `secret` is shown once; only its hash is kept.
struct CreatedToken
{
    Token token;
    QString secret;
};

/// Who may use the HTTP API.
class TokenService final
{
public:
    explicit TokenService(Session& session)
        : m_session(session)
    {}

    /// Refuses an empty name, one a valid token has, no or unknown scopes, an unknown person, a past end.
    [[nodiscard]] Result<CreatedToken> create(const NewToken& wanted);
    /// By its number, prefix or name; refuses an unknown or revoked one, or a name several have.
    [[nodiscard]] Result<Token> revoke(const QString& wanted);
    /// All of them, the newest first, revoked ones too.
    [[nodiscard]] Result<QList<Token>> list();
    /// The valid token with that secret. Takes as long for a wrong one, known beginning or not. Notes the
    /// use. Nothing when there is none; Environment when the store does not answer.
    [[nodiscard]] Result<std::optional<Token>> authenticate(const QByteArray& secret);

private:
    void noteUse(const Token& token);

    Session& m_session;
};

} // namespace occ
