// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoringservice.h"

#include <functional>

namespace occ::telnyx {
class Client;
}

namespace occ {

/// What a round of watching came to.
struct WatchReport
{
    bool ran = false; ///< Its time had come.
    CollectReport collected;
    Judged judged;
    QStringList troubles;
};

/// Collects, places and follows test calls, and judges, when the time has come (every five minutes; at once
/// with `now`). Telnyx is asked as this workspace reaches it, with the key of whoever works here; without one
/// only what is there is judged. Blocks: for working threads and `occ`.
[[nodiscard]] Result<WatchReport> keepWatch(MonitoringService& monitoring, const Clock& clock,
                                            const std::function<bool()>& stop = {}, bool now = false);
/// The same with a client that is there already.
[[nodiscard]] Result<WatchReport> keepWatch(MonitoringService& monitoring, const telnyx::Client& client,
                                            const Clock& clock, const std::function<bool()>& stop = {});

} // namespace occ
