// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/ladder.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Conditions that end, return, go on after a resolution, or change their cause.
class ReturnTest final : public QObject
{
    Q_OBJECT

    /// An onboarding whose first milestone has been delayed since 2026-03-06 12:00.
    static qint64 delayed(Rig& rig)
    {
        const qint64 id = rig.start();
        rig.tickAt(kStart + 4 * kDay);
        return id;
    }

private Q_SLOTS:
    void reopenedItem_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<bool>("resolved");
        for (const QString& engine : engineNames()) {
            QTest::newRow(qPrintable(engine + u" cleared"_s)) << engine << false;
            QTest::newRow(qPrintable(engine + u" resolved"_s)) << engine << true;
        }
    }
    /// A milestone that opens again is delayed from then, not from the day it first was.
    void reopenedItem()
    {
        OCC_FETCH_ENGINE();
        QFETCH(bool, resolved);
        Rig rig(engine);
        const qint64 id = delayed(rig);
        rig.clock->set(kStart + 5 * kDay);
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0)));
        rig.tickAt(kStart + 5 * kDay + kHour);
        if (resolved)
            OCC_OK(rig.alerts().resolve(1, u"Forgotten"_s, u"Done"_s));
        rig.clock->set(kStart + 7 * kDay);
        OCC_OK(rig.onboardings().itemsUndone({rig.item(id, 0, 1)}));
        const TickReport report = rig.tickAt(kStart + 7 * kDay + 2 * kHour);
        QCOMPARE(report.opened.size(), 1);
        QCOMPARE(report.opened.first().openedAt, kStart + 7 * kDay);
        QCOMPARE(report.escalated.size(), 1);
        QCOMPARE(report.opened.first().reasonText, u"First is 6 days 2 h late: “Access” is open"_s);
    }

    /// The same for one that never had an alert, because it was done in time to have none.
    void reopenedForTheFirstTime()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        rig.clock->set(kStart + 2 * kDay);
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0)));
        rig.clock->set(kStart + 8 * kDay);
        OCC_OK(rig.onboardings().itemsUndone(rig.items(id, 0)));
        rig.tickAt(kStart + 8 * kDay + kHour);
        QCOMPARE(alertLines(rig), QStringList{u"milestone-delayed open opened 2026-03-10T12:00:00Z"_s});
    }

    void importedLate()
    {
        Rig rig(u"sqlite"_s);
        StartRequest request;
        request.clientId = rig.client(u"Northline"_s);
        request.playbook = u"short"_s;
        request.contractAt = kStart - 6 * kDay;
        QVERIFY(rig.start(request) > 0);
        rig.tick();
        QCOMPARE(alertLines(rig), QStringList{u"milestone-delayed open opened 2026-02-28T12:00:00Z"_s});
    }

    void newSurveyWhileOpen_data() { addEngines(); }
    void newSurveyWhileOpen()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 4));
        rig.tick();
        rig.clock->set(kStart + kHour);
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 2));
        const TickReport report = rig.tick();
        QCOMPARE(report.opened.size() + report.cleared.size() + report.escalated.size(), 0);
        QCOMPARE(must(rig.alerts().list()).size(), 1);
        QCOMPARE(must(rig.alerts().list()).first().reasonText, u"Satisfaction 2 of 10"_s);
        QCOMPARE(words(rig.show(id).row.reasons, rig.now()).first(), u"Satisfaction 2 of 10"_s);
        QCOMPARE(rig.tick().examined, 0);
    }

    void newCauseAfterResolving_data() { addEngines(); }
    void newCauseAfterResolving()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 4));
        const qint64 alert = rig.tick().opened.first().id;
        OCC_OK(rig.alerts().resolve(alert, u"Training"_s, u"Repeated"_s));
        QCOMPARE(rig.tickAt(kStart + kDay).opened.size(), 0);
        rig.clock->set(kStart + 2 * kDay);
        OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, 3));
        const TickReport report = rig.tick();
        QCOMPARE(report.opened.size(), 1);
        QCOMPARE(report.opened.first().openedAt, kStart + 2 * kDay);
        rig.clock->advance(kMinute);
        QCOMPARE(rig.tick().examined, 0); // settled: the old alert asks for nothing any more
        QVERIFY(*rig.alerts().nextLook() > rig.now());
        QCOMPARE(rig.rows(u"select state, holding from alert order by id"_s),
                 (QStringList{u"resolved|0"_s, u"open|1"_s}));
    }

    void resolvedAndBackWithTheSameCause()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = delayed(rig);
        OCC_OK(rig.alerts().resolve(1, u"Forgotten"_s, u"Promised"_s));
        QCOMPARE(rig.tickAt(kStart + 5 * kDay).opened.size(), 0);
        OCC_OK(rig.onboardings().itemsDone(rig.items(id, 0)));
        QCOMPARE(rig.tickAt(kStart + 6 * kDay).opened.size(), 0);
        OCC_OK(rig.onboardings().itemsUndone(rig.items(id, 0)));
        rig.tickAt(kStart + 7 * kDay);
        QCOMPARE(alertLines(rig), (QStringList{u"milestone-delayed resolved opened 2026-03-06T12:00:00Z"_s,
                                               u"milestone-delayed open opened 2026-03-08T12:00:00Z"_s}));
    }

    void movedDueDate_data() { addEngines(); }
    void movedDueDate()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = delayed(rig);
        const qint64 first = rig.show(id).milestones.first().id;
        // A date less than three days ago: no longer delayed, and delayed again three days after it.
        rig.clock->set(kStart + 5 * kDay);
        OCC_OK(rig.onboardings().moveMilestone(first, kStart + 4 * kDay, u"Client away"_s));
        rig.tickAt(kStart + 5 * kDay + kHour);
        QCOMPARE(rig.show(id).row.health, Health::Amber);
        rig.tickAt(kStart + 9 * kDay);
        QCOMPARE(alertLines(rig),
                 (QStringList{
                     u"milestone-delayed cleared opened 2026-03-06T12:00:00Z cleared 2026-03-07T12:00:00Z"_s,
                     u"milestone-delayed open opened 2026-03-09T12:00:00Z"_s}));
        // Still three days late after moving again: the same alert goes on, in new words.
        OCC_OK(rig.onboardings().moveMilestone(first, kStart + 5 * kDay, u"Client away"_s));
        rig.tick();
        QCOMPARE(alertLines(rig).size(), 2);
        QCOMPARE(must(rig.alerts().list({u"open"_s})).first().reasonText,
                 u"First is 4 days late: “Welcome” is open"_s);
    }

    void pausedAndResumed_data() { addEngines(); }
    /// Time paused counts for no rule, and what holds on resuming holds from then on.
    void pausedAndResumed()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = rig.start();
        QVERIFY(askClient(rig, id) > 0);
        rig.clock->set(kStart + 40 * kHour);
        OCC_OK(rig.onboardings().pause(id, u"Budget"_s));
        QCOMPARE(rig.tickAt(kStart + 60 * kDay).opened.size(), 0);
        OCC_OK(rig.onboardings().resume(id));
        const TickReport report = rig.tickAt(kStart + 60 * kDay + kHour);
        QCOMPARE(report.opened.size(), 1);
        QCOMPARE(report.opened.first().rule, u"non-responsive"_s);
        QCOMPARE(report.opened.first().openedAt, kStart + 60 * kDay);
        QCOMPARE(report.escalated.size(), 1);
    }

    void clockSetBack_data() { addEngines(); }
    /// Another machine's clock may be behind: what is open stays open and nothing is told twice.
    void clockSetBack()
    {
        OCC_FETCH_ENGINE();
        Rig rig(engine);
        const qint64 id = delayed(rig);
        const QStringList steps = stepLines(rig);
        rig.clock->set(kStart + 4 * kDay - 10 * kMinute);
        OCC_OK(rig.onboardings().setGoal(id, u"More calls"_s));
        TickReport report = rig.tick();
        QCOMPARE(report.opened.size() + report.cleared.size() + report.escalated.size(), 0);
        QCOMPARE(must(rig.alerts().reevaluateAll()), 1);
        QCOMPARE(rig.show(id).row.health, Health::Red);
        report = rig.tickAt(kStart + 4 * kDay + kMinute);
        QCOMPARE(report.opened.size() + report.cleared.size() + report.escalated.size(), 0);
        QCOMPARE(alertLines(rig), QStringList{u"milestone-delayed open opened 2026-03-06T12:00:00Z"_s});
        QCOMPARE(stepLines(rig), steps);
    }

    void extendedHold()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        const qint64 hold = rig.numberHold(id, u"+18005963057"_s, kStart + 5 * kHour);
        QCOMPARE(rig.tickAt(kStart + kHour).opened.size(), 1);
        rig.clock->set(kStart + 2 * kHour);
        {
            store::Transaction tx(rig.database(), {}, rig.now(), u"hold.extend"_s);
            tx.update("number_hold"_L1, hold, {{"expires_at"_L1, kStart + 20 * kHour}});
            tx.commit();
        }
        must(rig.alerts().reevaluateAll());
        QCOMPARE(rig.tick().cleared.size(), 1);
        rig.tickAt(kStart + 16 * kHour);
        QCOMPARE(
            alertLines(rig),
            (QStringList{u"hold-expiring cleared opened 2026-03-02T13:00:00Z cleared 2026-03-02T14:00:00Z"_s,
                         u"hold-expiring open opened 2026-03-03T04:00:00Z"_s}));
    }

    void onlyOneOpenPerRuleAndSubject()
    {
        Rig rig(u"sqlite"_s);
        const qint64 id = rig.start();
        for (int day = 0; day < 20; ++day) {
            rig.clock->set(kStart + day * kDay);
            if (day % 3 == 0)
                QVERIFY(askClient(rig, id) > 0);
            OCC_OK(rig.onboardings().recordSurvey(id, u"csat"_s, day % 2 == 0 ? 3 : 5));
            rig.tick();
            QCOMPARE(
                rig.value(u"select coalesce(max(n), 0) from (select count(*) as n from alert where state in "
                          "('open', 'acknowledged') group by rule, subject_kind, subject_id) x"_s)
                    .toInt(),
                1);
        }
        QCOMPARE(rig.value(u"select count(*) from alert"_s), u"4"_s);
    }
};

OCC_TEST(ReturnTest)
#include "returntest.moc"
