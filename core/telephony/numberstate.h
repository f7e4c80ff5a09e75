// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace occ {

/// How far a phone number is on its way to a client (SPEC 6); stored by its name.
enum class NumberState : quint8 {
    Available,  ///< Free to be promised.
    Reserved,   ///< Held for 24 hours for one onboarding.
    Approved,   ///< The client wants it; still held.
    Ordered,    ///< Bought, or taken out of the own stock.
    Configured, ///< Its calls have somewhere to go.
    Tested,     ///< A test call went through.
    Active,     ///< Live.
    Released    ///< Given back.
};

/// All states in their order.
[[nodiscard]] const QList<NumberState>& numberStates();
[[nodiscard]] QString toText(NumberState state);
/// Refuses an unknown word, listing the known ones (field "state").
[[nodiscard]] Result<NumberState> numberStateFromText(const QString& text);
/// The state in words for people: "Reserved".
[[nodiscard]] QString numberStateTitle(NumberState state);

/// Where a number may go from here.
[[nodiscard]] QList<NumberState> nextNumberStates(NumberState from);
/// Refuses a move that skips a step, naming the number, why not, and where it may go.
[[nodiscard]] Status checkNumberMove(const QString& number, NumberState from, NumberState to);

/// "primary", "backup" or "custom" in words for people; another word comes back as it is.
[[nodiscard]] QString numberPoolTitle(const QString& pool);
/// The pools there are, in the order they are offered.
[[nodiscard]] const QStringList& numberPools();

} // namespace occ
