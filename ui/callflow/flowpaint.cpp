// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowdrawing.h"
#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/textline.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

/// How the canvas looks.
namespace occ::ui {

static constexpr qreal kWordsFrom = 0.42; ///< Smaller than that nothing can be read.
static constexpr qreal kTile = 32;
static constexpr qreal kPadLeft = 12;
static constexpr qreal kCallRadius = 18;

namespace {

QColor faded(QColor color, qreal alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

/// Paints the boxes and arrows of one drawing.
class FlowPainter final
{
public:
    FlowPainter(QPainter& painter, const FlowDrawing& drawing, const FlowLook& look)
        : m_painter(painter)
        , m_drawing(drawing)
        , m_look(look)
        , m_t(look.tokens)
    {}

    void paint(const QRectF& area)
    {
        if (m_look.lifted < 0 || m_look.lifted != m_drawing.startBox())
            call();
        const auto& arrows = m_drawing.arrows();
        // What is lit or selected lies over the others.
        for (const bool above : {false, true}) {
            for (int i = 0; i < arrows.size(); ++i) {
                const bool is = m_look.lit.contains(i) || isSelected(arrows.at(i));
                if (is == above && !isLifted(arrows.at(i)) && arrows.at(i).bounds.intersects(area))
                    arrow(i);
            }
        }
        const auto& boxes = m_drawing.boxes();
        for (int i = 0; i < boxes.size(); ++i) {
            if (i != m_look.lifted && FlowDrawing::reachOf(boxes.at(i)).intersects(area))
                box(i);
        }
    }

    void paintLifted()
    {
        if (m_look.lifted == m_drawing.startBox())
            call();
        for (int i = 0; i < m_drawing.arrows().size(); ++i) {
            if (isLifted(m_drawing.arrows().at(i)))
                arrow(i);
        }
        box(m_look.lifted);
    }

private:
    [[nodiscard]] bool isLifted(const FlowArrow& arrow) const
    {
        return m_look.lifted >= 0 && (arrow.from == m_look.lifted || arrow.to == m_look.lifted);
    }

    [[nodiscard]] bool isSelected(const FlowArrow& arrow) const
    {
        return arrow.from == m_look.box && arrow.port == m_look.port;
    }

    void call()
    {
        if (m_drawing.startBox() < 0)
            return;
        const QPointF at = m_drawing.callPlace();
        const QPointF to = m_drawing.entryPlace(m_drawing.startBox());
        const bool lit = !m_look.visited.isEmpty();
        const QColor line = lit ? m_t.accent : m_t.muted;
        QPainterPath path(at + QPointF(kCallRadius, 0));
        path.lineTo(to - QPointF(7, 0));
        stroke(path, line, lit ? 2.5 : 1.5);
        head(to, line);
        const QRectF disc(at.x() - kCallRadius, at.y() - kCallRadius, 2 * kCallRadius, 2 * kCallRadius);
        paint::box(m_painter, disc, m_t.accent, {}, kCallRadius);
        paintIcon(m_painter, u"call-incoming"_s, disc.adjusted(10, 10, -10, -10), m_t.onAccent);
    }

    void stroke(const QPainterPath& path, const QColor& color, qreal width)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(path);
    }

    void head(const QPointF& tip, const QColor& color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        const QPointF points[] = {tip, tip + QPointF(-9, -5), tip + QPointF(-9, 5)};
        m_painter.drawPolygon(points, 3);
    }

    void arrow(int number)
    {
        const FlowArrow& arrow = m_drawing.arrows().at(number);
        const bool lit = m_look.lit.contains(number);
        const bool selected = isSelected(arrow);
        const bool near = m_look.box >= 0 && (arrow.from == m_look.box || arrow.to == m_look.box);
        QColor color = lit || selected ? m_t.accent : near ? m_t.text : m_t.muted;
        if (!lit && !selected)
            color = faded(color, m_look.dim ? 0.18 : near ? 0.75 : 0.55);
        stroke(arrow.path, color, lit || selected ? 2.5 : 1.5);
        head(m_drawing.entryPlace(arrow.to), color);
    }

    void box(int number)
    {
        const FlowBox& box = m_drawing.boxes().at(number);
        const bool lit = !m_look.dim || m_look.visited.contains(number);
        m_painter.setOpacity(lit ? 1 : 0.4);
        frame(number, box);
        words(box);
        exits(number, box);
        m_painter.setOpacity(1);
        if (!box.findings.isEmpty())
            badge(box);
        if (m_look.dim && m_look.visited.contains(number))
            turn(number, box);
    }

    void frame(int number, const FlowBox& box)
    {
        const QRectF place = box.place;
        const bool selected = number == m_look.box && m_look.port < 0;
        if (number == m_look.here || number == m_look.target)
            paint::box(m_painter, place.adjusted(-5, -5, 5, 5), m_t.accentFill, {}, kRadiusCard + 5);
        // A soft edge below, so that a box lies on the ground and not in it.
        if (!m_t.dark && m_look.zoom >= kWordsFrom)
            paint::box(m_painter, place.translated(0, 2), faded(m_t.text, 0.05), {}, kRadiusCard);
        QColor line = box.finding == Tone::Red ? m_t.red : m_t.border;
        if (number == m_look.hovered)
            line = m_t.muted;
        if (selected || number == m_look.here || number == m_look.target)
            line = m_t.accent;
        paint::box(m_painter, place, m_t.surface, line, kRadiusCard, selected ? 2 : 1);
        if (selected && m_look.focused)
            paint::box(m_painter, place.adjusted(-3, -3, 3, 3), {}, faded(m_t.accent, 0.35), kRadiusCard + 3,
                       2);
    }

    void words(const FlowBox& box)
    {
        const QPointF corner = box.place.topLeft();
        const QRectF tile(corner.x() + kPadLeft, corner.y() + (kStepHead - kTile) / 2, kTile, kTile);
        const ToneColors tone = toneColors(m_t, box.tone);
        paint::box(m_painter, tile, box.tone == Tone::Neutral ? m_t.track : tone.fill, {},
                   kRadiusControl + 2);
        paintIcon(m_painter, box.icon, tile.adjusted(8, 8, -8, -8),
                  box.tone == Tone::Neutral ? m_t.text : tone.ink);
        const QRectF title(tile.right() + 10, corner.y() + 10, box.place.right() - tile.right() - 20, 18);
        if (m_look.zoom < kWordsFrom) {
            paint::box(m_painter, QRectF(title.left(), title.top() + 4, title.width() * 0.7, 9), m_t.track,
                       {}, 4);
            return;
        }
        paint::text(m_painter, title, box.title, font(Type::BodyStrong), m_t.text);
        paint::text(m_painter, title.translated(0, 18), box.note, font(Type::Label), m_t.muted);
    }

    void exits(int number, const FlowBox& box)
    {
        const bool listed = box.place.height() > kStepHead;
        if (listed)
            m_painter.fillRect(
                QRectF(box.place.left() + 1, box.place.top() + kStepHead - 1, box.place.width() - 2, 1),
                m_t.border);
        for (int i = 0; i < box.ports.size(); ++i) {
            const FlowPort& port = box.ports.at(i);
            const bool selected = number == m_look.box && i == m_look.port;
            const QRectF row(box.place.left(), box.place.top() + port.y - kExitRow / 2, box.place.width(),
                             kExitRow);
            if (selected && listed)
                paint::box(m_painter, row.adjusted(4, 1, -4, -1), m_t.accentFill, {}, kRadiusControl);
            if (listed && m_look.zoom >= kWordsFrom)
                exitWords(port, row, selected);
            dot(m_drawing.portPlace(number, i), port, selected);
        }
    }

    void exitWords(const FlowPort& port, const QRectF& row, bool selected)
    {
        qreal right = row.right() - 14;
        if (!port.badge.isEmpty()) {
            const QSizeF size = paint::keySize(port.badge);
            const QRectF key(right - size.width(), row.center().y() - size.height() / 2, size.width(),
                             size.height());
            paint::key(m_painter, key, port.badge, m_t, selected ? m_t.accent : m_t.text);
            right = key.left() - 8;
        }
        const bool loose = port.target.isEmpty() || m_drawing.indexOf(port.target) < 0;
        paint::text(m_painter, QRectF(row.left() + 12, row.top(), right - row.left() - 12, row.height()),
                    port.label, font(selected ? Type::LabelStrong : Type::Label),
                    loose      ? m_t.red
                    : selected ? m_t.accent
                               : m_t.text,
                    Qt::AlignRight | Qt::AlignVCenter);
    }

    void dot(const QPointF& at, const FlowPort& port, bool selected)
    {
        const bool leads = m_drawing.indexOf(port.target) >= 0;
        const qreal radius = selected ? 6 : 4.5;
        const QColor ink = selected ? m_t.accent : leads ? m_t.muted : m_t.red;
        paint::box(m_painter, QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius),
                   leads || selected ? ink : m_t.surface, leads ? m_t.surface : ink, radius, leads ? 1.5 : 2);
    }

    /// How many findings, in the corner; what they say is in the tip and in the list.
    void badge(const FlowBox& box)
    {
        const bool red = box.finding == Tone::Red;
        const paint::Pill pill{QString::number(box.findings.size()), red ? Tone::Red : Tone::Amber,
                               red ? paint::Mark::Cross : paint::Mark::Diamond};
        const QSizeF size = paint::pillSize(pill);
        const QRectF place(box.place.right() - size.width() - 8, box.place.top() - size.height() / 2,
                           size.width(), size.height());
        const ToneColors tone = toneColors(m_t, pill.tone);
        paint::box(m_painter, place.adjusted(-1.5, -1.5, 1.5, 1.5), m_t.surface, tone.ink,
                   size.height() / 2 + 1.5);
        paint::pill(m_painter, place, pill, m_t);
    }

    /// When a call came through: its number in the corner.
    void turn(int number, const FlowBox& box)
    {
        const int first = int(m_look.visited.indexOf(number)) + 1;
        const QRectF place(box.place.left() - 10, box.place.top() - 10, 20, 20);
        paint::box(m_painter, place, m_t.accent, m_t.surface, 10, 1.5);
        paint::text(m_painter, place, QString::number(first), font(Type::LabelStrong), m_t.onAccent,
                    Qt::AlignCenter);
    }

    QPainter& m_painter;
    const FlowDrawing& m_drawing;
    const FlowLook& m_look;
    const Tokens& m_t;
};

} // namespace

void paintFlow(QPainter& painter, const FlowDrawing& drawing, const FlowLook& look, const QRectF& area)
{
    const paint::Scope scope(painter);
    FlowPainter(painter, drawing, look).paint(area);
}

void paintLifted(QPainter& painter, const FlowDrawing& drawing, const FlowLook& look)
{
    if (look.lifted < 0 || look.lifted >= drawing.boxes().size())
        return;
    const paint::Scope scope(painter);
    FlowPainter(painter, drawing, look).paintLifted();
}

void paintLoose(QPainter& painter, const QPainterPath& path, const Tokens& tokens)
{
    const paint::Scope scope(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, 2.5, Qt::DashLine, Qt::RoundCap));
    painter.drawPath(path);
    const QPointF end = path.currentPosition();
    paint::box(painter, QRectF(end.x() - 5, end.y() - 5, 10, 10), tokens.accent, tokens.surface, 5, 1.5);
}

void paintGrid(QPainter& painter, const QRectF& area, qreal zoom, const Tokens& tokens)
{
    const qreal step = zoom > 0.75 ? 3 * kUnit : 6 * kUnit;
    if (zoom < 0.4)
        return;
    const paint::Scope scope(painter);
    QPolygonF dots; // Also those outside that reach into the area.
    for (qreal x = std::floor(area.left() / step) * step; x < area.right() + step; x += step) {
        for (qreal y = std::floor(area.top() / step) * step; y < area.bottom() + step; y += step)
            dots.append({x, y});
    }
    painter.setPen(QPen(tokens.border, 1.6 / zoom, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(dots);
}

} // namespace occ::ui
