// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/telnyxworld.h"

/// Test calls, and what is told of them afterwards.
namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString mailDate(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::RFC2822Date);
}

} // namespace

QString TelnyxWorld::statusOf(const Called& call) const
{
    if (call.ended)
        return u"completed"_s;
    const Millis passed = now() - call.at;
    if (passed < timings.ringing)
        return u"ringing"_s;
    if (call.outcome == u"completed"_s && passed < timings.ringing + timings.talking)
        return u"in-progress"_s;
    return call.outcome;
}

QJsonObject TelnyxWorld::json(const Called& call) const
{
    const QString status = statusOf(call);
    QJsonObject json{{u"sid"_s, call.id},
                     {u"account_sid"_s, account},
                     {u"from"_s, call.from},
                     {u"to"_s, call.to},
                     {u"direction"_s, u"outbound"_s},
                     {u"status"_s, status},
                     {u"date_created"_s, mailDate(call.at)}};
    if (status == u"completed"_s) {
        const Instant end = call.ended ? call.endedAt : call.at + timings.ringing + timings.talking;
        json.insert(u"start_time"_s, mailDate(call.at + timings.ringing));
        json.insert(u"end_time"_s, mailDate(end));
        json.insert(u"duration"_s,
                    QString::number(std::max<Millis>(0, end - call.at - timings.ringing) / kSecond));
    }
    return json;
}

TelnyxReply TelnyxWorld::placeCall(const TelnyxRequest& request, const QString&)
{
    if (const auto lost = telnyxMissing(request.json, {u"ApplicationSid"_s, u"From"_s, u"To"_s}))
        return *lost;
    const auto named = [&request](QLatin1StringView name) { return request.json.value(name).toString(); };
    const bool known =
        std::any_of(applications.begin(), applications.end(), [&named](const QJsonObject& application) {
            return application.value("id"_L1) == named("ApplicationSid"_L1);
        });
    if (!known)
        return telnyxError(422, u"10015"_s, u"Unknown application"_s, u"/ApplicationSid"_s);
    const QString from = named("From"_L1);
    if (!owned.contains(from) || ownedJson(from).value("status"_L1).toString() != u"active"_s)
        return telnyxError(422, u"10015"_s, u"The From number is not active on this account"_s, u"/From"_s);
    calls << Called{uuid(u"call"_s), from, named("To"_L1), named("ApplicationSid"_L1), callOutcome, now()};
    QJsonObject body{{u"from"_s, from}, {u"to"_s, calls.last().to}, {u"status"_s, u"queued"_s}};
    if (callsNameThemselves)
        body.insert(u"sid"_s, calls.last().id);
    return {200, body};
}

TelnyxReply TelnyxWorld::lookAtCall(const TelnyxRequest&, const QString& id)
{
    for (const Called& call : calls) {
        if (call.id == id)
            return {200, json(call)};
    }
    return telnyxError(404, u"10005"_s, u"Resource not found"_s);
}

TelnyxReply TelnyxWorld::listCalls(const TelnyxRequest& request, const QString&)
{
    QJsonArray all;
    for (const Called& call : calls) {
        const QString from = request.value(u"From"_s);
        const QString to = request.value(u"To"_s);
        if ((from.isEmpty() || call.from == from) && (to.isEmpty() || call.to == to) &&
            call.at + timings.callShows <= now())
            all << json(call);
    }
    return {200, {{u"calls"_s, all}, {u"page"_s, 0}, {u"page_size"_s, 100}}};
}

TelnyxReply TelnyxWorld::endCall(const TelnyxRequest& request, const QString& id)
{
    for (Called& call : calls) {
        if (call.id != id)
            continue;
        if (request.form.queryItemValue(u"Status"_s) == u"completed"_s && !call.ended) {
            call.ended = true;
            call.endedAt = now();
        }
        return {200, json(call)};
    }
    return telnyxError(404, u"10005"_s, u"Resource not found"_s);
}

TelnyxReply TelnyxWorld::callEvents(const TelnyxRequest& request, const QString&)
{
    const QString since = request.value(u"filter[occurred_at][gte]"_s);
    // Without a leg or session, only the last day is told.
    const Instant first = std::max(since.isEmpty() ? 0 : parseIso(since).value_or(0), now() - kDay);
    QJsonArray all;
    const auto add = [&all, first, this](const Called& call, const QString& name, Instant at,
                                         QJsonObject payload) {
        if (at > now() || at < first)
            return;
        payload.insert(u"from"_s, call.from);
        payload.insert(u"to"_s, call.to);
        const QJsonObject event{{u"event_type"_s, name}, {u"payload"_s, payload}};
        all << QJsonObject{{u"record_type"_s, u"call_event"_s},
                           {u"name"_s, name},
                           {u"type"_s, u"webhook"_s},
                           {u"call_leg_id"_s, call.id},
                           {u"call_session_id"_s, call.id},
                           {u"event_timestamp"_s, toIso(at)},
                           {u"metadata"_s, event}};
    };
    for (const Called& call : calls) {
        const QString from = request.value(u"filter[from]"_s);
        const QString to = request.value(u"filter[to]"_s);
        const Millis rings = call.rings >= 0 ? call.rings : timings.ringing;
        if ((!from.isEmpty() && call.from != from) || (!to.isEmpty() && call.to != to))
            continue;
        const bool answered = call.outcome == u"completed"_s;
        add(call, u"call.initiated"_s, call.at, {});
        if (answered)
            add(call, u"call.answered"_s, call.at + rings, {});
        const Instant end = call.ended ? call.endedAt : call.at + rings + (answered ? timings.talking : 0);
        const QString usual = answered ? u"normal_clearing"_s : u"user_busy"_s;
        const QString cause = call.cause.isEmpty() ? usual : call.cause;
        add(call, u"call.hangup"_s, end, {{u"hangup_cause"_s, cause}});
    }
    // In the order in which they happened.
    QList<QJsonValue> sorted(all.begin(), all.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const QJsonValue& one, const QJsonValue& other) {
        return parseIso(one[u"event_timestamp"].toString()).value_or(0) <
               parseIso(other[u"event_timestamp"].toString()).value_or(0);
    });
    QJsonArray inOrder;
    for (const QJsonValue& event : std::as_const(sorted))
        inOrder << event;
    return telnyxPage(request, inOrder);
}

TelnyxReply TelnyxWorld::detailRecords(const TelnyxRequest& request, const QString&)
{
    if (request.value(u"filter[record_type]"_s).isEmpty())
        return telnyxError(400, u"10015"_s, u"Bad Request"_s, u"/filter/record_type"_s);
    QJsonArray all;
    for (const Called& call : calls) {
        const QJsonObject whole = json(call);
        if (statusOf(call) != u"completed"_s || !call.to.contains(request.value(u"filter[cld][contains]"_s)))
            continue;
        all << QJsonObject{{u"record_type"_s, request.value(u"filter[record_type]"_s)},
                           {u"id"_s, call.id},
                           {u"cli"_s, call.from},
                           {u"cld"_s, call.to},
                           {u"direction"_s, u"outbound"_s},
                           {u"call_sec"_s, whole.value("duration"_L1).toString().toInt()},
                           {u"cost"_s, u"0.0070"_s},
                           {u"currency"_s, u"USD"_s},
                           {u"started_at"_s, toIso(call.at)}};
    }
    return telnyxPage(request, all);
}

} // namespace occ::test
