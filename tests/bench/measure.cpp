// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QTextStream>

#include <algorithm>

namespace occ::bench {

static bool g_failed = false;

void report(const QString& what, double value, double limit, const QString& unit, const QString& note)
{
    const bool good = value <= limit;
    g_failed = g_failed || !good;
    QTextStream(stdout) << (good ? "ok    " : "FAIL  ") << what.leftJustified(34)
                        << QString::number(value, 'f', 2) << ' ' << unit << "  (limit " << limit << ")  "
                        << note << '\n';
}

bool anyFailed()
{
    return g_failed;
}

double seconds(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

double quantile(std::vector<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

} // namespace occ::bench
