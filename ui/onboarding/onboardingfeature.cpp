// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/onboardingfeature.h"

#include "ui/onboarding/boardpage.h"
#include "ui/onboarding/dashboardpage.h"
#include "ui/onboarding/sheets.h"
#include "ui/onboarding/timelinepage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::OnboardingFeature)
};
} // namespace

static void addPages(Registry& registry)
{
    PageEntry dashboard;
    dashboard.id = u"dashboard"_s;
    dashboard.title = Feature::tr("Dashboard");
    dashboard.icon = u"view-list"_s;
    dashboard.make = [](Shell& shell) { return new DashboardPage(shell); };
    registry.pages.append(dashboard);
    PageEntry board;
    board.id = u"board"_s;
    board.title = Feature::tr("Board");
    board.icon = u"view-dual"_s;
    board.make = [](Shell& shell) { return new BoardPage(shell); };
    registry.pages.append(board);
    PageEntry timeline;
    timeline.id = u"timeline"_s;
    timeline.title = Feature::tr("Timeline");
    timeline.icon = u"view-dual"_s;
    timeline.place = PageEntry::Place::Hidden;
    timeline.belongsTo = u"board"_s;
    timeline.make = [](Shell& shell) { return new TimelinePage(shell); };
    registry.pages.append(timeline);
}

void registerOnboarding(Registry& registry)
{
    addPages(registry);
    CommandEntry start;
    start.id = u"start-onboarding"_s;
    start.title = Feature::tr("Start onboarding…");
    start.icon = u"media-playback-start"_s;
    start.key = QKeySequence(u"Ctrl+Shift+O"_s);
    start.inNewMenu = true;
    start.run = [](Shell& shell) { openStartSheet(shell); };
    registry.commands.append(start);
    const QString dashboard = Feature::tr("Dashboard");
    const QString board = Feature::tr("Board");
    const QString timeline = Feature::tr("Timeline");
    CommandEntry plan;
    plan.id = u"open-timeline"_s;
    plan.title = Feature::tr("Timeline of all clients");
    plan.icon = u"view-dual"_s;
    plan.run = [](Shell& shell) { shell.open(u"timeline"_s); };
    registry.commands.append(plan);
    registry.keys += QList<KeyEntry>{
        {dashboard, Feature::tr("Enter"), Feature::tr("Open the client")},
        {dashboard, u"L"_s, Feature::tr("Log a contact")},
        {dashboard, u"A"_s, Feature::tr("Reassign, one or all that are chosen")},
        {dashboard, u"D"_s, Feature::tr("Go-live target")},
        {dashboard, u"P"_s, Feature::tr("Pause or resume")},
        {dashboard, u"Shift ↑ ↓"_s, Feature::tr("Choose several")},
        {dashboard, u"Ctrl F"_s, Feature::tr("Filter by words")},
        {board, u"1–9"_s, Feature::tr("Tick the item of that number")},
        {board, Feature::tr("Space"), Feature::tr("Tick the next open item")},
        {board, u"Ctrl ← →"_s, Feature::tr("Move the card to the milestone beside")},
        {board, u"← →"_s, Feature::tr("Walk from column to column")},
        {board, u"L"_s, Feature::tr("Log a contact")},
        {board, u"B"_s, Feature::tr("Open a blocker")},
        {timeline, u"← → ↑ ↓"_s, Feature::tr("Walk over clients and milestones")},
        {timeline, u"Shift ← →"_s, Feature::tr("Move a milestone by a day")},
        {timeline, Feature::tr("Enter"), Feature::tr("Say why and move it, or open the client")},
        {timeline, u"+ −"_s, Feature::tr("Zoom")},
        {timeline, u"T"_s, Feature::tr("Go to today")}};
}

} // namespace occ::ui
