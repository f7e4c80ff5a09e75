// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Inside core/sync only: the words of a mapping's enumerations, in the order of their values.
namespace occ::sync {

[[nodiscard]] const QStringList& directionWords();
[[nodiscard]] const QStringList& winsWords();
[[nodiscard]] const QStringList& transformWords();

} // namespace occ::sync
