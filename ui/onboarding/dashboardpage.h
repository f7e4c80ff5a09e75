// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/onboarding/dashboardmodel.h"
#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QStackedLayout;
QT_END_NAMESPACE

namespace occ::ui {

class Button;
class DashboardActions;
class DashboardCharts;
class DashboardFilters;
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
    void reload() override;
    void takeFocus() override;
    QVariant subject() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Which = DashboardView::Which;

    void layOut();
    void addActions();
    QWidget* makeTiles();
    QWidget* makeTable();
    QWidget* nothing();
    QWidget* noMatch();
    void connectTable();
    void addKeys();
    void choose(Which which);
    void apply(const DashboardView& view);
    void applySaved(const SavedView& saved);
    void save();
    /// Asks for what is seen at first of a view by risk of everybody's rows or one's own.
    void askFirst(const DashboardView& view);
    void awaitFirst();
    void showFirst(const Glance& glance);
    void show(const QList<OnboardingRow>& rows);
    void showRows(const QList<OnboardingRow>& rows, bool nobodysOwn);
    void follow(const store::ChangeSet& changes);
    void keepPlace();
    void showFigures();
    void showTiles();
    void showCount();
    void showCharts(bool shown);
    void activate(const QModelIndex& index);
    void openRow(const OnboardingRow& row);

    DashboardModel m_model;
    Live<QList<OnboardingRow>> m_rows;
    Live<QList<SavedView>> m_saved;
    Live<QList<Person>> m_people;
    PageHeader* m_header;
    QHash<Which, KpiTile*> m_tiles;
    DashboardFilters* m_filters = nullptr;
    DashboardCharts* m_charts = nullptr;
    Button* m_chartsButton = nullptr;
    TableView* m_table = nullptr;
    DashboardActions* m_actions = nullptr;
    QStackedLayout* m_stack = nullptr;
    EmptyState* m_nothing = nullptr;
    EmptyState* m_noMatch = nullptr;
    QHash<QString, int> m_capacities;
    PortfolioFigures m_figures;
    using FirstAnswer = Result<std::optional<Glance>>;
    std::optional<Reply<FirstAnswer>> m_first; ///< Until it is shown, or not needed any more.
    DashboardView m_asked;                     ///< What m_first was asked for.
    /// The view whose first rows are shown while the others are being read; nothing when all are there.
    std::optional<DashboardView> m_glanced;
    int m_glancedFitting = 0; ///< How many rows that view will have.
    qint64 m_place = 0;       ///< The onboarding one stands on, also while rows are replaced.
    bool m_loaded = false;
};

} // namespace occ::ui
