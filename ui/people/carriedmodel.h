// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "ui/base/rowmodel.h"

namespace occ::ui {

/// The onboardings of one person, to be dragged onto another.
class CarriedModel final : public RowModel<Carried>
{
    Q_OBJECT
public:
    enum Column : int { State, Client, Why, Overdue, DueSoon, NextDue, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const Carried& carried) const override { return carried.row.id; }
    void setMoment(Instant now, const QTimeZone& zone);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }

private:
    [[nodiscard]] QString words(const Carried& carried, int column) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
