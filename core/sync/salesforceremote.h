// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/oauth.h"
#include "core/sync/salesforce.h"

namespace occ::sync {

/// Where a Salesforce is, and as whom we sign in there.
struct SalesforceSettings
{
    QUrl login = QUrl(QStringLiteral("https://login.salesforce.com")); ///< Or a sandbox's, or My Domain's.
    OAuthClient client;                                                ///< The External Client App.
    std::optional<OAuthAssertion> assertion; ///< With it a server signs in by itself.
    QString secretName;                      ///< Of the tokens: "sync." and the connection's name.
    QString lockFile; ///< In a folder every program of this person sees; see OAuth::Options.
    QMap<Kind, QString> externalIds = Salesforce::usualExternalIds();
};

/// The sign-in such a connection uses, for the settings and for `occ`.
[[nodiscard]] OAuth::Options salesforceSignIn(const SalesforceSettings& settings);

/// A Salesforce with everything it needs of its own: sign-in and pace. The secrets and the clock outlive it.
[[nodiscard]] std::unique_ptr<Remote> makeSalesforce(const SalesforceSettings& settings,
                                                     messaging::Secrets& secrets, const Clock& clock);

} // namespace occ::sync
