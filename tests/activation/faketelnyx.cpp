// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/activation/faketelnyx.h"

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using namespace telnyx;

/// Counts, dies or fails as it was told, and otherwise does the work.
template <typename T, typename Do>
FakeTelnyx::Outcome<T> FakeTelnyx::answer(const QString& operation, Do work)
{
    const bool dies = ++m_calls == dieAt;
    if (dies && !dieAfter)
        throw Killed();
    asked << operation;
    QQueue<Fault>& waiting = faults[operation];
    if (!waiting.isEmpty()) {
        const Fault fault = waiting.dequeue();
        if (fault.done == Done::Maybe)
            static_cast<void>(work());
        return tl::unexpected(fault);
    }
    Outcome<T> made = work();
    if (dies)
        throw Killed();
    return made;
}

Fault FakeTelnyx::fault(Cause cause, Done done, const QString& message)
{
    Fault fault;
    fault.grade = Grade::Environment;
    fault.message = message;
    fault.hint = u"Look at Telnyx."_s;
    fault.cause = cause;
    fault.done = done;
    return fault;
}

QStringList FakeTelnyx::dump() const
{
    QStringList lines;
    for (const OwnedNumber& number : owned)
        lines << u"number %1 %2 app=%3 profile=%4"_s.arg(
            number.number, number.status, number.connectionId.isEmpty() ? u"-"_s : u"set"_s,
            number.messagingProfileId.isEmpty() ? u"-"_s : u"set"_s);
    lines << u"orders %1 applications %2 profiles %3 verifications %4"_s.arg(orders.size())
                 .arg(applications.size())
                 .arg(profiles.size())
                 .arg(verifications.size());
    return lines;
}

FakeTelnyx::Outcome<Page<Offer>> FakeTelnyx::search(const Search& what)
{
    return answer<Page<Offer>>(u"search"_s, [&]() -> Outcome<Page<Offer>> {
        Page<Offer> page;
        for (const QString& number : std::as_const(offered)) {
            if (number.endsWith(what.endsWith) && number.mid(2).startsWith(what.prefix))
                page.items.append({number, u"1.00"_s, u"1.00"_s, u"USD"_s, {u"voice"_s}, true, true, false});
        }
        return page;
    });
}

FakeTelnyx::Outcome<Hold> FakeTelnyx::reserve(const QString& number, const QString& reference)
{
    return answer<Hold>(u"reserve"_s, [&]() -> Outcome<Hold> {
        if (!offered.contains(number))
            return tl::unexpected(fault(Cause::Taken, Done::No, u"The number is no longer available."_s));
        Hold hold;
        hold.id = newId(u"hold"_s);
        hold.number = number;
        hold.status = u"success"_s;
        hold.customerReference = reference;
        hold.expiresAt = m_clock.now() + 30 * kMinute;
        holds.insert(number, hold);
        return hold;
    });
}

FakeTelnyx::Outcome<std::optional<Hold>> FakeTelnyx::findReservation(const QString& number)
{
    return answer<std::optional<Hold>>(u"findReservation"_s, [&]() -> Outcome<std::optional<Hold>> {
        return holds.contains(number) ? std::optional(holds.value(number)) : std::nullopt;
    });
}

Order FakeTelnyx::standing(Order order)
{
    if (order.status == "pending"_L1 && m_clock.now() >= order.createdAt + orderTakes) {
        order.status = u"success"_s;
        for (Order& kept : orders) {
            if (kept.id == order.id)
                kept.status = order.status;
        }
        OwnedNumber number;
        number.id = newId(u"1293"_s);
        number.number = order.lines.first().number;
        number.status = u"purchase-pending"_s;
        number.type = u"toll_free"_s;
        number.purchasedAt = m_clock.now();
        owned.insert(number.number, number);
    }
    return order;
}

FakeTelnyx::Outcome<Order> FakeTelnyx::order(const OrderRequest& request)
{
    return answer<Order>(u"order"_s, [&]() -> Outcome<Order> {
        const QString number = request.numbers.first();
        if (!offered.contains(number))
            return tl::unexpected(fault(Cause::Taken, Done::No, u"The number is no longer available."_s));
        offered.remove(number);
        Order order;
        order.id = newId(u"order"_s);
        order.status = u"pending"_s;
        order.customerReference = request.customerReference;
        order.createdAt = m_clock.now();
        order.lines.append({newId(u"line"_s), number, u"pending"_s, {}, true});
        orders << order;
        return standing(order);
    });
}

FakeTelnyx::Outcome<std::optional<Order>> FakeTelnyx::findOrder(const QString& reference)
{
    return answer<std::optional<Order>>(u"findOrder"_s, [&]() -> Outcome<std::optional<Order>> {
        for (qsizetype i = orders.size() - 1; i >= 0; --i) {
            if (orders.at(i).customerReference == reference)
                return standing(orders.at(i));
        }
        return std::nullopt;
    });
}

FakeTelnyx::Outcome<std::optional<OwnedNumber>> FakeTelnyx::ownedNumber(const QString& number)
{
    return answer<std::optional<OwnedNumber>>(u"ownedNumber"_s, [&]() -> Outcome<std::optional<OwnedNumber>> {
        const auto found = owned.find(number);
        if (found == owned.end())
            return std::nullopt;
        if (found->status == "purchase-pending"_L1 && m_clock.now() >= found->purchasedAt + numberTakes)
            found->status = u"active"_s;
        return *found;
    });
}

FakeTelnyx::Outcome<OwnedNumber> FakeTelnyx::updateNumber(const QString& id, const NumberChange& change)
{
    return answer<OwnedNumber>(u"updateNumber"_s, [&]() -> Outcome<OwnedNumber> {
        for (OwnedNumber& number : owned) {
            if (number.id == id) {
                number.connectionId = change.connectionId.value_or(number.connectionId);
                return number;
            }
        }
        return tl::unexpected(fault(Cause::NotFound));
    });
}

FakeTelnyx::Outcome<TexmlApplication> FakeTelnyx::createApplication(const TexmlApplication& wanted)
{
    return answer<TexmlApplication>(u"createApplication"_s, [&]() -> Outcome<TexmlApplication> {
        TexmlApplication made = wanted;
        made.id = newId(u"7777"_s);
        applications << made;
        return made;
    });
}

FakeTelnyx::Outcome<TexmlApplication> FakeTelnyx::updateApplication(const TexmlApplication& wanted)
{
    return answer<TexmlApplication>(u"updateApplication"_s, [&]() -> Outcome<TexmlApplication> {
        for (TexmlApplication& there : applications) {
            if (there.id == wanted.id)
                return there = wanted;
        }
        return tl::unexpected(fault(Cause::NotFound));
    });
}

FakeTelnyx::Outcome<std::optional<TexmlApplication>> FakeTelnyx::findApplication(const QString& name)
{
    return answer<std::optional<TexmlApplication>>(
        u"findApplication"_s, [&]() -> Outcome<std::optional<TexmlApplication>> {
            const auto found = std::ranges::find(applications, name, &TexmlApplication::name);
            return found == applications.end() ? std::nullopt : std::optional(*found);
        });
}

FakeTelnyx::Outcome<MessagingProfile> FakeTelnyx::createProfile(const MessagingProfile& wanted)
{
    return answer<MessagingProfile>(u"createProfile"_s, [&]() -> Outcome<MessagingProfile> {
        MessagingProfile made = wanted;
        made.id = newId(u"profile"_s);
        profiles << made;
        return made;
    });
}

FakeTelnyx::Outcome<std::optional<MessagingProfile>> FakeTelnyx::findProfile(const QString& name)
{
    return answer<std::optional<MessagingProfile>>(
        u"findProfile"_s, [&]() -> Outcome<std::optional<MessagingProfile>> {
            const auto found = std::ranges::find(profiles, name, &MessagingProfile::name);
            return found == profiles.end() ? std::nullopt : std::optional(*found);
        });
}

FakeTelnyx::Outcome<NumberMessaging> FakeTelnyx::assignProfile(const QString& numberId,
                                                               const QString& profile)
{
    return answer<NumberMessaging>(u"assignProfile"_s, [&]() -> Outcome<NumberMessaging> {
        for (OwnedNumber& number : owned) {
            if (number.id == numberId) {
                number.messagingProfileId = profile;
                return NumberMessaging{number.id, number.number, profile, u"toll_free"_s, true, true, {}};
            }
        }
        return tl::unexpected(fault(Cause::NotFound));
    });
}

FakeTelnyx::Outcome<Verification> FakeTelnyx::submitVerification(const VerificationRequest& request)
{
    return answer<Verification>(u"submitVerification"_s, [&]() -> Outcome<Verification> {
        Verification made;
        made.id = newId(u"verification"_s);
        made.status = u"In Progress"_s;
        made.numbers = request.numbers;
        made.businessName = request.businessName;
        verifications.insert(request.numbers.first(), made);
        return made;
    });
}

FakeTelnyx::Outcome<Verification> FakeTelnyx::resubmitVerification(const QString& id,
                                                                   const VerificationRequest& request)
{
    return answer<Verification>(u"resubmitVerification"_s, [&]() -> Outcome<Verification> {
        for (Verification& there : verifications) {
            if (there.id == id) {
                there.status = u"In Progress"_s;
                there.reason.clear();
                there.businessName = request.businessName;
                return there;
            }
        }
        return tl::unexpected(fault(Cause::NotFound));
    });
}

FakeTelnyx::Outcome<std::optional<Verification>> FakeTelnyx::findVerification(const QString& number)
{
    return answer<std::optional<Verification>>(
        u"findVerification"_s, [&]() -> Outcome<std::optional<Verification>> {
            return verifications.contains(number) ? std::optional(verifications.value(number)) : std::nullopt;
        });
}

FakeTelnyx::Outcome<Call> FakeTelnyx::placeTestCall(const TestCall& wanted)
{
    return answer<Call>(u"placeTestCall"_s, [&]() -> Outcome<Call> {
        Call call;
        call.from = wanted.from;
        call.to = wanted.to;
        call.status = u"queued"_s;
        call.createdAt = m_clock.now();
        placed << call;
        return call; // Without its id, as Telnyx answers.
    });
}

FakeTelnyx::Outcome<Page<Call>> FakeTelnyx::calls(const QString& from, const QString& to)
{
    return answer<Page<Call>>(u"calls"_s, [&]() -> Outcome<Page<Call>> {
        Page<Call> page;
        for (qsizetype i = placed.size() - 1; i >= 0; --i) {
            Call call = placed.at(i);
            if (call.from != from || call.to != to || m_clock.now() < call.createdAt + 5 * kSecond)
                continue;
            call.id = u"call%1"_s.arg(i);
            call.status = callEnds;
            call.seconds = 12;
            call.startedAt = call.createdAt;
            call.endedAt = call.createdAt + 12 * kSecond;
            page.items << call;
        }
        return page;
    });
}

} // namespace occ::test
