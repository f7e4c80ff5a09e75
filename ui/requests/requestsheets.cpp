// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/requestsheets.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textarea.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::RequestSheets)
};

/// The fields both sheets have.
struct Fields
{
    QLineEdit* title;
    QComboBox* priority;
    QLineEdit* category;
    TextArea* details;

    void fill(ServiceRequest& request) const
    {
        request.title = title->text();
        request.priority = chosen(priority);
        request.category = category->text();
        request.details = details->text();
    }
};

Fields addFields(Sheet* sheet, const ServiceRequest& request)
{
    Fields fields{new QLineEdit(request.title), nullptr, new QLineEdit(request.category), new TextArea(5)};
    fields.title->setPlaceholderText(Words::tr("Callers hear nothing on line 2"));
    sheet->addField(u"title"_s, Words::tr("What is wanted"), fields.title);
    QList<std::pair<QString, QString>> priorities;
    for (const QString& one : requestPriorities())
        priorities.append({one, priorityWords(one)});
    fields.priority = makeChoice(priorities, request.priority);
    sheet->addField(u"priority"_s, Words::tr("Priority"), fields.priority)
        ->setHint(
            Words::tr("Sets by when it has to be answered: critical 4 hours, high 24, medium 48, low 72."));
    fields.details->setPlainText(request.details);
    Field* details = sheet->addField(u"details"_s, Words::tr("Details"), fields.details);
    if (request.isHandedOver()) {
        fields.details->setReadOnly(true);
        details->setHint(
            Words::tr("%1 has them already; add a comment with what has changed.").arg(request.helpdesk));
    }
    sheet->addField(u"category"_s, Words::tr("Category (optional)"), fields.category);
    return fields;
}

void hand(Shell& shell, qint64 id, const QString& helpdesk)
{
    shell.desk()
        .write([id, helpdesk](Workspace& workspace) { return workspace.requests().handOver(id, helpdesk); })
        .then(shell.dialogParent(), [&shell](const Status& done) {
            if (!done)
                shell.fail(done.error());
        });
}

} // namespace

void openRequestSheet(Shell& shell, qint64 client, const QString& name)
{
    auto* sheet = new Sheet(u"requestSheet"_s, Words::tr("Request of %1").arg(name),
                            Words::tr("Open request"), shell.dialogParent());
    ServiceRequest empty;
    empty.clientId = client;
    empty.priority = u"medium"_s;
    const Fields fields = addFields(sheet, empty);
    writeOnSubmit(sheet, shell, [fields, empty] {
        ServiceRequest wanted = empty;
        fields.fill(wanted);
        return [wanted](Workspace& workspace) { return workspace.requests().open(wanted); };
    });
    sheet->open();
}

void openEditRequestSheet(Shell& shell, const ServiceRequest& request)
{
    auto* sheet = new Sheet(u"editRequestSheet"_s, Words::tr("Change “%1”").arg(request.title),
                            Words::tr("Save"), shell.dialogParent());
    const Fields fields = addFields(sheet, request);
    writeOnSubmit(sheet, shell, [fields, request] {
        ServiceRequest wanted = request;
        fields.fill(wanted);
        return [wanted](Workspace& workspace) { return workspace.requests().change(wanted); };
    });
    sheet->open();
}

void handOverRequest(Shell& shell, const ServiceRequest& request, const QStringList& helpdesks)
{
    if (helpdesks.isEmpty()) {
        shell.fail(refused(Words::tr("There is no helpdesk to hand it over to."),
                           Words::tr("Connect Zendesk, Freshdesk or ServiceNow on the CRM page."))
                       .value());
        return;
    }
    if (helpdesks.size() == 1) {
        hand(shell, request.id, helpdesks.first());
        return;
    }
    auto* sheet = new Sheet(u"handOverSheet"_s, Words::tr("Hand “%1” over").arg(request.title),
                            Words::tr("Hand over"), shell.dialogParent());
    QList<std::pair<QString, QString>> names;
    for (const QString& one : helpdesks)
        names.append({one, one});
    QComboBox* helpdesk = makeChoice(names);
    sheet->addField(u"connection"_s, Words::tr("Helpdesk"), helpdesk);
    writeOnSubmit(sheet, shell, [helpdesk, id = request.id] {
        return [id, name = chosen(helpdesk)](Workspace& workspace) {
            return workspace.requests().handOver(id, name);
        };
    });
    sheet->open();
}

} // namespace occ::ui
