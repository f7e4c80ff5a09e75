// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/activation/activationrig.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;
using namespace occ::activation;
using telnyx::Cause;
using telnyx::Done;

/// What the outside answers when things go wrong: the run stops where it can be resumed, with a clear
/// message.
class Troubles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsOrTriesAgain_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<int>("cause");
        QTest::addColumn<bool>("maybe");
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("state");
        const auto row = [](const char* name, const QString& operation, Cause cause, const QString& step,
                            const QString& state, bool maybe = false) {
            QTest::newRow(name) << operation << int(cause) << maybe << step << state;
        };
        const QString order = u"number-order"_s;
        row("insufficient balance", u"order"_s, Cause::Funds, order, u"failed"_s);
        row("key refused (401)", u"ownedNumber"_s, Cause::Credentials, u"number-reservation"_s, u"failed"_s);
        row("not allowed (403)", u"order"_s, Cause::Permission, order, u"failed"_s);
        row("field errors (422)", u"order"_s, Cause::Input, order, u"failed"_s);
        row("taken meanwhile", u"order"_s, Cause::Taken, order, u"failed"_s);
        row("held by others", u"reserve"_s, Cause::Held, u"number-reservation"_s, u"failed"_s);
        row("no more holds", u"reserve"_s, Cause::Limit, u"number-reservation"_s, u"failed"_s);
        row("too many requests (429)", u"order"_s, Cause::Busy, order, u"waiting"_s);
        row("server error (500)", u"order"_s, Cause::Trouble, order, u"waiting"_s);
        row("time-out", u"order"_s, Cause::TimedOut, order, u"waiting"_s, true);
        row("half an answer", u"order"_s, Cause::CutOff, order, u"waiting"_s, true);
        row("nonsense", u"findOrder"_s, Cause::Nonsense, order, u"waiting"_s);
        row("no network", u"search"_s, Cause::Unreachable, u"number-reservation"_s, u"waiting"_s);
        row("application refused", u"createApplication"_s, Cause::Input, u"webhook-configuration"_s,
            u"failed"_s);
        row("application unsure", u"createApplication"_s, Cause::TimedOut, u"webhook-configuration"_s,
            u"waiting"_s, true);
        row("number unsure", u"updateNumber"_s, Cause::CutOff, u"webhook-configuration"_s, u"waiting"_s,
            true);
    }
    void stopsOrTriesAgain()
    {
        QFETCH(QString, operation);
        QFETCH(int, cause);
        QFETCH(bool, maybe);
        QFETCH(QString, step);
        QFETCH(QString, state);
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.faults[operation].enqueue(
            FakeTelnyx::fault(Cause(cause), maybe ? Done::Maybe : Done::No, u"Telnyx says no."_s));
        rig.initiate();
        rig.drive();
        QCOMPARE(rig.state(step), state);
        const Step stopped = rig.step(step);
        QVERIFY(!stopped.error.isEmpty() && !stopped.cure.isEmpty());
        QCOMPARE(stopped.attempts, 1);
        QCOMPARE(toText(rig.status().state), state == "failed"_L1 ? u"stopped"_s : u"waiting-outside"_s);
        if (state == "failed"_L1) {
            QCOMPARE(rig.status().run.nextAt, kNever);
            OCC_FAILED(rig.activations().configure(rig.run), Refused, stopped.error.chopped(1));
            if (Cause(cause) == Cause::Taken)
                return;
            OCC_OK(rig.activations().retry(rig.run));
        }
        // It goes on from where it stopped, and nothing happens twice.
        rig.drive(kHour);
        QCOMPARE(rig.state(u"client-database-creation"_s), u"person"_s);
        QVERIFY(rig.step(step).error.isEmpty());
        QCOMPARE(rig.telnyx.orders.size(), 1);
        QCOMPARE(rig.telnyx.applications.size(), 1);
    }

    void aTakenNumberIsChanged()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.offered.remove(kNumber);
        rig.initiate();
        rig.drive();
        QCOMPARE(rig.step(u"number-reservation"_s).error, u"+18335550100 is no longer to be had."_s);
        QCOMPARE(rig.step(u"number-reservation"_s).field, u"number"_s);
        QCOMPARE(rig.telnyx.count(u"order"_s), 0);
        InitiateRequest another;
        another.onboardingId = rig.onboarding;
        another.number = u"833 555 0101"_s;
        OCC_FAILED(rig.activations().initiate(another), Refused, u"not a telephone number"_s);
        another.number = u"+1 833 555 0101"_s;
        QCOMPARE(must(rig.activations().initiate(another)), rig.run);
        rig.drive(kHour);
        QCOMPARE(rig.telnyx.orders.size(), 1);
        QVERIFY(rig.telnyx.owned.contains(u"+18335550101"_s));
        QCOMPARE(rig.state(u"number-validation"_s), u"done"_s);
        another.number = kNumber;
        OCC_FAILED(rig.activations().initiate(another), Refused, u"ordered already"_s);
    }

    void anExpiredHoldIsMadeAnew()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.faults[u"findOrder"_s].enqueue(
            FakeTelnyx::fault(Cause::Permission, Done::No, u"Telnyx says no."_s));
        rig.initiate();
        rig.drive();
        QCOMPARE(rig.state(u"number-order"_s), u"failed"_s);
        rig.clock->advance(kDay); // The hold has run out long ago.
        OCC_OK(rig.activations().retry(rig.run, u"number-order"_s));
        rig.drive(kHour);
        QCOMPARE(rig.state(u"number-order"_s), u"done"_s);
        // Somebody else took it meanwhile.
        ActivationRig late(u"sqlite"_s);
        late.telnyx.faults[u"findOrder"_s].enqueue(
            FakeTelnyx::fault(Cause::Permission, Done::No, u"Telnyx says no."_s));
        late.initiate();
        late.drive();
        late.clock->advance(kDay);
        late.telnyx.offered.remove(kNumber);
        OCC_OK(late.activations().retry(late.run));
        late.drive(kHour);
        QCOMPARE(late.step(u"number-order"_s).error, u"+18335550100 is no longer to be had."_s);
        QVERIFY(late.telnyx.orders.isEmpty());
    }

    void aRejectedOrderIsOrderedAnewOnlyWhenAsked()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.orderTakes = kHour;
        rig.initiate();
        rig.drive();
        rig.telnyx.orders[0].status = u"failure"_s;
        rig.drive(30 * kMinute);
        QCOMPARE(rig.state(u"number-order"_s), u"failed"_s);
        QVERIFY(rig.step(u"number-order"_s).error.contains(u"rejected the order"_s));
        rig.drive(10 * kHour);
        QCOMPARE(rig.telnyx.orders.size(), 1);
        rig.telnyx.offered.insert(kNumber);
        OCC_OK(rig.activations().retry(rig.run));
        rig.telnyx.orderTakes = 0;
        rig.drive(kHour);
        QCOMPARE(rig.state(u"number-order"_s), u"done"_s);
        QCOMPARE(rig.telnyx.orders.size(), 2);
        QVERIFY(rig.telnyx.orders[0].customerReference != rig.telnyx.orders[1].customerReference);
    }

    void triesEnd()
    {
        ActivationRig rig(u"sqlite"_s);
        for (int i = 0; i < 50; ++i)
            rig.telnyx.faults[u"ownedNumber"_s].enqueue(FakeTelnyx::fault(Cause::Trouble));
        rig.initiate();
        rig.drive(3 * kHour);
        QCOMPARE(rig.state(u"number-reservation"_s), u"failed"_s);
        QCOMPARE(rig.step(u"number-reservation"_s).attempts, 5);
        QCOMPARE(rig.telnyx.count(u"ownedNumber"_s), 5);
    }

    void anUnansweredTestCallStopsTheRun()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.telnyx.callEnds = u"busy"_s;
        rig.initiate();
        rig.finishStage();
        OCC_OK(rig.activations().configure(rig.run));
        rig.finishStage();
        OCC_OK(rig.activations().test(rig.run));
        rig.drive(kHour);
        QCOMPARE(rig.state(u"call-flow-testing"_s), u"failed"_s);
        QVERIFY(rig.step(u"call-flow-testing"_s).error.contains(u"busy"_s));
        QCOMPARE(rig.telnyx.count(u"placeTestCall"_s), 3);
        rig.telnyx.callEnds = u"completed"_s;
        OCC_OK(rig.activations().retry(rig.run));
        rig.drive(kHour);
        QCOMPARE(rig.state(u"call-flow-testing"_s), u"done"_s);
    }

    void theWrongAccountIsRefused()
    {
        ActivationRig rig(u"sqlite"_s);
        rig.initiate();
        rig.telnyx.speaks = telnyx::Mode::Production;
        OCC_FAILED(rig.driver()->drive(rig.run), Refused, u"is for sandbox"_s);
        QVERIFY(must(rig.driver()->driveDue()).driven.isEmpty());
        QVERIFY(rig.telnyx.asked.isEmpty());
    }
};

OCC_TEST(Troubles)
#include "troubletest.moc"
