// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/watch.h"
#include "tests/fakes/telnyxfake.h"
#include "tests/workspace/rig.h"

namespace occ::test {

/// A workspace with one number in service, and a Telnyx that knows it.
class Scene final
{
public:
    explicit Scene(const QString& engine);

    [[nodiscard]] MonitoringService& monitoring() { return rig.workspace().monitoring(); }
    /// One more number in service; its id.
    qint64 serve(const QString& e164, qint64 onboarding);
    /// Somebody calls at that moment. "completed" is answered after `rings`; other outcomes are not.
    void callAt(Instant at, const QString& outcome = QStringLiteral("completed"), Millis rings = 5 * kSecond,
                const QString& cause = {});
    /// A webhook about the number was delivered, or given up.
    void deliverAt(Instant at, bool delivered = true, Millis took = 200);
    /// Collects and judges, as every five minutes.
    WatchReport round();
    /// So many rounds, five minutes apart.
    WatchReport rounds(int count);
    [[nodiscard]] NumberReport report(Range range = Range::Day);
    [[nodiscard]] monitoring::Counts day() { return report().row.day; }
    /// The thresholds of the open conditions, sorted.
    [[nodiscard]] QStringList open();

    Rig rig;
    TelnyxFake telnyx;
    telnyx::Client client;
    QString number = QStringLiteral("+18335550100");
    qint64 run = 0;
    qint64 id = 0;

private:
    int m_deliveries = 0;
};

} // namespace occ::test
