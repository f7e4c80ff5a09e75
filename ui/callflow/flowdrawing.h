// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/tokens.h"

#include <QHash>
#include <QPainterPath>
#include <QSet>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace occ::ui {

inline constexpr qreal kStepWidth = 240;
inline constexpr qreal kStepHead = 56;  ///< Icon, title and the line below it.
inline constexpr qreal kStepEntry = 28; ///< Where arrows come in, below the box's top.
inline constexpr qreal kExitRow = 26;

/// One way out of a step as it is drawn.
struct FlowPort
{
    QString exit;   ///< Its name in the flow ("next", "fallback", "option:0").
    QString badge;  ///< The key that is pressed; may be empty.
    QString label;  ///< "Appointments", "No answer"; empty for the only way on.
    QString target; ///< The step it leads to; empty when it leads nowhere.
    qreal y = 0;    ///< Below the box's top.
};

/// One step as it is drawn.
struct FlowBox
{
    QString key;
    QString icon;
    Tone tone = Tone::Neutral; ///< Of the icon's tile.
    QString kind;              ///< "Menu"
    QString title;
    QString note; ///< What it does, on one line.
    QList<FlowPort> ports;
    QRectF place;
    bool byHand = false; ///< Stands where somebody put it.
    Tone finding = Tone::Neutral;
    QStringList findings; ///< Complete sentences.
};

/// An arrow between two boxes, by numbers.
struct FlowArrow
{
    int from = 0;
    int port = 0;
    int to = 0;
    QPainterPath path;
    QRectF bounds;
};

/// What the canvas shows: boxes with their places, and the arrows between them. In points of the drawing,
/// not of the screen.
class FlowDrawing final
{
public:
    /// Takes the boxes over, places those that do not stand by hand, and draws the arrows.
    void setBoxes(QList<FlowBox> boxes, const QString& start);
    /// Puts one box elsewhere and draws the arrows that touch it anew.
    void moveBox(int box, const QPointF& to);

    [[nodiscard]] const QList<FlowBox>& boxes() const { return m_boxes; }
    [[nodiscard]] const QList<FlowArrow>& arrows() const { return m_arrows; }
    [[nodiscard]] int startBox() const { return m_start; }
    /// Everything, with the sign of the incoming call.
    [[nodiscard]] QRectF bounds() const;
    /// The numbers of the boxes as one reads: column by column from the left, each downwards.
    [[nodiscard]] const QList<int>& readingOrder() const { return m_reading; }
    /// -1 when there is none.
    [[nodiscard]] int indexOf(const QString& key) const { return m_index.value(key, -1); }
    /// The number of the arrow that leaves there; -1 when it leads nowhere.
    [[nodiscard]] int arrowOf(int box, int port) const;
    [[nodiscard]] int boxAt(const QPointF& at) const;
    /// The port within reach of a point as {box, port}; {-1, -1} when there is none.
    [[nodiscard]] std::pair<int, int> portAt(const QPointF& at, qreal reach) const;
    [[nodiscard]] int arrowAt(const QPointF& at, qreal reach) const;
    [[nodiscard]] QPointF portPlace(int box, int port) const;
    [[nodiscard]] QPointF entryPlace(int box) const;
    /// Where the caller comes in.
    [[nodiscard]] QPointF callPlace() const;
    /// Where a new box beside another is not in anybody's way; nothing when it is better arranged.
    [[nodiscard]] static QSizeF sizeOf(const FlowBox& box);
    /// What a box paints on, with its frame of selection, its badges and its ports.
    [[nodiscard]] static QRectF reachOf(const FlowBox& box) { return box.place.adjusted(-12, -16, 12, 12); }
    /// A way from one point to another with a loop where it goes back.
    [[nodiscard]] static QPainterPath way(const QPointF& from, const QPointF& to, qreal below);

private:
    void arrange(const QString& start);
    void drawArrow(FlowArrow& arrow, int number) const;
    void sortForReading();
    [[nodiscard]] bool isArranged(int box) const;

    QList<FlowBox> m_boxes;
    QList<FlowArrow> m_arrows;
    QHash<QString, int> m_index;
    QList<QPointF> m_arranged;     ///< Where each box stands without anybody's hand.
    QList<QList<QPointF>> m_bends; ///< For each arrow.
    QList<int> m_reading;
    int m_start = -1;
};

/// What is marked in a drawing.
struct FlowMarks
{
    int box = -1;     ///< Selected.
    int port = -1;    ///< Selected, of that box.
    int hovered = -1; ///< Box under the pointer.
    int target = -1;  ///< Box a drawn arrow would go to.
    int lifted = -1;  ///< Box that is being dragged; paintFlow() leaves it and its arrows out.
    bool focused = false;
    bool readOnly = false;
    QSet<int> lit{};      ///< Arrows that a call took.
    QList<int> visited{}; ///< Boxes a call went through, in order.
    int here = -1;        ///< Box where the call is now.
    bool dim = false;     ///< What is not lit steps back.

    friend bool operator==(const FlowMarks&, const FlowMarks&) = default;
};

/// How a drawing is painted just now.
struct FlowLook : FlowMarks
{
    explicit FlowLook(const Tokens& drawnWith)
        : tokens(drawnWith)
    {}

    const Tokens& tokens;
    qreal zoom = 1;
};

/// Paints what lies in `area` of the drawing. The painter is already in the drawing's coordinates.
void paintFlow(QPainter& painter, const FlowDrawing& drawing, const FlowLook& look, const QRectF& area);
/// Paints the lifted box and its arrows.
void paintLifted(QPainter& painter, const FlowDrawing& drawing, const FlowLook& look);
/// An arrow that is being drawn by hand.
void paintLoose(QPainter& painter, const QPainterPath& path, const Tokens& tokens);
/// The grid's dots in a piece of the drawing; coarser when it is small.
void paintGrid(QPainter& painter, const QRectF& area, qreal zoom, const Tokens& tokens);

} // namespace occ::ui
