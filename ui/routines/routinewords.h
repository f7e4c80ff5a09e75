// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/service/routinereader.h"

/// Routines and time as people say them.
namespace occ::ui {

/// "Morning review"; the title content gives a routine we do not know.
[[nodiscard]] QString routineTitle(const Routine& routine);
/// The same on a chip: "Morning".
[[nodiscard]] QString routineChip(const Routine& routine);
/// "Week 47", "Friday 20 November".
[[nodiscard]] QString periodWords(const QString& period);
/// "1:05", for a clock.
[[nodiscard]] QString clockWords(Millis length);

} // namespace occ::ui
