// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/planner.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::automation;
using namespace occ::test;

/// When automations fire, as a pure function: calm, limits, conditions.
class PlannerTest final : public QObject
{
    Q_OBJECT

    static BusinessCalendar calendarIn(const char* zone) { return BusinessCalendar(QTimeZone(zone)); }

    static Automation mail(const QString& key, int days)
    {
        Automation one;
        one.key = key;
        one.title = key;
        one.trigger.offset = {Offset::Unit::Days, days, {}};
        one.action.message = u"letter"_s;
        return one;
    }

    static Book bookOf(std::vector<Automation> automations)
    {
        Book book;
        book.automations = std::move(automations);
        book.messages.insert(u"letter"_s, {true, true, {}});
        book.team = calendarIn("UTC");
        return book;
    }

    static Facts factsAt(Instant contract)
    {
        Facts facts;
        facts.onboardingId = 7;
        facts.clientId = 3;
        facts.playbook = u"command-center"_s;
        facts.calendar = calendarIn("America/New_York");
        facts.contractAt = contract;
        facts.startedAt = contract;
        return facts;
    }

private Q_SLOTS:
    void calm_data()
    {
        QTest::addColumn<Instant>("wanted");
        QTest::addColumn<Instant>("given");
        // New York is at UTC-5 until 2026-03-08 02:00, then at UTC-4.
        QTest::newRow("in working hours") << at("2026-03-02T15:00:00Z") << at("2026-03-02T15:00:00Z");
        QTest::newRow("before eight") << at("2026-03-02T12:00:00Z") << at("2026-03-02T13:00:00Z");
        QTest::newRow("at eight sharp") << at("2026-03-02T13:00:00Z") << at("2026-03-02T13:00:00Z");
        QTest::newRow("at six in the evening") << at("2026-03-02T23:00:00Z") << at("2026-03-03T13:00:00Z");
        QTest::newRow("Friday evening") << at("2026-03-06T23:30:00Z") << at("2026-03-09T12:00:00Z");
        QTest::newRow("Saturday, clocks change that night")
            << at("2026-03-07T15:00:00Z") << at("2026-03-09T12:00:00Z");
    }
    void calm()
    {
        QFETCH(Instant, wanted);
        QFETCH(Instant, given);
        QCOMPARE(toIso(calmMoment(wanted, calendarIn("America/New_York"), {})), toIso(given));
    }

    void aCalendarWithoutWorkingDaysEnds()
    {
        BusinessCalendar never = calendarIn("UTC");
        never.setWorkingDays({});
        QVERIFY(calmMoment(kStart, never, {}) > kStart);
    }

    void firesOnce()
    {
        const Instant contract = at("2026-03-02T15:00:00Z");
        const Book book = bookOf({mail(u"hello"_s, 2)});
        Facts facts = factsAt(contract);
        Plan early = plan(facts, book, contract);
        QCOMPARE(early.steps.size(), 1u);
        QCOMPARE(early.steps[0].verdict, Planned::Verdict::Wait);
        QCOMPARE(early.nextAt, at("2026-03-04T15:00:00Z"));
        QCOMPARE(plan(facts, book, early.nextAt - 1).steps[0].verdict, Planned::Verdict::Wait);
        const Plan due = plan(facts, book, early.nextAt);
        QCOMPARE(due.steps[0].verdict, Planned::Verdict::Fire);
        QCOMPARE(due.steps[0].key, u"hello:onboarding:7"_s);
        facts.fired.insert(due.steps[0].key);
        QVERIFY(plan(facts, book, early.nextAt).steps.empty());
        QCOMPARE(plan(facts, book, early.nextAt).nextAt, kNever);
    }

    void limitsLettersADay()
    {
        const Instant contract = at("2026-03-02T15:00:00Z");
        const Book book =
            bookOf({mail(u"a"_s, 1), mail(u"b"_s, 1), mail(u"c"_s, 1), mail(u"d"_s, 1), mail(u"e"_s, 1)});
        const Plan steps = plan(factsAt(contract), book, contract);
        QStringList moments;
        for (const Planned& step : steps.steps)
            moments << toIso(step.sendAt);
        QCOMPARE(moments,
                 QStringList({u"2026-03-03T15:00:00Z"_s, u"2026-03-03T15:00:00Z"_s, u"2026-03-03T15:00:00Z"_s,
                              u"2026-03-04T15:00:00Z"_s, u"2026-03-04T15:00:00Z"_s}));
        QCOMPARE(steps.steps[3].why.code, Why::Code::RateLimit);
        QCOMPARE(steps.steps[3].why.count, 3);
    }

    void urgentOnesGoAtNight()
    {
        const Instant contract = at("2026-03-08T04:00:00Z");
        Automation welcome = mail(u"welcome"_s, 0);
        welcome.urgent = true;
        const Plan steps = plan(factsAt(contract), bookOf({welcome, mail(u"calm"_s, 0)}), contract);
        QCOMPARE(steps.steps.size(), 2u);
        QCOMPARE(steps.steps[0].verdict, Planned::Verdict::Fire);
        QCOMPARE(steps.steps[1].why.code, Why::Code::QuietHours);
        QCOMPARE(toIso(steps.steps[1].sendAt), u"2026-03-09T12:00:00Z"_s);
    }

    void conditions()
    {
        const Instant contract = at("2026-03-02T15:00:00Z");
        Automation asking = mail(u"ask"_s, 1);
        asking.condition = {Condition::Type::ItemOpen, u"form"_s};
        const Book book = bookOf({asking});
        const Instant due = contract + kDay;
        Facts facts = factsAt(contract);
        QCOMPARE(plan(facts, book, due).steps[0].verdict, Planned::Verdict::Skip);
        facts.items.insert(u"form"_s, {u"Form"_s, true, {}});
        QCOMPARE(plan(facts, book, due).steps[0].verdict, Planned::Verdict::Fire);
        facts.items[u"form"_s].open = false;
        const Plan skipped = plan(facts, book, due);
        QCOMPARE(skipped.steps[0].verdict, Planned::Verdict::Skip);
        QVERIFY(wording(skipped.steps[0].why).contains(u"Form"_s));
        // What is ahead is judged when its moment comes, not before.
        QCOMPARE(plan(facts, book, due - 1).steps[0].verdict, Planned::Verdict::Wait);
        QCOMPARE(plan(facts, book, due - 1).nextAt, due);
    }

    void whatIsTooOldIsSkipped()
    {
        const Instant contract = at("2026-03-02T15:00:00Z");
        const Book book = bookOf({mail(u"a"_s, 1)});
        Facts facts = factsAt(contract);
        QCOMPARE(plan(facts, book, contract + 15 * kDay).steps[0].verdict, Planned::Verdict::Fire);
        const Plan late = plan(facts, book, contract + 15 * kDay + 1);
        QCOMPARE(late.steps[0].verdict, Planned::Verdict::Skip);
        QCOMPARE(late.steps[0].why.code, Why::Code::TooLate);
        facts.startedAt = contract + 3 * kDay;
        QCOMPARE(plan(facts, book, facts.startedAt).steps[0].why.code, Why::Code::BeforeStart);
    }

    void pausesHold()
    {
        const Instant contract = at("2026-03-02T15:00:00Z");
        Book book = bookOf({mail(u"a"_s, 0)});
        Facts facts = factsAt(contract);
        facts.pausedBy = u"for this client"_s;
        QCOMPARE(plan(facts, book, contract).steps[0].why.code, Why::Code::Paused);
        facts.pausedBy.clear();
        book.paused.insert(u"a"_s, u"this automation"_s);
        QCOMPARE(plan(facts, book, contract).steps[0].why.code, Why::Code::Paused);
        book.paused.clear();
        book.allPaused = u"everything"_s;
        QCOMPARE(plan(facts, book, contract).steps[0].why.code, Why::Code::Paused);
        facts.active = false;
        QVERIFY(plan(facts, book, contract).steps.empty());
    }

    void calendarMoments()
    {
        Trigger trigger;
        trigger.type = Trigger::Type::Calendar;
        trigger.at = QTime(9, 0);
        trigger.days = {Qt::Monday, Qt::Friday};
        const BusinessCalendar team = calendarIn("Europe/Berlin");
        QStringList moments;
        // Berlin goes from UTC+1 to UTC+2 on 2026-03-29.
        for (const Instant moment :
             occurrences(trigger, team, at("2026-03-27T08:00:00Z"), at("2026-04-03T07:00:00Z")))
            moments << toIso(moment);
        QCOMPARE(moments, QStringList({u"2026-03-30T07:00:00Z"_s, u"2026-04-03T07:00:00Z"_s}));
    }

    void whySurvivesStoring()
    {
        const Why why{Why::Code::Condition, u"“ä” is not open"_s, 3};
        QCOMPARE(whyFromText(whyToText(why)), why);
        QCOMPARE(whyFromText(u"nonsense"_s), Why{});
        QCOMPARE(whyFromText(u"{\"code\":999}"_s), Why{});
    }

    void calmSettings()
    {
        const Calm calm{QTime(20, 0), QTime(7, 30), false, 5, 10};
        QCOMPARE(must(calmFromJson(toJson(calm))), calm);
        OCC_FAILED(calmFromJson({{u"quiet_from"_s, u"late"_s}}), Refused, u"not a time of day"_s);
        OCC_FAILED(calmFromJson({{u"letters_per_client"_s, -1}}), Refused, u"limit per client"_s);
        OCC_FAILED(calmFromJson({{u"late_days"_s, 0}}), Refused, u"longest delay"_s);
    }
};

OCC_TEST(PlannerTest)
#include "plannertest.moc"
