// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that asks whose mail it is.
#include "ui/automation/clientchoice.h"
#include "ui/automation/maildetail.h"
#include "ui/automation/mailmodel.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace occ::ui {

using automation::MailSuggestion;

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::MailSheets)
};

constexpr int kRow = 34; ///< As high as TableView makes it.
} // namespace

static void fill(CellsModel* model, const QList<MailSuggestion>& guesses)
{
    CellsModel::Table table;
    table.headers = {Sheets::tr("May be"), Sheets::tr("Because")};
    for (const MailSuggestion& guess : guesses) {
        Cell client;
        client.text = guess.client;
        client.strong = true;
        Cell why;
        why.text = guess.why;
        why.tip = guess.why;
        why.muted = true;
        table.rows.append({client, why});
        table.ids.append(guess.onboardingId);
    }
    model->setTable(std::move(table));
}

/// The likely clients; standing on one chooses it.
static TableView* makeGuesses(Sheet* sheet, ClientChoice* choice, CellsModel* model)
{
    auto* table = new TableView(u"assignMail.guesses"_s, Sheets::tr("Clients it may be of"));
    table->setModel(model);
    table->setColumnWidths({-2, -3});
    QObject::connect(table, &TableView::rowChanged, choice, [choice, model](const QModelIndex& index) {
        if (index.isValid() && index.row() < model->table().ids.size())
            choice->choose(model->table().ids.at(index.row()));
    });
    QObject::connect(table, &QAbstractItemView::activated, sheet, &Sheet::submit);
    return table;
}

/// The parts of the sheet that wait for the suggestions.
struct Guesses
{
    Field* field;
    TableView* table;
    CellsModel* model;
    ClientChoice* choice;
};

static void showGuesses(Sheet* sheet, const Guesses& parts, const QList<MailSuggestion>& found)
{
    parts.field->setVisible(!found.isEmpty());
    if (found.isEmpty()) {
        parts.choice->setFocus();
        return;
    }
    fill(parts.model, found);
    parts.table->setFixedHeight(parts.table->horizontalHeader()->sizeHint().height() +
                                int(found.size()) * kRow + 2 * parts.table->frameWidth());
    sheet->fit();
    parts.table->goTo(0);
    parts.table->setFocus();
}

void openAssignMailSheet(Shell& shell, const automation::MailRow& mail)
{
    auto* sheet = new Sheet(u"assignMailSheet"_s, Sheets::tr("Whose mail is it?"), Sheets::tr("Assign"),
                            shell.dialogParent());
    sheet->setNote(Sheets::tr("“%1” from %2 becomes a contact of that client; it counts as an answer.")
                       .arg(mail.subject.isEmpty() ? Sheets::tr("No subject") : mail.subject, mail.sender));
    auto* model = new CellsModel(sheet);
    auto* choice =
        new ClientChoice(shell, u"assignMail.client"_s, Sheets::tr("Client"), Sheets::tr("Choose a client"));
    TableView* table = makeGuesses(sheet, choice, model);
    Field* guesses = sheet->addField(u"guesses"_s, Sheets::tr("The likeliest first"), table);
    sheet->addField(u"onboarding"_s, Sheets::tr("Client"), choice);
    guesses->hide();
    auto* always =
        new QCheckBox(Sheets::tr("Always for this sender; what else waits from there, too"), sheet);
    always->setObjectName(u"assignMail.always"_s);
    always->setChecked(true);
    sheet->body()->addWidget(always);
    writeOnSubmit(sheet, shell, [=] {
        return [id = mail.id, onboarding = choice->onboarding(),
                forAll = always->isChecked()](Workspace& workspace) -> Status {
            if (!onboarding)
                return refused(Sheets::tr("No client is chosen."),
                               Sheets::tr("Type a part of its name, or choose one of the list."),
                               u"onboarding"_s);
            return mailSorting(workspace).assign(id, *onboarding, forAll);
        };
    });
    sheet->open();
    shell.desk()
        .read([id = mail.id](Workspace& workspace) { return mailSorting(workspace).suggestions(id, 4); })
        .then(sheet, [sheet, parts = Guesses{guesses, table, model, choice}](
                         const Result<QList<MailSuggestion>>& found) {
            showGuesses(sheet, parts, found.value_or(QList<MailSuggestion>()));
        });
}

} // namespace occ::ui
