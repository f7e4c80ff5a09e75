// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/routinesfeature.h"

#include "ui/routines/routinespage.h"
#include "ui/routines/timeclock.h"
#include "ui/routines/timepage.h"
#include "ui/routines/timesheets.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::RoutinesFeature)
};
} // namespace

static void addPages(Registry& registry)
{
    PageEntry routines;
    routines.id = u"routines"_s;
    routines.title = Feature::tr("Routines");
    routines.icon = u"view-list-ordered"_s;
    routines.place = PageEntry::Place::Hidden;
    routines.belongsTo = u"today"_s;
    routines.make = [](Shell& shell) { return new RoutinesPage(shell); };
    registry.pages.append(routines);
    PageEntry time;
    time.id = u"time"_s;
    time.title = Feature::tr("Time");
    time.icon = u"preferences-system-time"_s;
    time.place = PageEntry::Place::Hidden;
    time.belongsTo = u"today"_s;
    time.make = [](Shell& shell) { return new TimePage(shell); };
    time.sample = [](Workspace&) { return Result<QVariant>(QVariant(u"week"_s)); };
    registry.pages.append(time);
}

static void addCommand(Registry& registry, const QString& id, const QString& title, const QString& icon,
                       const QKeySequence& key, const std::function<void(Shell&)>& run)
{
    CommandEntry command;
    command.id = id;
    command.title = title;
    command.icon = icon;
    command.key = key;
    command.run = run;
    registry.commands.append(command);
}

static void addCommands(Registry& registry)
{
    const auto goTo = [](const QString& routine) {
        return [routine](Shell& shell) { shell.open(u"routines"_s, routine); };
    };
    addCommand(registry, u"routines"_s, Feature::tr("Routines"), u"view-list-ordered"_s,
               QKeySequence(u"Ctrl+R"_s), [](Shell& shell) { shell.open(u"routines"_s); });
    const std::pair<QString, QString> all[] = {
        {u"daily.morning"_s, Feature::tr("Morning review")},
        {u"daily.end-of-day"_s, Feature::tr("End-of-day wrap-up")},
        {u"weekly.monday"_s, Feature::tr("Monday review")},
        {u"weekly.wednesday"_s, Feature::tr("Wednesday review")},
        {u"weekly.friday"_s, Feature::tr("Friday review with retrospective")}};
    for (const auto& [routine, title] : all)
        addCommand(registry, routine, title, u"view-list-ordered"_s, {}, goTo(routine));
    addCommand(registry, u"clock"_s, Feature::tr("Start or stop the clock"), u"preferences-system-time"_s,
               QKeySequence(u"Ctrl+T"_s), [](Shell& shell) { toggleClock(shell); });
    addCommand(registry, u"add-time"_s, Feature::tr("Add time…"), u"preferences-system-time"_s, {},
               [](Shell& shell) { openTimeEntrySheet(shell, {}); });
    addCommand(registry, u"time"_s, Feature::tr("Time entries"), u"preferences-system-time"_s, {},
               [](Shell& shell) { shell.open(u"time"_s); });
}

void registerRoutines(Registry& registry)
{
    addPages(registry);
    addCommands(registry);
    registry.corners.append([](Shell& shell) -> QWidget* { return new TimeClock(shell); });
    const QString where = Feature::tr("Routines");
    registry.keys += QList<KeyEntry>{{where, Feature::tr("Space"), Feature::tr("Tick the step")},
                                     {where, u"Ctrl ↵"_s, Feature::tr("Done, and on to the next step")},
                                     {where, u"J K"_s, Feature::tr("Next and previous")},
                                     {where, u"Alt ↑ ↓"_s, Feature::tr("Next and previous from anywhere")},
                                     {where, u"Alt ↵"_s, Feature::tr("Do what the step is about")},
                                     {where, u"Alt N"_s, Feature::tr("Write a note")},
                                     {where, Feature::tr("Enter"), Feature::tr("Open the client")}};
    const QString time = Feature::tr("Time");
    registry.keys += QList<KeyEntry>{{time, Feature::tr("Enter"), Feature::tr("Change the entry")},
                                     {time, u"N"_s, Feature::tr("Add time")},
                                     {time, Feature::tr("Del"), Feature::tr("Remove the entry")}};
}

} // namespace occ::ui
