// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsfeature.h"

#include "ui/onboarding/links.h"
#include "ui/requests/requeststab.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::RequestsFeature)
};
} // namespace

/// The client with the request that has to be answered first, else any.
static Result<QVariant> sampleClient(Workspace& workspace)
{
    ClientLink link;
    link.tab = u"requests"_s;
    const auto requests = workspace.requests().list();
    if (!requests)
        return Failure(requests.error());
    if (!requests->isEmpty()) {
        link.client = requests->first().clientId;
        return QVariant::fromValue(link);
    }
    const auto clients = workspace.clients().list();
    if (!clients)
        return Failure(clients.error());
    if (clients->isEmpty())
        return refused(Feature::tr("There is no client yet."));
    link.client = clients->first().client.id;
    return QVariant::fromValue(link);
}

void registerRequests(Registry& registry)
{
    TabEntry tab;
    tab.page = QString::fromLatin1(kClientPage);
    tab.id = u"requests"_s;
    tab.title = Feature::tr("Requests");
    tab.make = [](Shell& shell) { return new RequestsTab(shell); };
    tab.sample = sampleClient;
    registry.tabs.append(tab);
    const QString where = Feature::tr("Requests");
    registry.keys += QList<KeyEntry>{{where, u"N"_s, Feature::tr("Open a request")},
                                     {where, u"C"_s, Feature::tr("Say something about it")},
                                     {where, u"Ctrl+Enter"_s, Feature::tr("Send the comment")},
                                     {where, u"S"_s, Feature::tr("Change its state")},
                                     {where, u"F2"_s, Feature::tr("Change the request")},
                                     {where, u"H"_s, Feature::tr("Hand it over to the helpdesk")},
                                     {where, u"O"_s, Feature::tr("Show its ticket in the helpdesk")}};
}

} // namespace occ::ui
