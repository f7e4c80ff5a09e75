// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/number.h"
#include "ui/shell/page.h"

namespace occ::ui {

/// Holds a number for a client for 24 hours.
void openReserveSheet(Shell& shell, const PhoneNumber& number);
/// Gives a number to a client.
void openAssignSheet(Shell& shell, const PhoneNumber& number);
/// Suggests free numbers for a client with the reasons, and holds the chosen one.
void openSuggestSheet(Shell& shell, std::optional<qint64> onboarding = {});
/// Searches what Telnyx sells, and holds the chosen one for a client.
void openFindNumberSheet(Shell& shell);

} // namespace occ::ui
