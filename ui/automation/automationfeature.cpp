// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationfeature.h"

#include "ui/automation/automationpage.h"
#include "ui/automation/automationsheets.h"
#include "ui/automation/automationspage.h"
#include "ui/automation/messagepage.h"
#include "ui/shell/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Feature
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::AutomationFeature)
};
} // namespace

static Result<QVariant> someAutomation(Workspace& workspace)
{
    const auto rows = workspace.automations().list();
    if (!rows)
        return Failure(rows.error());
    for (const AutomationRow& row : *rows) {
        if (row.automation.condition.type != automation::Condition::Type::Always)
            return QVariant(row.automation.key);
    }
    return QVariant(QString());
}

static void addPages(Registry& registry)
{
    PageEntry list;
    list.id = QString::fromLatin1(kAutomationsPage);
    list.title = Feature::tr("Automations");
    list.icon = u"system-run"_s;
    list.make = [](Shell& shell) { return new AutomationsPage(shell); };
    registry.pages.append(list);
    PageEntry editor;
    editor.id = QString::fromLatin1(kAutomationPage);
    editor.title = Feature::tr("Automation");
    editor.icon = list.icon;
    editor.place = PageEntry::Place::Hidden;
    editor.belongsTo = list.id;
    editor.make = [](Shell& shell) { return new AutomationPage(shell); };
    editor.sample = someAutomation;
    registry.pages.append(editor);
    PageEntry texts;
    texts.id = QString::fromLatin1(kMessageTextPage);
    texts.title = Feature::tr("Texts");
    texts.icon = u"document-edit"_s;
    texts.place = PageEntry::Place::Hidden;
    texts.belongsTo = list.id;
    texts.make = [](Shell& shell) { return new MessagePage(shell); };
    registry.pages.append(texts);
}

static void addCommands(Registry& registry)
{
    const auto add = [&](const QString& id, const QString& title, const QString& icon,
                         std::function<void(Shell&)> run) {
        CommandEntry command;
        command.id = id;
        command.title = title;
        command.icon = icon;
        command.run = std::move(run);
        registry.commands.append(command);
    };
    const QString page = QString::fromLatin1(kAutomationsPage);
    add(u"stop-automations"_s, Feature::tr("Stop all automations now"), u"media-playback-stop"_s,
        &stopEverything);
    add(u"resume-automations"_s, Feature::tr("Let automations run again"), u"media-playback-start"_s,
        [](Shell& shell) {
            steer(shell, shell.dialogParent(),
                  [](AutomationService& automations) { return automations.resume(u""_s, {}); });
        });
    add(u"automation-log"_s, Feature::tr("Log of automations"), u"view-list"_s,
        [page](Shell& shell) { shell.open(page, u"log"_s); });
    add(u"new-automation"_s, Feature::tr("New automation…"), u"system-run"_s,
        [](Shell& shell) { shell.open(QString::fromLatin1(kAutomationPage), QString()); });
    add(u"what-will-fire"_s, Feature::tr("What will fire until Friday"), u"appointment-soon"_s,
        [page](Shell& shell) { shell.open(page, u"ahead"_s); });
    add(u"unmatched-mail"_s, Feature::tr("Mail that waits for a client"), u"mail-reply-sender"_s,
        [page](Shell& shell) { shell.open(page, u"mail"_s); });
}

void registerAutomations(Registry& registry)
{
    addPages(registry);
    addCommands(registry);
    const QString where = Feature::tr("Automations");
    registry.keys +=
        QList<KeyEntry>{{where, Feature::tr("Space"), Feature::tr("Switch the automation on or off")},
                        {where, u"P"_s, Feature::tr("Pause it, or let it run again")},
                        {where, Feature::tr("Enter"), Feature::tr("Edit it; in the log, open the client")},
                        {where, u"R"_s, Feature::tr("Send again what failed")},
                        {where, Feature::tr("Del"), Feature::tr("Cancel what waits; forget a sender")},
                        {where, u"A"_s, Feature::tr("Say whose mail it is")},
                        {where, u"I"_s, Feature::tr("Ignore a mail's sender")},
                        {where, u"N"_s, Feature::tr("Set a mail aside as no client's")}};
}

} // namespace occ::ui
