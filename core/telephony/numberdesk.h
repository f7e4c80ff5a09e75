// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/holdplan.h"
#include "core/telephony/numberservice.h"

namespace occ {

/// What is asked of Telnyx about numbers, for `occ` and working threads: each function blocks until Telnyx
/// has answered, so none is for the thread of the windows, and none may be called inside a transaction. How
/// Telnyx is reached: see NumberService::telnyx().

/// "sandbox" or "production"; refused, with what to do, when Telnyx is not set up here. Asks the keychain,
/// not Telnyx.
[[nodiscard]] Result<QString> telnyxMode(const telnyx::Settings& telnyx);
/// Numbers that are for sale now.
[[nodiscard]] Result<QList<FoundNumber>> searchNumbers(const NumberSearch& wanted,
                                                       const telnyx::Settings& telnyx, const Clock& clock);
/// Holds a number for an onboarding, at Telnyx too where it is not of our own stock.
[[nodiscard]] Result<NumberHold> reserveNumber(NumberService& numbers, const HoldRequest& request,
                                               const Clock& clock);
/// Looks after the holds once: extends, warns, lets go, tells of losses. Asks Telnyx only where it is
/// concerned; what stands in the way is in the report.
[[nodiscard]] Result<HoldReport> keepHolds(NumberService& numbers, const Clock& clock);

} // namespace occ
