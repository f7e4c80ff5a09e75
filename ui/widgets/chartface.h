// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace occ::ui {

/// Has screen readers call a widget that draws itself a chart: Qt gives such a one no role.
void speakAsChart(QWidget* widget);

} // namespace occ::ui
