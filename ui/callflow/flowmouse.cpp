// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/callflowview.h"
#include "ui/callflow/flowdocument.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>

#include <cmath>

using namespace Qt::StringLiterals;

/// What the canvas does with pointer, wheel and what is dropped on it.
namespace occ::ui {

static constexpr qreal kReach = 10; ///< So near to a port or arrow the pointer means it, in the widget.
static constexpr qreal kWheelStep = 1.0015;

void CallFlowView::mousePressEvent(QMouseEvent* event)
{
    if (m_readOnly) {
        event->ignore();
        return;
    }
    const QPointF at = event->position();
    setFocus(Qt::MouseFocusReason);
    endRename(true);
    if (event->button() == Qt::MiddleButton) {
        m_hold = Hold{Hold::What::Pan, at, m_origin};
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const auto [portBox, port] = m_drawing.portAt(toFlow(at), kReach / std::min(1.0, m_zoom));
    if (portBox >= 0) {
        m_hold = Hold{Hold::What::Arrow, at, {}};
        stand(portBox, port);
        return;
    }
    const int box = m_drawing.boxAt(toFlow(at));
    if (box >= 0) {
        m_hold = Hold{Hold::What::Box, at, m_drawing.boxes().at(box).place.topLeft()};
        stand(box);
        return;
    }
    m_hold = Hold{Hold::What::Pan, at, m_origin};
    const int arrow = m_drawing.arrowAt(toFlow(at), 6 / m_zoom);
    if (arrow >= 0)
        stand(m_drawing.arrows().at(arrow).from, m_drawing.arrows().at(arrow).port);
    else
        m_document.select({});
}

void CallFlowView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (!m_hold) {
        hover(at);
        return;
    }
    const QPointF away = at - m_hold->from;
    m_hold->moved = m_hold->moved || away.manhattanLength() >= QApplication::startDragDistance();
    if (!m_hold->moved)
        return;
    if (m_hold->what == Hold::What::Pan) {
        setCursor(Qt::ClosedHandCursor);
        moveOrigin(m_hold->grip - away / m_zoom);
    } else if (m_hold->what == Hold::What::Arrow) {
        dragArrow(toFlow(at));
    } else if (selectedBox() >= 0) {
        const QPointF to = m_hold->grip + away / m_zoom;
        m_drawing.moveBox(selectedBox(),
                          {std::round(to.x() / kUnit) * kUnit, std::round(to.y() / kUnit) * kUnit});
        update();
    }
}

void CallFlowView::dragArrow(const QPointF& at)
{
    const int over = m_drawing.boxAt(at);
    m_target = over;
    m_loose = over < 0 ? at : m_drawing.entryPlace(over);
    update();
}

void CallFlowView::dropArrow(const QPointF& at)
{
    const QString step = m_document.step();
    const QString port = m_document.port();
    const int over = m_target;
    m_target = -1;
    m_loose.reset();
    update();
    if (over >= 0)
        m_document.connectStep(step, port, m_drawing.boxes().at(over).key);
    else
        Q_EMIT typeRequested(step, port, at - QPointF(0, kStepEntry));
}

void CallFlowView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_hold) {
        event->ignore();
        return;
    }
    const Hold hold = *m_hold;
    m_hold.reset();
    unsetCursor();
    const int box = selectedBox();
    if (!hold.moved) {
        showSelected();
    } else if (hold.what == Hold::What::Arrow) {
        dropArrow(toFlow(event->position()));
    } else if (hold.what == Hold::What::Box && box >= 0) {
        const QPointF to = m_drawing.boxes().at(box).place.topLeft();
        if (to != hold.grip)
            m_document.moveStep(m_drawing.boxes().at(box).key, to);
    }
}

void CallFlowView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF at = toFlow(event->position());
    const int box = m_readOnly ? -1 : m_drawing.boxAt(at);
    m_hold.reset();
    if (m_readOnly) {
        event->ignore();
    } else if (box < 0) {
        Q_EMIT typeRequested({}, {}, at - QPointF(kStepWidth / 2, kStepEntry));
    } else {
        stand(box);
        const bool title = at.y() < m_drawing.boxes().at(box).place.top() + kStepEntry + 2;
        title ? rename() : Q_EMIT editRequested();
    }
}

void CallFlowView::hover(const QPointF& at)
{
    if (m_readOnly)
        return;
    const auto [portBox, port] = m_drawing.portAt(toFlow(at), kReach / std::min(1.0, m_zoom));
    const int box = m_drawing.boxAt(toFlow(at));
    setCursor(portBox >= 0 ? Qt::CrossCursor : box >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (box != m_hovered) {
        m_hovered = box;
        update();
    }
}

void CallFlowView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void CallFlowView::contextMenuEvent(QContextMenuEvent* event)
{
    const int box = m_readOnly ? -1 : m_drawing.boxAt(toFlow(event->pos()));
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (m_readOnly || (!byKey && box < 0 && !m_drawing.boxes().isEmpty()))
        return;
    if (!byKey && box >= 0)
        stand(box);
    const QString step = m_document.step();
    if (step.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"callflow.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit\tEnter"), this, &CallFlowView::editRequested);
    menu->addAction(tr("Rename\tF2"), this, &CallFlowView::rename);
    menu->addAction(tr("Add a step after it…\tIns"), this, [this] { act(Qt::Key_Insert); });
    menu->addAction(tr("Connect…\tC"), this, [this] { act(Qt::Key_C); });
    menu->addAction(tr("Calls begin here"), this, [this, step] { m_document.setStart(step); });
    menu->addSeparator();
    menu->addAction(m_document.port().isEmpty() ? tr("Delete\tDel") : tr("Disconnect\tDel"), this,
                    &CallFlowView::removeSelected);
    menu->popup(byKey ? mapToGlobal(placeOf(step).center()) : event->globalPos());
}

void CallFlowView::wheelEvent(QWheelEvent* event)
{
    if (m_readOnly) {
        event->ignore();
        return;
    }
    QPointF turned =
        event->pixelDelta().isNull() ? QPointF(event->angleDelta()) / 2 : QPointF(event->pixelDelta());
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(kWheelStep, event->angleDelta().y()), event->position());
    } else {
        if (event->modifiers() & Qt::ShiftModifier && qFuzzyIsNull(turned.x()))
            turned = {turned.y(), 0};
        moveOrigin(m_origin - turned / m_zoom);
    }
    event->accept();
}

void CallFlowView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_readOnly && event->mimeData()->hasFormat(QLatin1StringView(kTypeMime)))
        event->acceptProposedAction();
}

void CallFlowView::dragMoveEvent(QDragMoveEvent* event)
{
    // Dropped on a port or an arrow it goes in between, on the ground it stands by itself.
    const auto [box, port] = m_drawing.portAt(toFlow(event->position()), kReach / m_zoom);
    const int arrow = m_drawing.arrowAt(toFlow(event->position()), kReach / m_zoom);
    if (box >= 0)
        stand(box, port);
    else if (arrow >= 0)
        stand(m_drawing.arrows().at(arrow).from, m_drawing.arrows().at(arrow).port);
    else
        m_document.select({});
    event->acceptProposedAction();
}

void CallFlowView::dropEvent(QDropEvent* event)
{
    const QString name = QString::fromUtf8(event->mimeData()->data(QLatin1StringView(kTypeMime)));
    const auto type = callflow::stepTypes().indexOf(name);
    if (type < 0)
        return;
    event->acceptProposedAction();
    const QString step = m_document.step();
    const QPointF at = toFlow(event->position()) - QPointF(kStepWidth / 2, kStepEntry);
    const bool between = !m_document.port().isEmpty();
    m_document.addStep(callflow::StepType(type), step, m_document.port(),
                       between ? std::nullopt
                               : std::optional(QPointF(std::round(at.x() / kUnit) * kUnit,
                                                       std::round(at.y() / kUnit) * kUnit)));
    setFocus();
}

} // namespace occ::ui
