// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/judgement.h"

#include "core/monitoring/monitoringwords.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace occ::monitoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kWhole = 100 * 100;
/// Weeks there have to be before "less than usual" means something, and calls an hour has to have usually.
constexpr qsizetype kFewestWeeks = 2;
constexpr qint64 kUsualCalls = 5 * 100;
/// A condition nothing can be said about any more ends after this long.
constexpr Millis kLapse = kDay;
/// So many rounds may be missed before what was collected is too old to judge by.
constexpr int kMissedRounds = 3;

struct Measured
{
    qint64 value = 0;
    qint64 samples = 0;
};

qint64 share(qint64 part, qint64 whole)
{
    return whole > 0 ? part * kWhole / whole : 0;
}

qint64 average(qint64 sum, qint64 count)
{
    return count > 0 ? sum * 100 / count : 0;
}

Measured volume(const Counts& counts, const QList<qint64>& weeksAgo)
{
    if (weeksAgo.size() < kFewestWeeks)
        return {};
    const qint64 usual = std::accumulate(weeksAgo.cbegin(), weeksAgo.cend(), qint64(0)) / weeksAgo.size();
    return {usual > 0 ? counts.calls * 100 * kWhole / usual : 0, usual};
}

using Measure = Measured (*)(const Counts&);
struct Rule
{
    QLatin1StringView key;
    qint64 needed;
    Measure measure;
};

/// call-volume-drop compares with other weeks and stands in judge() itself.
constexpr std::array<Rule, 7> kRules{{
    {"number-inactive"_L1, 1,
     [](const Counts& c) {
         return Measured{c.up < c.checks ? 0 : 100, c.checks};
     }},
    {"answer-rate"_L1, 5,
     [](const Counts& c) {
         return Measured{share(c.answered, c.decided()), c.decided()};
     }},
    {"webhook-delivery"_L1, 5,
     [](const Counts& c) {
         return Measured{share(c.delivered(), c.deliveries), c.deliveries};
     }},
    {"webhook-latency"_L1, 3,
     [](const Counts& c) {
         return Measured{average(c.deliveryMs, c.delivered()), c.delivered()};
     }},
    {"api-response"_L1, 2,
     [](const Counts& c) {
         return Measured{average(c.askMs, c.asks), c.asks};
     }},
    {"uptime"_L1, 12,
     [](const Counts& c) {
         return Measured{share(c.up, c.checks), c.checks};
     }},
    {"call-response"_L1, 3,
     [](const Counts& c) {
         return Measured{average(c.answerMs, c.answered) / kSecond, c.answered};
     }},
}};

const Rule* ruleOf(const QString& key)
{
    const auto rule = std::ranges::find_if(kRules, [&](const Rule& one) { return one.key == key; });
    return rule == kRules.end() ? nullptr : &*rule;
}

Verdict verdictOn(const Threshold& threshold, const Facts& facts, bool stale, Instant now)
{
    Verdict verdict;
    verdict.threshold = threshold;
    const Counts counts = facts.windows.value(threshold.window);
    const Rule* rule = ruleOf(threshold.key);
    const Measured measured = rule ? rule->measure(counts) : volume(counts, facts.weeksAgo);
    verdict.value = measured.value;
    verdict.samples = measured.samples;
    const auto open = facts.open.constFind(threshold.key);
    const bool isOpen = open != facts.open.cend();
    const qint64 needed = neededFor(threshold.key);
    if (stale || measured.samples < needed) {
        verdict.state = isOpen && now - *open < kLapse ? Verdict::State::Broken : Verdict::State::TooFew;
        verdict.words =
            stale ? staleWords(facts.collectedTo) : tooFewWords(threshold, measured.samples, needed);
        return verdict;
    }
    const bool broken = isOpen ? !threshold.isRecovered(measured.value) : threshold.isBroken(measured.value);
    verdict.state = broken ? Verdict::State::Broken : Verdict::State::Fine;
    verdict.words = inWordsOf(threshold, measured.value, facts);
    return verdict;
}

Verdict verdictOn(const TestFact& test)
{
    Verdict verdict;
    verdict.threshold = syntheticThreshold();
    verdict.state = test.passed ? Verdict::State::Fine : Verdict::State::Broken;
    verdict.value = test.passed ? 100 : 0;
    verdict.samples = 1;
    verdict.words = test.words;
    return verdict;
}

} // namespace

qint64 neededFor(const QString& threshold)
{
    const Rule* rule = ruleOf(threshold);
    return rule ? rule->needed : kUsualCalls;
}

QList<Verdict> judge(const Definition& definition, const Facts& facts, Instant now)
{
    QList<Verdict> verdicts;
    const bool stale = now - facts.collectedTo > kMissedRounds * definition.every;
    for (const Threshold& threshold : definition.thresholds) {
        // Content may name a threshold of a later program; what nobody measures says nothing.
        if (ruleOf(threshold.key) || threshold.key == "call-volume-drop"_L1)
            verdicts << verdictOn(threshold, facts, stale, now);
    }
    if (facts.lastTest)
        verdicts << verdictOn(*facts.lastTest);
    return verdicts;
}

} // namespace occ::monitoring
