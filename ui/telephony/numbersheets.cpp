// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/telephony/numbersheets.h"

#include "core/telephony/dialling.h"
#include "core/telephony/numberdesk.h"
#include "ui/automation/clientchoice.h"
#include "ui/onboarding/sheethelp.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::NumberSheets)
};
} // namespace

void openReserveSheet(Shell& shell, const PhoneNumber& number)
{
    auto* sheet = new Sheet(u"reserveNumberSheet"_s, Sheets::tr("Hold %1").arg(nationalForm(number.e164)),
                            Sheets::tr("Hold for 24 hours"), shell.dialogParent());
    sheet->setNote(
        Sheets::tr("The client has 24 hours to approve it. Four hours before the end you are told."));
    auto* client = new ClientChoice(shell, u"reserve.client"_s, Sheets::tr("Client"), {}, sheet);
    client->choose(number.onboardingId);
    sheet->addField(u"onboarding"_s, Sheets::tr("For"), client);
    writeOnSubmit(sheet, shell, [=] {
        HoldRequest request;
        request.number = number.e164;
        request.onboardingId = client->onboarding().value_or(0);
        return [request](Workspace& workspace) {
            return reserveNumber(workspace.numbers(), request, workspace.session().clock);
        };
    });
    sheet->open();
}

void openAssignSheet(Shell& shell, const PhoneNumber& number)
{
    auto* sheet =
        new Sheet(u"assignNumberSheet"_s, Sheets::tr("Give %1 to a client").arg(nationalForm(number.e164)),
                  Sheets::tr("Give"), shell.dialogParent());
    auto* client = new ClientChoice(shell, u"assign.client"_s, Sheets::tr("Client"), {}, sheet);
    sheet->addField(u"onboarding"_s, Sheets::tr("To"), client);
    writeOnSubmit(sheet, shell, [=] {
        return [id = number.id, onboarding = client->onboarding().value_or(0)](Workspace& workspace) {
            return workspace.numbers().assign(id, onboarding);
        };
    });
    sheet->open();
}

} // namespace occ::ui
