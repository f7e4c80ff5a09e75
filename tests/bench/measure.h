// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <vector>

namespace occ::bench {

/// Prints one measure with its limit, and remembers when it passes it.
void report(const QString& what, double value, double limit, const QString& unit, const QString& note = {});
/// True when a measure passed its limit.
[[nodiscard]] bool anyFailed();

[[nodiscard]] double seconds(const QElapsedTimer& timer);
/// The value that `part` (0 to 1) of the values do not exceed.
[[nodiscard]] double quantile(std::vector<double> values, double part);
[[nodiscard]] inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

} // namespace occ::bench
