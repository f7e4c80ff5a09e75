// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// From a won deal to its onboarding, once.
class HandoffTest final : public QObject
{
    Q_OBJECT

    static qint64 won(Rig& rig, const QString& name, QDate closed)
    {
        Deal deal;
        deal.clientId = rig.client(name);
        const qint64 id = must(rig.deals().add(deal)).id;
        must(rig.deals().win(id, closed));
        return id;
    }

private Q_SLOTS:
    void startsOnce_data() { addEngines(); }
    void startsOnce()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 early = won(rig, u"Adams"_s, QDate(2026, 2, 1));
        const qint64 late = won(rig, u"Bakker"_s, QDate(2026, 2, 20));
        Deal open;
        open.name = u"Open"_s;
        const qint64 unfinished = must(rig.deals().add(open)).id;
        Deal nobody;
        nobody.name = u"Nobody"_s;
        const qint64 clientless = must(rig.deals().add(nobody)).id;
        OCC_OK(rig.deals().win(clientless));
        rig.actAs(rig.people.salesRep);
        const qint64 entries = rig.journalRows();
        const auto since = rig.deals().startFromWon(QDate(2026, 2, 20), u"short"_s, {});
        OCC_OK(since);
        QCOMPARE(since->size(), 1);
        QCOMPARE(*must(rig.deals().byId(late)).onboardingId, since->first());
        QCOMPARE(rig.show(since->first()).row.contractAt, at("2026-02-20T09:00:00Z"));
        const auto rest = rig.deals().startFromWon({}, u"short"_s, {});
        OCC_OK(rest);
        QCOMPARE(rest->size(), 1);
        QCOMPARE(*must(rig.deals().byId(early)).onboardingId, rest->first());
        const auto again = rig.deals().startFromWon({}, u"short"_s, {});
        OCC_OK(again);
        QCOMPARE(again->size(), 0);
        QCOMPARE(rig.journalRows(), entries + 2);
        OCC_FAILED(rig.deals().startFromDeal(early, u"short"_s, {}), Refused, u"already"_s);
        OCC_FAILED(rig.deals().startFromDeal(unfinished, u"short"_s, {}), Refused, u"not won"_s);
        OCC_FAILED(rig.deals().startFromDeal(clientless, u"short"_s, {}), Refused, u"no client"_s);
        OCC_FAILED(rig.deals().startFromDeal(99, u"short"_s, {}), Refused, u"99"_s);
        // Taking it back frees the deal.
        OCC_OK(rig.workspace().undo());
        QVERIFY(!must(rig.deals().byId(early)).onboardingId);
        QCOMPARE(must(rig.deals().startFromWon({}, u"short"_s, {})).size(), 1);
    }

    /// Who has the most room for their capacity gets the next one.
    void spreadsOwners()
    {
        Rig rig(u"sqlite"_s);
        const Person small = must(
            rig.workspace().people().add({u"Pat Part-time"_s, u"pat@occ.test"_s, u"specialist"_s, 4, {}}));
        for (int i = 0; i < 16; ++i)
            won(rig, u"Client %1"_s.arg(i), QDate(2026, 2, 1 + i));
        QCOMPARE(must(rig.deals().startFromWon({}, u"short"_s, {})).size(), 16);
        QCOMPARE(rig.value(u"select count(*) from onboarding where owner_id = %1"_s.arg(small.id)), u"4"_s);
        QCOMPARE(
            rig.value(u"select count(*) from onboarding where owner_id = %1"_s.arg(rig.people.specialist.id)),
            u"12"_s);
        won(rig, u"Named"_s, QDate(2026, 2, 27));
        const auto named = rig.deals().startFromWon({}, u"short"_s, rig.people.manager.id);
        OCC_OK(named);
        QCOMPARE(rig.show(named->first()).row.owner, u"Max Manager"_s);
    }
};

OCC_TEST(HandoffTest)
#include "handofftest.moc"
