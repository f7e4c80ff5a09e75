// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QRectF>
#include <QStringList>

#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace occ::tests {

/// One run of letters that reached the screen, whoever drew it: a label, a delegate, a style, a text
/// document.
struct InkedText
{
    QString text;
    QRectF ink;     ///< Where its letters are, without the air around them; in the widget's coordinates.
    QRectF visible; ///< What of that is neither clipped nor painted over; empty when nothing is.
};

/// Draws the widget with everything in it, and takes down its texts in the order they are drawn.
[[nodiscard]] QList<InkedText> inkedTexts(QWidget& widget);

/// One line for each text of which a part is hidden although nothing scrolls there, and for each two texts
/// that lie over one another.
[[nodiscard]] QStringList inkFaults(QWidget& widget);

} // namespace occ::tests
