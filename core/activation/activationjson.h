// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"

#include <QJsonObject>

namespace occ {

/// A run as `occ activation status --json` and the HTTP API give it. Times are ISO 8601 UTC.
[[nodiscard]] QJsonObject toJson(const ActivationStatus& status);
[[nodiscard]] QJsonObject toJson(const activation::Finding& finding);

} // namespace occ
