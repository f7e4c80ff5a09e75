// SPDX-License-Identifier: GPL-3.0-or-later
// What monitoring knows.
#include "core/monitoring/monitoringservice.h"
#include "core/monitoring/monitoringwords.h"
#include "core/monitoring/synthetictests.h"
#include "core/telephony/dialling.h"

#include <QSet>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using namespace monitoring;

static const QString kSums =
    u"sum(calls), sum(answered), sum(missed), sum(failed), sum(answer_ms), sum(deliveries), "
    "sum(undelivered), sum(delivery_ms), sum(asks), sum(ask_ms), sum(checks), sum(up)"_s;

static Counts countsFrom(const store::Query& row, int from)
{
    const auto next = [&row, &from] { return row.integer(from++); };
    Counts c;
    c.calls = next();
    c.answered = next();
    c.missed = next();
    c.failed = next();
    c.answerMs = next();
    c.deliveries = next();
    c.undelivered = next();
    c.deliveryMs = next();
    c.asks = next();
    c.askMs = next();
    c.checks = next();
    c.up = next();
    return c;
}

Definition MonitoringService::shipped()
{
    const auto library = orThrow(m_playbooks.library());
    return orThrow(definitionFrom(library->toJson(orThrow(library->get(u"monitoring"_s, u"telephony"_s)))));
}

MonitoringService::Limits MonitoringService::limits()
{
    Limits limits;
    auto rows = m_session.database.query(u"select number_id, threshold, value from monitor_threshold"_s);
    while (rows.next()) {
        if (rows.integer(0) == 0)
            limits.whole.insert(rows.text(1), rows.integer(2));
        else
            limits.own[rows.integer(0)].insert(rows.text(1), rows.integer(2));
    }
    return limits;
}

Definition MonitoringService::with(Definition definition, const Limits& limits, qint64 numberId)
{
    definition.change(limits.whole, false);
    if (numberId > 0)
        definition.change(limits.own.value(numberId), true);
    return definition;
}

Result<Definition> MonitoringService::definition(qint64 numberId)
{
    return reading([&] { return with(shipped(), limits(), numberId); });
}

QList<WatchedNumber> MonitoringService::loadWatched()
{
    auto row = m_session.database.query(
        u"select n.id, n.e164, n.client_id, c.name, coalesce(n.onboarding_id, m.onboarding_id), "
        "coalesce(m.since, 0), m.synthetic_every, m.synthetic_from, m.synthetic_since, "
        "coalesce(k.collected_to, 0), coalesce(k.looked_at, 0), k.trouble, n.state_at from phone_number n "
        "left join monitored_number m on m.number_id = n.id left join client c on c.id = n.client_id "
        "left join monitor_cursor k on k.number_id = n.id where n.state = 'active' or "
        "(m.id is not null and n.state in ('configured', 'tested')) order by n.id"_s);
    QList<WatchedNumber> numbers;
    while (row.next()) {
        WatchedNumber number;
        number.id = row.integer(0);
        number.e164 = row.text(1);
        number.clientId = row.maybe(2);
        number.client = row.text(3);
        number.onboardingId = row.maybe(4);
        number.since = row.integer(5) > 0 ? row.integer(5) : row.integer(12);
        number.every = testEveryFromText(row.text(6)).value_or(TestEvery::Off);
        number.testFrom = row.text(7);
        number.testSince = row.maybe(8);
        number.collectedTo = row.integer(9);
        number.lookedAt = row.integer(10);
        number.trouble = row.text(11);
        numbers << number;
    }
    return numbers;
}

Result<QList<WatchedNumber>> MonitoringService::watched()
{
    return reading([&] { return loadWatched(); });
}

QList<NumberCondition> MonitoringService::loadConditions(const QString& rest, const QVariantList& values)
{
    auto row = m_session.database.runWith(
        u"select x.id, x.number_id, n.e164, x.onboarding_id, x.threshold, x.title, x.severity, x.unit, "
        "x.value, x.limit_value, x.window_ms, x.began_at, x.ended_at, x.words, x.action, x.ended_words from "
        "number_condition x join phone_number n on n.id = x.number_id "_s +
            rest,
        values);
    QList<NumberCondition> found;
    while (row.next()) {
        NumberCondition one;
        one.id = row.integer(0);
        one.numberId = row.integer(1);
        one.e164 = row.text(2);
        one.onboardingId = row.maybe(3);
        one.threshold = row.text(4);
        one.title = row.text(5);
        one.severity = row.text(6);
        one.unit = row.text(7);
        one.value = row.integer(8);
        one.limit = row.integer(9);
        one.window = row.integer(10);
        one.beganAt = row.integer(11);
        one.endedAt = row.maybe(12);
        one.words = row.text(13);
        one.action = row.text(14);
        one.endedWords = row.text(15);
        found << one;
    }
    return found;
}

Result<QList<NumberCondition>> MonitoringService::conditions(qint64 numberId, Instant since)
{
    return reading([&] {
        QList<NumberCondition> found =
            loadConditions(u"where (x.number_id = ? or ? = 0) and (x.ended_at is null or x.ended_at >= ?) "
                           "order by x.began_at desc, x.id desc"_s,
                           {numberId, numberId, since});
        std::stable_partition(found.begin(), found.end(),
                              [](const NumberCondition& one) { return !one.endedAt; });
        return found;
    });
}

/// How bad, worst first, for sorting.
static int gravity(const MonitoredRow& row)
{
    return row.health == MonitoredRow::Health::Unknown ? 1 : -2 * int(row.health);
}

static MonitoredRow::Health healthOf(const MonitoredRow& row)
{
    using enum MonitoredRow::Health;
    const bool down = std::ranges::any_of(
        row.open, [](const NumberCondition& one) { return one.severity == "critical"_L1; });
    if (down)
        return Down;
    if (!row.open.isEmpty())
        return Troubled;
    return row.number.collectedTo == 0 ? Unknown : Good;
}

QList<MonitoredRow> MonitoringService::rowsOf(const QList<WatchedNumber>& numbers)
{
    constexpr int kHours = 24;
    const Instant now = m_session.now();
    const Instant from = bucketOf(now, kHour) - (kHours - 1) * kHour;
    QList<MonitoredRow> rows;
    QHash<qint64, qsizetype> places;
    for (const WatchedNumber& number : numbers) {
        places.insert(number.id, rows.size());
        MonitoredRow row;
        row.number = number;
        row.hours = QList<qint64>(kHours, 0);
        rows << row;
    }
    {
        auto row = m_session.database.query(u"select number_id, at / 3600000, "_s + kSums +
                                                u" from measurement where at >= ? and at <= ? group by "
                                                "number_id, at / 3600000"_s,
                                            from, now);
        while (row.next()) {
            const auto place = places.constFind(row.integer(0));
            if (place == places.cend())
                continue;
            const Counts counts = countsFrom(row, 2);
            rows[*place].day += counts;
            rows[*place].hours[row.integer(1) - from / kHour] += counts.calls;
        }
    }
    for (const NumberCondition& one :
         loadConditions(u"where x.ended_at is null order by x.began_at, x.id"_s, {})) {
        if (const auto place = places.constFind(one.numberId); place != places.cend())
            rows[*place].open << one;
    }
    for (const SyntheticCall& call : SyntheticTests(m_session).lastOfEach()) {
        if (const auto place = places.constFind(call.numberId); place != places.cend())
            rows[*place].lastTest = call;
    }
    for (MonitoredRow& row : rows)
        row.health = healthOf(row);
    return rows;
}

Result<QList<MonitoredRow>> MonitoringService::list()
{
    return reading([&] {
        const store::ReadScope scope(m_session.database);
        QList<MonitoredRow> rows = rowsOf(loadWatched());
        std::ranges::stable_sort(
            rows, {}, [](const MonitoredRow& row) { return std::pair(gravity(row), row.number.e164); });
        return rows;
    });
}

WatchedNumber MonitoringService::mustFind(const QString& idOrNumber)
{
    const PhoneNumber number = orThrow(m_numbers.find(idOrNumber));
    for (const WatchedNumber& one : loadWatched()) {
        if (one.id == number.id)
            return one;
    }
    raise(refused(
        Words::tr("%1 is not watched: it is %2.").arg(nationalForm(number.e164), toText(number.state)),
        Words::tr("Numbers are watched once they are in service. See them with: occ monitor list"),
        u"number"_s));
}

/// Counts without gaps; a point stands for the stretch from its moment on.
QList<Slot> MonitoringService::series(qint64 numberId, Range range, Millis offset)
{
    const Millis step = stepOf(range);
    const Instant now = m_session.now();
    const qint64 last = (now + offset) / step;
    const qint64 first = last - lengthOf(range) / step + 1;
    QList<Slot> slots;
    for (qint64 i = first; i <= last; ++i)
        slots << Slot{i * step - offset, step, {}};
    auto row = m_session.database.query(u"select at, "_s + kSums +
                                            u" from measurement where number_id = ? and at >= ? and at <= ? "
                                            "group by at"_s,
                                        numberId, slots.first().at, now);
    while (row.next())
        slots[(row.integer(0) + offset) / step - first].counts += countsFrom(row, 1);
    return slots;
}

QHash<qint64, Facts> MonitoringService::facts(const Definition& definition,
                                              const QList<WatchedNumber>& numbers, qint64 only)
{
    constexpr int kWeeks = 4;
    const Instant now = m_session.now();
    QHash<qint64, Facts> all;
    for (const WatchedNumber& number : numbers)
        all[number.id].collectedTo = number.collectedTo;
    QSet<Millis> windows;
    for (const Threshold& threshold : definition.thresholds)
        windows.insert(threshold.window);
    for (const Millis window : std::as_const(windows)) {
        auto row = m_session.database.query(u"select number_id, "_s + kSums +
                                                u" from measurement where at + span > ? and at > ? and "
                                                "at <= ? and (number_id = ? or ? = 0) group by number_id"_s,
                                            now - window, now - window - kOldBucket, now, only, only);
        while (row.next()) {
            if (const auto one = all.find(row.integer(0)); one != all.end())
                one->windows.insert(window, countsFrom(row, 1));
        }
    }
    const Threshold* volume = definition.find(u"call-volume-drop"_s);
    for (int week = 1; volume && week <= kWeeks; ++week) {
        const Instant to = now - week * 7 * kDay;
        const Instant from = to - volume->window;
        QHash<qint64, qint64> calls;
        auto row = m_session.database.query(
            u"select number_id, at, span, calls from measurement where at > ? and at < ? and calls > 0 and "
            "(number_id = ? or ? = 0)"_s,
            from - kOldBucket, to, only, only);
        while (row.next()) {
            // Older counts stand in whole hours: of them, as much as lies within.
            const Instant at = row.integer(1);
            const Millis span = row.integer(2);
            const Millis within = std::min(to, at + span) - std::max(from, at);
            if (within > 0)
                calls[row.integer(0)] += row.integer(3) * 100 * within / span;
        }
        for (const WatchedNumber& number : numbers) {
            if (number.since <= from)
                all[number.id].weeksAgo << calls.value(number.id);
        }
    }
    return all;
}

Result<NumberReport> MonitoringService::report(const QString& idOrNumber, Range range, Millis offset)
{
    return reading([&] {
        constexpr Millis kRecent = 30 * kDay;
        const store::ReadScope scope(m_session.database);
        const WatchedNumber number = mustFind(idOrNumber);
        NumberReport report;
        report.range = range;
        report.row = rowsOf({number}).first();
        report.series = series(number.id, range, offset);
        for (const Slot& slot : std::as_const(report.series))
            report.sum += slot.counts;
        const Definition counts = with(shipped(), limits(), number.id);
        Facts known = facts(counts, {number}, number.id).value(number.id);
        for (const NumberCondition& one : std::as_const(report.row.open))
            known.open.insert(one.threshold, one.beganAt);
        report.tests = SyntheticTests(m_session).of(number.id);
        if (number.every != TestEvery::Off)
            known.lastTest = SyntheticTests(m_session).lastVerdict(number.id);
        report.verdicts = judge(counts, known, m_session.now());
        report.conditions = orThrow(conditions(number.id, m_session.now() - kRecent));
        return report;
    });
}

Result<QString> MonitoringService::standing(const QString& e164)
{
    return reading([&] {
        const NumberReport known = orThrow(report(e164, Range::Week));
        const Counts& sum = known.sum;
        QStringList parts{Words::tr("%1 watched since %2")
                              .arg(nationalForm(known.row.number.e164), toIso(known.row.number.since))};
        parts << (sum.decided() > 0 ? Words::tr("%1 calls in 7 days, %2 answered")
                                          .arg(sum.calls)
                                          .arg(withUnit(sum.answered * 10'000 / sum.decided(), u"percent"_s))
                                    : Words::tr("no calls in 7 days"));
        if (known.row.open.isEmpty())
            parts << Words::tr("no open condition");
        for (const NumberCondition& one : known.row.open)
            parts << Words::tr("open: %1").arg(one.title);
        if (!known.row.number.trouble.isEmpty())
            parts << known.row.number.trouble;
        return QString(parts.join(u"; "_s) + u'.');
    });
}

} // namespace occ
