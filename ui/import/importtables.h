// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/importservice.h"
#include "ui/import/inspector.h"
#include "ui/widgets/cellsmodel.h"

#include <QSet>

namespace occ::ui {

/// The first rows as they stand in the file.
[[nodiscard]] CellsModel::Table rawTable(const Look& look);
/// The first rows as they will be imported, typed; what is wrong stands in its cell. Raw while a required
/// field has no column.
[[nodiscard]] CellsModel::Table previewTable(const Look& look);
/// Rows that cannot be imported, with the reason.
[[nodiscard]] CellsModel::Table rejectedTable(const ImportReport& report, import::ImportKind kind);
/// Rows of the file beside the clients they resemble; the last column says whether the row is taken.
[[nodiscard]] CellsModel::Table duplicateTable(const ImportReport& report, const QSet<qint64>& leaveOut);
inline constexpr int kDuplicateDecision = 7; ///< The column of duplicateTable() with the decision.
[[nodiscard]] Cell decisionCell(bool leftOut);
/// What else is worth knowing.
[[nodiscard]] CellsModel::Table noteTable(const import::Inspection& found);

} // namespace occ::ui
