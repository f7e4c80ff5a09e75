// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/mailserver.h"

namespace occ::messaging {

/// Writes a meeting as iCalendar text: meeting, subject, description, moment of writing.
using CalendarWriter = std::function<QByteArray(const Meeting&, const QString&, const QString&, Instant)>;

/// A letter as the lines that go over the wire (RFC 5322, CRLF, ASCII only, no line over 998): text and HTML,
/// for a meeting also the invite. The same letter at the same moment gives the same bytes. Refuses a sender
/// or recipient that is none, and a calendar letter without a meeting.
[[nodiscard]] Result<QByteArray> mailText(const Letter& letter, const MailServer& server, Instant now,
                                          const CalendarWriter& writeCalendar);

} // namespace occ::messaging
