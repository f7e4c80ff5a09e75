// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// What needs me now.
void registerToday(Registry& registry);

} // namespace occ::ui
