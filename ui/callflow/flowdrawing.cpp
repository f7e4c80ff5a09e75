// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowdrawing.h"

#include "ui/callflow/flowgraph.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace occ::ui {

static constexpr qreal kHeadRoom = 7; ///< What an arrow's head takes.
static constexpr qreal kTurn = 12;    ///< Radius of a loop's corners.
static constexpr qreal kOut = 28;     ///< How far a loop keeps away from its boxes.

QSizeF FlowDrawing::sizeOf(const FlowBox& box)
{
    const bool listed = box.ports.size() > 1 || (box.ports.size() == 1 && !box.ports.first().label.isEmpty());
    const qreal ports = listed ? double(box.ports.size()) * kExitRow + 6 : 0;
    return {kStepWidth, std::ceil((kStepHead + ports) / kUnit) * kUnit};
}

void FlowDrawing::setBoxes(QList<FlowBox> boxes, const QString& start)
{
    m_boxes = std::move(boxes);
    m_index.clear();
    for (int i = 0; i < m_boxes.size(); ++i) {
        FlowBox& box = m_boxes[i];
        m_index.insert(box.key, i);
        box.place.setSize(sizeOf(box));
        const bool listed = box.place.height() > kStepHead;
        for (int k = 0; k < box.ports.size(); ++k)
            box.ports[k].y = listed ? kStepHead + (k + 0.5) * kExitRow : kStepEntry;
    }
    arrange(start);
    sortForReading();
}

void FlowDrawing::arrange(const QString& start)
{
    QList<graph::Node> nodes;
    QList<graph::Edge> edges;
    m_arrows.clear();
    for (int i = 0; i < m_boxes.size(); ++i) {
        graph::Node node{m_boxes.at(i).place.size(), kStepEntry, {}};
        for (int k = 0; k < m_boxes.at(i).ports.size(); ++k) {
            const FlowPort& port = m_boxes.at(i).ports.at(k);
            node.exits.append(port.y);
            const int to = indexOf(port.target);
            if (to < 0)
                continue;
            edges.append({i, k, to});
            m_arrows.append({i, k, to, {}, {}});
        }
        nodes.append(node);
    }
    m_start = indexOf(start);
    const graph::Places places = graph::arrange(nodes, edges, m_start);
    m_arranged = places.nodes;
    m_bends = places.bends;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (!m_boxes.at(i).byHand)
            m_boxes[i].place.moveTopLeft(m_arranged.at(i));
    }
    for (int i = 0; i < m_arrows.size(); ++i)
        drawArrow(m_arrows[i], i);
}

void FlowDrawing::moveBox(int box, const QPointF& to)
{
    m_boxes[box].place.moveTopLeft(to);
    m_boxes[box].byHand = true;
    for (int i = 0; i < m_arrows.size(); ++i) {
        if (m_arrows.at(i).from == box || m_arrows.at(i).to == box)
            drawArrow(m_arrows[i], i);
    }
}

bool FlowDrawing::isArranged(int box) const
{
    return m_boxes.at(box).place.topLeft() == m_arranged.at(box);
}

/// A line along points whose corners are rounded.
static QPainterPath rounded(const QList<QPointF>& points)
{
    QPainterPath path(points.first());
    for (int i = 1; i + 1 < points.size(); ++i) {
        const QPointF corner = points.at(i);
        const QPointF in = corner - points.at(i - 1);
        const QPointF out = points.at(i + 1) - corner;
        const qreal inLength = std::hypot(in.x(), in.y());
        const qreal outLength = std::hypot(out.x(), out.y());
        const qreal turn = std::min({kTurn, inLength / 2, outLength / 2});
        if (turn < 0.5)
            continue;
        path.lineTo(corner - in * (turn / inLength));
        path.quadTo(corner, corner + out * (turn / outLength));
    }
    path.lineTo(points.last());
    return path;
}

static void curveTo(QPainterPath& path, const QPointF& to)
{
    const QPointF from = path.currentPosition();
    const qreal reach = std::max(24.0, (to.x() - from.x()) / 2);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
}

QPainterPath FlowDrawing::way(const QPointF& from, const QPointF& to, qreal below)
{
    if (to.x() - from.x() >= kOut) {
        QPainterPath path(from);
        curveTo(path, to);
        return path;
    }
    return rounded({from,
                    {from.x() + kOut, from.y()},
                    {from.x() + kOut, below},
                    {to.x() - kOut, below},
                    {to.x() - kOut, to.y()},
                    to});
}

void FlowDrawing::drawArrow(FlowArrow& arrow, int number) const
{
    const QPointF from = portPlace(arrow.from, arrow.port);
    const QPointF to = entryPlace(arrow.to) - QPointF(kHeadRoom, 0);
    const QList<QPointF>& bends = m_bends.at(number);
    if (!bends.isEmpty() && isArranged(arrow.from) && isArranged(arrow.to)) {
        arrow.path = QPainterPath(from);
        for (const QPointF& bend : bends) {
            curveTo(arrow.path, bend);
            arrow.path.lineTo(bend + QPointF(kStepWidth, 0));
        }
        curveTo(arrow.path, to);
    } else {
        const qreal below =
            std::max(m_boxes.at(arrow.from).place.bottom(), m_boxes.at(arrow.to).place.bottom()) + 20;
        arrow.path = way(from, to, below);
    }
    arrow.bounds = arrow.path.boundingRect().adjusted(-8, -8, 8, 8);
}

void FlowDrawing::sortForReading()
{
    m_reading.resize(m_boxes.size());
    std::iota(m_reading.begin(), m_reading.end(), 0);
    const auto column = [this](int box) {
        return std::floor(m_boxes.at(box).place.left() / (kStepWidth / 2));
    };
    std::stable_sort(m_reading.begin(), m_reading.end(), [&](int a, int b) {
        return std::pair(column(a), m_boxes.at(a).place.top()) <
               std::pair(column(b), m_boxes.at(b).place.top());
    });
}

QRectF FlowDrawing::bounds() const
{
    QRectF all;
    for (const FlowBox& box : m_boxes)
        all = all.united(box.place);
    for (const FlowArrow& arrow : m_arrows)
        all = all.united(arrow.bounds);
    if (m_start >= 0)
        all = all.united(QRectF(callPlace() - QPointF(18, 18), QSizeF(36, 36)));
    return all;
}

int FlowDrawing::arrowOf(int box, int port) const
{
    for (int i = 0; i < m_arrows.size(); ++i) {
        if (m_arrows.at(i).from == box && m_arrows.at(i).port == port)
            return i;
    }
    return -1;
}

int FlowDrawing::boxAt(const QPointF& at) const
{
    for (int i = int(m_boxes.size()) - 1; i >= 0; --i) {
        if (m_boxes.at(i).place.contains(at))
            return i;
    }
    return -1;
}

std::pair<int, int> FlowDrawing::portAt(const QPointF& at, qreal reach) const
{
    for (int i = int(m_boxes.size()) - 1; i >= 0; --i) {
        if (!m_boxes.at(i).place.adjusted(0, -reach, reach, reach).contains(at))
            continue;
        for (int k = 0; k < m_boxes.at(i).ports.size(); ++k) {
            const QPointF away = portPlace(i, k) - at;
            if (std::abs(away.x()) <= reach && std::abs(away.y()) <= std::min(reach, kExitRow / 2))
                return {i, k};
        }
    }
    return {-1, -1};
}

int FlowDrawing::arrowAt(const QPointF& at, qreal reach) const
{
    QPainterPathStroker stroker;
    stroker.setWidth(2 * reach);
    for (int i = int(m_arrows.size()) - 1; i >= 0; --i) {
        if (m_arrows.at(i).bounds.contains(at) && stroker.createStroke(m_arrows.at(i).path).contains(at))
            return i;
    }
    return -1;
}

QPointF FlowDrawing::portPlace(int box, int port) const
{
    const FlowBox& from = m_boxes.at(box);
    return {from.place.right(), from.place.top() + from.ports.at(port).y};
}

QPointF FlowDrawing::entryPlace(int box) const
{
    return m_boxes.at(box).place.topLeft() + QPointF(0, kStepEntry);
}

QPointF FlowDrawing::callPlace() const
{
    return m_start < 0 ? QPointF() : entryPlace(m_start) - QPointF(64, 0);
}

} // namespace occ::ui
