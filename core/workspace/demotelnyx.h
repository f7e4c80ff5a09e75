// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/outside.h"
#include "core/base/clock.h"

namespace occ::demo {

/// What the sample's past got from a telephone company: one number, held, ordered and active after minutes,
/// and a verification the carriers look at. In memory; asks nobody.
class DemoTelnyx final : public activation::Outside
{
public:
    DemoTelnyx(const Clock& clock, QString number)
        : m_clock(clock)
        , m_number(std::move(number))
    {}

    [[nodiscard]] telnyx::Mode mode() const override { return telnyx::Mode::Sandbox; }
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
    const Clock& m_clock;
    QString m_number;
    std::optional<telnyx::Hold> m_hold;
    std::optional<telnyx::Order> m_order;
    std::optional<telnyx::OwnedNumber> m_owned;
    std::optional<telnyx::TexmlApplication> m_application;
    std::optional<telnyx::MessagingProfile> m_profile;
    std::optional<telnyx::Verification> m_verification;
};

} // namespace occ::demo
