// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/measures.h"

#include <algorithm>

namespace occ::monitoring {

Counts& Counts::operator+=(const Counts& other)
{
    calls += other.calls;
    answered += other.answered;
    missed += other.missed;
    failed += other.failed;
    answerMs += other.answerMs;
    deliveries += other.deliveries;
    undelivered += other.undelivered;
    deliveryMs += other.deliveryMs;
    asks += other.asks;
    askMs += other.askMs;
    checks += other.checks;
    up += other.up;
    return *this;
}

/// The earlier of two moments, where 0 stands for none.
static Instant earlier(Instant one, Instant other)
{
    return one == 0 || other == 0 ? std::max(one, other) : std::min(one, other);
}

SeenCall merged(const SeenCall& known, const SeenCall& seen)
{
    SeenCall call = known;
    call.startedAt = earlier(known.startedAt, seen.startedAt);
    call.answeredAt = earlier(known.answeredAt, seen.answeredAt);
    call.endedAt = std::max(known.endedAt, seen.endedAt);
    call.failed = (known.failed || seen.failed) && call.answeredAt == 0;
    return call;
}

} // namespace occ::monitoring
