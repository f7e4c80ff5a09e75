// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/oauth.h"
#include "core/sync/syncservice.h"

#include <atomic>

/// How this computer is let in to the CRM of a connection: what somebody gives for it, where that is kept,
/// and how it is tried. The workspace knows none of it.
namespace occ::sync {

/// How somebody gets in.
enum class Entrance : quint8 { Key, Password, Browser, Server };

/// What somebody gives to be let in; which of it counts depends on the CRM. Only in memory.
struct Credentials
{
    std::optional<Entrance> entrance = {}; ///< The way that was chosen; nothing: by what there is.
    QString key;                           ///< HubSpot: a service key.
    QString user;                          ///< Tryton; Salesforce: in whose name a server signs in.
    QString password;                      ///< Tryton.
    /// The app that the CRM knows this program as: for those who sign in with the browser, and for servers.
    OAuthClient app;
    QString privateKey; ///< PEM; with it a server signs in to Salesforce by itself.

    bool operator==(const Credentials&) const = default;
};

/// As people read it: "HubSpot".
[[nodiscard]] QString titleOf(const QString& connector);
/// Whether it takes tickets.
[[nodiscard]] bool isHelpdesk(const QString& connector);
[[nodiscard]] Entrance entranceOf(const QString& connector, const Credentials& credentials);

/// The names of a connection's secrets: what lets it in (a key, a user with a password, or tokens), the app
/// it signs in with, and the private key of a server. Each workspace has its own.
[[nodiscard]] QString secretOf(const Connection& connection);
[[nodiscard]] QString appSecretOf(const Connection& connection);
[[nodiscard]] QString privateKeyOf(const Connection& connection);

/// Where a CRM is, out of what a person typed. Salesforce: the log-in host, "" for the usual one. Tryton: the
/// server with its database at the end of the path, or beside it in `database`. HubSpot: "" unless it is
/// elsewhere. Refuses what is no such address or would not be encrypted, naming `address` or `database`.
[[nodiscard]] Result<QString> addressFrom(const QString& connector, const QString& address,
                                          const QString& database = {});
/// What was left empty as it is kept, as far as it belongs to the way that was chosen.
[[nodiscard]] Credentials filledFrom(Credentials typed, const Credentials& kept);
/// What is missing or cannot be right, before anybody is asked; names the field ("key", "user", "password",
/// "app", "private_key").
[[nodiscard]] Status complete(const QString& connector, const Credentials& credentials);

/// What is kept for a connection, or what the environment gives instead (OCC_HUBSPOT_KEY; OCC_TRYTON_USER
/// and OCC_TRYTON_PASSWORD). Blocks while the keychain is asked. SignIn when there is nothing.
[[nodiscard]] Outcome<Credentials> credentialsOf(messaging::Secrets& secrets, const Connection& connection);
/// Keeps them in place of those there are; tokens stay. Blocks.
[[nodiscard]] Status keep(messaging::Secrets& secrets, const Connection& connection,
                          const Credentials& credentials);
/// Forgets all secrets of a connection; tokens are given back to the CRM first, as far as it can be reached.
[[nodiscard]] Status forget(messaging::Secrets& secrets, const Connection& connection, const Clock& clock);

/// The sign-in of a connection that uses OAuth. The secrets and the clock outlive it.
[[nodiscard]] std::unique_ptr<OAuth> oauthOf(messaging::Secrets& secrets, const Connection& connection,
                                             const Credentials& credentials, const Clock& clock);

/// Shows a page in the browser; called in the working thread.
using OpenBrowser = std::function<void(const QUrl& page)>;

/// Lets somebody in with these credentials, tries it, and keeps them only when it went well: the CRM's words
/// otherwise. Blocks; with the browser until it came back, somebody said no, `patience` is over or `stop`.
/// Gives whom the CRM takes us for.
struct SignIn
{
    Connection connection; ///< One there is, or a SyncService::newConnection() with its address.
    Credentials credentials;
    OpenBrowser open;
    const std::atomic_bool* stop = nullptr;
    Millis patience = 5 * kMinute;
};
[[nodiscard]] Result<RemoteAccount> signIn(messaging::Secrets& secrets, const SignIn& how,
                                           const Clock& clock);

} // namespace occ::sync
