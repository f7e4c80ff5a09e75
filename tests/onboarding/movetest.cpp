// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Moving a milestone: what hangs on it follows, in the client's zone and the team's working days; what was
/// moved by hand or is complete stays; one entry, one undo.
class MoveTest final : public QObject
{
    Q_OBJECT

    static playbook::Item item(const QString& key, std::optional<playbook::DueRule> due = {})
    {
        playbook::Item made;
        made.key = key;
        made.title = key;
        made.ownerRole = u"specialist"_s;
        made.due = std::move(due);
        return made;
    }

    static playbook::Milestone milestone(const QString& key, const playbook::DueRule& due,
                                         const QList<playbook::Item>& items)
    {
        playbook::Milestone made;
        made.key = key;
        made.title = key;
        made.due = due;
        made.items = items;
        return made;
    }

    /// kick ← build ← train, and close, which hangs on the contract.
    static playbook::Playbook chain()
    {
        using Unit = Offset::Unit;
        playbook::Playbook made;
        made.id = u"chain"_s;
        made.title = u"Chain"_s;
        made.milestones = {
            milestone(u"kick"_s, {{}, {Unit::Days, 1, {}}},
                      {item(u"hello"_s, playbook::DueRule{{}, {Unit::Hours, 2, {}}}), item(u"meet"_s)}),
            milestone(u"build"_s, {u"kick"_s, {Unit::BusinessDays, 3, {}}},
                      {item(u"plan"_s, playbook::DueRule{u"kick"_s, {Unit::Days, 1, QTime(9, 0)}}),
                       item(u"make"_s)}),
            milestone(u"train"_s, {u"build"_s, {Unit::Days, 7, {}}},
                      {item(u"prepare"_s, playbook::DueRule{u"build"_s, {Unit::BusinessDays, 2, {}}}),
                       item(u"teach"_s)}),
            milestone(u"close"_s, {{}, {Unit::Days, 40, {}}}, {item(u"bye"_s)})};
        made.escalation = shortPlaybook().escalation;
        return made;
    }

    /// An onboarding of a client in New York, signed on Monday 2 March 2026 at 10:00 there.
    static qint64 begin(Rig& rig, const char* contract = "2026-03-02T15:00:00Z")
    {
        must(rig.workspace().playbooks().store(chain()));
        StartRequest request;
        request.clientId = rig.client(u"Northline"_s, u"America/New_York"_s);
        request.playbook = u"chain"_s;
        request.contractAt = at(contract);
        rig.clock->set(at(contract));
        return rig.start(request);
    }

    /// Every due date as "key 2026-03-03T15:00:00Z".
    static QStringList dates(Rig& rig, qint64 id)
    {
        QStringList lines;
        const OnboardingDetail detail = rig.show(id);
        for (const Milestone& one : detail.milestones) {
            lines << one.key + u' ' + toIso(one.dueAt);
            for (const Item& item : one.items)
                lines << item.key + u' ' + toIso(item.dueAt);
        }
        return lines;
    }

    static qint64 idOf(Rig& rig, qint64 onboarding, int milestone)
    {
        return rig.show(onboarding).milestones.at(milestone).id;
    }

private Q_SLOTS:
    void follows_data() { addEngines(); }
    /// The team's working days and the client's clock, over the beginning of summer time.
    void follows()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = begin(rig);
        QCOMPARE(dates(rig, id),
                 (QStringList{u"kick 2026-03-03T15:00:00Z"_s, u"hello 2026-03-02T17:00:00Z"_s,
                              u"meet 2026-03-03T15:00:00Z"_s, u"build 2026-03-06T15:00:00Z"_s,
                              u"plan 2026-03-04T14:00:00Z"_s, u"make 2026-03-06T15:00:00Z"_s,
                              u"train 2026-03-13T14:00:00Z"_s, u"prepare 2026-03-10T14:00:00Z"_s,
                              u"teach 2026-03-13T14:00:00Z"_s, u"close 2026-04-11T14:00:00Z"_s,
                              u"bye 2026-04-11T14:00:00Z"_s}));
        const QString before = (rig.dump() + rig.statusDump()).join(u'\n');
        const qint64 entries = rig.journalRows();
        const Instant to = at("2026-03-05T15:00:00Z");
        const MovePlan preview = must(rig.onboardings().previewMove(idOf(rig, id, 0), to));
        QCOMPARE((rig.dump() + rig.statusDump()).join(u'\n'), before);
        QCOMPARE(rig.journalRows(), entries);
        const MovePlan moved = must(rig.onboardings().moveMilestone(idOf(rig, id, 0), to, u" Ill "_s));
        QCOMPARE(moved.moves, preview.moves);
        QCOMPARE(moved.kept, QList<KeptDate>());
        QCOMPARE(moved.client, u"Northline"_s);
        QCOMPARE(moved.followers(), 2);
        QCOMPARE(moved.moves.first().from, at("2026-03-03T15:00:00Z"));
        QCOMPARE(moved.moves.size(), 3 + 5);
        const QStringList after = dates(rig, id);
        QCOMPARE(after, (QStringList{u"kick 2026-03-05T15:00:00Z"_s, u"hello 2026-03-02T17:00:00Z"_s,
                                     u"meet 2026-03-05T15:00:00Z"_s, u"build 2026-03-10T14:00:00Z"_s,
                                     u"plan 2026-03-06T14:00:00Z"_s, u"make 2026-03-10T14:00:00Z"_s,
                                     u"train 2026-03-17T14:00:00Z"_s, u"prepare 2026-03-12T14:00:00Z"_s,
                                     u"teach 2026-03-17T14:00:00Z"_s, u"close 2026-04-11T14:00:00Z"_s,
                                     u"bye 2026-04-11T14:00:00Z"_s}));
        QCOMPARE(rig.show(id).milestones[0].dueReason, u"Ill"_s);
        QCOMPARE(rig.show(id).milestones[1].dueReason, QString());
        QCOMPARE(rig.journalRows(), entries + 1);
        QCOMPARE(must(rig.workspace().recentEntries(1)).first().summary,
                 u"kick of Northline moved, 2 later milestones with it: Ill"_s);
        OCC_OK(rig.workspace().undo());
        QCOMPARE((rig.dump() + rig.statusDump()).join(u'\n'), before);
        rig.reopen();
        OCC_OK(rig.workspace().redo());
        QCOMPARE(dates(rig, id), after);
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
    }

    void movedByHandStays_data() { addEngines(); }
    void movedByHandStays()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = begin(rig);
        const Instant agreed = at("2026-03-20T14:00:00Z");
        OCC_OK(rig.onboardings().moveMilestone(idOf(rig, id, 2), agreed, u"Agreed with them"_s));
        const MovePlan plan =
            must(rig.onboardings().moveMilestone(idOf(rig, id, 0), at("2026-03-05T15:00:00Z"), u"Ill"_s));
        QCOMPARE(plan.followers(), 1);
        QCOMPARE(plan.kept, (QList<KeptDate>{{idOf(rig, id, 2), u"train"_s, agreed, false}}));
        const QList<Milestone> now = rig.show(id).milestones;
        QCOMPARE(toIso(now[1].dueAt), u"2026-03-10T14:00:00Z"_s);
        QCOMPARE(now[2].dueAt, agreed);
        QCOMPARE(now[2].dueReason, u"Agreed with them"_s);
        QCOMPARE(toIso(now[2].items[0].dueAt), u"2026-03-12T14:00:00Z"_s); // hangs on build, not on train
        QCOMPARE(now[2].items[1].dueAt, agreed);
        // It still can be moved by hand again, and taken back one by one.
        OCC_OK(rig.workspace().undo());
        OCC_OK(rig.workspace().undo());
        OCC_OK(rig.onboardings().moveMilestone(idOf(rig, id, 0), at("2026-03-05T15:00:00Z"), u"Ill"_s));
        QCOMPARE(toIso(rig.show(id).milestones[2].dueAt), u"2026-03-17T14:00:00Z"_s);
    }

    void completedStays_data() { addEngines(); }
    void completedStays()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = begin(rig);
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 2, 0)}));
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 1)));
        const QStringList before = dates(rig, id);
        const MovePlan plan =
            must(rig.onboardings().moveMilestone(idOf(rig, id, 0), at("2026-03-05T15:00:00Z"), u"Ill"_s));
        QCOMPARE(plan.followers(), 0);
        QCOMPARE(plan.kept.size(), 1);
        QCOMPARE(plan.kept.first().title, u"build"_s);
        QVERIFY(plan.kept.first().completed);
        const QStringList after = dates(rig, id);
        QCOMPARE(after.mid(3), before.mid(3)); // build, and what hangs on it
        QCOMPARE(after[0], u"kick 2026-03-05T15:00:00Z"_s);
        OCC_FAILED(rig.onboardings().moveMilestone(idOf(rig, id, 1), at("2026-03-12T15:00:00Z"), u"Ill"_s),
                   Refused, u"build is complete"_s);
        OCC_FAILED(rig.onboardings().previewMove(99, at("2026-03-12T15:00:00Z")), Refused,
                   u"no milestone 99"_s);
        OCC_FAILED(rig.onboardings().previewMove(idOf(rig, id, 0), kNever), Refused, u"out of range"_s);
    }

    /// The end of summer time; a done item stays while its milestone moves.
    void backToWinter()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = begin(rig, "2026-10-26T14:00:00Z"); // Monday 10:00, still summer time
        OCC_OK(rig.onboardings().itemsDone({rig.item(id, 1, 1)}));
        OCC_OK(rig.onboardings().moveMilestone(idOf(rig, id, 0), at("2026-10-29T14:00:00Z"), u"Ill"_s));
        const QList<Milestone> now = rig.show(id).milestones;
        QCOMPARE(toIso(now[1].dueAt), u"2026-11-03T15:00:00Z"_s); // Friday, Monday, Tuesday, 10:00 in winter
        QCOMPARE(toIso(now[1].items[0].dueAt), u"2026-10-30T13:00:00Z"_s);
        QCOMPARE(toIso(now[1].items[1].dueAt), u"2026-10-30T14:00:00Z"_s);
        QCOMPARE(toIso(now[2].dueAt), u"2026-11-10T15:00:00Z"_s);
    }

    void holidays()
    {
        Rig rig(u"sqlite"_s);
        OCC_OK(rig.workspace().setCalendar(u"us-federal"_s));
        const qint64 id = begin(rig, "2026-06-22T14:00:00Z");
        OCC_OK(rig.onboardings().moveMilestone(idOf(rig, id, 0), at("2026-07-01T14:00:00Z"), u"Ill"_s));
        // Thursday; Friday the 3rd is the day off for the 4th; Monday, Tuesday.
        QCOMPARE(toIso(rig.show(id).milestones[1].dueAt), u"2026-07-07T14:00:00Z"_s);
    }

    /// What a pause pushed out of step with its rule stays as far from it.
    void afterAPause()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = begin(rig);
        OCC_OK(rig.onboardings().pause(id, u"Budget"_s));
        rig.clock->advance(kDay);
        OCC_OK(rig.onboardings().resume(id));
        QCOMPARE(toIso(rig.show(id).milestones[1].dueAt), u"2026-03-07T15:00:00Z"_s);
        OCC_OK(rig.onboardings().moveMilestone(idOf(rig, id, 0), at("2026-03-05T15:00:00Z"), u"Ill"_s));
        const QList<Milestone> now = rig.show(id).milestones;
        QCOMPARE(toIso(now[1].dueAt), u"2026-03-08T14:00:00Z"_s);
        QCOMPARE(now[1].items[1].dueAt, now[1].dueAt);
        QCOMPARE(toIso(now[2].dueAt), u"2026-03-15T14:00:00Z"_s);
    }

    /// An item of an industry pack that hangs on another milestone follows it, too.
    void shippedPlaybook()
    {
        Rig rig(u"sqlite"_s);
        StartRequest request;
        request.clientId = rig.client(u"Clinic"_s, u"Europe/Amsterdam"_s, u"healthcare"_s);
        request.playbook = u"service-delivery"_s;
        const qint64 id = rig.start(request);
        const QList<Milestone> before = rig.show(id).milestones;
        const MovePlan plan =
            must(rig.onboardings().moveMilestone(before[2].id, before[2].dueAt + 7 * kDay, u"Holiday"_s));
        QCOMPARE(plan.followers(), before.size() - 3);
        const QList<Milestone> now = rig.show(id).milestones;
        QCOMPARE(now[1].dueAt, before[1].dueAt);
        for (qsizetype i = 2; i < before.size(); ++i) {
            QVERIFY2(now[i].dueAt > before[i].dueAt, qPrintable(now[i].title));
            for (qsizetype j = 0; j < before[i].items.size(); ++j)
                QVERIFY2(now[i].items[j].dueAt > before[i].items[j].dueAt, qPrintable(now[i].items[j].title));
        }
    }

    void circleEnds()
    {
        const playbook::DueRule onB{u"b"_s, {Offset::Unit::Days, 1, {}}};
        const playbook::DueRule onA{u"a"_s, {Offset::Unit::Days, 1, {}}};
        const MovePlan plan = planMove({{1, u"a"_s, u"A"_s, kStart, onB, false, false},
                                        {2, u"b"_s, u"B"_s, kStart + kDay, onA, false, false}},
                                       {}, 1, kStart + kDay, BusinessCalendar());
        QCOMPARE(plan.moves.size(), 2);
        QCOMPARE(plan.moves.last().to, kStart + 2 * kDay);
    }
};

OCC_TEST(MoveTest)
#include "movetest.moc"
