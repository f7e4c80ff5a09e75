// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/paint.h"

namespace occ::ui {

/// The mode Telnyx is spoken to in ("sandbox" or "production"), the same on every page that may cost money.
[[nodiscard]] paint::Pill telnyxPill(const QString& mode);
/// What that mode means for what one does.
[[nodiscard]] QString telnyxConsequences(const QString& mode);

} // namespace occ::ui
