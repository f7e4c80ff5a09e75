// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardpage.h"

#include "ui/onboarding/links.h"
#include "ui/onboarding/sheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/states.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

using View = DashboardFilter::View;

/// More changed onboardings than these are read with all the others.
static constexpr int kFewChanged = 50;

DashboardPage::DashboardPage(Shell& shell)
    : Page(shell)
    , m_filter(&m_model)
    , m_rows(
          shell.desk(), this,
          [] { return [](Workspace& workspace) { return workspace.onboardings().list(); }; },
          [this](const QList<OnboardingRow>& rows) { show(rows); },
          [this](const Error& error) { this->shell().fail(error); })
    , m_header(new PageHeader(tr("Dashboard"), this))
{
    m_filter.setMe(desk().info().actorId);
    layOut();
    connect(&desk(), &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (isVisible())
            follow(changes);
    });
    connect(&desk(), &Desk::minutePassed, this, [this] {
        if (isVisible())
            m_rows.refresh();
    });
    connect(new QShortcut(QKeySequence(u"Ctrl+F"_s), this), &QShortcut::activated, this,
            [this] { m_search->setFocus(); });
    connect(new QShortcut(QKeySequence(u"L"_s), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &DashboardPage::logContact);
}

void DashboardPage::layOut()
{
    auto* column = pageColumn(this);
    column->addWidget(m_header);
    column->addWidget(makeTiles());
    column->addWidget(makeFilters());
    column->addWidget(makeTable(), 1);
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
    const std::pair<View, QString> tiles[] = {{View::All, tr("Active onboardings")},
                                              {View::Red, tr("Red")},
                                              {View::Amber, tr("Amber")},
                                              {View::Late, tr("Late")},
                                              {View::DueToday, tr("Due today")},
                                              {View::ReplyAwaited, tr("Reply awaited")}};
    for (const auto& [view, title] : tiles) {
        auto* tile = new KpiTile(u"dashboard.kpi.%1"_s.arg(int(view)), title, strip);
        m_tiles.insert(view, tile);
        row->addWidget(tile);
        connect(tile, &QAbstractButton::clicked, this, [this, view = view] { setView(view); });
    }
    return strip;
}

QWidget* DashboardPage::makeFilters()
{
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    m_views = new ChipBar(u"dashboard.views"_s, tr("Which onboardings"), strip);
    const bool somebody = desk().info().actorId.has_value();
    const std::pair<View, QString> chips[] = {{View::Mine, tr("My clients")},
                                              {View::All, tr("All")},
                                              {View::RedAndAmber, tr("Red and amber")},
                                              {View::DueThisWeek, tr("Due this week")},
                                              {View::Paused, tr("Paused")}};
    for (const auto& [view, title] : chips) {
        if (view != View::Mine || somebody)
            m_views->addChip(QString::number(int(view)), title);
    }
    m_filter.setView(somebody ? View::Mine : View::All);
    row->addWidget(m_views, 0, Qt::AlignVCenter);
    m_owner = new Chip(tr("Owner: anyone"), strip);
    m_owner->setObjectName(u"dashboard.owner"_s);
    m_owner->setHasMenu(true);
    auto* menu = new QMenu(m_owner);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillOwnerMenu(menu); });
    connect(m_owner, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_owner->mapToGlobal(QPoint(0, m_owner->height() + 2))); });
    row->addWidget(m_owner, 0, Qt::AlignVCenter);
    row->addStretch();
    m_count = new ElidedLabel({}, Type::Body, true, strip);
    m_count->setObjectName(u"dashboard.count"_s);
    row->addWidget(m_count);
    m_search = new QLineEdit(strip);
    m_search->setObjectName(u"dashboard.search"_s);
    m_search->setAccessibleName(tr("Filter by words"));
    m_search->setPlaceholderText(tr("Filter  (Ctrl F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(180);
    row->addWidget(m_search);
    connect(m_views, &ChipBar::currentChanged, this,
            [this](const QString& id) { setView(View(id.toInt())); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        showCount();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { takeFocus(); });
    return strip;
}

QWidget* DashboardPage::makeTable()
{
    auto* card = new Card(this, 0);
    auto* pages = new QWidget(card);
    m_stack = new QStackedLayout(pages);
    m_table = new TableView(u"dashboard.table"_s, tr("Onboardings"), pages);
    m_table->setModel(&m_filter);
    m_table->setColumnWidths({100, -3, -4, 106, 158, 120, 98, 60});
    m_table->setCrampedWidths({100, -3, -4, 106, 90, 122, 96, 62});
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->restoreColumns();
    m_nothing =
        new EmptyState(u"view-list-bullet"_s, tr("No onboarding is running"),
                       tr("Start one by hand, or win a deal: its onboarding can start from there."), pages);
    auto* start = new Button(tr("Start onboarding"), u"dashboard.first"_s, Button::Look::Primary, pages);
    connect(start, &QAbstractButton::clicked, this, [this] { openStartSheet(shell()); });
    m_nothing->addAction(start);
    m_noMatch = new EmptyState(u"edit-find"_s, tr("No onboarding matches"),
                               tr("Nothing fits this view and these words together."), pages);
    auto* all = new Button(tr("Show all"), u"dashboard.showAll"_s, Button::Look::Plain, pages);
    connect(all, &QAbstractButton::clicked, this, [this] {
        m_search->clear();
        m_filter.setOwner({});
        m_owner->setLabel(tr("Owner: anyone"));
        setView(View::All);
    });
    m_noMatch->addAction(all);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{new LoadingState(pages), m_table, m_nothing, m_noMatch})
        m_stack->addWidget(widget);
    card->column()->addWidget(pages);
    connect(m_table, &QAbstractItemView::activated, this, &DashboardPage::openRow);
    connect(&m_filter, &QAbstractItemModel::layoutChanged, this, &DashboardPage::showCount);
    return card;
}

void DashboardPage::open(const QVariant& what)
{
    if (what.canConvert<int>() && what.isValid())
        setView(View(what.toInt()));
    m_rows.refresh();
}

void DashboardPage::takeFocus()
{
    m_table->setFocus();
    m_table->ensureRow();
}

void DashboardPage::setView(View view)
{
    m_filter.setView(view);
    m_views->setCurrent(QString::number(int(view)));
    m_table->ensureRow();
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it)
        it.value()->setOn(it.key() == view && view != View::All);
    showCount();
}

void DashboardPage::show(const QList<OnboardingRow>& rows)
{
    const bool first = !m_loaded;
    m_loaded = true;
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setRows(rows);
    // Nobody's own list is empty on the first morning: then everything is the better start.
    if (first && m_filter.view() == View::Mine && m_filter.countOf(View::Mine) == 0)
        setView(View::All);
    showFigures();
    showCount();
    m_table->ensureRow();
}

/// Reads again what changed: the few onboardings named, or everything when names may have changed too.
void DashboardPage::follow(const store::ChangeSet& changes)
{
    if (!changes.touches("onboarding"_L1) && !changes.touches("client"_L1) && !changes.touches("person"_L1))
        return;
    QList<qint64> ids;
    for (const store::ChangeSet::Range& range : changes.subjects.value(u"onboarding"_s)) {
        for (qint64 id = range.first; id <= range.last && ids.size() <= kFewChanged; ++id)
            ids.append(id);
    }
    if (ids.isEmpty() || ids.size() > kFewChanged || m_rows.isUnderWay() || changes.touches("person"_L1)) {
        m_rows.refresh();
        return;
    }
    desk()
        .read([ids](Workspace& workspace) { return workspace.onboardings().rows(ids); })
        .then(this, [this, ids](const Result<QList<OnboardingRow>>& rows) {
            if (rows)
                merge(ids, *rows);
        });
}

void DashboardPage::merge(const QList<qint64>& ids, const QList<OnboardingRow>& changed)
{
    QList<OnboardingRow> rows = m_model.rows();
    rows.removeIf([&](const OnboardingRow& row) { return ids.contains(row.id); });
    for (const OnboardingRow& row : changed) {
        if (row.state == u"active" || row.state == u"paused")
            rows.insert(std::lower_bound(rows.begin(), rows.end(), row, beforeByRisk), row);
    }
    show(rows);
}

void DashboardPage::showFigures()
{
    int active = 0;
    int started = 0;
    int alerts = 0;
    const Instant weekAgo = desk().now() - 7 * kDay;
    for (const OnboardingRow& row : m_model.rows()) {
        active += row.state == u"active" ? 1 : 0;
        started += row.contractAt >= weekAgo ? 1 : 0;
        alerts += row.openAlerts;
    }
    const QLocale locale;
    const auto set = [&](View view, int figure, const QString& note, Tone tone) {
        m_tiles.value(view)->setFigure(locale.toString(figure), note, figure > 0 ? tone : Tone::Neutral);
    };
    const auto count = [this](View view) { return m_filter.countOf(view); };
    set(View::All, active, tr("%1 new in 7 days").arg(locale.toString(started)), Tone::Neutral);
    set(View::Red, count(View::Red), alerts == 1 ? tr("1 open alert") : tr("%n open alerts", nullptr, alerts),
        Tone::Red);
    set(View::Amber, count(View::Amber), tr("red next, if left alone"), Tone::Amber);
    set(View::Late, count(View::Late), tr("past the due date"), Tone::Red);
    set(View::DueToday, count(View::DueToday),
        tr("%1 within 7 days").arg(locale.toString(count(View::DueThisWeek))), Tone::Neutral);
    set(View::ReplyAwaited, count(View::ReplyAwaited), tr("the client's turn"), Tone::Amber);
    const QString day =
        locale.toString(toLocal(desk().now(), desk().zone()), tr("dddd d MMMM, HH:mm", "date format"));
    m_header->setNote(tr("%1 active · %2").arg(locale.toString(active), day));
}

void DashboardPage::showCount()
{
    const int shown = m_filter.rowCount();
    const int all = m_model.rowCount();
    const bool byRisk = m_filter.sortColumn() < 0 || m_filter.sortColumn() == DashboardModel::HealthColumn;
    const QLocale locale;
    const QString text = byRisk ? tr("Sorted by risk · %1 of %2") : tr("%1 of %2");
    m_count->setText(text.arg(locale.toString(shown), locale.toString(all)));
    if (!m_loaded)
        return;
    m_stack->setCurrentIndex(all == 0 ? 2 : shown == 0 ? 3 : 1);
}

void DashboardPage::fillOwnerMenu(QMenu* menu)
{
    menu->clear();
    QStringList owners;
    for (const OnboardingRow& row : m_model.rows()) {
        if (!row.owner.isEmpty() && !owners.contains(row.owner))
            owners.append(row.owner);
    }
    owners.sort(Qt::CaseInsensitive);
    owners.prepend(QString());
    for (const QString& owner : owners) {
        QAction* action = menu->addAction(owner.isEmpty() ? tr("Anyone") : owner);
        action->setCheckable(true);
        action->setChecked(owner == m_filter.owner());
        connect(action, &QAction::triggered, this, [this, owner] {
            m_filter.setOwner(owner);
            m_owner->setLabel(owner.isEmpty() ? tr("Owner: anyone") : tr("Owner: %1").arg(owner));
            showCount();
        });
    }
}

void DashboardPage::openRow(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    ClientLink link;
    const OnboardingRow& row = m_model.row(m_filter.mapToSource(index).row());
    link.client = row.clientId;
    link.onboarding = row.id;
    for (int i = 0; i < m_filter.rowCount(); ++i)
        link.among.append(m_filter.index(i, 0).data(IdRole).toLongLong());
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

void DashboardPage::logContact()
{
    const QModelIndex index = m_table->currentRow();
    if (index.isValid()) {
        const OnboardingRow& row = m_model.row(m_filter.mapToSource(index).row());
        openContactSheet(shell(), row.clientId, row.id, row.client);
    }
}

} // namespace occ::ui
