// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

namespace occ {

/// `due` moved as far as from `from` to `to` by the calendar and clock of `zone`: the end of a day stays the
/// end of a day across summer time.
[[nodiscard]] Instant shifted(Instant due, Instant from, Instant to, const QTimeZone& zone);

} // namespace occ
