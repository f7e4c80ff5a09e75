// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

/// Times as people say them: relative when near, absolute when far. The exact time is for the tooltip.
namespace occ::ui {

/// A due time: "today 16:00", "tomorrow 09:00", "in 3 days", "4 Dec"; past: "2 h late", "4 days late".
/// Empty for kNever.
[[nodiscard]] QString dueWords(Instant at, Instant now, const QTimeZone& zone);

/// A past time by its age: "just now", "5 min ago", "20 h ago", "6 days ago", "4 Aug".
[[nodiscard]] QString agoWords(Instant at, Instant now, const QTimeZone& zone);

/// A past or future time by its clock: "today 08:00", "yesterday 16:20", "19 Nov 11:05", "3 Jan 2025".
[[nodiscard]] QString stampWords(Instant at, Instant now, const QTimeZone& zone);

/// "4 Dec", with the year when it is not this year's.
[[nodiscard]] QString dateWords(Instant at, Instant now, const QTimeZone& zone);

/// "Sunday, 22 November 2026, 09:02 CET".
[[nodiscard]] QString exactWords(Instant at, const QTimeZone& zone);

/// "1 day", "3 days".
[[nodiscard]] QString daysWords(qint64 days);

} // namespace occ::ui
