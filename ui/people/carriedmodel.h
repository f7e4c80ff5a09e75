// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/onboarding/onboarding.h"
#include "ui/widgets/momentmodel.h"

namespace occ::ui {

/// The onboardings of one person, to be dragged onto another.
class CarriedModel final : public MomentModel<Carried>
{
    Q_OBJECT
public:
    enum Column : int { State, Client, Why, Overdue, DueSoon, NextDue, Columns };

    using MomentModel::MomentModel;
    [[nodiscard]] qint64 idOf(const Carried& carried) const override { return carried.row.id; }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction | Qt::MoveAction; }

private:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString words(const Carried& carried, int column) const override;
    [[nodiscard]] QVariant look(const Carried& carried, int column, int role) const override;
};

} // namespace occ::ui
