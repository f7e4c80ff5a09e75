// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace occ::ui {

struct Registry;

/// The library of playbooks and other content, the playbook editor, and carrying versions to clients.
void registerPlaybooks(Registry& registry);

} // namespace occ::ui
