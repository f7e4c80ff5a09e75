// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The systems of a client, as a tab of its page.
void registerIntegrations(Registry& registry);

} // namespace occ::ui
