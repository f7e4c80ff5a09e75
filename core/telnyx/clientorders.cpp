// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telnyx/checks.h"
#include "core/telnyx/client.h"
#include "core/telnyx/reading.h"

#include <QCoreApplication>

/// Numbers to be had, holds and orders.
namespace occ::telnyx {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(telnyx)
};

/// How long to wait before each look for something whose answer was lost: it may take a moment to show.
constexpr Millis kLooks[] = {0, 2 * kSecond, 5 * kSecond};

Check checked(const Search& what)
{
    if (Check lost = needText(what.country, Words::tr("The country"), u"country_code"_s))
        return lost;
    for (const auto& [text, field] :
         {std::pair(what.prefix, u"national_destination_code"_s),
          std::pair(what.startsWith, u"starts_with"_s), std::pair(what.endsWith, u"ends_with"_s),
          std::pair(what.contains, u"contains"_s)}) {
        if (Check lost = needDigits(text, field))
            return lost;
    }
    return needRange(what.limit, 1, 250, u"limit"_s);
}

Query queryFor(const Search& what)
{
    Query query{{u"filter[country_code]"_s, what.country}, {u"filter[limit]"_s, QString::number(what.limit)}};
    const auto add = [&query](const QString& name, const QString& value) {
        if (!value.isEmpty())
            query.append({u"filter["_s + name + u']', value});
    };
    add(u"phone_number_type"_s, what.type);
    for (const QString& feature : what.features)
        query.append({u"filter[features][]"_s, feature});
    add(u"national_destination_code"_s, what.prefix);
    add(u"phone_number][starts_with"_s, what.startsWith);
    add(u"phone_number][ends_with"_s, what.endsWith);
    add(u"phone_number][contains"_s, what.contains);
    const QString yes = u"true"_s;
    add(u"reservable"_s, what.reservable ? yes : QString());
    add(u"exclude_held_numbers"_s, what.withoutHeld ? yes : QString());
    add(u"quickship"_s, what.quickship ? yes : QString());
    return query;
}

QJsonArray numberObjects(const QStringList& numbers)
{
    QJsonArray array;
    for (const QString& number : numbers)
        array << QJsonObject{{u"phone_number"_s, number}};
    return array;
}

Check checked(const OrderRequest& request)
{
    if (request.numbers.isEmpty())
        return badInput(Words::tr("An order needs a number."), Words::tr("Choose one."), u"phone_numbers"_s);
    for (const QString& number : request.numbers) {
        if (Check lost = needNumber(number, u"phone_numbers"_s))
            return lost;
    }
    return needText(request.customerReference, Words::tr("The order's own reference"),
                    u"customer_reference"_s);
}

QJsonObject toJson(const OrderRequest& request)
{
    QJsonObject body{{u"phone_numbers"_s, numberObjects(request.numbers)},
                     {u"customer_reference"_s, request.customerReference}};
    for (const auto& [name, value] : {std::pair(u"connection_id"_s, request.connectionId),
                                      std::pair(u"messaging_profile_id"_s, request.messagingProfileId),
                                      std::pair(u"billing_group_id"_s, request.billingGroupId)}) {
        if (!value.isEmpty())
            body.insert(name, value);
    }
    return body;
}

} // namespace

QCoro::Task<Outcome<Page<Offer>>> Client::search(Search what) const
{
    if (Check lost = checked(what))
        co_return *lost;
    Ask ask = get(u"available_phone_numbers"_s, queryFor(what));
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    Page<Offer> offers;
    offers.evidence = said->evidence;
    for (const QJsonValue& value : said->body.value("data"_L1).toArray())
        offers.items << offerFrom(value.toObject());
    const QJsonObject meta = said->body.value("meta"_L1).toObject();
    offers.whole = meta.value("total_results"_L1).toInteger() <= offers.items.size();
    co_return offers;
}

QCoro::Task<Outcome<Hold>> Client::reserve(QString number, QString customerReference) const
{
    if (Check lost = needNumber(number, u"phone_numbers"_s))
        co_return *lost;
    QJsonObject body{{u"phone_numbers"_s, numberObjects({number})}};
    if (!customerReference.isEmpty())
        body.insert(u"customer_reference"_s, customerReference);
    Ask ask = send("POST", u"number_reservations"_s, body);
    ask.makes = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (said)
        co_return holdFrom(said->data, number, said->evidence);
    // Held already: perhaps by ourselves, by an attempt whose answer was lost.
    if (said.error().done == Done::Maybe || said.error().cause == Cause::Held) {
        Outcome<std::optional<Hold>> ours = co_await findReservation(number);
        if (ours && *ours && (*ours)->isHeld(m_exchange->now())) {
            (*ours)->evidence.found = true;
            co_return std::move(**ours);
        }
    }
    co_return Lost(said.error());
}

QCoro::Task<Outcome<Hold>> Client::reservation(QString id) const
{
    if (Check lost = needId(id, Words::tr("hold")))
        co_return *lost;
    Ask ask = get(u"number_reservations/"_s + segment(id));
    ask.operation = u"number_reservations/{id}"_s;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return holdFrom(said->data, {}, said->evidence);
}

QCoro::Task<Outcome<std::optional<Hold>>> Client::findReservation(QString number) const
{
    if (Check lost = needNumber(number, u"phone_numbers"_s))
        co_return *lost;
    Ask ask = get(u"number_reservations"_s, {{u"filter[phone_numbers.phone_number]"_s, number}});
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 100);
    if (!found)
        co_return Lost(found.error());
    std::optional<Hold> youngest;
    for (const QJsonObject& item : found->items) {
        Hold hold = holdFrom(item, number, found->evidence);
        if (hold.number == number && (!youngest || hold.expiresAt > youngest->expiresAt))
            youngest = std::move(hold);
    }
    co_return youngest;
}

QCoro::Task<Outcome<Hold>> Client::extendReservation(QString id) const
{
    // Extensions are few: a lost answer must not cost two of them, so the end before is known first.
    const Outcome<Hold> before = co_await reservation(id);
    if (!before)
        co_return Lost(before.error());
    Ask ask;
    ask.method = "POST"; // With a body it is refused.
    ask.path = u"number_reservations/"_s + segment(id) + u"/actions/extend"_s;
    ask.operation = u"number_reservations/{id}/actions/extend"_s;
    ask.makes = true;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (said)
        co_return holdFrom(said->data, before->number, said->evidence);
    if (said.error().done == Done::Maybe) {
        Outcome<Hold> after = co_await reservation(id);
        if (after && after->expiresAt > before->expiresAt) {
            after->evidence.found = true;
            co_return std::move(*after);
        }
    }
    co_return Lost(said.error());
}

QCoro::Task<Outcome<Order>> Client::order(OrderRequest request) const
{
    if (Check lost = checked(request))
        co_return *lost;
    const QString reference = request.customerReference;
    Outcome<std::optional<Order>> earlier = co_await findOrder(reference);
    if (!earlier)
        co_return Lost(std::move(earlier.error()));
    if (*earlier) {
        (*earlier)->evidence.found = true;
        co_return std::move(**earlier);
    }
    Ask ask = send("POST", u"number_orders"_s, toJson(request));
    ask.makes = true;
    Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (said)
        co_return orderFrom(said->data, said->evidence);
    if (said.error().done == Done::Maybe) {
        for (const Millis wait : kLooks) {
            if (wait > 0)
                co_await m_exchange->pause(wait);
            Outcome<std::optional<Order>> made = co_await findOrder(reference);
            if (made && *made) {
                (*made)->evidence.found = true;
                co_return std::move(**made);
            }
        }
    }
    co_return Lost(std::move(said.error()));
}

QCoro::Task<Outcome<Order>> Client::numberOrder(QString id) const
{
    if (Check lost = needId(id, Words::tr("order")))
        co_return *lost;
    Ask ask = get(u"number_orders/"_s + segment(id));
    ask.operation = u"number_orders/{id}"_s;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return orderFrom(said->data, said->evidence);
}

QCoro::Task<Outcome<std::optional<Order>>> Client::findOrder(QString customerReference) const
{
    if (Check lost =
            needText(customerReference, Words::tr("The order's own reference"), u"customer_reference"_s))
        co_return *lost;
    Ask ask = get(u"number_orders"_s, {{u"filter[customer_reference]"_s, customerReference}});
    const Outcome<Items> found = co_await m_exchange->list(std::move(ask), 100);
    if (!found)
        co_return Lost(found.error());
    std::optional<Order> youngest;
    for (const QJsonObject& item : found->items) {
        Order order = orderFrom(item, found->evidence);
        if (order.customerReference == customerReference && !order.id.isEmpty() &&
            (!youngest || order.createdAt > youngest->createdAt))
            youngest = std::move(order);
    }
    if (!youngest)
        co_return youngest;
    // The list leaves out how the order's numbers stand.
    Outcome<Order> whole = co_await numberOrder(youngest->id);
    if (!whole)
        co_return Lost(std::move(whole.error()));
    co_return std::optional<Order>(std::move(*whole));
}

QCoro::Task<Outcome<Evidence>> Client::cancelSubOrder(QString subOrderId) const
{
    if (Check lost = needId(subOrderId, Words::tr("part of an order")))
        co_return *lost;
    Ask ask;
    ask.method = "PATCH";
    ask.path = u"sub_number_orders/"_s + segment(subOrderId) + u"/cancel"_s;
    ask.operation = u"sub_number_orders/{id}/cancel"_s;
    const Outcome<Said> said = co_await m_exchange->ask(std::move(ask));
    if (!said)
        co_return Lost(said.error());
    co_return said->evidence;
}

} // namespace occ::telnyx
