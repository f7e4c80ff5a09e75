// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/activationservice.h"

#include <QWidget>

namespace occ::ui {

/// What one line of the picture shows. Moments; what is not known yet is not there.
struct PlanBar
{
    QString key;
    QString title;
    Instant planFrom = 0;
    Instant planTo = 0;
    std::optional<Instant> factFrom;
    std::optional<Instant> factTo; ///< Done; none while it goes on.
    bool stopped = false;
    QString words; ///< "12 of 12 steps, 3 h early"
};

/// A line for each stage, in their order. Pure.
[[nodiscard]] QList<PlanBar> planBars(const ActivationStatus& status);

/// Plan against fact over the run's 48 hours: for each stage the time it was given, and below it the time it
/// took, with a line for now. Arrow keys walk the stages, Enter or a click shows a stage's steps.
class ActivationPlan final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivationPlan(QWidget* parent = nullptr);
    void show(const ActivationStatus& status, const QTimeZone& zone);
    [[nodiscard]] const QList<PlanBar>& bars() const { return m_bars; }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int bar);
    /// Where a stage's line is.
    [[nodiscard]] QRect lineRect(int bar) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int bar);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int names() const;
    [[nodiscard]] qreal xOf(Instant at) const;
    void paintAxis(QPainter& painter) const;
    void paintBar(QPainter& painter, int at) const;
    void paintNow(QPainter& painter) const;
    void tell();

    QList<PlanBar> m_bars;
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_from = 0;
    Instant m_to = 0;
    Instant m_now = 0;
    std::optional<Instant> m_live;
    int m_current = 0;
};

} // namespace occ::ui
