// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/crm/crmsheets.h"

#include "core/messaging/channels.h"
#include "core/sync/signin.h"
#include "ui/crm/crmwords.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::CrmSheets)
};

} // namespace

void openScheduleSheet(Shell& shell, const sync::Connection& connection)
{
    auto* sheet =
        new Sheet(u"crmScheduleSheet"_s, Words::tr("When %1 is synced").arg(crmTitle(connection.connector)),
                  Words::tr("Save"), shell.dialogParent());
    QList<std::pair<QString, QString>> choices{
        {u"0"_s, Words::tr("Only when asked")},   {u"5"_s, Words::tr("Every 5 minutes")},
        {u"15"_s, Words::tr("Every 15 minutes")}, {u"60"_s, Words::tr("Every hour")},
        {u"240"_s, Words::tr("Every 4 hours")},   {u"1440"_s, Words::tr("Once a day")}};
    const QString now = QString::number(connection.everyMinutes);
    if (std::none_of(choices.begin(), choices.end(), [&](const auto& one) { return one.first == now; }))
        choices.append({now, Words::tr("Every %1 minutes").arg(now)});
    QComboBox* every = makeChoice(choices, now);
    sheet->addField(u"every"_s, Words::tr("Rounds come"), every)
        ->setHint(Words::tr("A round without changes costs a few requests of the CRM’s allowance."));
    writeOnSubmit(sheet, shell, [name = connection.name, every] {
        return [name, minutes = chosen(every).toInt()](Workspace& workspace) {
            return workspace.sync().schedule(name, minutes);
        };
    });
    sheet->open();
}

void openDisconnectSheet(Shell& shell, const sync::Connection& connection)
{
    auto* sheet =
        new Sheet(u"disconnectCrmSheet"_s, Words::tr("Disconnect %1").arg(crmTitle(connection.connector)),
                  Words::tr("Disconnect"), shell.dialogParent());
    sheet->body()->addWidget(new TextLabel(
        Words::tr("All records stay on both sides. What belongs together is forgotten, so that a new "
                  "connection begins with a preview; the log and what waits to be sent go, too, and so does "
                  "the key or sign-in on this computer."),
        Type::Body, false, sheet));
    QObject::connect(sheet, &Sheet::submitted, sheet, [sheet, connection, &shell] {
        shell.desk()
            .write(
                [name = connection.name](Workspace& workspace) { return workspace.sync().disconnect(name); })
            .then(sheet, [sheet, connection, &shell](const Status& ended) {
                if (!ended) {
                    sheet->showError(ended.error());
                    return;
                }
                sheet->accept();
                // Nobody waits for the CRM to take its tokens back.
                static_cast<void>(shell.desk().aside([connection](Workspace& workspace) {
                    return sync::forget(*messaging::userSecrets(), connection, workspace.session().clock);
                }));
            });
    });
    sheet->open();
}

} // namespace occ::ui
