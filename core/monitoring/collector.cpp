// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/collector.h"

#include "core/monitoring/monitoringwords.h"
#include "core/telephony/dialling.h"
#include "core/telnyx/outside.h"

#include <QJsonArray>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace monitoring;
using telnyx::Cause;
using telnyx::Fault;
using telnyx::Outcome;
using telnyx::runOutside;

namespace {

/// News come up to this late; what was read is read again that far back.
constexpr Millis kOverlap = 15 * kMinute;
/// Call events reach this far back; detail records further.
constexpr Millis kEventsReach = 24 * kHour - kMinute;
/// How often a list that was not whole is gone on with.
constexpr int kMostPages = 8;

using Events = Outcome<telnyx::Page<telnyx::CallEvent>>;
using Records = Outcome<telnyx::Page<telnyx::DetailRecord>>;

/// Ways to hang up before an answer that are nobody's fault: the caller gave up, or nobody picked up.
bool isFailure(const QString& cause)
{
    static const QStringList usual{u""_s,          u"normal_clearing"_s, u"originator_cancel"_s, u"timeout"_s,
                                   u"no_answer"_s, u"user_busy"_s,       u"time_limit"_s};
    return !usual.contains(cause);
}

QString payloadText(const telnyx::CallEvent& event, QLatin1StringView name)
{
    QJsonObject payload = event.raw[u"payload"_s].toObject();
    if (payload.isEmpty())
        payload = event.raw[u"event"_s].toObject()[u"payload"_s].toObject();
    return payload[name].toString();
}

/// Asking about the next number would come to the same.
bool concernsAll(const Fault& fault)
{
    switch (fault.cause) {
    case Cause::Credentials:
    case Cause::Permission:
    case Cause::Busy:
    case Cause::Unreachable:
    case Cause::TimedOut:
    case Cause::Nonsense:
        return true;
    default:
        return false;
    }
}

} // namespace

QList<SeenCall> callsFrom(const QList<telnyx::CallEvent>& events)
{
    QHash<QString, qsizetype> places;
    QList<SeenCall> calls;
    for (const telnyx::CallEvent& event : events) {
        if (event.legId.isEmpty() || event.at <= 0)
            continue;
        SeenCall seen;
        seen.ref = event.legId;
        if (event.name == "call.initiated"_L1)
            seen.startedAt = event.at;
        else if (event.name == "call.answered"_L1)
            seen.answeredAt = event.at;
        else if (event.name == "call.hangup"_L1)
            seen.endedAt = event.at;
        else
            continue;
        seen.failed = seen.endedAt > 0 && isFailure(payloadText(event, "hangup_cause"_L1));
        const auto place = places.constFind(seen.ref);
        if (place == places.cend()) {
            places.insert(seen.ref, calls.size());
            calls << seen;
        } else {
            calls[*place] = merged(calls.at(*place), seen);
        }
    }
    return calls;
}

SeenCall callFrom(const telnyx::DetailRecord& record)
{
    SeenCall call;
    if (record.startedAt <= 0)
        return call;
    call.ref = record.raw[u"call_leg_id"_s].toString(record.id);
    call.startedAt = record.startedAt;
    call.answeredAt = record.seconds > 0 ? record.startedAt : 0;
    call.endedAt = record.endedAt > 0 ? record.endedAt : record.startedAt + record.seconds * kSecond;
    return call;
}

QStringList numbersIn(const QJsonObject& event)
{
    QStringList numbers;
    const auto add = [&numbers](const QJsonValue& value) {
        const QString number =
            value.isObject() ? value.toObject()[u"phone_number"_s].toString() : value.toString();
        if (number.startsWith(u'+') && !numbers.contains(number))
            numbers << number;
    };
    // Some are wrapped once more.
    const QJsonObject data = event.contains(u"data"_s) ? event[u"data"_s].toObject() : event;
    const QJsonObject payload = data[u"payload"_s].toObject();
    for (const auto name : {"to"_L1, "from"_L1}) {
        const QJsonValue value = payload[name];
        if (value.isArray()) {
            for (const QJsonValue& one : value.toArray())
                add(one);
        } else {
            add(value);
        }
    }
    return numbers;
}

void Collector::trouble(const QString& words)
{
    if (!m_report.troubles.contains(words))
        m_report.troubles << words;
}

template <typename T, typename Ask> T Collector::timed(Ask ask, Collected& into)
{
    const Instant began = m_clock.now();
    T answer = runOutside<T>(ask);
    if (answer) {
        ++into.asks;
        into.askMs += std::max<Millis>(0, m_clock.now() - began);
    }
    return answer;
}

void Collector::inventory()
{
    m_active.reset();
    const auto owned =
        runOutside<Outcome<telnyx::Page<telnyx::OwnedNumber>>>([&] { return m_client.ownedNumbers(); });
    if (!owned)
        return trouble(owned.error().oneLine());
    if (!owned->whole)
        return trouble(Words::tr("Telnyx's list of our numbers was longer than can be read at once."));
    m_active.emplace();
    for (const telnyx::OwnedNumber& one : owned->items)
        m_active->insert(one.number, one.isActive());
}

void Collector::deliveries(const QList<WatchedNumber>& numbers)
{
    m_deliveries.clear();
    const auto to = m_service.deliveriesTo();
    if (!to)
        return trouble(to.error().oneLine());
    QHash<QString, qint64> known;
    for (const WatchedNumber& number : numbers)
        known.insert(number.e164, number.id);
    telnyx::WebhookFilter filter;
    filter.since = std::max(*to, m_clock.now() - kSettled + kHour) - kOverlap;
    const auto found = runOutside<Outcome<telnyx::Page<telnyx::WebhookDelivery>>>(
        [&] { return m_client.webhookDeliveries(filter); });
    if (!found)
        return trouble(found.error().oneLine());
    for (const telnyx::WebhookDelivery& one : found->items) {
        if (one.id.isEmpty() || one.startedAt <= 0 || one.finishedAt <= 0)
            continue; // still under way
        for (const QString& number : numbersIn(one.event)) {
            if (const auto id = known.constFind(number); id != known.cend()) {
                m_deliveries[*id] << SeenDelivery{one.id, one.startedAt, one.status == "delivered"_L1,
                                                  std::max<Millis>(0, one.finishedAt - one.startedAt)};
                ++m_report.deliveries;
            }
        }
    }
    if (!found->whole)
        trouble(
            Words::tr("There were more webhook deliveries than can be read at once; some are not counted."));
}

std::optional<Fault> Collector::records(const WatchedNumber& number, Instant until, Collected& into)
{
    telnyx::DetailFilter filter;
    filter.range = u"last_3_days"_s;
    filter.numberContains = number.e164.mid(1);
    const auto found = timed<Records>([&] { return m_client.detailRecords(filter); }, into);
    if (!found)
        return found.error();
    for (const telnyx::DetailRecord& record : found->items) {
        const SeenCall call = callFrom(record);
        if (!call.ref.isEmpty() && call.startedAt >= number.collectedTo && call.startedAt < until)
            into.calls << call;
    }
    return {};
}

std::optional<Fault> Collector::events(const WatchedNumber& number, Collected& into)
{
    const Instant now = m_clock.now();
    telnyx::CallEventFilter filter;
    filter.to = number.e164;
    filter.since = std::max(std::max(number.collectedTo - kOverlap, number.since), now - kEventsReach);
    if (number.collectedTo > 0 && number.collectedTo < now - kEventsReach) {
        if (auto fault = records(number, now - kEventsReach, into))
            return fault;
    }
    QList<telnyx::CallEvent> all;
    for (int page = 0; page < kMostPages; ++page) {
        const auto found = timed<Events>([&] { return m_client.callEvents(filter); }, into);
        if (!found)
            return found.error();
        all += found->items;
        // They come in the order in which they happened: the rest is younger than the last.
        const Instant last = found->items.isEmpty() ? 0 : found->items.constLast().at;
        if (found->whole || last <= filter.since) {
            into.calls += callsFrom(all);
            into.collectedTo = now;
            return {};
        }
        filter.since = last;
    }
    into.calls += callsFrom(all);
    into.collectedTo = filter.since;
    trouble(Words::tr("%1 has more calls than can be read in one round; the rest follows.")
                .arg(nationalForm(number.e164)));
    return {};
}

bool Collector::number(const WatchedNumber& number)
{
    Collected collected;
    collected.deliveries = m_deliveries.value(number.id);
    if (m_active)
        collected.active = m_active->value(number.e164);
    const auto fault = events(number, collected);
    if (fault) {
        collected.trouble = fault->oneLine();
        // A part of an answer counts for nothing: the next round asks for all of it again.
        collected.calls.clear();
        collected.collectedTo.reset();
        trouble(collected.trouble);
    }
    m_report.calls += collected.calls.size();
    ++m_report.numbers;
    if (const Status taken = m_service.take(number.id, collected); !taken)
        trouble(taken.error().oneLine());
    return !fault || !concernsAll(*fault);
}

Result<CollectReport> Collector::run(const std::function<bool()>& stop)
{
    m_report = {};
    auto numbers = m_service.watched();
    if (!numbers)
        return Failure(numbers.error());
    if (numbers->isEmpty())
        return m_report;
    std::ranges::stable_sort(*numbers, {}, &WatchedNumber::lookedAt);
    const Instant began = m_clock.now();
    inventory();
    deliveries(*numbers);
    bool whole = true;
    for (const WatchedNumber& one : std::as_const(*numbers)) {
        if ((stop && stop()) || !number(one)) {
            whole = false;
            break;
        }
    }
    // Deliveries of numbers that were not reached are read again.
    if (whole && !m_deliveries.isEmpty()) {
        if (const Status noted = m_service.noteDeliveriesTo(began); !noted)
            return Failure(noted.error());
    }
    return m_report;
}

} // namespace occ
