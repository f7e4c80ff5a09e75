// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcuts.h"

#include <QAbstractTableModel>

namespace occ::ui {

/// Every action that can have a key, and the key it has.
class KeyboardModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { Action, Key, Where, Columns };

    explicit KeyboardModel(Shortcuts& shortcuts, QObject* parent = nullptr);
    void setFilter(const QString& text);
    [[nodiscard]] QString id(int row) const { return m_ids.value(row); }
    [[nodiscard]] int rowOf(const QString& id) const { return int(m_ids.indexOf(id)); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void fill();

    Shortcuts& m_shortcuts;
    QString m_filter;
    QStringList m_ids;
};

} // namespace occ::ui
