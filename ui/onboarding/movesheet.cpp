// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/relativetime.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/onboarding/sheets.h"
#include "ui/widgets/field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/textarea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Sheets)
};
} // namespace

/// What else moves, and what stays although it hangs on it, in words.
static QString followWords(const MovePlan& plan, Instant now, const QTimeZone& zone)
{
    QStringList moving;
    int items = 0;
    for (qsizetype i = 1; i < plan.moves.size(); ++i) {
        const DateMove& move = plan.moves.at(i);
        if (move.itemId)
            ++items;
        else
            moving.append(Sheets::tr("%1 to %2", "a milestone and a date: 'Day 14 to 4 Dec'")
                              .arg(move.title, dateWords(move.to, now, zone)));
    }
    QStringList lines;
    if (!moving.isEmpty())
        lines.append(Sheets::tr("Moves with it: %1.").arg(moving.join(u", "_s)));
    if (items > 0)
        lines.append(items == 1 ? Sheets::tr("1 open item gets a new date.")
                                : Sheets::tr("%n open items get new dates.", nullptr, items));
    for (const KeptDate& kept : plan.kept) {
        lines.append((kept.completed ? Sheets::tr("%1 stays: it is complete.")
                                     : Sheets::tr("%1 stays: it was moved by hand."))
                         .arg(kept.title));
    }
    return lines.isEmpty() ? Sheets::tr("Nothing else moves.") : lines.join(u'\n');
}

/// `asked` is the date the sheet begins with; without one the person chooses it here.
static Sheet* openMove(Shell& shell, qint64 milestone, const QString& title, Instant due,
                       std::optional<Instant> asked)
{
    auto* sheet = new Sheet(u"moveMilestoneSheet"_s, Sheets::tr("Move %1").arg(title), Sheets::tr("Move"),
                            shell.dialogParent());
    sheet->setNote(Sheets::tr("Due %1 until now. What hangs on it moves with it; undo brings all back.")
                       .arg(exactWords(due, shell.desk().zone())));
    auto* edit = makeMoment(shell, asked.value_or(due));
    sheet->addField(u"due"_s, Sheets::tr("Due"), edit);
    auto* reason = new TextArea(2);
    reason->setPlaceholderText(Sheets::tr("The client's administrator is away"));
    sheet->addField(u"reason"_s, Sheets::tr("Why it moves"), reason);
    auto* follows = new TextLabel({}, Type::Body, true, sheet);
    follows->setObjectName(u"moveMilestoneSheet.follows"_s);
    sheet->body()->addWidget(follows);
    const auto look = [&shell, sheet, follows, edit, milestone] {
        shell.desk()
            .read([milestone, to = momentOf(edit, shell.desk().zone())](Workspace& workspace) {
                return workspace.onboardings().previewMove(milestone, to);
            })
            .then(follows, [&shell, sheet, follows](const Result<MovePlan>& plan) {
                follows->setText(plan ? followWords(*plan, shell.desk().now(), shell.desk().zone())
                                      : plan.error().message);
                sheet->fit();
            });
    };
    QObject::connect(edit, &QDateTimeEdit::dateTimeChanged, follows, look);
    look();
    // The editor shows whole minutes; a date nobody touched here stays what it was to the millisecond.
    const QDateTime shown = edit->dateTime();
    writeOnSubmit(sheet, shell, [=, &shell] {
        const Instant to = asked && edit->dateTime() == shown ? *asked : momentOf(edit, shell.desk().zone());
        return [milestone, to, words = reason->text()](Workspace& workspace) {
            return workspace.onboardings().moveMilestone(milestone, to, words);
        };
    });
    if (asked)
        reason->setFocus();
    sheet->open();
    return sheet;
}

void openMoveMilestoneSheet(Shell& shell, const Milestone& milestone)
{
    openMove(shell, milestone.id, milestone.title, milestone.dueAt, {});
}

QDialog* openMoveMilestoneSheet(Shell& shell, const TimelineMark& mark, Instant to)
{
    return openMove(shell, mark.id, mark.title, mark.dueAt,
                    to == mark.dueAt ? std::nullopt : std::optional(to));
}

} // namespace occ::ui
