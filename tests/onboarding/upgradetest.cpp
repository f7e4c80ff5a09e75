// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/onboarding/upgradefixture.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Carrying a playbook's version to running onboardings, as stored: one entry, and one undo that gives back
/// every row as it was.
class UpgradeTest final : public QObject
{
    Q_OBJECT

    static qint64 start(Rig& rig, const QString& client, Instant contract = kStart)
    {
        StartRequest request;
        request.clientId = rig.client(client);
        request.playbook = u"plan"_s;
        request.contractAt = contract;
        return rig.start(request);
    }

    static qint64 idOf(Rig& rig, qint64 onboarding, const QString& key)
    {
        return rig
            .value(u"select id from item where onboarding_id = %1 and key = '%2'"_s.arg(onboarding).arg(key))
            .toLongLong();
    }

    static void doByHand(Rig& rig, qint64 onboarding, const QString& hand)
    {
        OnboardingService& service = rig.onboardings();
        const qint64 task = idOf(rig, onboarding, u"task"_s);
        ItemEdit edit;
        if (hand == u"done")
            must(service.itemsDone({task}));
        else if (hand == u"blocked")
            must(service.itemBlocked(task, u"Waits"_s));
        else if (hand == u"not-applicable")
            must(service.itemSkipped(task, u"Not here"_s));
        else if (hand == u"evidence") {
            must(service.itemsDone({task}, u"https://example.test"_s));
            must(service.itemsUndone({task}));
        } else if (hand == u"assigned")
            must(service.itemAssigned(task, rig.people.manager.id));
        else if (hand == u"title")
            edit.title = u"My task"_s;
        else if (hand == u"same title")
            edit.title = u"Better task"_s;
        else if (hand == u"moved")
            edit.milestoneId = rig.show(onboarding).milestones[0].id;
        else if (hand == u"due")
            edit.dueAt = kStart + 20 * kDay;
        else if (hand == u"role")
            edit.ownerRole = u"account-manager"_s;
        must(service.editItem(task, edit));
    }

    /// One item as one line, without the columns nobody sees.
    static QString line(Rig& rig, qint64 id)
    {
        return rig
            .rows(u"select m.key, i.title, i.owner_role, i.due_at, i.evidence_kind, i.evidence, i.state, "
                  "i.state_reason, i.done_at, i.assignee_id, i.depends_on from item i join milestone m on "
                  "m.id = i.milestone_id where i.id = %1"_s.arg(id))
            .join(u'\n');
    }

private Q_SLOTS:
    void everyCombination_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("hand");
        for (const QString& engine : engineNames()) {
            for (const QString& hand : handEdits())
                QTest::newRow(qPrintable(engine + u' ' + hand)) << engine << hand;
        }
    }
    /// Each hand edit against each edit of the playbook, by default and with the decision turned round.
    void everyCombination()
    {
        OCC_FETCH_ENGINE();
        QFETCH(QString, hand);
        Rig rig(engine);
        must(rig.workspace().playbooks().store(baseVersion()));
        const qint64 id = start(rig, u"Adams"_s);
        doByHand(rig, id, hand);
        rig.clock->advance(kHour);
        const qint64 task = idOf(rig, id, u"task"_s);
        const QString untouched = line(rig, task);
        int version = 1;
        const auto list = edits();
        for (const test::Edit& edit : list) {
            playbook::Playbook next = edited(edit.name);
            next.version = ++version;
            must(rig.workspace().playbooks().store(next));
            const QStringList before = rig.dump() + rig.statusDump();
            const Outcome outcome = expected(edit.name, hand);
            for (const bool turned : {false, true}) {
                UpgradeOrder order;
                order.onboarding = id;
                if (turned && outcome.kind != UpgradeKind::Unchanged)
                    order.decisions.insert(changeOf(edit.name), !outcome.taken);
                const auto preview = must(rig.onboardings().previewUpgrade({order}, version)).first();
                QCOMPARE((rig.dump() + rig.statusDump()).join(u'\n'), before.join(u'\n'));
                const qint64 entries = rig.journalRows();
                order.mark = preview.mark;
                OCC_OK(rig.onboardings().upgrade({order}, version));
                QCOMPARE(rig.journalRows(), entries + 1);
                checkRows(rig, id, preview.plan);
                const bool taken = turned ? !outcome.taken : outcome.taken;
                if (!taken || edit.name == u"added" || edit.name == u"unchanged")
                    QCOMPARE(shownLine(line(rig, task), edit.name), shownLine(untouched, edit.name));
                const QStringList after = rig.dump() + rig.statusDump();
                OCC_OK(rig.workspace().undo());
                QCOMPARE((rig.dump() + rig.statusDump()).join(u'\n'), before.join(u'\n'));
                OCC_OK(rig.workspace().redo());
                QCOMPARE((rig.dump() + rig.statusDump()).join(u'\n'), after.join(u'\n'));
                OCC_OK(rig.workspace().undo());
                QCOMPARE((rig.dump() + rig.statusDump()).join(u'\n'), before.join(u'\n'));
            }
        }
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }

    /// With its milestone goes what the item waited for.
    static QString shownLine(const QString& line, const QString& edit)
    {
        return edit == u"milestone removed" ? line.section(u'|', 0, -2) : line;
    }

    /// What is stored is what the plan said.
    static void checkRows(Rig& rig, qint64 id, const UpgradePlan& plan)
    {
        const OnboardingDetail shown = rig.show(id);
        QCOMPARE(shown.milestones.size(), plan.milestones.size());
        qsizetype at = 0;
        for (qsizetype i = 0; i < shown.milestones.size(); ++i) {
            QCOMPARE(shown.milestones[i].key, plan.milestones[i].key);
            QCOMPARE(shown.milestones[i].title, plan.milestones[i].title);
            QCOMPARE(shown.milestones[i].dueAt, plan.milestones[i].dueAt);
            for (const Item& item : shown.milestones[i].items) {
                const RunItem& wanted = plan.items.at(at++);
                QCOMPARE(item.key, wanted.key);
                QCOMPARE(item.title, wanted.title);
                QCOMPARE(item.dueAt, wanted.dueAt);
                QCOMPARE(item.ownerRole, wanted.ownerRole);
                QCOMPARE(item.evidenceKind, wanted.evidence);
                QCOMPARE(item.dependsOn, wanted.dependsOn);
                QCOMPARE(item.state, wanted.state);
                QCOMPARE(item.dueSource, wanted.due);
            }
        }
        QCOMPARE(at, plan.items.size());
    }

    void manyInOneEntry_data() { addEngines(); }
    void manyInOneEntry()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        must(rig.workspace().playbooks().store(baseVersion()));
        QList<UpgradeOrder> orders;
        for (int i = 0; i < 5; ++i) {
            UpgradeOrder order;
            order.onboarding = start(rig, u"Client %1"_s.arg(i), kStart + i * kDay);
            orders << order;
        }
        ItemEdit own;
        own.title = u"Ours alone"_s;
        const qint64 added =
            must(rig.onboardings().addItem(rig.show(orders[1].onboarding).milestones[1].id, own));
        must(rig.onboardings().pause(orders[2].onboarding, u"Budget"_s));
        must(rig.workspace().playbooks().store(edited(u"milestone removed"_s)));
        const QStringList before = rig.dump() + rig.statusDump();
        const qint64 entries = rig.journalRows();
        const auto done = must(rig.onboardings().upgrade(orders));
        QCOMPARE(rig.journalRows(), entries + 1);
        QCOMPARE(done.size(), 5);
        QCOMPARE(done[0].plan.shape(), done[2].plan.shape());
        QCOMPARE(rig.show(orders[0].onboarding).milestones.size(), 2);
        QCOMPARE(rig.show(orders[0].onboarding).row.playbookVersion, 2);
        const OnboardingDetail kept = rig.show(orders[1].onboarding);
        QCOMPARE(kept.milestones.size(), 3);
        QCOMPARE(kept.milestones[1].items.size(), 1);
        QCOMPARE(kept.milestones[1].items[0].id, added);
        OCC_OK(rig.workspace().undo());
        QCOMPARE((rig.dump() + rig.statusDump()).join(u'\n'), before.join(u'\n'));
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }

    /// New thresholds count from the upgrade on; a removed milestone's alert does not stay.
    void alertsFollow_data() { addEngines(); }
    void alertsFollow()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        must(rig.workspace().playbooks().store(baseVersion()));
        const qint64 id = start(rig, u"Adams"_s);
        must(rig.onboardings().itemsDone({idOf(rig, id, u"first"_s)}));
        QCOMPARE(rig.tickAt(kStart + 9 * kDay).opened.size(), 1); // "Middle" is 4 days late
        QCOMPARE(rig.show(id).row.health, Health::Red);
        must(rig.workspace().playbooks().store(edited(u"milestone removed"_s)));
        UpgradeOrder order;
        order.onboarding = id;
        const QStringList before = rig.dump();
        OCC_OK(rig.onboardings().upgrade({order}));
        rig.tick();
        QVERIFY(rig.show(id).row.health != Health::Red);
        QCOMPARE(rig.show(id).row.openAlerts, 0);
        QCOMPARE(rig.show(id).row.milestone, u"End"_s);
        OCC_OK(rig.workspace().undo());
        rig.tick();
        QCOMPARE(rig.show(id).row.health, Health::Red);
        QCOMPARE(rig.show(id).row.milestone, u"Middle"_s);
        const auto withoutAlerts = [](QStringList lines) {
            erase_if(lines, [](const QString& text) {
                return text.startsWith(u"alert"_s) || text.startsWith(u"inbox_message"_s);
            });
            return lines.join(u'\n');
        };
        QCOMPARE(withoutAlerts(rig.dump()), withoutAlerts(before));
    }

    void versionInUseIsNotUndone_data() { addEngines(); }
    void versionInUseIsNotUndone()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        must(rig.workspace().playbooks().store(baseVersion()));
        const qint64 id = start(rig, u"Adams"_s);
        must(rig.workspace().playbooks().store(edited(u"title"_s)));
        const qint64 entry = rig.journalRows();
        OCC_OK(rig.onboardings().upgrade({UpgradeOrder{id, {}, {}}}));
        const QStringList before = rig.dump();
        const auto refused = rig.workspace().undoEntry(entry);
        QVERIFY(!refused);
        QCOMPARE(refused.error().grade, Grade::Conflict);
        QVERIFY(!refused.error().hint.isEmpty());
        QCOMPARE(rig.dump().join(u'\n'), before.join(u'\n'));
        OCC_OK(rig.workspace().undo());
        OCC_OK(rig.workspace().undoEntry(entry));
        QCOMPARE(must(rig.workspace().playbooks().find(u"plan"_s)).playbook.version, 1);
    }

    void addedItemsOfAPack()
    {
        Rig rig(u"sqlite"_s);
        StartRequest request;
        request.clientId = rig.client(u"Clinic"_s, u"UTC"_s, u"healthcare"_s);
        request.playbook = u"toll-free-4-week"_s;
        request.pack = u"healthcare"_s;
        const qint64 id = rig.start(request);
        const int items = rig.show(id).row.total;
        playbook::Playbook next = must(rig.workspace().playbooks().find(request.playbook)).playbook;
        QVERIFY(items > int(next.milestones.size()));
        next.milestones.first().items.first().title = u"Renamed"_s;
        must(rig.workspace().playbooks().store(next));
        UpgradeOrder order;
        order.onboarding = id;
        const auto preview = must(rig.onboardings().previewUpgrade({order})).first();
        QCOMPARE(preview.plan.count(UpgradeKind::Changed), 1);
        QCOMPARE(preview.plan.steps.size() - preview.plan.count(UpgradeKind::Unchanged), 1);
        OCC_OK(rig.onboardings().upgrade({order}));
        QCOMPARE(rig.show(id).row.total, items);
    }

    void refusals_data() { addEngines(); }
    void refusals()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        must(rig.workspace().playbooks().store(baseVersion()));
        const qint64 id = start(rig, u"Adams"_s);
        const qint64 ended = start(rig, u"Bakker"_s);
        must(rig.onboardings().cancel(ended, u"Left"_s));
        UpgradeOrder order;
        order.onboarding = id;
        OCC_FAILED(rig.onboardings().upgrade({order}), Refused, u"version 1 of Plan already"_s);
        must(rig.workspace().playbooks().store(edited(u"title"_s)));
        const QStringList before = rig.dump();
        OCC_FAILED(rig.onboardings().upgrade({}), Refused, u"No onboarding"_s);
        OCC_FAILED(rig.onboardings().upgrade({order, order}), Refused, u"twice"_s);
        OCC_FAILED(rig.onboardings().upgrade({order}, 7), Refused, u"There is no"_s);
        UpgradeOrder other;
        other.onboarding = 4711;
        OCC_FAILED(rig.onboardings().upgrade({order, other}), Refused, u"no onboarding 4711"_s);
        other.onboarding = ended;
        OCC_FAILED(rig.onboardings().upgrade({order, other}), Refused, u"cancelled"_s);
        order.decisions.insert(u"item/nothing"_s, true);
        OCC_FAILED(rig.onboardings().upgrade({order}), Refused, u"item/nothing"_s);
        order.decisions.clear();
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(rig.onboardings().upgrade({order}), Refused, u"may not"_s);
        rig.actAs({});
        QCOMPARE(rig.dump().join(u'\n'), before.join(u'\n'));
        // Somebody ticks an item between looking and deciding.
        order.mark = must(rig.onboardings().previewUpgrade({order})).first().mark;
        must(rig.onboardings().itemsDone({idOf(rig, id, u"task"_s)}));
        const auto late = rig.onboardings().upgrade({order});
        QVERIFY(!late);
        QCOMPARE(late.error().grade, Grade::Conflict);
        QCOMPARE(rig.show(id).row.playbookVersion, 1);
        order.mark = must(rig.onboardings().previewUpgrade({order})).first().mark;
        OCC_OK(rig.onboardings().upgrade({order}));
        // And back to the version before.
        OCC_OK(rig.onboardings().upgrade({UpgradeOrder{id, {}, {}}}, 1));
        QCOMPARE(rig.show(id).row.playbookVersion, 1);
    }

    void ownItems_data() { addEngines(); }
    /// Adding and editing items by hand: what they become, what is refused.
    // NOLINTNEXTLINE(readability-function-size): one story, told in order
    void ownItems()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        must(rig.onboardings().itemsDone(rig.items(id, 0)));
        const QList<Milestone> milestones = rig.show(id).milestones;
        QVERIFY(milestones[0].completedAt);
        ItemEdit edit;
        const QStringList before = rig.dump();
        OCC_FAILED(rig.onboardings().addItem(milestones[0].id, edit), Refused, u"title is missing"_s);
        edit.title = u"  Ask for the logo  "_s;
        edit.ownerRole = u"nobody"_s;
        OCC_FAILED(rig.onboardings().addItem(milestones[0].id, edit), Refused, u"nobody"_s);
        edit.ownerRole.reset();
        OCC_FAILED(rig.onboardings().addItem(4711, edit), Refused, u"no milestone 4711"_s);
        edit.dueAt = -5;
        OCC_FAILED(rig.onboardings().addItem(milestones[0].id, edit), Refused, u"out of range"_s);
        edit.dueAt.reset();
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(rig.onboardings().addItem(milestones[0].id, edit), Refused, u"may not"_s);
        rig.actAs({});
        QCOMPARE(rig.dump().join(u'\n'), before.join(u'\n'));
        const qint64 added = must(rig.onboardings().addItem(milestones[0].id, edit));
        const Milestone first = rig.show(id).milestones[0];
        QVERIFY(!first.completedAt); // something is to do in it again
        QCOMPARE(first.items.last().id, added);
        QCOMPARE(first.items.last().title, u"Ask for the logo"_s);
        QCOMPARE(first.items.last().dueAt, first.dueAt);
        // Moving it away completes the milestone again; its date is that of the new one.
        ItemEdit move;
        move.milestoneId = milestones[1].id;
        OCC_OK(rig.onboardings().editItem(added, move));
        QVERIFY(rig.show(id).milestones[0].completedAt);
        QCOMPARE(rig.show(id).milestones[1].items.last().dueAt, milestones[1].dueAt);
        ItemEdit date;
        date.dueAt = kStart + 3 * kDay;
        OCC_OK(rig.onboardings().editItem(added, date));
        QCOMPARE(rig.show(id).milestones[1].items.last().dueSource, DueSource::Hand);
        QCOMPARE(rig.show(id).milestones[1].items.last().dueAt, kStart + 3 * kDay);
        const qint64 entries = rig.journalRows();
        OCC_OK(rig.onboardings().editItem(added, date)); // nothing to change
        QCOMPARE(rig.journalRows(), entries);
        ItemEdit follow;
        follow.dueWithMilestone = true;
        OCC_OK(rig.onboardings().editItem(added, follow));
        QCOMPARE(rig.show(id).milestones[1].items.last().dueAt, milestones[1].dueAt);
        const qint64 elsewhere = rig.start(u"Other"_s);
        move.milestoneId = rig.show(elsewhere).milestones[0].id;
        OCC_FAILED(rig.onboardings().editItem(added, move), Refused, u"no milestone"_s);
    }
};

OCC_TEST(UpgradeTest)
#include "upgradetest.moc"
