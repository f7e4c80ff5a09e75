// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <optional>

namespace occ::telnyx {

/// Why Telnyx did not do what it was asked; what a program decides by, where the texts are for people.
enum class Cause : quint8 {
    Input,       ///< Something in the request is wrong: `field` says what.
    Credentials, ///< The key is missing, wrong, revoked or expired.
    Permission,  ///< The account may not do this (level, verification, blocked).
    Funds,       ///< Not enough money on the account (20100).
    NotFound,    ///< There is no such thing.
    SearchFirst, ///< A number has to come out of a search shortly before (85000).
    Taken,       ///< The number is no longer to be had (85001).
    Held,        ///< The number is already reserved (85006).
    Limit,       ///< No more holds or no further extension (85007, 85008).
    Busy,        ///< Too many requests; `retryAfter` may say when to come back.
    Trouble,     ///< Telnyx has trouble of its own (5xx).
    Unreachable, ///< No connection; nothing was sent.
    TimedOut,    ///< No full answer within the deadline.
    CutOff,      ///< The connection broke before the answer was whole.
    Nonsense,    ///< What answered is not Telnyx: no JSON, the wrong shape, or without end.
    Other,       ///< A refusal this program has no name for; the texts are Telnyx's own.
};

/// Whether the thing that was asked for may have happened all the same.
enum class Done : quint8 {
    No,    ///< Nothing was sent, or Telnyx said no.
    Maybe, ///< It was sent and the answer was lost: look it up before asking again.
};

/// An Error with what a program needs to go on. Turns into an Error, and so into a Result, by itself.
struct Fault : Error
{
    Cause cause = Cause::Other;
    QString code;   ///< Telnyx's own ("85001"); empty when it gave none.
    int status = 0; ///< The HTTP status; 0 without an answer.
    Done done = Done::No;
    int attempts = 0;                 ///< How often it was sent; 0 when it was refused before.
    std::optional<Millis> retryAfter; ///< How long Telnyx asked to wait, counted from the answer.
};

template <typename T> using Outcome = tl::expected<T, Fault>;

} // namespace occ::telnyx
