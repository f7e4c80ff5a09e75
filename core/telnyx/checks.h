// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/faults.h"

/// Inside core/telnyx only: what is checked before anything is sent.
namespace occ::telnyx {

/// Nothing when all is well.
using Check = std::optional<Lost>;

[[nodiscard]] Check needNumber(const QString& number, const QString& field);
/// `what` names the thing the id is of, for people ("the order").
[[nodiscard]] Check needId(const QString& id, const QString& what);
[[nodiscard]] Check needText(const QString& text, const QString& what, const QString& field);
/// An empty text passes unless `required`.
[[nodiscard]] Check needWebAddress(const QString& text, bool required, const QString& field);
[[nodiscard]] Check needDigits(const QString& text, const QString& field);
[[nodiscard]] Check needRange(int value, int least, int most, const QString& field);

} // namespace occ::telnyx
