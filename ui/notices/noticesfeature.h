// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;

/// The bell in the top bar: what the escalation ladder tells the person who acts.
void registerNotices(Registry& registry);

} // namespace occ::ui
