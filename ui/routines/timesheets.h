// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/links.h"
#include "ui/shell/page.h"

namespace occ::ui {

/// Asks what the clock is to run for, and starts it.
void openTimeStartSheet(Shell& shell);
/// Asks when a clock that was forgotten should have stopped; `then` runs when it has.
void openTimeCutSheet(Shell& shell, const RunningTime& running, const std::function<void()>& then = {});
/// Changes an entry; a new one when its id is 0.
void openTimeEntrySheet(Shell& shell, const TimeEntry& entry);

/// Starts the clock for a client (client 0: for the team's own work); asks first when one was forgotten.
void startClock(Shell& shell, const ClientLink& link);
void stopClock(Shell& shell);
/// One key: stops the clock; starts or moves it for the client in view; asks when there is none.
void toggleClock(Shell& shell);
/// The client of the page that is shown; client 0 when there is none.
[[nodiscard]] ClientLink clientInView(Shell& shell);

} // namespace occ::ui
