// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace occ::ui {

/// A symbolic icon by its standard name ("edit-find"), tinted to the palette it is drawn on. The drawing is
/// ours when resources have one of that name, else that of the installed theme (Adwaita). Works offscreen.
[[nodiscard]] QIcon icon(const QString& name);

/// Draws the icon of that name in one colour, centred in `box`. Draws nothing when there is none.
void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& color);

/// The file an icon is drawn from; empty when neither we nor the theme have it.
[[nodiscard]] QString iconFile(const QString& name);

} // namespace occ::ui
