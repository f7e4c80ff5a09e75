// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/upgrademerge.h"
#include "tests/onboarding/upgradefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// The three-way merge by itself: every kind of edit against everything done by hand.
class UpgradePlanTest final : public QObject
{
    Q_OBJECT

    static void doByHand(RunItem& task, const QString& hand)
    {
        if (hand == u"done" || hand == u"blocked" || hand == u"not-applicable")
            task.state = hand;
        else if (hand == u"evidence" || hand == u"assigned")
            task.workedOn = true;
        else if (hand == u"title")
            task.title = u"My task"_s;
        else if (hand == u"same title")
            task.title = u"Better task"_s;
        else if (hand == u"moved")
            task.milestone = u"a"_s;
        else if (hand == u"role")
            task.ownerRole = u"sales_rep"_s;
        else if (hand == u"due") {
            task.dueAt = day(20);
            task.due = DueSource::Hand;
        }
    }

private Q_SLOTS:
    void everyCombination_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<QString>("hand");
        const auto list = edits();
        for (const Edit& edit : list) {
            for (const QString& hand : handEdits())
                QTest::newRow(qPrintable(edit.name + u" x "_s + hand)) << edit.name << hand;
        }
    }
    /// By default what people did stays; each decision turns exactly its change round.
    void everyCombination()
    {
        QFETCH(QString, edit);
        QFETCH(QString, hand);
        UpgradeInput input = started(baseVersion(), edited(edit));
        doByHand(task(input), hand);
        const RunItem before = task(input);
        const Outcome outcome = expected(edit, hand);
        const UpgradePlan plan = planUpgrade(input);

        const QString subject = edit == u"added" ? u"fresh"_s : u"task"_s;
        const UpgradeStep* step = plan.step(false, subject);
        QVERIFY(step);
        QCOMPARE(toText(step->kind), toText(outcome.kind));
        const QString id = changeOf(edit);
        if (outcome.kind == UpgradeKind::Unchanged) {
            QVERIFY(!plan.knows(id));
            QCOMPARE(*find(plan, u"task"_s), before);
            return;
        }
        const auto change = std::ranges::find(step->changes, id, &UpgradeChange::id);
        QVERIFY2(change != step->changes.end(), qPrintable(id));
        QCOMPARE(toText(change->reason), toText(outcome.reason));
        QCOMPARE(change->take, outcome.taken);
        QCOMPARE(change->takeByDefault, outcome.taken);
        QCOMPARE(change->conflict, outcome.kind == UpgradeKind::Conflict);
        checkResult(plan, before, edit, outcome.taken);

        const UpgradePlan turned = planUpgrade(input, {{id, !outcome.taken}});
        checkResult(turned, before, edit, !outcome.taken);
        QCOMPARE(turned.step(false, subject)->kind, outcome.kind);
        const UpgradePlan confirmed = planUpgrade(input, {{id, outcome.taken}});
        QCOMPARE(confirmed.items, plan.items);
        QCOMPARE(confirmed.milestones, plan.milestones);
    }

    /// The onboarding afterwards has the edit, or is untouched by it.
    static void checkResult(const UpgradePlan& plan, const RunItem& before, const QString& edit, bool taken)
    {
        const RunItem* after = find(plan, u"task"_s);
        if (edit == u"added") {
            const RunItem* fresh = find(plan, u"fresh"_s);
            QCOMPARE(fresh != nullptr, taken);
            if (taken) {
                QCOMPARE(fresh->dueAt, day(5));
                QCOMPARE(fresh->state, u"open"_s);
            }
            return;
        }
        if (edit == u"removed" || edit == u"milestone removed") {
            QCOMPARE(after == nullptr, taken);
            if (taken)
                return;
            RunItem kept = before;
            if (edit == u"milestone removed")
                kept.dependsOn.clear(); // "one" went with the milestone and is not waited for
            QCOMPARE(*after, kept);
            return;
        }
        QVERIFY(after);
        QCOMPARE(after->state, before.state); // whatever is decided, work done stays done
        QCOMPARE(after->id, before.id);
        if (!taken) {
            RunItem same = *after;
            same.position = before.position;
            QCOMPARE(same, before);
            return;
        }
        const bool tookDue = edit.startsWith(u"due"_s);
        QCOMPARE(after->title, edit == u"title" ? u"Better task"_s : before.title);
        QCOMPARE(after->ownerRole, edit == u"owner_role" ? u"lead"_s : before.ownerRole);
        QCOMPARE(after->evidence, edit == u"evidence" ? u"link"_s : before.evidence);
        QCOMPARE(after->dependsOn, edit == u"depends_on" ? QStringList{u"first"_s} : before.dependsOn);
        QCOMPARE(after->milestone, edit == u"moved" ? u"c"_s : before.milestone);
        if (!tookDue)
            QCOMPARE(after->dueAt, before.dueAt);
        else if (edit == u"due")
            QCOMPARE(after->dueAt, day(4)); // a, and two days
        else
            QCOMPARE(after->dueAt, before.milestone == u"a" ? day(2) : day(5));
    }

    void wholeMilestones()
    {
        playbook::Playbook theirs = baseVersion();
        playbook::Milestone extra;
        extra.key = u"extra"_s;
        extra.title = u"Extra"_s;
        extra.due = {u"a"_s, {Offset::Unit::Days, 1, {}}};
        extra.items << playbook::Item{u"bonus"_s, u"Bonus"_s, u"specialist"_s, {}, {}, {}, {}, {}, {},
                                      {},         {}};
        theirs.milestones.insert(1, extra);
        const UpgradeInput input = started(baseVersion(), theirs);
        const UpgradePlan plan = planUpgrade(input);
        QCOMPARE(plan.step(true, u"extra"_s)->kind, UpgradeKind::Added);
        QCOMPARE(keysOf(plan), u"a first extra bonus b one task last c end"_s);
        QCOMPARE(plan.milestones[1].dueAt, day(3));
        QCOMPARE(find(plan, u"bonus"_s)->dueAt, day(3));
        // Not wanted: its items do not come either, unless one is asked for by itself.
        QCOMPARE(keysOf(planUpgrade(input, {{u"milestone/extra"_s, false}})),
                 u"a first b one task last c end"_s);
        QCOMPARE(keysOf(planUpgrade(input, {{u"milestone/extra"_s, false}, {u"item/bonus"_s, true}})),
                 u"a first extra bonus b one task last c end"_s);
        // And back: what nobody touched goes with its milestone.
        const UpgradePlan back = planUpgrade(started(theirs, baseVersion()));
        QCOMPARE(keysOf(back), u"a first b one task last c end"_s);
        QCOMPARE(back.step(true, u"extra"_s)->kind, UpgradeKind::Removed);
        UpgradeInput worked = started(theirs, baseVersion());
        worked.items[1].state = u"done"_s;
        QCOMPARE(keysOf(planUpgrade(worked)), u"a first extra bonus b one task last c end"_s);
        UpgradeInput dated = started(theirs, baseVersion());
        dated.milestones[1].dueByHand = true;
        const UpgradePlan kept = planUpgrade(dated);
        QCOMPARE(kept.step(true, u"extra"_s)->kind, UpgradeKind::Conflict);
        QCOMPARE(keysOf(kept), u"a first extra bonus b one task last c end"_s);
        QCOMPARE(keysOf(planUpgrade(dated, {{u"milestone/extra"_s, true}})),
                 u"a first b one task last c end"_s);
    }

    static QString keysOf(const UpgradePlan& plan)
    {
        QStringList keys;
        for (const RunMilestone& milestone : plan.milestones) {
            keys << milestone.key;
            for (const RunItem& item : plan.items) {
                if (item.milestone == milestone.key)
                    keys << item.key;
            }
        }
        return keys.join(u' ');
    }

    /// Added by hand, left out before, added on both sides.
    void itemsOnlyOneSideKnows()
    {
        UpgradeInput input = started(baseVersion(), edited(u"added"_s));
        RunItem own = task(input);
        own.id = 99;
        own.key = u"own-1"_s;
        own.title = u"Ours alone"_s;
        input.items.insert(2, own);
        UpgradePlan plan = planUpgrade(input);
        QCOMPARE(keysOf(plan), u"a first b one own-1 fresh task last c end"_s);
        QCOMPARE(find(plan, u"own-1"_s)->title, u"Ours alone"_s);
        QCOMPARE(plan.step(false, u"own-1"_s)->note, UpgradeReason::OwnItem);
        QCOMPARE(plan.step(false, u"own-1"_s)->kind, UpgradeKind::Unchanged);

        // Both added the same: what is here stays, and says so.
        input.items[2].key = u"fresh"_s;
        plan = planUpgrade(input);
        QCOMPARE(plan.step(false, u"fresh"_s)->kind, UpgradeKind::Conflict);
        QCOMPARE(find(plan, u"fresh"_s)->title, u"Ours alone"_s);
        QCOMPARE(find(planUpgrade(input, {{u"item/fresh/title"_s, true}}), u"fresh"_s)->title, u"Fresh"_s);

        // Left out when the version before came: not offered again until it changes.
        UpgradeInput without = started(baseVersion(), edited(u"unchanged"_s));
        without.items.removeIf([](const RunItem& item) { return item.key == u"task"; });
        QVERIFY(!find(planUpgrade(without), u"task"_s));
        QCOMPARE(planUpgrade(without).step(false, u"task"_s)->kind, UpgradeKind::Unchanged);
        without.theirs = edited(u"title"_s);
        QVERIFY(!find(planUpgrade(without), u"task"_s));
        QCOMPARE(planUpgrade(without).step(false, u"task"_s)->kind, UpgradeKind::Conflict);
        QCOMPARE(find(planUpgrade(without, {{u"item/task"_s, true}}), u"task"_s)->title, u"Better task"_s);
    }

    void dependencies()
    {
        // What goes is not waited for any more.
        playbook::Playbook theirs = baseVersion();
        theirs.milestones[1].items.removeAt(0);
        theirs.milestones[1].items[0].dependsOn.clear();
        UpgradeInput input = started(baseVersion(), theirs);
        task(input).state = u"done"_s; // keeps its own words, and so its dependency
        QCOMPARE(find(planUpgrade(input), u"task"_s)->dependsOn, QStringList());
        // Two halves of a circle: the new version's half wins.
        theirs = baseVersion();
        itemOf(theirs, u"one"_s)->dependsOn = QStringList{u"last"_s};
        input = started(baseVersion(), theirs);
        input.items[3].dependsOn = QStringList{u"one"_s}; // "last", by hand
        const UpgradePlan plan = planUpgrade(input);
        QCOMPARE(find(plan, u"one"_s)->dependsOn, QStringList{u"last"_s});
        QCOMPARE(find(plan, u"last"_s)->dependsOn, QStringList());
    }

    void openItemsStayOutOfCompletedMilestones()
    {
        playbook::Playbook theirs = edited(u"moved"_s);
        UpgradeInput input = started(baseVersion(), theirs);
        input.milestones[2].complete = true;
        input.items[4].state = u"done"_s;
        const UpgradePlan plan = planUpgrade(input);
        QCOMPARE(find(plan, u"task"_s)->milestone, u"b"_s);
        QCOMPARE(plan.step(false, u"task"_s)->change(u"milestone"_s)->reason,
                 UpgradeReason::MilestoneComplete);
        task(input).state = u"done"_s;
        QCOMPARE(find(planUpgrade(input), u"task"_s)->milestone, u"c"_s);
    }

    void severalChangesOfOneItem()
    {
        playbook::Playbook theirs = edited(u"title"_s);
        itemOf(theirs, u"task"_s)->ownerRole = u"lead"_s;
        UpgradeInput input = started(baseVersion(), theirs);
        task(input).title = u"Mine"_s;
        const UpgradePlan plan = planUpgrade(input);
        QCOMPARE(plan.step(false, u"task"_s)->kind, UpgradeKind::Conflict);
        QCOMPARE(find(plan, u"task"_s)->title, u"Mine"_s);
        QCOMPARE(find(plan, u"task"_s)->ownerRole, u"lead"_s); // what is not contested comes
    }

    void settingsAndShape()
    {
        playbook::Playbook theirs = edited(u"title"_s);
        theirs.rules = {{u"non-responsive"_s, 24, u"hours"_s}};
        UpgradeInput input = started(baseVersion(), theirs);
        const UpgradePlan plan = planUpgrade(input);
        const QList<UpgradeSetting> settings = {
            {u"rule"_s, u"non-responsive"_s, u"48 hours"_s, u"24 hours"_s},
            {u"rule"_s, u"milestone-delayed"_s, u"3 days"_s, {}}};
        QCOMPARE(plan.settings, settings);
        // Clients whose dates differ have the same shape; one with an edit of its own has not.
        UpgradeInput later = input;
        later.contractAt += 40 * kDay;
        for (RunMilestone& milestone : later.milestones)
            milestone.dueAt += 40 * kDay;
        for (RunItem& item : later.items)
            item.dueAt += 40 * kDay;
        QCOMPARE(planUpgrade(later).shape(), plan.shape());
        task(later).state = u"done"_s;
        QVERIFY(planUpgrade(later).shape() != plan.shape());
    }

    /// The same version changes nothing at all, whatever was done by hand.
    void sameVersionChangesNothing()
    {
        for (const QString& hand : handEdits()) {
            UpgradeInput input = started(baseVersion(), baseVersion());
            doByHand(task(input), hand);
            if (hand == u"moved") // stands in "a" behind what is there, as it was put
                std::rotate(input.items.begin() + 1, input.items.begin() + 2, input.items.begin() + 3);
            const UpgradePlan plan = planUpgrade(input);
            QCOMPARE(plan.milestones, input.milestones);
            QCOMPARE(plan.items.size(), input.items.size());
            for (const RunItem& item : std::as_const(input.items))
                QCOMPARE(*find(plan, item.key), item);
        }
    }

    void orders()
    {
        QCOMPARE(mergedKeys(u"a b c"_s, u"a x b y c z"_s), u"a x b y c z"_s);
        QCOMPARE(mergedKeys(u"c a"_s, u"x a c y"_s), u"x c y a"_s);
        QCOMPARE(mergedKeys({}, u"x y"_s), u"x y"_s);
        QCOMPARE(mergedKeys(u"a b"_s, {}), u"a b"_s);
    }
    static QString mergedKeys(const QString& theirs, const QString& ours);
};

QString UpgradePlanTest::mergedKeys(const QString& theirs, const QString& ours)
{
    return mergedOrder(theirs.split(u' ', Qt::SkipEmptyParts), ours.split(u' ', Qt::SkipEmptyParts))
        .join(u' ');
}

OCC_TEST(UpgradePlanTest)
#include "upgradeplantest.moc"
