// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoring.h"
#include "ui/widgets/trendchart.h"

#include <QTimeZone>

namespace occ::ui {

/// What the charts of a number show, from its report.
[[nodiscard]] TrendChart::Series callSeries(const NumberReport& report, const QTimeZone& zone);
[[nodiscard]] TrendChart::Series answerSeries(const NumberReport& report, const QTimeZone& zone);
[[nodiscard]] TrendChart::Series deliverySeries(const NumberReport& report, const QTimeZone& zone);
[[nodiscard]] TrendChart::Series responseSeries(const NumberReport& report, const QTimeZone& zone);

} // namespace occ::ui
