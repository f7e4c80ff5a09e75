// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;

/// The page that finds everything with these words.
void registerSearch(Registry& registry);

} // namespace occ::ui
