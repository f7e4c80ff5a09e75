// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/telephony/fakedesk.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

static const QString kWanted = u"+18332046762"_s;

namespace {

/// A workspace, a client, a number held for them, and time that runs as fast as the keeper looks.
class Desk final
{
public:
    explicit Desk(const QString& engine)
        : rig(engine)
        , desk(*rig.clock)
        , keeper(rig.workspace().numbers(), &desk, *rig.clock)
        , run(rig.start(u"Northline"_s))
    {
        desk.sell({kWanted, u"+18332046763"_s, u"+18332041111"_s, u"+18449996762"_s, u"+18339996762"_s});
        desk.inTransaction = [this] { return rig.database().inTransaction(); };
    }

    NumberHold hold()
    {
        HoldRequest request;
        request.number = u"833-204-6762"_s;
        request.onboardingId = run;
        return must(finished(keeper.reserve(request)));
    }

    NumberService& numbers() { return rig.workspace().numbers(); }
    HoldReport round() { return must(finished(keeper.run())); }

    /// Looks whenever the keeper wants to until `until`; gives what was lost and when.
    QList<std::pair<Instant, NumberHold>> playUntil(Instant until)
    {
        QList<std::pair<Instant, NumberHold>> lost;
        while (rig.now() < until) {
            const HoldReport report = round();
            for (const NumberHold& hold : report.lost)
                lost.append({rig.now(), hold});
            rounds++;
            rig.clock->set(std::min(until, report.nextLook));
        }
        return lost;
    }

    Rig rig;
    FakeDesk desk;
    HoldKeeper keeper;
    qint64 run;
    int rounds = 0;
};

} // namespace

/// Holds over simulated time, against a desk that behaves as Telnyx's description says.
class KeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsKeptForADayAndThenLetGo_data() { addEngines(); }
    void aNumberIsKeptForADayAndThenLetGo()
    {
        OCC_FETCH_ENGINE();
        Desk d(engine);
        d.desk.extensionLimit = 1000;
        const NumberHold hold = d.hold();
        QCOMPARE(hold.providerExpiresAt, std::optional(kStart + 30 * kMinute));
        QCOMPARE(must(d.numbers().find(kWanted)).cost.monthlyMinor, std::optional<qint64>(100));
        // At no moment is the reservation over before it is extended.
        for (int half = 1; half < 48; ++half) {
            QVERIFY(d.playUntil(kStart + half * 30 * kMinute).isEmpty());
            const NumberHold now = must(d.numbers().hold(hold.id));
            QVERIFY2(now.isOpen() && *now.providerExpiresAt > d.rig.now(), qPrintable(QString::number(half)));
        }
        QCOMPARE(d.desk.extensions, 47); // as often as 24 hours need, and no more
        QVERIFY(d.playUntil(kStart + 24 * kHour).isEmpty());
        QCOMPARE(d.round().letGo.size(), 1);
        QCOMPARE(must(d.numbers().hold(hold.id)).outcome, u"expired"_s);
        QCOMPARE(must(d.numbers().find(kWanted)).state, NumberState::Available);
        QCOMPARE(d.desk.extensions, 47);
        QCOMPARE(d.round().nextLook, kNever);
        QVERIFY(!d.desk.wasOpenEver);
        QCOMPARE(d.rig.value(u"select count(*) from event where name = 'hold-expiring'"_s), u"1"_s);
    }

    /// Three extensions, then the reservation runs out and is made anew, since nobody else wants the number.
    void afterTheLastExtensionItIsReservedAnew_data() { addEngines(); }
    void afterTheLastExtensionItIsReservedAnew()
    {
        OCC_FETCH_ENGINE();
        Desk d(engine);
        const NumberHold hold = d.hold();
        QVERIFY(d.playUntil(kStart + 2 * kHour - kMinute).isEmpty());
        QVERIFY(must(d.numbers().hold(hold.id)).exhausted);
        QCOMPARE(d.desk.extensions, 3);
        QCOMPARE(d.desk.refusals, 1); // asked once beyond the limit, not again and again
        QVERIFY(d.playUntil(kStart + 2 * kHour + kMinute).isEmpty());
        const NumberHold again = must(d.numbers().hold(hold.id));
        QVERIFY(again.isOpen() && !again.exhausted);
        QCOMPARE(again.renewals, 1);
        QCOMPARE(again.reservationId, u"r2"_s);
        QVERIFY(d.playUntil(kStart + 24 * kHour).isEmpty());
        QCOMPARE(d.round().letGo.size(), 1);
        QCOMPARE(d.desk.reservations, 12); // one for each two hours
    }

    void aLossIsToldWithinAMinuteWithAlternatives_data() { addEngines(); }
    void aLossIsToldWithinAMinuteWithAlternatives()
    {
        OCC_FETCH_ENGINE();
        Desk d(engine);
        OCC_OK(d.rig.workspace().automations().storeShipped());
        const NumberHold hold = d.hold();
        // In the middle of a reservation, at every second of a minute.
        QVERIFY(d.playUntil(kStart + 7 * kMinute + 13 * kSecond).isEmpty());
        d.desk.buyElsewhere(kWanted);
        const Instant gone = d.rig.now();
        const auto lost = d.playUntil(gone + kMinute);
        QCOMPARE(lost.size(), 1);
        QVERIFY(lost.first().first - gone < kMinute);
        const NumberHold told = must(d.numbers().hold(hold.id));
        QCOMPARE(told.outcome, u"lost"_s);
        QStringList near;
        for (const FoundNumber& one : told.alternatives)
            near << one.e164;
        QCOMPARE(near, (QStringList{u"+18339996762"_s, u"+18332046763"_s, u"+18332041111"_s}));
        QCOMPARE(must(d.numbers().find(kWanted)).state, NumberState::Released);
        QVERIFY(must(d.numbers().openHolds()).isEmpty());
        // The automation writes to the owner, with the numbers.
        QString letter;
        for (const FiringRow& row : must(d.rig.workspace().automations().tick())) {
            if (row.automation == "hold-lost"_L1)
                letter = row.recipient + u'\n' + row.subject + u'\n' + row.body;
        }
        QVERIFY2(letter.contains(u"(833) 204-6762"_s), qPrintable(letter));
        QVERIFY2(letter.contains(u"(833) 999-6762"_s), qPrintable(letter));
        QVERIFY2(letter.contains(u"Northline"_s), qPrintable(letter));
    }

    void aLossAfterTheLastExtensionIsToldAtOnce_data() { addEngines(); }
    void aLossAfterTheLastExtensionIsToldAtOnce()
    {
        OCC_FETCH_ENGINE();
        Desk d(engine);
        d.desk.extensionLimit = 0;
        const NumberHold hold = d.hold();
        QVERIFY(d.playUntil(kStart + 30 * kMinute).isEmpty());
        QVERIFY(must(d.numbers().hold(hold.id)).isOpen());
        // The moment it runs out somebody else is quicker.
        d.desk.buyElsewhere(kWanted);
        const HoldReport report = d.round();
        QCOMPARE(report.lost.size(), 1);
        QCOMPARE(report.lost.first().trouble, u"Telnyx does not offer it any more."_s);
    }

    /// Nobody answers for twenty minutes: the hold says so, asks ever more rarely, and goes on afterwards.
    void silenceIsNoLoss_data() { addEngines(); }
    void silenceIsNoLoss()
    {
        OCC_FETCH_ENGINE();
        Desk d(engine);
        const NumberHold hold = d.hold();
        QVERIFY(d.playUntil(kStart + 15 * kMinute).isEmpty());
        d.desk.setReachable(false);
        const qint64 entries = d.rig.journalRows();
        const int before = d.rounds;
        QVERIFY(d.playUntil(kStart + 40 * kMinute).isEmpty());
        QCOMPARE(must(d.numbers().hold(hold.id)).trouble, u"Nobody answers."_s);
        QCOMPARE(d.rig.journalRows(), entries + 1);
        QVERIFY2(d.rounds - before < 20, qPrintable(QString::number(d.rounds - before)));
        d.desk.setReachable(true);
        QVERIFY(d.playUntil(kStart + 43 * kMinute).isEmpty());
        const NumberHold back = must(d.numbers().hold(hold.id));
        QVERIFY(back.isOpen() && back.trouble.isEmpty());
        QCOMPARE(back.renewals, 1);
    }

    /// The program was off over the end of a reservation, or the whole hold.
    void afterASleepWhatIsTrueCounts_data() { addEngines(); }
    void afterASleepWhatIsTrueCounts()
    {
        OCC_FETCH_ENGINE();
        Desk d(engine);
        const NumberHold hold = d.hold();
        d.rig.clock->set(kStart + 3 * kHour);
        QVERIFY(d.round().lost.isEmpty());
        QCOMPARE(must(d.numbers().hold(hold.id)).renewals, 1);
        d.rig.clock->set(kStart + 30 * kHour);
        const HoldReport report = d.round();
        QCOMPARE(report.letGo.size(), 1);
        QCOMPARE(report.warned, 0); // too late to be warned of
    }

    void withoutADeskPromisesAreStillEnded_data() { addEngines(); }
    void withoutADeskPromisesAreStillEnded()
    {
        OCC_FETCH_ENGINE();
        Desk d(engine);
        HoldKeeper alone(d.numbers(), nullptr, *d.rig.clock);
        HoldRequest request;
        request.number = u"800 596 3057"_s;
        request.onboardingId = d.run;
        OCC_OK(finished(alone.reserve(request)));
        request.number = kWanted;
        OCC_FAILED(finished(alone.reserve(request)), Refused, u"not in the inventory"_s);
        d.rig.clock->advance(24 * kHour);
        const HoldReport report = must(finished(alone.run()));
        QCOMPARE(report.letGo.size(), 1);
        QVERIFY(report.troubles.isEmpty());
        d.hold();
        d.rig.clock->advance(20 * kMinute);
        QCOMPARE(must(finished(alone.run())).troubles,
                 QStringList{u"Holds cannot be kept: Telnyx is not set up."_s});
    }

    void whatIsNotForSaleIsNotHeld_data() { addEngines(); }
    void whatIsNotForSaleIsNotHeld()
    {
        OCC_FETCH_ENGINE();
        Desk d(engine);
        HoldRequest request;
        request.number = u"833 204 9999"_s;
        request.onboardingId = d.run;
        OCC_FAILED(finished(d.keeper.reserve(request)), Refused, u"not for sale"_s);
        request.number = kWanted;
        request.onboardingId = 4711;
        OCC_FAILED(finished(d.keeper.reserve(request)), Refused, u"no onboarding"_s);
        QCOMPARE(d.desk.reservations, 0); // refused before anybody outside was asked to hold it
        d.desk.setReachable(false);
        request.onboardingId = d.run;
        OCC_FAILED(finished(d.keeper.reserve(request)), Environment, u"Nobody answers"_s);
        QVERIFY(must(d.numbers().openHolds()).isEmpty());
    }
};

OCC_TEST(KeeperTest)
#include "keepertest.moc"
