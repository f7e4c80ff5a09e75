// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"

namespace occ::messaging {
class Secrets;
}

namespace occ::sync {

/// Makes Remotes of the connectors this program has, with what is kept in the keychain. All Remotes of a
/// connection share one allowance. The clock outlives what is made.
[[nodiscard]] MakeRemote usualRemotes(const Clock& clock);

/// The secret that holds a connection's key.
[[nodiscard]] QString secretOf(const QString& connection);
/// Keeps the key of a connection; blocks while the keychain is asked. Refuses an empty one.
[[nodiscard]] Status keepKey(messaging::Secrets& secrets, const QString& connection, const QString& key);

} // namespace occ::sync
