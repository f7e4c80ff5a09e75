// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/run.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::activation;

namespace {

StepDefinition describe(const QString& key, const QString& stage, Lane lane = Lane::Voice)
{
    StepDefinition step;
    step.key = key;
    step.stage = stage;
    step.title = key;
    step.attempts = 3;
    step.lane = lane;
    return step;
}

/// Two stages: a, b, then c with m on the other clock, then d after approval.
Definition small()
{
    Definition definition;
    definition.stages = {{u"one"_s, u"One"_s, kHour, {}, {}},
                         {u"two"_s, u"Two"_s, 2 * kHour, {}, {}},
                         {u"three"_s, u"Three"_s, 3 * kHour, u"lead"_s, {}}};
    definition.steps = {describe(u"a"_s, u"one"_s), describe(u"b"_s, u"one"_s), describe(u"c"_s, u"two"_s),
                        describe(u"m"_s, u"two"_s, Lane::Messaging), describe(u"d"_s, u"three"_s)};
    return definition;
}

Run fresh(const Definition& definition)
{
    Run run;
    for (const StepDefinition& described : definition.steps) {
        Step step;
        step.key = described.key;
        run.steps << step;
    }
    return run;
}

} // namespace

/// The engine decides without a store, a clock or an outside.
class Engine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsComeInTheirOrderAndNoneIsSkipped()
    {
        const Definition steps = small();
        Run run = fresh(steps);
        QCOMPARE(movesOf(run, steps, 100), (QList<Move>{{Move::Kind::Begin, 0}}));
        run.steps[0].state = StepState::Working;
        QCOMPARE(movesOf(run, steps, 100), (QList<Move>{{Move::Kind::LookAgain, 0}}));
        run.steps[0].state = StepState::Done;
        QCOMPARE(movesOf(run, steps, 100), (QList<Move>{{Move::Kind::Begin, 1}}));
        run.steps[1].state = StepState::Done;
        QVERIFY(movesOf(run, steps, 100).isEmpty());
        QCOMPARE(stateOf(run, steps), RunState::WaitingStage);
        QCOMPARE(nextMoment(run, steps, 100), kNever);
    }

    void messagingDoesNotHoldVoiceUp()
    {
        const Definition steps = small();
        Run run = fresh(steps);
        run.allowed = 1;
        QCOMPARE(movesOf(run, steps, 0), (QList<Move>{{Move::Kind::Begin, 0}}));
        run.steps[0].state = run.steps[1].state = StepState::Done;
        QCOMPARE(movesOf(run, steps, 0), (QList<Move>{{Move::Kind::Begin, 2}, {Move::Kind::Begin, 3}}));
        run.steps[2].state = StepState::Done;
        run.steps[3].state = StepState::Person;
        QCOMPARE(stateOf(run, steps), RunState::WaitingApproval);
        run.allowed = 2;
        run.steps[4].state = StepState::Done;
        QCOMPARE(stateOf(run, steps), RunState::Live);
        // And voice's trouble does not hold messaging up.
        run.steps[4].state = StepState::Failed;
        run.steps[3].state = StepState::Waiting;
        run.steps[3].nextAt = 50;
        QCOMPARE(stateOf(run, steps), RunState::Stopped);
        QCOMPARE(movesOf(run, steps, 50), (QList<Move>{{Move::Kind::LookAgain, 3}}));
    }

    void waitingEndsAtItsMomentOrItsDeadline()
    {
        const Definition steps = small();
        Run run = fresh(steps);
        run.steps[0].state = StepState::Waiting;
        run.steps[0].nextAt = 200;
        run.steps[0].deadline = 300;
        QVERIFY(movesOf(run, steps, 199).isEmpty());
        QCOMPARE(nextMoment(run, steps, 100), 200);
        QCOMPARE(movesOf(run, steps, 200), (QList<Move>{{Move::Kind::LookAgain, 0}}));
        run.steps[0].nextAt = 400;
        QCOMPARE(nextMoment(run, steps, 100), 300);
        QCOMPARE(movesOf(run, steps, 300), (QList<Move>{{Move::Kind::Expire, 0}}));
        QCOMPARE(stateOf(run, steps), RunState::WaitingOutside);
    }

    void takingBackGoesTheOtherWay()
    {
        const Definition steps = small();
        Run run = fresh(steps);
        run.steps[0].state = run.steps[1].state = StepState::Undoing;
        run.direction = Direction::Backward;
        QCOMPARE(movesOf(run, steps, 0), (QList<Move>{{Move::Kind::TakeBack, 1}}));
        run.steps[1].state = StepState::Person;
        QVERIFY(movesOf(run, steps, 0).isEmpty());
        QCOMPARE(stateOf(run, steps), RunState::WaitingPerson);
        run.steps[1].state = StepState::Undone;
        QCOMPARE(movesOf(run, steps, 0), (QList<Move>{{Move::Kind::TakeBack, 0}}));
        run.steps[0].state = StepState::Undone;
        QCOMPARE(stateOf(run, steps), RunState::Undone);
        QVERIFY(movesOf(run, steps, 0).isEmpty());
    }

    void anItemIsDoneWhenEveryStepThatNamesItIs()
    {
        Definition steps = small();
        steps.steps[0].completes = {u"first"_s, u"both"_s};
        steps.steps[2].completes = {u"both"_s};
        Run run = fresh(steps);
        run.steps[0].state = StepState::Done;
        QCOMPARE(completedItems(run, steps, 0), QStringList{u"first"_s});
        QCOMPARE(movesOf(run, steps, 0), (QList<Move>{{Move::Kind::Tell, 0}}));
        run.steps[0].told = true;
        run.steps[2].state = StepState::Done;
        QCOMPARE(completedItems(run, steps, 2), QStringList{u"both"_s});
    }

    void waitsGrow()
    {
        QCOMPARE(backoff(1), kMinute);
        QCOMPARE(backoff(2), 5 * kMinute);
        QCOMPARE(backoff(3), 15 * kMinute);
        QCOMPARE(backoff(9), kHour);
    }
};

OCC_TEST(Engine)
#include "enginetest.moc"
