// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/onboarding/upgrademerge.h"
#include "core/playbook/duedates.h"
#include "tests/onboarding/upgradefixture.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

static constexpr Instant kContract = 1772323200000; // 2026-03-01T00:00:00Z

/// The three-way merge by itself: every kind of edit against everything done by hand.
class UpgradePlanTest final : public QObject
{
    Q_OBJECT

    static Instant day(int days) { return kContract + days * kDay; }

    /// An onboarding of `base` as it was started.
    static UpgradeInput started(const playbook::Playbook& base, const playbook::Playbook& theirs)
    {
        UpgradeInput input;
        input.base = base;
        input.theirs = theirs;
        input.contractAt = kContract;
        const playbook::DueSchedule due = playbook::computeDue(base, kContract, input.calendar);
        for (const playbook::Milestone& milestone : base.milestones) {
            const int position = int(input.milestones.size());
            input.milestones << RunMilestone{position + 1,
                                             milestone.key,
                                             milestone.title,
                                             milestone.theme,
                                             due.milestones.value(milestone.key),
                                             false,
                                             false,
                                             position};
            for (const playbook::Item& item : milestone.items) {
                RunItem run;
                run.id = input.items.size() + 1;
                run.key = item.key;
                run.milestone = milestone.key;
                run.title = item.title;
                run.ownerRole = item.ownerRole;
                run.party = word(item.party);
                run.evidence = word(item.evidence);
                run.dependsOn = item.dependsOn;
                run.dueAt = due.items.value(item.key);
                run.due = item.due ? DueSource::Rule : DueSource::Milestone;
                run.position = int(&item - milestone.items.constData());
                input.items << run;
            }
        }
        return input;
    }

    static RunItem& task(UpgradeInput& input)
    {
        return *std::ranges::find(input.items, u"task"_s, &RunItem::key);
    }

    static const RunItem* find(const UpgradePlan& plan, const QString& key)
    {
        const auto found = std::ranges::find(plan.items, key, &RunItem::key);
        return found == plan.items.end() ? nullptr : &*found;
    }

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
