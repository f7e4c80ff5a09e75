// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/onboarding/upgradefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// What an upgrade does to due dates.
class UpgradeDatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void milestoneDates_data()
    {
        QTest::addColumn<QString>("hand");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("follower");
        QTest::newRow("untouched") << u"none"_s << true << 7 << 7;
        QTest::newRow("moved by hand") << u"moved"_s << false << 15 << 15;
        QTest::newRow("complete") << u"complete"_s << false << 5 << 5;
        QTest::newRow("after a pause of 3 days") << u"paused"_s << true << 10 << 10;
    }
    /// A milestone's date follows its rule, but not over a date somebody chose; what is due with it follows.
    void milestoneDates()
    {
        QFETCH(QString, hand);
        QFETCH(bool, taken);
        QFETCH(int, due);
        QFETCH(int, follower);
        playbook::Playbook theirs = baseVersion();
        theirs.milestones[1].due.offset.amount = 7;
        theirs.milestones[1].items << [] {
            playbook::Item fresh;
            fresh.key = fresh.title = u"fresh"_s;
            return fresh;
        }();
        UpgradeInput input = started(baseVersion(), theirs);
        if (hand == u"moved" || hand == u"paused") {
            for (RunMilestone& milestone : input.milestones)
                milestone.dueAt += hand == u"paused" ? 3 * kDay : milestone.key == u"b" ? 10 * kDay : 0;
            for (RunItem& item : input.items)
                item.dueAt += hand == u"paused" ? 3 * kDay : item.milestone == u"b" ? 10 * kDay : 0;
            input.milestones[1].dueByHand = hand == u"moved";
        }
        if (hand == u"complete") {
            input.milestones[1].complete = true;
            for (RunItem& item : input.items)
                item.state = item.milestone == u"b" ? u"done"_s : item.state;
        }
        const UpgradePlan plan = planUpgrade(input);
        const UpgradeChange* change = plan.step(true, u"b"_s)->change(u"due"_s);
        QVERIFY(change);
        QCOMPARE(change->take, taken);
        QCOMPARE(plan.milestones[1].dueAt, day(due));
        QCOMPARE(find(plan, u"last"_s)->dueAt, day(follower));
        QCOMPARE(plan.milestones[0].dueAt, input.milestones[0].dueAt);
        QCOMPARE(plan.milestones[2].dueAt, input.milestones[2].dueAt);
        const RunItem* fresh = find(plan, u"fresh"_s);
        QCOMPARE(fresh != nullptr, hand != u"complete"); // a completed milestone is not opened again
        if (fresh)
            QCOMPARE(fresh->dueAt, day(due));
        // The other way round.
        const UpgradePlan turned = planUpgrade(input, {{u"milestone/b/due"_s, !taken}});
        const int other = hand == u"paused" ? 8 : taken ? 5 : 7;
        QCOMPARE(turned.milestones[1].dueAt, day(other));
    }

    /// What hangs on a milestone moves with the change of it, whoever moved what before.
    void datesThatHangOnOthers()
    {
        playbook::Playbook base = baseVersion();
        base.milestones[2].due = {u"b"_s, {Offset::Unit::Days, 4, {}}};
        playbook::Playbook theirs = base;
        theirs.milestones[1].due.offset.amount = 6;
        UpgradeInput input = started(base, theirs);
        QCOMPARE(planUpgrade(input).milestones[2].dueAt, day(10));
        QCOMPARE(find(planUpgrade(input), u"end"_s)->dueAt, day(10));
        input.milestones[1].dueByHand = true;
        input.milestones[1].dueAt = day(12);
        const UpgradePlan kept = planUpgrade(input);
        QCOMPARE(kept.milestones[1].dueAt, day(12));
        QCOMPARE(kept.milestones[2].dueAt, day(9)); // nothing it hangs on has changed
        input.milestones[2].dueByHand = true;
        input.milestones[1].dueByHand = false;
        input.milestones[1].dueAt = day(5);
        QCOMPARE(planUpgrade(input).milestones[2].dueAt, day(9));
    }

    /// What is new is not late by a move that was made by hand elsewhere.
    void newDatesKnowPausesFromMoves()
    {
        playbook::Playbook base = baseVersion();
        base.milestones[0].due = {u"b"_s, {Offset::Unit::Days, 1, {}}}; // "Start" hangs on "Middle"
        base.milestones[1].items[1].due.reset();
        playbook::Playbook theirs = base;
        playbook::Milestone extra;
        extra.key = u"extra"_s;
        extra.title = u"Extra"_s;
        extra.due = {{}, {Offset::Unit::Days, 12, {}}};
        playbook::Item fresh;
        fresh.key = fresh.title = u"fresh"_s;
        extra.items << fresh;
        theirs.milestones << extra;
        UpgradeInput input = started(base, theirs);
        input.milestones[1].dueAt = day(20);
        input.milestones[1].dueByHand = true;
        input.milestones[0].dueAt = day(21);
        UpgradePlan plan = planUpgrade(input);
        QCOMPARE(plan.milestones.last().dueAt, day(12));
        QCOMPARE(plan.milestones[0].dueAt, day(21));
        // A pause of two days moved everything that was open.
        for (RunMilestone& milestone : input.milestones)
            milestone.dueAt += 2 * kDay;
        plan = planUpgrade(input);
        QCOMPARE(plan.milestones.last().dueAt, day(14));
        QCOMPARE(find(plan, u"fresh"_s)->dueAt, day(14));
    }
};

OCC_TEST(UpgradeDatesTest)
#include "upgradedatestest.moc"
