// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/planmodel.h"
#include "ui/onboarding/planscale.h"

#include <QHeaderView>
#include <QTableView>

namespace occ::ui {

class PlanView;

/// The months and days above the timeline.
class PlanAxis final : public QHeaderView
{
    Q_OBJECT
public:
    explicit PlanAxis(PlanView* view);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PlanView* m_view;
};

/// A row per onboarding, its milestones as marks on a day axis; painted at once, without a widget per row.
/// Arrows walk over clients and marks; a mark is moved by dragging it or with Shift and the arrows, Enter
/// asks for it, Escape lets it be. The view only proposes: the page asks what would follow and does it.
class PlanView final : public QTableView
{
    Q_OBJECT
public:
    enum class Zoom : quint8 { Week, Month, Quarter };

    explicit PlanView(PlanModel* model, QWidget* parent = nullptr);

    [[nodiscard]] PlanModel* plans() const { return m_model; }
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    [[nodiscard]] const PlanScale& scale() const { return m_scale; }
    /// Takes the axis's days from the rows; keeps the day that is in sight.
    void measure();
    /// Brings today a third into the view.
    void goToToday();
    void stopProposing();
    [[nodiscard]] std::optional<Instant> proposal() const { return m_proposal; }
    /// Where a moment lies in the viewport.
    [[nodiscard]] qreal xOf(Instant at) const;
    [[nodiscard]] int namesWidth() const;
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

    QRect visualRect(const QModelIndex& index) const override;
    QModelIndex indexAt(const QPoint& at) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// While a mark is on its way: what would follow it?
    void proposed(qint64 milestone, occ::Instant to);
    void proposalDropped();
    /// Asked for: by letting go, or by Enter.
    void moveRequested(const occ::TimelineMark& mark, occ::Instant to);
    void opened(qint64 onboarding);
    void contactRequested(const occ::OnboardingRow& row);
    /// -1 or 1: to the coarser or finer zoom.
    void zoomRequested(int step);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void propose(int days);
    void setProposal(std::optional<Instant> to);
    void request();
    void walk(int rows, int marks);
    void stand(int row, int column);
    void bringIntoSight(qreal x);
    [[nodiscard]] Instant daysFrom(const TimelineRow& row, Instant at, int days) const;

    static constexpr int kRow = 46;

    PlanModel* m_model;
    PlanAxis* m_axis;
    PlanScale m_scale;
    Zoom m_zoom = Zoom::Month;
    std::optional<Instant> m_proposal; ///< Where the current mark would go.
    int m_days = 0;                    ///< The same in days.
    std::optional<QPoint> m_grip;      ///< Where the mark was taken.
    std::optional<QPoint> m_pan;
    int m_hovered = -1;
    bool m_dragging = false;
    bool m_placed = false; ///< Today was brought into sight once.
};

} // namespace occ::ui
