// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telnyx/types.h"
#include "core/telnyx/verification.h"

namespace occ::activation {

/// What a run asks of the telephone company. Every call blocks; for working threads and command lines, never
/// within a transaction. Lookups give nothing where there is nothing; a fault says whether what was asked
/// may have happened all the same.
class Outside
{
public:
    template <typename T> using Outcome = telnyx::Outcome<T>;

    Outside() = default;
    virtual ~Outside() = default;
    Q_DISABLE_COPY_MOVE(Outside)

    [[nodiscard]] virtual telnyx::Mode mode() const = 0;

    [[nodiscard]] virtual Outcome<telnyx::Page<telnyx::Offer>> search(const telnyx::Search& what) = 0;
    [[nodiscard]] virtual Outcome<telnyx::Hold> reserve(const QString& number, const QString& reference) = 0;
    [[nodiscard]] virtual Outcome<std::optional<telnyx::Hold>> findReservation(const QString& number) = 0;
    [[nodiscard]] virtual Outcome<telnyx::Order> order(const telnyx::OrderRequest& request) = 0;
    [[nodiscard]] virtual Outcome<std::optional<telnyx::Order>> findOrder(const QString& reference) = 0;
    [[nodiscard]] virtual Outcome<std::optional<telnyx::OwnedNumber>> ownedNumber(const QString& number) = 0;
    [[nodiscard]] virtual Outcome<telnyx::OwnedNumber> updateNumber(const QString& id,
                                                                    const telnyx::NumberChange& change) = 0;

    [[nodiscard]] virtual Outcome<telnyx::TexmlApplication>
    createApplication(const telnyx::TexmlApplication& wanted) = 0;
    [[nodiscard]] virtual Outcome<telnyx::TexmlApplication>
    updateApplication(const telnyx::TexmlApplication& wanted) = 0;
    [[nodiscard]] virtual Outcome<std::optional<telnyx::TexmlApplication>>
    findApplication(const QString& name) = 0;

    [[nodiscard]] virtual Outcome<telnyx::MessagingProfile>
    createProfile(const telnyx::MessagingProfile& wanted) = 0;
    [[nodiscard]] virtual Outcome<std::optional<telnyx::MessagingProfile>>
    findProfile(const QString& name) = 0;
    /// An empty profile takes the number out.
    [[nodiscard]] virtual Outcome<telnyx::NumberMessaging> assignProfile(const QString& numberId,
                                                                         const QString& profile) = 0;

    [[nodiscard]] virtual Outcome<telnyx::Verification>
    submitVerification(const telnyx::VerificationRequest& request) = 0;
    [[nodiscard]] virtual Outcome<telnyx::Verification>
    resubmitVerification(const QString& id, const telnyx::VerificationRequest& request) = 0;
    [[nodiscard]] virtual Outcome<std::optional<telnyx::Verification>>
    findVerification(const QString& number) = 0;

    [[nodiscard]] virtual Outcome<telnyx::Call> placeTestCall(const telnyx::TestCall& wanted) = 0;
    [[nodiscard]] virtual Outcome<telnyx::Page<telnyx::Call>> calls(const QString& from,
                                                                    const QString& to) = 0;
};

} // namespace occ::activation
