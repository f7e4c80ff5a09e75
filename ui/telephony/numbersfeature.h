// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// Phone numbers: the inventory, holds and suggestions.
void registerNumbers(Registry& registry);

} // namespace occ::ui
