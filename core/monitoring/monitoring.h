// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/judgement.h"

#include <QStringList>

namespace occ {

/// How often a scheduled test call is placed.
enum class TestEvery : quint8 { Off, Hourly, Daily, Weekly };
[[nodiscard]] QString toText(TestEvery every);
/// Refuses what is none, naming them (field "every").
[[nodiscard]] Result<TestEvery> testEveryFromText(const QString& text);
/// 0 for Off.
[[nodiscard]] Millis lengthOf(TestEvery every);

/// A number that is watched, and how far.
struct WatchedNumber
{
    qint64 id = 0; ///< Of the number in the inventory.
    QString e164;
    std::optional<qint64> clientId;
    QString client;
    std::optional<qint64> onboardingId;
    Instant since = 0;       ///< Watched since; the moment of the first look for one nobody asked for.
    Instant collectedTo = 0; ///< Everything up to then is in; 0: nothing was collected yet.
    Instant lookedAt = 0;    ///< When Telnyx was asked last.
    QString trouble;         ///< Why the last look gave nothing; empty when it did.
    TestEvery every = TestEvery::Off;
    QString testFrom; ///< The number scheduled test calls come from.
    std::optional<Instant> testSince;
};

/// A condition that holds or held: what is wrong with a number, why, and what to do.
struct NumberCondition
{
    qint64 id = 0;
    qint64 numberId = 0;
    QString e164;
    std::optional<qint64> onboardingId;
    QString threshold;
    QString title;
    QString severity;
    QString unit;
    qint64 value = 0; ///< When it began; hundredths of the unit, as the limit is.
    qint64 limit = 0;
    Millis window = 0;
    Instant beganAt = 0;
    std::optional<Instant> endedAt;
    QString words;
    QString action;
    QString endedWords;
};

/// A scheduled test call.
struct SyntheticCall
{
    /// Intended: written down, perhaps placed. Unclear: no trace of it was found, which says nothing about
    /// the number.
    enum class State : quint8 { Intended, Placed, Passed, Failed, Unclear };
    qint64 id = 0;
    qint64 numberId = 0;
    QString e164;
    State state = State::Intended;
    QString from;
    QStringList earlier; ///< Calls between the two that were there before.
    QString callId;
    Instant intendedAt = 0;
    std::optional<Instant> placedAt;
    std::optional<Instant> endedAt;
    int seconds = 0;
    QString words;
};
[[nodiscard]] QString toText(SyntheticCall::State state);

/// A line of the list of watched numbers.
struct MonitoredRow
{
    enum class Health : quint8 { Unknown, Good, Troubled, Down };
    WatchedNumber number;
    Health health = Health::Unknown;
    monitoring::Counts day; ///< The last 24 hours.
    QList<qint64> hours;    ///< Calls of each of them, the oldest first.
    QList<NumberCondition> open;
    std::optional<SyntheticCall> lastTest;
};

/// Over which time charts go.
enum class Range : quint8 { Day, Week, Month };
/// How much time a point of a chart stands for.
[[nodiscard]] Millis stepOf(Range range);
[[nodiscard]] Millis lengthOf(Range range);

/// One number, whole.
struct NumberReport
{
    MonitoredRow row;
    Range range = Range::Day;
    QList<monitoring::Slot> series; ///< Without gaps, the oldest first.
    monitoring::Counts sum;
    QList<monitoring::Verdict> verdicts;
    QList<NumberCondition> conditions; ///< Open ones first, then those that ended, the newest first.
    QList<SyntheticCall> tests;        ///< The newest first.
};

} // namespace occ
