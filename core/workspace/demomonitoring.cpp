// SPDX-License-Identifier: GPL-3.0-or-later
// A month of calls to the sample team's numbers in service.
#include "core/monitoring/monitoringservice.h"
#include "core/telephony/numberservice.h"
#include "core/workspace/demodirector.h"

#include <array>

namespace occ::demo {

using namespace Qt::Literals::StringLiterals;
using namespace monitoring;

namespace {

struct Line
{
    QLatin1StringView number;
    QLatin1StringView industry;
    int daysInService;
    int callsAnHour;       ///< In office hours, on weekdays.
    int nightly;           ///< At other times.
    int answeredInHundred; ///< Usually.
    int answeredNow;       ///< For the last hours.
};

/// The second one has too few people on it since this morning.
constexpr std::array<Line, 4> kLines{{
    {"+18335550142"_L1, "legal"_L1, 33, 14, 1, 97, 97},
    {"+18445550123"_L1, "healthcare"_L1, 32, 26, 13, 96, 66},
    {"+18555550167"_L1, "general"_L1, 31, 9, 2, 95, 95},
    {"+18888046762"_L1, "fleet"_L1, 6, 18, 6, 98, 98},
}};
constexpr Millis kBadFor = 5 * kHour;
constexpr Millis kMeasured = 30 * kDay;

/// Spreads a share evenly, so that every hour looks like its kind: no chance is needed.
class Spread final
{
public:
    qint64 next(qint64 amount, qint64 of)
    {
        m_rest += amount;
        const qint64 whole = m_rest / of;
        m_rest %= of;
        return whole;
    }

private:
    qint64 m_rest = 0;
};

/// Makes the counts of one number, stretch by stretch.
class Month final
{
public:
    Month(const Line& line, Instant now)
        : m_line(line)
        , m_now(now)
    {}

    Slot next(Instant at, Millis length)
    {
        constexpr int kHundred = 100;
        constexpr int kWebhooksEach = 3;
        constexpr int kOneFailsOf = 700;
        Slot slot{at, length, {}};
        Counts& c = slot.counts;
        const auto parts = length / kBucket;
        const qint64 wave = (at / kHour * 7 + at / kDay * 3) % 5; // no two days alike
        c.calls = m_calls.next(perHour(at) * parts * (10 + wave), 12 * 10);
        const bool bad = m_now - at <= kBadFor;
        c.answered =
            std::min(c.calls, m_answered.next(c.calls * (bad ? m_line.answeredNow : m_line.answeredInHundred),
                                              kHundred));
        c.missed = c.calls - c.answered;
        c.failed = std::min(c.missed, m_failed.next(c.missed, 6));
        c.answerMs = c.answered *
                     ((bad && m_line.answeredNow < m_line.answeredInHundred ? 15 : 7) * kSecond + wave * 600);
        c.deliveries = c.calls * kWebhooksEach;
        c.undelivered = m_now - at < 2 * kHour ? 0 : m_undelivered.next(c.deliveries, kOneFailsOf);
        c.deliveryMs = c.delivered() * (210 + wave * 35);
        c.asks = c.checks = c.up = parts;
        c.askMs = c.asks * (180 + wave * 20);
        return slot;
    }

private:
    [[nodiscard]] qint64 perHour(Instant at) const
    {
        const QDateTime local = toLocal(at, QTimeZone(-5 * 3600));
        const bool office =
            local.date().dayOfWeek() < 6 && local.time().hour() >= 8 && local.time().hour() < 18;
        return office ? m_line.callsAnHour : m_line.nightly;
    }

    const Line& m_line;
    Instant m_now;
    Spread m_calls, m_answered, m_failed, m_undelivered;
};

QList<Slot> monthOf(const Line& line, Instant since, Instant now)
{
    Month month(line, now);
    QList<Slot> slots;
    const Instant settled = bucketOf(now - kSettled, kOldBucket);
    for (Instant at = bucketOf(std::max(since, now - kMeasured), kOldBucket); at < settled; at += kOldBucket)
        slots << month.next(at, kOldBucket);
    for (Instant at = std::max(settled, bucketOf(since)); at <= now; at += kBucket)
        slots << month.next(at, kBucket);
    return slots;
}

void insert(store::Database& database, qint64 number, const QList<Slot>& slots)
{
    database.dialect().insertRows(database, u"measurement"_s,
                                  {u"number_id"_s, u"span"_s, u"at"_s, u"calls"_s, u"answered"_s, u"missed"_s,
                                   u"failed"_s, u"answer_ms"_s, u"deliveries"_s, u"undelivered"_s,
                                   u"delivery_ms"_s, u"asks"_s, u"ask_ms"_s, u"checks"_s, u"up"_s},
                                  slots.size(), [&](qsizetype i, QVariantList& row) {
                                      const Slot& slot = slots.at(i);
                                      const Counts& c = slot.counts;
                                      row << number << slot.length << slot.at << c.calls << c.answered
                                          << c.missed << c.failed << c.answerMs << c.deliveries
                                          << c.undelivered << c.deliveryMs << c.asks << c.askMs << c.checks
                                          << c.up;
                                  });
}

/// One test call a day; one of them was not answered.
void addTests(store::Transaction& tx, qint64 number, const QString& from, Instant now)
{
    constexpr int kDays = 14;
    constexpr int kFailed = 9;
    for (int day = kDays; day > 0; --day) {
        const Instant at = now - day * kDay + 3 * kHour;
        const bool passed = day != kFailed;
        tx.insert("synthetic_call"_L1,
                  {{"number_id"_L1, number},
                   {"state"_L1, passed ? u"passed"_s : u"failed"_s},
                   {"from_e164"_L1, from},
                   {"earlier"_L1, u""_s},
                   {"call_id"_L1, u"sample-%1"_s.arg(day)},
                   {"intended_at"_L1, at},
                   {"placed_at"_L1, at + kSecond},
                   {"ended_at"_L1, at + 5 * kMinute},
                   {"seconds"_L1, qint64(passed ? 4 : 0)},
                   {"words"_L1, passed ? u"The test call was answered and lasted 4 s."_s
                                       : u"The test call was not answered (no-answer)."_s}});
    }
}

void addCondition(store::Transaction& tx, qint64 number, const Threshold& threshold, qint64 value,
                  Instant began, std::optional<Instant> ended, const QString& words,
                  const QString& endedWords)
{
    tx.insert("number_condition"_L1, {{"number_id"_L1, number},
                                      {"onboarding_id"_L1, QVariant()}, // the client is past its onboarding
                                      {"threshold"_L1, threshold.key},
                                      {"title"_L1, threshold.title},
                                      {"severity"_L1, threshold.severity},
                                      {"unit"_L1, threshold.unit},
                                      {"value"_L1, value},
                                      {"limit_value"_L1, threshold.limit},
                                      {"window_ms"_L1, threshold.window},
                                      {"began_at"_L1, began},
                                      {"ended_at"_L1, store::toSql(ended)},
                                      {"words"_L1, words},
                                      {"action"_L1, threshold.action},
                                      {"ended_words"_L1, endedWords}});
    tx.about("number"_L1, number);
}

void addStory(store::Transaction& tx, const Definition& definition, const QHash<QString, qint64>& ids,
              Instant now)
{
    const auto id = [&](int line) { return ids.value(kLines.at(size_t(line)).number); };
    const Threshold rate = *definition.find(u"answer-rate"_s);
    const Threshold inactive = *definition.find(u"number-inactive"_s);
    if (id(1) > 0) {
        addCondition(
            tx, id(1), rate, 6667, now - kBadFor + 20 * kMinute, {},
            u"Answer rate: 66.67 % in the last 60 min (10 of 15 calls answered); at least 90 % is wanted."_s,
            {});
    }
    if (id(2) > 0) {
        addCondition(
            tx, id(2), inactive, 0, now - 12 * kDay, now - 12 * kDay + 25 * kMinute,
            u"Telnyx does not have the number as active (found active 0 times of 1 in the last 5 min)."_s,
            u"Telnyx has the number as active."_s);
    }
    if (id(0) > 0 && id(2) > 0)
        addTests(tx, id(0), kLines.at(2).number, now);
}

} // namespace

/// An onboarding that runs then, of that industry where there is one.
static qint64 runFor(Workspace& workspace, QLatin1StringView industry)
{
    qint64 found = 0;
    for (const OnboardingRow& row : orThrow(workspace.onboardings().list())) {
        if (row.state != "active"_L1)
            continue;
        if (row.industry == industry)
            return row.id;
        found = row.id;
    }
    return found;
}

void Director::planService()
{
    const auto begin = [this](const Line& line) {
        at(m_now - line.daysInService * kDay, [this, line] {
            NewNumber bought;
            bought.number = line.number;
            bought.cost = {100, {}, u"USD"_s};
            bought.features = {u"voice"_s, u"sms"_s};
            bought.mode = u"sandbox"_s;
            const qint64 id = orThrow(m_workspace.numbers().add(bought)).id;
            HoldRequest request;
            request.number = line.number;
            request.onboardingId = runFor(m_workspace, line.industry);
            if (request.onboardingId == 0)
                return;
            orThrow(m_workspace.numbers().reserve(request));
            for (const NumberState state : numberStates()) {
                if (state > NumberState::Reserved && state <= NumberState::Active)
                    orThrow(m_workspace.numbers().setState(id, state));
            }
        });
    };
    for (size_t i = 0; i + 1 < kLines.size(); ++i) // the last one has its story in demonumbers.cpp
        begin(kLines.at(i));
}

void Director::addMeasurements()
{
    Session& session = m_workspace.session();
    MonitoringService& service = m_workspace.monitoring();
    QHash<QString, qint64> ids;
    const QList<WatchedNumber> numbers = orThrow(service.watched());
    for (const WatchedNumber& number : numbers)
        ids.insert(number.e164, number.id);
    const qint64 tested = ids.value(kLines.at(0).number);
    if (tested > 0 && ids.contains(kLines.at(2).number))
        orThrow(service.setTests(tested, {TestEvery::Daily, kLines.at(2).number}));
    const Definition definition = orThrow(service.definition());
    store::Transaction tx(session.database, {{}, u"Automatic"_s}, m_now, u"monitoring.sample"_s,
                          store::EntryKind::Scheduler);
    Collecting rows(session.database);
    for (const Line& line : kLines) {
        for (const WatchedNumber& number : numbers) {
            if (number.e164 != line.number)
                continue;
            insert(session.database, number.id, monthOf(line, number.since, m_now));
            Collected whole;
            whole.collectedTo = m_now;
            rows.take(number.id, whole, m_now);
        }
    }
    for (const auto& [name, moment] : {std::pair(u"round"_s, m_now), std::pair(u"deliveries"_s, m_now),
                                       std::pair(u"settled"_s, bucketOf(m_now - kSettled, kOldBucket))})
        rows.setMoment(name, moment);
    addStory(tx, definition, ids, m_now);
    tx.setSummary(u"A month of calls measured"_s);
    tx.commit();
}

} // namespace occ::demo
