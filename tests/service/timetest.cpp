// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

static TimeStart forRun(qint64 onboarding)
{
    TimeStart start;
    start.onboardingId = onboarding;
    return start;
}

/// An entry by hand for a client-less piece of work.
static TimeEntry span(Instant from, Instant to)
{
    TimeEntry entry;
    entry.activity = u"internal"_s;
    entry.startedAt = from;
    entry.endedAt = to;
    return entry;
}

/// "client activity length" of the actor's entries, newest first; "…" while the clock runs.
static QStringList lines(Rig& rig)
{
    TimeFilter mine;
    mine.mine = true;
    QStringList lines;
    for (const TimeEntry& entry : must(rig.workspace().time().list(mine)))
        lines << entry.client + u' ' + entry.activity + u' ' +
                     (entry.endedAt ? inWords(entry.length(rig.now())) : u"…"_s);
    return lines;
}

/// The clock and the entries by hand: one at a time, no moment twice, each change one entry that can be
/// undone.
class TimeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockStartsMovesAndStops_data() { addEngines(); }
    void theClockStartsMovesAndStops()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 adams = rig.start(u"Adams"_s);
        const qint64 bakker = rig.start(u"Bakker"_s);
        rig.actAs(rig.people.specialist);
        TimeService& time = rig.workspace().time();
        QVERIFY(!must(time.running()));
        OCC_FAILED(time.stop(), Refused, u"No clock runs"_s);
        const qint64 entries = rig.journalRows();
        const TimeEntry started = must(time.start(forRun(adams)));
        QCOMPARE(started.client, u"Adams"_s);
        QCOMPARE(started.activity, u"onboarding"_s);
        QCOMPARE(rig.journalRows(), entries + 1);
        OCC_FAILED(time.start(forRun(adams)), Refused, u"runs already"_s);
        rig.clock->advance(30 * kMinute);
        OCC_OK(time.start(forRun(bakker)));
        QCOMPARE(rig.journalRows(), entries + 2);
        QCOMPARE(lines(rig), (QStringList{u"Bakker onboarding …"_s, u"Adams onboarding 30 min"_s}));
        rig.clock->advance(80 * kMinute);
        const auto running = must(time.running());
        QVERIFY(running && !running->forgotten);
        QCOMPARE(running->entry.length(rig.now()), 80 * kMinute);
        OCC_OK(time.stop());
        QCOMPARE(lines(rig), (QStringList{u"Bakker onboarding 1 h 20 min"_s, u"Adams onboarding 30 min"_s}));
        QCOMPARE(must(rig.workspace().recentEntries(1))[0].summary,
                 u"Clock stopped: 1 h 20 min for Bakker"_s);
        // Undo: the clock runs again; undoing the move puts it back to the first client.
        OCC_OK(rig.workspace().undo());
        QVERIFY(must(time.running()));
        OCC_OK(rig.workspace().undo());
        QCOMPARE(lines(rig), QStringList{u"Adams onboarding …"_s});
        OCC_OK(rig.workspace().redo());
        QCOMPARE(lines(rig), (QStringList{u"Bakker onboarding …"_s, u"Adams onboarding 30 min"_s}));
    }

    void everybodyHasTheirOwnClock_data() { addEngines(); }
    void everybodyHasTheirOwnClock()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 adams = rig.start(u"Adams"_s);
        TimeService& time = rig.workspace().time();
        OCC_OK(time.start(forRun(adams))); // the local user
        rig.actAs(rig.people.specialist);
        QVERIFY(!must(time.running()));
        OCC_OK(time.start(forRun(adams)));
        rig.clock->advance(kHour);
        const TimeEntry mine = must(time.stop());
        QCOMPARE(must(time.list()).size(), 2);
        // Somebody else's is mended by a manager only.
        rig.actAs(rig.people.salesRep);
        OCC_FAILED(time.remove(mine.id), Refused, u"Sam Specialist's time"_s);
        TimeEntry mended = mine;
        mended.note = u"  with\nMs. Lee "_s;
        OCC_FAILED(time.edit(mended), Refused, u"Sam Specialist's time"_s);
        rig.actAs(rig.people.manager);
        OCC_OK(time.edit(mended));
        const TimeEntry after = must(time.byId(mine.id));
        QCOMPARE(after.note, u"with Ms. Lee"_s);
        QCOMPARE(after.personId, std::optional(rig.people.specialist.id));
        OCC_OK(time.remove(mine.id));
        OCC_FAILED(time.byId(mine.id), Refused, u"no time entry"_s);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(time.byId(mine.id)).note, u"with Ms. Lee"_s);
    }

    void aForgottenClockIsCut_data() { addEngines(); }
    void aForgottenClockIsCut()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 adams = rig.start(u"Adams"_s);
        rig.actAs(rig.people.specialist);
        TimeService& time = rig.workspace().time();
        OCC_OK(time.start(forRun(adams)));
        rig.clock->advance(3 * kHour);
        OCC_OK(rig.onboardings().itemsDone(rig.items(adams, 0)));
        rig.clock->set(kStart + 20 * kHour);
        const auto running = must(time.running());
        QVERIFY(running && running->forgotten);
        QCOMPARE(running->cutAt, kStart + 3 * kHour);
        OCC_FAILED(time.stop(kStart - kHour), Refused, u"not after the start"_s);
        OCC_FAILED(time.stop(kStart + 21 * kHour), Refused, u"still to come"_s);
        rig.clock->set(kStart + 25 * kHour);
        OCC_FAILED(time.stop(), Refused, u"at most 24 hours"_s);
        OCC_FAILED(time.start(TimeStart{{}, {}, u"internal"_s, {}}), Refused, u"Stop it first"_s);
        OCC_OK(time.stop(running->cutAt));
        QCOMPARE(lines(rig), QStringList{u"Adams onboarding 3 h"_s});
        // Stopped in the moment it was started: nothing was worked, nothing is kept.
        OCC_OK(time.start(forRun(adams)));
        OCC_OK(time.stop());
        QCOMPARE(lines(rig).size(), 1);
        OCC_OK(rig.workspace().undo());
        QVERIFY(must(time.running()));
    }

    void byHand_data() { addEngines(); }
    void byHand()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        rig.actAs(rig.people.specialist);
        TimeService& time = rig.workspace().time();
        const Instant now = rig.now();
        const qint64 before = rig.journalRows();
        OCC_FAILED(time.add(span(now - kHour, now - 2 * kHour)), Refused, u"not after the start"_s);
        OCC_FAILED(time.add(span(now - kHour, now - kHour)), Refused, u"not after the start"_s);
        OCC_FAILED(time.add(span(now - kHour, now + 1)), Refused, u"still to come"_s);
        OCC_FAILED(time.add(span(now - 25 * kHour, now)), Refused, u"more than one entry may have"_s);
        TimeEntry odd = span(now - 2 * kHour, now - kHour);
        odd.activity = u"gardening"_s;
        OCC_FAILED(time.add(odd), Refused, u"is not an activity"_s);
        odd = span(now - 2 * kHour, now - kHour);
        odd.clientId = 4711;
        OCC_FAILED(time.add(odd), Refused, u"no client 4711"_s);
        QCOMPARE(rig.journalRows(), before);
        const TimeEntry first = must(time.add(span(now - 3 * kHour, now - 2 * kHour)));
        const auto within = time.add(span(now - 150 * kMinute, now - kHour));
        OCC_FAILED(within, Refused, u"It overlaps with Internal"_s);
        QCOMPARE(within.error().field, u"start"_s);
        const auto around = time.add(span(now - 4 * kHour, now - kHour));
        QCOMPARE(around.error().field, u"end"_s);
        // Side by side is no overlap, and other people's time is theirs.
        OCC_OK(time.add(span(now - 2 * kHour, now - kHour)));
        rig.actAs(rig.people.salesRep);
        OCC_OK(time.add(span(now - 3 * kHour, now - 2 * kHour)));
        rig.actAs(rig.people.specialist);
        TimeEntry longer = first;
        longer.endedAt = now - 90 * kMinute;
        OCC_FAILED(time.edit(longer), Refused, u"overlaps"_s);
        longer.startedAt = now - 4 * kHour;
        longer.endedAt = now - 2 * kHour;
        OCC_OK(time.edit(longer));
        QCOMPARE(lines(rig), (QStringList{u" internal 1 h"_s, u" internal 2 h"_s}));
        longer.endedAt.reset();
        OCC_FAILED(time.edit(longer), Refused, u"end is missing"_s);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(lines(rig), (QStringList{u" internal 1 h"_s, u" internal 1 h"_s}));
        // A running clock takes its place, too.
        OCC_OK(time.start(TimeStart{{}, {}, u"internal"_s, {}}));
        rig.clock->advance(kHour);
        OCC_FAILED(time.add(span(rig.now() - 10 * kMinute, rig.now())), Refused, u"overlaps"_s);
    }

    void sumsAddUp_data() { addEngines(); }
    void sumsAddUp()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 adams = rig.start(u"Adams"_s);
        rig.actAs(rig.people.specialist);
        TimeService& time = rig.workspace().time();
        const auto work = [&](const TimeStart& what, Millis length) {
            must(time.start(what));
            rig.clock->advance(length);
            must(time.stop());
        };
        work(forRun(adams), kHour);
        work(TimeStart{{}, {}, u"internal"_s, {}}, 30 * kMinute);
        rig.clock->set(kStart + 7 * kDay);
        work(forRun(adams), 2 * kHour);
        must(time.start(forRun(adams)));
        rig.clock->advance(15 * kMinute);
        const auto told = [&](TimeBy by, const TimeFilter& filter = {}) {
            QStringList words;
            for (const TimeSum& sum : must(time.sums(by, filter)))
                words << sum.name + u'=' + inWords(sum.length);
            return words;
        };
        QCOMPARE(told(TimeBy::Client), (QStringList{u"Adams=3 h 15 min"_s, u"=30 min"_s}));
        QCOMPARE(told(TimeBy::Onboarding), (QStringList{u"Adams=3 h 15 min"_s, u"=30 min"_s}));
        QCOMPARE(told(TimeBy::Person), QStringList{u"Sam Specialist=3 h 45 min"_s});
        QCOMPARE(told(TimeBy::Week), (QStringList{u"2026-W10=1 h 30 min"_s, u"2026-W11=2 h 15 min"_s}));
        QCOMPARE(told(TimeBy::Activity), (QStringList{u"onboarding=3 h 15 min"_s, u"internal=30 min"_s}));
        TimeFilter first;
        first.to = kStart + kDay;
        QCOMPARE(told(TimeBy::Client, first), (QStringList{u"Adams=1 h"_s, u"=30 min"_s}));
        first.onboardingId = adams;
        QCOMPARE(told(TimeBy::Client, first), QStringList{u"Adams=1 h"_s});
    }

    void twoWindowsStartAtOnce()
    {
        Rig rig(u"sqlite"_s);
        rig.actAs(rig.people.specialist);
        const qint64 adams = rig.start(u"Adams"_s);
        auto other = must(rig.openAnother(rig.people.specialist.email));
        OCC_OK(other->time().start(forRun(adams)));
        OCC_FAILED(rig.workspace().time().start(forRun(adams)), Refused, u"runs already"_s);
        QCOMPARE(rig.value(u"select count(*) from time_entry"_s), u"1"_s);
    }
};

OCC_TEST(TimeTest)
#include "timetest.moc"
