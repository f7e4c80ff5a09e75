// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplefeature.h"

#include "ui/people/personsheet.h"
#include "ui/people/teampage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::PeopleFeature)
};
} // namespace

void registerPeople(Registry& registry)
{
    PageEntry team;
    team.id = u"team"_s;
    team.title = Feature::tr("Team");
    team.icon = u"system-users"_s;
    team.make = [](Shell& shell) { return new TeamPage(shell); };
    registry.pages.append(team);
    CommandEntry add;
    add.id = u"new-person"_s;
    add.title = Feature::tr("Person of the team…");
    add.icon = u"contact-new"_s;
    add.inNewMenu = true;
    add.run = [](Shell& shell) { openNewPersonSheet(shell); };
    registry.commands.append(add);
    registry.found.append({SearchKind::Person, Feature::tr("People"), u"avatar-default"_s, team.id,
                           [](const SearchHit& hit) { return QVariant(hit.id); }});
    const QString where = team.title;
    registry.keys +=
        QList<KeyEntry>{{where, u"E"_s, Feature::tr("Assign the selected onboardings")},
                        {where, Feature::tr("Ins"), Feature::tr("Add a person")},
                        {where, u"F2"_s, Feature::tr("Edit the person")},
                        {where, u"W"_s, Feature::tr("Away, or back again")},
                        {where, Feature::tr("Enter"), Feature::tr("To the onboardings; open the client")}};
}

} // namespace occ::ui
