// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http.h"
#include "core/sync/fault.h"

#include <QUrl>

/// What a token endpoint gives, and what its refusals mean.
namespace occ::sync {

struct OAuthTokens
{
    QString access;
    QString refresh;        ///< Empty: there is none, or the one that was sent goes on.
    Instant until = kNever; ///< When the access token ends; kNever where nobody tells.
    QUrl instance;          ///< Where this account's data is; empty where it is everywhere the same.

    /// As it is kept among the secrets.
    [[nodiscard]] QString toSecret() const;
    [[nodiscard]] static std::optional<OAuthTokens> fromSecret(const QString& secret);
};

/// Reads a token endpoint's answer. A refusal for good (invalid_grant: expired, revoked) is SignIn; wrong app
/// settings (invalid_client) are Input and leave the sign-in alone; outages pass.
[[nodiscard]] Outcome<OAuthTokens> tokensFrom(const messaging::WebAnswer& answer, const QString& crm,
                                              Instant now);

/// A fault for a refusal by its OAuth name ("access_denied", also as the browser brings it back).
[[nodiscard]] Fault oauthRefusal(const QString& error, const QString& description, const QString& crm);

} // namespace occ::sync
