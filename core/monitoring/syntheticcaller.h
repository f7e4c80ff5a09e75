// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoringservice.h"
#include "core/monitoring/synthetictests.h"
#include "core/telnyx/client.h"

namespace occ {

/// Places scheduled test calls and finds out what became of them. Each is written down before it is placed; a
/// call that was cut off is looked for and never placed a second time. Blocks: for working threads and `occ`.
class SyntheticCaller final
{
public:
    SyntheticCaller(MonitoringService& service, const telnyx::Client& client)
        : m_service(service)
        , m_client(client)
    {}

    /// Follows the calls that are under way, then places those that are due. Gives what stands in the way.
    [[nodiscard]] Result<QStringList> run(const std::function<bool()>& stop = {});

private:
    void follow(const SyntheticCall& call);
    void place(const WatchedNumber& number);
    void conclude(const SyntheticCall& call, const telnyx::Call& seen);
    /// The call that was not there before; nothing when there is none yet.
    [[nodiscard]] std::optional<telnyx::Call> find(const SyntheticCall& call);
    void trouble(const Error& error);

    MonitoringService& m_service;
    const telnyx::Client& m_client;
    QStringList m_troubles;
};

} // namespace occ
