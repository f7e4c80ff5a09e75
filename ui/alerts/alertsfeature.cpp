// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/alertsfeature.h"

#include "ui/alerts/alertspage.h"
#include "ui/alerts/replaypage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::AlertsFeature)
};
} // namespace

void registerAlerts(Registry& registry)
{
    PageEntry alerts;
    alerts.id = u"alerts"_s;
    alerts.title = Feature::tr("Alerts");
    alerts.icon = u"dialog-warning"_s;
    alerts.make = [](Shell& shell) { return new AlertsPage(shell); };
    alerts.badge = [](Workspace& workspace) { return workspace.alerts().countOpen(); };
    registry.pages.append(alerts);
    PageEntry replay;
    replay.id = QString::fromLatin1(kReplayPage);
    replay.title = Feature::tr("Try other thresholds");
    replay.icon = u"view-refresh"_s;
    replay.place = PageEntry::Place::Hidden;
    replay.belongsTo = alerts.id;
    replay.make = [](Shell& shell) { return new ReplayPage(shell); };
    registry.pages.append(replay);
    CommandEntry tryOthers;
    tryOthers.id = u"try-thresholds"_s;
    tryOthers.title = Feature::tr("Replay last month with other thresholds");
    tryOthers.icon = replay.icon;
    tryOthers.run = [](Shell& shell) { shell.open(QString::fromLatin1(kReplayPage)); };
    registry.commands.append(tryOthers);
    registry.found.append({SearchKind::Alert, alerts.title, alerts.icon, alerts.id,
                           [](const SearchHit& hit) { return QVariant(hit.id); }});
    const QString where = alerts.title;
    registry.keys += QList<KeyEntry>{{where, u"A"_s, Feature::tr("Acknowledge")},
                                     {where, u"R"_s, Feature::tr("Write root cause and resolution")},
                                     {where, u"Ctrl ↵"_s, Feature::tr("Resolve")},
                                     {where, Feature::tr("Enter"), Feature::tr("Open the client")}};
}

} // namespace occ::ui
