// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace occ::ui {

/// The canvas of call flows for the gallery: a box of each colour, ways out that lead on and one that leads
/// nowhere.
[[nodiscard]] QWidget* makeCanvasCard();

} // namespace occ::ui
