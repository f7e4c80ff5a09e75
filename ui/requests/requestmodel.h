// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/rowmodel.h"
#include "ui/requests/requestdata.h"

namespace occ::ui {

/// A client's requests.
class RequestModel final : public RowModel<RequestRow>
{
    Q_OBJECT
public:
    enum Column : int { Priority, Title, State, Answer, Ticket, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const RequestRow& row) const override { return row.request.id; }
    void setMoment(Instant now, const QTimeZone& zone);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const RequestRow& row, int column) const;
    [[nodiscard]] QVariant pill(const RequestRow& row, int column, int role) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
