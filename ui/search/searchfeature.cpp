// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchfeature.h"

#include "ui/search/searchpage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::SearchFeature)
};
} // namespace

void registerSearch(Registry& registry)
{
    PageEntry search;
    search.id = u"search"_s;
    search.title = Feature::tr("Search");
    search.icon = u"edit-find"_s;
    search.place = PageEntry::Place::Hidden;
    search.make = [](Shell& shell) { return new SearchPage(shell); };
    search.sample = [](Workspace&) -> Result<QVariant> { return QVariant(u"welcome"_s); };
    registry.pages.append(search);
    CommandEntry open;
    open.id = u"search-everything"_s;
    open.title = Feature::tr("Search everything…");
    open.icon = search.icon;
    open.key = QKeySequence(u"Ctrl+Shift+F"_s);
    open.run = [](Shell& shell) { shell.open(u"search"_s); };
    registry.commands.append(open);
    registry.keys += QList<KeyEntry>{{search.title, u"↓"_s, Feature::tr("From the field into the results")},
                                     {search.title, Feature::tr("Enter"), Feature::tr("Open what was found")},
                                     {search.title, u"Ctrl F"_s, Feature::tr("Search for other words")}};
}

} // namespace occ::ui
