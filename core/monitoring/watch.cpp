// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/watch.h"

#include "core/messaging/channels.h"
#include "core/monitoring/collector.h"
#include "core/monitoring/syntheticcaller.h"
#include "core/telnyx/access.h"

namespace occ {

/// Judges what is there and closes the round.
static Result<WatchReport> finish(MonitoringService& monitoring, WatchReport report)
{
    return reading([&] {
        report.ran = true;
        report.judged = orThrow(monitoring.judgeAll());
        orThrow(monitoring.noteRound());
        return report;
    });
}

Result<WatchReport> keepWatch(MonitoringService& monitoring, const telnyx::Client& client, const Clock& clock,
                              const std::function<bool()>& stop)
{
    return reading([&] {
        WatchReport report;
        report.collected = orThrow(Collector(monitoring, client, clock).run(stop));
        report.troubles = report.collected.troubles;
        report.troubles += orThrow(SyntheticCaller(monitoring, client).run(stop));
        report.troubles.removeDuplicates();
        return orThrow(finish(monitoring, std::move(report)));
    });
}

Result<WatchReport> keepWatch(MonitoringService& monitoring, const Clock& clock,
                              const std::function<bool()>& stop, bool now)
{
    return reading([&] {
        if (!now && !orThrow(monitoring.isRoundDue()))
            return WatchReport();
        WatchReport report;
        const QList<WatchedNumber> numbers = orThrow(monitoring.watched());
        if (numbers.isEmpty())
            return orThrow(finish(monitoring, std::move(report)));
        auto options = telnyx::optionsFor(orThrow(monitoring.telnyx()), *messaging::userSecrets());
        if (!options) {
            // Stays with the numbers; told each time only to who asked.
            const QString why = options.error().oneLine();
            for (const WatchedNumber& number : numbers) {
                if (number.trouble != why)
                    orThrow(monitoring.noteTrouble(number.id, why));
            }
            if (now)
                report.troubles << why;
            return orThrow(finish(monitoring, std::move(report)));
        }
        const telnyx::Client client(std::move(*options), clock);
        return orThrow(keepWatch(monitoring, client, clock, stop));
    });
}

} // namespace occ
