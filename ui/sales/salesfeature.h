// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The pipeline and a deal's page.
void registerSales(Registry& registry);

} // namespace occ::ui
