// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/outside.h"

#include "core/messaging/webexchange.h"

namespace occ::telnyx {

void beginOutside(std::function<void()> work)
{
    messaging::inNetworkThread(std::move(work));
}

} // namespace occ::telnyx
