// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "ui/base/rowmodel.h"

#include <QTimeZone>

namespace occ::ui {

/// What came and went, line by line, as the service tells it.
class CrmLogModel final : public RowModel<sync::LogLine>
{
    Q_OBJECT
public:
    enum Column : int { When, What, Record, Kind, Words, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const sync::LogLine& line) const override { return line.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const sync::LogLine& line, int column) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
