// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/dealmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QMenu;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Chip;
class ChipBar;
class ElidedLabel;
class EmptyState;
class PageHeader;
class StageStrip;
class TableView;

/// Every deal: totals by stage over a table that stays quick with thousands.
class PipelinePage final : public Page
{
    Q_OBJECT
public:
    explicit PipelinePage(Shell& shell);
    void open(const QVariant& what) override;
    void reload() override { m_deals.refresh(); }
    void takeFocus() override;

private:
    void layOut();
    QWidget* makeFilters();
    QWidget* makeTable();
    void show(const QList<Deal>& deals);
    void showTotals();
    void showCount();
    void setStage(const QString& stage);
    void fillOwnerMenu(QMenu* menu);
    void openRow(const QModelIndex& index);
    void stepStage(int by);

    DealModel m_model;
    DealFilter m_filter;
    Live<QList<Deal>> m_deals;
    PageHeader* m_header;
    StageStrip* m_stages = nullptr;
    ChipBar* m_views = nullptr;
    Chip* m_owner = nullptr;
    ElidedLabel* m_count = nullptr;
    QLineEdit* m_search = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    bool m_loaded = false;
};

} // namespace occ::ui
