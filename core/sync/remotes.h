// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"

#include <atomic>

namespace occ::sync {

/// Shows a page in the browser; called in the working thread.
using OpenBrowser = std::function<void(const QUrl& page)>;
/// Lets a person sign in to a connection's CRM with the browser; blocks until it came back, somebody said no
/// or `stop`.
using SignInByBrowser = std::function<Status(const Connection& connection, const OpenBrowser& open,
                                             const std::atomic_bool& stop)>;

/// How this program reaches CRMs: set once when it starts; tests put in their own. Every workspace of the
/// process uses it, in whichever thread.
struct Ways
{
    MakeRemote remote;
    SignInByBrowser signIn;
};
void setWays(Ways ways);

/// The Remote of a connection; a refusal where nothing in this program speaks to such a CRM.
[[nodiscard]] Result<std::unique_ptr<Remote>> remoteFor(const Connection& connection);
/// See SignInByBrowser; a refusal where there is no such way.
[[nodiscard]] Status signInByBrowser(const Connection& connection, const OpenBrowser& open,
                                     const std::atomic_bool& stop);
/// The name under which a connection's key, password or tokens are kept among the secrets. A user stands in
/// the address: "https://anna@tryton.example/company".
[[nodiscard]] QString secretNameOf(const QString& connection);
/// The same of the app that the CRM knows this program as (Salesforce's consumer key).
[[nodiscard]] QString appSecretNameOf(const QString& connection);

} // namespace occ::sync
