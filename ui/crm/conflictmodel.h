// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncservice.h"
#include "ui/base/rowmodel.h"

#include <QTimeZone>

namespace occ::ui {

/// What a person has to decide about a connection.
class ConflictModel final : public RowModel<sync::Conflict>
{
    Q_OBJECT
public:
    enum Column : int { Record, Kind, About, Ours, Theirs, Since, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const sync::Conflict& conflict) const override { return conflict.id; }
    /// `crm` is the CRM's name, for the column of its values.
    void setMoment(Instant now, const QTimeZone& zone, const QString& crm);
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const sync::Conflict& conflict, int column) const;

    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
    QString m_crm;
};

/// What a side shows: its value, or that there is none.
[[nodiscard]] QString crmValueWords(const QString& value);

} // namespace occ::ui
