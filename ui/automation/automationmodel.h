// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationwords.h"
#include "ui/widgets/momentmodel.h"

namespace occ::ui {

/// Automations as the service gives them, with when each fires next.
class AutomationModel final : public MomentModel<AutomationRow>
{
    Q_OBJECT
public:
    enum Column { Title, State, Trigger, Condition, Action, LastFired, Next, Sent, Failed, Skipped, Columns };
    /// What fires next, by the automation's key.
    using NextFirings = QHash<QString, FiringRow>;

    using MomentModel::MomentModel;
    [[nodiscard]] qint64 idOf(const AutomationRow& row) const override
    {
        return m_numbers.of(row.automation.key);
    }
    [[nodiscard]] int rowOfKey(const QString& key) const { return rowOf(m_numbers.of(key)); }
    /// `until`: how far was looked ahead.
    void setNext(NextFirings next, Instant until);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString words(const AutomationRow& row, int column) const override;
    [[nodiscard]] QVariant look(const AutomationRow& row, int column, int role) const override;
    [[nodiscard]] QString tip(const AutomationRow& row, int column) const;
    [[nodiscard]] static Tone tone(const AutomationRow& row, int column);

    KeyNumbers m_numbers;
    NextFirings m_next;
    Instant m_until = 0; ///< 0: nobody looked ahead yet.
};

} // namespace occ::ui
