// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alerts/replay.h"

#include <algorithm>

namespace occ::rules {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Walks from change to change of one onboarding. Between two the facts stand still, so what comes true comes
/// true at a known moment; this is what AlertEngine does, without a store.
class Player final
{
public:
    Player(const History& history, const RuleSet& rules, Instant until)
        : m_history(history)
        , m_until(until)
        , m_now(history.start)
        , m_contactKnown(history.contacts.size(), false)
        , m_surveyKnown(history.surveys.size(), false)
    {
        m_now.rules = rules;
        m_now.active = true;
        collect();
    }

    std::vector<Episode> run()
    {
        for (size_t i = 0; i < m_changes.size() && m_changes[i].at <= m_until;) {
            const Instant at = m_changes[i].at;
            const std::pair turn = turnOf(m_changes[i]);
            for (; i < m_changes.size() && turnOf(m_changes[i]) == turn; ++i)
                apply(m_changes[i]);
            endAlerts(at);
            open(i < m_changes.size() ? std::min(m_changes[i].at, m_until) : m_until);
        }
        return std::move(m_episodes);
    }

private:
    enum class Kind : quint8 {
        Start,
        Contact,
        Survey,
        Complete,
        BlockerOpens,
        BlockerEnds,
        RequestOpens,
        RequestEnds,
        HoldStarts,
        HoldEnds,
        TroubleStarts,
        TroubleEnds,
        BreakStarts,
        BreakEnds,
        Resolved,
    };
    struct Change
    {
        Instant at;
        Kind kind;
        size_t index;
    };

    void add(Instant at, Kind kind, size_t index)
    {
        if (at < kNever)
            m_changes.push_back({std::max(at, m_history.start.startedAt), kind, index});
    }

    template <typename Spells> void addSpells(const Spells& spells, Kind begins, Kind ends)
    {
        for (size_t i = 0; i < spells.size(); ++i) {
            add(spells[i].from, begins, i);
            add(spells[i].until, ends, i);
        }
    }

    void collect()
    {
        add(m_history.start.startedAt, Kind::Start, 0);
        for (size_t i = 0; i < m_history.contacts.size(); ++i)
            add(m_history.contacts[i].recordedAt, Kind::Contact, i);
        for (size_t i = 0; i < m_history.surveys.size(); ++i)
            add(m_history.surveys[i].fact.recordedAt, Kind::Survey, i);
        for (size_t i = 0; i < m_history.milestones.size(); ++i)
            add(m_history.milestones[i].until, Kind::Complete, i);
        addSpells(m_history.blockers, Kind::BlockerOpens, Kind::BlockerEnds);
        addSpells(m_history.requests, Kind::RequestOpens, Kind::RequestEnds);
        addSpells(m_history.holds, Kind::HoldStarts, Kind::HoldEnds);
        addSpells(m_history.numbers, Kind::TroubleStarts, Kind::TroubleEnds);
        addSpells(m_history.breaks, Kind::BreakStarts, Kind::BreakEnds);
        for (size_t i = 0; i < m_history.alerts.size(); ++i)
            add(m_history.alerts[i].resolvedAt.value_or(kNever), Kind::Resolved, i);
        std::ranges::stable_sort(m_changes, {}, &turnOf);
    }

    /// At one moment facts come first: what is resolved then is what they brought about.
    static std::pair<Instant, bool> turnOf(const Change& change)
    {
        return {change.at, change.kind == Kind::Resolved};
    }

    void apply(const Change& change)
    {
        switch (change.kind) {
        case Kind::Start:
            for (const auto& milestone : m_history.milestones)
                m_now.milestones.push_back(milestone.fact);
            break;
        case Kind::Contact:
            m_contactKnown[change.index] = true;
            findPendingReply();
            break;
        case Kind::Survey:
            m_surveyKnown[change.index] = true;
            findSurveys();
            break;
        case Kind::Complete:
            m_now.milestones[change.index].complete = true;
            break;
        case Kind::BlockerOpens:
            m_now.blockers.push_back(m_history.blockers[change.index].fact);
            break;
        case Kind::BlockerEnds:
            take(m_now.blockers, m_history.blockers[change.index].fact.id);
            break;
        case Kind::RequestOpens:
            m_now.requests.push_back(m_history.requests[change.index].fact);
            break;
        case Kind::RequestEnds:
            take(m_now.requests, m_history.requests[change.index].fact.id);
            break;
        case Kind::HoldStarts:
            m_now.holds.push_back(m_history.holds[change.index].fact);
            break;
        case Kind::HoldEnds:
            take(m_now.holds, m_history.holds[change.index].fact.id);
            break;
        case Kind::TroubleStarts:
            m_now.numbers.push_back(m_history.numbers[change.index].fact);
            break;
        case Kind::TroubleEnds:
            take(m_now.numbers, m_history.numbers[change.index].fact.id);
            break;
        case Kind::BreakStarts:
            m_now.active = false;
            break;
        case Kind::BreakEnds:
            m_now.active = true;
            break;
        case Kind::Resolved:
            resolve(m_history.alerts[change.index], change.at);
            break;
        }
    }

    template <typename Facts> static void take(Facts& facts, qint64 id)
    {
        std::erase_if(facts, [id](const auto& fact) { return fact.id == id; });
    }

    /// The oldest contact that expects a reply and has no answer at or after it, as far as it is known.
    void findPendingReply()
    {
        Instant lastIn = -1;
        for (size_t i = 0; i < m_history.contacts.size(); ++i) {
            if (m_contactKnown[i] && m_history.contacts[i].inbound)
                lastIn = std::max(lastIn, m_history.contacts[i].at);
        }
        m_now.pendingReply.reset();
        for (size_t i = 0; i < m_history.contacts.size(); ++i) {
            const History::Contact& contact = m_history.contacts[i];
            if (m_contactKnown[i] && !contact.inbound && contact.at > lastIn) {
                m_now.pendingReply =
                    PendingReply{contact.id, contact.at, contact.summary, contact.recordedAt};
                return;
            }
        }
    }

    void findSurveys()
    {
        for (size_t i = 0; i < m_history.surveys.size(); ++i) {
            if (m_surveyKnown[i])
                (m_history.surveys[i].nps ? m_now.nps : m_now.satisfaction) = m_history.surveys[i].fact;
        }
    }

    void resolve(const History::Real& real, Instant at)
    {
        for (AlertFact& alert : m_now.alerts) {
            if (!alert.isOpen() || alert.rule != real.rule || alert.subjectKind != real.subjectKind ||
                alert.subjectId != real.subjectId)
                continue;
            alert.state = u"resolved"_s;
            m_episodes[size_t(alert.id - 1)].escalatesTo = at;
        }
    }

    void endAlerts(Instant at)
    {
        m_now.changedAt = at;
        const std::vector<Condition> held = conditions(m_now);
        for (AlertFact& alert : m_now.alerts) {
            const auto condition =
                std::ranges::find_if(held, [&](const Condition& c) { return sustains(c, alert, at); });
            if (condition != held.end()) {
                if (alert.isOpen())
                    alert.cause = condition->cause;
                continue;
            }
            Episode& episode = m_episodes[size_t(alert.id - 1)];
            episode.endedAt = std::max(alert.openedAt, at);
            episode.escalatesTo = std::min(episode.escalatesTo, episode.endedAt);
            alert.state = u"cleared"_s;
            alert.holding = false;
        }
        std::erase_if(m_now.alerts, [](const AlertFact& alert) { return !alert.isOpen() && !alert.holding; });
    }

    void open(Instant next)
    {
        const size_t before = m_now.alerts.size();
        const std::vector<Opening> opened = openDue(m_now, next);
        for (size_t i = 0; i < opened.size(); ++i) {
            const Condition& condition = opened[i].condition;
            m_episodes.push_back(
                {condition.rule, condition.subjectKind, condition.subjectId, condition.reason, opened[i].at});
            m_now.alerts[before + i].id = qint64(m_episodes.size());
        }
    }

    const History& m_history;
    Instant m_until;
    Snapshot m_now;
    std::vector<bool> m_contactKnown;
    std::vector<bool> m_surveyKnown;
    std::vector<Change> m_changes;
    std::vector<Episode> m_episodes;
};

} // namespace

std::vector<Episode> play(const History& history, const RuleSet& rules, Instant until)
{
    return Player(history, rules, until).run();
}

} // namespace occ::rules
