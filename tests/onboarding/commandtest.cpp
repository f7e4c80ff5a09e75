// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// What each command does, and what it refuses without writing anything.
class CommandTest final : public QObject
{
    Q_OBJECT

    static Interaction contact(qint64 onboarding)
    {
        Interaction made;
        made.onboardingId = onboarding;
        made.channel = u"phone"_s;
        made.summary = u" Kickoff "_s;
        return made;
    }

private Q_SLOTS:
    void items_data() { addEngines(); }
    void items()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        rig.actAs(rig.people.specialist);
        rig.clock->advance(kHour);
        const QList<qint64> first = rig.items(id, 0);
        OCC_OK(rig.onboardings().itemsDone({first[0]}, u" https://example.test "_s));
        Item item = rig.show(id).milestones[0].items[0];
        QCOMPARE(item.state, u"done"_s);
        QCOMPARE(*item.doneAt, kStart + kHour);
        QCOMPARE(item.doneBy, u"Sam Specialist"_s);
        QCOMPARE(item.evidence, u"https://example.test"_s);
        QVERIFY(!rig.show(id).milestones[0].completedAt);
        OCC_OK(rig.onboardings().itemSkipped(first[1], u"Not in their plan"_s));
        const Milestone complete = rig.show(id).milestones[0];
        QCOMPARE(*complete.completedAt, kStart + kHour);
        QCOMPARE(complete.items[1].stateReason, u"Not in their plan"_s);
        QCOMPARE(rig.show(id).row.milestone, u"Second"_s);
        QCOMPARE(rig.show(id).row.done, 2);
        // Ticking again changes neither who did it nor when, and says nothing in the history.
        rig.actAs(rig.people.manager);
        rig.clock->advance(kHour);
        const qint64 entries = rig.journalRows();
        OCC_OK(rig.onboardings().itemsDone({first[0]}));
        QCOMPARE(rig.show(id).milestones[0].items[0].doneBy, u"Sam Specialist"_s);
        QCOMPARE(rig.journalRows(), entries);
        OCC_OK(rig.onboardings().itemsUndone({first[0]}));
        item = rig.show(id).milestones[0].items[0];
        QCOMPARE(item.state, u"open"_s);
        QVERIFY(!item.doneAt && item.doneBy.isEmpty());
        QVERIFY(!rig.show(id).milestones[0].completedAt);
        OCC_OK(rig.onboardings().itemBlocked(first[0], u"No login"_s));
        QCOMPARE(rig.show(id).milestones[0].items[0].stateReason, u"No login"_s);
        QCOMPARE(rig.show(id).row.milestone, u"First"_s);
        OCC_OK(rig.onboardings().itemsDone({first[0]}));
        QCOMPARE(rig.show(id).milestones[0].items[0].stateReason, QString());
        QCOMPARE(*rig.show(id).milestones[0].completedAt, kStart + 2 * kHour);
    }

    void waitsFor()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        QCOMPARE(rig.show(id).milestones[1].items[2].waitsFor, QStringList{u"Set up"_s});
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 1, 0)}));
        QCOMPARE(rig.show(id).milestones[1].items[2].waitsFor, QStringList());
    }

    void bulkIsOneEntry_data() { addEngines(); }
    void bulkIsOneEntry()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 first = rig.start(u"Adams"_s);
        const qint64 second = rig.start(u"Bakker"_s);
        const qint64 entries = rig.journalRows();
        OCC_OK(rig.onboardings().itemsDone(rig.items(first, 0) + rig.items(second, 0)));
        QCOMPARE(rig.journalRows(), entries + 1);
        QCOMPARE(must(rig.workspace().recentEntries(1)).first().summary, u"4 items done for 2 clients"_s);
        OCC_OK(rig.onboardings().assign({first, second}, rig.people.manager.id));
        QCOMPARE(rig.journalRows(), entries + 2);
        QCOMPARE(must(rig.workspace().recentEntries(1)).first().summary,
                 u"2 onboardings assigned to Max Manager"_s);
        // One bad item leaves all as they were.
        OCC_FAILED(rig.onboardings().itemsUndone({rig.item(first, 0, 0), 999}), Refused, u"no item 999"_s);
        QCOMPARE(rig.show(first).row.done, 2);
    }

    void history()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        rig.start(u"Other"_s);
        rig.clock->advance(kHour);
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 0, 0)}));
        OCC_OK(rig.onboardings().setGoal(id, u"More calls"_s));
        OCC_OK(rig.onboardings().setGoLive(id, kStart + 9 * kDay));
        OCC_OK(rig.onboardings().assign({id}, rig.people.manager.id));
        OCC_OK(rig.onboardings().itemAssigned(rig.item(id, 0, 1), rig.people.manager.id));
        OCC_OK(rig.onboardings().openBlocker(id, u"minor"_s, u"client"_s, u"Logo"_s));
        OCC_OK(rig.onboardings().pause(id, u"Budget"_s));
        OCC_OK(rig.workspace().undo());
        const QStringList wanted = {u"undo"_s,
                                    u"onboarding.pause"_s,
                                    u"blocker.open"_s,
                                    u"item.assign"_s,
                                    u"onboarding.assign"_s,
                                    u"onboarding.go-live"_s,
                                    u"onboarding.goal"_s,
                                    u"item.done"_s,
                                    u"onboarding.start"_s};
        for (const auto kind : {"onboarding"_L1, "client"_L1}) {
            QStringList commands;
            for (const store::Entry& entry : must(rig.workspace().history(kind, 1))) {
                if (entry.kind != "scheduler"_L1 && entry.command != "client.add"_L1)
                    commands << entry.command;
            }
            QCOMPARE(commands, wanted);
        }
    }

    void states_data() { addEngines(); }
    void states()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OnboardingService& service = rig.onboardings();
        OCC_FAILED(service.resume(id), Refused, u"not paused"_s);
        OCC_FAILED(service.pause(id, u" "_s), Refused, u"reason"_s);
        OCC_OK(service.itemsDone({rig.item(id, 1, 0)}));
        rig.clock->advance(kHour);
        OCC_OK(service.pause(id, u"Budget"_s));
        OCC_FAILED(service.pause(id, u"Budget"_s), Refused, u"paused already"_s);
        QCOMPARE(rig.show(id).stateReason, u"Budget"_s);
        QCOMPARE(*rig.show(id).pausedAt, kStart + kHour);
        rig.clock->advance(5 * kDay);
        OCC_OK(service.resume(id));
        const OnboardingDetail detail = rig.show(id);
        QCOMPARE(detail.row.state, u"active"_s);
        QVERIFY(!detail.pausedAt);
        QCOMPARE(detail.milestones[0].dueAt, kStart + 6 * kDay);
        QCOMPARE(detail.milestones[1].dueAt, kStart + 15 * kDay);
        QCOMPARE(detail.milestones[1].items[0].dueAt, kStart + 10 * kDay); // done, so it stays
        QCOMPARE(detail.milestones[1].items[1].dueAt, kStart + 15 * kDay);
        OCC_FAILED(service.cancel(id, {}), Refused, u"reason"_s);
        OCC_OK(service.handOff(id, {}));
        QVERIFY(must(service.list()).isEmpty());
        OCC_FAILED(service.cancel(id, u"Left"_s), Refused, u"handed-off"_s);
        OCC_FAILED(service.pause(id, u"Budget"_s), Refused, u"handed-off"_s);
        OCC_FAILED(service.itemsDone({rig.item(id, 0, 0)}), Refused, u"handed-off"_s);
        OCC_FAILED(service.itemAssigned(rig.item(id, 0, 0), {}), Refused, u"handed-off"_s);
        OCC_FAILED(service.openBlocker(id, u"minor"_s, u"client"_s, u"x"_s), Refused, u"handed-off"_s);
        OCC_FAILED(service.moveMilestone(detail.milestones[0].id, kStart, u"x"_s), Refused, u"handed-off"_s);
        OCC_OK(service.recordSurvey(id, u"nps"_s, 9)); // they are asked afterwards as well
        OCC_OK(service.logInteraction(contact(id)));
    }

    void refusals_data() { addEngines(); }
    void refusals()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OnboardingService& service = rig.onboardings();
        const qint64 item = rig.item(id, 0, 0);
        const qint64 milestone = rig.show(id).milestones[0].id;
        const QStringList before = rig.dump();
        const qint64 entries = rig.journalRows();
        OCC_FAILED(service.itemsDone({}), Refused, u"No item"_s);
        OCC_FAILED(service.itemsDone({99}), Refused, u"no item 99"_s);
        OCC_FAILED(service.itemBlocked(item, {}), Refused, u"reason"_s);
        OCC_FAILED(service.itemSkipped(item, u" "_s), Refused, u"reason"_s);
        OCC_FAILED(service.itemAssigned(99, {}), Refused, u"no item 99"_s);
        OCC_FAILED(service.itemAssigned(item, 99), Refused, u"no person 99"_s);
        OCC_FAILED(service.assign({id}, 99), Refused, u"no person 99"_s);
        OCC_FAILED(service.assign({99}, {}), Refused, u"no onboarding 99"_s);
        OCC_FAILED(service.show(99), Refused, u"no onboarding 99"_s);
        OCC_FAILED(service.pause(99, u"x"_s), Refused, u"no onboarding 99"_s);
        OCC_FAILED(service.moveToMilestone(id, 99), Refused, u"no milestone 99"_s);
        OCC_FAILED(service.moveMilestone(99, kStart, u"x"_s), Refused, u"no milestone 99"_s);
        OCC_FAILED(service.moveMilestone(milestone, kStart, {}), Refused, u"reason"_s);
        OCC_FAILED(service.moveMilestone(milestone, kNever, u"x"_s), Refused, u"out of range"_s);
        OCC_FAILED(service.setGoLive(id, kNever), Refused, u"out of range"_s);
        OCC_FAILED(service.openBlocker(id, u"huge"_s, u"client"_s, u"x"_s), Refused,
                   u"critical, major, minor"_s);
        OCC_FAILED(service.openBlocker(id, u"major"_s, u"money"_s, u"x"_s), Refused, u"missing-access"_s);
        OCC_FAILED(service.openBlocker(id, u"major"_s, u"client"_s, u" "_s), Refused, u"summary"_s);
        OCC_FAILED(service.openBlocker(id, u"major"_s, u"client"_s, u"x"_s, 99), Refused, u"no person 99"_s);
        OCC_FAILED(service.resolveBlocker(99, {}), Refused, u"no blocker 99"_s);
        OCC_FAILED(service.recordSurvey(id, u"ces"_s, 5), Refused, u"csat, nps"_s);
        OCC_FAILED(service.recordSurvey(id, u"csat"_s, 0), Refused, u"1 to 10"_s);
        OCC_FAILED(service.recordSurvey(id, u"nps"_s, 11), Refused, u"0 to 10"_s);
        OCC_FAILED(service.recordSurvey(id, u"nps"_s, -1), Refused, u"0 to 10"_s);
        OCC_FAILED(service.recordSurvey(id, u"nps"_s, 5, kStart + 1), Refused, u"future"_s);
        Interaction wrong = contact(id);
        wrong.channel = u"pigeon"_s;
        OCC_FAILED(service.logInteraction(wrong), Refused, u"email, phone"_s);
        wrong = contact(id);
        wrong.at = kStart + 1;
        OCC_FAILED(service.logInteraction(wrong), Refused, u"future"_s);
        wrong = contact(id);
        wrong.inbound = wrong.expectsReply = true;
        OCC_FAILED(service.logInteraction(wrong), Refused, u"reply"_s);
        wrong = contact(99);
        OCC_FAILED(service.logInteraction(wrong), Refused, u"no onboarding 99"_s);
        wrong.onboardingId.reset();
        wrong.clientId = 99;
        OCC_FAILED(service.logInteraction(wrong), Refused, u"no client 99"_s);
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(service.itemsDone({item}), Refused, u"may not"_s);
        OCC_FAILED(service.setGoal(id, u"x"_s), Refused, u"may not"_s);
        rig.actAs(rig.people.executive);
        OCC_FAILED(service.logInteraction(contact(id)), Refused, u"may not"_s);
        QCOMPARE(rig.dump(), before);
        QCOMPARE(rig.journalRows(), entries);
    }

    void blockersAndContacts()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        const qint64 blocker =
            must(rig.onboardings().openBlocker(id, u"major"_s, u"technical"_s, u" Slow "_s));
        QCOMPARE(rig.show(id).blockers.first().summary, u"Slow"_s);
        QCOMPARE(rig.show(id).blockers.first().owner, u"Sam Specialist"_s);
        OCC_OK(rig.onboardings().resolveBlocker(blocker, u"New line"_s));
        OCC_FAILED(rig.onboardings().resolveBlocker(blocker, u"x"_s), Refused, u"resolved already"_s);
        QCOMPARE(rig.show(id).blockers.first().resolution, u"New line"_s);
        Interaction made = contact(id);
        made.at = kStart - kDay;
        OCC_OK(rig.onboardings().logInteraction(made));
        made.onboardingId.reset();
        made.clientId = 1;
        OCC_OK(rig.onboardings().logInteraction(made));
        const QList<Interaction> found = must(rig.onboardings().interactions(id));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().summary, u"Kickoff"_s);
        QCOMPARE(*rig.show(id).row.lastContact, kStart - kDay);
    }

    void boardMove()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        const auto milestones = rig.show(id).milestones;
        OCC_OK(rig.onboardings().moveToMilestone(id, milestones[1].id));
        QCOMPARE(rig.show(id).row.milestone, u"Second"_s);
        QCOMPARE(rig.show(id).row.done, 2);
        const qint64 entries = rig.journalRows();
        OCC_OK(rig.onboardings().moveToMilestone(id, milestones[1].id)); // it is there
        QCOMPARE(rig.journalRows(), entries);
        OCC_OK(rig.onboardings().moveToMilestone(id, milestones[0].id));
        QCOMPARE(rig.show(id).row.milestone, u"First"_s);
        QCOMPARE(rig.show(id).row.done, 0);
        const QList<BoardCard> board = must(rig.onboardings().board(u"short"_s));
        QCOMPARE(board.size(), 1);
        QCOMPARE(board.first().items.size(), 2);
        QVERIFY(must(rig.onboardings().board(u"command-center"_s)).isEmpty());
    }
};

OCC_TEST(CommandTest)
#include "commandtest.moc"
