// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/automation/automationsheets.h"
#include "ui/onboarding/sheets.h"
#include "ui/routines/timesheets.h"
#include "ui/sales/salessheets.h"
#include "ui/shell/helpsheet.h"
#include "ui/shell/mainwindow.h"

namespace occ::tests {

/// Opens one small window, by the name of its dialog.
struct SheetOpener
{
    const char* name;
    std::function<void(ui::MainWindow&, const OnboardingDetail&, const Deal&)> open;
};

/// Every small window of the program.
inline QList<SheetOpener> everySheet()
{
    using W = ui::MainWindow;
    using D = OnboardingDetail;
    const auto item = [](const D& d) { return d.milestones.first().items.first(); };
    return {
        {"startSheet", [](W& w, const D&, const Deal&) { ui::openStartSheet(w); }},
        {"clientSheet", [](W& w, const D&, const Deal&) { ui::openClientSheet(w); }},
        {"contactSheet",
         [](W& w, const D& d, const Deal&) {
             ui::openContactSheet(w, d.row.clientId, d.row.id, d.row.client);
         }},
        {"blockerSheet",
         [](W& w, const D& d, const Deal&) { ui::openBlockerSheet(w, d.row.id, d.row.client); }},
        {"surveySheet",
         [](W& w, const D& d, const Deal&) { ui::openSurveySheet(w, d.row.id, d.row.client); }},
        {"evidenceSheet", [item](W& w, const D& d, const Deal&) { ui::openEvidenceSheet(w, item(d)); }},
        {"blockItemSheet", [item](W& w, const D& d, const Deal&) { ui::openBlockItemSheet(w, item(d)); }},
        {"skipItemSheet", [item](W& w, const D& d, const Deal&) { ui::openSkipItemSheet(w, item(d)); }},
        {"goalSheet", [](W& w, const D& d, const Deal&) { ui::openGoalSheet(w, d.row.id, d.goal); }},
        {"goLiveSheet", [](W& w, const D& d, const Deal&) { ui::openGoLiveSheet(w, d.row.id, d.goLiveAt); }},
        {"moveMilestoneSheet",
         [](W& w, const D& d, const Deal&) { ui::openMoveMilestoneSheet(w, d.milestones.last()); }},
        {"stateSheet",
         [](W& w, const D& d, const Deal&) {
             ui::openStateSheet(w, d.row.id, d.row.client, QStringLiteral("pause"));
         }},
        {"personSheet",
         [](W& w, const D& d, const Deal&) { ui::openPersonOfClientSheet(w, d.row.clientId, d.row.client); }},
        {"dealSheet", [](W& w, const D&, const Deal&) { ui::openDealSheet(w); }},
        {"loseSheet", [](W& w, const D&, const Deal& deal) { ui::openLoseSheet(w, deal); }},
        {"handoffSheet", [](W& w, const D&, const Deal& deal) { ui::openHandoffSheet(w, deal); }},
        {"pauseAutomationSheet",
         [](W& w, const D& d, const Deal&) {
             ui::openPauseAutomationSheet(w, QString(), d.row.clientId, d.row.client);
         }},
        {"planMeetingSheet",
         [](W& w, const D& d, const Deal&) { ui::openPlanMeetingSheet(w, d.row.id, d.row.client); }},
        {"moveMeetingSheet",
         [](W& w, const D& d, const Deal&) {
             ui::openMoveMeetingSheet(w, 1, d.row.client, w.desk().now() + kDay, QString());
         }},
        {"sendTestSheet",
         [](W& w, const D& d, const Deal&) {
             ui::openSendTestSheet(w, QStringLiteral("day-2-check-in"), d.row.id, d.row.client);
         }},
        {"timeStartSheet", [](W& w, const D&, const Deal&) { ui::openTimeStartSheet(w); }},
        {"timeSheet", [](W& w, const D&, const Deal&) { ui::openTimeEntrySheet(w, {}); }},
        {"timeCutSheet",
         [](W& w, const D& d, const Deal&) {
             RunningTime running;
             running.entry.client = d.row.client;
             running.entry.startedAt = w.desk().now() - kDay;
             running.cutAt = running.entry.startedAt + kHour;
             ui::openTimeCutSheet(w, running);
         }},
        {"keyHelp", [](W& w, const D&, const Deal&) { ui::openKeyHelp(w.registry(), w.shortcuts(), &w); }},
    };
}

} // namespace occ::tests
