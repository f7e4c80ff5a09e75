// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Changes of several onboardings at once are one entry and one undo; and what the timeline reads.
class BulkTest final : public QObject
{
    Q_OBJECT

    static QString all(Rig& rig) { return (rig.dump() + rig.statusDump()).join(u'\n'); }
    static QString newest(Rig& rig) { return must(rig.workspace().recentEntries(1)).first().summary; }

private Q_SLOTS:
    void pauseAndResume_data() { addEngines(); }
    // NOLINTNEXTLINE(readability-function-size): one story, told in order
    void pauseAndResume()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const QList<qint64> ids{rig.start(u"Adams"_s), rig.start(u"Bakker"_s), rig.start(u"Chen"_s)};
        OnboardingService& service = rig.onboardings();
        OCC_OK(service.pause(ids[0], u"Budget"_s));
        const QString before = all(rig);
        const qint64 entries = rig.journalRows();
        OCC_FAILED(service.pauseMany({}, u"x"_s), Refused, u"No onboarding"_s);
        OCC_FAILED(service.pauseMany(ids, u" "_s), Refused, u"reason"_s);
        OCC_FAILED(service.pauseMany(ids + QList<qint64>{99}, u"x"_s), Refused, u"no onboarding 99"_s);
        QCOMPARE(all(rig), before);
        OCC_OK(service.pauseMany(ids, u" Holidays "_s));
        QCOMPARE(rig.journalRows(), entries + 1);
        QCOMPARE(newest(rig), u"2 onboardings paused: Holidays"_s);
        QCOMPARE(rig.show(ids[0]).stateReason, u"Budget"_s); // was paused before
        QCOMPARE(rig.show(ids[2]).stateReason, u"Holidays"_s);
        OCC_FAILED(service.pauseMany(ids, u"x"_s), Refused, u"paused already"_s);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(all(rig), before);
        OCC_OK(rig.workspace().redo());
        rig.clock->advance(2 * kDay);
        const Instant due = rig.show(ids[1]).milestones[1].dueAt;
        OCC_OK(service.resumeMany(ids));
        QCOMPARE(newest(rig), u"3 onboardings resumed, dates moved"_s);
        for (const qint64 id : ids) {
            QCOMPARE(rig.show(id).row.state, u"active"_s);
            QCOMPARE(rig.show(id).milestones[1].dueAt, due + 2 * kDay);
        }
        OCC_FAILED(service.resumeMany(ids), Refused, u"None of them is paused"_s);
        OCC_OK(rig.workspace().undo());
        QCOMPARE(rig.show(ids[1]).row.state, u"paused"_s);
        QCOMPARE(rig.show(ids[1]).milestones[1].dueAt, due);
    }

    void contacts_data() { addEngines(); }
    void contacts()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const QList<qint64> ids{rig.start(u"Adams"_s), rig.start(u"Bakker"_s)};
        const QString before = all(rig);
        const qint64 entries = rig.journalRows();
        Interaction contact;
        contact.channel = u"email"_s;
        contact.summary = u" New hours "_s;
        OCC_FAILED(rig.onboardings().logContacts({}, contact), Refused, u"No onboarding"_s);
        contact.channel = u"pigeon"_s;
        OCC_FAILED(rig.onboardings().logContacts(ids, contact), Refused, u"email, phone"_s);
        contact.channel = u"email"_s;
        contact.at = rig.now() + 1;
        OCC_FAILED(rig.onboardings().logContacts(ids, contact), Refused, u"future"_s);
        contact.at = 0;
        QCOMPARE(all(rig), before);
        OCC_OK(rig.onboardings().logContacts(ids, contact));
        QCOMPARE(rig.journalRows(), entries + 1);
        QCOMPARE(newest(rig), u"Contact logged for 2 clients"_s);
        for (const qint64 id : ids) {
            const QList<Interaction> found = must(rig.onboardings().interactions(id));
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().summary, u"New hours"_s);
            QCOMPARE(found.first().clientId, rig.show(id).row.clientId);
        }
        OCC_OK(rig.workspace().undo());
        QCOMPARE(all(rig), before);
        rig.actAs(rig.people.executive);
        OCC_FAILED(rig.onboardings().logContacts(ids, contact), Refused, u"may not"_s);
    }

    void timeline_data() { addEngines(); }
    void timeline()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 first = rig.start(u"Adams"_s, u"America/New_York"_s);
        const qint64 second = rig.start(u"Bakker"_s);
        const qint64 gone = rig.start(u"Chen"_s);
        OCC_OK(rig.onboardings().cancel(gone, u"Left"_s));
        OCC_OK(rig.onboardings().itemsDone(rig.items(second, 0)));
        OCC_OK(rig.onboardings().setGoLive(second, kStart + 20 * kDay));
        const Milestone moving = rig.show(first).milestones[1];
        OCC_OK(rig.onboardings().moveMilestone(moving.id, kStart + 12 * kDay, u"Away"_s));
        const QList<TimelineRow> rows = must(rig.onboardings().timeline(u"short"_s));
        QCOMPARE(rows.size(), 2);
        const TimelineRow& adams = rows[0].row.id == first ? rows[0] : rows[1];
        const TimelineRow& bakker = rows[0].row.id == first ? rows[1] : rows[0];
        QCOMPARE(adams.timezone, u"America/New_York"_s);
        QCOMPARE(adams.marks.size(), 2);
        QCOMPARE(
            adams.marks[1],
            (TimelineMark{moving.id, u"second"_s, u"Second"_s, kStart + 12 * kDay, {}, u"Away"_s, 3, 3}));
        QCOMPARE(bakker.marks[0].open, 0);
        QCOMPARE(*bakker.marks[0].completedAt, kStart);
        QCOMPARE(*bakker.row.goLiveAt, kStart + 20 * kDay);
        QVERIFY(must(rig.onboardings().timeline(u"command-center"_s)).isEmpty());
        QCOMPARE(must(rig.onboardings().timeline({})).size(), 2);
        QCOMPARE(must(rig.onboardings().timelineOf({gone})).first().row.state, u"cancelled"_s);
        QVERIFY(must(rig.onboardings().timelineOf({})).isEmpty());
    }
};

OCC_TEST(BulkTest)
#include "bulktest.moc"
