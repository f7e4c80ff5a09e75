// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/crm/signinsheet.h"

namespace occ::ui {

/// Asks how often rounds come.
void openScheduleSheet(Shell& shell, const sync::Connection& connection);
/// Asks whether the connection is to end, and says what that means.
void openDisconnectSheet(Shell& shell, const sync::Connection& connection);

} // namespace occ::ui
