// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/definition.h"

#include <QJsonObject>

#include <optional>

namespace occ::activation {

/// How far a step is; stored by name.
enum class StepState : quint8 {
    Pending, ///< Its turn has not come.
    Working, ///< Its intent is written; what the outside did is not known yet. Found so after a kill.
    Waiting, ///< For the outside, or for the moment of the next attempt.
    Person,  ///< For somebody to give evidence or what is missing.
    Done,
    Failed,  ///< The run stops here until somebody tries again.
    Undoing, ///< Done, and being taken back.
    Undone,
};
[[nodiscard]] QString toText(StepState state);
[[nodiscard]] StepState stepStateFromText(const QString& text);
/// "Waiting for a person"
[[nodiscard]] QString stateWords(StepState state);

/// One step of one run.
struct Step
{
    qint64 id = 0;
    QString key;
    StepState state = StepState::Pending;
    int attempts = 0; ///< Tries that ended in trouble are counted, looking again is not.
    std::optional<Instant> startedAt;
    std::optional<Instant> endedAt;
    Instant nextAt = 0; ///< When to go on, while it waits.
    std::optional<Instant> deadline;
    QJsonObject intent; ///< What is about to be asked of the outside, with the reference it is found by.
    QString evidence;
    QString doneBy;   ///< The person who gave the evidence; empty when the program did it.
    QString waitsFor; ///< In words.
    QString error;
    QString cure;
    QString field;     ///< The input the error speaks of.
    bool told = false; ///< What it completes in the playbook is ticked.

    [[nodiscard]] bool isOver() const { return state == StepState::Done; }
};

/// Which way a run goes.
enum class Direction : quint8 { Forward, Backward };

/// One run: a number's way into service within one onboarding.
struct Run
{
    qint64 id = 0;
    qint64 onboardingId = 0;
    QString reference; ///< Unique; what is made outside carries it in its name.
    QString definition;
    QString e164;
    QString mode;      ///< sandbox or production
    QString publicUrl; ///< Where the outside reaches this program, https.
    QString testFrom;  ///< The number test calls come from.
    int allowed = 0;   ///< The last stage that may run.
    Direction direction = Direction::Forward;
    QJsonObject facts; ///< Ids of what exists outside: order, number, application, profile.
    Instant planFrom = 0;
    Instant startedAt = 0;
    QString approvedBy;
    std::optional<Instant> approvedAt;
    std::optional<Instant> voiceLiveAt;
    std::optional<Instant> messagingVerifiedAt;
    std::optional<Instant> endedAt;
    Instant nextAt = 0;
    QList<Step> steps;

    [[nodiscard]] QString fact(const QString& name) const { return facts.value(name).toString(); }
};

/// How a whole run stands.
enum class RunState : quint8 {
    Running,
    WaitingOutside,
    WaitingPerson,
    WaitingStage, ///< Everything allowed is done; somebody starts the next stage.
    WaitingApproval,
    Stopped,
    Live,
    Undoing,
    Undone,
};
[[nodiscard]] QString toText(RunState state);
[[nodiscard]] RunState runStateFromText(const QString& text);
[[nodiscard]] QString stateWords(RunState state);

/// What to do with a step now.
struct Move
{
    enum class Kind : quint8 {
        Begin,     ///< Write the intent, then ask the outside.
        LookAgain, ///< Find out what happened, then go on.
        Expire,    ///< Its time is over.
        TakeBack,  ///< Undo it.
        Tell,      ///< Tick what it completes in the playbook.
    };
    Kind kind = Kind::Begin;
    int step = 0;

    bool operator==(const Move&) const = default;
};

/// The moves due now: what is to be told first, then one for each clock at most; none when the run waits.
/// Pure: the same run and moment give the same moves, whoever asks and however often.
[[nodiscard]] QList<Move> movesOf(const Run& run, const Definition& definition, Instant now);
/// When to look again; kNever while only a person can go on.
[[nodiscard]] Instant nextMoment(const Run& run, const Definition& definition, Instant now);
[[nodiscard]] RunState stateOf(const Run& run, const Definition& definition);
/// The step that holds the voice clock up; -1 when none does.
[[nodiscard]] int currentStep(const Run& run, const Definition& definition);
/// Whether every voice step of a stage is done.
[[nodiscard]] bool stageDone(const Run& run, const Definition& definition, int stage);
/// Keys of the playbook items whose every step is done while `step` is among them.
[[nodiscard]] QStringList completedItems(const Run& run, const Definition& definition, int step);
/// How long to wait after so many tries: 1, 5, 15 minutes, then every hour.
[[nodiscard]] Millis backoff(int attempts);

} // namespace occ::activation
