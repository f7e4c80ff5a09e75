// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/dealservice.h"
#include "ui/base/rowmodel.h"

#include <QSortFilterProxyModel>

namespace occ::ui {

/// Deals as the service gives them.
class DealModel final : public RowModel<Deal>
{
    Q_OBJECT
public:
    enum Column : int { Name, Client, Stage, Amount, Score, Owner, Closes, Product, Engaged, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const Deal& deal) const override { return deal.id; }
    void setToday(QDate today) { m_today = today; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString words(const Deal& deal, int column) const;
    [[nodiscard]] int tone(const Deal& deal, int column) const;

    QDate m_today;
};

/// Filters and sorts on the structs themselves: thousands of deals at every key typed.
class DealFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit DealFilter(DealModel* model, QObject* parent = nullptr);
    /// Empty: all. "open": all but won and lost.
    void setStage(const QString& stage);
    [[nodiscard]] QString stage() const { return m_stage; }
    void setText(const QString& text);
    void setOwner(const QString& owner);
    [[nodiscard]] QString owner() const { return m_owner; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    DealModel* m_model;
    QString m_stage = QStringLiteral("open");
    QString m_text;
    QString m_owner;
};

} // namespace occ::ui
