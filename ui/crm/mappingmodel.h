// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/mapping.h"
#include "ui/base/rowmodel.h"

namespace occ::ui {

/// One of our fields and its way.
struct MappingRow
{
    int number = 0; ///< Tells rows apart: kind and place.
    sync::OurField own;
    sync::FieldMapping field;
    QString theirs; ///< In words.
    QList<sync::Finding> findings;
};

/// The fields of one object: ours, where they go, which way, and what is wrong with it.
class MappingModel final : public RowModel<MappingRow>
{
    Q_OBJECT
public:
    enum Column : int { Ours, Direction, Theirs, Wins, As, Finding, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const MappingRow& row) const override { return row.number; }
    void setCrm(const QString& crm);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const MappingRow& row, int column) const;

    QString m_crm;
};

/// The heaviest of them; nothing when there is none.
[[nodiscard]] const sync::Finding* worstOf(const QList<sync::Finding>& findings);

} // namespace occ::ui
