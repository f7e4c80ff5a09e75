// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/definition.h"
#include "core/monitoring/measures.h"

namespace occ::monitoring {

/// The last scheduled test call that came to an end.
struct TestFact
{
    Instant at = 0;
    bool passed = false;
    QString words;
};

/// Everything a number is judged by.
struct Facts
{
    QHash<Millis, Counts> windows; ///< The last so-and-so long, by length.
    /// Calls of the same stretch one, two, three and four weeks ago, in hundredths; a week in which the
    /// number was not watched has none.
    QList<qint64> weeksAgo;
    std::optional<TestFact> lastTest;
    Instant collectedTo = 0;      ///< Nothing is said of a number nobody looked at lately.
    QHash<QString, Instant> open; ///< Conditions there are, by threshold, with when they began.
};

/// What one threshold says about a number now.
struct Verdict
{
    enum class State : quint8 { TooFew, Fine, Broken };
    Threshold threshold;
    State state = State::TooFew;
    qint64 value = 0;   ///< In hundredths of the unit; nothing to go by with too few.
    qint64 samples = 0; ///< What the value rests on: calls, deliveries, questions, looks.
    QString words;      ///< Why, in a sentence.
};

/// How many samples a threshold needs before it says anything.
[[nodiscard]] qint64 neededFor(const QString& threshold);

/// Every threshold over its window. A condition that is open stays until its value is on the right side by a
/// margin; with too little to say for a day it ends, too. Pure.
[[nodiscard]] QList<Verdict> judge(const Definition& definition, const Facts& facts, Instant now);

} // namespace occ::monitoring
