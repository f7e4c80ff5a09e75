// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/telnyxworld.h"

#include <QRegularExpression>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QString TelnyxRequest::value(const QString& name) const
{
    for (const auto& [key, text] : query.queryItems(QUrl::FullyDecoded)) {
        if (key == name)
            return text;
    }
    return {};
}

TelnyxReply telnyxError(int status, const QString& code, const QString& title, const QString& pointer)
{
    QJsonObject error{{u"code"_s, code}, {u"title"_s, title}, {u"detail"_s, QString(title + u" (fake)"_s)}};
    if (!pointer.isEmpty())
        error.insert(u"source"_s, QJsonObject{{u"pointer"_s, pointer}});
    return {status, {{u"errors"_s, QJsonArray{error}}}};
}

TelnyxReply telnyxData(const QJsonObject& data, int status)
{
    return {status, {{u"data"_s, data}}};
}

TelnyxReply telnyxPage(const TelnyxRequest& request, const QJsonArray& all)
{
    const int number = std::max(1, request.value(u"page[number]"_s).toInt());
    const int asked = request.value(u"page[size]"_s).toInt();
    const int size = asked > 0 ? asked : 20;
    QJsonArray page;
    for (int i = (number - 1) * size; i < std::min(number * size, int(all.size())); ++i)
        page << all.at(i);
    const QJsonObject meta{{u"page_number"_s, number},
                           {u"page_size"_s, size},
                           {u"total_pages"_s, int((all.size() + size - 1) / size)},
                           {u"total_results"_s, int(all.size())}};
    return {200, {{u"data"_s, page}, {u"meta"_s, meta}}};
}

std::optional<TelnyxReply> telnyxMissing(const QJsonObject& json, const QStringList& names)
{
    for (const QString& name : names) {
        const QJsonValue value = json.value(name);
        if (value.isUndefined() || value.toString(u"-"_s).isEmpty() ||
            (value.isArray() && value.toArray().isEmpty()))
            return telnyxError(422, u"10004"_s, u"Missing required parameter"_s, u"/"_s + name);
    }
    return {};
}

QString TelnyxWorld::uuid(const QString& kind)
{
    return u"%1-0000-4000-8000-%2"_s.arg(kind.leftJustified(8, u'0')).arg(++m_made, 12, 10, QLatin1Char('0'));
}

QString TelnyxWorld::decimal()
{
    return QString::number(1'293'384'261'075'731'000 + ++m_made); // More than a JSON number keeps.
}

TelnyxReply TelnyxWorld::answer(const TelnyxRequest& request)
{
    struct Route
    {
        QString method;
        QRegularExpression path;
        Handler handler;
    };
    const auto route = [](const QString& method, const QString& path, Handler handler) {
        return Route{method, QRegularExpression(u"^"_s + path + u"$"_s), handler};
    };
    using W = TelnyxWorld;
    static const QString id = u"/([^/]+)"_s;
    static const QString tollFree = u"/messaging_tollfree/verification/requests"_s;
    static const QString callsOf = u"/texml/Accounts/[^/]+/Calls"_s;
    static const QList<Route> routes{
        route(u"GET"_s, u"/balance"_s, &W::balance),
        route(u"GET"_s, u"/available_phone_numbers"_s, &W::search),
        route(u"POST"_s, u"/number_reservations"_s, &W::hold),
        route(u"GET"_s, u"/number_reservations"_s, &W::listHolds),
        route(u"GET"_s, u"/number_reservations"_s + id, &W::lookAtHold),
        route(u"POST"_s, u"/number_reservations"_s + id + u"/actions/extend"_s, &W::extend),
        route(u"POST"_s, u"/number_orders"_s, &W::order),
        route(u"GET"_s, u"/number_orders"_s, &W::listOrders),
        route(u"GET"_s, u"/number_orders"_s + id, &W::lookAtOrder),
        route(u"PATCH"_s, u"/sub_number_orders"_s + id + u"/cancel"_s, &W::cancelSubOrder),
        route(u"GET"_s, u"/phone_numbers"_s, &W::listOwned),
        route(u"POST"_s, u"/phone_numbers/actions/verify_ownership"_s, &W::verifyOwnership),
        route(u"PATCH"_s, u"/phone_numbers"_s + id, &W::changeNumber),
        route(u"PATCH"_s, u"/phone_numbers"_s + id + u"/voice"_s, &W::changeVoice),
        route(u"PATCH"_s, u"/phone_numbers"_s + id + u"/messaging"_s, &W::changeMessaging),
        route(u"POST"_s, u"/texml_applications"_s, &W::makeApplication),
        route(u"GET"_s, u"/texml_applications"_s, &W::listApplications),
        route(u"PATCH"_s, u"/texml_applications"_s + id, &W::changeApplication),
        route(u"POST"_s, u"/messaging_profiles"_s, &W::makeProfile),
        route(u"GET"_s, u"/messaging_profiles"_s, &W::listProfiles),
        route(u"POST"_s, tollFree, &W::submit),
        route(u"GET"_s, tollFree, &W::listVerifications),
        route(u"GET"_s, tollFree + id, &W::lookAtVerification),
        route(u"PATCH"_s, tollFree + id, &W::resubmit),
        route(u"POST"_s, callsOf, &W::placeCall),
        route(u"GET"_s, callsOf, &W::listCalls),
        route(u"GET"_s, callsOf + id, &W::lookAtCall),
        route(u"POST"_s, callsOf + id, &W::endCall),
        route(u"GET"_s, u"/call_events"_s, &W::callEvents),
        route(u"GET"_s, u"/detail_records"_s, &W::detailRecords),
        route(u"GET"_s, u"/webhook_deliveries"_s, &W::listDeliveries),
    };
    for (const Route& one : routes) {
        const QRegularExpressionMatch match = one.path.match(request.path);
        if (one.method == request.method && match.hasMatch())
            return (this->*one.handler)(request, match.captured(1));
    }
    return telnyxError(404, u"10005"_s, u"Resource not found"_s);
}

TelnyxReply TelnyxWorld::balance(const TelnyxRequest&, const QString&)
{
    const QString money = QString::number(double(balanceCents) / 100, 'f', 2);
    return telnyxData({{u"record_type"_s, u"balance"_s},
                       {u"balance"_s, money},
                       {u"available_credit"_s, money},
                       {u"credit_limit"_s, u"0.00"_s},
                       {u"pending"_s, u"0.00"_s},
                       {u"currency"_s, u"USD"_s}});
}

TelnyxReply TelnyxWorld::listDeliveries(const TelnyxRequest& request, const QString&)
{
    QJsonArray all;
    for (const QJsonObject& delivery : deliveries) {
        const QString status = request.value(u"filter[status][eq]"_s);
        const QString since = request.value(u"filter[started_at][gte]"_s);
        const QString started = delivery.value("started_at"_L1).toString();
        if ((status.isEmpty() || delivery.value("status"_L1).toString() == status) &&
            (since.isEmpty() || started.isEmpty() ||
             parseIso(started).value_or(0) >= parseIso(since).value_or(0)))
            all << delivery;
    }
    return telnyxPage(request, all);
}

} // namespace occ::test
