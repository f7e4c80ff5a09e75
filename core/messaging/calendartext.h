// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/letter.h"

#include <QByteArray>

namespace occ::messaging {

/// A meeting as iCalendar text (RFC 5545) that invites to, moves or cancels it (RFC 5546): what goes into a
/// mail as `text/calendar; charset=utf-8; method=REQUEST`, or `method=CANCEL`. Times are given in the
/// meeting's zone with that zone's rules around them; in UTC when the zone is empty or unknown. `stamp` is
/// the moment this text is made. Lines are folded and end with CR LF.
[[nodiscard]] QByteArray calendarText(const Meeting& meeting, const QString& subject,
                                      const QString& description, Instant stamp);

/// "REQUEST" or "CANCEL", as the mail part's header names it.
[[nodiscard]] QString methodName(const Meeting& meeting);

} // namespace occ::messaging
