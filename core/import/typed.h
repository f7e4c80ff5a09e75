// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/mapping.h"

#include <QVariant>

#include <functional>

namespace occ::import {

/// Reads the text of a cell as its field wants it. The error's message and hint name the text, not the field.
[[nodiscard]] Result<QVariant> typedValue(const Field& field, const QString& text, const Mapping& mapping,
                                          const QTimeZone& zone);

/// Fills the fields that come from others (the industry as written, the currency an amount names) and checks
/// what one field alone cannot. `text` gives the raw text of a field. Returns why the row is not complete.
[[nodiscard]] QString complete(ImportKind kind, std::vector<QVariant>& values,
                               const std::function<QString(size_t)>& text);

} // namespace occ::import
