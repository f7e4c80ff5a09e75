// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/outside.h"
#include "core/base/clock.h"

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

} // namespace occ::activation
