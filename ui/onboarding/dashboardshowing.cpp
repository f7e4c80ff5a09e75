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

#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>

#include <functional>

using namespace Qt::StringLiterals;

/// What the dashboard shows of what it read.
namespace occ::ui {

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

void DashboardPage::show(const QList<OnboardingRow>& rows)
{
    const bool first = !m_loaded;
    m_loaded = true;
    m_model.setMoment(desk().now(), desk().zone());
    m_model.setAll(rows);
    m_filters->setRows(rows);
    // Nobody's own list is empty on the first morning: then everything is the better start.
    if (first && m_model.view().which == Which::Mine && m_model.countOf(Which::Mine) == 0)
        choose(Which::All);
    showFigures();
    showCount();
    showCharts(!m_charts->isHidden());
    m_table->makeRoom();
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
    if (!ids || m_rows.isUnderWay()) {
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
    int active = 0;
    int started = 0;
    int alerts = 0;
    const Instant weekAgo = desk().now() - 7 * kDay;
    for (const OnboardingRow& row : m_model.all()) {
        active += row.state == u"active" ? 1 : 0;
        started += row.contractAt >= weekAgo ? 1 : 0;
        alerts += row.openAlerts;
    }
    const QLocale locale;
    const auto set = [&](Which which, int figure, const QString& note, Tone tone) {
        m_tiles.value(which)->setFigure(locale.toString(figure), note, figure > 0 ? tone : Tone::Neutral);
    };
    const auto count = [this](Which which) { return m_model.countOf(which); };
    set(Which::All, active, tr("%1 new in 7 days").arg(locale.toString(started)), Tone::Neutral);
    set(Which::Red, count(Which::Red),
        alerts == 1 ? tr("1 open alert") : tr("%n open alerts", nullptr, alerts), Tone::Red);
    set(Which::Amber, count(Which::Amber), tr("red next, if left alone"), Tone::Amber);
    set(Which::Late, count(Which::Late), tr("past the due date"), Tone::Red);
    set(Which::DueToday, count(Which::DueToday),
        tr("%1 within 7 days").arg(locale.toString(count(Which::DueThisWeek))), Tone::Neutral);
    set(Which::ReplyAwaited, count(Which::ReplyAwaited), tr("the client's turn"), Tone::Amber);
    const QString day =
        locale.toString(toLocal(desk().now(), desk().zone()), tr("dddd d MMMM, HH:mm", "date format"));
    m_header->setNote(tr("%1 active · %2").arg(locale.toString(active), day));
}

void DashboardPage::showCount()
{
    const int shown = m_model.shown();
    const int all = int(m_model.all().size());
    const int column = m_model.view().sortColumn;
    const bool byRisk = column < 0 || column == DashboardModel::HealthColumn;
    const QLocale locale;
    const QString text = byRisk ? tr("Sorted by risk · %1 of %2") : tr("%1 of %2");
    m_filters->setCount(text.arg(locale.toString(shown), locale.toString(all)));
    m_actions->follow();
    if (m_loaded)
        m_stack->setCurrentIndex(all == 0 ? 2 : shown == 0 ? 3 : 1);
}

void DashboardPage::showCharts(bool shown)
{
    m_chartsButton->setChecked(shown);
    m_charts->setVisible(shown);
    if (shown && m_loaded)
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
