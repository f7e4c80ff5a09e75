// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callflow/callflowview.h"
#include "ui/callflow/flowaccess.h"
#include "ui/callflow/flowdocument.h"
#include "ui/callflow/flowwords.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace Qt::StringLiterals;

/// What the canvas does with keys.
namespace occ::ui {

static constexpr qreal kKeyStep = 1.25;

bool CallFlowView::handles(const QKeyEvent* event) const
{
    if (m_readOnly || (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)))
        return false;
    switch (event->key()) {
    case Qt::Key_Escape:
        return m_loose || !m_document.step().isEmpty();
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_F2:
    case Qt::Key_C:
    case Qt::Key_F:
    case Qt::Key_Home:
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        return event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    default:
        return false;
    }
}

bool CallFlowView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && handles(static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int box = m_drawing.boxAt(toFlow(help->pos()));
        if (box < 0) {
            QToolTip::hideText();
        } else {
            const FlowBox& over = m_drawing.boxes().at(box);
            QStringList words{over.findings.isEmpty() ? over.kind + u": "_s + over.note : QString()};
            for (const QString& finding : over.findings)
                words << (over.finding == Tone::Red ? tr("Problem: %1") : tr("Warning: %1")).arg(finding);
            words.removeAll({});
            QToolTip::showText(help->globalPos(), words.join(u'\n'), this);
        }
        return true;
    }
    return QWidget::event(event);
}

/// Tab reads the steps in their order; after the last one, and when none is selected, it goes on to what is
/// beside the canvas.
bool CallFlowView::focusNextPrevChild(bool next)
{
    const auto& order = m_drawing.readingOrder();
    const auto at = order.indexOf(selectedBox());
    const auto to = at + (next ? 1 : -1);
    if (m_readOnly || m_rename || at < 0 || to < 0 || to >= order.size())
        return QWidget::focusNextPrevChild(next);
    stand(order.at(to));
    return true;
}

bool CallFlowView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_rename)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                endRename(key != Qt::Key_Escape);
                setFocus();
            }
            return true;
        }
    } else if (event->type() == QEvent::FocusOut) {
        endRename(true);
    }
    return QWidget::eventFilter(watched, event);
}

void CallFlowView::stand(int box, int port)
{
    const FlowBox& to = m_drawing.boxes().at(box);
    m_document.select(to.key, port < 0 ? QString() : to.ports.at(port).exit);
}

void CallFlowView::tellFocus()
{
    tellFlowFocus(this, selectedBox(), selectedPort());
}

void CallFlowView::focusInEvent(QFocusEvent* event)
{
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab && selectedBox() < 0 && !m_drawing.boxes().isEmpty())
        stand(m_drawing.readingOrder().constFirst());
    update();
    tellFocus();
}

void CallFlowView::focusOutEvent(QFocusEvent*)
{
    update();
}

/// Right from a box stands on its first way out, from there on where that leads.
void CallFlowView::walkAlong()
{
    const int box = selectedBox();
    const int port = selectedPort();
    const auto& ports = m_drawing.boxes().at(box).ports;
    if (port < 0) {
        if (!ports.isEmpty())
            stand(box, 0);
        return;
    }
    const int to = m_drawing.indexOf(ports.at(port).target);
    if (to < 0)
        return;
    m_cameFrom = box;
    stand(to);
}

void CallFlowView::walkBack()
{
    const int box = selectedBox();
    if (selectedPort() >= 0) {
        stand(box);
        return;
    }
    const FlowArrow* way = nullptr;
    for (const FlowArrow& arrow : m_drawing.arrows()) {
        if (arrow.to == box && arrow.from != box && (!way || arrow.from == m_cameFrom))
            way = &arrow;
    }
    if (way)
        stand(way->from, way->port);
}

/// Up and down: among the ways out, or to the next box above or below in the same column.
void CallFlowView::walkBeside(int by)
{
    const int box = selectedBox();
    const int port = selectedPort();
    if (port >= 0) {
        const int count = int(m_drawing.boxes().at(box).ports.size());
        stand(box, std::clamp(port + by, 0, count - 1));
        return;
    }
    const QRectF here = m_drawing.boxes().at(box).place;
    int best = -1;
    qreal nearest = 0;
    for (int i = 0; i < m_drawing.boxes().size(); ++i) {
        const QRectF there = m_drawing.boxes().at(i).place;
        const qreal down = (there.top() - here.top()) * by;
        if (i == box || down <= 0)
            continue;
        const qreal far = down + 3 * std::abs(there.left() - here.left());
        if (best < 0 || far < nearest) {
            best = i;
            nearest = far;
        }
    }
    if (best >= 0)
        stand(best);
}

bool CallFlowView::walk(int key)
{
    if (m_drawing.boxes().isEmpty())
        return false;
    const bool arrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (!arrow)
        return false;
    if (selectedBox() < 0) {
        stand(std::max(0, m_drawing.startBox()));
        return true;
    }
    if (key == Qt::Key_Right)
        walkAlong();
    else if (key == Qt::Key_Left)
        walkBack();
    else
        walkBeside(key == Qt::Key_Up ? -1 : 1);
    return true;
}

/// Shift and an arrow: the box moves by one step of the grid.
bool CallFlowView::nudge(int key)
{
    const int box = selectedBox();
    const QPointF by = key == Qt::Key_Left    ? QPointF(-kUnit, 0)
                       : key == Qt::Key_Right ? QPointF(kUnit, 0)
                       : key == Qt::Key_Up    ? QPointF(0, -kUnit)
                       : key == Qt::Key_Down  ? QPointF(0, kUnit)
                                              : QPointF();
    if (box < 0 || by.isNull())
        return false;
    const FlowBox& moved = m_drawing.boxes().at(box);
    m_document.moveStep(moved.key, moved.place.topLeft() + by);
    showSelected();
    return true;
}

void CallFlowView::removeSelected()
{
    const QString step = m_document.step();
    if (step.isEmpty())
        return;
    if (m_document.port().isEmpty())
        m_document.removeStep(step);
    else
        m_document.connectStep(step, m_document.port(), {});
}

bool CallFlowView::act(int key)
{
    const int box = selectedBox();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (box >= 0)
            Q_EMIT editRequested();
        return box >= 0;
    case Qt::Key_Insert:
        Q_EMIT typeRequested(m_document.step(), m_document.port(), {});
        return true;
    case Qt::Key_Delete:
        removeSelected();
        return true;
    case Qt::Key_F2:
        rename();
        return true;
    case Qt::Key_C:
        if (box >= 0 && !m_drawing.boxes().at(box).ports.isEmpty())
            Q_EMIT targetRequested(m_document.step(),
                                   m_drawing.boxes().at(box).ports.at(std::max(0, selectedPort())).exit);
        return true;
    case Qt::Key_F:
        fit();
        return true;
    case Qt::Key_Home:
        if (m_drawing.startBox() >= 0)
            stand(m_drawing.startBox());
        goHome();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        setZoom(m_zoom * (key == Qt::Key_Plus ? kKeyStep : 1 / kKeyStep));
        return true;
    default:
        return false;
    }
}

void CallFlowView::keyPressEvent(QKeyEvent* event)
{
    if (m_readOnly || (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier | Qt::ControlModifier))) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_hold) {
            m_hold.reset();
            m_loose.reset();
            rebuild();
        } else if (!m_document.step().isEmpty()) {
            m_document.select({});
        } else {
            event->ignore();
        }
        return;
    }
    const bool done = event->modifiers() & Qt::ShiftModifier && nudge(event->key());
    if (!done && !walk(event->key()) && !act(event->key()))
        event->ignore();
}

} // namespace occ::ui
