// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/holdplan.h"
#include "core/telephony/numberservice.h"
#include "core/telephony/reservationdesk.h"

#include <QHash>

namespace occ {

/// Keeps promises to clients: extends reservations in time, reserves anew what is not extended any more, lets
/// go what is over and says at once what is lost. Asks the other side outside of transactions; each answer is
/// written before the next question. Belongs to the thread of its service; one round at a time.
class HoldKeeper final
{
public:
    /// Without a desk only what needs no answer from outside is done. Both outlive the keeper.
    HoldKeeper(NumberService& numbers, ReservationDesk* desk, const Clock& clock, HoldPolicy policy = {})
        : m_numbers(numbers)
        , m_desk(desk)
        , m_clock(clock)
        , m_policy(policy)
    {}

    /// Does what is due now about every open hold.
    [[nodiscard]] QCoro::Task<Result<HoldReport>> run();
    /// Reserves a number for an onboarding: at the other side first unless it is of our own stock, then here.
    [[nodiscard]] QCoro::Task<Result<NumberHold>> reserve(HoldRequest request);

private:
    [[nodiscard]] QCoro::Task<Result<HoldStep>> keep(qint64 holdId, HoldReport* report);
    [[nodiscard]] QCoro::Task<Status> act(NumberHold hold, HoldStep step, HoldReport* report);
    [[nodiscard]] QCoro::Task<Status> look(NumberHold hold, HoldReport* report);
    [[nodiscard]] QCoro::Task<Status> extend(NumberHold hold, HoldReport* report);
    [[nodiscard]] QCoro::Task<Status> reserveAgain(NumberHold hold, HoldReport* report);
    [[nodiscard]] QCoro::Task<Status> lose(NumberHold hold, QString why, HoldReport* report);
    [[nodiscard]] QCoro::Task<QList<FoundNumber>> alternatives(QString e164);
    /// Takes note of an answer that was none; the next try comes later.
    [[nodiscard]] Status failed(const NumberHold& hold, const DeskError& error, HoldReport* report);
    void answered(const NumberHold& hold);

    NumberService& m_numbers;
    ReservationDesk* m_desk;
    const Clock& m_clock;
    HoldPolicy m_policy;
    QHash<qint64, HoldTries> m_tries;
};

} // namespace occ
