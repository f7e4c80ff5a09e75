// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/workspace/rig.h"

namespace occ::test {

/// "non-responsive open opened 2026-03-04T12:00:00Z", with " cleared ..." when it was; oldest first.
[[nodiscard]] QStringList alertLines(Rig& rig);
/// "non-responsive lead Max Manager 2026-03-05T12:00:00Z", in the order the steps were due.
[[nodiscard]] QStringList stepLines(Rig& rig);
/// What must not depend on when somebody looked: alerts, steps and messages without ids of rows and entries,
/// and every onboarding's status at the end.
[[nodiscard]] QStringList outcome(Rig& rig);
/// An outbound contact that expects a reply.
[[nodiscard]] qint64 askClient(Rig& rig, qint64 onboarding, Instant when = 0);
[[nodiscard]] qint64 hearClient(Rig& rig, qint64 onboarding, Instant when = 0);

} // namespace occ::test
