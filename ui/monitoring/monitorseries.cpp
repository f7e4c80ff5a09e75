// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/monitorseries.h"

#include "core/monitoring/definition.h"
#include "ui/monitoring/monitorwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

using monitoring::Counts;
using Stretch = monitoring::Slot;
using monitoring::Threshold;

namespace {

struct MonitorSeries
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::MonitorSeries)
};

/// Short below the axis, longer in the point's words.
QString moment(const NumberReport& report, const Stretch& slot, const QTimeZone& zone, bool whole)
{
    const QDateTime at = toLocal(slot.at, zone);
    const QLocale locale;
    if (report.range == Range::Month)
        return locale.toString(at.date(), whole ? u"ddd d MMM"_s : u"d MMM"_s);
    if (report.range == Range::Week)
        return locale.toString(at, whole ? u"ddd d MMM HH:mm"_s : u"ddd HH:mm"_s);
    return locale.toString(at, whole ? u"ddd HH:mm"_s : u"HH:mm"_s);
}

template <typename Value, typename Words>
TrendChart::Series seriesOf(const NumberReport& report, const QTimeZone& zone, Value value, Words words)
{
    TrendChart::Series series;
    for (const Stretch& slot : report.series) {
        TrendChart::Point point;
        point.when = moment(report, slot, zone, false);
        point.value = value(slot.counts);
        point.words = MonitorSeries::tr("%1: %2").arg(moment(report, slot, zone, true),
                                                      point.value ? words(slot.counts)
                                                                  : MonitorSeries::tr("nothing measured"));
        series.points << point;
    }
    return series;
}

void addLimit(TrendChart::Series& series, const NumberReport& report, const QString& key)
{
    for (const monitoring::Verdict& verdict : report.verdicts) {
        const Threshold& threshold = verdict.threshold;
        if (threshold.key != key)
            continue;
        constexpr qreal kHundredths = 100;
        const QString limit = monitoring::withUnit(threshold.limit, threshold.unit);
        series.limit = qreal(threshold.limit) / kHundredths;
        series.below = threshold.below;
        series.limitWords = threshold.below ? MonitorSeries::tr("at least %1").arg(limit)
                                            : MonitorSeries::tr("at most %1").arg(limit);
    }
}

std::optional<qreal> shareOf(qint64 part, qint64 whole)
{
    constexpr qreal kPercent = 100;
    return whole > 0 ? std::optional(qreal(part) * kPercent / qreal(whole)) : std::nullopt;
}

} // namespace

TrendChart::Series callSeries(const NumberReport& report, const QTimeZone& zone)
{
    TrendChart::Series series = seriesOf(
        report, zone, [](const Counts& c) { return std::optional(qreal(c.calls)); },
        [](const Counts& c) {
            return MonitorSeries::tr("%1 calls, %2 missed, %3 not through")
                .arg(c.calls)
                .arg(c.missed)
                .arg(c.failed);
        });
    series.columns = true;
    series.least = 4;
    series.limitWords = MonitorSeries::tr("%1 calls in this time").arg(report.sum.calls);
    return series;
}

TrendChart::Series answerSeries(const NumberReport& report, const QTimeZone& zone)
{
    TrendChart::Series series = seriesOf(
        report, zone, [](const Counts& c) { return shareOf(c.answered, c.decided()); },
        [](const Counts& c) {
            return MonitorSeries::tr("%1 (%2 of %3 calls)")
                .arg(shareWords(c.answered, c.decided()))
                .arg(c.answered)
                .arg(c.decided());
        });
    series.unit = MonitorSeries::tr(" %", "unit of an axis");
    series.most = 100;
    addLimit(series, report, u"answer-rate"_s);
    return series;
}

TrendChart::Series deliverySeries(const NumberReport& report, const QTimeZone& zone)
{
    TrendChart::Series series = seriesOf(
        report, zone, [](const Counts& c) { return shareOf(c.delivered(), c.deliveries); },
        [](const Counts& c) {
            return MonitorSeries::tr("%1 (%2 of %3 delivered)")
                .arg(shareWords(c.delivered(), c.deliveries))
                .arg(c.delivered())
                .arg(c.deliveries);
        });
    series.unit = MonitorSeries::tr(" %", "unit of an axis");
    series.most = 100;
    addLimit(series, report, u"webhook-delivery"_s);
    return series;
}

TrendChart::Series responseSeries(const NumberReport& report, const QTimeZone& zone)
{
    const auto seconds = [](const Counts& c) {
        return c.answered > 0 ? std::optional(qreal(c.answerMs) / qreal(c.answered) / qreal(kSecond))
                              : std::nullopt;
    };
    TrendChart::Series series = seriesOf(report, zone, seconds, [seconds](const Counts& c) {
        return MonitorSeries::tr("%1 s on average").arg(QLocale().toString(*seconds(c), 'f', 1));
    });
    series.unit = MonitorSeries::tr(" s", "unit of an axis");
    series.least = 10;
    addLimit(series, report, u"call-response"_s);
    return series;
}

} // namespace occ::ui
