// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::bench {

/// The seconds the check of a call flow with 200 steps takes; the median of many.
[[nodiscard]] double callFlowCheck();

} // namespace occ::bench
