// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/numberservice.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// "+18005963057 primary available" of each number.
static QStringList lines(Rig& rig, const NumberFilter& filter = {})
{
    QStringList lines;
    for (const PhoneNumber& one : must(rig.workspace().numbers().list(filter)))
        lines << one.e164 + u' ' + one.pool + u' ' + toText(one.state) +
                     (one.client.isEmpty() ? QString() : u' ' + one.client);
    return lines;
}

static qint64 idOf(Rig& rig, const QString& number)
{
    return must(rig.workspace().numbers().find(number)).id;
}

static HoldRequest wish(const QString& number, qint64 onboarding)
{
    HoldRequest request;
    request.number = number;
    request.onboardingId = onboarding;
    return request;
}

/// The inventory: what is in it, who has it, and that each change is one entry that can be undone.
class NumberTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedPoolIsThereOnce_data() { addEngines(); }
    void theShippedPoolIsThereOnce()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const QStringList shipped{u"+18005963057 primary available"_s, u"+18888046762 primary available"_s,
                                  u"+12082792555 backup available"_s};
        QCOMPARE(lines(rig), shipped);
        const qint64 entries = rig.journalRows();
        OCC_OK(rig.workspace().numbers().storeShipped());
        rig.reopen();
        OCC_OK(rig.workspace().numbers().storeShipped());
        QCOMPARE(lines(rig), shipped);
        QCOMPARE(rig.journalRows(), entries);
        QCOMPARE(must(rig.workspace().numbers().find(u"800-596-3057"_s)).industry, u"healthcare"_s);
        OCC_FAILED(rig.workspace().numbers().find(u"888 555 0000"_s), Refused, u"number"_s);
    }

    void numbersAreTakenInAsTyped_data() { addEngines(); }
    void numbersAreTakenInAsTyped()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        NumberService& numbers = rig.workspace().numbers();
        NewNumber wanted;
        wanted.number = u"(833) 204-6762"_s;
        wanted.cost = {150, {}, u"USD"_s};
        wanted.note = u"  bought \n at a fair "_s;
        const PhoneNumber added = must(numbers.add(wanted));
        QCOMPARE(added.e164, u"+18332046762"_s);
        QCOMPARE(must(numbers.byId(added.id)).note, u"bought at a fair"_s);
        QCOMPARE(must(numbers.byId(added.id)).cost, (NumberCost{150, {}, u"USD"_s}));
        OCC_FAILED(numbers.add(wanted), Refused, u"in the inventory already"_s);
        wanted.number = u"+1 833 204"_s;
        OCC_FAILED(numbers.add(wanted), Refused, u"too short"_s);
        wanted.number = u"833 204 6763"_s;
        wanted.pool = u"gold"_s;
        OCC_FAILED(numbers.add(wanted), Refused, u"primary, custom, backup"_s);
        NumberFilter custom;
        custom.pools = {u"custom"_s};
        QCOMPARE(lines(rig, custom), QStringList{u"+18332046762 custom available"_s});
        NumberFilter text;
        text.text = u"204-67"_s;
        QCOMPARE(lines(rig, text), QStringList{u"+18332046762 custom available"_s});
        OCC_OK(rig.workspace().undo());
        QVERIFY(lines(rig, custom).isEmpty());
    }

    void aNumberGoesItsWayStepByStep_data() { addEngines(); }
    void aNumberGoesItsWayStepByStep()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        NumberService& numbers = rig.workspace().numbers();
        const qint64 run = rig.start(u"Northline"_s);
        const qint64 id = idOf(rig, u"8005963057"_s);
        OCC_FAILED(numbers.approve(id), Refused, u"Reserve it first"_s);
        const qint64 entries = rig.journalRows();
        const NumberHold hold = must(numbers.reserve(wish(u"800 596 3057"_s, run)));
        QCOMPARE(rig.journalRows(), entries + 1);
        QCOMPARE(hold.expiresAt, rig.now() + 24 * kHour);
        QCOMPARE(hold.client, u"Northline"_s);
        QCOMPARE(must(rig.workspace().recentEntries(1))[0].summary,
                 u"(800) 596-3057 held for Northline for 1 day"_s);
        OCC_FAILED(numbers.reserve(wish(u"8005963057"_s, run)), Refused, u"held for Northline already"_s);
        OCC_OK(numbers.approve(id));
        QVERIFY(must(numbers.byId(id)).hold); // still held until it is ordered
        OCC_FAILED(numbers.setState(id, NumberState::Active), Refused, u"A test has to pass"_s);
        for (const NumberState state :
             {NumberState::Ordered, NumberState::Configured, NumberState::Tested, NumberState::Active}) {
            OCC_OK(numbers.setState(id, state));
            QCOMPARE(must(numbers.byId(id)).state, state);
        }
        QVERIFY(!must(numbers.byId(id)).hold);
        QCOMPARE(must(numbers.hold(hold.id)).outcome, u"ordered"_s);
        QCOMPARE(rig.journalRows(), entries + 6);
        // Backwards, one entry at a time.
        for (int i = 0; i < 5; ++i)
            OCC_OK(rig.workspace().undo());
        QCOMPARE(must(numbers.byId(id)).state, NumberState::Reserved);
        QVERIFY(must(numbers.hold(hold.id)).isOpen());
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(numbers.byId(id)).state, NumberState::Available);
        QVERIFY(must(numbers.byId(id)).client.isEmpty());
        QVERIFY(must(numbers.openHolds()).isEmpty());
        OCC_OK(rig.workspace().redo());
        QCOMPARE(must(numbers.openHolds()).size(), 1);
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }

    void releasingFreesWhatIsHeldAndGivesBackWhatIsBought_data() { addEngines(); }
    void releasingFreesWhatIsHeldAndGivesBackWhatIsBought()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        NumberService& numbers = rig.workspace().numbers();
        const qint64 run = rig.start();
        const qint64 id = idOf(rig, u"8888046762"_s);
        OCC_FAILED(numbers.release(id), Refused, u"free already"_s);
        const NumberHold hold = must(numbers.reserve(wish(u"8888046762"_s, run)));
        OCC_OK(numbers.release(id));
        QCOMPARE(must(numbers.hold(hold.id)).outcome, u"released"_s);
        QCOMPARE(must(numbers.byId(id)).state, NumberState::Available);
        QVERIFY(!must(numbers.byId(id)).clientId);
        OCC_OK(numbers.reserve(wish(u"8888046762"_s, run)));
        OCC_OK(numbers.approve(id));
        OCC_OK(numbers.setState(id, NumberState::Ordered));
        OCC_OK(numbers.release(id));
        QCOMPARE(must(numbers.byId(id)).state, NumberState::Released);
        OCC_FAILED(numbers.reserve(wish(u"8888046762"_s, run)), Refused, u"cannot become reserved"_s);
        QCOMPARE(must(numbers.holdsOf(u"+18888046762"_s)).size(), 2);
    }

    void aNumberBelongsToOneClient_data() { addEngines(); }
    void aNumberBelongsToOneClient()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        NumberService& numbers = rig.workspace().numbers();
        const qint64 adams = rig.start(u"Adams"_s);
        const qint64 bakker = rig.start(u"Bakker"_s);
        const qint64 id = idOf(rig, u"2082792555"_s);
        OCC_FAILED(numbers.unassign(id), Refused, u"belongs to nobody"_s);
        OCC_OK(numbers.assign(id, adams));
        QCOMPARE(must(numbers.byId(id)).client, u"Adams"_s);
        OCC_FAILED(numbers.assign(id, bakker), Refused, u"belongs to Adams"_s);
        OCC_FAILED(numbers.reserve(wish(u"2082792555"_s, bakker)), Refused, u"belongs to Adams"_s);
        OCC_FAILED(numbers.assign(id, adams), Refused, u"Adams has"_s);
        OCC_OK(numbers.unassign(id));
        OCC_OK(numbers.assign(id, bakker));
        OCC_OK(rig.workspace().undo());
        QVERIFY(must(numbers.byId(id)).client.isEmpty());
        OCC_FAILED(numbers.assign(id, 4711), Refused, u"no onboarding 4711"_s);
        OCC_OK(rig.onboardings().cancel(adams, u"changed their mind"_s));
        OCC_FAILED(numbers.assign(id, adams), Refused, u"is over"_s);
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(numbers.assign(id, bakker), Refused, u""_s);
    }

    /// The rule over number_hold goes on working: 4 hours before the end somebody is told; letting go clears.
    void aHoldThatEndsSoonIsARedFlag_data() { addEngines(); }
    void aHoldThatEndsSoonIsARedFlag()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 run = rig.start();
        OCC_OK(rig.workspace().numbers().reserve(wish(u"8005963057"_s, run)));
        QVERIFY(rig.tickAt(kStart + 20 * kHour - kMinute).opened.isEmpty());
        const TickReport told = rig.tickAt(kStart + 20 * kHour);
        QCOMPARE(told.opened.size(), 1);
        QCOMPARE(told.opened.first().rule, u"hold-expiring"_s);
        OCC_OK(rig.workspace().numbers().release(idOf(rig, u"8005963057"_s)));
        QCOMPARE(rig.tick().cleared.size(), 1);
    }
};

OCC_TEST(NumberTest)
#include "numbertest.moc"
