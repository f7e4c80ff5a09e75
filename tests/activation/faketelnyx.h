// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/outside.h"
#include "core/base/clock.h"

#include <QMap>
#include <QQueue>
#include <QSet>

namespace occ::test {

/// What a killed process does: nothing more.
struct Killed
{};

/// A telephone company in memory, which remembers what it was asked and does it for real, also when the one
/// who asked does not hear the answer.
class FakeTelnyx final : public activation::Outside
{
public:
    explicit FakeTelnyx(const Clock& clock)
        : m_clock(clock)
    {}

    // --- what there is ---
    QSet<QString> offered{QStringLiteral("+18335550100"), QStringLiteral("+18335550101")};
    QMap<QString, telnyx::OwnedNumber> owned;
    QMap<QString, telnyx::Hold> holds;
    QList<telnyx::Order> orders;
    QList<telnyx::TexmlApplication> applications;
    QList<telnyx::MessagingProfile> profiles;
    QMap<QString, telnyx::Verification> verifications;
    QList<telnyx::Call> placed;

    // --- how it behaves ---
    Millis orderTakes = 0;  ///< How long an order is pending.
    Millis numberTakes = 0; ///< How long a bought number is not active.
    QString callEnds = QStringLiteral("completed");
    telnyx::Mode speaks = telnyx::Mode::Sandbox;
    /// Faults by operation, in their order. Done::Maybe: it is done all the same.
    QMap<QString, QQueue<telnyx::Fault>> faults;
    int dieAt = 0;         ///< The call, counted from 1, at which the asking process dies; 0: none.
    bool dieAfter = false; ///< After it was done, instead of before.

    // --- what it saw ---
    QStringList asked; ///< Operations in their order.
    [[nodiscard]] int count(const QString& operation) const { return int(asked.count(operation)); }
    [[nodiscard]] int callsSoFar() const { return m_calls; }
    /// Everything there is, without the moments: two runs that end the same give the same.
    [[nodiscard]] QStringList dump() const;

    [[nodiscard]] static telnyx::Fault fault(telnyx::Cause cause, telnyx::Done done = telnyx::Done::No,
                                             const QString& message = QStringLiteral("It did not work."));

    [[nodiscard]] telnyx::Mode mode() const override { return speaks; }
    Outcome<telnyx::Page<telnyx::Offer>> search(const telnyx::Search& what) override;
    Outcome<telnyx::Hold> reserve(const QString& number, const QString& reference) override;
    Outcome<std::optional<telnyx::Hold>> findReservation(const QString& number) override;
    Outcome<telnyx::Order> order(const telnyx::OrderRequest& request) override;
    Outcome<std::optional<telnyx::Order>> findOrder(const QString& reference) override;
    Outcome<std::optional<telnyx::OwnedNumber>> ownedNumber(const QString& number) override;
    Outcome<telnyx::OwnedNumber> updateNumber(const QString& id, const telnyx::NumberChange& change) override;
    Outcome<telnyx::TexmlApplication> createApplication(const telnyx::TexmlApplication& wanted) override;
    Outcome<telnyx::TexmlApplication> updateApplication(const telnyx::TexmlApplication& wanted) override;
    Outcome<std::optional<telnyx::TexmlApplication>> findApplication(const QString& name) override;
    Outcome<telnyx::MessagingProfile> createProfile(const telnyx::MessagingProfile& wanted) override;
    Outcome<std::optional<telnyx::MessagingProfile>> findProfile(const QString& name) override;
    Outcome<telnyx::NumberMessaging> assignProfile(const QString& numberId, const QString& profile) override;
    Outcome<telnyx::Verification> submitVerification(const telnyx::VerificationRequest& request) override;
    Outcome<telnyx::Verification> resubmitVerification(const QString& id,
                                                       const telnyx::VerificationRequest& request) override;
    Outcome<std::optional<telnyx::Verification>> findVerification(const QString& number) override;
    Outcome<telnyx::Call> placeTestCall(const telnyx::TestCall& wanted) override;
    Outcome<telnyx::Page<telnyx::Call>> calls(const QString& from, const QString& to) override;

private:
    template <typename T, typename Do> Outcome<T> answer(const QString& operation, Do work);
    [[nodiscard]] telnyx::Order standing(telnyx::Order order);
    [[nodiscard]] QString newId(const QString& kind) { return kind + QString::number(++m_ids); }

    const Clock& m_clock;
    int m_ids = 0;
    int m_calls = 0;
};

} // namespace occ::test
