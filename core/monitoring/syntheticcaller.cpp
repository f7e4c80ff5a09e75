// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/syntheticcaller.h"

#include "core/monitoring/monitoringwords.h"
#include "core/telephony/dialling.h"
#include "core/telnyx/outside.h"

#include <algorithm>

namespace occ {

using namespace Qt::Literals::StringLiterals;
using monitoring::Words;
using telnyx::Outcome;
using telnyx::runOutside;
using State = SyntheticCall::State;

/// A call shows up within seconds and ends within two minutes; after this long something else is the matter.
static constexpr Millis kPatience = 10 * kMinute;

void SyntheticCaller::trouble(const Error& error)
{
    if (const QString words = error.oneLine(); !m_troubles.contains(words))
        m_troubles << words;
}

std::optional<telnyx::Call> SyntheticCaller::find(const SyntheticCall& call)
{
    const auto seen =
        runOutside<Outcome<telnyx::Page<telnyx::Call>>>([&] { return m_client.calls(call.from, call.e164); });
    if (!seen) {
        trouble(seen.error());
        return {};
    }
    const auto fresh = std::ranges::find_if(seen->items, [&](const telnyx::Call& one) {
        return call.callId.isEmpty() ? !call.earlier.contains(one.id) : one.id == call.callId;
    });
    return fresh == seen->items.end() ? std::nullopt : std::optional(*fresh);
}

void SyntheticCaller::conclude(const SyntheticCall& call, const telnyx::Call& seen)
{
    SyntheticTests tests(m_service.session());
    if (call.state == State::Intended)
        tests.notePlaced(call, seen.id);
    if (!seen.isOver()) {
        if (m_service.session().now() - call.intendedAt < kPatience)
            return;
        const auto ended = runOutside<Outcome<telnyx::Call>>([&] { return m_client.endCall(seen.id); });
        if (!ended)
            return trouble(ended.error());
        return tests.noteOver(call, State::Failed, seen.seconds,
                              Words::tr("The test call did not end by itself."));
    }
    if (seen.wentThrough()) {
        return tests.noteOver(call, State::Passed, seen.seconds,
                              Words::tr("The test call was answered and lasted %1 s.").arg(seen.seconds));
    }
    tests.noteOver(
        call, State::Failed, seen.seconds,
        Words::tr("The test call from %1 was not answered (%2).").arg(nationalForm(call.from), seen.status));
}

void SyntheticCaller::follow(const SyntheticCall& call)
{
    if (const auto seen = find(call))
        return conclude(call, *seen);
    if (m_service.session().now() - call.intendedAt < kPatience)
        return;
    SyntheticTests(m_service.session())
        .noteOver(call, State::Unclear, 0,
                  Words::tr("Telnyx does not know of the test call; it was not placed again."));
}

void SyntheticCaller::place(const WatchedNumber& number)
{
    SyntheticTests tests(m_service.session());
    const auto from = runOutside<Outcome<std::optional<telnyx::OwnedNumber>>>(
        [&] { return m_client.ownedNumber(number.testFrom); });
    if (!from)
        return trouble(from.error());
    if (!*from || (*from)->connectionId.isEmpty()) {
        m_troubles << Words::tr(
                          "No test call to %1: Telnyx has no application for %2, which it should come from.")
                          .arg(nationalForm(number.e164), nationalForm(number.testFrom));
        return;
    }
    const auto before = runOutside<Outcome<telnyx::Page<telnyx::Call>>>(
        [&] { return m_client.calls(number.testFrom, number.e164); });
    if (!before)
        return trouble(before.error());
    QStringList earlier;
    for (const telnyx::Call& call : before->items)
        earlier << call.id;
    const SyntheticCall call = tests.intend(number, earlier);
    telnyx::TestCall wanted;
    wanted.applicationId = (*from)->connectionId;
    wanted.from = number.testFrom;
    wanted.to = number.e164;
    wanted.texml = u"<Response><Pause length=\"2\"/><Hangup/></Response>"_s;
    const auto placed = runOutside<Outcome<telnyx::Call>>([&] { return m_client.placeTestCall(wanted); });
    if (placed) {
        if (!placed->id.isEmpty())
            tests.notePlaced(call, placed->id);
        return;
    }
    trouble(placed.error());
    // Nothing was placed, which is no fault of the number's; what may have been placed is looked for later.
    if (placed.error().done == telnyx::Done::No)
        tests.noteOver(call, State::Unclear, 0, placed.error().message);
}

Result<QStringList> SyntheticCaller::run(const std::function<bool()>& stop)
{
    return reading([&] {
        m_troubles.clear();
        SyntheticTests tests(m_service.session());
        for (const SyntheticCall& call : tests.open()) {
            if (stop && stop())
                return m_troubles;
            follow(call);
        }
        for (const WatchedNumber& number : orThrow(m_service.watched())) {
            if (stop && stop())
                return m_troubles;
            if (tests.isDue(number))
                place(number);
        }
        return m_troubles;
    });
}

} // namespace occ
