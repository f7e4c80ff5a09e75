// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"
#include "core/activation/outside.h"
#include "core/base/clock.h"
#include "core/messaging/secrets.h"

#include <QUrl>

#include <memory>

namespace occ::activation {

/// How Telnyx is reached. The key comes from the secrets, never from the store.
struct TelnyxAccess
{
    QUrl base{QStringLiteral("https://api.telnyx.com/v2")};
    QByteArray key;
    QString account; ///< The account's user id; test calls need it.
    telnyx::Mode mode = telnyx::Mode::Sandbox;
};

/// Telnyx itself. `clock` outlives it.
[[nodiscard]] std::unique_ptr<Outside> openTelnyx(const TelnyxAccess& access, const Clock& clock);

/// The same at the place the workspace says, with the key among the secrets. The environment goes before
/// both: OCC_TELNYX_URL, OCC_TELNYX_ACCOUNT, OCC_TELNYX_KEY. Refuses when there is no key.
[[nodiscard]] Result<std::unique_ptr<Outside>> openTelnyx(const TelnyxPlace& place, const QString& mode,
                                                          messaging::Secrets& secrets, const Clock& clock);

} // namespace occ::activation
