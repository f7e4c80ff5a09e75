// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace occ {

/// Creates a workspace at `options.address` and fills it with an invented team, clients, deals and
/// onboardings in mixed states as they would be at `now`. Every change is made at its own past moment, so
/// that history, alerts and escalation steps are true. The same for the same `now`. Refuses an existing
/// workspace.
[[nodiscard]] Status createDemo(const OpenOptions& options, Instant now);

} // namespace occ
