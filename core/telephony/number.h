// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/telephony/numberstate.h"

#include <QStringList>

#include <optional>

namespace occ {

/// What a number costs. Amounts are in hundredths of `currency`.
struct NumberCost
{
    std::optional<qint64> monthlyMinor;
    std::optional<qint64> upfrontMinor;
    QString currency; ///< "USD"; empty when no cost is known.

    bool operator==(const NumberCost&) const = default;
};

/// A number the other side has for sale.
struct FoundNumber
{
    QString e164;
    NumberCost cost;
    QStringList features;   ///< "voice", "sms", …
    bool reservable = true; ///< It can be held before it is bought.
    bool quick = false;     ///< Works at once; others take up to two working days.

    bool operator==(const FoundNumber&) const = default;
};

/// What to look for among the numbers for sale. Digits only; what is empty does not count.
struct NumberSearch
{
    bool tollFree = true; ///< Else local numbers.
    QString areaCode;
    QString startsWith; ///< After the area code, when that is given.
    QString contains;
    QString endsWith;
    int limit = 20;
};

/// The other side's promise to keep a number for a while.
struct Reservation
{
    QString id;
    QString e164;
    Instant expiresAt = 0;

    bool operator==(const Reservation&) const = default;
};

/// A number that is kept for an onboarding: 24 hours, S1 §5.2.
struct NumberHold
{
    qint64 id = 0;
    qint64 numberId = 0; ///< 0 for a hold from before there was an inventory.
    QString e164;
    qint64 onboardingId = 0;
    std::optional<qint64> ownerId; ///< Who looks after the onboarding.
    QString client;
    Instant reservedAt = 0;
    Instant expiresAt = 0; ///< When it is let go: what the client was promised.
    std::optional<Instant> endedAt;
    QString outcome;       ///< Empty while it lasts; ordered, released, expired or lost.
    QString reservationId; ///< Empty for a number of our own stock, which nobody else can take.
    std::optional<Instant> providerExpiresAt; ///< Until when the other side has promised it.
    int extensions = 0;                       ///< Of the reservation there is now.
    int renewals = 0;                         ///< How often it was reserved anew.
    bool exhausted = false;                   ///< The other side does not extend it any more.
    std::optional<Instant> checkedAt;
    std::optional<Instant> warnedAt;
    QString trouble;                 ///< What went wrong last, in words; empty when nothing did.
    QList<FoundNumber> alternatives; ///< For a lost one: the nearest numbers that were free.

    [[nodiscard]] bool isOpen() const { return !endedAt; }
};

/// A number of the inventory.
struct PhoneNumber
{
    qint64 id = 0;
    QString e164;
    QString pool;     ///< primary, backup or custom.
    QString industry; ///< Kept for it; empty: for any.
    NumberState state = NumberState::Available;
    Instant stateAt = 0;
    std::optional<qint64> clientId;
    QString client;
    std::optional<qint64> onboardingId;
    QString providerId; ///< The other side's id of a number we own; digits too long for a number.
    QString orderId;
    QString mode; ///< "sandbox" or "production" for what came from the other side; else empty.
    QStringList features;
    NumberCost cost;
    QString note;
    std::optional<NumberHold> hold; ///< The open one.
};

/// Whether nobody but us can give it away: of our own pool, or bought.
[[nodiscard]] inline bool isOwnStock(const PhoneNumber& number)
{
    return number.state != NumberState::Released &&
           (number.pool != QStringLiteral("custom") || !number.providerId.isEmpty());
}

/// A number to take into the inventory.
struct NewNumber
{
    QString number; ///< As typed.
    QString pool = QStringLiteral("custom");
    QString industry;
    NumberCost cost;
    QStringList features;
    QString note;
    QString mode;
};

/// Which numbers to list; what is empty does not count.
struct NumberFilter
{
    QList<NumberState> states;
    QStringList pools;
    QString text; ///< Digits, a client's name or a note holds it.
    std::optional<qint64> clientId;
    std::optional<qint64> onboardingId;
};

} // namespace occ
