// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;

/// Routines, time entries and the clock in the top bar.
void registerRoutines(Registry& registry);

} // namespace occ::ui
