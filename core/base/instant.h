// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>

namespace occ {

/// A moment: milliseconds since 1970-01-01T00:00:00Z. People's calendars are applied only at the edge.
using Instant = qint64;
/// A length of time in milliseconds.
using Millis = qint64;

inline constexpr Millis kSecond = 1000;
inline constexpr Millis kMinute = 60 * kSecond;
inline constexpr Millis kHour = 60 * kMinute;
inline constexpr Millis kDay = 24 * kHour;
/// A moment that never comes; sorts after every real one.
inline constexpr Instant kNever = std::numeric_limits<qint64>::max();

/// "2026-03-01T12:00:00Z"; with milliseconds only when they are not zero.
[[nodiscard]] QString toIso(Instant at);

/// Reads ISO 8601. A text with an offset or Z is that moment; one without is local time in `zone`.
/// A date alone means its first moment in `zone`. Refuses a local time that summer time skips, naming the
/// times around the gap.
[[nodiscard]] Result<Instant> parseIso(const QString& text, const QTimeZone& zone = QTimeZone::utc());

/// The moment of a wall-clock time in `zone`. Refuses a time that summer time skips; takes the first of
/// two when the clock goes back.
[[nodiscard]] Result<Instant> fromLocal(QDate date, QTime time, const QTimeZone& zone);

/// Like fromLocal(), but a skipped time moves forward by the length of the gap; for computed due times,
/// where nobody can be asked.
[[nodiscard]] Instant fromLocalForward(QDate date, QTime time, const QTimeZone& zone);

/// The wall-clock time of a moment in `zone`.
[[nodiscard]] QDateTime toLocal(Instant at, const QTimeZone& zone);

/// The zone with that IANA name, or a refusal that names it.
[[nodiscard]] Result<QTimeZone> zoneByName(const QString& name);

/// A length of time in words with its two largest units: "3 days 4 h", "5 h 58 min", "0 min".
[[nodiscard]] QString inWords(Millis length);

} // namespace occ
