// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/receipt/receiptlog.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

#include <QElapsedTimer>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Replays sixteen months of a municipality's permit cases, each as a client's onboarding with one milestone
/// due at the case's planned end, and holds what the product says against what the log says.
///
/// Late means: the case ended after its planned end, or it had no end and its planned end lay before the
/// log's last event. Delayed means the same with three calendar days in Amsterdam added to the planned end.
class ReceiptTest final : public QObject
{
    Q_OBJECT

    static playbook::Playbook permit()
    {
        playbook::Playbook made = shortPlaybook();
        made.id = u"permit"_s;
        made.milestones.removeLast();
        made.milestones[0].items.removeLast();
        return made;
    }

    static Instant delayedAt(const ReceiptCase& one)
    {
        const QTimeZone zone("Europe/Amsterdam");
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(one.planned, zone).addDays(3);
        return local.toMSecsSinceEpoch();
    }

    struct Running
    {
        qint64 onboarding = 0;
        qint64 milestone = 0;
        qint64 item = 0;
    };

private Q_SLOTS:
    void instants()
    {
        if (receiptFile().isEmpty())
            QSKIP("The event log is not on this machine.");
        const ReceiptLog log = readReceiptLog(receiptFile());
        QCOMPARE(log.events, 8577);
        QCOMPARE(log.cases.size(), 1434);
        QCOMPARE(log.differing, 0);
        QCOMPARE(toIso(log.lastEvent), u"2012-01-23T14:42:54.644Z"_s);
        // From summer into winter time: 56 days on the wall are an hour more by the clock that counts.
        const auto found = std::ranges::find(log.cases, u"case-10011"_s, &ReceiptCase::name);
        QCOMPARE(toIso(found->start), u"2011-10-11T11:42:22.688Z"_s);
        QCOMPARE(toIso(found->planned), u"2011-12-06T12:41:31.788Z"_s);
        QCOMPARE(found->planned - found->start, 56 * kDay + kHour - 50900);
    }

    void replay()
    {
        if (receiptFile().isEmpty())
            QSKIP("The event log is not on this machine.");
        const ReceiptLog log = readReceiptLog(receiptFile());
        QElapsedTimer timer;
        timer.start();
        Rig rig(u"sqlite"_s);
        rig.clock->set(log.cases.first().start - kDay);
        OCC_OK(rig.workspace().playbooks().store(permit()));

        std::multimap<std::pair<Instant, int>, const ReceiptCase*>
            events; // starts before ends of the same moment
        for (const ReceiptCase& one : log.cases) {
            events.emplace(std::pair(one.start, 0), &one);
            if (one.end)
                events.emplace(std::pair(std::max(*one.end, one.start), 1), &one);
        }
        QHash<QString, Running> running;
        QStringList redOrAmber; // late by the product's own words, when the case ended
        Instant looked = log.cases.first().start;
        qint64 opened = 0;
        for (const auto& [when, one] : events) {
            for (; looked < when.first; looked += kDay)
                opened += rig.tickAt(looked).opened.size();
            rig.clock->set(when.first);
            if (when.second == 0) {
                running.insert(one->name, begin(rig, *one));
                continue;
            }
            const Running& run = running[one->name];
            const OnboardingRow row = must(rig.onboardings().rows({run.onboarding})).first();
            for (const Reason& reason : row.reasons) {
                if (reason.kind == Reason::Kind::MilestoneLate || reason.rule == "milestone-delayed"_L1) {
                    redOrAmber << one->name;
                    break;
                }
            }
            OCC_OK(rig.onboardings().itemsDone({run.item}));
        }
        opened += rig.tickAt(log.lastEvent).opened.size();

        QStringList late;
        QStringList delayed;
        QStringList lateAtEnd;
        for (const ReceiptCase& one : log.cases) {
            if (one.end.value_or(log.lastEvent) > one.planned)
                late << one.name;
            if (one.end && *one.end >= one.planned) // "0 min late" is said from the due moment itself
                lateAtEnd << one.name;
            if (one.end.value_or(log.lastEvent) >= delayedAt(one))
                delayed << one.name + u' ' + toIso(delayedAt(one));
        }
        compare(
            rig.rows(u"select c.name from milestone m join onboarding o on o.id = m.onboarding_id join "
                     u"client c on "
                     "c.id = o.client_id where coalesce(m.completed_at, %1) > m.due_at"_s.arg(log.lastEvent)),
            late);
        compare(redOrAmber, lateAtEnd);
        QStringList alerts;
        auto rows = rig.database().query(u"select c.name, a.opened_at from alert a join onboarding o on o.id "
                                         u"= a.onboarding_id join client c on "
                                         "c.id = o.client_id where a.rule = 'milestone-delayed'"_s);
        while (rows.next())
            alerts << rows.text(0) + u' ' + toIso(rows.integer(1));
        compare(alerts, delayed);
        QCOMPARE(opened, delayed.size());
        QCOMPARE(late.size(), 389 + 41); // 389 as the log's description says, and those open at its end
        QCOMPARE(lateAtEnd.size(), 389 + 1);
        QCOMPARE(must(rig.workspace().verify()).problems, QStringList());
        qInfo("%lld cases, %lld late, %lld delayed: %lld ms", qlonglong(log.cases.size()),
              qlonglong(late.size()), qlonglong(delayed.size()), timer.elapsed());
    }

private:
    static void compare(QStringList actual, QStringList expected)
    {
        actual.sort();
        expected.sort();
        for (qsizetype i = 0; i < std::max(actual.size(), expected.size()); ++i)
            QCOMPARE(actual.value(i), expected.value(i));
    }

    static Running begin(Rig& rig, const ReceiptCase& one)
    {
        StartRequest request;
        request.clientId = rig.client(one.name, u"Europe/Amsterdam"_s);
        request.playbook = u"permit"_s;
        Running run;
        run.onboarding = rig.start(request);
        run.milestone = rig.value(u"select id from milestone where onboarding_id = %1"_s.arg(run.onboarding))
                            .toLongLong();
        run.item =
            rig.value(u"select id from item where onboarding_id = %1"_s.arg(run.onboarding)).toLongLong();
        must(rig.onboardings().moveMilestone(run.milestone, one.planned, u"Planned end of the case"_s));
        return run;
    }
};

OCC_TEST(ReceiptTest)
#include "receipttest.moc"
