// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace occ::cli {

/// `occ alert replay`: the past with other thresholds.
[[nodiscard]] Command replayCommand();

} // namespace occ::cli
