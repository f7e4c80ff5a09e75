// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;
/// The two-way sync with CRMs: connections, what is to be decided, the log, the mapping and the preview.
void registerCrm(Registry& registry);

} // namespace occ::ui
