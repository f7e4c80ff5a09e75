// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// Theme and what is known about the workspace.
void registerSettings(Registry& registry);

} // namespace occ::ui
