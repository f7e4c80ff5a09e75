// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace occ::monitoring {

/// What counts as wrong. Values are in hundredths of `unit`, so that 99.9 percent is a whole number.
struct Threshold
{
    QString key;
    QString title;
    bool below = true;     ///< Wrong below the limit; otherwise above it.
    qint64 limit = 0;      ///< What counts: the workspace's or the number's own value, else the shipped one.
    qint64 shipped = 0;    ///< What the content says.
    QString unit;          ///< "count", "percent", "milliseconds", "seconds"
    Millis window = 0;     ///< Looked at over this long.
    QString severity;      ///< "critical", "major", "minor"
    QString action;        ///< What to do about it.
    bool ownLimit = false; ///< The limit was set for this number.
    bool changed = false;  ///< The limit is not the shipped one.

    /// Good again only this far on the right side, so that a value at the limit does not come and go.
    [[nodiscard]] qint64 recovery() const;
    [[nodiscard]] bool isBroken(qint64 value) const { return below ? value < limit : value > limit; }
    [[nodiscard]] bool isRecovered(qint64 value) const
    {
        return below ? value >= recovery() : value <= recovery();
    }
};

/// What is watched, and how often.
struct Definition
{
    QList<Threshold> thresholds;
    Millis every = 5 * kMinute;

    [[nodiscard]] const Threshold* find(const QString& key) const;
    /// With the limits that were set (by threshold); `own`: for this number.
    void change(const QHash<QString, qint64>& limits, bool own);
};

/// The definition as content of kind "monitoring" says it. Refuses a value that is no number.
[[nodiscard]] Result<Definition> definitionFrom(const QJsonObject& content);

/// What cannot be changed and stands in no content: the scheduled test call went wrong.
[[nodiscard]] Threshold syntheticThreshold();

/// "99.9" as 9990. Refuses what is no number from 0 on, or has more than two places (field "value").
[[nodiscard]] Result<qint64> hundredthsFrom(const QString& typed);
/// 9990 as "99.9".
[[nodiscard]] QString plainValue(qint64 hundredths);
/// 9990 percent as "99.9 %"; "20 s", "2000 ms", "1".
[[nodiscard]] QString withUnit(qint64 hundredths, const QString& unit);
/// Whether a limit makes sense for a threshold. Refuses it in words (field "value").
[[nodiscard]] Status checkLimit(const Threshold& threshold, qint64 limit);

} // namespace occ::monitoring
