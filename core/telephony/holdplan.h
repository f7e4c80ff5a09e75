// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/number.h"

namespace occ {

/// How holds are kept.
struct HoldPolicy
{
    Millis hold = 24 * kHour;           ///< How long a client is promised a number (S1 §5.2).
    Millis warning = 4 * kHour;         ///< Before its end people are told.
    Millis extendBefore = 10 * kMinute; ///< Before the reservation runs out it is extended.
    Millis checkEvery = 45 * kSecond;   ///< A loss is to be told within a minute.
    Millis firstRetry = 15 * kSecond;   ///< After a failed try; twice as long after each further one.
    Millis longestRetry = 2 * kMinute;
};

/// What happened to a hold since it was read; kept in memory, because it changes with every look.
struct HoldTries
{
    std::optional<Instant> lookedAt; ///< The other side answered.
    std::optional<Instant> failedAt; ///< It did not.
    int failures = 0;                ///< In a row.
};

/// The next thing to do about a hold.
struct HoldStep
{
    enum class What : quint8 {
        Wait,    ///< Nothing before `lookAt`.
        Warn,    ///< Tell people that it ends soon.
        Look,    ///< Ask whether the reservation still stands.
        Extend,  ///< Have the reservation extended.
        Reserve, ///< The reservation is over: reserve anew, if the number can still be had.
        LetGo    ///< Its time is over.
    };
    What what = What::Wait;
    Instant lookAt = kNever; ///< For Wait: when to plan again.
};

/// What a round of the keeper did.
struct HoldReport
{
    int looked = 0;   ///< Reservations the other side was asked about.
    int extended = 0; ///< Also those reserved anew.
    int warned = 0;
    QList<NumberHold> lost;
    QList<NumberHold> letGo;
    QStringList troubles; ///< What stands in the way, in words.
    Instant nextLook = kNever;
};

/// Pure: from a hold as it stands and the moment, what to do now and when to look again.
[[nodiscard]] HoldStep planHold(const NumberHold& hold, const HoldTries& tries, Instant now,
                                const HoldPolicy& policy = {});

/// The numbers nearest to one that was lost: same area code first, then the more digits in common at the end
/// and at the beginning. At most `most`, without the lost one.
[[nodiscard]] QList<FoundNumber> nearestNumbers(const QString& e164, QList<FoundNumber> found,
                                                qsizetype most = 5);

} // namespace occ
