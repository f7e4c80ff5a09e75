// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;

/// The tab of a client's service requests.
void registerRequests(Registry& registry);

} // namespace occ::ui
