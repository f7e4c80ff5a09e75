// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activation/activationfeature.h"

#include "ui/activation/activationpage.h"
#include "ui/onboarding/links.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ActivationFeature)
};
} // namespace

/// The newest run; without one, an onboarding that could have one.
static Result<QVariant> newest(Workspace& workspace)
{
    const auto runs = workspace.activations().list();
    if (!runs)
        return Failure(runs.error());
    ClientLink link;
    if (!runs->isEmpty()) {
        link.onboarding = runs->constFirst().run.onboardingId;
        return QVariant::fromValue(link);
    }
    const auto rows = workspace.onboardings().list();
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty())
        return refused(Feature::tr("No onboarding is running."));
    link.client = rows->constFirst().clientId;
    link.onboarding = rows->constFirst().id;
    return QVariant::fromValue(link);
}

void registerActivation(Registry& registry)
{
    PageEntry page;
    page.id = QString::fromLatin1(kActivationPage);
    page.title = Feature::tr("Activation");
    page.icon = u"call-start"_s;
    page.place = PageEntry::Place::Hidden;
    page.belongsTo = u"clients"_s;
    page.make = [](Shell& shell) { return new ActivationPage(shell); };
    page.sample = newest;
    registry.pages.append(page);
    const QString where = Feature::tr("Activation");
    registry.keys += QList<KeyEntry>{{where, Feature::tr("↑ ↓"), Feature::tr("Walk the stages or the steps")},
                                     {where, Feature::tr("Enter"), Feature::tr("Do what the step waits for")},
                                     {where, u"Esc"_s, Feature::tr("Back to the client")}};
}

} // namespace occ::ui
