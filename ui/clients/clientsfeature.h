// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The list of clients and a client's page.
void registerClients(Registry& registry);

} // namespace occ::ui
