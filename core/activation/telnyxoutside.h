// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/outside.h"
#include "core/base/clock.h"
#include "core/telnyx/client.h"

#include <memory>

namespace occ::activation {

/// Telnyx itself. `clock` outlives it.
[[nodiscard]] std::unique_ptr<Outside> openTelnyx(telnyx::Client::Options options, const Clock& clock);

} // namespace occ::activation
