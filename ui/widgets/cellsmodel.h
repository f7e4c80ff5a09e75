// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/paint.h"

#include <QAbstractTableModel>

namespace occ::ui {

/// One cell of a small table that is shown as it was made.
struct Cell
{
    QString text;
    Tone tone = Tone::Neutral;
    QString tip; ///< On hover: what is wrong, or the rest of it.
    bool muted = false;
    bool strong = false;
    bool right = false;                   ///< Numbers.
    paint::Mark mark = paint::Mark::None; ///< Not None: the cell is a pill.
};

/// A table that was made at once: the first rows of a file, what was rejected. `ids` name the rows for
/// whoever acts on them.
class CellsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Table
    {
        QStringList headers;
        QList<QList<Cell>> rows;
        QList<qint64> ids; ///< May be shorter than the rows.
    };
    void setTable(Table table);
    /// Changes one cell and leaves the rest, so that a view stays where it is.
    void setCell(int row, int column, const Cell& cell);
    [[nodiscard]] const Table& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Table m_table;
};

} // namespace occ::ui
