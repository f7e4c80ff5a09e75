// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// Inside app/cli only: the part of `occ sync` about what waits and what a CRM sets off.
namespace occ::cli {

[[nodiscard]] QList<Command> syncTriggerCommands();

} // namespace occ::cli
