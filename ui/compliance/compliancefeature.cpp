// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compliance/compliancefeature.h"

#include "ui/compliance/compliancetab.h"
#include "ui/onboarding/links.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ComplianceFeature)
};
} // namespace

/// A client that something was entered for, else any.
static Result<QVariant> sampleClient(Workspace& workspace)
{
    const auto clients = workspace.clients().list();
    if (!clients)
        return Failure(clients.error());
    ClientLink link;
    link.tab = u"compliance"_s;
    for (const ClientRow& row : *clients) {
        const auto view = workspace.compliance().ofClient(row.client.id);
        if (!view)
            return Failure(view.error());
        if (link.client == 0 || view->settled() > 0)
            link.client = row.client.id;
        if (view->settled() > 0 && view->settled() < view->mandatory())
            break;
    }
    if (link.client == 0)
        return refused(Feature::tr("There is no client yet."));
    return QVariant::fromValue(link);
}

void registerCompliance(Registry& registry)
{
    TabEntry tab;
    tab.page = QString::fromLatin1(kClientPage);
    tab.id = u"compliance"_s;
    tab.title = Feature::tr("Compliance");
    tab.make = [](Shell& shell) { return new ComplianceTab(shell); };
    tab.sample = sampleClient;
    registry.tabs.append(tab);
    const QString where = Feature::tr("Compliance");
    registry.keys +=
        QList<KeyEntry>{{where, Feature::tr("Enter"), Feature::tr("Write the control’s evidence")},
                        {where, u"M"_s, Feature::tr("The control is met")},
                        {where, u"N"_s, Feature::tr("The control does not apply")},
                        {where, u"Ctrl+Enter"_s, Feature::tr("Save the control")}};
}

} // namespace occ::ui
