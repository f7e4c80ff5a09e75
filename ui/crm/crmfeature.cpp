// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/crmfeature.h"

#include "ui/crm/conflictspage.h"
#include "ui/crm/crmpage.h"
#include "ui/crm/crmwords.h"
#include "ui/crm/logpage.h"
#include "ui/crm/mappingpage.h"
#include "ui/crm/previewpage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::CrmFeature)
};
} // namespace

/// What needs somebody, over all connections.
static Result<int> countOpen(Workspace& workspace)
{
    const auto list = workspace.sync().list();
    if (!list)
        return Failure(list.error());
    int open = 0;
    for (const sync::ConnectionStatus& status : *list)
        open += status.conflicts + status.failed;
    return open;
}

/// The first connection.
static Result<QVariant> sampleConnection(Workspace& workspace)
{
    const auto list = workspace.sync().list();
    if (!list)
        return Failure(list.error());
    if (list->isEmpty())
        return refused(Feature::tr("There is no connection yet."));
    return QVariant::fromValue(CrmLink{list->constFirst().connection.name});
}

/// A client the log speaks of.
static Result<QVariant> sampleClient(Workspace& workspace)
{
    const auto list = workspace.sync().list();
    if (!list)
        return Failure(list.error());
    ClientLink link;
    link.tab = u"crm"_s;
    for (const sync::ConnectionStatus& status : *list) {
        sync::LogFilter filter;
        filter.kind = sync::Kind::Company;
        const auto lines = workspace.sync().log(status.connection.name, filter);
        if (!lines)
            return Failure(lines.error());
        for (const sync::LogLine& line : *lines)
            link.client = line.ourId > 0 ? line.ourId : link.client;
    }
    if (link.client == 0)
        return refused(Feature::tr("The log speaks of no client yet."));
    return QVariant::fromValue(link);
}

static void addKeys(Registry& registry)
{
    const QString crm = Feature::tr("CRM");
    const QString decide = Feature::tr("CRM: to decide");
    const QString log = Feature::tr("CRM: log");
    const QString preview = Feature::tr("CRM: preview");
    registry.keys += QList<KeyEntry>{{crm, u"S"_s, Feature::tr("Sync now, or cancel the round")},
                                     {crm, u"P"_s, Feature::tr("Pause or resume")},
                                     {crm, u"D"_s, Feature::tr("See what is to be decided")},
                                     {crm, u"L"_s, Feature::tr("See the log")},
                                     {crm, u"M"_s, Feature::tr("See the mapping")},
                                     {crm, u"T"_s, Feature::tr("Choose what the CRM sets off")},
                                     {decide, u"O"_s, Feature::tr("Keep ours")},
                                     {decide, u"T"_s, Feature::tr("Take theirs")},
                                     {decide, u"S D"_s, Feature::tr("The same, or different")},
                                     {decide, u"K A R"_s, Feature::tr("Keep, make again, remove there")},
                                     {log, u"T"_s, Feature::tr("Try again")},
                                     {log, u"W"_s, Feature::tr("Show in the CRM")},
                                     {log, Feature::tr("Enter"), Feature::tr("Open the client or deal")},
                                     {preview, u"S D"_s, Feature::tr("The pair is the same, or different")},
                                     {preview, u"Ctrl ↵"_s, Feature::tr("Begin syncing")}};
}

void registerCrm(Registry& registry)
{
    PageEntry crm;
    crm.id = QString::fromLatin1(kCrmPage);
    crm.title = Feature::tr("CRM");
    crm.icon = u"media-playlist-repeat"_s;
    crm.make = [](Shell& shell) { return new CrmPage(shell); };
    crm.badge = countOpen;
    registry.pages.append(crm);
    const auto hide = [&](const char* id, const QString& title, std::function<Page*(Shell&)> make) {
        PageEntry page;
        page.id = QString::fromLatin1(id);
        page.title = title;
        page.icon = crm.icon;
        page.place = PageEntry::Place::Hidden;
        page.belongsTo = crm.id;
        page.make = std::move(make);
        page.sample = sampleConnection;
        registry.pages.append(page);
    };
    hide(kCrmConflictsPage, Feature::tr("To decide"), [](Shell& shell) { return new ConflictsPage(shell); });
    hide(kCrmLogPage, Feature::tr("What came and went"), [](Shell& shell) { return new CrmLogPage(shell); });
    hide(kCrmMappingPage, Feature::tr("Mapping"), [](Shell& shell) { return new MappingPage(shell); });
    hide(kCrmPreviewPage, Feature::tr("Preview"), [](Shell& shell) { return new PreviewPage(shell); });
    TabEntry tab;
    tab.page = QString::fromLatin1(kClientPage);
    tab.id = u"crm"_s;
    tab.title = Feature::tr("CRM");
    tab.make = [](Shell& shell) { return new CrmTab(shell); };
    tab.sample = sampleClient;
    registry.tabs.append(tab);
    addKeys(registry);
}

} // namespace occ::ui
