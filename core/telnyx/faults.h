// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/http.h"
#include "core/telnyx/fault.h"

#include <QByteArray>

/// Inside core/telnyx only: faults from answers.
namespace occ::telnyx {

using Lost = tl::unexpected<Fault>;

/// The fault of an exchange that did not end with a useful answer: nothing came, it was cut off, or its
/// status is not 2xx. `key` is taken out of every text. `makes`: the request makes something, so that a lost
/// answer leaves a doubt.
[[nodiscard]] Fault faultFrom(const messaging::WebAnswer& answer, const QByteArray& key, bool makes);

/// What answered is not Telnyx; `done` as far as it can be known.
[[nodiscard]] Fault nonsense(const messaging::WebAnswer& answer, const QByteArray& key, Done done);

/// Our own check turns the input down; nothing was sent.
[[nodiscard]] Lost badInput(const QString& message, const QString& hint, const QString& field);

} // namespace occ::telnyx
