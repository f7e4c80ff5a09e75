// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/rows.h"

/// Inside core/sync only: where people see records in the CRM, known also when nobody is signed in.
namespace occ::sync {

/// Keeps how the CRM's addresses of records look, as its connector says. Within a transaction.
void keepAddresses(Rows& rows, const Remote& remote);
/// The address of a record; empty when none was ever kept.
[[nodiscard]] QUrl addressOf(Rows& rows, Kind kind, const QString& remoteId);

} // namespace occ::sync
