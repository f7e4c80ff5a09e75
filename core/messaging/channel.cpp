// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/channel.h"

namespace occ::messaging {

Delivery Delivery::accepted(const QString& answer)
{
    Delivery delivery;
    delivery.outcome = Outcome::Accepted;
    delivery.answer = answer;
    return delivery;
}

Delivery Delivery::later(const Error& error, std::optional<Millis> retryAfter)
{
    Delivery delivery;
    delivery.outcome = Outcome::Later;
    delivery.error = error;
    delivery.retryAfter = retryAfter;
    return delivery;
}

Delivery Delivery::refused(const Error& error)
{
    Delivery delivery;
    delivery.outcome = Outcome::Refused;
    delivery.error = error;
    return delivery;
}

} // namespace occ::messaging
