// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demotelnyx.h"

#include <QCoreApplication>

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;
using namespace telnyx;
template <typename T> using Outcome = activation::Outside::Outcome<T>;

/// How long an order is pending, and how long its number is not active after that.
static constexpr Millis kOrderTakes = kMinute;
static constexpr Millis kNumberTakes = 2 * kMinute;

static Fault notHere()
{
    Fault fault;
    fault.grade = Grade::Refused;
    fault.message = QCoreApplication::translate("workspace", "The sample’s Telnyx does not do that.");
    fault.cause = Cause::NotFound;
    return fault;
}

/// What was made and is kept, or the fault that says there is none.
template <typename T> static Outcome<T> existing(const std::optional<T>& thing)
{
    if (!thing)
        return tl::unexpected(notHere());
    return *thing;
}

Outcome<Page<Offer>> DemoTelnyx::search(const Search&)
{
    Offer offer;
    offer.number = m_number;
    Page<Offer> page;
    page.items << offer;
    return page;
}

Outcome<Hold> DemoTelnyx::reserve(const QString& number, const QString& reference)
{
    m_hold.emplace();
    m_hold->id = u"sample-hold"_s;
    m_hold->number = number;
    m_hold->status = u"success"_s;
    m_hold->customerReference = reference;
    m_hold->expiresAt = m_clock.now() + 30 * kMinute;
    return *m_hold;
}

Outcome<std::optional<Hold>> DemoTelnyx::findReservation(const QString&)
{
    return m_hold;
}

Outcome<Order> DemoTelnyx::order(const OrderRequest& request)
{
    m_order.emplace();
    m_order->id = u"sample-order"_s;
    m_order->status = u"pending"_s;
    m_order->customerReference = request.customerReference;
    m_order->createdAt = m_clock.now();
    return *m_order;
}

Outcome<std::optional<Order>> DemoTelnyx::findOrder(const QString&)
{
    if (m_order && m_clock.now() >= m_order->createdAt + kOrderTakes)
        m_order->status = u"success"_s;
    if (m_order && m_order->hasSucceeded() && !m_owned) {
        m_owned.emplace();
        m_owned->id = u"sample-number"_s;
        m_owned->number = m_number;
        m_owned->status = u"purchase-pending"_s;
        m_owned->type = u"toll_free"_s;
        m_owned->purchasedAt = m_clock.now();
    }
    return m_order;
}

Outcome<std::optional<OwnedNumber>> DemoTelnyx::ownedNumber(const QString&)
{
    if (m_owned && m_clock.now() >= m_owned->purchasedAt + kNumberTakes)
        m_owned->status = u"active"_s;
    return m_owned;
}

Outcome<OwnedNumber> DemoTelnyx::updateNumber(const QString&, const NumberChange& change)
{
    if (m_owned)
        m_owned->connectionId = change.connectionId.value_or(m_owned->connectionId);
    return existing(m_owned);
}

Outcome<TexmlApplication> DemoTelnyx::createApplication(const TexmlApplication& wanted)
{
    m_application = wanted;
    m_application->id = u"sample-application"_s;
    return *m_application;
}

Outcome<TexmlApplication> DemoTelnyx::updateApplication(const TexmlApplication& wanted)
{
    m_application = wanted;
    return *m_application;
}

Outcome<std::optional<TexmlApplication>> DemoTelnyx::findApplication(const QString&)
{
    return m_application;
}

Outcome<MessagingProfile> DemoTelnyx::createProfile(const MessagingProfile& wanted)
{
    m_profile = wanted;
    m_profile->id = u"sample-profile"_s;
    return *m_profile;
}

Outcome<std::optional<MessagingProfile>> DemoTelnyx::findProfile(const QString&)
{
    return m_profile;
}

Outcome<NumberMessaging> DemoTelnyx::assignProfile(const QString& numberId, const QString& profile)
{
    if (m_owned)
        m_owned->messagingProfileId = profile;
    return NumberMessaging{numberId, m_number, profile, u"toll_free"_s, true, true, {}};
}

Outcome<Verification> DemoTelnyx::submitVerification(const VerificationRequest& request)
{
    m_verification.emplace();
    m_verification->id = u"sample-verification"_s;
    m_verification->status = u"Waiting For Vendor"_s;
    m_verification->numbers = request.numbers;
    m_verification->businessName = request.businessName;
    m_verification->createdAt = m_clock.now();
    return *m_verification;
}

Outcome<Verification> DemoTelnyx::resubmitVerification(const QString&, const VerificationRequest&)
{
    return existing(m_verification);
}

Outcome<std::optional<Verification>> DemoTelnyx::findVerification(const QString&)
{
    return m_verification;
}

Outcome<Call> DemoTelnyx::placeTestCall(const TestCall&)
{
    return tl::unexpected(notHere());
}

Outcome<Page<Call>> DemoTelnyx::calls(const QString&, const QString&)
{
    return Page<Call>();
}

} // namespace occ::demo
