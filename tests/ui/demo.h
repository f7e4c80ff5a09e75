// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace occ::tests {

/// The moment the demo data is made for: Sunday 22 November 2026, 09:02 UTC.
[[nodiscard]] Instant demoNow();

/// Makes a workspace at `file` with a team, sixteen clients in every state of health, and `deals` deals.
/// Aborts the program when something is refused: the data is ours.
void makeDemo(const QString& file, int deals = 60);

/// How to open it: the clock stands at demoNow(), Maria Rossi acts.
[[nodiscard]] OpenOptions demoOptions(const QString& file);

} // namespace occ::tests
