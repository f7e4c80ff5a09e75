// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The import page and the command that opens it.
void registerImport(Registry& registry);

} // namespace occ::ui
