// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace occ::cli {

/// Scripts that complete groups, commands, options and the values that are few; made from the command table.
[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString zshCompletion();

} // namespace occ::cli
