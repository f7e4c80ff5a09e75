// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoring.h"
#include "ui/shell/page.h"

namespace occ::ui {

/// Sets a limit: for the number, or for all numbers.
void openThresholdSheet(Shell& shell, const WatchedNumber& number, const monitoring::Definition& definition,
                        const QString& threshold = {});
/// Chooses when test calls to the number are placed, and from which of the others.
void openTestCallSheet(Shell& shell, const WatchedNumber& number, const QList<WatchedNumber>& others);

} // namespace occ::ui
