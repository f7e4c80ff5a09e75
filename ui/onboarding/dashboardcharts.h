// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"

#include <QWidget>

namespace occ::ui {

class StackedBars;

/// Two charts over the dashboard's rows: each person's load by health against their capacity, and what is due
/// in which week. A bar asks for the rows behind it.
class DashboardCharts final : public QWidget
{
    Q_OBJECT
public:
    explicit DashboardCharts(QWidget* parent = nullptr);
    /// `capacities` by the person's name; 0 or absent: not set.
    void show(const QList<OnboardingRow>& rows, const QHash<QString, int>& capacities, Instant now,
              const QTimeZone& zone);

Q_SIGNALS:
    void ownerChosen(const QString& owner);
    void lateChosen();
    void weekChosen();

private:
    void showLoads(const QList<OnboardingRow>& rows, const QHash<QString, int>& capacities);
    void showWeeks(const QList<OnboardingRow>& rows, Instant now, const QTimeZone& zone);

    StackedBars* m_loads;
    StackedBars* m_weeks;
};

} // namespace occ::ui
