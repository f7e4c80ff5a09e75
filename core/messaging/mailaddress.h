// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace occ::messaging {

/// A mail address as a mail server takes it: trimmed, its domain in ASCII (xn--…). Refuses what is none, with
/// `field` in the error.
[[nodiscard]] Result<QString> mailAddress(const QString& address,
                                          const QString& field = QStringLiteral("address"));

/// A header's value without anything that could end the header: controls and line ends become one blank.
[[nodiscard]] QString headerValue(const QString& text);

/// The Message-ID of the letter with that key, without angle brackets: `key@domain`, with what a Message-ID
/// may not hold in percent signs. One key has one Message-ID for ever.
[[nodiscard]] QString messageIdOf(const QString& key, const QString& domain);
/// The key messageIdOf() made that Message-ID of (angle brackets allowed); empty when it is another's.
[[nodiscard]] QString keyOf(const QString& messageId, const QString& domain);

} // namespace occ::messaging
