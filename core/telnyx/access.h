// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/client.h"
#include "core/telnyx/settings.h"

namespace occ::messaging {
class Secrets;
}

namespace occ::telnyx {

/// What a client needs, with the key from OCC_TELNYX_KEY or out of `secrets`; blocks while the keychain is
/// asked. Environment, with what to do, when there is no key.
[[nodiscard]] Result<Client::Options> optionsFor(const Settings& settings, messaging::Secrets& secrets);

} // namespace occ::telnyx
