// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The compliance of a client, as a tab of its page.
void registerCompliance(Registry& registry);

} // namespace occ::ui
