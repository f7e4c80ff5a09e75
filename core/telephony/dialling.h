// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace occ {

/// A phone number as it was typed or stands in a file, in E.164 ("+18005963057"). Numbers without a country
/// are taken as North American; letters are the digits of their keys (1-800-FLOWERS). Refuses what cannot be
/// dialled, saying whether it is too short, too long or of no known range (field "number").
[[nodiscard]] Result<QString> toE164(const QString& typed);

/// A number in E.164 as people at home write it: "(800) 596-3057". What is no number comes back as it is.
[[nodiscard]] QString nationalForm(const QString& e164);

/// Whether the caller pays nothing: 800, 833, 844, … in North America, also 822, which opens next.
[[nodiscard]] bool isTollFree(const QString& e164);

/// The three digits after +1; empty for a number of another country.
[[nodiscard]] QString areaCode(const QString& e164);

} // namespace occ
