// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationdriver.h"
#include "core/workspace/workspace.h"

namespace occ {

/// Drives activations with Telnyx as this workspace reaches it (telnyx::SettingsService::connection()) and
/// the key of whoever works here. The functions block: for working threads, `occ` and the server.

/// A driver that knows what every part of the program does in a run. `outside` and the workspace outlive it.
[[nodiscard]] std::unique_ptr<ActivationDriver> makeDriver(Workspace& workspace,
                                                           activation::Outside& outside);
/// Drives one run as far as it goes; that it waits is no failure.
[[nodiscard]] Status driveActivation(Workspace& workspace, qint64 id);
/// Drives every run whose moment has come; `stop` is asked between two moves. Asks nobody when none is due.
[[nodiscard]] Result<ActivationDriver::Report> driveActivationsDue(Workspace& workspace,
                                                                   const std::function<bool()>& stop = {});

} // namespace occ
