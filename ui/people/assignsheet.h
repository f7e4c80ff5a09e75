// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace occ::ui {

/// Gives onboardings to somebody: the team with everybody's load, and what the choice would do to both sides.
/// With an item given, it alone can be handed over instead.
void openAssignSheet(Shell& shell, const QList<qint64>& onboardings,
                     const std::optional<Item>& item = std::nullopt);

/// Hands onboardings over; the undo bar tells.
void assignOnboardings(Shell& shell, const QList<qint64>& onboardings, qint64 person);

} // namespace occ::ui
