// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/callflow/flowdrawing.h"

#include <QPixmap>
#include <QRegion>

namespace occ::ui {

/// What of a call flow lies still while something moves over it, kept as a picture: 200 steps take several
/// frames to paint, and a drag has one. Paints anew only what came into sight or looks different.
class FlowGround final
{
public:
    /// What is to be seen.
    struct Sight
    {
        QSize size;      ///< Of the widget.
        qreal ratio = 1; ///< Pixels of the device for one of the widget.
        QPointF origin;  ///< What of the drawing is at the top left corner; on a whole pixel of the device.
        QColor ground;
        bool grid = true;
    };

    /// The drawing changed: all of it is painted anew the next time.
    void forget() { m_picture = {}; }
    /// Paints the drawing but for the lifted box and its arrows.
    void paint(QPainter& painter, const FlowDrawing& drawing, const FlowLook& look, const Sight& sight);

private:
    /// What the picture shows, beside the drawing itself.
    struct Shown
    {
        Sight sight;
        FlowMarks marks;
        qreal zoom = 0;
        const Tokens* tokens = nullptr;
    };

    [[nodiscard]] bool holds(const FlowLook& look, const Sight& sight) const;
    /// In the widget, what the picture does not hold yet; moves what it holds to where it is now.
    [[nodiscard]] QRegion stale(const FlowDrawing& drawing, const FlowLook& look, const Sight& sight);
    void show(const QRect& part, const FlowDrawing& drawing, const FlowLook& look, const Sight& sight);

    QPixmap m_picture;
    Shown m_shown;
};

} // namespace occ::ui
