// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/planview.h"

#include "core/base/calendar.h"
#include "ui/style/tokens.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace occ::ui {

static constexpr int kMark = 18;       ///< A mark's place, wider than its drawing, so that it is easily hit.
static constexpr int kMarkMiddle = 31; ///< Below the row's top.
static constexpr int kDaysAround = 14; ///< Kept free before the first and after the last date.
static constexpr int kEdge = 36;       ///< This near to the edge a dragged mark scrolls the axis.

static qreal pixelsADay(PlanView::Zoom zoom)
{
    return zoom == PlanView::Zoom::Week ? 92 : zoom == PlanView::Zoom::Month ? 26 : 8;
}

PlanView::PlanView(PlanModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"timeline.plan"_s);
    setAccessibleName(tr("Timeline"));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(kRow);
    verticalHeader()->setDefaultSectionSize(kRow);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalScrollBar()->setSingleStep(kRow);
    setCornerWidget(new QWidget(this)); // Instead of a frame where the scroll bars meet.
    m_axis = new PlanAxis(this);
    setHorizontalHeader(m_axis);
    m_scale.day = pixelsADay(m_zoom);
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &PlanView::stopProposing);
}

int PlanView::namesWidth() const
{
    return qBound(150, viewport()->width() / 5, 260);
}

qreal PlanView::xOf(Instant at) const
{
    return namesWidth() + m_scale.x(at) - horizontalScrollBar()->value();
}

void PlanView::measure()
{
    const Instant now = m_model->now();
    Instant least = now;
    Instant most = now;
    for (const TimelineRow& row : m_model->rows()) {
        least = qMin(least, row.row.contractAt);
        for (const TimelineMark& mark : row.marks) {
            least = qMin(least, mark.dueAt);
            most = qMax(most, mark.dueAt);
        }
    }
    const QDate first = toLocal(least, m_model->zone()).date().addDays(-kDaysAround);
    const int before = m_scale.first.isValid() ? int(first.daysTo(m_scale.first)) : 0;
    m_scale.zone = m_model->zone();
    m_scale.first = first;
    // A mark can be dragged well beyond the last one.
    m_scale.days = int(first.daysTo(toLocal(most, m_model->zone()).date())) + 6 * kDaysAround;
    const int value = horizontalScrollBar()->value() + int(before * m_scale.day);
    updateGeometries();
    horizontalScrollBar()->setValue(value);
    if (!m_placed && m_model->rowCount() > 0 && isVisible()) {
        m_placed = true;
        goToToday();
    }
    viewport()->update();
    m_axis->viewport()->update();
}

void PlanView::setZoom(Zoom zoom)
{
    const qreal middle = (viewport()->width() - namesWidth()) / 2.0;
    const qreal day = (horizontalScrollBar()->value() + middle) / m_scale.day;
    m_zoom = zoom;
    m_scale.day = pixelsADay(zoom);
    updateGeometries();
    horizontalScrollBar()->setValue(int(day * m_scale.day - middle));
    viewport()->update();
    m_axis->viewport()->update();
}

void PlanView::goToToday()
{
    const qreal third = (viewport()->width() - namesWidth()) / 3.0;
    horizontalScrollBar()->setValue(int(m_scale.x(m_model->now()) - third));
}

QRect PlanView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int top = rowViewportPosition(index.row());
    if (index.column() == 0)
        return {0, top, namesWidth(), kRow};
    const TimelineMark* mark = m_model->mark(index);
    if (!mark)
        return {};
    return {int(std::lround(xOf(mark->dueAt))) - kMark / 2, top + kMarkMiddle - kMark / 2, kMark, kMark};
}

QModelIndex PlanView::indexAt(const QPoint& at) const
{
    const int row = rowAt(at.y());
    if (row < 0)
        return {};
    if (at.x() < namesWidth())
        return m_model->index(row, 0);
    // The last one painted lies on top.
    for (int column = m_model->columnCount() - 1; column > 0; --column) {
        const QModelIndex index = m_model->index(row, column);
        if (m_model->mark(index) && visualRect(index).adjusted(-2, -6, 2, 6).contains(at))
            return index;
    }
    return {};
}

void PlanView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = rowViewportPosition(index.row());
    const int room = viewport()->height() - kRow;
    QScrollBar* bar = verticalScrollBar();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < 0))
        bar->setValue(bar->value() + top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && top > room))
        bar->setValue(bar->value() + top - room);
    else if (hint == PositionAtCenter)
        bar->setValue(bar->value() + top - room / 2);
    if (const TimelineMark* mark = m_model->mark(index))
        bringIntoSight(xOf(mark->dueAt));
}

void PlanView::bringIntoSight(qreal x)
{
    QScrollBar* bar = horizontalScrollBar();
    const int left = namesWidth() + kEdge;
    const int right = viewport()->width() - kEdge;
    if (x < left)
        bar->setValue(bar->value() - int(left - x));
    else if (x > right)
        bar->setValue(bar->value() + int(x - right));
}

Instant PlanView::daysFrom(const TimelineRow& row, Instant at, int days) const
{
    const QTimeZone zone(row.timezone.toUtf8());
    return BusinessCalendar(zone.isValid() ? zone : m_model->zone()).addDays(at, days);
}

void PlanView::propose(int days)
{
    const QModelIndex index = currentIndex();
    const TimelineMark* mark = m_model->mark(index);
    if (!mark || !PlanModel::isMovable(m_model->row(index.row()), *mark))
        return;
    m_days = days;
    setProposal(days == 0 ? std::nullopt
                          : std::optional(daysFrom(m_model->row(index.row()), mark->dueAt, days)));
    if (m_proposal)
        bringIntoSight(xOf(*m_proposal));
}

void PlanView::setProposal(std::optional<Instant> to)
{
    if (m_proposal == to)
        return;
    m_proposal = to;
    const TimelineMark* mark = m_model->mark(currentIndex());
    if (!to || !mark) {
        m_days = 0;
        m_model->setPlan({});
        Q_EMIT proposalDropped();
        return;
    }
    // The mark itself follows the hand at once; what hangs on it comes with the answer.
    MovePlan plan = m_model->plan();
    plan.onboardingId = m_model->row(currentIndex().row()).row.id;
    if (plan.moves.isEmpty() || plan.moves.constFirst().milestoneId != mark->id)
        plan.moves = {{mark->id, {}, mark->title, mark->dueAt, *to}};
    plan.moves.first().to = *to;
    m_model->setPlan(plan);
    Q_EMIT proposed(mark->id, *to);
}

void PlanView::stopProposing()
{
    m_grip.reset();
    m_dragging = false;
    setProposal({});
    m_model->setPlan({});
}

void PlanView::request()
{
    const QModelIndex index = currentIndex();
    const TimelineMark* mark = m_model->mark(index);
    if (mark && PlanModel::isMovable(m_model->row(index.row()), *mark))
        Q_EMIT moveRequested(*mark, m_proposal.value_or(mark->dueAt));
}

void PlanView::stand(int row, int column)
{
    if (m_model->rowCount() == 0)
        return;
    row = qBound(0, row, m_model->rowCount() - 1);
    column = qBound(0, column, int(m_model->row(row).marks.size()));
    selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::ClearAndSelect);
}

void PlanView::walk(int rows, int marks)
{
    const QModelIndex index = currentIndex();
    stand(qMax(0, index.row()) + rows, qMax(0, index.column()) + marks);
}

void PlanView::scrollContentsBy(int dx, int dy)
{
    if (dy != 0)
        QTableView::scrollContentsBy(0, dy);
    if (dx != 0) {
        viewport()->update();
        m_axis->viewport()->update();
    }
}

/// The table thinks of columns where there are days: the horizontal range is ours.
void PlanView::updateGeometries()
{
    QScrollBar* bar = horizontalScrollBar();
    const int value = bar->value();
    const QSignalBlocker quiet(bar);
    QTableView::updateGeometries();
    const int room = viewport()->width() - namesWidth();
    bar->setRange(0, qMax(0, int(m_scale.width()) - room));
    bar->setPageStep(room);
    bar->setSingleStep(int(m_scale.day));
    bar->setValue(value);
}

void PlanView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (m_proposal && !m_dragging && current != previous) {
        // What was proposed was about the mark one stood on before.
        m_proposal.reset();
        m_days = 0;
        m_model->setPlan({});
        Q_EMIT proposalDropped();
    }
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void PlanView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        stand(0, 0);
    if (!m_placed)
        measure();
}

} // namespace occ::ui
