// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/collecting.h"

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace monitoring;

Instant Collecting::moment(const QString& name)
{
    auto row = m_database.query(u"select at from monitor_round where name = ?"_s, name);
    return row.next() ? row.integer(0) : 0;
}

void Collecting::setMoment(const QString& name, Instant at)
{
    m_database.query(u"insert into monitor_round (name, at) values (?, ?) on conflict (name) do update set "
                     "at = excluded.at"_s,
                     name, at);
}

void Collecting::takeCall(qint64 numberId, const SeenCall& seen, QSet<Instant>& touched)
{
    std::optional<SeenCall> known;
    {
        auto row =
            m_database.query(u"select started_at, answered_at, ended_at, failed from call_record where "
                             "kind = 'call' and ref = ? and number_id = ?"_s,
                             seen.ref, numberId);
        if (row.next()) {
            known = SeenCall{seen.ref, row.integer(0), row.integer(1), row.integer(2), row.boolean(3)};
        }
    }
    const SeenCall call = known ? merged(*known, seen) : seen;
    if (known == call)
        return;
    m_database.query(u"insert into call_record (kind, ref, number_id, started_at, answered_at, ended_at, "
                     "failed, took) values ('call', ?, ?, ?, ?, ?, ?, 0) on conflict (kind, ref, number_id) "
                     "do update set started_at = excluded.started_at, answered_at = excluded.answered_at, "
                     "ended_at = excluded.ended_at, failed = excluded.failed"_s,
                     call.ref, numberId, call.startedAt, call.answeredAt, call.endedAt,
                     qint64(call.failed ? 1 : 0));
    for (const Instant at : {known ? known->startedAt : 0, call.startedAt}) {
        if (at > 0)
            touched.insert(bucketOf(at));
    }
}

void Collecting::takeDelivery(qint64 numberId, const SeenDelivery& seen, QSet<Instant>& touched)
{
    const auto added =
        m_database.query(u"insert into call_record (kind, ref, number_id, started_at, answered_at, ended_at, "
                         "failed, took) values ('delivery', ?, ?, ?, 0, 0, ?, ?) on conflict (kind, ref, "
                         "number_id) do nothing"_s,
                         seen.ref, numberId, seen.startedAt, qint64(seen.delivered ? 0 : 1), seen.took);
    if (added.affected() > 0)
        touched.insert(bucketOf(seen.startedAt));
}

/// Counts a bucket anew from its records; what was looked at beside them stays.
void Collecting::count(qint64 numberId, Instant bucket)
{
    Counts c;
    {
        auto row = m_database.query(
            u"select count(*), sum(case when answered_at > 0 then 1 else 0 end), "
            "sum(case when answered_at = 0 and ended_at > 0 then 1 else 0 end), sum(failed), "
            "sum(case when answered_at > 0 then answered_at - started_at else 0 end) from call_record where "
            "kind = 'call' and number_id = ? and started_at >= ? and started_at < ?"_s,
            numberId, bucket, bucket + kBucket);
        if (row.next()) {
            c.calls = row.integer(0);
            c.answered = row.integer(1);
            c.missed = row.integer(2);
            c.failed = row.integer(3);
            c.answerMs = row.integer(4);
        }
    }
    {
        auto row = m_database.query(
            u"select count(*), sum(failed), sum(case when failed = 0 then took else 0 end) from call_record "
            "where kind = 'delivery' and number_id = ? and started_at >= ? and started_at < ?"_s,
            numberId, bucket, bucket + kBucket);
        if (row.next()) {
            c.deliveries = row.integer(0);
            c.undelivered = row.integer(1);
            c.deliveryMs = row.integer(2);
        }
    }
    m_database.query(
        u"insert into measurement (number_id, span, at, calls, answered, missed, failed, answer_ms, "
        "deliveries, undelivered, delivery_ms, asks, ask_ms, checks, up) values "
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0) on conflict (number_id, span, at) do update set "
        "calls = excluded.calls, answered = excluded.answered, missed = excluded.missed, "
        "failed = excluded.failed, answer_ms = excluded.answer_ms, deliveries = excluded.deliveries, "
        "undelivered = excluded.undelivered, delivery_ms = excluded.delivery_ms"_s,
        numberId, kBucket, bucket, c.calls, c.answered, c.missed, c.failed, c.answerMs, c.deliveries,
        c.undelivered, c.deliveryMs);
}

/// What the look itself says: how long Telnyx took, and whether it has the number as active.
void Collecting::look(qint64 numberId, const Collected& collected, Instant now)
{
    m_database.query(
        u"insert into measurement (number_id, span, at, calls, answered, missed, failed, answer_ms, "
        "deliveries, undelivered, delivery_ms, asks, ask_ms, checks, up) values "
        "(?, ?, ?, 0, 0, 0, 0, 0, 0, 0, 0, ?, ?, ?, ?) on conflict (number_id, span, at) do update set "
        "asks = measurement.asks + excluded.asks, ask_ms = measurement.ask_ms + excluded.ask_ms, "
        "checks = measurement.checks + excluded.checks, up = measurement.up + excluded.up"_s,
        numberId, kBucket, bucketOf(now), collected.asks, collected.askMs, qint64(collected.active ? 1 : 0),
        qint64(collected.active.value_or(false) ? 1 : 0));
}

void Collecting::take(qint64 numberId, const Collected& collected, Instant now)
{
    QSet<Instant> touched;
    const Instant oldest = bucketOf(now - kSettled, kOldBucket);
    for (const SeenCall& call : collected.calls) {
        if (call.startedAt == 0 || call.startedAt >= oldest) // older ones are settled
            takeCall(numberId, call, touched);
    }
    for (const SeenDelivery& delivery : collected.deliveries) {
        if (delivery.startedAt >= oldest)
            takeDelivery(numberId, delivery, touched);
    }
    for (const Instant bucket : std::as_const(touched))
        count(numberId, bucket);
    if (collected.asks > 0 || collected.active)
        look(numberId, collected, now);
    m_database.query(
        u"insert into monitor_cursor (number_id, collected_to, looked_at, trouble) values (?, ?, ?, ?) "
        "on conflict (number_id) do update set collected_to = case when excluded.collected_to > "
        "monitor_cursor.collected_to then excluded.collected_to else monitor_cursor.collected_to end, "
        "looked_at = excluded.looked_at, trouble = excluded.trouble"_s,
        numberId, collected.collectedTo.value_or(0), now, collected.trouble);
}

void Collecting::settle(Instant now)
{
    const QString name = u"settled"_s;
    const Instant until = bucketOf(now - kSettled, kOldBucket);
    if (until <= moment(name))
        return;
    // Hours that were put together before stay; what belongs to them went with them.
    m_database.query(
        u"insert into measurement (number_id, span, at, calls, answered, missed, failed, answer_ms, "
        "deliveries, undelivered, delivery_ms, asks, ask_ms, checks, up) select number_id, ?, "
        "at / 3600000 * 3600000, sum(calls), sum(answered), sum(missed), sum(failed), sum(answer_ms), "
        "sum(deliveries), sum(undelivered), sum(delivery_ms), sum(asks), sum(ask_ms), sum(checks), sum(up) "
        "from measurement where span = ? and at < ? group by number_id, at / 3600000 on conflict (number_id, "
        "span, at) do nothing"_s,
        kOldBucket, kBucket, until);
    m_database.query(u"delete from measurement where span = ? and at < ?"_s, kBucket, until);
    m_database.query(u"delete from call_record where started_at < ? and started_at > 0"_s, until);
    // A call of which only the end was ever told counts nowhere.
    m_database.query(u"delete from call_record where started_at = 0 and answered_at < ? and ended_at < ?"_s,
                     until, until);
    constexpr Millis kKeep = 400 * kDay;
    m_database.query(u"delete from measurement where at < ?"_s, now - kKeep);
    setMoment(name, until);
}

} // namespace occ
