// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/dealservice.h"
#include "ui/style/paint.h"

namespace occ::ui {

[[nodiscard]] QString stageWords(const QString& stage);
[[nodiscard]] paint::Pill stagePill(const QString& stage);
/// "1,188 USD"; with decimals only when there are any. Exact: from hundredths.
[[nodiscard]] QString moneyWords(qint64 minor, const QString& currency);
/// "12.4k", for totals over several deals.
[[nodiscard]] QString roughMoney(qint64 minor);
/// "74" or "66.67" from hundredths of a point.
[[nodiscard]] QString pointsWords(qint64 hundredths);

} // namespace occ::ui
