// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/flowgraph.h"

#include "ui/style/tokens.h"

#include <QHash>
#include <QPair>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace occ::ui::graph {

namespace {

constexpr qreal kBetweenLayers = 88;
constexpr qreal kBetweenBoxes = 32;
constexpr qreal kBetweenLines = 16; ///< Around an arrow that passes a layer.
constexpr int kSweeps = 10;
constexpr int kSettling = 14;

/// A box, or the place where arrows to one box pass a layer on their way. Arrows to the same box share it, so
/// that the many ways to a mailbox are one strand.
struct Spot
{
    int node = -1; ///< -1: arrows pass here.
    int layer = 0;
    qreal height = 0;
    qreal entry = 0;
};

/// A piece of an arrow between two neighbouring layers, by numbers of spots.
struct Piece
{
    int from = 0;
    int to = 0;
    qreal exit = 0; ///< Below the top of `from`.
};

class Arranger final
{
public:
    Arranger(const QList<Node>& nodes, const QList<Edge>& edges, int start)
        : m_nodes(nodes)
        , m_edges(edges)
    {
        findLayers(start);
        makeSpots();
        order();
        settle();
    }

    [[nodiscard]] Places places() const
    {
        Places places;
        places.layers = m_layer;
        QList<qreal> columns = columnStarts();
        qreal top = m_y.isEmpty() ? 0 : *std::min_element(m_y.cbegin(), m_y.cend());
        const auto grid = [](qreal value) { return std::round(value / kUnit) * kUnit; };
        for (int i = 0; i < m_nodes.size(); ++i)
            places.nodes.append({columns.at(m_layer.at(i)), grid(m_y.at(i) - top)});
        for (const Edge& edge : m_edges) {
            QList<QPointF> bends;
            for (int layer = m_layer.at(edge.from) + 1; layer < m_layer.at(edge.to); ++layer) {
                const int spot = m_passing.value({edge.to, layer}, -1);
                if (spot >= 0)
                    bends.append({columns.at(layer), grid(m_y.at(spot) - top)});
            }
            places.bends.append(bends);
        }
        return places;
    }

private:
    /// The longest way from the start decides the layer; an arrow back does not count.
    void findLayers(int start)
    {
        const int count = int(m_nodes.size());
        m_out.resize(count);
        for (int i = 0; i < m_edges.size(); ++i)
            m_out[m_edges.at(i).from].append(i);
        m_back.fill(false, m_edges.size());
        m_seen.fill(0, count);
        if (start >= 0)
            visit(start);
        QList<int> incoming(count, 0);
        for (const Edge& edge : m_edges)
            ++incoming[edge.to];
        for (const bool roots : {true, false}) {
            for (int i = 0; i < count; ++i) {
                if (m_seen.at(i) == 0 && (!roots || incoming.at(i) == 0))
                    visit(i);
            }
        }
        std::reverse(m_finished.begin(), m_finished.end());
        m_layer.fill(0, count);
        for (const int node : std::as_const(m_finished)) {
            for (const int edge : m_out.at(node)) {
                const int to = m_edges.at(edge).to;
                if (!m_back.at(edge))
                    m_layer[to] = std::max(m_layer.at(to), m_layer.at(node) + 1);
            }
        }
    }

    /// Depth first, without recursion: an imported flow may be a chain of thousands.
    void visit(int root)
    {
        QList<QPair<int, int>> way{{root, 0}};
        m_seen[root] = 1;
        m_first.append(root);
        while (!way.isEmpty()) {
            auto& [node, next] = way.last();
            if (next == m_out.at(node).size()) {
                m_seen[node] = 2;
                m_finished.append(node);
                way.removeLast();
                continue;
            }
            const int edge = m_out.at(node).at(next++);
            const int to = m_edges.at(edge).to;
            if (m_seen.at(to) == 1) {
                m_back[edge] = true;
            } else if (m_seen.at(to) == 0) {
                m_seen[to] = 1;
                m_first.append(to);
                way.append({to, 0});
            }
        }
    }

    void makeSpots()
    {
        int layers = 1;
        for (int i = 0; i < m_nodes.size(); ++i) {
            m_spots.append({i, m_layer.at(i), m_nodes.at(i).size.height(), m_nodes.at(i).entry});
            layers = std::max(layers, m_layer.at(i) + 1);
        }
        m_columns.resize(layers);
        for (const int node : std::as_const(m_first))
            m_columns[m_layer.at(node)].append(node);
        for (int i = 0; i < m_edges.size(); ++i) {
            const Edge& edge = m_edges.at(i);
            if (m_back.at(i) || m_layer.at(edge.to) <= m_layer.at(edge.from))
                continue;
            int from = edge.from;
            qreal exit = m_nodes.at(edge.from).exits.value(edge.exit);
            for (int layer = m_layer.at(edge.from) + 1; layer < m_layer.at(edge.to); ++layer) {
                const int passing = passingSpot(edge.to, layer);
                addPiece(from, passing, exit);
                from = passing;
                exit = 0;
            }
            addPiece(from, edge.to, exit);
        }
    }

    int passingSpot(int to, int layer)
    {
        const auto known = m_passing.constFind({to, layer});
        if (known != m_passing.constEnd())
            return *known;
        const int spot = int(m_spots.size());
        m_spots.append({-1, layer, 0, 0});
        m_columns[layer].append(spot);
        m_passing.insert({to, layer}, spot);
        return spot;
    }

    void addPiece(int from, int to, qreal exit)
    {
        for (const Piece& piece : std::as_const(m_pieces)) {
            if (piece.from == from && piece.to == to && m_spots.at(from).node < 0)
                return;
        }
        m_pieces.append({from, to, exit});
    }

    /// Sorts each layer by the middle of its neighbours, to and fro; the order with the fewest crossings
    /// stays.
    void order()
    {
        m_in.resize(m_spots.size());
        m_from.resize(m_spots.size());
        for (int i = 0; i < m_pieces.size(); ++i) {
            m_from[m_pieces.at(i).from].append(i);
            m_in[m_pieces.at(i).to].append(i);
        }
        number();
        QList<QList<int>> best = m_columns;
        qint64 fewest = crossings();
        for (int sweep = 0; sweep < kSweeps && fewest > 0; ++sweep) {
            const bool forward = sweep % 2 == 0;
            for (int i = 1; i < m_columns.size(); ++i) {
                const int layer = forward ? i : int(m_columns.size()) - 1 - i;
                sortLayer(layer, forward);
            }
            const qint64 now = crossings();
            if (now < fewest) {
                fewest = now;
                best = m_columns;
            }
        }
        m_columns = best;
        number();
    }

    void number()
    {
        m_rank.resize(m_spots.size());
        for (const QList<int>& column : std::as_const(m_columns)) {
            for (int i = 0; i < column.size(); ++i)
                m_rank[column.at(i)] = i;
        }
    }

    void sortLayer(int layer, bool byLeft)
    {
        QList<int>& column = m_columns[layer];
        QHash<int, qreal> middle;
        for (const int spot : std::as_const(column)) {
            const QList<int>& pieces = byLeft ? m_in.at(spot) : m_from.at(spot);
            qreal sum = 0;
            for (const int i : pieces) {
                const Piece& piece = m_pieces.at(i);
                sum += byLeft ? m_rank.at(piece.from) + share(piece) : m_rank.at(piece.to);
            }
            middle[spot] = pieces.isEmpty() ? m_rank.at(spot) : sum / double(pieces.size());
        }
        std::stable_sort(column.begin(), column.end(),
                         [&middle](int a, int b) { return middle.value(a) < middle.value(b); });
        for (int i = 0; i < column.size(); ++i)
            m_rank[column.at(i)] = i;
    }

    /// How far down its box an arrow leaves, from 0 to below 1.
    [[nodiscard]] qreal share(const Piece& piece) const
    {
        return piece.exit / (m_spots.at(piece.from).height + 1);
    }

    [[nodiscard]] qint64 crossings() const
    {
        QList<QList<QPair<qreal, int>>> ends(m_columns.size());
        for (const Piece& piece : m_pieces)
            ends[m_spots.at(piece.from).layer].append(
                {m_rank.at(piece.from) + share(piece), m_rank.at(piece.to)});
        qint64 count = 0;
        for (const auto& gap : std::as_const(ends)) {
            for (int i = 0; i < gap.size(); ++i) {
                for (int j = i + 1; j < gap.size(); ++j) {
                    if ((gap.at(i).first - gap.at(j).first) * (gap.at(i).second - gap.at(j).second) < 0)
                        ++count;
                }
            }
        }
        return count;
    }

    [[nodiscard]] qreal gap(int above, int below) const
    {
        return m_spots.at(above).node < 0 || m_spots.at(below).node < 0 ? kBetweenLines : kBetweenBoxes;
    }

    /// Moves each spot towards where its arrows run straight, as far as its neighbours let it.
    void settle()
    {
        m_y.fill(0, m_spots.size());
        for (const QList<int>& column : std::as_const(m_columns)) {
            qreal y = 0;
            for (int i = 0; i < column.size(); ++i) {
                m_y[column.at(i)] = y;
                y += m_spots.at(column.at(i)).height +
                     (i + 1 < column.size() ? gap(column.at(i), column.at(i + 1)) : 0);
            }
        }
        for (int round = 0; round < kSettling; ++round) {
            const bool forward = round % 2 == 0;
            for (int i = 0; i < m_columns.size(); ++i)
                settleLayer(forward ? i : int(m_columns.size()) - 1 - i, round < kSettling - 2, forward);
        }
    }

    void settleLayer(int layer, bool oneSide, bool forward)
    {
        const QList<int>& column = m_columns.at(layer);
        struct Block
        {
            qreal sum = 0;
            qreal weight = 0;
            int count = 0;
        };
        QList<Block> blocks;
        QList<qreal> offsets;
        qreal offset = 0;
        for (int i = 0; i < column.size(); ++i) {
            const int spot = column.at(i);
            const qreal weight = m_spots.at(spot).node < 0 ? 3 : 1;
            offsets.append(offset);
            blocks.append({(wish(spot, oneSide, forward) - offset) * weight, weight, 1});
            // Neighbours that want the same room share what they wanted (pool adjacent violators).
            while (blocks.size() > 1) {
                const Block last = blocks.last();
                Block& before = blocks[blocks.size() - 2];
                if (before.sum / before.weight <= last.sum / last.weight)
                    break;
                before = {before.sum + last.sum, before.weight + last.weight, before.count + last.count};
                blocks.removeLast();
            }
            if (i + 1 < column.size())
                offset += m_spots.at(spot).height + gap(spot, column.at(i + 1));
        }
        int at = 0;
        for (const Block& block : std::as_const(blocks)) {
            for (int i = 0; i < block.count; ++i, ++at)
                m_y[column.at(at)] = block.sum / block.weight + offsets.at(at);
        }
    }

    [[nodiscard]] qreal wish(int spot, bool oneSide, bool forward) const
    {
        qreal sum = 0;
        int count = 0;
        if (!oneSide || forward) {
            for (const int i : m_in.at(spot)) {
                const Piece& piece = m_pieces.at(i);
                sum += m_y.at(piece.from) + piece.exit - m_spots.at(spot).entry;
                ++count;
            }
        }
        if (!oneSide || !forward) {
            for (const int i : m_from.at(spot)) {
                const Piece& piece = m_pieces.at(i);
                sum += m_y.at(piece.to) + m_spots.at(piece.to).entry - piece.exit;
                ++count;
            }
        }
        return count == 0 ? m_y.at(spot) : sum / count;
    }

    [[nodiscard]] QList<qreal> columnStarts() const
    {
        QList<qreal> widths(m_columns.size(), 0);
        for (int i = 0; i < m_nodes.size(); ++i)
            widths[m_layer.at(i)] = std::max(widths.at(m_layer.at(i)), m_nodes.at(i).size.width());
        QList<qreal> starts;
        qreal x = 0;
        for (const qreal width : std::as_const(widths)) {
            starts.append(x);
            x += std::ceil((width + kBetweenLayers) / kUnit) * kUnit;
        }
        return starts;
    }

    const QList<Node>& m_nodes;
    const QList<Edge>& m_edges;
    QList<QList<int>> m_out; ///< Edges by the box they leave.
    QList<bool> m_back;
    QList<int> m_seen; ///< 1: on the way; 2: done.
    QList<int> m_first;
    QList<int> m_finished;
    QList<int> m_layer;
    QList<Spot> m_spots;
    QList<Piece> m_pieces;
    QList<QList<int>> m_in;
    QList<QList<int>> m_from;
    QList<QList<int>> m_columns; ///< Spots, layer by layer.
    QHash<QPair<int, int>, int> m_passing;
    QList<int> m_rank;
    QList<qreal> m_y;
};

} // namespace

Places arrange(const QList<Node>& nodes, const QList<Edge>& edges, int start)
{
    return nodes.isEmpty() ? Places() : Arranger(nodes, edges, start).places();
}

} // namespace occ::ui::graph
