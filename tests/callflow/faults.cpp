// SPDX-License-Identifier: GPL-3.0-or-later
// Faults that are planted into sound flows.
#include "tests/callflow/flowmaker.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;
using namespace occ::callflow;

namespace {

using Steps = std::optional<QStringList>;
using Plant = std::function<Steps(CallFlow&, QRandomGenerator&)>;

/// A step of one of these types, or nullptr.
Step* pick(CallFlow& flow, QRandomGenerator& random, const QList<StepType>& types)
{
    QList<Step*> fitting;
    for (Step& step : flow.steps) {
        if (types.contains(step.type))
            fitting << &step;
    }
    return fitting.isEmpty() ? nullptr : fitting.at(int(random.bounded(int(fitting.size()))));
}

/// A fault that changes one step of a type.
Plant change(const QList<StepType>& types, const std::function<void(Step&)>& how)
{
    return [types, how](CallFlow& flow, QRandomGenerator& random) -> Steps {
        Step* step = pick(flow, random, types);
        if (step == nullptr)
            return {};
        how(*step);
        return QStringList{step->key};
    };
}

/// The steps a caller who does nothing may come to from `key`, at whatever hour.
QSet<QString> silentlyFrom(const CallFlow& flow, const QString& key)
{
    QSet<QString> seen;
    QStringList waiting{key};
    while (!waiting.isEmpty()) {
        const Step* step = flow.find(waiting.takeLast());
        const QList<Exit> ways = step == nullptr ? QList<Exit>() : exits(*step);
        for (const Exit& exit : ways) {
            if (!exit.port.startsWith(u"digit:") && !seen.contains(exit.target)) {
                seen.insert(exit.target);
                waiting << exit.target;
            }
        }
    }
    return seen;
}

Steps loop(CallFlow& flow, QRandomGenerator& random)
{
    // Somewhere on a silent way, an exit is led back to a step from which it is reached.
    Step* from =
        pick(flow, random, {StepType::Menu, StepType::Voicemail, StepType::Queue, StepType::Greeting});
    if (from == nullptr)
        return {};
    QStringList before{from->key};
    for (const Step& step : std::as_const(flow.steps)) {
        if (silentlyFrom(flow, step.key).contains(from->key))
            before << step.key;
    }
    const QString to = before.at(int(random.bounded(int(before.size()))));
    setExit(*from, from->type == StepType::Menu ? u"fallback"_s : u"next"_s, to);
    QStringList circle{from->key};
    for (const Step& step : std::as_const(flow.steps)) {
        if (silentlyFrom(flow, step.key).contains(from->key) &&
            silentlyFrom(flow, from->key).contains(step.key))
            circle << step.key;
    }
    return circle;
}

Steps farEmergency(CallFlow& flow, QRandomGenerator&)
{
    const auto found = std::ranges::find(flow.steps, StepType::Emergency, &Step::type);
    if (found == flow.steps.end())
        return {};
    const QString emergency = found->key;
    QStringList where{emergency};
    for (Step& step : flow.steps) {
        if (step.type == StepType::Menu)
            where << step.key;
        for (const Exit& exit : exits(step)) {
            if (exit.target == emergency)
                setExit(step, exit.port, u"detour-1"_s);
        }
    }
    for (int number = 1; number <= 2; ++number) {
        Step step = makeStep(StepType::Greeting, u"detour-%1"_s.arg(number));
        step.text = u"One moment."_s;
        step.next = number == 1 ? u"detour-2"_s : emergency;
        flow.steps << step;
    }
    return where;
}

/// Calls go past the opening hours at the start.
Steps pastHours(CallFlow& flow, QRandomGenerator&)
{
    const Step* start = flow.find(flow.start);
    if (start->type != StepType::Hours)
        return {};
    flow.start = start->open;
    QStringList people;
    for (const Step& step : std::as_const(flow.steps)) {
        if (step.type == StepType::Queue || step.type == StepType::Routing || step.type == StepType::Dial)
            people << step.key;
    }
    return people;
}

Steps untold(CallFlow& flow, QRandomGenerator&)
{
    flow.recording = Recording::Always;
    QStringList recorded;
    for (Step& step : flow.steps) {
        if (step.text.contains(u"recorded"))
            step.text = u"Your call is not recorded."_s;
        if (step.type == StepType::Queue || step.type == StepType::Routing || step.type == StepType::Dial ||
            step.type == StepType::Emergency)
            recorded << step.key;
    }
    return recorded;
}

Steps deadEnd(CallFlow& flow, QRandomGenerator& random, const QString& target)
{
    QList<std::pair<Step*, QString>> ways;
    for (Step& step : flow.steps) {
        for (const Exit& exit : exits(step)) {
            const bool ownRule =
                exit.port == u"fallback" || exit.port == u"closed" || step.type == StepType::Queue;
            if (!ownRule || !target.isEmpty())
                ways << std::pair(&step, exit.port);
        }
    }
    const auto& [step, port] = ways.at(int(random.bounded(int(ways.size()))));
    setExit(*step, port, target);
    return QStringList{step->key};
}

Steps noEmergency(CallFlow& flow, QRandomGenerator&)
{
    if (flow.industry != u"healthcare")
        return {};
    for (const Step& step : QList<Step>(flow.steps)) {
        if (step.type == StepType::Emergency)
            removeStep(flow, step.key);
    }
    return QStringList{flow.start};
}

const QMap<QString, Plant>& plants()
{
    using T = StepType;
    static const QMap<QString, Plant> table{
        {u"dead-end nowhere"_s,
         [](CallFlow& flow, QRandomGenerator& random) { return deadEnd(flow, random, {}); }},
        {u"dead-end unknown"_s,
         [](CallFlow& flow, QRandomGenerator& random) { return deadEnd(flow, random, u"no-such-step"_s); }},
        {u"loop"_s, loop},
        {u"unreachable"_s,
         [](CallFlow& flow, QRandomGenerator&) -> Steps {
             Step step = makeStep(T::Voicemail, u"island"_s);
             step.next = flow.steps.first().key;
             flow.steps << step;
             return QStringList{u"island"_s};
         }},
        {u"after-hours missing"_s, change({T::Hours}, [](Step& step) { step.closed.clear(); })},
        {u"after-hours same"_s, change({T::Hours}, [](Step& step) { step.closed = step.open; })},
        {u"after-hours bypass"_s, pastHours},
        {u"emergency-path"_s, farEmergency},
        {u"emergency-priority zero"_s, change({T::Emergency}, [](Step& step) { step.priority = 0; })},
        {u"emergency-priority none"_s, noEmergency},
        {u"duplicate-key"_s,
         [](CallFlow& flow, QRandomGenerator& random) -> Steps {
             const Step twin = flow.steps.at(int(random.bounded(int(flow.steps.size()))));
             flow.steps << twin;
             return QStringList{twin.key};
         }},
        {u"invalid-key"_s,
         [](CallFlow& flow, QRandomGenerator& random) -> Steps {
             const QString key = flow.steps.at(int(random.bounded(int(flow.steps.size())))).key;
             renameStep(flow, key, u"Bad Key!"_s);
             return QStringList{u"Bad Key!"_s};
         }},
        {u"duplicate-digit"_s, change({T::Menu}, [](Step& step) { step.options << step.options.first(); })},
        {u"invalid-digit long"_s, change({T::Menu}, [](Step& step) { step.options[0].digit = u"12"_s; })},
        {u"invalid-digit none"_s, change({T::Menu}, [](Step& step) { step.options[0].digit.clear(); })},
        {u"menu-fallback"_s, change({T::Menu}, [](Step& step) { step.fallback.clear(); })},
        {u"menu-options"_s, change({T::Menu}, [](Step& step) { step.options.clear(); })},
        {u"missing-target number"_s,
         change({T::Dial, T::Emergency, T::Queue}, [](Step& step) { step.target.clear(); })},
        {u"missing-target team"_s, change({T::Routing}, [](Step& step) { step.targets.clear(); })},
        {u"missing-target endpoint"_s, change({T::Webhook}, [](Step& step) { step.endpoint.clear(); })},
        {u"missing-target form"_s, change({T::Intake}, [](Step& step) { step.form.clear(); })},
        {u"missing-target mailbox"_s, change({T::Voicemail}, [](Step& step) { step.mailbox.clear(); })},
        {u"unknown-target number"_s,
         change({T::Dial, T::Emergency}, [](Step& step) { step.target = u"555 0100"_s; })},
        {u"queue-overflow wait"_s, change({T::Queue}, [](Step& step) { step.maxWaitSeconds = 0; })},
        {u"queue-overflow exit"_s, change({T::Queue}, [](Step& step) { step.next.clear(); })},
        {u"voicemail-limit"_s, change({T::Voicemail}, [](Step& step) { step.maxSeconds = 0; })},
        {u"consent"_s, untold},
        {u"language option"_s, change({T::Menu}, [](Step& step) { step.options[0].language = u"pt"_s; })},
        {u"language unknown"_s,
         [](CallFlow& flow, QRandomGenerator&) -> Steps {
             flow.languages << u"english"_s;
             return QStringList{QString()};
         }},
        {u"language text"_s,
         [](CallFlow& flow, QRandomGenerator& random) -> Steps {
             Step* step = pick(flow, random, {T::Greeting, T::Menu});
             if (flow.languages.contains(u"fr"_s) || step == nullptr)
                 return {};
             step->text = u"Merci de votre appel. Veuillez laisser un message pour notre équipe."_s;
             return QStringList{step->key};
         }},
        {u"hours times"_s, change({T::Hours}, [](Step& step) { step.closes = step.opens; })},
        {u"hours words"_s, change({T::Hours}, [](Step& step) { step.opens = u"8am"_s; })},
        {u"hours days"_s, change({T::Hours}, [](Step& step) { step.days = {u"Monday"_s}; })},
        {u"hours calendar"_s, change({T::Hours}, [](Step& step) { step.calendar = u"moon"_s; })},
        {u"timing ring"_s,
         change({T::Dial, T::Emergency, T::Routing}, [](Step& step) { step.ringSeconds = 600; })},
        {u"timing key"_s, change({T::Menu}, [](Step& step) { step.timeoutSeconds = 0; })},
        {u"text none"_s, change({T::Greeting, T::Menu}, [](Step& step) { step.text = u"  "_s; })},
        {u"text open"_s, change({T::Greeting, T::Menu}, [](Step& step) { step.text = u"Hi {{name"_s; })},
        {u"start"_s, [](CallFlow& flow, QRandomGenerator&) -> Steps {
             flow.start = u"gone"_s;
             return QStringList{QString()};
         }}};
    return table;
}

} // namespace

QStringList faultNames()
{
    return plants().keys();
}

std::optional<Planted> plant(const QString& fault, CallFlow& flow, QRandomGenerator& random)
{
    const Steps steps = plants().value(fault)(flow, random);
    if (!steps || steps->isEmpty())
        return {};
    Planted planted{*steps, {}};
    planted.context.calendars = QStringList{u"us-federal"_s};
    return planted;
}

} // namespace occ::test
