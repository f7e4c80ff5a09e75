// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowground.h"

#include <QPainter>

namespace occ::ui {

bool FlowGround::holds(const FlowLook& look, const Sight& sight) const
{
    FlowMarks marks = look;
    marks.hovered = m_shown.marks.hovered;
    marks.target = m_shown.marks.target;
    const Sight& shown = m_shown.sight;
    return !m_picture.isNull() && marks == m_shown.marks && look.zoom == m_shown.zoom &&
           &look.tokens == m_shown.tokens && sight.size == shown.size && sight.ratio == shown.ratio &&
           sight.ground == shown.ground && sight.grid == shown.grid;
}

QRegion FlowGround::stale(const FlowDrawing& drawing, const FlowLook& look, const Sight& sight)
{
    const QRect all(QPoint(), sight.size);
    const qreal scale = look.zoom * sight.ratio;
    const QPoint by = holds(look, sight) ? ((m_shown.sight.origin - sight.origin) * scale).toPoint()
                                         : QPoint(all.width(), all.height()) * sight.ratio;
    if (std::abs(by.x()) >= m_picture.width() || std::abs(by.y()) >= m_picture.height()) {
        m_picture = QPixmap(sight.size * sight.ratio);
        m_picture.setDevicePixelRatio(sight.ratio);
        return all;
    }
    QRegion stale;
    if (!by.isNull()) {
        QRegion exposed;
        m_picture.scroll(by.x(), by.y(), m_picture.rect(), &exposed);
        for (const QRect& part : exposed)
            stale += QRectF(QPointF(part.topLeft()) / sight.ratio, QSizeF(part.size()) / sight.ratio)
                         .toAlignedRect();
    }
    const auto touch = [&](int before, int now) {
        for (const int box : {before, now}) {
            if (before != now && box >= 0 && box < drawing.boxes().size()) {
                const QRectF place = FlowDrawing::reachOf(drawing.boxes().at(box));
                stale += QRectF((place.topLeft() - sight.origin) * look.zoom, place.size() * look.zoom)
                             .toAlignedRect();
            }
        }
    };
    touch(m_shown.marks.hovered, look.hovered);
    touch(m_shown.marks.target, look.target);
    return stale & all;
}

void FlowGround::show(const QRect& part, const FlowDrawing& drawing, const FlowLook& look, const Sight& sight)
{
    QPainter painter(&m_picture);
    painter.setClipRect(part);
    painter.fillRect(part, sight.ground);
    painter.scale(look.zoom, look.zoom);
    painter.translate(-sight.origin);
    const QRectF area(sight.origin + QPointF(part.topLeft()) / look.zoom, QSizeF(part.size()) / look.zoom);
    if (sight.grid)
        paintGrid(painter, area, look.zoom, look.tokens);
    paintFlow(painter, drawing, look, area);
}

void FlowGround::paint(QPainter& painter, const FlowDrawing& drawing, const FlowLook& look,
                       const Sight& sight)
{
    if (sight.size.isEmpty())
        return;
    const QRegion anew = stale(drawing, look, sight);
    m_shown = {sight, look, look.zoom, &look.tokens};
    for (const QRect& part : anew)
        show(part, drawing, look, sight);
    painter.drawPixmap(0, 0, m_picture);
}

} // namespace occ::ui
