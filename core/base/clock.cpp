// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace occ {

Instant SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace occ
