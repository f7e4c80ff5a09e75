// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"

namespace occ::sync {

/// How CRMs are reached besides what the program does by itself; tests put in their own. Every workspace of
/// the process uses it, in whichever thread.
struct Ways
{
    MakeRemote remote;
};
void setWays(Ways ways);

/// Makes Remotes by the ways that were set, and where none were, as the program does by itself. The clock
/// outlives what is made.
[[nodiscard]] MakeRemote remotesOf(const Clock& clock);
/// The way that was set; empty where none was.
[[nodiscard]] MakeRemote remoteThatWasSet();

} // namespace occ::sync
