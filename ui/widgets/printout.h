// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

QT_BEGIN_NAMESPACE
class QPagedPaintDevice;
class QTableView;
class QWidget;
QT_END_NAMESPACE

namespace occ::ui {

/// What stands over every printed page.
struct PrintHead
{
    QString title;
    QString workspace;
    QString date;
};

/// Prints all rows of a table, its columns as on the screen and as wide as the page, the header on each page.
/// Gives the number of pages.
[[nodiscard]] Result<int> printTable(const QTableView& table, QPagedPaintDevice& device,
                                     const PrintHead& head);

/// Prints what a page shows as it is, on light ground, over as many pages as it needs. Gives their number.
[[nodiscard]] Result<int> printWidget(QWidget& widget, QPagedPaintDevice& device, const PrintHead& head);

} // namespace occ::ui
