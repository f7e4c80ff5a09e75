// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/judgement.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::monitoring;
using namespace occ::test;
using State = Verdict::State;

namespace {

constexpr Instant kNow = 1'772'452'800'000;

QJsonObject threshold(const char* key, const char* comparison, const char* value, const char* unit,
                      int minutes)
{
    return {{u"key"_s, QLatin1StringView(key)},
            {u"title"_s, QLatin1StringView(key)},
            {u"comparison"_s, QLatin1StringView(comparison)},
            {u"value"_s, QLatin1StringView(value)},
            {u"unit"_s, QLatin1StringView(unit)},
            {u"window_minutes"_s, minutes},
            {u"severity"_s, u"major"_s},
            {u"action"_s, u"Look"_s}};
}

/// As shipped.
Definition definition()
{
    return must(definitionFrom(
        {{u"check_every_minutes"_s, 5},
         {u"thresholds"_s, QJsonArray{threshold("number-inactive", "below", "1", "count", 5),
                                      threshold("answer-rate", "below", "90", "percent", 60),
                                      threshold("call-volume-drop", "below", "50", "percent", 60),
                                      threshold("webhook-delivery", "below", "99", "percent", 15),
                                      threshold("webhook-latency", "above", "2000", "milliseconds", 15),
                                      threshold("api-response", "above", "1000", "milliseconds", 15),
                                      threshold("uptime", "below", "99.9", "percent", 1440),
                                      threshold("call-response", "above", "20", "seconds", 60)}}}));
}

/// All is well over every window.
Counts good()
{
    Counts c;
    c.calls = 100;
    c.answered = 100;
    c.answerMs = 100 * 8 * kSecond;
    c.deliveries = 100;
    c.deliveryMs = 100 * 300;
    c.asks = 10;
    c.askMs = 10 * 200;
    c.checks = 100;
    c.up = 100;
    return c;
}

Facts factsWith(const Counts& counts)
{
    Facts facts;
    for (const Threshold& one : definition().thresholds)
        facts.windows.insert(one.window, counts);
    facts.weeksAgo = {100 * 100, 100 * 100, 100 * 100, 100 * 100};
    facts.collectedTo = kNow;
    return facts;
}

Verdict verdict(const Facts& facts, const QString& key)
{
    for (const Verdict& one : judge(definition(), facts, kNow)) {
        if (one.threshold.key == key)
            return one;
    }
    qFatal("no verdict on %s", qPrintable(key));
}

QStringList broken(const Facts& facts)
{
    QStringList keys;
    for (const Verdict& one : judge(definition(), facts, kNow)) {
        if (one.state == State::Broken)
            keys << one.threshold.key;
    }
    return keys;
}

} // namespace

/// What counts mean, as a pure function.
class JudgementTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachThresholdFiresAndDoesNot_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("field");
        QTest::addColumn<qint64>("just"); // as good as is still good
        QTest::addColumn<qint64>("bad");
        QTest::newRow("number-inactive") << u"number-inactive"_s << 0 << qint64(100) << qint64(99);
        QTest::newRow("answer-rate") << u"answer-rate"_s << 1 << qint64(90) << qint64(89);
        QTest::newRow("call-volume-drop") << u"call-volume-drop"_s << 2 << qint64(50) << qint64(49);
        QTest::newRow("webhook-delivery") << u"webhook-delivery"_s << 3 << qint64(1) << qint64(2);
        QTest::newRow("webhook-latency") << u"webhook-latency"_s << 4 << qint64(200'000) << qint64(200'100);
        QTest::newRow("api-response") << u"api-response"_s << 5 << qint64(10'000) << qint64(10'010);
        QTest::newRow("uptime") << u"uptime"_s << 0 << qint64(100) << qint64(99);
        QTest::newRow("call-response") << u"call-response"_s << 6 << 100 * 20 * kSecond << 100 * 20'010LL;
    }
    void eachThresholdFiresAndDoesNot()
    {
        QFETCH(QString, key);
        QFETCH(int, field);
        QFETCH(qint64, just);
        QFETCH(qint64, bad);
        const auto with = [&](qint64 value) {
            Counts c = good();
            switch (field) {
            case 0:
                c.up = value;
                break;
            case 1:
                c.answered = value;
                c.missed = 100 - value;
                break;
            case 2:
                c.calls = value;
                break;
            case 3:
                c.undelivered = value;
                break;
            case 4:
                c.deliveryMs = value;
                break;
            case 5:
                c.askMs = value;
                break;
            default:
                c.answerMs = value;
            }
            return factsWith(c);
        };
        QVERIFY(broken(factsWith(good())).isEmpty());
        QCOMPARE(verdict(with(just), key).state, State::Fine);
        const Verdict wrong = verdict(with(bad), key);
        QCOMPARE(wrong.state, State::Broken);
        QVERIFY2(wrong.words.size() > 20, qPrintable(wrong.words));
        QVERIFY(broken(with(bad)).contains(key));
    }

    void theWordsSayWhatWasSeenAndWhatIsWanted()
    {
        Counts c = good();
        c.answered = 18;
        c.missed = 7;
        QCOMPARE(
            verdict(factsWith(c), u"answer-rate"_s).words,
            u"answer-rate: 72 % in the last 60 min (18 of 25 calls answered); at least 90 % is wanted."_s);
        c.calls = 20;
        QVERIFY(verdict(factsWith(c), u"call-volume-drop"_s).words.contains(u"20 calls, usually 100"_s));
    }

    void tooFewCallsSayNothing()
    {
        Counts c;
        c.calls = c.missed = 4; // all missed, but four calls are no rate
        const Verdict few = verdict(factsWith(c), u"answer-rate"_s);
        QCOMPARE(few.state, State::TooFew);
        QCOMPARE(few.words, u"Too few calls in the last 60 min to say: 4 of 5."_s);
        QCOMPARE(broken(factsWith(c)), QStringList{u"call-volume-drop"_s});
        c.calls = c.missed = 5;
        QVERIFY(broken(factsWith(c)).contains(u"answer-rate"_s));
        QVERIFY(broken(factsWith({})).contains(u"call-volume-drop"_s)); // silence where there are calls else
    }

    void whatIsUsualNeedsWeeks()
    {
        Facts facts = factsWith({});
        facts.weeksAgo = {100 * 100};
        QCOMPARE(verdict(facts, u"call-volume-drop"_s).state, State::TooFew);
        facts.weeksAgo = {100 * 100, 100 * 100};
        QCOMPARE(verdict(facts, u"call-volume-drop"_s).state, State::Broken);
        facts.weeksAgo = {4 * 100, 4 * 100, 5 * 100, 5 * 100}; // four and a half calls an hour
        QCOMPARE(verdict(facts, u"call-volume-drop"_s).state, State::TooFew);
    }

    void aConditionEndsOnlyWithAMargin()
    {
        const auto at = [](qint64 answered, bool open) {
            Counts c = good();
            c.answered = answered;
            c.missed = 100 - answered;
            Facts facts = factsWith(c);
            if (open)
                facts.open.insert(u"answer-rate"_s, kNow - kHour);
            return verdict(facts, u"answer-rate"_s).state;
        };
        QCOMPARE(at(90, false), State::Fine);
        QCOMPARE(at(90, true), State::Broken);
        QCOMPARE(at(91, true), State::Broken);
        QCOMPARE(at(92, true), State::Fine);
        Threshold slow;
        slow.below = false;
        slow.limit = 200'000;
        QCOMPARE(slow.recovery(), 180'000);
    }

    void withoutNewsAConditionStaysForADay()
    {
        Facts facts = factsWith({});
        facts.open.insert(u"answer-rate"_s, kNow - 23 * kHour);
        QCOMPARE(verdict(facts, u"answer-rate"_s).state, State::Broken);
        facts.open.insert(u"answer-rate"_s, kNow - 24 * kHour);
        QCOMPARE(verdict(facts, u"answer-rate"_s).state, State::TooFew);
    }

    void oldNewsSayNothing()
    {
        Facts facts = factsWith({});
        facts.collectedTo = kNow - 15 * kMinute;
        QVERIFY(broken(facts).contains(u"call-volume-drop"_s));
        facts.collectedTo -= 1;
        QVERIFY(broken(facts).isEmpty());
        QVERIFY(verdict(facts, u"call-volume-drop"_s).words.contains(u"Nothing was collected since"_s));
    }

    void aFailedTestCallIsACondition()
    {
        Facts facts = factsWith(good());
        facts.lastTest = TestFact{kNow - kMinute, false, u"Nobody answered."_s};
        QCOMPARE(broken(facts), QStringList{u"synthetic-call"_s});
        facts.lastTest->passed = true;
        QVERIFY(broken(facts).isEmpty());
    }

    void limitsAreReadStrictly()
    {
        QCOMPARE(must(hundredthsFrom(u"99.9"_s)), 9990);
        QCOMPARE(must(hundredthsFrom(u" 90 % "_s)), 9000);
        QCOMPARE(must(hundredthsFrom(u"0,05"_s)), 5);
        for (const QString& bad :
             {u""_s, u"-1"_s, u"9.999"_s, u"ten"_s, u"1e3"_s, u"."_s, u"90."_s, u"1234567890"_s, u"٣"_s})
            OCC_FAILED(hundredthsFrom(bad), Refused, u"is no limit"_s);
        QCOMPARE(plainValue(9990), u"99.9"_s);
        QCOMPARE(plainValue(5), u"0.05"_s);
        QCOMPARE(plainValue(200'000), u"2000"_s);
    }

    void newsInAnyOrderGiveTheSame()
    {
        SeenCall began;
        began.ref = u"a"_s;
        began.startedAt = kNow;
        SeenCall answered = began;
        answered.startedAt = 0;
        answered.answeredAt = kNow + 5 * kSecond;
        SeenCall ended = began;
        ended.startedAt = 0;
        ended.endedAt = kNow + kMinute;
        ended.failed = true; // a cause that is a failure only when nobody had answered
        const SeenCall all = merged(merged(began, answered), ended);
        QCOMPARE(merged(merged(ended, answered), began), all);
        QCOMPARE(merged(all, began), all);
        QVERIFY(!all.failed);
    }

    void tenThousandNumbersAreJudgedInASecond()
    {
        const Definition shipped = definition();
        Counts c = good();
        c.missed = 30;
        const Facts facts = factsWith(c);
        QElapsedTimer timer;
        timer.start();
        int wrong = 0;
        for (int i = 0; i < 10'000; ++i) {
            for (const Verdict& one : judge(shipped, facts, kNow))
                wrong += one.state == State::Broken ? 1 : 0;
        }
        QCOMPARE(wrong, 10'000);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

OCC_TEST(JudgementTest)
#include "judgementtest.moc"
