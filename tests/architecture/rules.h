// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source.h"

namespace occ::architecture {

/// One broken rule at one place.
struct Finding
{
    QString path;
    int line = 0; ///< From 1.
    QString rule; ///< The rule's short name, as the exception list uses it.
    QString text; ///< What is wrong, and the way out.

    /// "core/x/y.cpp:12: include: …"
    [[nodiscard]] QString oneLine() const;
};

/// The rules of docs/architecture.md that a look at one file can decide. Each speaks of the files it is about
/// and is silent on any other.
[[nodiscard]] QList<Finding> findIn(const Source& source);

} // namespace occ::architecture
