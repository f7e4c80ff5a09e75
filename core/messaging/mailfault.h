// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/channel.h"
#include "core/messaging/curlsession.h"

namespace occ::messaging {

/// What a failed run means when it failed before the server dealt with one letter: reaching it, encrypting,
/// logging in. Nothing when it came further than that.
[[nodiscard]] std::optional<Delivery> connectionFault(const CurlSession::Outcome& outcome,
                                                      const QString& host, quint16 port, const QString& user);

/// What a failed attempt to hand in a letter means. `handedOver`: all of it had been sent.
[[nodiscard]] Delivery letterFault(const CurlSession::Outcome& outcome, const QString& host, quint16 port,
                                   const QString& user, const QString& recipients, bool handedOver);

} // namespace occ::messaging
