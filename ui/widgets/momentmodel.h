// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/base/rowmodel.h"
#include "ui/widgets/roles.h"

#include <QTimeZone>

namespace occ::ui {

/// A table whose rows are told as of a moment: "in two hours", "since yesterday". A model names its columns
/// and says what a cell's words are and how it looks; reading aloud and the row's id are the same for all.
template <typename Row> class MomentModel : public RowModel<Row>
{
public:
    using RowModel<Row>::RowModel;

    void setMoment(Instant now, const QTimeZone& zone)
    {
        m_now = now;
        m_zone = zone;
        if (!this->rows().isEmpty())
            Q_EMIT this->dataChanged(this->index(0, 0),
                                     this->index(this->rowCount() - 1, this->columnCount() - 1));
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return title(section);
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!this->checkIndex(index, QAbstractItemModel::CheckIndexOption::IndexIsValid))
            return {};
        const Row& row = this->row(index.row());
        const int column = index.column();
        switch (role) {
        case Qt::DisplayRole:
            return words(row, column);
        case Qt::AccessibleTextRole:
            return QString(title(column) + QStringLiteral(": ") + words(row, column));
        case IdRole:
            return this->idOf(row);
        default:
            return look(row, column, role);
        }
    }

protected:
    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QString words(const Row& row, int column) const = 0;
    /// The other roles: kind, tone, mark, tip, … Nothing where the cell has none.
    [[nodiscard]] virtual QVariant look(const Row& row, int column, int role) const = 0;

private:
    Instant m_now = 0;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace occ::ui
