// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace occ::store {

/// What a workspace keeps under a name: the calendar's id, or a service's settings as JSON. Empty when
/// nothing was ever kept.
[[nodiscard]] QString readSetting(Database& database, const QString& name);

/// Keeps it, as part of a change. Gives the row's id, for what the change is about.
qint64 writeSetting(Transaction& transaction, const QString& name, const QString& value);

} // namespace occ::store
