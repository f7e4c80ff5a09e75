// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertservice.h"
#include "ui/base/rowmodel.h"
#include "ui/widgets/timeline.h"

namespace occ::ui {

/// Alerts as the service gives them.
class AlertModel final : public RowModel<Alert>
{
    Q_OBJECT
public:
    enum Column : int { State, Client, What, Rule, LastStep, NextStep, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const Alert& alert) const override { return alert.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const Alert& alert, int column) const;
    [[nodiscard]] QString tip(const Alert& alert, int column) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

/// What happened to an alert and what will: when it came true, who was told and who will be.
[[nodiscard]] QList<TimelineEntry> stepsOf(const Alert& alert, Instant now, const QTimeZone& zone);

} // namespace occ::ui
