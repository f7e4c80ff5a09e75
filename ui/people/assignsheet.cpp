// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/assignsheet.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/people/loadview.h"
#include "ui/widgets/field.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {

struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::AssignSheet)
};

/// What the sheet shows, read at once so that its parts agree.
struct Question
{
    TeamLoad team;
    QList<Carried> carried;
};

std::optional<qint64> personOrNobody(qint64 id)
{
    return id == 0 ? std::nullopt : std::optional(id);
}

} // namespace

void assignOnboardings(Shell& shell, const QList<qint64>& onboardings, qint64 person)
{
    shell.desk()
        .write([onboardings, person](Workspace& workspace) {
            return workspace.onboardings().assign(onboardings, personOrNobody(person));
        })
        .then(shell.dialogParent(), [&shell](const Status& status) {
            if (!status)
                shell.fail(status.error());
        });
}

/// The shift when only one item changes hands.
static QHash<qint64, LoadShift> shiftOfItem(const Item& item, const QList<Carried>& carried, Instant now)
{
    const auto owner = carried.isEmpty() ? std::nullopt : carried.constFirst().row.ownerId;
    LoadShift shift;
    if (item.dueAt < now)
        shift.overdue = 1;
    else if (item.dueAt < now + 7 * kDay)
        shift.dueThisWeek = 1;
    return {{(item.assigneeId ? item.assigneeId : owner).value_or(0), shift}};
}

static QString titleOf(const QList<Carried>& carried)
{
    return carried.size() == 1 ? Sheets::tr("Assign %1").arg(carried.constFirst().row.client)
                               : Sheets::tr("Assign %1 onboardings").arg(carried.size());
}

static QString noteOf(const QList<Carried>& carried)
{
    QStringList owners;
    for (const Carried& entry : carried) {
        const QString owner = entry.row.owner.isEmpty() ? Sheets::tr("nobody") : entry.row.owner;
        if (!owners.contains(owner))
            owners.append(owner);
    }
    return Sheets::tr("Now with %1.").arg(owners.join(u", "_s));
}

/// The list to choose from; what is chosen is shown as if it were done.
static LoadView* makeList(Sheet* sheet, const Question& question)
{
    auto* model = new LoadModel(sheet);
    TeamLoad present = question.team;
    present.people.removeIf([](const Load& load) { return load.away && load.active == 0; });
    model->setTeam(present);
    auto* list = new LoadView(u"assign.people"_s, Sheets::tr("Give to"), model);
    list->setFrameShape(QFrame::StyledPanel);
    list->setFixedHeight(316);
    return list;
}

static void showSheet(Shell& shell, const QList<qint64>& onboardings, const std::optional<Item>& item,
                      const Question& question)
{
    auto* sheet =
        new Sheet(u"assignSheet"_s, titleOf(question.carried), Sheets::tr("Assign"), shell.dialogParent());
    sheet->setNote(noteOf(question.carried));
    auto* list = makeList(sheet, question);
    sheet->addField(u"owner"_s, Sheets::tr("Give to"), list)
        ->setHint(Sheets::tr("The bars show how it would be; type a name to jump to it."));
    QComboBox* part = nullptr;
    if (item) {
        part = makeChoice({{u"all"_s, Sheets::tr("The whole onboarding")},
                           {u"item"_s, Sheets::tr("Only “%1”").arg(item->title)}});
        sheet->addField(u"part"_s, Sheets::tr("What"), part);
    }
    const auto onlyItem = [part] { return part && chosen(part) == u"item"; };
    const auto preview = [=, &shell] {
        const Load* load = list->currentLoad();
        list->loads()->setPreview(load ? std::optional(load->personId) : std::nullopt,
                                  onlyItem() ? shiftOfItem(*item, question.carried, shell.desk().now())
                                             : shiftsOf(question.carried));
    };
    QObject::connect(list, &LoadView::personChanged, sheet, preview);
    if (part)
        QObject::connect(part, &QComboBox::currentIndexChanged, sheet, preview);
    QObject::connect(list, &QAbstractItemView::doubleClicked, sheet, [sheet] { sheet->submit(); });
    list->goTo(question.carried.isEmpty() ? 0 : question.carried.constFirst().row.ownerId.value_or(0));
    QObject::connect(sheet, &Sheet::submitted, sheet, [=, &shell] {
        const Load* load = list->currentLoad();
        if (!load || load->away) {
            sheet->showError(
                {Grade::Refused,
                 load ? Sheets::tr("%1 is away.").arg(load->name) : Sheets::tr("Nobody is chosen."),
                 Sheets::tr("Choose somebody who is here."),
                 u"owner"_s,
                 {},
                 0,
                 {}});
            return;
        }
        const auto person = personOrNobody(load->personId);
        shell.desk()
            .write([onboardings, person, single = onlyItem() ? item->id : 0](Workspace& workspace) {
                return single != 0 ? workspace.onboardings().itemAssigned(single, person)
                                   : workspace.onboardings().assign(onboardings, person);
            })
            .then(sheet, [sheet](const Status& status) {
                if (status)
                    sheet->accept();
                else
                    sheet->showError(status.error());
            });
    });
    sheet->open();
}

void openAssignSheet(Shell& shell, const QList<qint64>& onboardings, const std::optional<Item>& item)
{
    if (onboardings.isEmpty())
        return;
    shell.desk()
        .read([onboardings](Workspace& workspace) -> Result<Question> {
            auto team = workspace.onboardings().teamLoad();
            if (!team)
                return Failure(team.error());
            auto carried = workspace.onboardings().carried(onboardings);
            if (!carried)
                return Failure(carried.error());
            return Question{*team, *carried};
        })
        .then(shell.dialogParent(), [&shell, onboardings, item](const Result<Question>& question) {
            if (question)
                showSheet(shell, onboardings, item, *question);
            else
                shell.fail(question.error());
        });
}

} // namespace occ::ui
