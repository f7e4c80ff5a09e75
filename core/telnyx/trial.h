// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telnyx/settings.h"

namespace occ::messaging {
class Secrets;
}

namespace occ::telnyx {

/// What Telnyx says of the account that a connection leads to.
struct Trial
{
    Mode mode = Mode::Sandbox;
    QString balance;   ///< "300.00"
    QString available; ///< With the credit.
    QString currency;
};

/// Asks Telnyx for the account's balance, which changes nothing there. `typed` is a key that is not kept yet;
/// when it is empty the one that counts is taken. Gives the fault and its cure in words otherwise. Blocks,
/// for half a minute at most; for working threads.
[[nodiscard]] Result<Trial> tryOut(const Settings& settings, messaging::Secrets& secrets, const Clock& clock,
                                   const QByteArray& typed = {});

} // namespace occ::telnyx
