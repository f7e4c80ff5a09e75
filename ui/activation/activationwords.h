// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"
#include "ui/style/paint.h"

namespace occ::ui {

/// Colour, shape and word of a step's state.
[[nodiscard]] paint::Pill stepPill(activation::StepState state);
/// The same of a whole run.
[[nodiscard]] paint::Pill runPill(activation::RunState state);
/// Of one of its two clocks.
[[nodiscard]] paint::Pill clockPill(const ActivationClock& clock);
/// "Sandbox" or "Production": never hidden, for the one costs money and the other proves nothing.
[[nodiscard]] paint::Pill modePill(const QString& mode);

} // namespace occ::ui
