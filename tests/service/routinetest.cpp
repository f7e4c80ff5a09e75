// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

static const RoutineStepState& step(const RoutineView& view, const QString& key)
{
    for (const RoutineStepState& state : view.steps) {
        if (state.step.key == key)
            return state;
    }
    qFatal("there is no step %s", qPrintable(key));
}

/// Routines: the steps content asks for, what was done and written in a day or week, by whom, and what the
/// reviews look at.
class RoutineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeFromContent()
    {
        Rig rig(u"sqlite"_s);
        const QList<RoutineRow> rows = must(rig.workspace().routines().list());
        QStringList ids;
        for (const RoutineRow& row : rows)
            ids << row.routine.id;
        QCOMPARE(ids, (QStringList{u"daily.morning"_s, u"daily.end-of-day"_s, u"weekly.monday"_s,
                                   u"weekly.wednesday"_s, u"weekly.friday"_s}));
        // Monday, 12:00.
        QCOMPARE(rows[0].period, u"2026-03-02"_s);
        QCOMPARE(rows[2].period, u"2026-W10"_s);
        QVERIFY(rows[0].due && rows[2].due);
        QVERIFY(!rows[1].due && !rows[3].due);
        rig.clock->set(kStart + 5 * kHour);
        QVERIFY(!must(rig.workspace().routines().list())[0].due);
        QVERIFY(must(rig.workspace().routines().list())[1].due);
        const RoutineView friday = must(rig.workspace().routines().show(u"weekly.friday"_s));
        QStringList fields;
        for (const RoutineField& field : step(friday, u"retrospective"_s).step.fields)
            fields << field.key;
        QCOMPARE(fields, (QStringList{u"wins"_s, u"lessons"_s, u"next-priorities"_s, u"automation-ideas"_s}));
        OCC_FAILED(rig.workspace().routines().show(u"daily.noon"_s), Refused, u"daily.morning"_s);
        OCC_FAILED(rig.workspace().routines().show(u"daily.morning"_s, u"2026-W10"_s), Refused,
                   u"is not a day"_s);
        OCC_FAILED(rig.workspace().routines().show(u"weekly.friday"_s, u"2026-W54"_s), Refused,
                   u"Write it like this: 2026-W10"_s);
    }

    void weeksAreIsoWeeks()
    {
        QCOMPARE(weekPeriod(QDate(2026, 11, 22)), u"2026-W47"_s);
        QCOMPARE(weekPeriod(QDate(2027, 1, 3)), u"2026-W53"_s);
        QCOMPARE(weekPeriod(QDate(2024, 12, 30)), u"2025-W01"_s);
    }

    void aDayIsOnesOwnAWeekTheTeams_data() { addEngines(); }
    void aDayIsOnesOwnAWeekTheTeams()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        RoutineService& routines = rig.workspace().routines();
        rig.actAs(rig.people.specialist);
        const qint64 entries = rig.journalRows();
        OCC_OK(routines.setDone(u"daily.morning"_s, u"2026-03-02"_s, u"identify-flags"_s, true));
        OCC_OK(routines.setDone(u"daily.morning"_s, u"2026-03-02"_s, u"identify-flags"_s, true));
        OCC_OK(routines.setDone(u"weekly.monday"_s, u"2026-W10"_s, u"at-risk"_s, true));
        QCOMPARE(rig.journalRows(), entries + 2);
        OCC_FAILED(routines.setDone(u"weekly.monday"_s, u"2026-W10"_s, u"sleep"_s, true), Refused,
                   u"no step"_s);
        QCOMPARE(must(routines.show(u"daily.morning"_s)).done(), 1);
        rig.actAs(rig.people.manager);
        QCOMPARE(must(routines.show(u"daily.morning"_s)).done(), 0);
        RoutineView monday = must(routines.show(u"weekly.monday"_s));
        QCOMPARE(step(monday, u"at-risk"_s).doneBy, u"Sam Specialist"_s);
        QCOMPARE(step(monday, u"at-risk"_s).doneAt, std::optional(kStart));
        // What is the team's anybody can take back.
        OCC_OK(routines.setDone(u"weekly.monday"_s, u"2026-W10"_s, u"at-risk"_s, false));
        QCOMPARE(must(routines.show(u"weekly.monday"_s)).done(), 0);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(routines.show(u"weekly.monday"_s)).done(), 1);
        // The next week begins empty.
        rig.clock->advance(7 * kDay);
        monday = must(routines.show(u"weekly.monday"_s));
        QCOMPARE(monday.period, u"2026-W11"_s);
        QCOMPARE(monday.done(), 0);
    }

    void notesStayWithTheWeek_data() { addEngines(); }
    void notesStayWithTheWeek()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const QString friday = u"weekly.friday"_s;
        const QString retro = u"retrospective"_s;
        rig.actAs(rig.people.specialist);
        OCC_OK(rig.workspace().routines().write(
            friday, u"2026-W10"_s, retro,
            {{u"wins"_s, u"  Two go-lives\nin a day "_s}, {u"lessons"_s, u"Ask for logins first"_s}}));
        rig.actAs(rig.people.manager);
        const qint64 entries = rig.journalRows();
        OCC_OK(rig.workspace().routines().write(friday, u"2026-W10"_s, retro, {{u"wins"_s, u"No alert"_s}}));
        OCC_OK(rig.workspace().routines().write(friday, u"2026-W10"_s, retro, {{u"wins"_s, u"No alert "_s}}));
        QCOMPARE(rig.journalRows(), entries + 1);
        OCC_FAILED(rig.workspace().routines().write(friday, u"2026-W10"_s, retro, {{u"mood"_s, u"ok"_s}}),
                   Refused, u"does not ask"_s);
        OCC_FAILED(rig.workspace().routines().write(friday, u"2026-W10"_s, retro,
                                                    {{u"wins"_s, QString(20'001, u'x')}}),
                   Refused, u"too long"_s);
        // Two weeks later, after a restart: what was written stands beside, whoever wrote it.
        rig.clock->advance(14 * kDay);
        rig.reopen();
        RoutineService& routines = rig.workspace().routines();
        RoutineView view = must(routines.show(friday));
        QCOMPARE(view.period, u"2026-W12"_s);
        QCOMPARE(view.previousPeriod, u"2026-W10"_s);
        QVERIFY(step(view, retro).notes.isEmpty());
        QStringList before;
        for (const RoutineNote& note : step(view, retro).before)
            before << note.author + u": "_s + note.field + u": "_s + note.body;
        QCOMPARE(before, (QStringList{u"Sam Specialist: lessons: Ask for logins first"_s,
                                      u"Sam Specialist: wins: Two go-lives\nin a day"_s,
                                      u"Max Manager: wins: No alert"_s}));
        view = must(routines.show(friday, u"2026-W10"_s));
        QCOMPARE(step(view, retro).own(u"wins"_s, rig.people.manager.id), u"No alert"_s);
        QCOMPARE(must(routines.notes(u"weekly"_s, u"2026-W10"_s)).size(), 3);
        // An emptied text is gone, others' stay; undo brings it back.
        rig.actAs(rig.people.manager);
        OCC_OK(routines.write(friday, u"2026-W10"_s, retro, {{u"wins"_s, {}}}));
        QCOMPARE(step(must(routines.show(friday, u"2026-W10"_s)), retro).notes.size(), 2);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(step(must(routines.show(friday, u"2026-W10"_s)), retro).notes.size(), 3);
        OCC_OK(rig.workspace().verify());
    }

    void aNoteOutlivesItsTick_data() { addEngines(); }
    void aNoteOutlivesItsTick()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        rig.actAs(rig.people.specialist);
        RoutineService& routines = rig.workspace().routines();
        const QString day = u"2026-03-02"_s;
        const auto list = [&] {
            return step(must(routines.show(u"daily.end-of-day"_s)), u"priority-list"_s);
        };
        OCC_OK(routines.write(u"daily.end-of-day"_s, day, u"priority-list"_s, {{{}, u"Call Adams"_s}}));
        OCC_OK(routines.setDone(u"daily.end-of-day"_s, day, u"priority-list"_s, true));
        QCOMPARE(rig.value(u"select count(*) from routine_note"_s), u"1"_s);
        QVERIFY(list().doneAt);
        OCC_OK(routines.setDone(u"daily.end-of-day"_s, day, u"priority-list"_s, false));
        QVERIFY(!list().doneAt);
        QCOMPARE(list().own({}, rig.people.specialist.id), u"Call Adams"_s);
        OCC_OK(routines.setDone(u"daily.end-of-day"_s, day, u"priority-list"_s, true));
        OCC_OK(routines.write(u"daily.end-of-day"_s, day, u"priority-list"_s, {{{}, {}}}));
        QVERIFY(list().doneAt);
        QVERIFY(list().notes.isEmpty());
    }

    void whatNobodyTouchedToday_data() { addEngines(); }
    void whatNobodyTouchedToday()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 adams = rig.start(u"Adams"_s);
        const qint64 bakker = rig.start(u"Bakker"_s);
        const qint64 cole = rig.start(u"Cole"_s);
        ReviewService& reviews = rig.workspace().reviews();
        const auto names = [&](std::optional<qint64> owner = {}) {
            QStringList clients;
            for (const OnboardingRow& row : must(reviews.untouched(owner, reviews.dayStart())))
                clients << row.client;
            clients.sort();
            return clients;
        };
        QCOMPARE(names(), QStringList());
        rig.tickAt(kStart + kDay + 6 * kHour); // late by now, said by the scheduler
        QCOMPARE(names(), (QStringList{u"Adams"_s, u"Bakker"_s, u"Cole"_s}));
        OCC_OK(rig.onboardings().itemsDone(rig.items(adams, 0)));
        OCC_OK(rig.onboardings().pause(cole, u"Holiday"_s));
        QCOMPARE(names(), QStringList{u"Bakker"_s});
        QCOMPARE(names(rig.people.manager.id), QStringList());
        OCC_OK(rig.onboardings().assign({bakker}, rig.people.manager.id));
        QCOMPARE(names(), QStringList());
        const ReviewFigures figures = must(reviews.figures(reviews.weekStart(), reviews.weekStart(1)));
        QCOMPARE(figures.started, 3);
        QCOMPARE(figures.milestones, 1);
        QCOMPARE(figures.onTime, 0);
        QCOMPARE(figures.itemsDone, 2);
        QCOMPARE(must(reviews.figures(reviews.weekStart(1), reviews.weekStart(2))), ReviewFigures());
    }

    void theBriefIsPostedOnce_data() { addEngines(); }
    void theBriefIsPostedOnce()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        rig.start(u"Adams"_s);
        OCC_OK(rig.workspace().automations().tick());
        rig.actAs(rig.people.specialist);
        AutomationService& automations = rig.workspace().automations();
        TeamBrief brief = must(automations.teamBrief());
        QVERIFY2(brief.faults.isEmpty(), qPrintable(brief.text));
        QVERIFY(brief.text.contains(u"Team brief"));
        QVERIFY(!brief.postedAt);
        QCOMPARE(brief.medium, u"email"_s);
        QCOMPARE(brief.to, (QStringList{u"Max Manager"_s, u"Sam Specialist"_s}));
        OCC_FAILED(automations.postTeamBrief(u" \n"_s), Refused, u"The brief is empty"_s);
        const qint64 entries = rig.journalRows();
        QCOMPARE(must(automations.postTeamBrief(u"Adams waits for logins."_s)), 2);
        QCOMPARE(rig.journalRows(), entries + 1);
        QCOMPARE(must(automations.teamBrief()).postedAt, std::optional(rig.now()));
        QCOMPARE(rig.value(u"select count(*) from outbox where state = 'waiting'"_s), u"2"_s);
        // The one the desk would send by itself at five is this one.
        const auto briefs = [&] {
            return rig.value(u"select count(*) from firing where automation = 'team-brief'"_s);
        };
        rig.clock->set(kStart + 6 * kHour);
        OCC_OK(automations.tick());
        QCOMPARE(briefs(), u"2"_s);
        // A second one by hand is a new letter; undone before it went out, it never was.
        OCC_OK(automations.postTeamBrief(u"Correction."_s));
        QCOMPARE(briefs(), u"4"_s);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(briefs(), u"2"_s);
        QCOMPARE(rig.value(u"select count(*) from outbox"_s), u"2"_s);
        // The next day it is the desk's again.
        rig.clock->set(kStart + kDay + 6 * kHour);
        QVERIFY(!must(automations.teamBrief()).postedAt);
        rig.actAs(rig.people.manager);
        OCC_OK(automations.setChannels(QJsonObject{{u"slack"_s, QJsonObject{{u"channel"_s, u"#desk"_s}}}}));
        brief = must(automations.teamBrief());
        QCOMPARE(brief.medium, u"slack"_s);
        QCOMPARE(brief.to, QStringList{u"#desk"_s});
    }

    void whatFallsDueOnTheNextWorkingDay_data() { addEngines(); }
    void whatFallsDueOnTheNextWorkingDay()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 adams = rig.start(u"Adams"_s);
        ReviewService& reviews = rig.workspace().reviews();
        const auto [from, until] = reviews.nextWorkingDay();
        QCOMPARE(from, at("2026-03-03T00:00:00Z"));
        QCOMPARE(until, at("2026-03-04T00:00:00Z"));
        QList<TodayEntry> due = must(reviews.due({}, from, until));
        QCOMPARE(due.size(), 2);
        QCOMPARE(due[0].title, u"Welcome"_s);
        QCOMPARE(due[0].client, u"Adams"_s);
        OCC_OK(rig.onboardings().itemAssigned(rig.item(adams, 0, 0), rig.people.salesRep.id));
        QCOMPARE(must(reviews.due(rig.people.salesRep.id, from, until)).size(), 1);
        QCOMPARE(must(reviews.due(rig.people.specialist.id, from, until)).size(), 1);
        rig.clock->set(at("2026-03-06T15:00:00Z")); // Friday
        QCOMPARE(reviews.nextWorkingDay().first, at("2026-03-09T00:00:00Z"));
        QCOMPARE(reviews.weekStart(), at("2026-03-02T00:00:00Z"));
        QCOMPARE(reviews.lastEvening(), at("2026-03-05T17:00:00Z"));
        rig.clock->set(at("2026-03-09T08:00:00Z"));
        QCOMPARE(reviews.lastEvening(), at("2026-03-06T17:00:00Z"));
    }
};

OCC_TEST(RoutineTest)
#include "routinetest.moc"
