// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/run.h"

#include <QCoreApplication>

#include <algorithm>

namespace occ::activation {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(activation)
};

constexpr QLatin1StringView kStepStates[] = {"pending"_L1, "working"_L1, "waiting"_L1, "person"_L1,
                                             "done"_L1,    "failed"_L1,  "undoing"_L1, "undone"_L1};
constexpr QLatin1StringView kRunStates[] = {"running"_L1,       "waiting-outside"_L1,  "waiting-person"_L1,
                                            "waiting-stage"_L1, "waiting-approval"_L1, "stopped"_L1,
                                            "live"_L1,          "undoing"_L1,          "undone"_L1};

template <typename Enum, size_t N>
Enum fromText(const QString& text, const QLatin1StringView (&names)[N], Enum otherwise)
{
    const auto found = std::ranges::find(names, text);
    return found == std::end(names) ? otherwise : Enum(found - std::begin(names));
}

/// The first step of a lane, within what is allowed, that is not done; -1 when there is none.
int frontOf(const Run& run, const Definition& definition, Lane lane)
{
    for (int i = 0; i < int(run.steps.size()); ++i) {
        if (definition.steps.at(i).lane != lane || run.steps.at(i).isOver())
            continue;
        const int stage = definition.stageOfStep(i);
        if (stage > run.allowed)
            return -1;
        if (lane == Lane::Voice)
            return i;
        // The messaging clock starts when the stages before its own stand.
        for (int before = 0; before < stage; ++before) {
            if (!stageDone(run, definition, before))
                return -1;
        }
        return i;
    }
    return -1;
}

/// The last step that is to be taken back; -1 when all are.
int backOf(const Run& run)
{
    for (int i = int(run.steps.size()) - 1; i >= 0; --i) {
        const StepState state = run.steps.at(i).state;
        if (state != StepState::Pending && state != StepState::Undone)
            return i;
    }
    return -1;
}

std::optional<Move> moveFor(const Run& run, int at, Instant now)
{
    const Step& step = run.steps.at(at);
    switch (step.state) {
    case StepState::Pending:
    case StepState::Undone:
        return Move{Move::Kind::Begin, at};
    case StepState::Working:
        return Move{Move::Kind::LookAgain, at};
    case StepState::Waiting:
        if (step.deadline && now >= *step.deadline)
            return Move{Move::Kind::Expire, at};
        if (step.nextAt <= now)
            return Move{Move::Kind::LookAgain, at};
        return {};
    default:
        return {};
    }
}

std::optional<Move> backMove(const Run& run, Instant now)
{
    const int at = backOf(run);
    if (at < 0)
        return {};
    const Step& step = run.steps.at(at);
    if (step.state == StepState::Person || step.state == StepState::Failed)
        return {};
    if (step.state == StepState::Undoing && step.nextAt > now)
        return {};
    return Move{Move::Kind::TakeBack, at};
}

} // namespace

QString toText(StepState state)
{
    return kStepStates[size_t(state)];
}

StepState stepStateFromText(const QString& text)
{
    return fromText(text, kStepStates, StepState::Pending);
}

QString stateWords(StepState state)
{
    switch (state) {
    case StepState::Pending:
        return Words::tr("Not started");
    case StepState::Working:
        return Words::tr("Under way");
    case StepState::Waiting:
        return Words::tr("Waiting for the outside");
    case StepState::Person:
        return Words::tr("Waiting for a person");
    case StepState::Done:
        return Words::tr("Done");
    case StepState::Failed:
        return Words::tr("Stopped");
    case StepState::Undoing:
        return Words::tr("Being taken back");
    case StepState::Undone:
        break;
    }
    return Words::tr("Taken back");
}

QString toText(RunState state)
{
    return kRunStates[size_t(state)];
}

RunState runStateFromText(const QString& text)
{
    return fromText(text, kRunStates, RunState::Running);
}

QString stateWords(RunState state)
{
    switch (state) {
    case RunState::Running:
        return Words::tr("Running");
    case RunState::WaitingOutside:
        return Words::tr("Waiting for the outside");
    case RunState::WaitingPerson:
        return Words::tr("Waiting for a person");
    case RunState::WaitingStage:
        return Words::tr("Ready for the next stage");
    case RunState::WaitingApproval:
        return Words::tr("Ready for go-live");
    case RunState::Stopped:
        return Words::tr("Stopped");
    case RunState::Live:
        return Words::tr("Live");
    case RunState::Undoing:
        return Words::tr("Being taken back");
    case RunState::Undone:
        break;
    }
    return Words::tr("Taken back");
}

QList<Move> movesOf(const Run& run, const Definition& definition, Instant now)
{
    QList<Move> moves;
    for (int i = 0; i < int(run.steps.size()); ++i) {
        if (run.steps.at(i).isOver() && !run.steps.at(i).told && !definition.steps.at(i).completes.isEmpty())
            moves << Move{Move::Kind::Tell, i};
    }
    if (!moves.isEmpty())
        return moves;
    if (run.direction == Direction::Backward) {
        if (const auto move = backMove(run, now))
            moves << *move;
        return moves;
    }
    for (const Lane lane : {Lane::Voice, Lane::Messaging}) {
        const int at = frontOf(run, definition, lane);
        if (at < 0)
            continue;
        if (const auto move = moveFor(run, at, now))
            moves << *move;
    }
    return moves;
}

Instant nextMoment(const Run& run, const Definition& definition, Instant now)
{
    if (!movesOf(run, definition, now).isEmpty())
        return now;
    Instant next = kNever;
    const auto consider = [&](int at) {
        if (at < 0)
            return;
        const Step& step = run.steps.at(at);
        if (step.state == StepState::Waiting)
            next = std::min({next, step.nextAt, step.deadline.value_or(kNever)});
        if (step.state == StepState::Undoing)
            next = std::min(next, step.nextAt);
    };
    if (run.direction == Direction::Backward) {
        consider(backOf(run));
    } else {
        consider(frontOf(run, definition, Lane::Voice));
        consider(frontOf(run, definition, Lane::Messaging));
    }
    return next;
}

int currentStep(const Run& run, const Definition& definition)
{
    return run.direction == Direction::Backward ? backOf(run) : frontOf(run, definition, Lane::Voice);
}

bool stageDone(const Run& run, const Definition& definition, int stage)
{
    for (int i = 0; i < int(run.steps.size()); ++i) {
        if (definition.stageOfStep(i) == stage && definition.steps.at(i).lane == Lane::Voice &&
            !run.steps.at(i).isOver())
            return false;
    }
    return true;
}

static RunState stateOfStep(const Step& step)
{
    switch (step.state) {
    case StepState::Waiting:
        return RunState::WaitingOutside;
    case StepState::Person:
        return RunState::WaitingPerson;
    case StepState::Failed:
        return RunState::Stopped;
    default:
        return RunState::Running;
    }
}

RunState stateOf(const Run& run, const Definition& definition)
{
    const int at = currentStep(run, definition);
    if (run.direction == Direction::Backward) {
        if (at < 0)
            return RunState::Undone;
        const RunState state = stateOfStep(run.steps.at(at));
        return state == RunState::Running || state == RunState::WaitingOutside ? RunState::Undoing : state;
    }
    if (at >= 0)
        return stateOfStep(run.steps.at(at));
    if (run.allowed + 1 >= int(definition.stages.size()))
        return RunState::Live;
    return definition.stages.at(run.allowed + 1).approvalRole.isEmpty() ? RunState::WaitingStage
                                                                        : RunState::WaitingApproval;
}

QStringList completedItems(const Run& run, const Definition& definition, int step)
{
    QStringList items;
    for (const QString& item : definition.steps.at(step).completes) {
        bool all = true;
        for (int i = 0; i < int(run.steps.size()); ++i) {
            if (definition.steps.at(i).completes.contains(item) && !run.steps.at(i).isOver())
                all = false;
        }
        if (all)
            items << item;
    }
    return items;
}

Millis backoff(int attempts)
{
    constexpr Millis waits[] = {kMinute, 5 * kMinute, 15 * kMinute, kHour};
    return waits[std::clamp<size_t>(size_t(std::max(attempts, 1)) - 1, 0, std::size(waits) - 1)];
}

} // namespace occ::activation
