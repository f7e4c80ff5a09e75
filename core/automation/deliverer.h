// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertengine.h"
#include "core/automation/definitions.h"
#include "core/messaging/outbox.h"

#include <memory>

namespace occ::automation {

/// What one round of deliveries did.
struct DeliveryReport
{
    int sent = 0;
    int putOff = 0;
    int failed = 0;
    QStringList troubles; ///< What stops a whole channel, in words.
};

/// Takes letters out of the outbox and gives them to the channels. Nothing is called outside within a
/// transaction; each answer is written before the next letter goes. A kill leaves at most one letter of which
/// nobody knows.
class Deliverer final
{
public:
    Deliverer(Session& session, Definitions& definitions, AlertEngine& alerts)
        : m_session(session)
        , m_definitions(definitions)
        , m_alerts(alerts)
        , m_outbox(session.database)
    {}

    /// The ways out there are. Letters of a medium nobody carries wait.
    void setChannels(std::vector<std::shared_ptr<messaging::Channel>> channels);
    /// Delivers what is due, at most `most` letters; stops early when `cancelled` says so.
    [[nodiscard]] Result<DeliveryReport> deliverDue(int most = 10'000,
                                                    const std::function<bool()>& cancelled = {});

    /// Why a letter should not go out any more, asked of those that waited long; nothing when it should.
    using StillAsked = std::function<std::optional<Why>(const messaging::Posted&)>;
    void setStillAsked(StillAsked ask) { m_noLongerAsked = std::move(ask); }

    /// How long to wait after so many attempts: 1, 5, 15 minutes, 1 hour, then every 4 hours.
    [[nodiscard]] static Millis waitAfter(int attempts);

private:
    /// False when everything is stopped.
    [[nodiscard]] bool prepare();
    void handle(const messaging::Posted& posted, messaging::Channel& channel, DeliveryReport& report);
    void recordSent(const messaging::Posted& posted, const messaging::Delivery& delivery);
    void recordSkipped(const messaging::Posted& posted, const Why& why);
    void recordFailed(const messaging::Posted& posted, const QString& error, bool mayHaveArrived);
    static void endFirings(store::Transaction& transaction, qint64 outboxId, const QString& state,
                           const Why& why);

    Session& m_session;
    Definitions& m_definitions;
    AlertEngine& m_alerts;
    messaging::Outbox m_outbox;
    std::vector<std::shared_ptr<messaging::Channel>> m_channels;
    QHash<int, Instant>
        m_restUntil; ///< Media whose channel as a whole fails, and until when it is left alone.
    StillAsked m_noLongerAsked;
    int m_lateDays = 14;
    QSet<qint64> m_pausedClients;
};

} // namespace occ::automation
