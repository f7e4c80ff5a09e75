// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/mailserver.h"

namespace occ::messaging {

/// A letter as the lines that go over the wire (RFC 5322, CRLF, ASCII only, no line over 998): text and HTML,
/// for a meeting also the invite. The same letter at the same moment gives the same bytes. Refuses a sender
/// or recipient that is none, and a calendar letter without a meeting.
[[nodiscard]] Result<QByteArray> mailText(const Letter& letter, const MailServer& server, Instant now);

} // namespace occ::messaging
