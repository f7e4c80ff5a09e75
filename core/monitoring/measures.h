// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QHash>
#include <QString>

#include <optional>

/// What is measured of a number in service.
namespace occ::monitoring {

/// The shortest stretch of time that is counted by itself, and what older ones are put together to.
inline constexpr Millis kBucket = 5 * kMinute;
inline constexpr Millis kOldBucket = kHour;
/// After this long nothing of a call changes any more; its counts go into hours.
inline constexpr Millis kSettled = 3 * kDay;

/// Counted over some time. Calls stand where they began.
struct Counts
{
    qint64 calls = 0;
    qint64 answered = 0;
    qint64 missed = 0;      ///< Ended without an answer.
    qint64 failed = 0;      ///< Of the missed ones: those the network could not bring through.
    qint64 answerMs = 0;    ///< Of all answered ones together.
    qint64 deliveries = 0;  ///< Webhooks that were brought to us, or not.
    qint64 undelivered = 0; ///< Of them: those given up.
    qint64 deliveryMs = 0;  ///< Of all delivered ones together.
    qint64 asks = 0;        ///< Questions about this number that Telnyx answered.
    qint64 askMs = 0;       ///< How long they took together.
    qint64 checks = 0;      ///< Looks at whether the number is active.
    qint64 up = 0;          ///< Of them: those that found it so.

    Counts& operator+=(const Counts& other);
    bool operator==(const Counts&) const = default;
    /// Calls whose end is known: what an answer rate is a share of.
    [[nodiscard]] qint64 decided() const { return answered + missed; }
    [[nodiscard]] qint64 delivered() const { return deliveries - undelivered; }
};

/// Counts of one stretch of time.
struct Slot
{
    Instant at = 0;
    Millis length = kBucket;
    Counts counts;
};

/// A call as far as it is known; what is 0 is not known yet.
struct SeenCall
{
    QString ref; ///< Telnyx's name of it.
    Instant startedAt = 0;
    Instant answeredAt = 0;
    Instant endedAt = 0;
    bool failed = false;

    bool operator==(const SeenCall&) const = default;
};

/// A webhook's delivery that is over.
struct SeenDelivery
{
    QString ref;
    Instant startedAt = 0;
    bool delivered = false;
    Millis took = 0;
};

/// Both together know more than each: news may come late and in any order.
[[nodiscard]] SeenCall merged(const SeenCall& known, const SeenCall& seen);
/// The start of the bucket a moment lies in.
[[nodiscard]] constexpr Instant bucketOf(Instant at, Millis length = kBucket)
{
    return at / length * length;
}

} // namespace occ::monitoring
