// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inspect.h"
#include "core/workspace/workspace.h"

namespace occ::cli {

/// What an import did, or with a dry run would do.
struct ImportCounts
{
    qint64 read = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QList<import::Rejected> rejected;
};

/// An inspected file, ready to be imported.
struct ImportWork
{
    QString file;
    import::ImportKind kind = import::ImportKind::Deals;
    import::Mapping mapping;
    bool dryRun = false;
    QString saveMapping; ///< A name to keep the mapping under; empty for none.
};

/// The mapping saved under a name. Throws Thrown.
[[nodiscard]] import::Mapping savedMapping(Workspace& workspace, import::ImportKind kind, const QString& name);
/// Imports all of it as one change. Throws Thrown.
[[nodiscard]] ImportCounts carryOut(Workspace& workspace, const ImportWork& work);

} // namespace occ::cli
