// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/monitoring.h"
#include "ui/base/rowmodel.h"
#include "ui/style/tokens.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"

#include <QTimeZone>

namespace occ::ui {

/// Watched numbers as the service gives them.
class MonitorModel final : public RowModel<MonitoredRow>
{
    Q_OBJECT
public:
    enum Column : int { Number, State, Client, Volume, Calls, Answered, Failed, Webhooks, Test, Columns };
    static constexpr int kHoursRole = FirstFreeRole; ///< QVariantList: calls of each of the last 24 hours.

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const MonitoredRow& row) const override { return row.number.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const MonitoredRow& row, int column) const;
    [[nodiscard]] QString tip(const MonitoredRow& row, int column) const;
    [[nodiscard]] static Tone tone(const MonitoredRow& row, int column);

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

/// Draws the hours as small columns; everything else as every table does.
class SparkDelegate final : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace occ::ui
