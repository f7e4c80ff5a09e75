// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QMimeData;
class QTableView;
QT_END_NAMESPACE

namespace occ::ui {

/// The words of a table as a person sees them: hidden columns left out, in the order on the screen.
struct TableText
{
    QStringList headers;
    QList<QStringList> rows;
};

/// All rows of the table, or those that are selected.
[[nodiscard]] TableText tableText(const QTableView& table, bool selectedOnly);

/// For a spreadsheet: tab-separated, cells quoted where they must be. Text that would run as a formula gets
/// an apostrophe in front.
[[nodiscard]] QString toTsv(const TableText& table);
/// For a document or a mail: a table with its header.
[[nodiscard]] QString toHtml(const TableText& table);
/// Both, for the clipboard; belongs to the caller.
[[nodiscard]] QMimeData* mimeDataOf(const TableText& table);

/// Writes the table as CSV in UTF-8; a file that is there is replaced when all is written.
[[nodiscard]] Status writeCsv(const TableText& table, const QString& file);

} // namespace occ::ui
