// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http.h"

#include <QCoroTask>

#include <functional>

/// For core alone: requests for who has an event loop.
namespace occ::messaging {

/// Like call(), in the thread it is called in, without blocking it.
[[nodiscard]] QCoro::Task<WebAnswer> exchange(WebRequest request, Instant now);

/// Begins `work` in the program's thread for the network, which runs an event loop; returns at once.
void inNetworkThread(std::function<void()> work);

} // namespace occ::messaging
