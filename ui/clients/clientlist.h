// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/rowmodel.h"
#include "ui/onboarding/links.h"
#include "ui/shell/page.h"

#include <QSortFilterProxyModel>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class EmptyState;
class PageHeader;
class TableView;

/// Every client, whether an onboarding runs or not.
class ClientModel final : public RowModel<ClientRow>
{
    Q_OBJECT
public:
    enum Column { Name, Industry, Onboardings, Deals, Contacts, Email, Phone, Zone, Columns };

    using RowModel::RowModel;
    [[nodiscard]] qint64 idOf(const ClientRow& row) const override { return row.client.id; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static QVariant value(const ClientRow& row, int column);
};

class ClientsPage final : public Page
{
    Q_OBJECT
public:
    explicit ClientsPage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_rows.refresh(); }
    void takeFocus() override;

private:
    void layOut();
    void show(const QList<ClientRow>& rows);
    void showCount();
    void openRow(const QModelIndex& index);

    ClientModel m_model;
    QSortFilterProxyModel m_filter;
    Live<QList<ClientRow>> m_rows;
    PageHeader* m_header;
    QLineEdit* m_search = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace occ::ui
