// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoring.h"
#include "ui/style/paint.h"

namespace occ::ui {

/// How a number stands, in colour, shape and word.
[[nodiscard]] paint::Pill healthPill(const MonitoredRow& row);
[[nodiscard]] paint::Pill severityPill(const QString& severity);
[[nodiscard]] paint::Pill testPill(SyntheticCall::State state);
/// A share as "72 %"; a dash where there is nothing to share.
[[nodiscard]] QString shareWords(qint64 part, qint64 whole);
/// "hourly" as people read it.
[[nodiscard]] QString everyWords(TestEvery every);

} // namespace occ::ui
