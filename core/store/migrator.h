// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace occ::store {

/// One numbered step: the file `:/migrations/NNNN_name.sql`.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
};

/// The steps this program ships, in order.
[[nodiscard]] QList<Migration> shippedMigrations();

/// Brings a store to the newest schema, each step in a transaction of its own, after a backup of a store that
/// already holds data. Refuses a store written by a newer program. Returns the backup's name, empty when none
/// was needed.
[[nodiscard]] Result<QString> migrate(Database& database,
                                      const QList<Migration>& steps = shippedMigrations());

} // namespace occ::store
