// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/playbookfeature.h"

#include "ui/playbook/editorpage.h"
#include "ui/playbook/librarypage.h"
#include "ui/playbook/links.h"
#include "ui/playbook/upgradepage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::PlaybookFeature)
};
} // namespace

static Result<QList<Hit>> findContent(Workspace& workspace, const QString& text)
{
    QList<Hit> hits;
    const auto playbooks = workspace.playbooks().list();
    if (!playbooks)
        return Failure(playbooks.error());
    for (const StoredPlaybook& stored : *playbooks) {
        if (stored.playbook.title.contains(text, Qt::CaseInsensitive))
            hits << Hit{stored.playbook.title, Feature::tr("Playbook"), u"view-list-bullet"_s,
                        QLatin1StringView(kLibraryPage), stored.playbook.id};
    }
    return hits;
}

void registerPlaybooks(Registry& registry)
{
    PageEntry library;
    library.id = QLatin1StringView(kLibraryPage);
    library.title = Feature::tr("Library");
    library.icon = u"view-list-bullet"_s;
    library.place = PageEntry::Place::Rail;
    library.make = [](Shell& shell) { return new LibraryPage(shell); };
    registry.pages.append(library);

    PageEntry editor;
    editor.id = QLatin1StringView(kPlaybookEditPage);
    editor.title = Feature::tr("Edit playbook");
    editor.icon = u"document-edit"_s;
    editor.place = PageEntry::Place::Hidden;
    editor.belongsTo = library.id;
    editor.make = [](Shell& shell) { return new EditorPage(shell); };
    editor.sample = [](Workspace&) -> Result<QVariant> { return QVariant(u"command-center"_s); };
    registry.pages.append(editor);

    PageEntry upgrade;
    upgrade.id = QLatin1StringView(kPlaybookUpgradePage);
    upgrade.title = Feature::tr("Carry to running clients");
    upgrade.icon = u"document-send"_s;
    upgrade.place = PageEntry::Place::Hidden;
    upgrade.belongsTo = library.id;
    upgrade.make = [](Shell& shell) { return new UpgradePage(shell); };
    upgrade.sample = [](Workspace&) -> Result<QVariant> {
        return QVariant::fromValue(PlaybookLink{u"command-center"_s, 0});
    };
    registry.pages.append(upgrade);

    registry.finders.append(findContent);
    registry.keys +=
        QList<KeyEntry>{{library.title, Feature::tr("Enter"), Feature::tr("Edit the playbook")},
                        {editor.title, Feature::tr("Ctrl S"), Feature::tr("Save as new version")},
                        {editor.title, u"F8"_s, Feature::tr("Next fault")},
                        {editor.title, Feature::tr("Ctrl ]  Ctrl ["), Feature::tr("Indent more or less")},
                        {upgrade.title, Feature::tr("Space"),
                         Feature::tr("Take the change or keep ours; move the client or not")},
                        {upgrade.title, Feature::tr("Ctrl ↵"), Feature::tr("Move the clients")}};
}

} // namespace occ::ui
