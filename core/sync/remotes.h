// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/signin.h"

namespace occ::sync {

/// Makes Remotes of the connectors this program has, with what is kept among this person's secrets. All
/// Remotes of a connection share one allowance. The clock outlives what is made.
[[nodiscard]] MakeRemote usualRemotes(const Clock& clock);

/// The tokens of a connection, for longer than a Remote: what could not be kept is not lost with it.
struct Tokens
{
    std::shared_ptr<messaging::Secrets> secrets; ///< Where they are kept.
    Credentials of;                              ///< What `oauth` was made with.
    std::unique_ptr<OAuth> oauth;
};
/// Gives what lets a connection in; asked when it is needed, and again when it was turned down.
using CredentialsSource = std::function<Outcome<Credentials>()>;
/// One Remote; a refusal where no connector has that key. Pace and clock outlive it.
[[nodiscard]] Result<std::unique_ptr<Remote>> makeRemote(const Connection& connection,
                                                         CredentialsSource source,
                                                         std::shared_ptr<Tokens> tokens, Pace& pace,
                                                         const Clock& clock);

} // namespace occ::sync
