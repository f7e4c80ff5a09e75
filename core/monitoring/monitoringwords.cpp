// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/monitoringwords.h"

namespace occ::monitoring {

using namespace Qt::Literals::StringLiterals;

QString windowWord(Millis window)
{
    const qint64 minutes = window / kMinute;
    if (minutes > 60 && minutes % 60 == 0)
        return Words::tr("%1 h").arg(minutes / 60);
    return Words::tr("%1 min").arg(minutes);
}

QString staleWords(Instant collectedTo)
{
    return collectedTo > 0 ? Words::tr("Nothing was collected since %1.").arg(toIso(collectedTo))
                           : Words::tr("Nothing was collected yet.");
}

QString severityWord(const QString& severity)
{
    if (severity == "critical"_L1)
        return Words::tr("Critical");
    if (severity == "major"_L1)
        return Words::tr("Major");
    return Words::tr("Minor");
}

/// What the value rests on: "18 of 25 calls answered".
static QString basis(const QString& key, const Counts& c, const Facts& facts)
{
    if (key == "answer-rate"_L1)
        return Words::tr("%1 of %2 calls answered").arg(c.answered).arg(c.decided());
    if (key == "webhook-delivery"_L1)
        return Words::tr("%1 of %2 delivered").arg(c.delivered()).arg(c.deliveries);
    if (key == "uptime"_L1 || key == "number-inactive"_L1)
        return Words::tr("found active %1 times of %2").arg(c.up).arg(c.checks);
    if (key == "call-response"_L1)
        return Words::tr("%1 calls answered").arg(c.answered);
    if (key == "webhook-latency"_L1)
        return Words::tr("%1 webhooks").arg(c.delivered());
    if (key == "api-response"_L1)
        return Words::tr("%1 answers").arg(c.asks);
    qint64 usual = 0;
    for (const qint64 calls : facts.weeksAgo)
        usual += calls;
    usual /= std::max<qint64>(1, facts.weeksAgo.size());
    return Words::tr("%1 calls, usually %2").arg(c.calls).arg(plainValue((usual + 50) / 100 * 100));
}

QString inWordsOf(const Threshold& threshold, qint64 value, const Facts& facts)
{
    const QString why = basis(threshold.key, facts.windows.value(threshold.window), facts);
    if (threshold.key == "number-inactive"_L1) {
        return value < threshold.limit
                   ? Words::tr("Telnyx does not have the number as active (%1 in the last %2).")
                         .arg(why, windowWord(threshold.window))
                   : Words::tr("Telnyx has the number as active.");
    }
    const QString said =
        Words::tr("%1: %2 in the last %3 (%4)")
            .arg(threshold.title, withUnit(value, threshold.unit), windowWord(threshold.window), why);
    const QString limit = withUnit(threshold.limit, threshold.unit);
    return threshold.below ? Words::tr("%1; at least %2 is wanted.").arg(said, limit)
                           : Words::tr("%1; at most %2 is wanted.").arg(said, limit);
}

QString tooFewWords(const Threshold& threshold, qint64 samples, qint64 needed)
{
    const QString window = windowWord(threshold.window);
    if (threshold.key == "call-volume-drop"_L1)
        return samples == 0 ? Words::tr("Not watched for long enough to know what is usual at this hour.")
                            : Words::tr("Too few calls at this hour of other weeks to say.");
    if (threshold.key == "answer-rate"_L1 || threshold.key == "call-response"_L1)
        return Words::tr("Too few calls in the last %1 to say: %2 of %3.")
            .arg(window)
            .arg(samples)
            .arg(needed);
    if (threshold.key.startsWith("webhook"_L1))
        return Words::tr("Too few webhooks in the last %1 to say: %2 of %3.")
            .arg(window)
            .arg(samples)
            .arg(needed);
    return Words::tr("Looked at too seldom in the last %1 to say: %2 of %3 times.")
        .arg(window)
        .arg(samples)
        .arg(needed);
}

} // namespace occ::monitoring
