// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/desk.h"

namespace occ::app {

/// Carries letters by the channels the workspace has set up, with the secrets of this person's machine.
/// Channels are made anew when their settings change.
[[nodiscard]] ui::Desk::Courier makeCourier();
/// Goes on with activations as soon as somebody let one go on, rather than with the minute.
[[nodiscard]] ui::Desk::Errand makeErrand();

} // namespace occ::app
