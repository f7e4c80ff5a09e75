// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoringservice.h"
#include "core/telnyx/client.h"

#include <functional>

namespace occ {

/// Asks Telnyx what watched numbers did since they were looked at last. Asks outside of transactions; each
/// number's answer is written before the next question, so that being stopped loses one number's at most. It
/// reads a stretch it has read before again, for news that came late. Blocks: for working threads and `occ`.
class Collector final
{
public:
    Collector(MonitoringService& service, const telnyx::Client& client, const Clock& clock)
        : m_service(service)
        , m_client(client)
        , m_clock(clock)
    {}

    /// The numbers that were looked at longest ago come first; `stop` is asked between two.
    [[nodiscard]] Result<CollectReport> run(const std::function<bool()>& stop = {});

private:
    void inventory();
    void deliveries(const QList<WatchedNumber>& numbers);
    /// False when asking about others makes no sense either.
    [[nodiscard]] bool number(const WatchedNumber& number);
    [[nodiscard]] std::optional<telnyx::Fault> events(const WatchedNumber& number, Collected& into);
    [[nodiscard]] std::optional<telnyx::Fault> records(const WatchedNumber& number, Instant until,
                                                       Collected& into);
    void trouble(const QString& words);
    /// Asks, and takes the time it took.
    template <typename T, typename Ask> T timed(Ask ask, Collected& into);

    MonitoringService& m_service;
    const telnyx::Client& m_client;
    const Clock& m_clock;
    CollectReport m_report;
    std::optional<QHash<QString, bool>> m_active; ///< Our numbers at Telnyx; nothing when it did not say.
    QHash<qint64, QList<monitoring::SeenDelivery>> m_deliveries;
};

/// What a page of call events says of calls to a number.
[[nodiscard]] QList<monitoring::SeenCall> callsFrom(const QList<telnyx::CallEvent>& events);
/// What a detail record says of a call; no reference when it says too little.
[[nodiscard]] monitoring::SeenCall callFrom(const telnyx::DetailRecord& record);
/// The numbers a delivered webhook speaks of.
[[nodiscard]] QStringList numbersIn(const QJsonObject& event);

} // namespace occ
