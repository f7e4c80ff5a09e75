// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayfeature.h"

#include "ui/shell/registry.h"
#include "ui/today/todaypage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::TodayFeature)
};
} // namespace

void registerToday(Registry& registry)
{
    PageEntry today;
    today.id = u"today"_s;
    today.title = Feature::tr("Today");
    today.icon = u"task-due"_s;
    today.make = [](Shell& shell) { return new TodayPage(shell); };
    today.badge = [](Workspace& workspace) {
        return workspace.today().count(workspace.session().actor.id());
    };
    registry.pages.append(today);
    const QString where = today.title;
    registry.keys += QList<KeyEntry>{{where, u"J K"_s, Feature::tr("Next and previous")},
                                     {where, Feature::tr("Space"), Feature::tr("Done, replied, or seen")},
                                     {where, u"A"_s, Feature::tr("Acknowledge the red flag")},
                                     {where, u"R"_s, Feature::tr("Resolve the red flag")},
                                     {where, u"L"_s, Feature::tr("Log a contact")},
                                     {where, u"X"_s, Feature::tr("The item is blocked")},
                                     {where, u"N"_s, Feature::tr("The item does not apply")},
                                     {where, u"E"_s, Feature::tr("Give it to somebody else")},
                                     {where, Feature::tr("Enter"), Feature::tr("Open the client")}};
}

} // namespace occ::ui
