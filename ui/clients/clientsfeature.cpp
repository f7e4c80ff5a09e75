// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientsfeature.h"

#include "ui/clients/clientlist.h"
#include "ui/clients/clientpage.h"
#include "ui/onboarding/sheets.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ClientsFeature)
};
} // namespace

/// The onboarding that needs somebody most.
static Result<QVariant> worst(Workspace& workspace)
{
    const auto rows = workspace.onboardings().list();
    if (!rows)
        return Failure(rows.error());
    if (rows->isEmpty())
        return refused(Feature::tr("No onboarding is running."));
    ClientLink link;
    link.client = rows->constFirst().clientId;
    link.onboarding = rows->constFirst().id;
    for (const OnboardingRow& row : *rows)
        link.among.append(row.id);
    return QVariant::fromValue(link);
}

/// What is found of a client opens the client's page, at the onboarding it belongs to.
static void addFound(Registry& registry)
{
    const auto what = [](const SearchHit& hit) {
        ClientLink link;
        link.client = hit.clientId;
        link.onboarding = hit.onboardingId;
        return QVariant::fromValue(link);
    };
    using enum SearchKind;
    const std::tuple<SearchKind, QString, QString> kinds[] = {
        {Client, Feature::tr("Clients"), u"x-office-address-book"_s},
        {Contact, Feature::tr("Contacts"), u"avatar-default"_s},
        {Onboarding, Feature::tr("Onboardings"), u"media-playback-start"_s},
        {Item, Feature::tr("Checklist items"), u"object-select"_s},
        {Interaction, Feature::tr("Contacts logged"), u"mail-unread"_s},
        {Blocker, Feature::tr("Blockers"), u"dialog-error"_s},
        {Survey, Feature::tr("Survey answers"), u"face-smile"_s}};
    for (const auto& [kind, section, icon] : kinds)
        registry.found.append({kind, section, icon, QString::fromLatin1(kClientPage), what});
}

static void addPages(Registry& registry)
{
    PageEntry list;
    list.id = u"clients"_s;
    list.title = Feature::tr("Clients");
    list.icon = u"x-office-address-book"_s;
    list.make = [](Shell& shell) { return new ClientsPage(shell); };
    registry.pages.append(list);
    PageEntry client;
    client.id = QString::fromLatin1(kClientPage);
    client.title = Feature::tr("Client");
    client.place = PageEntry::Place::Hidden;
    client.belongsTo = list.id;
    client.make = [](Shell& shell) { return new ClientPage(shell); };
    client.sample = worst;
    registry.pages.append(client);
}

void registerClients(Registry& registry)
{
    addPages(registry);
    addFound(registry);
    CommandEntry add;
    add.id = u"new-client"_s;
    add.title = Feature::tr("New client…");
    add.icon = u"contact-new"_s;
    add.key = QKeySequence(u"Ctrl+Shift+C"_s);
    add.inNewMenu = true;
    add.run = [](Shell& shell) { openClientSheet(shell); };
    registry.commands.append(add);
    const QString client = Feature::tr("Client");
    registry.keys +=
        QList<KeyEntry>{{client, u"L"_s, Feature::tr("Log a contact")},
                        {client, u"B"_s, Feature::tr("Open a blocker")},
                        {client, u"A"_s, Feature::tr("Acknowledge the red flag")},
                        {client, u"R"_s, Feature::tr("Resolve the red flag")},
                        {client, Feature::tr("Space"), Feature::tr("Tick the item, or open it again")},
                        {client, u"F2"_s, Feature::tr("Edit the item, or move it to another milestone")},
                        {client, u"E  N  X"_s, Feature::tr("Evidence, not applicable, blocked")},
                        {client, u"Alt ↑ ↓"_s, Feature::tr("Previous and next client of the list")},
                        {client, u"Esc"_s, Feature::tr("Back to the list")}};
}

} // namespace occ::ui
