// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/sync/syncservice.h"

#include <QJsonObject>

/// Inside app/cli only: the part of `occ sync` that makes connections and lets them in.
namespace occ::cli {

[[nodiscard]] QList<Command> syncSignInCommands();
/// A connection as `occ sync status` shows it.
[[nodiscard]] QJsonObject statusJson(const sync::ConnectionStatus& status);

} // namespace occ::cli
