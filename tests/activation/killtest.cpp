// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/activation/activationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using namespace occ::activation;

namespace {

/// A clock that ends whoever looks at it for the n-th time: between any two things a process does.
class DyingClock final : public Clock
{
public:
    explicit DyingClock(std::shared_ptr<const Clock> clock)
        : m_clock(std::move(clock))
    {}
    [[nodiscard]] Instant now() const override
    {
        if (left > 0 && --left == 0)
            throw Killed();
        return m_clock->now();
    }
    mutable int left = 0;

private:
    std::shared_ptr<const Clock> m_clock;
};

/// Drives like a process that may die. True when it did.
bool diesDriving(ActivationRig& rig)
{
    const auto driver = rig.driver();
    try {
        must(driver->drive(rig.run));
        return false;
    } catch (const Killed&) {
        return true;
    }
}

/// A killed process is followed by a new one some time later.
void comesAgain(ActivationRig& rig)
{
    rig.telnyx.dieAt = 0;
    rig.reopen();
    rig.clock->advance(6 * kMinute);
}

/// Everything to live; the process that drives dies at call `dieAt`.
bool liveThroughAKill(ActivationRig& rig, int dieAt, bool after)
{
    rig.telnyx.dieAt = dieAt;
    rig.telnyx.dieAfter = after;
    rig.initiate();
    bool died = false;
    const auto goOn = [&] {
        for (int rounds = 0; rounds < 60; ++rounds) {
            if (diesDriving(rig)) {
                died = true;
                comesAgain(rig);
                continue;
            }
            const ActivationStatus now = rig.status();
            if (now.run.nextAt != kNever && now.run.nextAt < rig.now() + kHour &&
                now.state == RunState::WaitingOutside) {
                rig.clock->set(now.run.nextAt);
                continue;
            }
            if (now.state != RunState::WaitingPerson)
                return;
            const QString key = now.run.steps.at(now.currentStep).key;
            must(rig.activations().confirm(rig.run, key, u"Seen by hand: "_s + key));
        }
        qFatal("The stage never ends.");
    };
    goOn();
    must(rig.activations().configure(rig.run));
    must(rig.activations().sendForm(rig.run, goodForm()));
    goOn();
    for (telnyx::Verification& one : rig.telnyx.verifications)
        one.status = u"Verified"_s;
    rig.clock->advance(2 * kHour);
    goOn();
    must(rig.activations().test(rig.run));
    goOn();
    must(rig.activations().goLive(rig.run, u"Ada"_s));
    goOn();
    return died;
}

} // namespace

/// Killed at every step and resumed: nothing is ordered twice, nothing skipped, and it ends the same.
class Killing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atEveryCall_data()
    {
        const QStringList engines = engineNames();
        QTest::addColumn<QString>("engine");
        QTest::addColumn<bool>("after");
        for (const QString& engine : engines) {
            QTest::newRow(qPrintable(engine + u" before it is done"_s)) << engine << false;
            QTest::newRow(qPrintable(engine + u" after it was done"_s)) << engine << true;
        }
    }
    void atEveryCall()
    {
        OCC_FETCH_ENGINE();
        QFETCH(bool, after);
        ActivationRig whole(engine);
        QVERIFY(!liveThroughAKill(whole, 0, false));
        const QStringList outside = whole.telnyx.dump();
        const QStringList run = whole.dumpRun();
        QVERIFY(run.contains(u"live"_s));
        const int calls = int(whole.telnyx.asked.size());
        QVERIFY(calls > 25);
        // PostgreSQL takes longer for a fresh workspace each; there every third call.
        for (int at = 1; at <= calls; at += engine == "sqlite"_L1 ? 1 : 3) {
            ActivationRig rig(engine);
            QVERIFY2(liveThroughAKill(rig, at, after), qPrintable(u"call %1 never came"_s.arg(at)));
            QCOMPARE(rig.telnyx.dump(), outside);
            QCOMPARE(rig.dumpRun(), run);
            // What the process did once it did once, wherever it died; what it was about to do it did later.
            QCOMPARE(rig.telnyx.orders.size(), 1);
            QCOMPARE(rig.telnyx.applications.size(), 1);
            QCOMPARE(rig.telnyx.profiles.size(), 1);
            QCOMPARE(rig.telnyx.count(u"order"_s), 1);
            QCOMPARE(rig.telnyx.count(u"submitVerification"_s), 1);
            QCOMPARE(rig.telnyx.count(u"createApplication"_s), 1);
            QCOMPARE(rig.telnyx.count(u"createProfile"_s), 1);
            QCOMPARE(rig.telnyx.count(u"reserve"_s), 1);
        }
    }

    /// Not only at calls: between any two looks at the clock, so also within and between transactions.
    void anywhere()
    {
        bool through = false;
        for (int looks = 1; looks < 4000 && !through; looks += 7) {
            ActivationRig rig(u"sqlite"_s);
            rig.initiate();
            const auto clock = std::make_shared<DyingClock>(rig.clock);
            {
                const auto mortal = must(Workspace::open({rig.text(), clock, {}, {}}));
                ActivationDriver driver(mortal->session(), mortal->activations(), mortal->onboardings(),
                                        rig.telnyx);
                clock->left = looks;
                try {
                    must(driver.drive(rig.run));
                    through = true;
                } catch (const Killed&) {
                }
                clock->left = 0;
            }
            rig.clock->advance(6 * kMinute);
            rig.drive(kHour);
            QCOMPARE(rig.state(u"client-database-creation"_s), u"person"_s);
            for (const QString& key : {u"number-reservation"_s, u"number-order"_s, u"number-validation"_s,
                                       u"webhook-configuration"_s})
                QCOMPARE(rig.state(key), u"done"_s);
            QCOMPARE(rig.telnyx.orders.size(), 1);
            QCOMPARE(rig.telnyx.count(u"order"_s), 1);
            QCOMPARE(rig.telnyx.applications.size(), 1);
            QCOMPARE(rig.value(u"select count(*) from item where state = 'done'"_s), u"3"_s);
        }
        QVERIFY(through);
    }

    /// The answer to an order that went through is lost, and the order shows up late.
    void aLostAnswerIsLookedUp()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.faults[u"order"_s].enqueue(
            FakeTelnyx::fault(telnyx::Cause::TimedOut, telnyx::Done::Maybe, u"No answer in time."_s));
        rig.initiate();
        rig.drive();
        QCOMPARE(rig.state(u"number-order"_s), u"waiting"_s);
        QCOMPARE(rig.step(u"number-order"_s).error, u"No answer in time."_s);
        rig.drive(kHour);
        QCOMPARE(rig.state(u"number-order"_s), u"done"_s);
        QCOMPARE(rig.telnyx.count(u"order"_s), 1);
        QCOMPARE(rig.telnyx.orders.size(), 1);
    }

    /// Taking back survives a kill, too.
    void takingBackGoesOn()
    {
        for (const bool after : {false, true}) {
            for (int at = 1; at <= 4; ++at) {
                ActivationRig rig(u"sqlite"_s);
                rig.initiate();
                rig.finishStage();
                OCC_OK(rig.activations().takeBack(rig.run, u"The client cancelled."_s));
                rig.telnyx.asked.clear();
                rig.telnyx.dieAfter = after;
                rig.telnyx.dieAt = rig.telnyx.callsSoFar() + at;
                for (int rounds = 0; rounds < 20; ++rounds) {
                    if (diesDriving(rig)) {
                        comesAgain(rig);
                        continue;
                    }
                    const ActivationStatus now = rig.status();
                    if (now.state == RunState::Undone)
                        break;
                    QCOMPARE(toText(now.state), u"waiting-person"_s);
                    OCC_OK(rig.activations().confirm(rig.run, now.run.steps.at(now.currentStep).key,
                                                     u"Taken back."_s));
                }
                QCOMPARE(toText(rig.status().state), u"undone"_s);
                QCOMPARE(rig.telnyx.owned.value(kNumber).connectionId, QString());
                QCOMPARE(rig.telnyx.count(u"updateNumber"_s), 1);
            }
        }
    }
};

OCC_TEST(Killing)
#include "killtest.moc"
