// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

/// Where the boxes of a drawing with arrows stand: layers from left to right. Knows nothing of calls.
namespace occ::ui::graph {

/// A box. Arrows come in at its left edge, `entry` below its top, and leave at its right edge.
struct Node
{
    QSizeF size;
    qreal entry = 0;
    QList<qreal> exits; ///< How far below the top each exit is.
};

/// An arrow, from an exit of one box to the entry of another; both by number.
struct Edge
{
    int from = 0;
    int exit = 0;
    int to = 0;
};

struct Places
{
    QList<QPointF> nodes;        ///< Top left corners, on the grid; the topmost at 0, the leftmost at 0.
    QList<QList<QPointF>> bends; ///< For each edge the points it passes between boxes; empty: straight on.
    QList<int> layers;           ///< For each box its column, from 0.
};

/// Arranges the boxes. `start` is the number of the box everything begins with; -1: none. What cannot be
/// reached from there stands below. The same input gives the same places. Linear but for the crossings, which
/// are counted between two neighbouring layers.
[[nodiscard]] Places arrange(const QList<Node>& nodes, const QList<Edge>& edges, int start);

} // namespace occ::ui::graph
