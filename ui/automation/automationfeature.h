// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;

/// What the desk does by itself: the page of automations, their editors, and the commands about them.
void registerAutomations(Registry& registry);

} // namespace occ::ui
