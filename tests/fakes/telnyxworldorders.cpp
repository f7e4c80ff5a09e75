// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/telnyxworld.h"

#include <algorithm>

/// Search, hold, order.
namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList numbersIn(const QJsonObject& json)
{
    QStringList numbers;
    for (const QJsonValue& value : json.value("phone_numbers"_L1).toArray())
        numbers << value.toObject().value("phone_number"_L1).toString();
    return numbers;
}

QJsonObject offer(const QString& number, bool quickship)
{
    return {{u"record_type"_s, u"available_phone_number"_s},
            {u"phone_number"_s, number},
            {u"reservable"_s, true},
            {u"quickship"_s, quickship},
            {u"best_effort"_s, false},
            {u"cost_information"_s, QJsonObject{{u"monthly_cost"_s, u"1.00"_s},
                                                {u"upfront_cost"_s, u"0.00"_s},
                                                {u"currency"_s, u"USD"_s}}},
            {u"features"_s,
             QJsonArray{QJsonObject{{u"name"_s, u"voice"_s}}, QJsonObject{{u"name"_s, u"sms"_s}}}}};
}

} // namespace

bool TelnyxWorld::isHeldByUs(const QString& number) const
{
    return std::any_of(holds.begin(), holds.end(), [this, &number](const Held& hold) {
        return hold.number == number && hold.expiresAt > now();
    });
}

std::optional<TelnyxReply> TelnyxWorld::unavailable(const QString& number) const
{
    const auto found = stock.constFind(number);
    if (found == stock.constEnd() || found->sold || owned.contains(number))
        return telnyxError(422, u"85001"_s, u"Number is no longer available"_s, u"/phone_numbers"_s);
    if (found->heldByOther > now())
        return telnyxError(422, u"85006"_s, u"Number is already reserved"_s, u"/phone_numbers"_s);
    if (isHeldByUs(number))
        return {};
    if (found->searchedAt == kNever || found->searchedAt + timings.searchLasts < now())
        return telnyxError(422, u"85000"_s, u"Number must be searched first"_s, u"/phone_numbers"_s);
    return {};
}

TelnyxReply TelnyxWorld::search(const TelnyxRequest& request, const QString&)
{
    if (request.value(u"filter[country_code]"_s).isEmpty())
        return telnyxError(400, u"10004"_s, u"Missing required parameter"_s, u"/filter/country_code"_s);
    const QString area = request.value(u"filter[national_destination_code]"_s);
    const QString start = request.value(u"filter[phone_number][starts_with]"_s);
    const QString end = request.value(u"filter[phone_number][ends_with]"_s);
    const QString part = request.value(u"filter[phone_number][contains]"_s);
    const bool quick = request.value(u"filter[quickship]"_s) == u"true"_s;
    const bool free = request.value(u"filter[exclude_held_numbers]"_s) == u"true"_s;
    const int limit = std::max(1, request.value(u"filter[limit]"_s).toInt());
    QJsonArray found;
    for (auto it = stock.begin(); it != stock.end() && found.size() < limit; ++it) {
        const QString digits = it.key().mid(2); // Without +1.
        const QString own = area.isEmpty() ? digits : digits.mid(area.size());
        if (it->sold || owned.contains(it.key()) ||
            (free && (it->heldByOther > now() || isHeldByUs(it.key()))))
            continue;
        if (!digits.startsWith(area) || !own.startsWith(start) || !own.endsWith(end) || !own.contains(part) ||
            (quick && !it->quickship))
            continue;
        it->searchedAt = now();
        found << offer(it.key(), it->quickship);
    }
    const QJsonObject meta{{u"total_results"_s, int(found.size())}, {u"best_effort_results"_s, 0}};
    return {200, {{u"data"_s, found}, {u"meta"_s, meta}}};
}

QJsonObject TelnyxWorld::json(const Held& hold) const
{
    const QJsonObject line{{u"id"_s, QString(hold.id + u"-1"_s)},
                           {u"phone_number"_s, hold.number},
                           {u"status"_s, u"success"_s},
                           {u"expired_at"_s, toIso(hold.expiresAt)}};
    return {{u"record_type"_s, u"number_reservation"_s},
            {u"id"_s, hold.id},
            {u"status"_s, u"success"_s},
            {u"customer_reference"_s, hold.reference},
            {u"created_at"_s, toIso(hold.createdAt)},
            {u"phone_numbers"_s, QJsonArray{line}}};
}

TelnyxReply TelnyxWorld::hold(const TelnyxRequest& request, const QString&)
{
    if (const auto lost = telnyxMissing(request.json, {u"phone_numbers"_s}))
        return *lost;
    const QString number = numbersIn(request.json).value(0);
    if (isHeldByUs(number))
        return telnyxError(422, u"85006"_s, u"Number is already reserved"_s, u"/phone_numbers"_s);
    if (const auto lost = unavailable(number))
        return *lost;
    holds << Held{uuid(u"hold"_s),      number, request.json.value("customer_reference"_L1).toString(), now(),
                  now() + timings.hold, 0};
    return telnyxData(json(holds.last()));
}

TelnyxReply TelnyxWorld::lookAtHold(const TelnyxRequest&, const QString& id)
{
    for (const Held& hold : holds) {
        if (hold.id == id)
            return telnyxData(json(hold));
    }
    return telnyxError(404, u"10005"_s, u"Resource not found"_s);
}

TelnyxReply TelnyxWorld::listHolds(const TelnyxRequest& request, const QString&)
{
    const QString number = request.value(u"filter[phone_numbers.phone_number]"_s);
    const QString reference = request.value(u"filter[customer_reference]"_s);
    QJsonArray all;
    for (const Held& hold : holds) {
        if ((number.isEmpty() || hold.number == number) &&
            (reference.isEmpty() || hold.reference == reference))
            all << json(hold);
    }
    return telnyxPage(request, all);
}

TelnyxReply TelnyxWorld::extend(const TelnyxRequest&, const QString& id)
{
    for (Held& hold : holds) {
        if (hold.id != id)
            continue;
        if (hold.extended >= timings.extensions || hold.expiresAt <= now())
            return telnyxError(422, u"85008"_s, u"Reservation extension limit reached"_s);
        ++hold.extended;
        hold.expiresAt += timings.hold;
        return telnyxData(json(hold));
    }
    return telnyxError(404, u"10005"_s, u"Resource not found"_s);
}

QString TelnyxWorld::statusOf(const Ordered& order) const
{
    if (order.cancelled)
        return u"cancelled"_s;
    if (order.createdAt + timings.order > now())
        return u"pending"_s;
    return order.fails ? u"failure"_s : u"success"_s;
}

QJsonObject TelnyxWorld::json(const Ordered& order) const
{
    QJsonArray lines;
    for (int i = 0; i < order.numbers.size(); ++i)
        lines << QJsonObject{
            {u"id"_s, QString(order.id + u"-%1"_s.arg(i))}, {u"phone_number"_s, order.numbers.at(i)},
            {u"phone_number_type"_s, u"toll_free"_s},       {u"requirements_met"_s, true},
            {u"requirements_status"_s, u"approved"_s},      {u"status"_s, statusOf(order)}};
    return {{u"record_type"_s, u"number_order"_s},
            {u"id"_s, order.id},
            {u"status"_s, statusOf(order)},
            {u"customer_reference"_s, order.reference},
            {u"connection_id"_s, order.connection},
            {u"messaging_profile_id"_s, order.profile},
            {u"requirements_met"_s, true},
            {u"phone_numbers_count"_s, int(order.numbers.size())},
            {u"phone_numbers"_s, lines},
            {u"sub_number_orders_ids"_s, QJsonArray{order.subOrder}},
            {u"created_at"_s, toIso(order.createdAt)}};
}

TelnyxReply TelnyxWorld::order(const TelnyxRequest& request, const QString&)
{
    if (const auto lost = telnyxMissing(request.json, {u"phone_numbers"_s}))
        return *lost;
    const QStringList numbers = numbersIn(request.json);
    for (const QString& number : numbers) {
        if (const auto lost = unavailable(number))
            return *lost;
    }
    if (balanceCents < priceCents * numbers.size())
        return telnyxError(422, u"20100"_s, u"Insufficient Funds"_s);
    const auto named = [&request](QLatin1StringView name) { return request.json.value(name).toString(); };
    const QString connection = named("connection_id"_L1);
    const auto known = [](const QList<QJsonObject>& all, const QString& id) {
        return std::any_of(all.begin(), all.end(),
                           [&id](const QJsonObject& one) { return one.value("id"_L1).toString() == id; });
    };
    if (!connection.isEmpty() && !known(applications, connection))
        return telnyxError(422, u"85004"_s, u"Bad connection id"_s, u"/connection_id"_s);
    const QString profile = named("messaging_profile_id"_L1);
    if (!profile.isEmpty() && !known(profiles, profile))
        return telnyxError(422, u"85005"_s, u"Bad messaging profile id"_s, u"/messaging_profile_id"_s);
    balanceCents -= priceCents * numbers.size();
    Ordered made{uuid(u"order"_s),
                 named("customer_reference"_L1),
                 connection,
                 profile,
                 uuid(u"sub"_s),
                 numbers,
                 now(),
                 std::exchange(nextOrderFails, false),
                 false};
    for (const QString& number : numbers) {
        if (!made.fails)
            owned.insert(number, {decimal(),
                                  made.id,
                                  {{u"connection_id"_s, connection},
                                   {u"messaging_profile_id"_s, profile},
                                   {u"customer_reference"_s, made.reference}}});
    }
    orders << made;
    return telnyxData(json(made));
}

TelnyxReply TelnyxWorld::lookAtOrder(const TelnyxRequest&, const QString& id)
{
    for (const Ordered& order : orders) {
        if (order.id == id)
            return telnyxData(json(order));
    }
    return telnyxError(404, u"10005"_s, u"Resource not found"_s);
}

TelnyxReply TelnyxWorld::listOrders(const TelnyxRequest& request, const QString&)
{
    const QString reference = request.value(u"filter[customer_reference]"_s);
    QJsonArray all;
    for (const Ordered& order : orders) {
        if ((reference.isEmpty() || order.reference == reference) &&
            order.createdAt + timings.orderShows <= now())
            all << json(order);
    }
    return telnyxPage(request, all);
}

TelnyxReply TelnyxWorld::cancelSubOrder(const TelnyxRequest&, const QString& id)
{
    for (Ordered& order : orders) {
        if (order.subOrder != id)
            continue;
        if (statusOf(order) != u"pending"_s)
            return telnyxError(422, u"10015"_s, u"Only a pending order can be cancelled"_s);
        order.cancelled = true;
        for (const QString& number : order.numbers)
            owned.remove(number);
        return telnyxData({{u"id"_s, id}, {u"order_request_id"_s, order.id}, {u"status"_s, u"cancelled"_s}});
    }
    return telnyxError(404, u"10005"_s, u"Resource not found"_s);
}

} // namespace occ::test
