// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace occ::ui {

/// A new deal.
void openDealSheet(Shell& shell);
/// Why a deal was lost.
void openLoseSheet(Shell& shell, const Deal& deal);
/// Starts the onboarding of a won deal and goes there.
void openHandoffSheet(Shell& shell, const Deal& deal);

} // namespace occ::ui
