// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::bench {

/// The seconds one frame takes while a step of a call flow with 200 steps is dragged across the designer's
/// canvas; of two hundred frames the slowest but two.
[[nodiscard]] double callFlowDrag();

} // namespace occ::bench
