// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
void registerGallery(Registry& registry);

} // namespace occ::ui
