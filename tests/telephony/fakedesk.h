// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/telephony/holdkeeper.h"

#include <QMap>
#include <QSet>

namespace occ::test {

/// The other side as its description has it: a reservation lasts 30 minutes, is extended by 30 more a limited
/// number of times, and then runs out. Numbers somebody holds are not found.
class FakeDesk final : public ReservationDesk
{
public:
    explicit FakeDesk(const Clock& clock)
        : m_clock(clock)
    {}

    QString mode() const override { return QStringLiteral("sandbox"); }
    QCoro::Task<DeskResult<QList<FoundNumber>>> search(NumberSearch wanted) override;
    QCoro::Task<DeskResult<Reservation>> reserve(QString e164) override;
    QCoro::Task<DeskResult<Reservation>> extend(Reservation reservation) override;
    QCoro::Task<DeskResult<Reservation>> look(Reservation reservation) override;

    void sell(const QStringList& numbers) { m_forSale += numbers; }
    /// Somebody else buys a number, whoever holds it.
    void buyElsewhere(const QString& e164);
    /// Nobody answers, or somebody does again.
    void setReachable(bool reachable) { m_reachable = reachable; }

    int extensionLimit = 3;
    int extensions = 0;   ///< That were granted.
    int reservations = 0; ///< That were granted.
    int looks = 0;
    int refusals = 0;         ///< Extensions asked for beyond the limit.
    bool wasOpenEver = false; ///< Set when a question came while a transaction was open.
    std::function<bool()> inTransaction;

private:
    struct Kept
    {
        Reservation reservation;
        int extended = 0;
    };
    [[nodiscard]] std::optional<DeskError> trouble();
    [[nodiscard]] bool isHeld(const QString& e164) const;

    const Clock& m_clock;
    QStringList m_forSale;
    QMap<QString, Kept> m_kept;
    bool m_reachable = true;
};

/// What a coroutine gave that had nothing to wait for.
template <typename T> [[nodiscard]] T finished(QCoro::Task<T> task)
{
    std::optional<T> answer;
    task.then([&answer](T value) { answer.emplace(std::move(value)); });
    if (!answer)
        qFatal("the coroutine still waits");
    return std::move(*answer);
}

} // namespace occ::test
