// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/salesforceremote.h"

namespace occ::sync {

namespace {

/// What a Salesforce stands on; a base, so that it is there first and goes last.
struct Ground
{
    OAuth oauth;
    Pace pace;
};

class WholeSalesforce final : private Ground, public Salesforce
{
public:
    WholeSalesforce(const SalesforceSettings& settings, messaging::Secrets& secrets, const Clock& clock)
        : Ground{{salesforceSignIn(settings), secrets, clock}, {{}, clock}}
        , Salesforce({oauth.forExchange(), settings.externalIds}, pace, clock)
    {}
};

} // namespace

OAuth::Options salesforceSignIn(const SalesforceSettings& settings)
{
    OAuth::Options options;
    options.service = salesforceOAuth(settings.login);
    options.client = settings.client;
    options.assertion = settings.assertion;
    options.secretName = settings.secretName;
    options.lockFile = settings.lockFile;
    return options;
}

std::unique_ptr<Remote> makeSalesforce(const SalesforceSettings& settings, messaging::Secrets& secrets,
                                       const Clock& clock)
{
    return std::make_unique<WholeSalesforce>(settings, secrets, clock);
}

} // namespace occ::sync
