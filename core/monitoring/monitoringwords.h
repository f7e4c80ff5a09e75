// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/judgement.h"

#include <QCoreApplication>

namespace occ::monitoring {

/// The texts of core/monitoring.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(monitoring)
};

/// "Answer rate 72 % in the last 60 min (18 of 25 calls answered); at least 90 % is wanted."
[[nodiscard]] QString inWordsOf(const Threshold& threshold, qint64 value, const Facts& facts);
/// "Too few calls in the last 60 min to say: 2 of 5."
[[nodiscard]] QString tooFewWords(const Threshold& threshold, qint64 samples, qint64 needed);
/// "Nothing was collected since 2026-03-02T12:00:00Z."
[[nodiscard]] QString staleWords(Instant collectedTo);
/// "answer rate" and the like for people, where content gives no title.
[[nodiscard]] QString severityWord(const QString& severity);
/// "24 h", "15 min"
[[nodiscard]] QString windowWord(Millis window);

} // namespace occ::monitoring
