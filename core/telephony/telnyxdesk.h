// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/reservationdesk.h"
#include "core/telnyx/client.h"

namespace occ {

/// Telnyx as a desk. Each call blocks the thread it is made in until Telnyx has answered (the client works in
/// the network's own thread): for `occ` and working threads, never for the thread of the windows.
class TelnyxDesk final : public ReservationDesk
{
public:
    TelnyxDesk(telnyx::Client::Options options, const Clock& clock)
        : m_client(std::move(options), clock)
        , m_clock(clock)
    {}

    QString mode() const override { return telnyx::nameOf(m_client.mode()); }
    QCoro::Task<DeskResult<QList<FoundNumber>>> search(NumberSearch wanted) override;
    QCoro::Task<DeskResult<Reservation>> reserve(QString e164) override;
    QCoro::Task<DeskResult<Reservation>> extend(Reservation reservation) override;
    QCoro::Task<DeskResult<Reservation>> look(Reservation reservation) override;

private:
    [[nodiscard]] DeskResult<Reservation> standing(const telnyx::Outcome<telnyx::Hold>& hold) const;

    telnyx::Client m_client;
    const Clock& m_clock;
};

} // namespace occ
