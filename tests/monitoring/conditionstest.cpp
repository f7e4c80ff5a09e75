// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monitoring/scene.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// What is wrong with a number is told, and goes away by itself.
class ConditionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPoorAnswerRateIsToldAndRecovers_data() { addEngines(); }
    void aPoorAnswerRateIsToldAndRecovers()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        s.rig.tick();
        for (int i = 0; i < 6; ++i)
            s.callAt(kStart + i * 20 * kSecond, i < 2 ? u"completed"_s : u"no-answer"_s, 5 * kSecond,
                     u"timeout"_s);
        const WatchReport report = s.rounds(1);
        QCOMPARE(s.open(), QStringList{u"answer-rate"_s});
        QCOMPARE(report.judged.began.size(), 1);
        const NumberCondition condition = must(s.monitoring().conditions(s.id, 0)).first();
        QCOMPARE(condition.severity, u"major"_s);
        QCOMPARE(condition.value, 3333);
        QCOMPARE(condition.limit, 9000);
        QCOMPARE(condition.action, u"Tell the specialist"_s);
        QVERIFY2(condition.words.contains(u"2 of 6 calls answered"_s), qPrintable(condition.words));
        QCOMPARE(s.rig.value(u"select count(*) from event where name = 'number-trouble'"_s), u"1"_s);
        // The specialist finds it among the alerts, with why.
        s.rig.tick();
        const OnboardingDetail red = s.rig.show(s.run);
        QCOMPARE(red.row.health, Health::Red);
        const QStringList why = words(red.row.reasons, s.rig.now());
        QVERIFY2(why.first().contains(u"33.33 %"_s), qPrintable(why.join(u'\n')));
        const auto inbox = must(s.rig.alerts().inbox(s.rig.people.specialist.id));
        QCOMPARE(inbox.size(), 1);
        // The bad ones leave the window; good ones come.
        for (int i = 0; i < 12; ++i)
            s.callAt(kStart + kHour + i * kMinute);
        s.rounds(14);
        QCOMPARE(s.open(), QStringList());
        QCOMPARE(s.rig.value(u"select count(*) from event where name = 'number-recovered'"_s), u"1"_s);
        s.rig.tick();
        const auto all = must(s.rig.alerts().list({}));
        QVERIFY(std::ranges::none_of(all, [](const Alert& one) { return one.state == "open"_L1; }));
        OCC_OK(s.rig.workspace().verify());
    }

    void aNumberThatTelnyxLostIsDown_data() { addEngines(); }
    void aNumberThatTelnyxLostIsDown()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        s.rounds(1);
        QCOMPARE(must(s.monitoring().list()).first().health, MonitoredRow::Health::Good);
        s.telnyx.change([&](TelnyxWorld& world) { world.owned.remove(s.number); });
        s.rounds(1);
        QCOMPARE(s.open(), QStringList{u"number-inactive"_s});
        QCOMPARE(must(s.monitoring().list()).first().health, MonitoredRow::Health::Down);
        s.rounds(1);
        QCOMPARE(must(s.monitoring().conditions(s.id, 0)).size(), 1); // the same one, not another
        s.telnyx.own(s.number);
        s.rounds(2);
        QCOMPARE(s.open(), QStringList());
    }

    void aNumberOutOfServiceHasNoConditions_data() { addEngines(); }
    void aNumberOutOfServiceHasNoConditions()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        s.telnyx.change([&](TelnyxWorld& world) { world.owned.remove(s.number); });
        s.rounds(1);
        QCOMPARE(s.open().size(), 1);
        OCC_OK(s.rig.workspace().numbers().release(s.id));
        s.rounds(1);
        QCOMPARE(s.open().size(), 0);
        QVERIFY(must(s.monitoring().list()).isEmpty());
        OCC_FAILED(s.monitoring().report(s.number), Refused, u"is not watched"_s);
    }

    void fewerCallsThanInOtherWeeks_data() { addEngines(); }
    void fewerCallsThanInOtherWeeks()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        // Three weeks of Mondays with twelve calls in that hour, as they stand once they are settled.
        s.rig.clock->set(kStart + 21 * kDay + kHour);
        for (int week = 0; week < 3; ++week) {
            s.rig.database().query(
                u"insert into measurement (number_id, span, at, calls, answered, missed, failed, answer_ms, "
                "deliveries, undelivered, delivery_ms, asks, ask_ms, checks, up) values "
                "(?, 3600000, ?, 12, 12, 0, 0, 12000, 0, 0, 0, 0, 0, 0, 0)"_s,
                s.id, kStart + week * 7 * kDay);
        }
        for (int i = 0; i < 5; ++i)
            s.callAt(s.rig.now() - (i + 1) * 10 * kMinute);
        s.round();
        QCOMPARE(s.open(), QStringList{u"call-volume-drop"_s});
        const QString words = must(s.monitoring().conditions(s.id, 0)).first().words;
        QVERIFY2(words.contains(u"5 calls, usually 12"_s), qPrintable(words));
    }

    void standingAndWatchSayWhatIsKnown_data() { addEngines(); }
    void standingAndWatchSayWhatIsKnown()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        const QString said = must(s.monitoring().watch(s.number, s.run));
        QVERIFY2(said.contains(u"(833) 555-0100 is watched since 2026-03-02T12:00:00Z"_s), qPrintable(said));
        s.rig.clock->advance(kMinute);
        QCOMPARE(must(s.monitoring().watch(s.number, s.run)), said); // once is enough
        s.callAt(kStart + 2 * kMinute);
        s.rounds(1);
        const QString standing = must(s.monitoring().standing(s.number));
        QVERIFY2(standing.contains(u"1 calls in 7 days, 100 % answered; no open condition"_s),
                 qPrintable(standing));
        OCC_FAILED(s.monitoring().watch(u"+18335559999"_s, s.run), Refused, u"not in the inventory"_s);
    }

    void roundsComeEveryFiveMinutes_data() { addEngines(); }
    void roundsComeEveryFiveMinutes()
    {
        OCC_FETCH_ENGINE();
        Scene s(engine);
        QVERIFY(must(s.monitoring().isRoundDue()));
        s.round();
        s.rig.clock->advance(5 * kMinute - 1);
        QVERIFY(!must(s.monitoring().isRoundDue()));
        s.rig.clock->advance(1);
        QVERIFY(must(s.monitoring().isRoundDue()));
    }
};

OCC_TEST(ConditionsTest)
#include "conditionstest.moc"
