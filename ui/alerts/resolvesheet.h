// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertservice.h"
#include "ui/shell/page.h"

namespace occ::ui {

/// Asks for root cause and resolution of an alert and resolves it, from wherever one stands.
void openResolveSheet(Shell& shell, const Alert& alert);

} // namespace occ::ui
