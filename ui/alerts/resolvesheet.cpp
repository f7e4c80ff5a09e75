// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/resolvesheet.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textarea.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::ResolveSheet)
};
} // namespace

void openResolveSheet(Shell& shell, const Alert& alert)
{
    const QString title = alert.state == u"cleared" ? Sheets::tr("Root cause for %1").arg(alert.client)
                                                    : Sheets::tr("Resolve for %1").arg(alert.client);
    auto* sheet = new Sheet(u"resolveSheet"_s, title, Sheets::tr("Resolve"), shell.dialogParent());
    sheet->setNote(alert.reasonText);
    auto* cause = new TextArea(2);
    cause->setPlaceholderText(Sheets::tr("Why it happened"));
    sheet->addField(u"root-cause"_s, Sheets::tr("Root cause"), cause)
        ->setHint(Sheets::tr("The monthly review learns from it."));
    auto* resolution = new TextArea(2);
    resolution->setPlaceholderText(Sheets::tr("What was done about it"));
    sheet->addField(u"resolution"_s, Sheets::tr("Resolution"), resolution);
    writeOnSubmit(sheet, shell, [=, id = alert.id] {
        return [id, why = cause->text(), done = resolution->text()](Workspace& workspace) {
            return workspace.alerts().resolve(id, why, done);
        };
    });
    sheet->open();
}

} // namespace occ::ui
