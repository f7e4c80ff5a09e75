// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/answer.h"

namespace occ::cli {

/// Help for everything, for a group ("client") or for one command ("client add"). Throws UsageError when
/// there is no such command.
[[nodiscard]] Answer helpAnswer(const QString& about);
[[nodiscard]] Answer versionAnswer();

} // namespace occ::cli
