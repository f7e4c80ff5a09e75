// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/registry.h"

namespace occ::ui {

/// What core found, as a line to show and to go to. Kinds nobody registered are left out.
[[nodiscard]] QList<Hit> shown(const Registry& registry, const QList<SearchHit>& found, const Desk& desk);
/// The name a found thing is remembered by ("client:7"), and back.
[[nodiscard]] QString keyOf(SearchKind kind, qint64 id);
[[nodiscard]] std::optional<std::pair<SearchKind, qint64>> thingOf(const QString& key);

} // namespace occ::ui
