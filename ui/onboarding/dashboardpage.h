// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/dashboardmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Chip;
class ChipBar;
class ElidedLabel;
class EmptyState;
class KpiTile;
class PageHeader;
class TableView;

/// Every running onboarding, the worst first, with the reason in words.
class DashboardPage final : public Page
{
    Q_OBJECT
public:
    explicit DashboardPage(Shell& shell);

    void open(const QVariant& what) override;
    void reload() override { m_rows.refresh(); }
    void takeFocus() override;

private:
    void layOut();
    QWidget* makeTiles();
    QWidget* makeFilters();
    QWidget* makeTable();
    void setView(DashboardFilter::View view);
    void show(const QList<OnboardingRow>& rows);
    void follow(const store::ChangeSet& changes);
    void merge(const QList<qint64>& ids, const QList<OnboardingRow>& changed);
    void showFigures();
    void showCount();
    void fillOwnerMenu(class QMenu* menu);
    void openRow(const QModelIndex& index);
    void logContact();

    DashboardModel m_model;
    DashboardFilter m_filter;
    Live<QList<OnboardingRow>> m_rows;
    PageHeader* m_header;
    QHash<DashboardFilter::View, KpiTile*> m_tiles;
    ChipBar* m_views = nullptr;
    Chip* m_owner = nullptr;
    QLineEdit* m_search = nullptr;
    ElidedLabel* m_count = nullptr;
    TableView* m_table = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    EmptyState* m_noMatch = nullptr;
    bool m_loaded = false;
};

} // namespace occ::ui
