// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/alerts/ladder.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Looking once after ten days writes what looking every minute writes.
class CatchUpTest final : public QObject
{
    Q_OBJECT

    using Story = std::multimap<Millis, std::function<void(Rig&)>>;

    /// Five onboardings in three zones over the American change of the clock, and what people do to them.
    // NOLINTNEXTLINE(readability-function-size): a line an event, in the order they happen
    static Story story()
    {
        Story events;
        const auto add = [&events](Millis when, std::function<void(Rig&)> what) {
            events.emplace(when, std::move(what));
        };
        add(0, [](Rig& rig) {
            rig.start(u"Adams"_s, u"America/New_York"_s);
            rig.start(u"Bakker"_s, u"Europe/Amsterdam"_s);
            rig.start(u"Chen"_s, u"Asia/Kolkata"_s);
            rig.start(u"Diaz"_s);
            rig.start(u"Eriksen"_s);
            rig.serviceRequest(4, u"Phones"_s, kStart + 30 * kHour + 7 * kMinute);
            rig.numberHold(5, u"+18005963057"_s, kStart + kDay + 13);
        });
        add(kHour + 17, [](Rig& rig) { QVERIFY(askClient(rig, 1) > 0); });
        add(5 * kHour, [](Rig& rig) {
            OCC_OK(rig.onboardings().openBlocker(2, u"critical"_s, u"technical"_s, u"Down"_s));
        });
        add(20 * kHour + 30 * kSecond,
            [](Rig& rig) { OCC_OK(rig.onboardings().itemsDone(rig.items(3, 0))); });
        add(31 * kHour, [](Rig& rig) { OCC_OK(rig.onboardings().resolveBlocker(1, u"Up"_s)); });
        add(40 * kHour, [](Rig& rig) { OCC_OK(rig.onboardings().recordSurvey(4, u"csat"_s, 3)); });
        add(41 * kHour,
            [](Rig& rig) { OCC_OK(rig.onboardings().recordSurvey(4, u"nps"_s, 2, rig.now() - 3 * kHour)); });
        add(60 * kHour, [](Rig& rig) { QVERIFY(hearClient(rig, 1) > 0); });
        add(70 * kHour, [](Rig& rig) { OCC_OK(rig.onboardings().assign({1, 4}, rig.people.manager.id)); });
        add(75 * kHour, [](Rig& rig) { OCC_OK(rig.onboardings().pause(5, u"Budget"_s)); });
        add(90 * kHour, [](Rig& rig) { OCC_OK(rig.onboardings().recordSurvey(4, u"csat"_s, 9)); });
        add(100 * kHour, [](Rig& rig) { QVERIFY(askClient(rig, 3) > 0); });
        add(130 * kHour, [](Rig& rig) {
            OCC_OK(
                rig.onboardings().moveMilestone(rig.show(2).milestones[0].id, kStart + 4 * kDay, u"Away"_s));
        });
        add(140 * kHour, [](Rig& rig) { OCC_OK(rig.onboardings().itemsUndone({rig.item(3, 0, 0)})); });
        add(150 * kHour, [](Rig& rig) { OCC_OK(rig.onboardings().resume(5)); });
        add(170 * kHour, [](Rig& rig) { OCC_OK(rig.onboardings().itemsDone(rig.items(1, 0))); });
        add(171 * kHour, [](Rig& rig) { OCC_OK(rig.workspace().undo()); });
        add(240 * kHour, [](Rig&) {});
        return events;
    }

    /// Plays the story, looking every `every` in between (0: never before the end), and gives what came of
    /// it.
    static void play(Rig& rig, Millis every, QStringList& result)
    {
        Millis looked = 0;
        for (const auto& [when, what] : story()) {
            for (; every > 0 && looked < when; looked += every)
                rig.tickAt(kStart + looked);
            rig.clock->set(kStart + when);
            what(rig);
        }
        rig.tick();
        result = outcome(rig);
    }

    static void compare(const QStringList& actual, const QStringList& expected)
    {
        for (qsizetype i = 0; i < std::max(actual.size(), expected.size()); ++i)
            QCOMPARE(actual.value(i), expected.value(i));
    }

private Q_SLOTS:
    void everyMinute()
    {
        QElapsedTimer timer;
        timer.start();
        QStringList often;
        Rig minutes(u"sqlite"_s);
        play(minutes, kMinute, often);
        QVERIFY(often.size() > 30);
        QStringList once;
        Rig jump(u"sqlite"_s);
        play(jump, 0, once);
        compare(once, often);
        qInfo("14400 looks and one jump: %lld ms", timer.elapsed());
    }

    void irregular_data() { addEngines(); }
    void irregular()
    {
        OCC_FETCH_ENGINE();
        QStringList hourly;
        Rig hours(engine);
        play(hours, kHour, hourly);
        QStringList odd;
        Rig sevens(engine);
        play(sevens, 7 * kHour + 11 * kMinute + 3, odd);
        compare(odd, hourly);
        QStringList once;
        Rig jump(engine);
        play(jump, 0, once);
        compare(once, hourly);
        QCOMPARE(must(jump.workspace().verify()).problems, QStringList());
    }

    /// Every moment told is one at which a look a millisecond earlier told nothing.
    void momentsAreExact()
    {
        QStringList once;
        Rig jump(u"sqlite"_s);
        play(jump, 0, once);
        const QStringList wanted = stepLines(jump);
        QVERIFY(wanted.size() >= 15);
        QVERIFY(wanted.contains(u"non-responsive specialist Sam Specialist 2026-03-04T13:00:00.017Z"_s));
        QVERIFY(wanted.contains(u"hold-expiring specialist Sam Specialist 2026-03-03T08:00:00.013Z"_s));
        QVERIFY(wanted.contains(u"sla-breach lead Max Manager 2026-03-04T18:07:00Z"_s));
    }
};

OCC_TEST(CatchUpTest)
#include "catchuptest.moc"
