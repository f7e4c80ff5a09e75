// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace occ::ui {

/// A table over row structs from a service. It keeps no truth of its own: new rows replace the old ones, and
/// a view keeps its selection and place because rows are moved, added and taken out one by one where they are
/// few. `idOf(const Row&)` tells rows apart.
template <typename Row> class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int number) const { return m_rows.at(number); }
    [[nodiscard]] virtual qint64 idOf(const Row& row) const = 0;

    [[nodiscard]] int rowOf(qint64 id) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (idOf(m_rows.at(i)) == id)
                return i;
        }
        return -1;
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    void setRows(QList<Row> rows)
    {
        QHash<qint64, int> wanted;
        for (int i = 0; i < rows.size(); ++i)
            wanted.insert(idOf(rows.at(i)), i);
        if (!isSmallStep(wanted)) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        takeOut(wanted);
        addNew(rows);
        reorder(std::move(rows), wanted);
    }

private:
    static constexpr int kFew = 64;

    [[nodiscard]] bool isSmallStep(const QHash<qint64, int>& wanted) const
    {
        int gone = 0;
        for (const Row& row : m_rows)
            gone += wanted.contains(idOf(row)) ? 0 : 1;
        const auto added = wanted.size() - (m_rows.size() - gone);
        return !m_rows.isEmpty() && gone <= kFew && (added <= kFew || isGrowth(wanted));
    }

    /// Whether all rows there are stay where they are and the others come behind them.
    [[nodiscard]] bool isGrowth(const QHash<qint64, int>& wanted) const
    {
        for (int i = 0; i < m_rows.size(); ++i) {
            if (wanted.value(idOf(m_rows.at(i)), -1) != i)
                return false;
        }
        return true;
    }

    void takeOut(const QHash<qint64, int>& wanted)
    {
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (wanted.contains(idOf(m_rows.at(i))))
                continue;
            this->beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            this->endRemoveRows();
        }
    }

    void addNew(const QList<Row>& rows)
    {
        QSet<qint64> known;
        for (const Row& row : m_rows)
            known.insert(idOf(row));
        QList<Row> added;
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(added),
                     [&](const Row& row) { return !known.contains(idOf(row)); });
        if (added.isEmpty())
            return;
        this->beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
        m_rows += added;
        this->endInsertRows();
    }

    void reorder(QList<Row> rows, const QHash<qint64, int>& wanted)
    {
        bool same = true;
        QList<int> to(m_rows.size());
        for (int i = 0; i < m_rows.size(); ++i) {
            to[i] = wanted.value(idOf(m_rows.at(i)));
            same = same && to.at(i) == i;
        }
        if (!same)
            Q_EMIT this->layoutAboutToBeChanged();
        m_rows = std::move(rows);
        if (!same) {
            const QModelIndexList before = this->persistentIndexList();
            QModelIndexList after;
            for (const QModelIndex& index : before)
                after.append(this->index(to.at(index.row()), index.column()));
            this->changePersistentIndexList(before, after);
            Q_EMIT this->layoutChanged();
        }
        if (!m_rows.isEmpty())
            Q_EMIT this->dataChanged(this->index(0, 0),
                                     this->index(int(m_rows.size()) - 1, this->columnCount() - 1));
    }

    QList<Row> m_rows;
};

} // namespace occ::ui
