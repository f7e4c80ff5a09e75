// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationwords.h"
#include "ui/base/rowmodel.h"

namespace occ::ui {

/// Automations as the service gives them, with when each fires next.
class AutomationModel final : public RowModel<AutomationRow>
{
    Q_OBJECT
public:
    enum Column { Title, State, Trigger, Condition, Action, LastFired, Next, Sent, Failed, Skipped, Columns };
    /// What fires next, by the automation's key.
    using NextFirings = QHash<QString, FiringRow>;

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const AutomationRow& row) const override
    {
        return m_numbers.of(row.automation.key);
    }
    [[nodiscard]] int rowOfKey(const QString& key) const { return rowOf(m_numbers.of(key)); }
    void setMoment(Instant now, const QTimeZone& zone);
    /// `until`: how far was looked ahead.
    void setNext(NextFirings next, Instant until);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const AutomationRow& row, int column) const;
    [[nodiscard]] QString tip(const AutomationRow& row, int column) const;
    [[nodiscard]] static Tone tone(const AutomationRow& row, int column);

    KeyNumbers m_numbers;
    NextFirings m_next;
    Instant m_until = 0; ///< 0: nobody looked ahead yet.
    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
