// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monitoring/scene.h"

using namespace Qt::Literals::StringLiterals;

namespace occ::test {

Scene::Scene(const QString& engine)
    : rig(engine)
    , telnyx(*rig.clock)
    , client(telnyx.options(), *rig.clock)
    , run(rig.start(u"Northline"_s))
{
    id = serve(number, run);
}

qint64 Scene::serve(const QString& e164, qint64 onboarding)
{
    NumberService& numbers = rig.workspace().numbers();
    NewNumber wanted;
    wanted.number = e164;
    wanted.pool = u"primary"_s;
    const qint64 made = must(numbers.add(wanted)).id;
    HoldRequest request;
    request.number = e164;
    request.onboardingId = onboarding;
    static_cast<void>(must(numbers.reserve(request)));
    for (const NumberState state : numberStates()) {
        if (state > NumberState::Reserved && state <= NumberState::Active)
            must(numbers.setState(made, state));
    }
    telnyx.own(e164);
    return made;
}

void Scene::callAt(Instant at, const QString& outcome, Millis rings, const QString& cause)
{
    telnyx.change([&](TelnyxWorld& world) {
        TelnyxWorld::Called call;
        call.id = u"leg-%1"_s.arg(world.calls.size() + 1);
        call.from = u"+13125550177"_s;
        call.to = number;
        call.outcome = outcome;
        call.at = at;
        call.rings = rings;
        call.cause = cause;
        world.calls << call;
    });
}

void Scene::deliverAt(Instant at, bool delivered, Millis took)
{
    telnyx.change([&](TelnyxWorld& world) {
        const QJsonObject payload{{u"to"_s, number}, {u"from"_s, u"+13125550177"_s}};
        world.deliveries << QJsonObject{
            {u"id"_s, u"delivery-%1"_s.arg(++m_deliveries)},
            {u"status"_s, delivered ? u"delivered"_s : u"failed"_s},
            {u"started_at"_s, toIso(at)},
            {u"finished_at"_s, toIso(at + took)},
            {u"webhook"_s, QJsonObject{{u"event_type"_s, u"call.initiated"_s}, {u"payload"_s, payload}}}};
    });
}

WatchReport Scene::round()
{
    return must(keepWatch(monitoring(), client, *rig.clock));
}

WatchReport Scene::rounds(int count)
{
    WatchReport last;
    for (int i = 0; i < count; ++i) {
        rig.clock->advance(5 * kMinute);
        last = round();
    }
    return last;
}

NumberReport Scene::report(Range range)
{
    return must(monitoring().report(number, range));
}

QStringList Scene::open()
{
    QStringList keys;
    for (const NumberCondition& one : must(monitoring().conditions(id, kNever)))
        keys << one.threshold;
    keys.sort();
    return keys;
}

} // namespace occ::test
