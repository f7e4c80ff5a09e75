// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace occ::cli {

/// Copies a backup to the workspace's file. The copy is opened and verified before it takes the place. An
/// existing workspace is refused, or with `force` moved aside; gives the name it has then, else nothing.
[[nodiscard]] Result<QString> restoreBackup(const QString& backup, const OpenOptions& target, bool force,
                                            Instant now);

} // namespace occ::cli
