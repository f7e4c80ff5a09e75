// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <chrono>

namespace occ {

Instant SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

Instant SteadyClock::now() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace occ
