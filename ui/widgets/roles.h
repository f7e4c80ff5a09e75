// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace occ::ui {

/// What a model tells a delegate beside the words. Every cell also answers Qt::DisplayRole, so that a table
/// can be copied and read aloud.
enum CellRole : int {
    KindRole = Qt::UserRole + 1, ///< CellKind; Text when absent.
    ToneRole,                    ///< Tone of a pill, or of the words of a text cell.
    MarkRole,                    ///< paint::Mark of a pill.
    ShareRole,                   ///< 0 to 1: how full a progress bar is.
    DetailRole,                  ///< A second, muted line or the muted words after the first.
    StrongRole,                  ///< bool: semibold words.
    MutedRole,                   ///< bool: muted words.
    SortRole,                    ///< What the column sorts by.
    IdRole,                      ///< qint64: the row's id in the workspace.
    FirstFreeRole,               ///< Models add their own from here.
};

/// A heading's words stand in its first cell and run over the whole row; ShareRole 0 says it is folded.
enum class CellKind : int { Text, Pill, Progress, Avatar, Heading };

} // namespace occ::ui
