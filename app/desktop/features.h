// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/registry.h"

namespace occ::app {

/// Every screen of the program in the order of the rail. The one place that knows them all.
[[nodiscard]] ui::Registry allFeatures(bool withGallery);

} // namespace occ::app
