// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardpage.h"

#include "ui/onboarding/dashboardactions.h"
#include "ui/onboarding/dashboardcharts.h"
#include "ui/onboarding/dashboardfilters.h"
#include "ui/onboarding/links.h"
#include "ui/onboarding/sheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/states.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

/// A page at least this high has room for the charts without being asked.
static constexpr int kRoomForCharts = 900;
static constexpr auto kChartsSetting = "dashboard/charts"_L1;
static constexpr auto kPageName = "dashboard"_L1;

DashboardPage::DashboardPage(Shell& shell)
    : Page(shell)
    , m_rows(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.onboardings().list(); }; },
          [this](const QList<OnboardingRow>& rows) { show(rows); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_saved(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.views().list(kPageName); }; },
          [this](const QList<SavedView>& views) { m_filters->setSaved(views); })
    , m_people(
          shell.desk(), this, [] { return [](Workspace& workspace) { return workspace.people().list(); }; },
          [this](const QList<Person>& people) {
              m_capacities.clear();
              for (const Person& person : people)
                  m_capacities.insert(person.name, person.capacity);
              m_actions->setPeople(people);
              showCharts(!m_charts->isHidden());
          })
    , m_header(new PageHeader(tr("Dashboard"), this))
{
    const bool somebody = desk().info().actorId.has_value();
    DashboardView first;
    first.which = somebody ? Which::Mine : Which::All;
    askFirst(first); // before all that has to be made to show it
    m_model.setMe(desk().info().actorId);
    layOut();
    m_filters->setView(first);
    m_model.setView(first);
    addKeys();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible())
            follow(changes);
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_rows.refresh();
    });
}

void DashboardPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    column->addWidget(makeTiles());
    m_charts = new DashboardCharts(this);
    m_charts->hide();
    column->addWidget(m_charts);
    m_filters = new DashboardFilters(desk().info().actorId.has_value(), this);
    column->addWidget(m_filters);
    column->addWidget(makeTable(), 1);
    connectTable();
    addActions();
    const auto with = [this](auto change) {
        DashboardView view = m_model.view();
        change(view);
        apply(view);
    };
    connect(m_charts, &DashboardCharts::ownerChosen, this, [with](const QString& owner) {
        with([&](DashboardView& view) {
            view.which = Which::All;
            view.owner = owner;
        });
    });
    connect(m_charts, &DashboardCharts::lateChosen, this, [this] { choose(Which::Late); });
    connect(m_charts, &DashboardCharts::weekChosen, this, [this] { choose(Which::DueThisWeek); });
    connect(m_filters, &DashboardFilters::changed, this, &DashboardPage::apply);
    connect(m_filters, &DashboardFilters::applyRequested, this, &DashboardPage::applySaved);
    connect(m_filters, &DashboardFilters::saveRequested, this, &DashboardPage::save);
    connect(m_filters, &DashboardFilters::leaveRequested, this, &DashboardPage::takeFocus);
    connect(m_filters, &DashboardFilters::removeRequested, this, [this](const SavedView& view) {
        desk()
            .write([id = view.id](Workspace& workspace) { return workspace.views().remove(id); })
            .then(this, [this](const Status& status) {
                if (!status)
                    shell().fail(status.error());
            });
    });
}

void DashboardPage::addActions()
{
    m_chartsButton = new Button(tr("Charts"), u"dashboard.charts"_s, Button::Look::Plain, this);
    m_chartsButton->setCheckable(true);
    connect(m_chartsButton, &QAbstractButton::clicked, this, [this](bool on) {
        QSettings().setValue(kChartsSetting, on);
        showCharts(on);
    });
    m_header->addAction(m_chartsButton);
    auto* columns = new Button(tr("Columns"), u"dashboard.columns"_s, Button::Look::Plain, this);
    columns->setIconName(u"view-list"_s);
    QMenu* menu = m_table->columnMenu({DashboardModel::Client});
    connect(columns, &QAbstractButton::clicked, this,
            [columns, menu] { menu->popup(columns->mapToGlobal(QPoint(0, columns->height() + 2))); });
    m_header->addAction(columns);
    auto* start = new Button(tr("Start onboarding"), u"dashboard.start"_s, Button::Look::Primary, this);
    connect(start, &QAbstractButton::clicked, this, [this] { openStartSheet(shell()); });
    m_header->addAction(start);
}

QWidget* DashboardPage::makeTiles()
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const std::pair<Which, QString> tiles[] = {{Which::All, tr("Active onboardings")},
                                               {Which::Red, tr("Red")},
                                               {Which::Amber, tr("Amber")},
                                               {Which::Late, tr("Late")},
                                               {Which::DueToday, tr("Due today")},
                                               {Which::ReplyAwaited, tr("Reply awaited")}};
    for (const auto& [which, title] : tiles) {
        auto* tile = new KpiTile(u"dashboard.kpi.%1"_s.arg(int(which)), title, strip);
        m_tiles.insert(which, tile);
        row->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, which = which] { choose(which); });
    }
    return strip;
}

QWidget* DashboardPage::makeTable()
{
    auto* card = new Card(this, 0);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"dashboard.table"_s, tr("Onboardings"), pages);
    m_table->setModel(&m_model);
    m_table->setColumnWidths({100, -2, -5, 116, 158, 128, 98, 60, 92});
    m_table->setCrampedWidths({100, -2, -4, 104, 90, 126, 96, 62, 88});
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->moveSection(DashboardModel::GoLive, DashboardModel::Owner);
    using M = DashboardModel;
    m_table->setGivingWay({M::GoLive, M::LastContact, M::Progress, M::Milestone}, {M::Why, M::Client});
    m_table->restoreColumns();
    m_stack->addWidget(new LoadingState(pages));
    m_stack->addWidget(m_table);
    card->column()->setSpacing(0);
    card->column()->addWidget(pages, 1);
    m_actions = new DashboardActions(shell(), m_model, m_table, card);
    card->column()->addWidget(m_actions);
    return card;
}

/// Made when it is first needed, which is hardly ever.
QWidget* DashboardPage::nothing()
{
    if (m_nothing)
        return m_nothing;
    m_nothing = new EmptyState(u"view-list-bullet"_s, tr("No onboarding is running"),
                               tr("Start one by hand, or win a deal: its onboarding can start from there."),
                               m_stack->parentWidget());
    auto* start = new Button(tr("Start onboarding"), u"dashboard.first"_s, Button::Look::Primary, m_nothing);
    connect(start, &QAbstractButton::clicked, this, [this] { openStartSheet(shell()); });
    m_nothing->addAction(start);
    m_stack->addWidget(m_nothing);
    return m_nothing;
}

QWidget* DashboardPage::noMatch()
{
    if (m_noMatch)
        return m_noMatch;
    m_noMatch = new EmptyState(u"edit-find"_s, tr("No onboarding matches"),
                               tr("Nothing fits these filters and words together."), m_stack->parentWidget());
    auto* all = new Button(tr("Show all"), u"dashboard.showAll"_s, Button::Look::Plain, m_noMatch);
    connect(all, &QAbstractButton::clicked, this, [this] {
        DashboardView view;
        view.hidden = m_model.view().hidden;
        apply(view);
    });
    m_noMatch->addAction(all);
    m_stack->addWidget(m_noMatch);
    return m_noMatch;
}

void DashboardPage::connectTable()
{
    connect(m_table, &QAbstractItemView::activated, this, &DashboardPage::activate);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!m_model.onboarding(index))
            activate(index); // A heading folds at once.
    });
    connect(m_table, &TableView::rowChanged, this, [this](const QModelIndex& index) {
        if (const OnboardingRow* row = m_model.onboarding(index))
            m_place = row->id;
    });
    connect(&m_model, &DashboardModel::arranged, this, [this] {
        keepPlace();
        showCount();
        m_table->makeRoom();
    });
}

void DashboardPage::addKeys()
{
    connect(new QShortcut(QKeySequence(u"Ctrl+F"_s), this), &QShortcut::activated, m_filters,
            &DashboardFilters::focusWords);
    const auto key = [this](const QString& keys, void (DashboardActions::*act)()) {
        auto* shortcut = new QShortcut(QKeySequence(keys), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, m_actions, act);
    };
    key(u"L"_s, &DashboardActions::logContact);
    key(u"A"_s, &DashboardActions::reassign);
    key(u"P"_s, &DashboardActions::pauseOrResume);
    key(u"D"_s, &DashboardActions::editTarget);
}

void DashboardPage::open(const QVariant& what)
{
    if (what.canConvert<int>() && what.isValid())
        choose(Which(what.toInt()));
    reload();
}

void DashboardPage::reload()
{
    if (m_first && m_model.view() == m_asked)
        awaitFirst();
    else
        m_rows.refresh();
    m_saved.refresh();
    m_people.refresh();
}

void DashboardPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    const QVariant wanted = QSettings().value(kChartsSetting);
    showCharts(wanted.isValid() ? wanted.toBool() : height() >= kRoomForCharts);
}

void DashboardPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

} // namespace occ::ui
