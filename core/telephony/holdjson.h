// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/telephony/number.h"

#include <QJsonArray>

namespace occ {

/// Found numbers as they are stored with a lost hold and printed by `occ`.
[[nodiscard]] QJsonArray foundToJson(const QList<FoundNumber>& found);
/// What foundToJson() wrote; nothing where it cannot be read.
[[nodiscard]] QList<FoundNumber> foundFromJson(const QJsonArray& array);

} // namespace occ
