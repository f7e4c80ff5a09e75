// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/monitorfeature.h"

#include "ui/monitoring/monitorpage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::MonitorFeature)
};
} // namespace

/// The number that is worst off.
static Result<QVariant> worst(Workspace& workspace)
{
    const auto rows = workspace.monitoring().list();
    if (!rows)
        return Failure(rows.error());
    return rows->isEmpty() ? QVariant() : QVariant(rows->constFirst().number.id);
}

void registerMonitoring(Registry& registry)
{
    PageEntry page;
    page.id = QString::fromLatin1(kMonitoringPage);
    page.title = Feature::tr("Monitoring");
    page.icon = u"call-start"_s;
    page.place = PageEntry::Place::Hidden;
    page.belongsTo = u"numbers"_s;
    page.make = [](Shell& shell) { return new MonitorPage(shell); };
    page.sample = worst;
    registry.pages.append(page);
    CommandEntry command;
    command.id = u"monitoring.open"_s;
    command.title = Feature::tr("See how numbers in service do");
    command.icon = page.icon;
    command.run = [](Shell& shell) { shell.open(QString::fromLatin1(kMonitoringPage)); };
    registry.commands.append(command);
    const QString where = page.title;
    registry.keys += QList<KeyEntry>{{where, u"L"_s, Feature::tr("Change a limit")},
                                     {where, u"T"_s, Feature::tr("Choose when test calls are placed")},
                                     {where, Feature::tr("← →"), Feature::tr("Walk the points of a chart")},
                                     {where, Feature::tr("Enter"), Feature::tr("Open the client")}};
}

} // namespace occ::ui
