// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personsheet.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/people/loadmodel.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::PersonSheet)
};

/// What a person is described with.
struct Fields
{
    QLineEdit* name;
    QLineEdit* email;
    QComboBox* role;
    QSpinBox* capacity;
    QComboBox* lead;
};

} // namespace

static QList<std::pair<QString, QString>> roles()
{
    QList<std::pair<QString, QString>> pairs;
    for (const Role role :
         {Role::Specialist, Role::SalesRep, Role::Manager, Role::Executive, Role::Administrator})
        pairs.append({toText(role), roleWords(role)});
    return pairs;
}

static void fillLeads(QComboBox* box, const QList<Person>& people, const Person& of)
{
    box->addItem(Sheets::tr("Any manager"), QString());
    for (const Person& person : people) {
        if (person.id == of.id || (!person.active && person.id != of.leadId))
            continue;
        box->addItem(person.name, person.email);
        if (person.id == of.leadId)
            box->setCurrentIndex(box->count() - 1);
    }
}

static Fields addFields(Sheet* sheet, const Person& person, const QList<Person>& people)
{
    Fields f{new QLineEdit(person.name), new QLineEdit(person.email),
             makeChoice(roles(), toText(person.role)), new QSpinBox, new QComboBox};
    sheet->addField(u"name"_s, Sheets::tr("Name"), f.name);
    sheet->addField(u"email"_s, Sheets::tr("E-mail"), f.email);
    f.email->setPlaceholderText(u"name@company.com"_s);
    sheet->addField(u"role"_s, Sheets::tr("Role"), f.role);
    f.capacity->setRange(0, 999);
    f.capacity->setSpecialValueText(Sheets::tr("Not set"));
    f.capacity->setValue(person.capacity);
    sheet->addField(u"capacity"_s, Sheets::tr("Capacity"), f.capacity)
        ->setHint(Sheets::tr("How many active onboardings the person can carry."));
    fillLeads(f.lead, people, person);
    sheet->addField(u"lead"_s, Sheets::tr("Second escalation step goes to"), f.lead);
    return f;
}

static void showNewSheet(Shell& shell, const QList<Person>& people)
{
    auto* sheet = new Sheet(u"newPersonSheet"_s, Sheets::tr("New person"), Sheets::tr("Add to the team"),
                            shell.dialogParent());
    const Fields f = addFields(sheet, {}, people);
    writeOnSubmit(sheet, shell, [f] {
        const NewPerson person{f.name->text(), f.email->text(), chosen(f.role), f.capacity->value(),
                               chosen(f.lead)};
        return [person](Workspace& workspace) { return workspace.people().add(person); };
    });
    sheet->open();
}

static void showEditSheet(Shell& shell, const Person& person, const QList<Person>& people, const Load& load)
{
    auto* sheet = new Sheet(u"editPersonSheet"_s, person.name, Sheets::tr("Save"), shell.dialogParent());
    const Fields f = addFields(sheet, person, people);
    auto* state = makeChoice({{u"here"_s, Sheets::tr("Here")}, {u"away"_s, Sheets::tr("Away")}},
                             person.active ? u"here"_s : u"away"_s);
    Field* presence = sheet->addField(u"active"_s, Sheets::tr("Presence"), state);
    presence->setHint(load.active > 0
                          ? Sheets::tr("Carries %n onboardings; while away, they wait for somebody else.",
                                       nullptr, load.active)
                          : Sheets::tr("Who is away gets nothing new."));
    writeOnSubmit(sheet, shell, [f, state, id = person.id] {
        PersonChange change;
        change.name = f.name->text();
        change.email = f.email->text();
        change.role = chosen(f.role);
        change.capacity = f.capacity->value();
        change.leadEmail = chosen(f.lead);
        change.active = chosen(state) == u"here";
        return [id, change](Workspace& workspace) { return workspace.people().edit(id, change); };
    });
    sheet->open();
}

void openNewPersonSheet(Shell& shell)
{
    shell.desk()
        .read([](Workspace& workspace) { return workspace.people().list(); })
        .then(shell.dialogParent(), [&shell](const Result<QList<Person>>& people) {
            if (people)
                showNewSheet(shell, *people);
            else
                shell.fail(people.error());
        });
}

void openPersonSheet(Shell& shell, qint64 id)
{
    using Known = std::pair<QList<Person>, TeamLoad>;
    shell.desk()
        .read([](Workspace& workspace) {
            return reading([&] {
                return Known(orThrow(workspace.people().list()), orThrow(workspace.onboardings().teamLoad()));
            });
        })
        .then(shell.dialogParent(), [&shell, id](const Result<Known>& known) {
            if (!known) {
                shell.fail(known.error());
                return;
            }
            const auto& [people, team] = *known;
            const auto person = std::ranges::find(people, id, &Person::id);
            const auto load = std::ranges::find(team.people, id, &Load::personId);
            if (person != people.end())
                showEditSheet(shell, *person, people, load == team.people.end() ? Load{} : *load);
        });
}

void setPersonAway(Shell& shell, qint64 person, bool away)
{
    shell.desk()
        .write([person, away](Workspace& workspace) {
            return away ? workspace.people().deactivate(person) : workspace.people().activate(person);
        })
        .then(shell.dialogParent(), [&shell](const Result<Person>& changed) {
            if (!changed)
                shell.fail(changed.error());
        });
}

} // namespace occ::ui
