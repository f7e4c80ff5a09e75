// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activation/activationsheets.h"

#include "core/telephony/numberservice.h"
#include "ui/base/relativetime.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/settings/servercontrol.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textarea.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ActivationSheets)
};
} // namespace

void openInitiateSheet(Shell& shell, qint64 onboarding, const QString& client, const QString& number)
{
    auto* sheet =
        new Sheet(u"initiateSheet"_s, Sheets::tr("Activate a number for %1").arg(client),
                  number.isEmpty() ? Sheets::tr("Start") : Sheets::tr("Go on"), shell.dialogParent());
    auto* wanted = new QLineEdit(number);
    wanted->setPlaceholderText(u"+18335550100"_s);
    auto* address = new QLineEdit;
    address->setPlaceholderText(u"https://calls.example.com"_s);
    if (const ServerControl* server = ServerControl::current(); server && number.isEmpty())
        address->setText(server->wish().publicUrl);
    auto* from = new QLineEdit;
    from->setPlaceholderText(u"+12082792555"_s);
    sheet->addField(u"number"_s, Sheets::tr("Number"), wanted);
    if (number.isEmpty()) {
        sheet->addField(u"public-url"_s, Sheets::tr("Where Telnyx reaches this program"), address)
            ->setHint(Sheets::tr("May be given later."));
        sheet->addField(u"test-from"_s, Sheets::tr("Number test calls come from"), from)
            ->setHint(Sheets::tr("May be given later."));
        shell.desk()
            .read([](Workspace& workspace) { return workspace.numbers().telnyx(); })
            .then(sheet, [sheet](const Result<telnyx::Settings>& telnyx) {
                if (!telnyx)
                    return;
                sheet->setNote(telnyx->mode == telnyx::Mode::Production
                                   ? Sheets::tr("Telnyx is in production: the number is ordered and paid.")
                                   : Sheets::tr("Telnyx is a sandbox: nothing is paid, and nothing proven."));
            });
    } else {
        for (QWidget* editor : std::initializer_list<QWidget*>{address, from})
            editor->setParent(sheet);
        for (QWidget* editor : std::initializer_list<QWidget*>{address, from})
            editor->hide();
    }
    writeOnSubmit(sheet, shell, [=] {
        InitiateRequest request;
        request.onboardingId = onboarding;
        request.number = wanted->text();
        request.publicUrl = address->text();
        request.testFrom = from->text();
        return [request](Workspace& workspace) { return workspace.activations().initiate(request); };
    });
    sheet->open();
}

void openConfirmSheet(Shell& shell, const ActivationStatus& status, const QString& key)
{
    const int at = status.definition.stepOf(key);
    const activation::Step& step = status.run.steps.at(at);
    if (step.field == "verification"_L1) {
        openVerificationSheet(shell, status);
        return;
    }
    auto* sheet = new Sheet(u"confirmSheet"_s, status.definition.steps.at(at).title, Sheets::tr("Confirm"),
                            shell.dialogParent());
    sheet->setNote(step.waitsFor);
    QString label = Sheets::tr("Evidence: what was done, or where it can be seen");
    if (step.field == "public-url"_L1)
        label = Sheets::tr("Where Telnyx reaches this program");
    else if (step.field == "test-from"_L1)
        label = Sheets::tr("Number test calls come from");
    QWidget* editor = nullptr;
    std::function<QString()> text;
    if (step.field.isEmpty()) {
        auto* area = new TextArea(3);
        text = [area] { return area->text(); };
        editor = area;
    } else {
        auto* line = new QLineEdit;
        text = [line] { return line->text(); };
        editor = line;
    }
    sheet->addField(step.field.isEmpty() ? u"evidence"_s : step.field, label, editor);
    writeOnSubmit(sheet, shell, [=, id = status.run.id] {
        const QString given = text();
        return [=](Workspace& workspace) { return workspace.activations().confirm(id, key, given); };
    });
    sheet->open();
}

void openApproveSheet(Shell& shell, const ActivationStatus& status)
{
    auto* sheet = new Sheet(u"approveSheet"_s, Sheets::tr("Approve going live"), Sheets::tr("Approve"),
                            shell.dialogParent());
    const QString actor = shell.desk().info().actor;
    const QString when = exactWords(shell.desk().now(), shell.desk().zone());
    sheet->setNote(Sheets::tr("%1 goes live for %2. It is kept who approved and when: %3, %4.")
                       .arg(status.run.e164, status.client,
                            actor.isEmpty() ? Sheets::tr("the local user") : actor, when));
    if (!status.openControls.isEmpty()) {
        auto* open = new TextLabel(
            Sheets::tr("Mandatory controls are open: %1").arg(status.openControls.join(u", "_s)),
            Type::BodyStrong);
        open->setObjectName(u"approve.controls"_s);
        open->setTone(Tone::Red);
        sheet->body()->addWidget(open);
    }
    auto* approver = new QLineEdit;
    if (actor.isEmpty())
        sheet->addField(u"approver"_s, Sheets::tr("Your name"), approver);
    else
        approver->setParent(sheet), approver->hide();
    writeOnSubmit(sheet, shell, [=, id = status.run.id] {
        const QString name = approver->text().trimmed();
        return [=](Workspace& workspace) { return workspace.activations().goLive(id, name); };
    });
    sheet->open();
}

void openTakeBackSheet(Shell& shell, const ActivationStatus& status)
{
    auto* sheet = new Sheet(u"takeBackSheet"_s, Sheets::tr("Take the activation back"),
                            Sheets::tr("Take back"), shell.dialogParent());
    sheet->setNote(
        Sheets::tr("Every step is taken back, the last one first. The number stays in the account."));
    auto* reason = new TextArea(3);
    sheet->addField(u"reason"_s, Sheets::tr("Why"), reason);
    writeOnSubmit(sheet, shell, [=, id = status.run.id] {
        return [id, why = reason->text()](Workspace& workspace) {
            return workspace.activations().takeBack(id, why);
        };
    });
    sheet->open();
}

} // namespace occ::ui
