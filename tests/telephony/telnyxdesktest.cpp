// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/telnyxdesk.h"
#include "tests/fakes/telnyxfake.h"
#include "tests/support/testmain.h"
#include "tests/telephony/fakedesk.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// The keeper with Telnyx's client, against a Telnyx that remembers: real requests over loopback.
class TelnyxDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNumberIsFoundHeldExtendedAndLost()
    {
        const QString wanted = u"+18332046762"_s;
        Rig rig(u"sqlite"_s);
        TelnyxFake telnyx(*rig.clock);
        telnyx.stock({wanted, u"+18332046763"_s, u"+18332041111"_s, u"+18442379015"_s});
        TelnyxDesk desk(telnyx.options(), *rig.clock);
        QCOMPARE(desk.mode(), u"sandbox"_s);
        NumberSearch search;
        search.areaCode = u"833"_s;
        const auto found = finished(desk.search(search));
        QVERIFY2(found, found ? "" : qPrintable(found.error().error.oneLine()));
        QCOMPARE(found->size(), 3);
        QVERIFY(found->first().cost.monthlyMinor.value_or(0) > 0);
        HoldKeeper keeper(rig.workspace().numbers(), &desk, *rig.clock);
        HoldRequest request;
        request.number = u"833 204 6762"_s;
        request.onboardingId = rig.start();
        const NumberHold hold = must(finished(keeper.reserve(request)));
        QVERIFY(!hold.reservationId.isEmpty());
        QCOMPARE(hold.providerExpiresAt, std::optional(rig.now() + 30 * kMinute));
        // Over two hours: extended as often as Telnyx lets it, then reserved anew.
        while (rig.now() < kStart + 2 * kHour) {
            const HoldReport report = must(finished(keeper.run()));
            QVERIFY2(report.troubles.isEmpty(), qPrintable(report.troubles.join(u' ')));
            QVERIFY(report.lost.isEmpty());
            rig.clock->advance(45 * kSecond);
        }
        const NumberHold kept = must(rig.workspace().numbers().hold(hold.id));
        QVERIFY(kept.isOpen());
        QVERIFY(kept.renewals >= 1);
        QVERIFY(telnyx.count(u"POST /number_reservations"_s) >= 3);
        // Somebody else buys it when the reservation runs out.
        telnyx.sellElsewhere(wanted);
        QList<NumberHold> lost;
        while (lost.isEmpty() && rig.now() < kStart + 5 * kHour) {
            lost = must(finished(keeper.run())).lost;
            rig.clock->advance(45 * kSecond);
        }
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.first().alternatives.size(), 2);
        QCOMPARE(lost.first().alternatives.first().e164, u"+18332046763"_s);
    }

    void aWrongKeyIsNoLoss()
    {
        Rig rig(u"sqlite"_s);
        TelnyxFake telnyx(*rig.clock);
        telnyx.stock({u"+18332046762"_s});
        TelnyxDesk desk(telnyx.options(), *rig.clock);
        HoldKeeper keeper(rig.workspace().numbers(), &desk, *rig.clock);
        HoldRequest request;
        request.number = u"833 204 6762"_s;
        request.onboardingId = rig.start();
        const NumberHold hold = must(finished(keeper.reserve(request)));
        telnyx.revokeKey();
        rig.clock->advance(21 * kMinute);
        const HoldReport report = must(finished(keeper.run()));
        QCOMPARE(report.troubles.size(), 1);
        QVERIFY(report.lost.isEmpty());
        const NumberHold after = must(rig.workspace().numbers().hold(hold.id));
        QVERIFY(after.isOpen());
        QVERIFY(!after.trouble.isEmpty());
    }
};

OCC_TEST(TelnyxDeskTest)
#include "telnyxdesktest.moc"
