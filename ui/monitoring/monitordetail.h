// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoring.h"
#include "ui/widgets/timeline.h"

#include <QTimeZone>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QVBoxLayout;
QT_END_NAMESPACE

namespace occ::ui {

class ChipBar;
class SectionHeader;
class PillLabel;
class TextLabel;
class TrendChart;

/// One watched number: charts over a time, what is wrong and why, what was measured against which limit.
class MonitorDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit MonitorDetail(QWidget* parent = nullptr);
    void show(const NumberReport& report, Instant now, const QTimeZone& zone);
    [[nodiscard]] Range range() const;

Q_SIGNALS:
    void rangeChanged();
    /// A limit is to be changed; the threshold's key, empty for any.
    void limitAsked(const QString& threshold);
    void testsAsked();
    void clientAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCharts();
    QWidget* makeFindings();
    void arrange();
    void showConditions(const NumberReport& report, Instant now, const QTimeZone& zone);
    void showVerdicts(const NumberReport& report);

    SectionHeader* m_title;
    PillLabel* m_health;
    ChipBar* m_range;
    TextLabel* m_trouble;
    TrendChart* m_calls;
    TrendChart* m_answered;
    TrendChart* m_webhooks;
    TrendChart* m_response;
    QGridLayout* m_grid = nullptr;
    int m_chartColumns = 0;
    TextLabel* m_fine = nullptr;
    QWidget* m_open = nullptr;
    QVBoxLayout* m_openColumn = nullptr;
    QWidget* m_limits = nullptr;
    QGridLayout* m_limitGrid = nullptr;
    TextLabel* m_tests = nullptr;
    TimelineModel m_story;
};

} // namespace occ::ui
