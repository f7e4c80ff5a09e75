// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// Red flags and how they are resolved.
void registerAlerts(Registry& registry);

} // namespace occ::ui
