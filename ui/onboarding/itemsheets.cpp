// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/sheethelp.h"
#include "ui/onboarding/sheets.h"
#include "ui/widgets/field.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Sheets)
};

/// The fields both sheets have.
struct ItemFields
{
    QLineEdit* title;
    QComboBox* milestone;
    QCheckBox* follows;
    QDateTimeEdit* due;
    QComboBox* role;
    QComboBox* party;
    QComboBox* evidence;
};
} // namespace

/// The roles the content knows; `current` is there even before they arrive.
static QComboBox* makeRoles(Shell& shell, const QString& current)
{
    QComboBox* box = makeChoice({{current, current}}, current);
    shell.desk()
        .read([](Workspace& workspace) -> Result<QStringList> {
            const auto library = workspace.playbooks().library();
            if (!library)
                return Failure(library.error());
            return (*library)->roles();
        })
        .then(box, [box, current](const Result<QStringList>& roles) {
            box->clear();
            for (const QString& role : roles.value_or(QStringList{current})) {
                QString words = role;
                words.replace(u'-', u' ');
                words[0] = words[0].toUpper();
                box->addItem(words, role);
            }
            box->setCurrentIndex(qMax(0, box->findData(current)));
        });
    return box;
}

static ItemFields addFields(Sheet* sheet, Shell& shell, const QList<Milestone>& milestones, const Item& item)
{
    ItemFields fields{};
    fields.title = new QLineEdit(item.title);
    fields.title->setPlaceholderText(Sheets::tr("Ask for the holiday greeting"));
    sheet->addField(u"title"_s, Sheets::tr("What is to be done"), fields.title);
    QList<std::pair<QString, QString>> names;
    for (const Milestone& milestone : milestones)
        names.append({QString::number(milestone.id), milestone.title});
    fields.milestone = makeChoice(names, QString::number(item.milestoneId));
    sheet->addField(u"milestone"_s, Sheets::tr("Milestone"), fields.milestone);
    fields.follows = new QCheckBox(Sheets::tr("Due with its milestone"));
    fields.follows->setChecked(item.dueSource == DueSource::Milestone);
    sheet->addField(u"follows"_s, {}, fields.follows);
    fields.follows->setAccessibleName(fields.follows->text());
    fields.due = makeMoment(shell, item.dueAt);
    fields.due->setEnabled(!fields.follows->isChecked());
    sheet->addField(u"due"_s, Sheets::tr("Due"), fields.due)
        ->setHint(Sheets::tr("A date of its own stays when the playbook changes."));
    QObject::connect(fields.follows, &QCheckBox::toggled, fields.due, &QWidget::setDisabled);
    fields.role = makeRoles(shell, item.ownerRole);
    sheet->addField(u"owner-role"_s, Sheets::tr("Role"), fields.role);
    fields.party = makeChoice(
        {{u"us"_s, Sheets::tr("We do it")}, {u"client"_s, Sheets::tr("The client does it")}}, item.party);
    sheet->addField(u"party"_s, Sheets::tr("Who"), fields.party);
    fields.evidence = makeChoice({{u"none"_s, Sheets::tr("None")},
                                  {u"note"_s, Sheets::tr("A note")},
                                  {u"link"_s, Sheets::tr("A link")},
                                  {u"file"_s, Sheets::tr("A file")}},
                                 item.evidenceKind);
    sheet->addField(u"evidence-kind"_s, Sheets::tr("Evidence it wants"), fields.evidence);
    return fields;
}

/// What the fields say, for an item that was `before`.
static ItemEdit editOf(const ItemFields& fields, const Item& before, const QTimeZone& zone)
{
    ItemEdit edit;
    edit.title = fields.title->text();
    edit.milestoneId = chosen(fields.milestone).toLongLong();
    edit.ownerRole = chosen(fields.role);
    edit.party = chosen(fields.party);
    edit.evidenceKind = chosen(fields.evidence);
    const Instant due = momentOf(fields.due, zone);
    const bool sameMinute = due / kMinute == before.dueAt / kMinute; // The field shows no seconds.
    if (fields.follows->isChecked())
        edit.dueWithMilestone = before.dueSource != DueSource::Milestone;
    else if (!sameMinute || before.dueSource == DueSource::Milestone)
        edit.dueAt = sameMinute ? before.dueAt : due;
    return edit;
}

void openAddItemSheet(Shell& shell, const QList<Milestone>& milestones, qint64 milestoneId)
{
    Item item;
    item.milestoneId = milestoneId;
    item.ownerRole = u"specialist"_s;
    item.party = u"us"_s;
    item.evidenceKind = u"none"_s;
    for (const Milestone& milestone : milestones) {
        if (milestone.id == milestoneId)
            item.dueAt = milestone.dueAt;
    }
    auto* sheet =
        new Sheet(u"addItemSheet"_s, Sheets::tr("Add an item"), Sheets::tr("Add"), shell.dialogParent());
    sheet->setNote(Sheets::tr("For this client only. It stays when the playbook changes."));
    const ItemFields fields = addFields(sheet, shell, milestones, item);
    writeOnSubmit(sheet, shell, [=, &shell] {
        const ItemEdit edit = editOf(fields, item, shell.desk().zone());
        return [edit](Workspace& workspace) {
            return workspace.onboardings().addItem(edit.milestoneId.value_or(0), edit);
        };
    });
    sheet->open();
}

void openEditItemSheet(Shell& shell, const QList<Milestone>& milestones, const Item& item)
{
    auto* sheet = new Sheet(u"editItemSheet"_s, item.title, Sheets::tr("Save"), shell.dialogParent());
    sheet->setNote(Sheets::tr("For this client only. What you change here stays when the playbook changes."));
    const ItemFields fields = addFields(sheet, shell, milestones, item);
    writeOnSubmit(sheet, shell, [=, &shell] {
        const ItemEdit edit = editOf(fields, item, shell.desk().zone());
        return
            [edit, id = item.id](Workspace& workspace) { return workspace.onboardings().editItem(id, edit); };
    });
    sheet->open();
}

} // namespace occ::ui
