// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace occ::ui {

class Shortcuts;
struct Registry;

/// Opens the list of keys (`?`).
void openKeyHelp(const Registry& registry, const Shortcuts& shortcuts, QWidget* parent);

} // namespace occ::ui
