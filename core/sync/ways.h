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

/// How CRMs are reached besides what the program does by itself; tests put in their own. Every workspace of
/// the process uses it, in whichever thread.
struct Ways
{
    MakeRemote remote;
    SignInByBrowser signIn;
};
void setWays(Ways ways);

/// Makes Remotes by the ways that were set, and where none were, as the program does by itself. The clock
/// outlives what is made.
[[nodiscard]] MakeRemote remotesOf(const Clock& clock);
/// See SignInByBrowser; a refusal where there is no such way.
[[nodiscard]] Status signInByBrowser(const Connection& connection, const OpenBrowser& open,
                                     const std::atomic_bool& stop);
/// The secret that holds the app that the CRM knows this program as (Salesforce's consumer key).
[[nodiscard]] QString appSecretOf(const QString& connection);

} // namespace occ::sync
