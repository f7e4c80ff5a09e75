// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/planview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

/// What the timeline does with keys, pointer and wheel.
namespace occ::ui {

bool PlanView::event(QEvent* event)
{
    // Escape belongs to the mark that is on its way, else to the window.
    if (event->type() == QEvent::ShortcutOverride && m_proposal &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void PlanView::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const int page = qMax(1, viewport()->height() / kRow - 1);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Left ? -1 : 1;
        shift ? propose(m_days + step) : walk(0, step);
        return;
    }
    case Qt::Key_Up:
        return walk(-1, 0);
    case Qt::Key_Down:
        return walk(1, 0);
    case Qt::Key_PageUp:
        return walk(-page, 0);
    case Qt::Key_PageDown:
        return walk(page, 0);
    case Qt::Key_Home:
        return event->modifiers() & Qt::ControlModifier ? stand(0, 0) : stand(currentIndex().row(), 0);
    case Qt::Key_End:
        return event->modifiers() & Qt::ControlModifier ? stand(m_model->rowCount() - 1, 0)
                                                        : stand(currentIndex().row(), m_model->columnCount());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().column() > 0)
            request();
        else if (currentIndex().isValid())
            Q_EMIT opened(m_model->row(currentIndex().row()).row.id);
        return;
    case Qt::Key_Escape:
        if (m_proposal)
            return stopProposing();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        Q_EMIT zoomRequested(event->key() == Qt::Key_Plus ? 1 : -1);
        return;
    case Qt::Key_T:
        return goToToday();
    case Qt::Key_L:
        if (currentIndex().isValid() && event->modifiers() == Qt::NoModifier)
            Q_EMIT contactRequested(m_model->row(currentIndex().row()).row);
        return;
    default:
        break;
    }
    event->ignore();
}

void PlanView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    if (index.isValid())
        stand(index.row(), index.column());
    else if (const int row = rowAt(at.y()); row >= 0)
        stand(row, 0);
    const TimelineMark* mark = m_model->mark(index);
    if (mark && PlanModel::isMovable(m_model->row(index.row()), *mark))
        m_grip = QPoint(at.x() + horizontalScrollBar()->value(), at.y());
    else if (at.x() >= namesWidth())
        m_pan = QPoint(at.x() + horizontalScrollBar()->value(), at.y());
}

void PlanView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_grip) {
        // In the axis's own pixels, for it may scroll under the hand.
        const int along = at.x() + horizontalScrollBar()->value() - m_grip->x();
        m_dragging = m_dragging || std::abs(along) >= QApplication::startDragDistance();
        if (m_dragging)
            propose(int(std::lround(along / m_scale.day)));
        return;
    }
    if (m_pan && event->buttons() & Qt::LeftButton) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(m_pan->x() - at.x());
        return;
    }
    const QModelIndex index = indexAt(at);
    const TimelineMark* mark = m_model->mark(index);
    const bool movable = mark && PlanModel::isMovable(m_model->row(index.row()), *mark);
    viewport()->setCursor(movable ? Qt::SizeHorCursor : Qt::ArrowCursor);
    if (const int row = rowAt(at.y()); row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void PlanView::mouseReleaseEvent(QMouseEvent* event)
{
    viewport()->unsetCursor();
    m_pan.reset();
    const bool asked = m_dragging && m_proposal;
    m_grip.reset();
    m_dragging = false;
    if (event->button() == Qt::LeftButton && asked)
        request();
}

void PlanView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid())
        return;
    if (index.column() == 0)
        Q_EMIT opened(m_model->row(index.row()).row.id);
    else
        request();
}

void PlanView::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    viewport()->update();
    QTableView::leaveEvent(event);
}

void PlanView::wheelEvent(QWheelEvent* event)
{
    const QPoint turned = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turned.y() != 0)
            Q_EMIT zoomRequested(turned.y() > 0 ? 1 : -1);
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier && turned.y() != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turned.y());
        event->accept();
    } else {
        QTableView::wheelEvent(event);
    }
}

} // namespace occ::ui
