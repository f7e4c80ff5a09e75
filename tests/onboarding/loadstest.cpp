// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Who carries how much, and what goes along when an onboarding is given to somebody else.
class LoadsTest final : public QObject
{
    Q_OBJECT

    static Load loadOf(Rig& rig, qint64 person)
    {
        const TeamLoad team = must(rig.onboardings().teamLoad());
        for (const Load& load : team.people) {
            if (load.personId == person)
                return load;
        }
        return team.nobody;
    }

private Q_SLOTS:
    void strain()
    {
        QCOMPARE(strainOf(0, 0), Strain::Unset);
        QCOMPARE(strainOf(40, 0), Strain::Unset);
        QCOMPARE(strainOf(7, 8), Strain::Room);
        QCOMPARE(strainOf(8, 8), Strain::Full);
        QCOMPARE(strainOf(9, 8), Strain::Over);
    }

    void dueItemsFollowWhoDoesThem_data() { addEngines(); }
    void dueItemsFollowWhoDoesThem()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 sam = rig.people.specialist.id;
        const qint64 sue = rig.people.salesRep.id;
        const qint64 one = rig.start(u"One"_s);
        rig.clock->advance(2 * kDay); // One's first milestone is over, the second is due in eight days
        const qint64 two = rig.start(u"Two"_s);
        OCC_OK(rig.onboardings().itemAssigned(rig.item(two, 0, 0), sue));
        Load load = loadOf(rig, sam);
        QCOMPARE(load.active, 2);
        QCOMPARE(load.overdue, 2);
        QCOMPARE(load.dueThisWeek, 1);
        QCOMPARE(load.role, Role::Specialist);
        QCOMPARE(load.strain(), Strain::Room);
        QCOMPARE(loadOf(rig, sue).active, 0);
        QCOMPARE(loadOf(rig, sue).dueThisWeek, 1);
        rig.clock->advance(kDay + kHour); // the second milestone of One comes into reach
        QCOMPARE(loadOf(rig, sam).overdue, 3);
        QCOMPARE(loadOf(rig, sam).dueThisWeek, 3);
        const QList<Carried> carried = must(rig.onboardings().carriedBy(sam));
        QCOMPARE(carried.size(), 2);
        for (const Carried& entry : carried) {
            QCOMPARE(entry.overdue, entry.row.id == one ? 2 : 1); // what Sue does stays with her
            QCOMPARE(entry.dueThisWeek, entry.row.id == one ? 3 : 0);
        }
        QCOMPARE(must(rig.onboardings().carried({two})).first().overdue, 1);
        QCOMPARE(must(rig.onboardings().carried({})).size(), 0);
        OCC_OK(rig.onboardings().assign({one, two}, sue));
        QCOMPARE(loadOf(rig, sam).active, 0);
        QCOMPARE(loadOf(rig, sam).overdue, 0);
        load = loadOf(rig, sue);
        QCOMPARE(load.active, 2);
        QCOMPARE(load.overdue, 4);
        QCOMPARE(load.dueThisWeek, 3);
        QCOMPARE(load.strain(), Strain::Unset);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(loadOf(rig, sam).overdue, 3);
    }

    void whatNobodyCarriesAndWhoIsAway_data() { addEngines(); }
    void whatNobodyCarriesAndWhoIsAway()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        const qint64 paused = rig.start(u"Paused"_s);
        OCC_OK(rig.onboardings().pause(paused, u"Holiday"_s));
        OCC_OK(rig.workspace().people().deactivate(rig.people.specialist.id));
        // Away, but still there: somebody has to take it over.
        QVERIFY(loadOf(rig, rig.people.specialist.id).away);
        QCOMPARE(loadOf(rig, rig.people.specialist.id).active, 1);
        QCOMPARE(must(rig.onboardings().carriedBy(rig.people.specialist.id)).size(), 2);
        OCC_FAILED(rig.onboardings().assign({id}, rig.people.specialist.id), Refused,
                   u"Sam Specialist is away."_s);
        OCC_OK(rig.onboardings().assign({id, paused}, std::nullopt));
        const TeamLoad team = must(rig.onboardings().teamLoad());
        QCOMPARE(team.people.size(), 5);
        QCOMPARE(must(rig.onboardings().loads()).size(), 4);
        QCOMPARE(team.nobody.active, 1);
        QCOMPARE(team.nobody.dueThisWeek, 2);
        QCOMPARE(must(rig.onboardings().carriedBy({})).size(), 2);
    }
};

OCC_TEST(LoadsTest)
#include "loadstest.moc"
