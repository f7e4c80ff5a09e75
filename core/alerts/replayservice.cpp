// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/replayservice.h"

#include "core/alerts/replayhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using rules::Episode;
using rules::History;
using rules::RuleSet;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(alerts)
};

constexpr Millis kSpan = 30 * kDay;
/// After so many onboardings it is asked whether to go on.
constexpr int kBreath = 25;
/// Hours a step of the ladder may wait.
constexpr int kLongestStep = 720;

int hours(Millis length)
{
    return int(length / kHour);
}

int thresholdOf(const RuleSet& set, const QString& rule)
{
    const rules::Thresholds& t = set.thresholds;
    if (rule == "non-responsive"_L1)
        return hours(t.nonResponsive);
    if (rule == "low-satisfaction"_L1)
        return t.lowSatisfaction;
    if (rule == "low-nps"_L1)
        return t.lowNps;
    if (rule == "critical-blocker"_L1)
        return t.criticalBlockers;
    if (rule == "milestone-delayed"_L1)
        return t.milestoneDelayedDays;
    if (rule == "sla-breach"_L1)
        return hours(t.slaBreach);
    if (rule == "hold-expiring"_L1)
        return hours(t.holdExpiring);
    const auto step = std::ranges::find(set.ladder, rule, &rules::LadderStep::level);
    return step == set.ladder.end() ? 0 : hours(step->after);
}

void setThreshold(RuleSet& set, const QString& rule, int value)
{
    rules::Thresholds& t = set.thresholds;
    if (rule == "non-responsive"_L1)
        t.nonResponsive = value * kHour;
    else if (rule == "low-satisfaction"_L1)
        t.lowSatisfaction = value;
    else if (rule == "low-nps"_L1)
        t.lowNps = value;
    else if (rule == "critical-blocker"_L1)
        t.criticalBlockers = value;
    else if (rule == "milestone-delayed"_L1)
        t.milestoneDelayedDays = value;
    else if (rule == "sla-breach"_L1)
        t.slaBreach = value * kHour;
    else if (rule == "hold-expiring"_L1)
        t.holdExpiring = value * kHour;
    for (rules::LadderStep& step : set.ladder) {
        if (step.level == rule)
            step.after = value * kHour;
    }
}

/// What can be tried: every threshold a playbook may set, then the ladder's.
const QList<ReplayKnob>& allKnobs()
{
    using enum ReplayUnit;
    static const QList<ReplayKnob> knobs = [] {
        const QMap<QString, ReplayUnit> units{
            {u"hours"_s, Hours}, {u"days"_s, Days}, {u"score"_s, Score}, {u"count"_s, Count}};
        QList<ReplayKnob> made;
        for (const playbook::KnownRule& rule : playbook::knownRules())
            made.append({rule.rule, units.value(rule.unit, Count), rule.least, rule.most});
        for (const QString& level : {u"lead"_s, u"executive"_s})
            made.append({level, Hours, 0, kLongestStep});
        return made;
    }();
    return knobs;
}

/// An alert or a step of its ladder: `key` tells what it is about.
struct Event
{
    QString rule;
    QString key;
    Reason reason;
    Instant at = 0;
    Instant until = kNever;
};

/// The alerts and steps the rules give.
std::vector<Event> eventsOf(const History& history, const RuleSet& set, Instant until)
{
    std::vector<Event> events;
    for (const Episode& episode : rules::play(history, set, until)) {
        const QString key = u"%1 %2 %3"_s.arg(episode.rule, episode.subjectKind).arg(episode.subjectId);
        events.push_back({episode.rule, key, episode.reason, episode.openedAt, episode.endedAt});
        for (const rules::LadderStep& step : set.ladder) {
            const Instant at = episode.openedAt + step.after;
            if (isReplayStep(step.level) && at <= std::min(episode.escalatesTo, until))
                events.push_back({step.level, step.level + u' ' + key, episode.reason, at, episode.endedAt});
        }
    }
    return events;
}

/// "key at" of what really happened within the span.
QMultiHash<QString, Instant> reality(const History& history)
{
    QMultiHash<QString, Instant> real;
    for (const History::Real& alert : history.alerts) {
        const QString key = u"%1 %2 %3"_s.arg(alert.rule, alert.subjectKind).arg(alert.subjectId);
        real.insert(key, alert.openedAt);
        for (auto step = alert.steps.cbegin(); step != alert.steps.cend(); ++step) {
            if (isReplayStep(step.key()))
                real.insert(step.key() + u' ' + key, *step);
        }
    }
    return real;
}

QString ruleOfKey(const QString& key)
{
    return key.section(u' ', 0, 0);
}

/// Sums up one onboarding after the other.
class Comparison final
{
public:
    explicit Comparison(ReplayReport& report)
        : m_report(report)
    {
        for (const ReplayKnob& knob : allKnobs()) {
            m_report.rules.append({knob.rule});
            m_places.insert(knob.rule, m_report.rules.size() - 1);
        }
    }

    void add(const History& history, const QMap<QString, int>& thresholds)
    {
        const RuleSet& old = history.start.rules;
        RuleSet changed = old;
        for (auto it = thresholds.cbegin(); it != thresholds.cend(); ++it)
            setThreshold(changed, it.key(), *it);
        const std::vector<Event> was = eventsOf(history, old, m_report.to);
        const std::vector<Event> would = eventsOf(history, changed, m_report.to);
        const qsizetype unsureBefore = m_unexplained;
        check(history, was);
        compare(history, was, would);
        if (!history.doubts.isEmpty() || m_unexplained > unsureBefore) {
            m_report.doubts.append({idOf(history), history.clientId, history.client,
                                    history.doubts.isEmpty() ? Words::tr("what was entered was changed since")
                                                             : history.doubts.join(u", "_s)});
        }
    }

private:
    static qint64 idOf(const History& history) { return history.start.onboardingId; }
    [[nodiscard]] bool within(Instant at) const { return at >= m_report.from && at <= m_report.to; }
    ReplayRule* ruleOf(const QString& rule)
    {
        const auto at = m_places.constFind(rule);
        return at == m_places.cend() ? nullptr : &m_report.rules[*at];
    }

    /// Whether the history that is there gives what really happened.
    void check(const History& history, const std::vector<Event>& was)
    {
        QMultiHash<QString, Instant> real = reality(history);
        for (auto it = real.cbegin(); it != real.cend(); ++it) {
            if (ReplayRule* rule = ruleOf(ruleOfKey(it.key())); rule && within(*it))
                ++rule->really;
        }
        for (const Event& event : was) {
            ReplayRule* rule = ruleOf(event.rule);
            if (!rule || !within(event.at))
                continue;
            ++rule->was;
            if (real.remove(event.key, event.at) == 0)
                unexplained(*rule);
        }
        for (auto it = real.cbegin(); it != real.cend(); ++it) {
            if (ReplayRule* rule = ruleOf(ruleOfKey(it.key())); rule && within(*it))
                unexplained(*rule);
        }
    }

    void unexplained(ReplayRule& rule)
    {
        ++rule.unexplained;
        ++m_unexplained;
    }

    /// Two are the same when they are about the same and go on at the same time.
    void compare(const History& history, const std::vector<Event>& was, const std::vector<Event>& would)
    {
        std::vector<bool> met(was.size(), false);
        for (const Event& event : would) {
            if (ReplayRule* rule = ruleOf(event.rule); rule && within(event.at))
                ++rule->would;
            const Event* partner = nullptr;
            for (size_t i = 0; i < was.size() && !partner; ++i) {
                if (!met[i] && was[i].key == event.key && was[i].at <= event.until &&
                    event.at <= was[i].until) {
                    partner = &was[i];
                    met[i] = true;
                }
            }
            note(history, partner, &event);
        }
        for (size_t i = 0; i < was.size(); ++i) {
            if (!met[i])
                note(history, &was[i], nullptr);
        }
    }

    void note(const History& history, const Event* was, const Event* would)
    {
        const Event& either = would ? *would : *was;
        ReplayRule* rule = ruleOf(either.rule);
        const bool counts = (was && within(was->at)) || (would && within(would->at));
        if (!rule || !counts || (was && would && was->at == would->at))
            return;
        using enum ReplayCase::Change;
        ReplayCase one;
        one.change = !was ? More : !would ? Fewer : would->at < was->at ? Earlier : Later;
        ++(one.change == More      ? rule->more
           : one.change == Fewer   ? rule->fewer
           : one.change == Earlier ? rule->earlier
                                   : rule->later);
        one.rule = either.rule;
        one.onboardingId = idOf(history);
        one.clientId = history.clientId;
        one.client = history.client;
        one.reason = either.reason;
        if (was)
            one.was = was->at;
        if (would)
            one.would = would->at;
        one.unsure = !history.doubts.isEmpty();
        m_report.cases.append(one);
    }

    ReplayReport& m_report;
    QHash<QString, qsizetype> m_places;
    qsizetype m_unexplained = 0;
};

void check(const ReplayRequest& request, Instant now)
{
    for (auto it = request.thresholds.cbegin(); it != request.thresholds.cend(); ++it) {
        const auto knob = std::ranges::find(allKnobs(), it.key(), &ReplayKnob::rule);
        if (knob == allKnobs().end()) {
            QStringList known;
            for (const ReplayKnob& one : allKnobs())
                known << one.rule;
            raise(refused(Words::tr("There is no rule \"%1\".").arg(it.key().left(60)),
                          Words::tr("Known ones: %1.").arg(known.join(u", "_s)), u"threshold"_s));
        }
        if (*it < knob->least || *it > knob->most) {
            raise(refused(Words::tr("%1 is no threshold for %2.").arg(*it).arg(it.key()),
                          Words::tr("Use %1 to %2.").arg(knob->least).arg(knob->most), it.key()));
        }
    }
    if (request.to > now)
        raise(refused(Words::tr("What is still to come cannot be played again."),
                      Words::tr("Use a span that ends now or before."), u"to"_s));
    if (request.to <= request.from)
        raise(refused(Words::tr("The span ends before it begins."), {}, u"from"_s));
}

} // namespace

Result<QList<ReplayKnob>> ReplayService::knobs()
{
    return reading([&] {
        QList<std::pair<qint64, int>> versions;
        {
            auto rows = m_session.database.query(
                u"select playbook_version_id, count(*) from onboarding where state in ('active', 'paused') "
                "group by playbook_version_id order by playbook_version_id"_s);
            while (rows.next())
                versions.append({rows.integer(0), int(rows.integer(1))});
        }
        QList<ReplayKnob> knobs = allKnobs();
        for (ReplayKnob& knob : knobs) {
            QMap<int, int> users;
            for (const auto& [version, count] : std::as_const(versions))
                users[thresholdOf(m_rules.ruleSet(version), knob.rule)] += count;
            if (users.isEmpty())
                users.insert(thresholdOf(RuleSet(), knob.rule), 1);
            const auto most = std::max_element(users.cbegin(), users.cend());
            knob.inForce = most.key();
            knob.same = users.size() == 1;
        }
        return knobs;
    });
}

Result<ReplayReport> ReplayService::replay(const ReplayRequest& wanted, const GoOn& goOn)
{
    return reading([&] {
        ReplayRequest request = wanted;
        if (request.to == 0)
            request.to = m_session.now();
        if (request.from == 0)
            request.from = request.to - kSpan;
        check(request, m_session.now());
        ReplayReport report;
        report.from = request.from;
        report.to = request.to;
        Comparison comparison(report);
        const std::vector<History> histories =
            HistoryLoader(m_session, m_rules, request.from, request.to).load();
        for (const History& history : histories) {
            if (goOn && report.onboardings % kBreath == 0 &&
                !goOn(report.onboardings, int(histories.size()))) {
                report.cancelled = true;
                break;
            }
            comparison.add(history, request.thresholds);
            ++report.onboardings;
        }
        std::ranges::stable_sort(report.cases, [&](const ReplayCase& a, const ReplayCase& b) {
            const auto place = [](const QString& rule) {
                return std::ranges::find(allKnobs(), rule, &ReplayKnob::rule) - allKnobs().begin();
            };
            const auto left = place(a.rule);
            const auto right = place(b.rule);
            return left != right ? left < right : a.client.localeAwareCompare(b.client) < 0;
        });
        return report;
    });
}

} // namespace occ
