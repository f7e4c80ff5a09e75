// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/secrets.h"
#include "core/sync/exchange.h"
#include "core/sync/oauthtokens.h"

#include <QMutex>

#include <atomic>

namespace occ::sync {

/// How a CRM's OAuth goes.
struct OAuthService
{
    QString crm; ///< As people read it: "HubSpot".
    QUrl authorize;
    QUrl token;
    QUrl revoke;
    QStringList scopes;
    bool wantsSecret = false;       ///< The token endpoint asks for the app's secret.
    bool wantsResponseType = false; ///< The page for people asks for response_type=code.
    QUrl api;                       ///< Where the CRM's data is; empty: below the `instance` of the tokens.
    QString apiPath;                ///< Put behind the instance.
};
[[nodiscard]] OAuthService hubspotOAuth();
/// `login` is the log-in host: https://login.salesforce.com, a sandbox's, or My Domain's.
[[nodiscard]] OAuthService salesforceOAuth(const QUrl& login);

/// The app as it is registered with the CRM.
struct OAuthClient
{
    QString id;
    QString secret; ///< Only where the service wants one.
    /// Where the browser comes back to, on this computer; has to be registered with the CRM as it is. Port 0
    /// takes a free one, for services that take any.
    QUrl redirect = QUrl(QStringLiteral("http://localhost:53682/callback"));

    bool operator==(const OAuthClient&) const = default;
};

/// A server's sign-in without a browser (Salesforce's JWT bearer flow).
struct OAuthAssertion
{
    QString user;           ///< In whose name.
    QUrl audience;          ///< The log-in host.
    QString privateKeyName; ///< The secret that holds the key (PEM).
};

/// The sign-in of one connection: keeps its tokens among the secrets and renews them. Calls block on the
/// network and the keychain; safe to use from several threads, and with several programs on one computer. Two
/// renewals never go at once, and a new refresh token is kept before the access token it came with is used.
/// Qt's own Network Authorization is not used: in Qt 6.4 it has no PKCE and does not tell a revoked token
/// from an outage.
class OAuth final
{
public:
    struct Options
    {
        OAuthService service;
        OAuthClient client;
        std::optional<OAuthAssertion> assertion; ///< With it there is no browser and no refresh token.
        QString secretName;                      ///< Of the tokens: "sync.salesforce".
        QString lockFile; ///< Programs that renew the same tokens take turns by it; empty: there is one only.
        Millis deadline = 30 * kSecond; ///< For one request.
    };
    /// The secrets and the clock outlive it.
    OAuth(Options options, messaging::Secrets& secrets, const Clock& clock);
    Q_DISABLE_COPY_MOVE(OAuth)

    /// What to be let in with, renewed first when its time is over. `turnedDown` is a token the CRM did not
    /// take: when it is the one at hand, it is renewed too. SignIn when a person has to sign in again; other
    /// causes pass.
    [[nodiscard]] Outcome<Access> access(const QByteArray& turnedDown = {});
    /// access() for an Exchange; this has to outlive it.
    [[nodiscard]] std::function<Outcome<Access>(bool renew)> forExchange();

    /// Lets a person sign in with the browser and keeps the tokens. `open` gets the page's address, to be
    /// shown in the browser; waits on this computer until the browser comes back, `patience` is over
    /// (TimedOut) or `stop` (Cancelled). SignIn when the person says no.
    [[nodiscard]] Outcome<void> signIn(const std::function<void(const QUrl&)>& open, Millis patience,
                                       const std::atomic<bool>* stop = nullptr);
    /// Signs in as a server, with the assertion.
    [[nodiscard]] Outcome<void> signInAsServer();
    /// Tells the CRM that the tokens are not needed any more, as far as it can be reached, and forgets them.
    [[nodiscard]] Status signOut();

private:
    [[nodiscard]] Outcome<void> load();
    [[nodiscard]] Outcome<void> keep();
    [[nodiscard]] Outcome<void> renew();
    [[nodiscard]] Outcome<void> assertOnce();
    [[nodiscard]] Outcome<OAuthTokens> ask(QList<std::pair<QString, QString>> form) const;
    [[nodiscard]] Outcome<Access> atHand() const;
    [[nodiscard]] Lost signInAgain() const;

    Options m_options;
    messaging::Secrets& m_secrets;
    const Clock& m_clock;
    QMutex m_mutex;
    OAuthTokens m_tokens;
    bool m_unkept = false; ///< The tokens at hand could not be written yet.
    QString m_dead;        ///< A refresh token the CRM has turned down for good.
};

} // namespace occ::sync
