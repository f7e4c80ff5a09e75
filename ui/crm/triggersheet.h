// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "ui/shell/page.h"

namespace occ::ui {

/// Asks what happens besides keeping records alike: whether a deal won in the CRM starts its onboarding, and
/// whether contacts logged here are kept there.
void openTriggerSheet(Shell& shell, const sync::Connection& connection);

} // namespace occ::ui
