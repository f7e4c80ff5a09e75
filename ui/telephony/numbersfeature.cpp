// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telephony/numbersfeature.h"

#include "ui/shell/registry.h"
#include "ui/telephony/numbersheets.h"
#include "ui/telephony/numberspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::NumbersFeature)
};
} // namespace

void registerNumbers(Registry& registry)
{
    PageEntry numbers;
    numbers.id = u"numbers"_s;
    numbers.title = Feature::tr("Numbers");
    numbers.icon = u"call-start"_s;
    numbers.make = [](Shell& shell) { return new NumbersPage(shell); };
    registry.pages.append(numbers);
    const auto add = [&](const QString& id, const QString& title, const QString& icon, void (*run)(Shell&)) {
        CommandEntry command;
        command.id = id;
        command.title = title;
        command.icon = icon;
        command.run = run;
        registry.commands.append(command);
    };
    add(u"numbers.suggest"_s, Feature::tr("Suggest a number for a client…"), u"call-start"_s,
        [](Shell& shell) { openSuggestSheet(shell); });
    add(u"numbers.find"_s, Feature::tr("Find numbers for sale…"), u"edit-find"_s,
        [](Shell& shell) { openFindNumberSheet(shell); });
    const QString where = numbers.title;
    registry.keys += QList<KeyEntry>{{where, u"R"_s, Feature::tr("Reserve for 24 hours")},
                                     {where, u"A"_s, Feature::tr("Say that the client approved")},
                                     {where, u"X"_s, Feature::tr("Release")},
                                     {where, u"G"_s, Feature::tr("Give to a client, or take away")},
                                     {where, u"M"_s, Feature::tr("See how a number in service does")},
                                     {where, Feature::tr("Enter"), Feature::tr("Open the client")}};
}

} // namespace occ::ui
