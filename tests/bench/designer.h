// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::bench {

/// The seconds one frame takes in the designer of a call flow with 200 steps, all of them in sight; of two
/// hundred frames the slowest but two.
struct DesignerFrames
{
    double step = 0;   ///< While a step is dragged across the canvas.
    double canvas = 0; ///< While the canvas is moved.
};
[[nodiscard]] DesignerFrames designerFrames();

} // namespace occ::bench
