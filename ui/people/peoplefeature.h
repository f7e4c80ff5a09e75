// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The team and its load.
void registerPeople(Registry& registry);

} // namespace occ::ui
