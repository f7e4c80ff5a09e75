// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/rehearsal.h"

#include <algorithm>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

std::vector<Ahead> Rehearsal::run(const Selection& selection, Instant since, Instant now, Instant until)
{
    m_found.clear();
    std::vector<Facts> all = m_engine.loader().load(selection, m_book, since);
    std::vector<rules::Snapshot> snapshots = m_alerts.snapshots(selection);
    m_engine.writer().prepare();
    // Both are in order of id and of the same onboardings.
    for (size_t i = 0; i < all.size() && i < snapshots.size(); ++i)
        play(all[i], snapshots[i], now, until);
    std::ranges::stable_sort(m_found, {}, [](const Ahead& ahead) { return ahead.step.sendAt; });
    return std::move(m_found);
}

void Rehearsal::play(Facts& facts, rules::Snapshot& snapshot, Instant now, Instant until)
{
    if (!facts.active)
        return;
    // Nothing turns back in here, so every round moves on; the bound only guards against a fault of ours.
    constexpr int kRounds = 10'000;
    Instant at = now;
    for (int round = 0; round < kRounds && at <= until; ++round) {
        openAlerts(facts, snapshot, at);
        const Plan steps = plan(facts, m_book, at);
        bool fired = false;
        for (const Planned& step : steps.steps) {
            if (step.verdict == Planned::Verdict::Wait)
                continue;
            fire(facts, snapshot, step, at);
            fired = true;
        }
        if (fired)
            continue; // What was sent may hold others back, or call alerts up.
        at = std::min(steps.nextAt, nextAlert(snapshot, at));
    }
}

void Rehearsal::openAlerts(Facts& facts, rules::Snapshot& snapshot, Instant at)
{
    for (const rules::Opening& opening : rules::openDue(snapshot, at)) {
        AlertFact alert;
        alert.id = --m_imagined;
        alert.rule = opening.condition.rule;
        alert.openedAt = opening.at;
        for (const rules::LadderStep& step : snapshot.rules.ladder)
            alert.steps.insert(step.level, opening.at + step.after);
        facts.alerts.push_back(alert);
    }
}

Instant Rehearsal::nextAlert(const rules::Snapshot& snapshot, Instant at)
{
    Instant next = kNever;
    for (const rules::Condition& condition : rules::conditions(snapshot)) {
        if (condition.since > at)
            next = std::min(next, condition.since);
    }
    return next;
}

void Rehearsal::fire(Facts& facts, rules::Snapshot& snapshot, const Planned& step, Instant at)
{
    const Automation& automation = m_book.automations[step.automation];
    Ahead ahead{&automation, step, facts.onboardingId, {}, u"scheduled"_s, {}, {}, {}};
    facts.fired.insert(step.key);
    const bool sends = automation.action.sends() && step.verdict == Planned::Verdict::Fire;
    const MessageFact message = m_book.messages.value(automation.action.message);
    if (step.verdict == Planned::Verdict::Skip) {
        ahead.state = u"skipped"_s;
    } else if (sends) {
        const auto written = m_engine.writer().write(facts, automation, step);
        if (written) {
            ahead.recipient = written->letter.to.address;
            ahead.subject = written->letter.subject;
            ahead.body = written->letter.text;
        } else {
            ahead.state = u"failed"_s;
            ahead.step.why = {Why::Code::NotRendered, written.error().oneLine()};
        }
    }
    if (sends && message.forClient && ahead.state == "scheduled"_L1) {
        ahead.clientId = facts.clientId;
        facts.lettersToClient << step.sendAt;
        snapshot.lastContact = at;
        if (message.expectsReply && !snapshot.pendingReply)
            snapshot.pendingReply = rules::PendingReply{--m_imagined, at, ahead.subject, at};
    }
    m_found.push_back(std::move(ahead));
}

std::vector<Ahead> Rehearsal::digests(Instant now, Instant until)
{
    std::vector<Ahead> found;
    for (size_t i = 0; i < m_book.automations.size(); ++i) {
        const Automation& automation = m_book.automations[i];
        const bool meant = automation.enabled && automation.trigger.type == Trigger::Type::Calendar &&
                           automation.action.sends() && m_book.allPaused.isEmpty() &&
                           !m_book.paused.contains(automation.key) &&
                           !m_book.messages.value(automation.action.message).forClient;
        if (!meant)
            continue;
        const auto readers =
            m_engine.digestReaders(m_engine.writer().messages().value(automation.action.message), automation);
        for (const Instant at : occurrences(automation.trigger, m_book.team, now, until)) {
            for (const std::optional<Person>& reader : readers) {
                Ahead ahead;
                ahead.automation = &automation;
                ahead.step.key = u"%1:%2:%3"_s.arg(automation.key, toIso(at)).arg(reader ? reader->id : 0);
                ahead.step.automation = i;
                ahead.step.subjectKind = u"digest"_s;
                ahead.step.dueAt = at;
                ahead.step.sendAt = at;
                ahead.step.verdict = Planned::Verdict::Fire;
                ahead.state = u"scheduled"_s;
                ahead.recipient = reader ? reader->email : QString();
                found.push_back(std::move(ahead));
            }
        }
    }
    return found;
}

} // namespace occ::automation
