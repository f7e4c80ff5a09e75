// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/desk.h"

namespace occ::app {

/// Carries letters by the channels the workspace has set up, with the secrets of this person's machine.
/// Channels are made anew when their settings change.
[[nodiscard]] ui::Desk::Courier makeCourier();

} // namespace occ::app
