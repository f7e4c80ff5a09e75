// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/callflowview.h"

#include "ui/callflow/flowaccess.h"
#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"
#include "ui/style/paint.h"

#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr qreal kMargin = 32;     ///< Around a flow that is shown whole, in the widget.
static constexpr qreal kReadable = 0.75; ///< The beginning is shown at least so large.
static constexpr qreal kInSight = 96;    ///< So much of the flow stays in sight.
static constexpr QSizeF kMap(168, 104);

CallFlowView::CallFlowView(FlowDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    makeFlowsAccessible();
    setObjectName(u"callflow.view"_s);
    setAccessibleName(tr("Call flow"));
    setAccessibleDescription(
        tr("Arrows walk along the call's ways, Tab reads step by step, Enter edits, Insert adds, "
           "C connects, Escape leaves the steps."));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setProperty("pans", true); // What is cut at an edge can be brought into sight.
    connect(&m_document, &FlowDocument::changed, this, &CallFlowView::rebuild);
    connect(&m_document, &FlowDocument::findingsChanged, this, &CallFlowView::rebuild);
    connect(&m_document, &FlowDocument::selectionChanged, this, &CallFlowView::selectionMoved);
    rebuild();
}

CallFlowView::~CallFlowView() = default;

void CallFlowView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
    setAcceptDrops(!readOnly);
    setAccessibleDescription({});
}

void CallFlowView::rebuild()
{
    m_drawing.setBoxes(flowBoxes(m_document.flow(), m_document.findings()), m_document.flow().start);
    m_ground.forget();
    m_hovered = -1;
    forgetFlowChildren(this);
    if (m_readOnly || !m_placed)
        goHome();
    update();
}

void CallFlowView::selectionMoved()
{
    endRename(true);
    showSelected();
    update();
    tellFocus();
}

int CallFlowView::selectedBox() const
{
    return m_readOnly ? -1 : m_drawing.indexOf(m_document.step());
}

int CallFlowView::selectedPort() const
{
    const int box = selectedBox();
    if (box < 0 || m_document.port().isEmpty())
        return -1;
    const auto& ports = m_drawing.boxes().at(box).ports;
    for (int i = 0; i < ports.size(); ++i) {
        if (ports.at(i).exit == m_document.port())
            return i;
    }
    return -1;
}

void CallFlowView::setZoom(qreal zoom, std::optional<QPointF> around)
{
    const QPointF at = around.value_or(QPointF(width() / 2.0, height() / 2.0));
    const QPointF kept = toFlow(at);
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    moveOrigin(kept - at / m_zoom);
    Q_EMIT zoomChanged();
}

void CallFlowView::moveOrigin(const QPointF& to)
{
    const QRectF flow = m_drawing.bounds();
    const QSizeF seen = QSizeF(size()) / m_zoom;
    const qreal keep = kInSight / m_zoom;
    // clamp() wants its bounds in order, also for a widget that is smaller than what is to stay in sight.
    const auto within = [](qreal value, qreal least, qreal most) {
        return std::clamp(value, std::min(least, most), std::max(least, most));
    };
    m_origin = {within(to.x(), flow.left() - seen.width() + keep, flow.right() - keep),
                within(to.y(), flow.top() - seen.height() + keep, flow.bottom() - keep)};
    // What is in sight already is moved, not painted again: by whole pixels.
    const qreal pixels = m_zoom * devicePixelRatioF();
    m_origin = QPointF((m_origin * pixels).toPoint()) / pixels;
    if (m_rename)
        endRename(true);
    update();
}

void CallFlowView::fit()
{
    const QRectF flow = m_drawing.bounds();
    if (flow.isEmpty() || width() < 2 * kMargin || height() < 2 * kMargin)
        return;
    const qreal margin = m_readOnly ? kMargin / 2 : kMargin;
    const qreal across = (width() - 2 * margin) / flow.width();
    const qreal down = (height() - 2 * margin) / flow.height();
    m_zoom = std::clamp(std::min(across, down), kLeastZoom, 1.0);
    moveOrigin(flow.center() - QPointF(width(), height()) / (2 * m_zoom));
    Q_EMIT zoomChanged();
}

void CallFlowView::goHome()
{
    m_placed = isVisible() && !m_drawing.boxes().isEmpty();
    fit();
    if (m_readOnly || m_zoom >= kReadable || m_drawing.startBox() < 0)
        return;
    m_zoom = kReadable;
    const QRectF flow = m_drawing.bounds();
    const bool low = flow.height() * m_zoom < height() - kMargin;
    const qreal y = low ? flow.center().y() : m_drawing.entryPlace(m_drawing.startBox()).y();
    moveOrigin({flow.left() - kMargin / m_zoom, y - height() / (2 * m_zoom)});
    Q_EMIT zoomChanged();
}

void CallFlowView::showSelected()
{
    const int box = selectedBox();
    if (box < 0 || m_hold)
        return;
    const QRectF place = m_drawing.boxes().at(box).place.adjusted(-24, -24, 24, 24);
    const QSizeF seen = QSizeF(size()) / m_zoom;
    const auto shift = [](qreal origin, qreal room, qreal from, qreal to) {
        if (from < origin)
            return from;
        return to > origin + room ? to - room : origin;
    };
    moveOrigin({shift(m_origin.x(), seen.width(), place.left(), place.right()),
                shift(m_origin.y(), seen.height(), place.top(), place.bottom())});
}

void CallFlowView::setTrace(const FlowTrace& trace)
{
    m_trace = trace;
    if (!trace.turns.isEmpty())
        m_document.select(trace.turns.constLast().step);
    update();
}

QRect CallFlowView::placeOf(const QString& step) const
{
    const int box = m_drawing.indexOf(step);
    if (box < 0)
        return {};
    const QRectF place = m_drawing.boxes().at(box).place;
    return QRectF(toWidget(place.topLeft()), place.size() * m_zoom).toRect();
}

QPoint CallFlowView::placeOf(const QString& step, const QString& port) const
{
    const int box = m_drawing.indexOf(step);
    if (box < 0)
        return {};
    const auto& ports = m_drawing.boxes().at(box).ports;
    for (int i = 0; i < ports.size(); ++i) {
        if (ports.at(i).exit == port)
            return toWidget(m_drawing.portPlace(box, i)).toPoint();
    }
    return {};
}

void CallFlowView::look(FlowLook& look) const
{
    look.zoom = m_zoom;
    look.box = selectedBox();
    look.port = selectedPort();
    look.hovered = m_readOnly ? -1 : m_hovered;
    look.target = m_target;
    look.lifted = m_hold && m_hold->moved && m_hold->what == Hold::What::Box ? look.box : -1;
    look.focused = hasFocus();
    look.readOnly = m_readOnly;
    look.dim = !m_trace.turns.isEmpty();
    for (const FlowTrace::Turn& turn : m_trace.turns) {
        const int box = m_drawing.indexOf(turn.step);
        if (box < 0)
            continue;
        look.visited.append(box);
        const auto& ports = m_drawing.boxes().at(box).ports;
        for (int i = 0; i < ports.size(); ++i) {
            if (ports.at(i).exit == turn.port)
                look.lit.insert(m_drawing.arrowOf(box, i));
        }
    }
    if (m_trace.running && !look.visited.isEmpty())
        look.here = look.visited.constLast();
}

void CallFlowView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokensOf(this);
    FlowLook now(t);
    look(now);
    m_ground.paint(painter, m_drawing, now,
                   {.size = size(),
                    .ratio = devicePixelRatioF(),
                    .origin = m_origin,
                    .ground = m_readOnly ? t.surface : t.background,
                    .grid = !m_readOnly});
    painter.save();
    painter.scale(m_zoom, m_zoom);
    painter.translate(-m_origin);
    paintLifted(painter, m_drawing, now);
    if (m_loose) {
        const QPointF from = m_drawing.portPlace(now.box, std::max(0, now.port));
        const QRectF box = m_drawing.boxes().at(now.box).place;
        paintLoose(painter, FlowDrawing::way(from, *m_loose, box.bottom() + 20), t);
    }
    painter.restore();
    if (!m_readOnly)
        paintMap(painter);
}

/// A small map where the flow is larger than what is seen of it.
void CallFlowView::paintMap(QPainter& painter)
{
    const QRectF flow = m_drawing.bounds();
    const QRectF seen(m_origin, QSizeF(size()) / m_zoom);
    if (seen.contains(flow) || flow.isEmpty() || width() < 520 || height() < 380)
        return;
    const paint::Scope scope(painter);
    const Tokens& t = tokensOf(this);
    const QRectF frame(width() - kMap.width() - 12, height() - kMap.height() - 12, kMap.width(),
                       kMap.height());
    paint::box(painter, frame, t.surface, t.border, kRadiusControl);
    const QRectF inside = frame.adjusted(8, 8, -8, -8);
    const qreal scale = std::min(inside.width() / flow.width(), inside.height() / flow.height());
    painter.setClipRect(frame.adjusted(1, 1, -1, -1));
    painter.translate(inside.center() - flow.center() * scale);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < m_drawing.boxes().size(); ++i) {
        const FlowBox& box = m_drawing.boxes().at(i);
        painter.setBrush(box.finding == Tone::Red ? t.red : i == selectedBox() ? t.accent : t.muted);
        painter.drawRect(box.place);
    }
    paint::box(painter, seen, {}, t.accent, 2 / scale, 1.5 / scale);
}

void CallFlowView::resizeEvent(QResizeEvent*)
{
    if (m_readOnly || !m_placed)
        goHome();
    else
        moveOrigin(m_origin);
}

void CallFlowView::rename()
{
    const int box = selectedBox();
    const callflow::Step* step = m_document.flow().find(m_document.step());
    if (box < 0 || !step)
        return;
    endRename(true);
    const QRectF place = m_drawing.boxes().at(box).place;
    const QPoint corner = toWidget(place.topLeft() + QPointF(46, 4)).toPoint();
    auto* edit = new QLineEdit(step->title, this);
    edit->setObjectName(u"callflow.rename"_s);
    edit->setAccessibleName(tr("Title of the step"));
    edit->setGeometry(QRect(corner, QSize(std::max(160, int((place.width() - 54) * m_zoom)), 28)));
    edit->selectAll();
    edit->installEventFilter(this);
    m_rename = edit;
    m_renamed = step->key;
    edit->show();
    edit->setFocus();
}

void CallFlowView::endRename(bool keep)
{
    if (!m_rename)
        return;
    QLineEdit* edit = m_rename;
    m_rename.clear();
    const QString title = edit->text().trimmed();
    edit->removeEventFilter(this);
    if (edit->hasFocus())
        setFocus(); // Hidden with focus it would hand it on to the next step.
    edit->hide();
    edit->deleteLater();
    if (keep && !title.isEmpty())
        m_document.renameStep(m_renamed, title);
}

} // namespace occ::ui
