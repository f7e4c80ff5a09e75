// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/holdplan.h"
#include "tests/support/testmain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using What = HoldStep::What;

static constexpr Instant kNow = 1'700'000'000'000;

static NumberHold held(bool outside)
{
    NumberHold hold;
    hold.id = 1;
    hold.e164 = u"+18332046762"_s;
    hold.reservedAt = kNow;
    hold.expiresAt = kNow + 24 * kHour;
    if (outside) {
        hold.reservationId = u"r1"_s;
        hold.providerExpiresAt = kNow + 30 * kMinute;
    }
    return hold;
}

/// What is to be done about a hold, and when to look again: a pure function of the hold and the moment.
class HoldPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourOwnStockIsOnlyWarnedAboutAndLetGo()
    {
        NumberHold hold = held(false);
        QCOMPARE(planHold(hold, {}, kNow).lookAt, kNow + 20 * kHour);
        QCOMPARE(planHold(hold, {}, kNow + 20 * kHour).what, What::Warn);
        hold.warnedAt = kNow + 20 * kHour;
        QCOMPARE(planHold(hold, {}, kNow + 20 * kHour).what, What::Wait);
        QCOMPARE(planHold(hold, {}, kNow + 20 * kHour).lookAt, kNow + 24 * kHour);
        QCOMPARE(planHold(hold, {}, kNow + 24 * kHour).what, What::LetGo);
        hold.endedAt = kNow;
        QCOMPARE(planHold(hold, {}, kNow + 30 * kHour).lookAt, kNever);
    }

    void aReservationIsLookedAtAndExtendedInTime()
    {
        NumberHold hold = held(true);
        const HoldPolicy policy;
        QCOMPARE(planHold(hold, {}, kNow).what, What::Wait);
        QCOMPARE(planHold(hold, {}, kNow).lookAt, kNow + policy.checkEvery);
        QCOMPARE(planHold(hold, {}, kNow + policy.checkEvery).what, What::Look);
        HoldTries tries;
        tries.lookedAt = kNow + 19 * kMinute + 50 * kSecond;
        const HoldStep wait = planHold(hold, tries, kNow + 19 * kMinute + 55 * kSecond);
        QCOMPARE(wait.what, What::Wait);
        QCOMPARE(wait.lookAt, kNow + 20 * kMinute); // before the next look would be due
        QCOMPARE(planHold(hold, tries, kNow + 20 * kMinute).what, What::Extend);
        hold.exhausted = true;
        QCOMPARE(planHold(hold, tries, kNow + 20 * kMinute).what, What::Wait);
        tries.lookedAt = kNow + 29 * kMinute + 50 * kSecond;
        QCOMPARE(planHold(hold, tries, kNow + 29 * kMinute + 55 * kSecond).lookAt, kNow + 30 * kMinute);
        QCOMPARE(planHold(hold, tries, kNow + 30 * kMinute).what, What::Reserve);
    }

    void whatLastsToTheEndIsNotExtended()
    {
        NumberHold hold = held(true);
        hold.providerExpiresAt = hold.expiresAt;
        hold.warnedAt = kNow;
        HoldTries tries;
        tries.lookedAt = hold.expiresAt - kSecond;
        QCOMPARE(planHold(hold, tries, hold.expiresAt - kSecond).what, What::Wait);
        QCOMPARE(planHold(hold, tries, hold.expiresAt).what, What::LetGo);
    }

    /// No answer: asked again later and later, but at once when the reservation runs out.
    void triesGetRarerButNotPastTheEnd()
    {
        const NumberHold hold = held(true);
        const HoldPolicy policy;
        HoldTries tries;
        const Instant at = kNow + 20 * kMinute;
        tries.failedAt = at;
        QList<Millis> waits;
        for (tries.failures = 1; tries.failures <= 6; ++tries.failures)
            waits << planHold(hold, tries, at).lookAt - at;
        QCOMPARE(waits,
                 (QList<Millis>{15 * kSecond, 30 * kSecond, kMinute, 2 * kMinute, 2 * kMinute, 2 * kMinute}));
        tries.failedAt = kNow + 29 * kMinute;
        const HoldStep wait = planHold(hold, tries, kNow + 29 * kMinute);
        QCOMPARE(wait.lookAt, kNow + 30 * kMinute);
        QCOMPARE(planHold(hold, tries, kNow + 30 * kMinute).what, What::Reserve);
    }

    /// Whatever the facts, the plan never asks to look again at once for ever, nor after the end.
    void waitingAlwaysGoesForward()
    {
        for (int minute = 0; minute < 24 * 60; ++minute) {
            for (const bool exhausted : {false, true}) {
                for (const int failures : {0, 3}) {
                    NumberHold hold = held(true);
                    hold.exhausted = exhausted;
                    hold.providerExpiresAt = kNow + (minute / 2 + 20) * kMinute;
                    const Instant now = kNow + minute * kMinute;
                    HoldTries tries;
                    tries.lookedAt = now;
                    if (failures > 0)
                        tries.failedAt = now;
                    tries.failures = failures;
                    const HoldStep step = planHold(hold, tries, now);
                    if (step.what != What::Wait)
                        continue;
                    QVERIFY2(step.lookAt > now, qPrintable(QString::number(minute)));
                    QVERIFY(step.lookAt <= hold.expiresAt);
                }
            }
        }
    }

    void theNearestNumbersComeFirst()
    {
        const auto one = [](const char* e164) {
            return FoundNumber{QString::fromLatin1(e164), {}, {}, true, true};
        };
        const QList<FoundNumber> near = nearestNumbers(
            u"+18332046762"_s, {one("+18442046762"), one("+18332046700"), one("+18339996762"),
                                one("+18332046762"), one("+18339996762"), one("+18332040000")});
        QStringList order;
        for (const FoundNumber& number : near)
            order << number.e164;
        QCOMPARE(order,
                 (QStringList{u"+18339996762"_s, u"+18332046700"_s, u"+18332040000"_s, u"+18442046762"_s}));
        QCOMPARE(nearestNumbers(u"+18332046762"_s, near, 2).size(), 2);
    }
};

OCC_TEST(HoldPlanTest)
#include "holdplantest.moc"
