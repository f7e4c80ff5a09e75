// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;

/// The call-flow editor; opened from a client's page.
void registerCallFlows(Registry& registry);

} // namespace occ::ui
