// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/callflow/flowground.h"

#include <QPointer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

namespace occ::ui {

class FlowDocument;

/// A call's way as it was simulated: steps in order, with the way out that was taken from each.
struct FlowTrace
{
    struct Turn
    {
        QString step;
        QString port; ///< Empty where the call is now, or ended.
    };
    QList<Turn> turns;
    bool running = false; ///< The last step is where the call waits.
};

/// The canvas of a call flow: a box for each step, an arrow for each way out. Edited by mouse (drag boxes,
/// draw arrows from ports, drop types on it) and by keyboard (arrows walk, Tab reads, Enter edits). Paints
/// itself at once, without a widget for each box.
class CallFlowView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qreal kLeastZoom = 0.15;
    static constexpr qreal kMostZoom = 2.5;
    /// Mime type of a step type by name, dragged from the palette.
    static constexpr auto kTypeMime = "application/x-occ-step-type";

    explicit CallFlowView(FlowDocument& document, QWidget* parent = nullptr);
    ~CallFlowView() override;
    Q_DISABLE_COPY_MOVE(CallFlowView)

    /// A picture of the flow that always shows the whole of it and cannot be edited.
    void setReadOnly(bool readOnly);
    [[nodiscard]] FlowDocument& document() const { return m_document; }
    [[nodiscard]] const FlowDrawing& drawing() const { return m_drawing; }
    [[nodiscard]] qreal zoom() const { return m_zoom; }
    /// Zooms; what lies at `around` (in the widget) stays there.
    void setZoom(qreal zoom, std::optional<QPointF> around = {});
    /// The whole flow, as large as it goes.
    void fit();
    /// The beginning, in a size that can be read.
    void goHome();
    /// Brings what is selected into sight.
    void showSelected();
    /// Lights up the way a call took; an empty one puts the light out.
    void setTrace(const FlowTrace& trace);
    /// Renames the selected step in place.
    void rename();
    /// In the widget: where a box is, and where the port of a way out.
    [[nodiscard]] QRect placeOf(const QString& step) const;
    [[nodiscard]] QPoint placeOf(const QString& step, const QString& port) const;
    [[nodiscard]] QPointF toFlow(const QPointF& at) const { return m_origin + at / m_zoom; }
    [[nodiscard]] QPointF toWidget(const QPointF& at) const { return (at - m_origin) * m_zoom; }
    /// Numbers of what is selected; -1 when nothing is.
    [[nodiscard]] int selectedBox() const;
    [[nodiscard]] int selectedPort() const;

    QSize sizeHint() const override { return {640, 420}; }
    QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    /// The form of the selected step is wanted.
    void editRequested();
    /// A step to lead this way out to is to be chosen.
    void targetRequested(const QString& step, const QString& port);
    /// A type for a new step is to be chosen; it goes into this way out, and at this place if one was shown.
    void typeRequested(const QString& step, const QString& port, std::optional<QPointF> at);
    void zoomChanged();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    /// What the pressed mouse does.
    struct Hold
    {
        enum class What : quint8 { Pan, Box, Arrow } what = What::Pan;
        QPointF from; ///< In the widget.
        QPointF grip; ///< Where the box was, or the origin, in the drawing.
        bool moved = false;
    };

    void rebuild();
    void selectionMoved();
    void look(FlowLook& look) const;
    void paintMap(QPainter& painter);
    void moveOrigin(const QPointF& to);
    void hover(const QPointF& at);
    void dragArrow(const QPointF& at);
    void dropArrow(const QPointF& at);
    void stand(int box, int port = -1);
    bool walk(int key);
    void walkAlong();
    void walkBack();
    void walkBeside(int by);
    bool nudge(int key);
    bool act(int key);
    void removeSelected();
    void endRename(bool keep);
    [[nodiscard]] bool handles(const QKeyEvent* event) const;
    void tellFocus();

    FlowDocument& m_document;
    FlowDrawing m_drawing;
    FlowGround m_ground;
    FlowTrace m_trace;
    QPointF m_origin; ///< What of the drawing is at the widget's top left corner.
    qreal m_zoom = 1;
    std::optional<Hold> m_hold;
    std::optional<QPointF> m_loose; ///< Where the arrow that is being drawn ends, in the drawing.
    int m_hovered = -1;
    int m_target = -1;
    int m_cameFrom = -1; ///< The box one walked from, for walking back.
    bool m_readOnly = false;
    bool m_placed = false; ///< Shown once.
    QPointer<QLineEdit> m_rename;
    QString m_renamed; ///< The step that is being renamed.
};

} // namespace occ::ui
