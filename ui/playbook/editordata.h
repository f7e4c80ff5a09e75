// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace occ::ui {

/// One line of the outline beside a playbook's text.
struct OutlineEntry
{
    QString title;
    int line = 0; ///< 1-based.
    int depth = 0;

    bool operator==(const OutlineEntry&) const = default;
};

/// What a text is worth, as of the moment it was read.
struct CheckedText
{
    QList<Error> faults;
    QList<OutlineEntry> outline; ///< Empty when the text is no YAML at all.
    int milestones = 0;
    int items = 0;
    int touchpoints = 0;
};

/// Checks a playbook's text as a store would; in the reading thread.
[[nodiscard]] Result<CheckedText> checkText(Workspace& workspace, const QString& text);

} // namespace occ::ui
