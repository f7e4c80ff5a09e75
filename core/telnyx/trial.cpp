// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/trial.h"

#include "core/telnyx/access.h"
#include "core/telnyx/outside.h"

namespace occ::telnyx {

/// Somebody looks at the screen meanwhile.
static constexpr Millis kDeadline = 10 * kSecond;
static constexpr Millis kPatience = kSecond;

static Result<Client::Options> optionsWith(const Settings& settings, messaging::Secrets& secrets,
                                           const QByteArray& typed)
{
    if (typed.isEmpty())
        return optionsFor(settings, secrets);
    if (const Status fit = settings.check(); !fit)
        return Failure(fit.error());
    Client::Options options;
    options.base = settings.base;
    options.mode = settings.mode;
    options.account = settings.account;
    options.key = typed;
    return options;
}

Result<Trial> tryOut(const Settings& settings, messaging::Secrets& secrets, const Clock& clock,
                     const QByteArray& typed)
{
    auto options = optionsWith(settings, secrets, typed);
    if (!options)
        return Failure(options.error());
    options->deadline = kDeadline;
    options->patience = kPatience;
    const Client client(std::move(*options), clock);
    const auto said = runOutside<Outcome<Balance>>([&client] { return client.balance(); });
    if (!said)
        return Failure(said.error());
    return Trial{client.mode(), said->balance, said->available, said->currency};
}

} // namespace occ::telnyx
