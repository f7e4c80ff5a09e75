// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace occ::ui {

/// Adds somebody to the team.
void openNewPersonSheet(Shell& shell);
/// Changes somebody of the team: all there is to know of a person, also whether they are away.
void openPersonSheet(Shell& shell, qint64 person);
/// Away, or back again; the undo bar tells.
void setPersonAway(Shell& shell, qint64 person, bool away);

} // namespace occ::ui
