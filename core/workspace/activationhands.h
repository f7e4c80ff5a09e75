// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationdriver.h"
#include "core/workspace/workspace.h"

namespace occ {

/// Hands the driver the steps that the rest of the program can do or judge: the call flow, the client's
/// systems, compliance. What it cannot settle waits for a person, with what is missing.
void addWorkspaceHands(ActivationDriver& driver, Workspace& workspace);

/// Brings the inventory's word on a run's number in line with how far the run is.
void followNumber(Workspace& workspace, const activation::Run& run);

} // namespace occ
