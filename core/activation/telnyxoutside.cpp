// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/telnyxoutside.h"

#include "core/telnyx/outside.h"

namespace occ::activation {

namespace {

class TelnyxOutside final : public Outside
{
public:
    TelnyxOutside(telnyx::Client::Options options, const Clock& clock)
        : m_client(std::move(options), clock)
    {}

    [[nodiscard]] telnyx::Mode mode() const override { return m_client.mode(); }

    Outcome<telnyx::Page<telnyx::Offer>> search(const telnyx::Search& what) override
    {
        return run<telnyx::Page<telnyx::Offer>>([&] { return m_client.search(what); });
    }
    Outcome<telnyx::Hold> reserve(const QString& number, const QString& reference) override
    {
        return run<telnyx::Hold>([&] { return m_client.reserve(number, reference); });
    }
    Outcome<std::optional<telnyx::Hold>> findReservation(const QString& number) override
    {
        return run<std::optional<telnyx::Hold>>([&] { return m_client.findReservation(number); });
    }
    Outcome<telnyx::Order> order(const telnyx::OrderRequest& request) override
    {
        return run<telnyx::Order>([&] { return m_client.order(request); });
    }
    Outcome<std::optional<telnyx::Order>> findOrder(const QString& reference) override
    {
        return run<std::optional<telnyx::Order>>([&] { return m_client.findOrder(reference); });
    }
    Outcome<std::optional<telnyx::OwnedNumber>> ownedNumber(const QString& number) override
    {
        return run<std::optional<telnyx::OwnedNumber>>([&] { return m_client.ownedNumber(number); });
    }
    Outcome<telnyx::OwnedNumber> updateNumber(const QString& id, const telnyx::NumberChange& change) override
    {
        return run<telnyx::OwnedNumber>([&] { return m_client.updateNumber(id, change); });
    }
    Outcome<telnyx::TexmlApplication> createApplication(const telnyx::TexmlApplication& wanted) override
    {
        return run<telnyx::TexmlApplication>([&] { return m_client.createTexmlApplication(wanted); });
    }
    Outcome<telnyx::TexmlApplication> updateApplication(const telnyx::TexmlApplication& wanted) override
    {
        return run<telnyx::TexmlApplication>([&] { return m_client.updateTexmlApplication(wanted); });
    }
    Outcome<std::optional<telnyx::TexmlApplication>> findApplication(const QString& name) override
    {
        return run<std::optional<telnyx::TexmlApplication>>(
            [&] { return m_client.findTexmlApplication(name); });
    }
    Outcome<telnyx::MessagingProfile> createProfile(const telnyx::MessagingProfile& wanted) override
    {
        return run<telnyx::MessagingProfile>([&] { return m_client.createMessagingProfile(wanted); });
    }
    Outcome<std::optional<telnyx::MessagingProfile>> findProfile(const QString& name) override
    {
        return run<std::optional<telnyx::MessagingProfile>>(
            [&] { return m_client.findMessagingProfile(name); });
    }
    Outcome<telnyx::NumberMessaging> assignProfile(const QString& numberId, const QString& profile) override
    {
        return run<telnyx::NumberMessaging>(
            [&] { return m_client.assignMessagingProfile(numberId, profile); });
    }
    Outcome<telnyx::Verification> submitVerification(const telnyx::VerificationRequest& request) override
    {
        return run<telnyx::Verification>([&] { return m_client.submitVerification(request); });
    }
    Outcome<telnyx::Verification> resubmitVerification(const QString& id,
                                                       const telnyx::VerificationRequest& request) override
    {
        return run<telnyx::Verification>([&] { return m_client.resubmitVerification(id, request); });
    }
    Outcome<std::optional<telnyx::Verification>> findVerification(const QString& number) override
    {
        return run<std::optional<telnyx::Verification>>([&] { return m_client.findVerification(number); });
    }
    Outcome<telnyx::Call> placeTestCall(const telnyx::TestCall& wanted) override
    {
        return run<telnyx::Call>([&] { return m_client.placeTestCall(wanted); });
    }
    Outcome<telnyx::Page<telnyx::Call>> calls(const QString& from, const QString& to) override
    {
        return run<telnyx::Page<telnyx::Call>>([&] { return m_client.calls(from, to); });
    }

private:
    template <typename T> static Outcome<T> run(std::function<QCoro::Task<Outcome<T>>()> call)
    {
        return telnyx::runOutside<Outcome<T>>(std::move(call));
    }

    telnyx::Client m_client;
};

} // namespace

std::unique_ptr<Outside> openTelnyx(telnyx::Client::Options options, const Clock& clock)
{
    return std::make_unique<TelnyxOutside>(std::move(options), clock);
}

} // namespace occ::activation
