// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/holdplan.h"

#include "core/telephony/dialling.h"

#include <algorithm>
#include <tuple>

namespace occ {

using What = HoldStep::What;

/// The earliest moment the other side may be asked again after it did not answer.
static Instant retryAt(const HoldTries& tries, const HoldPolicy& policy)
{
    if (!tries.failedAt || tries.failures == 0)
        return std::numeric_limits<Instant>::min();
    constexpr int kMostDoublings = 16;
    const Millis wait = policy.firstRetry << std::min(tries.failures - 1, kMostDoublings);
    return *tries.failedAt + std::min(wait, policy.longestRetry);
}

/// What the reservation at the other side needs, without regard to the promise to the client.
static HoldStep planReservation(const NumberHold& hold, const HoldTries& tries, Instant now,
                                const HoldPolicy& policy)
{
    const Instant until = hold.providerExpiresAt.value_or(hold.reservedAt);
    What due = What::Wait;
    Instant next = kNever;
    if (now >= until) {
        due = What::Reserve;
    } else if (!hold.exhausted && until < hold.expiresAt && now >= until - policy.extendBefore) {
        due = What::Extend;
    } else {
        const Instant seen = std::max(tries.lookedAt.value_or(0), hold.checkedAt.value_or(hold.reservedAt));
        if (now >= seen + policy.checkEvery)
            due = What::Look;
        next = std::min(seen + policy.checkEvery, until);
        if (!hold.exhausted && until < hold.expiresAt)
            next = std::min(next, until - policy.extendBefore);
    }
    const Instant allowed = retryAt(tries, policy);
    if (due == What::Wait)
        return {What::Wait, std::max(next, now + 1)};
    // A reservation that has run out is worth asking for at once, whatever was tried before it did.
    const bool newlyOver = due == What::Reserve && tries.failedAt.value_or(0) < until;
    if (now < allowed && !newlyOver)
        return {What::Wait, allowed < until || now >= until ? allowed : until};
    return {due, now};
}

HoldStep planHold(const NumberHold& hold, const HoldTries& tries, Instant now, const HoldPolicy& policy)
{
    if (!hold.isOpen())
        return {What::Wait, kNever};
    if (now >= hold.expiresAt)
        return {What::LetGo, now};
    const Instant warnAt = hold.expiresAt - policy.warning;
    if (!hold.warnedAt && now >= warnAt)
        return {What::Warn, now};
    HoldStep step{What::Wait, kNever};
    if (!hold.reservationId.isEmpty())
        step = planReservation(hold, tries, now, policy);
    if (step.what == What::Wait) {
        step.lookAt = std::min(step.lookAt, hold.expiresAt);
        if (!hold.warnedAt)
            step.lookAt = std::min(step.lookAt, warnAt);
    }
    return step;
}

static qsizetype commonStart(const QString& a, const QString& b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

static qsizetype commonEnd(const QString& a, const QString& b)
{
    qsizetype same = 0;
    while (same < std::min(a.size(), b.size()) && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    return same;
}

QList<FoundNumber> nearestNumbers(const QString& e164, QList<FoundNumber> found, qsizetype most)
{
    found.removeIf([&](const FoundNumber& one) { return one.e164 == e164; });
    const auto rank = [&](const FoundNumber& one) {
        return std::tuple(areaCode(one.e164) != areaCode(e164), -commonEnd(one.e164, e164),
                          -commonStart(one.e164, e164), one.e164);
    };
    std::ranges::sort(found, {}, rank);
    found.erase(std::unique(found.begin(), found.end(),
                            [](const FoundNumber& a, const FoundNumber& b) { return a.e164 == b.e164; }),
                found.end());
    return found.mid(0, most);
}

} // namespace occ
