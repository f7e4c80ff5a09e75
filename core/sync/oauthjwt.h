// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

/// Inside core/sync only: assertions of servers.
namespace occ::sync {

/// The claims as a JSON Web Token, signed with RS256. Refused when `privateKey` is no unencrypted RSA key in
/// PEM.
[[nodiscard]] Result<QByteArray> signedAssertion(const QJsonObject& claims, const QByteArray& privateKey);

} // namespace occ::sync
