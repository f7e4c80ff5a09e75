// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/rules.h"

namespace occ::architecture {

/// A place where a rule is broken on purpose.
struct Exception
{
    QString path;
    QString rule;
    QString reason;
};

/// Looks at every text file of the project under `root` (not at build folders). Findings that an exception
/// covers are left out; an exception that covers nothing any more, or gives no reason, is a finding of its
/// own.
struct Report
{
    int files = 0;
    QList<Finding> findings;
};
[[nodiscard]] Report check(const QString& root, const QList<Exception>& exceptions);

} // namespace occ::architecture
