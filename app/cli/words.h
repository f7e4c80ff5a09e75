// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace occ::cli {

/// A text of the command line in the user's language.
[[nodiscard]] inline QString tr(const char* text, int count = -1)
{
    return QCoreApplication::translate("cli", text, nullptr, count);
}

} // namespace occ::cli
