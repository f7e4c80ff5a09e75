// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertservice.h"
#include "ui/widgets/momentmodel.h"
#include "ui/widgets/timeline.h"

namespace occ::ui {

/// Alerts as the service gives them.
class AlertModel final : public MomentModel<Alert>
{
    Q_OBJECT
public:
    enum Column : int { State, Client, What, Rule, LastStep, NextStep, Columns };

    using MomentModel::MomentModel;
    [[nodiscard]] qint64 idOf(const Alert& alert) const override { return alert.id; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }

private:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString words(const Alert& alert, int column) const override;
    [[nodiscard]] QVariant look(const Alert& alert, int column, int role) const override;
    [[nodiscard]] QString tip(const Alert& alert, int column) const;
};

/// What happened to an alert and what will: when it came true, who was told and who will be.
[[nodiscard]] QList<TimelineEntry> stepsOf(const Alert& alert, Instant now, const QTimeZone& zone);

} // namespace occ::ui
