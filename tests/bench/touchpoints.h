// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace occ::bench {

/// The seconds of a tick in which 50 touchpoints fall due, in a new workspace where so many wait for their
/// moment; the median of several.
[[nodiscard]] double touchpointTick(const QString& file, int touchpoints);

} // namespace occ::bench
