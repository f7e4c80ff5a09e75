// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/triggersheet.h"

#include "ui/crm/crmwords.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::TriggerSheet)
};

/// What the sheet begins with.
struct Known
{
    sync::Triggers triggers;
    QList<StoredPlaybook> playbooks;
};

Result<Known> ask(Workspace& workspace, const QString& connection)
{
    const auto mapping = workspace.sync().mapping(connection);
    if (!mapping)
        return Failure(mapping.error());
    const auto playbooks = workspace.playbooks().list();
    if (!playbooks)
        return Failure(playbooks.error());
    return Known{mapping->triggers, *playbooks};
}

void open(Shell& shell, const sync::Connection& connection, const Known& known)
{
    const QString crm = crmTitle(connection.connector);
    auto* sheet = new Sheet(u"crmTriggerSheet"_s, Words::tr("What %1 sets off").arg(crm), Words::tr("Save"),
                            shell.dialogParent());
    QComboBox* won = makeChoice(
        {{u"yes"_s, Words::tr("Start its onboarding")}, {u"no"_s, Words::tr("Only take the stage over")}},
        known.triggers.wonStarts ? u"yes"_s : u"no"_s);
    sheet->addField(u"won"_s, Words::tr("When a deal is won in %1").arg(crm), won)
        ->setHint(
            Words::tr("Once for each deal, for the specialist with the most room. Deals won before the first "
                      "round start nothing."));
    QList<std::pair<QString, QString>> books;
    for (const StoredPlaybook& book : known.playbooks)
        books.append({book.playbook.id, book.playbook.title});
    QComboBox* playbook = makeChoice(books, known.triggers.playbook);
    sheet->addField(u"playbook"_s, Words::tr("On the playbook"), playbook);
    playbook->setEnabled(known.triggers.wonStarts);
    QObject::connect(won, &QComboBox::currentIndexChanged, playbook,
                     [won, playbook] { playbook->setEnabled(chosen(won) == u"yes"); });
    QComboBox* activity = makeChoice({{u"none"_s, Words::tr("Stay here")},
                                      {u"notes"_s, Words::tr("Are kept there as notes, too")},
                                      {u"tasks"_s, Words::tr("Are kept there as done tasks, too")}},
                                     sync::toText(known.triggers.activity));
    sheet->addField(u"activity"_s, Words::tr("Contacts logged here"), activity)
        ->setHint(Words::tr("From now on, once each, at the client’s record."));
    writeOnSubmit(sheet, shell, [name = connection.name, won, playbook, activity] {
        sync::Triggers wanted;
        wanted.wonStarts = chosen(won) == u"yes";
        wanted.playbook = chosen(playbook);
        wanted.activity = sync::activityFromText(chosen(activity)).value_or(wanted.activity);
        return [name, wanted](Workspace& workspace) { return workspace.sync().setTriggers(name, wanted); };
    });
    sheet->open();
}

} // namespace

void openTriggerSheet(Shell& shell, const sync::Connection& connection)
{
    shell.desk()
        .read([name = connection.name](Workspace& workspace) { return ask(workspace, name); })
        .then(shell.dialogParent(), [&shell, connection](const Result<Known>& known) {
            if (known)
                open(shell, connection, *known);
            else
                shell.fail(known.error());
        });
}

} // namespace occ::ui
