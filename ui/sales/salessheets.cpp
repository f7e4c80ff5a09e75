// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/salessheets.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/onboarding/sheets.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textarea.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::SalesSheets)
};
} // namespace

/// An amount as typed, in hundredths: "299", "1,188", "299.50". Exact; refuses anything else.
static Result<std::optional<qint64>> readAmount(const QString& typed)
{
    QString text = typed.trimmed();
    text.remove(QLocale().groupSeparator()).remove(u' ');
    if (text.isEmpty())
        return std::optional<qint64>();
    static const QRegularExpression shape(u"^(\\d{1,12})(?:[.,](\\d{1,2}))?$"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return refused(Sheets::tr("“%1” is not an amount.").arg(typed.trimmed()),
                       Sheets::tr("Write it as 299 or 299.50."), u"amount"_s);
    }
    const qint64 cents = match.captured(2).leftJustified(2, u'0').toLongLong();
    return std::optional(match.captured(1).toLongLong() * 100 + cents);
}

void openDealSheet(Shell& shell)
{
    auto* sheet =
        new Sheet(u"dealSheet"_s, Sheets::tr("New deal"), Sheets::tr("Add deal"), shell.dialogParent());
    auto* name = new QLineEdit;
    name->setPlaceholderText(Sheets::tr("Blue Mesa Logistics: driver line"));
    sheet->addField(u"name"_s, Sheets::tr("Name"), name);
    auto* product = makeChoice({{u"Starter"_s, Sheets::tr("Starter")},
                                {u"Professional"_s, Sheets::tr("Professional")},
                                {u"Enterprise"_s, Sheets::tr("Enterprise")},
                                {u"Custom"_s, Sheets::tr("Custom")}});
    sheet->addField(u"product"_s, Sheets::tr("Plan"), product);
    auto* amount = new QLineEdit;
    sheet->addField(u"amount"_s, Sheets::tr("Amount, USD"), amount);
    auto* owner = new QComboBox;
    sheet->addField(u"owner"_s, Sheets::tr("Owner"), owner);
    fillPeople(shell, owner, shell.desk().info().actorId, Sheets::tr("Nobody yet"));
    const QDate today = toLocal(shell.desk().now(), shell.desk().zone()).date();
    auto* closes = new QDateEdit(today.addDays(30));
    closes->setCalendarPopup(true);
    closes->setDisplayFormat(u"d MMM yyyy"_s);
    sheet->addField(u"close_date"_s, Sheets::tr("Expected to close"), closes);
    writeOnSubmit(sheet, shell, [=] {
        Deal deal;
        deal.name = name->text().trimmed();
        deal.product = chosen(product);
        deal.ownerId = chosenPerson(owner);
        deal.owner = deal.ownerId ? owner->currentText() : QString();
        deal.engageDate = today;
        deal.closeDate = closes->date();
        return [deal, typed = amount->text()](Workspace& workspace) mutable -> Result<Deal> {
            const auto minor = readAmount(typed);
            if (!minor)
                return Failure(minor.error());
            deal.amountMinor = *minor;
            return workspace.deals().add(deal);
        };
    });
    sheet->open();
}

void openLoseSheet(Shell& shell, const Deal& deal)
{
    auto* sheet = new Sheet(u"loseSheet"_s, Sheets::tr("Lost: %1").arg(deal.name), Sheets::tr("Mark as lost"),
                            shell.dialogParent());
    auto* reason = new TextArea(3);
    sheet->addField(u"reason"_s, Sheets::tr("Why it was lost"), reason);
    writeOnSubmit(sheet, shell, [=] {
        return [id = deal.id, words = reason->text()](Workspace& workspace) {
            return workspace.deals().lose(id, words);
        };
    });
    sheet->open();
}

void openHandoffSheet(Shell& shell, const Deal& deal)
{
    auto* sheet = new Sheet(u"handoffSheet"_s, Sheets::tr("Start onboarding from %1").arg(deal.name),
                            Sheets::tr("Start"), shell.dialogParent());
    auto* playbook = new QComboBox;
    sheet->addField(u"playbook"_s, Sheets::tr("Playbook"), playbook);
    shell.desk()
        .read([](Workspace& workspace) { return workspace.playbooks().list(); })
        .then(playbook, [playbook](const Result<QList<StoredPlaybook>>& books) {
            for (const StoredPlaybook& book : books.value_or(QList<StoredPlaybook>()))
                playbook->addItem(book.playbook.title, book.playbook.id);
            playbook->setCurrentIndex(qMax(0, playbook->findData(u"command-center"_s)));
        });
    auto* owner = new QComboBox;
    sheet->addField(u"owner"_s, Sheets::tr("Owner"), owner);
    fillPeople(shell, owner, {}, Sheets::tr("Nobody yet"));
    QObject::connect(sheet, &Sheet::submitted, sheet, [=, &shell, id = deal.id] {
        shell.desk()
            .write([id, book = chosen(playbook), person = chosenPerson(owner)](Workspace& workspace) {
                return workspace.deals().startFromDeal(id, book, person);
            })
            .then(sheet, [sheet, &shell](const Result<qint64>& onboarding) {
                if (!onboarding) {
                    sheet->showError(onboarding.error());
                    return;
                }
                sheet->accept();
                openOnboarding(shell, *onboarding);
            });
    });
    sheet->open();
}

} // namespace occ::ui
