// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The dashboard, the board and what starts and changes onboardings.
void registerOnboarding(Registry& registry);

} // namespace occ::ui
