// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/dashboardactions.h"
#include "ui/onboarding/dashboardcharts.h"
#include "ui/onboarding/dashboardfilters.h"
#include "ui/onboarding/dashboardpage.h"
#include "ui/onboarding/following.h"
#include "ui/onboarding/links.h"
#include "ui/onboarding/sheets.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>

#include <functional>

using namespace Qt::StringLiterals;

/// What the dashboard shows of what it read.
namespace occ::ui {

/// As many rows as are read before all the others: a screenful, and all that the columns' widths are taken
/// from.
static constexpr int kGlanced = TableView::kSample;

void DashboardPage::choose(Which which)
{
    DashboardView view = m_model.view();
    view.which = which;
    apply(view);
}

void DashboardPage::apply(const DashboardView& view)
{
    m_filters->setView(view);
    m_model.setView(view);
    m_table->ensureRow();
    showTiles();
}

void DashboardPage::applySaved(const SavedView& saved)
{
    const DashboardView view = DashboardView::fromJson(saved.definition);
    m_table->setHiddenColumns(view.hidden);
    // The header's arrow sorts through the model, too: once by it, once with the whole view, is the same.
    m_table->horizontalHeader()->setSortIndicator(view.sortColumn, view.order);
    apply(view);
}

void DashboardPage::save()
{
    DashboardView view = m_model.view();
    view.hidden = m_table->hiddenColumns();
    openSaveViewSheet(shell(), {0, u"dashboard"_s, {}, view.toJson()});
}

void DashboardPage::showTiles()
{
    const Which which = m_model.view().which;
    for (auto it = m_tiles.cbegin(); it != m_tiles.cend(); ++it)
        it.value()->setOn(it.key() == which && which != Which::All);
}

void DashboardPage::askFirst(const DashboardView& view)
{
    m_asked = view;
    const auto owner = view.which == Which::Mine ? desk().info().actorId : std::nullopt;
    m_first = desk().read([owner](Workspace& workspace) -> FirstAnswer {
        auto glance = workspace.onboardings().glance(owner, kGlanced);
        const bool nobodysOwn = owner && glance && *glance && (*glance)->fitting == 0;
        return nobodysOwn ? workspace.onboardings().glance({}, kGlanced) : glance;
    });
}

void DashboardPage::awaitFirst()
{
    std::exchange(m_first, std::nullopt)->then(this, [this](const FirstAnswer& glance) {
        if (!m_loaded && glance && *glance && m_model.view() == m_asked)
            showFirst(**glance);
        m_rows.refresh();
    });
}

void DashboardPage::showFirst(const Glance& glance)
{
    const QList<OnboardingRow>& rows = glance.rows;
    const auto isMine = [me = desk().info().actorId](const OnboardingRow& row) { return row.ownerId == me; };
    m_figures = glance.figures;
    m_glancedFitting = glance.fitting;
    m_glanced = m_model.view();
    const bool nobodysOwn = std::none_of(rows.begin(), rows.end(), isMine);
    showRows(rows, nobodysOwn);
}

void DashboardPage::show(const QList<OnboardingRow>& rows)
{
    const FigureMoments moments = figureMoments(desk().now(), desk().zone());
    m_figures = {};
    for (const OnboardingRow& row : rows)
        m_figures.add(row, moments);
    m_glanced.reset();
    const auto isMine = [me = desk().info().actorId](const OnboardingRow& row) { return row.ownerId == me; };
    showRows(rows, std::none_of(rows.begin(), rows.end(), isMine));
}

void DashboardPage::showRows(const QList<OnboardingRow>& rows, bool nobodysOwn)
{
    const bool first = !m_loaded;
    m_loaded = true;
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setAll(rows);
    m_filters->setRows(rows);
    // Nobody's own list is empty on the first morning: then everything is the better start.
    if (first && m_model.view().which == Which::Mine && nobodysOwn) {
        choose(Which::All);
        if (m_glanced)
            m_glanced = m_model.view();
    }
    showFigures();
    showCount();
    showCharts(!m_charts->isHidden());
    m_table->ensureRow();
}

/// Reads again what changed: the few onboardings named, or everything when names may have changed too.
void DashboardPage::follow(const store::ChangeSet& changes)
{
    if (changes.touches("view"_L1))
        m_saved.refresh();
    if (changes.touches("person"_L1))
        m_people.refresh();
    if (!concernsOnboardings(changes))
        return;
    const auto ids = fewChanged(changes);
    if (!ids || !m_loaded || m_glanced || m_rows.isUnderWay()) {
        m_rows.refresh();
        return;
    }
    desk()
        .read([ids](Workspace& workspace) { return workspace.onboardings().rows(*ids); })
        .then(this, [this, ids, changes](const Result<QList<OnboardingRow>>& read) {
            const auto rows =
                read ? withChanged(changes, m_model.all(), *ids, *read, std::identity(), isRunning)
                     : std::nullopt;
            if (rows)
                show(*rows);
            else
                m_rows.refresh();
        });
}

/// Many other rows at once lose the place one stood on: goes back there.
void DashboardPage::keepPlace()
{
    const qint64 place = m_place;
    if (place == 0 || m_table->currentRow().isValid())
        return;
    if (const int row = m_model.rowOf(place); row >= 0)
        m_table->goTo(row);
}

void DashboardPage::showFigures()
{
    const QLocale locale;
    const auto set = [&](Which which, int figure, const QString& note, Tone tone) {
        m_tiles.value(which)->setFigure(locale.toString(figure), note, figure > 0 ? tone : Tone::Neutral);
    };
    const PortfolioFigures& now = m_figures;
    set(Which::All, now.active, tr("%1 new in 7 days").arg(locale.toString(now.started)), Tone::Neutral);
    set(Which::Red, now.red,
        now.openAlerts == 1 ? tr("1 open alert") : tr("%n open alerts", nullptr, now.openAlerts), Tone::Red);
    set(Which::Amber, now.amber, tr("red next, if left alone"), Tone::Amber);
    set(Which::Late, now.late, tr("past the due date"), Tone::Red);
    set(Which::DueToday, now.dueToday, tr("%1 within 7 days").arg(locale.toString(now.dueThisWeek)),
        Tone::Neutral);
    set(Which::ReplyAwaited, now.replyAwaited, tr("the client's turn"), Tone::Amber);
    const QString day =
        locale.toString(toLocal(desk().now(), desk().zone()), tr("dddd d MMMM, HH:mm", "date format"));
    m_header->setNote(tr("%1 active · %2").arg(locale.toString(now.active), day));
}

void DashboardPage::showCount()
{
    if (m_glanced && m_model.view() != *m_glanced) {
        m_stack->setCurrentIndex(0); // Another view asks for rows that are still being read.
        return;
    }
    const int shown = m_glanced ? m_glancedFitting : m_model.shown();
    const int all = m_figures.all;
    const int column = m_model.view().sortColumn;
    const bool byRisk = column < 0 || column == DashboardModel::HealthColumn;
    const QLocale locale;
    const QString text = byRisk ? tr("Sorted by risk · %1 of %2") : tr("%1 of %2");
    m_filters->setCount(text.arg(locale.toString(shown), locale.toString(all)));
    m_actions->follow();
    if (m_loaded)
        m_stack->setCurrentWidget(all == 0 ? nothing() : shown == 0 ? noMatch() : m_table);
}

void DashboardPage::showCharts(bool shown)
{
    m_chartsButton->setChecked(shown);
    m_charts->setVisible(shown);
    if (shown && m_loaded && !m_glanced)
        m_charts->show(m_model.all(), m_capacities, desk().now(), desk().zone());
}

void DashboardPage::activate(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (const OnboardingRow* row = m_model.onboarding(index)) {
        openRow(*row);
        return;
    }
    const DashboardLine line = m_model.row(index.row());
    m_model.fold(index.row(), !line.folded);
    m_table->goTo(m_model.rowOf(line.id));
}

QVariant DashboardPage::subject() const
{
    const OnboardingRow* row = m_model.onboarding(m_table->currentIndex());
    if (!row)
        return {};
    ClientLink link;
    link.client = row->clientId;
    link.onboarding = row->id;
    return QVariant::fromValue(link);
}

void DashboardPage::openRow(const OnboardingRow& row)
{
    ClientLink link;
    link.client = row.clientId;
    link.onboarding = row.id;
    for (const DashboardLine& line : m_model.rows()) {
        if (!line.isHeading())
            link.among.append(line.row.id);
    }
    shell().open(QLatin1StringView(kClientPage), QVariant::fromValue(link));
}

} // namespace occ::ui
