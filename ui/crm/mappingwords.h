// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/mapping.h"

/// The mapping's choices as the screen says them.
namespace occ::ui {

[[nodiscard]] QString directionWords(sync::Direction direction, const QString& crm);
[[nodiscard]] QString winsWords(sync::Wins wins, const QString& crm);
[[nodiscard]] QString transformWords(sync::Transform transform);
/// How a field of ours is carried over when nobody has chosen.
[[nodiscard]] sync::Transform usualTransform(const sync::OurField& field);
/// The CRM's fields with their labels where they are known: "Phone (phone)".
[[nodiscard]] QString theirsWords(const QStringList& names, sync::Kind kind, const sync::RemoteBook& book);

} // namespace occ::ui
