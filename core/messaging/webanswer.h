// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/channel.h"
#include "core/messaging/http.h"

/// For core alone: what every web service's answers have in common.
namespace occ::messaging {

/// The trouble that is the same everywhere: no answer, too busy (429), broken (5xx), an answer that is too
/// long, a redirection. All of it is Later. Nothing when the answer is for the service's own channel to read.
[[nodiscard]] std::optional<Delivery> commonTrouble(const QString& service, const WebAnswer& answer);

/// Later: an answer that the service would never give, such as a hotel's log-in page.
[[nodiscard]] Delivery nonsense(const QString& service, const WebAnswer& answer);

/// Refused. `said` is the service's own word for it, for the log.
[[nodiscard]] Delivery refusedBy(const QString& message, const QString& hint, const QString& said,
                                 bool wholeChannel);

/// Whether a web address may get a secret: https, or http to this computer.
[[nodiscard]] bool isSafe(const QUrl& url);

/// The first words of an answer as one line, for the log.
[[nodiscard]] QString glimpse(const QByteArray& body);

/// A base address with a path put behind it: "https://x/v2/" and "messages" → "https://x/v2/messages".
[[nodiscard]] QUrl below(const QUrl& base, const QString& path);

} // namespace occ::messaging
