// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/integrations/integrationsfeature.h"

#include "ui/integrations/integrationstab.h"
#include "ui/onboarding/links.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::IntegrationsFeature)
};
} // namespace

/// A client with a system that is set up, else any.
static Result<QVariant> sampleClient(Workspace& workspace)
{
    const auto clients = workspace.clients().list();
    if (!clients)
        return Failure(clients.error());
    ClientLink link;
    link.tab = u"integrations"_s;
    for (const ClientRow& row : *clients) {
        const auto systems = workspace.integrations().ofClient(row.client.id);
        if (!systems)
            return Failure(systems.error());
        const bool any = std::any_of(systems->begin(), systems->end(),
                                     [](const IntegrationRow& system) { return system.isSetUp; });
        if (link.client == 0 || any)
            link.client = row.client.id;
        if (any)
            break;
    }
    if (link.client == 0)
        return refused(Feature::tr("There is no client yet."));
    return QVariant::fromValue(link);
}

void registerIntegrations(Registry& registry)
{
    TabEntry tab;
    tab.page = QString::fromLatin1(kClientPage);
    tab.id = u"integrations"_s;
    tab.title = Feature::tr("Integrations");
    tab.make = [](Shell& shell) { return new IntegrationsTab(shell); };
    tab.sample = sampleClient;
    registry.tabs.append(tab);
    const QString where = Feature::tr("Integrations");
    registry.keys +=
        QList<KeyEntry>{{where, Feature::tr("Enter"), Feature::tr("Fill in the system’s settings")},
                        {where, u"T"_s, Feature::tr("Test the system now")},
                        {where, u"Ctrl+Enter"_s, Feature::tr("Save the settings")}};
}

} // namespace occ::ui
