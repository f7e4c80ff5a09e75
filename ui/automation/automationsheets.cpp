// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/automation/automationsheets.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textarea.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::AutomationSheets)
};
} // namespace

void stopEverything(Shell& shell)
{
    steer(shell, shell.dialogParent(),
          [](AutomationService& automations) { return automations.pause(u""_s, {}, u""_s); });
}

/// Tomorrow at that time of day, in the team's zone.
static Instant tomorrowAt(Shell& shell, QTime time)
{
    const QTimeZone& zone = shell.desk().zone();
    return fromLocalForward(toLocal(shell.desk().now(), zone).date().addDays(1), time, zone);
}

void openPauseAutomationSheet(Shell& shell, const QString& automation, std::optional<qint64> client,
                              const QString& who)
{
    auto* sheet = new Sheet(u"pauseAutomationSheet"_s, Sheets::tr("Pause: %1").arg(who), Sheets::tr("Pause"),
                            shell.dialogParent());
    sheet->setNote(Sheets::tr("What would go out meanwhile is held, and goes out afterwards when it is not "
                              "too late."));
    auto* reason = new TextArea(2);
    sheet->addField(u"reason"_s, Sheets::tr("Why, for the log"), reason);
    auto* end = makeChoice({{u"open"_s, Sheets::tr("Until somebody lets it run again")},
                            {u"at"_s, Sheets::tr("Until a moment")}});
    sheet->addField(u"end"_s, Sheets::tr("How long"), end);
    auto* until = makeMoment(shell, tomorrowAt(shell, QTime(9, 0)));
    Field* untilField = sheet->addField(u"until"_s, Sheets::tr("It runs again from"), until);
    untilField->setEnabled(false);
    QObject::connect(end, &QComboBox::currentIndexChanged, sheet,
                     [=] { untilField->setEnabled(chosen(end) == u"at"); });
    writeOnSubmit(sheet, shell, [=, &shell] {
        const std::optional<Instant> at =
            chosen(end) == u"at" ? std::optional(momentOf(until, shell.desk().zone())) : std::nullopt;
        return [automation, client, why = reason->text().trimmed(), at](Workspace& workspace) {
            return workspace.automations().pause(automation, client, why, at);
        };
    });
    sheet->open();
}

static QLineEdit* placeEdit(const QString& place = {})
{
    auto* edit = new QLineEdit(place);
    edit->setPlaceholderText(Sheets::tr("A link to join, or an address"));
    return edit;
}

void openPlanMeetingSheet(Shell& shell, qint64 onboarding, const QString& client)
{
    auto* sheet = new Sheet(u"planMeetingSheet"_s, Sheets::tr("Plan the kickoff with %1").arg(client),
                            Sheets::tr("Plan and invite"), shell.dialogParent());
    sheet->setNote(Sheets::tr("The invitation goes out by the automation that waits for a planned kickoff."));
    auto* starts = makeMoment(shell, tomorrowAt(shell, QTime(10, 0)));
    sheet->addField(u"at"_s, Sheets::tr("Starts"), starts);
    auto* length = makeChoice({{u"30"_s, Sheets::tr("30 minutes")},
                               {u"45"_s, Sheets::tr("45 minutes")},
                               {u"60"_s, Sheets::tr("1 hour")},
                               {u"90"_s, Sheets::tr("1½ hours")}},
                              u"60"_s);
    sheet->addField(u"length"_s, Sheets::tr("How long"), length);
    auto* place = placeEdit();
    sheet->addField(u"place"_s, Sheets::tr("Where"), place);
    writeOnSubmit(sheet, shell, [=, &shell] {
        return [onboarding, at = momentOf(starts, shell.desk().zone()), minutes = chosen(length).toLongLong(),
                where = place->text().trimmed()](Workspace& workspace) {
            return workspace.automations().planMeeting(onboarding, u"kickoff"_s, at, minutes * kMinute,
                                                       where);
        };
    });
    sheet->open();
}

void openMoveMeetingSheet(Shell& shell, qint64 meeting, const QString& title, Instant startsAt,
                          const QString& where)
{
    auto* sheet = new Sheet(u"moveMeetingSheet"_s, Sheets::tr("Move: %1").arg(title),
                            Sheets::tr("Move and tell"), shell.dialogParent());
    sheet->setNote(Sheets::tr("Who was invited gets the update."));
    auto* starts = makeMoment(shell, startsAt);
    sheet->addField(u"at"_s, Sheets::tr("Starts"), starts);
    auto* place = placeEdit(where);
    sheet->addField(u"place"_s, Sheets::tr("Where"), place);
    writeOnSubmit(sheet, shell, [=, &shell] {
        return [meeting, at = momentOf(starts, shell.desk().zone()), there = place->text().trimmed()](
                   Workspace& workspace) { return workspace.automations().moveMeeting(meeting, at, there); };
    });
    sheet->open();
}

void openSendTestSheet(Shell& shell, const QString& message, qint64 onboarding, const QString& client)
{
    auto* sheet = new Sheet(u"sendTestSheet"_s, Sheets::tr("Send a test to me"), Sheets::tr("Send"),
                            shell.dialogParent());
    sheet->setNote(Sheets::tr("The saved text, filled in for %1. The client gets nothing.").arg(client));
    auto* address = new QLineEdit;
    address->setPlaceholderText(Sheets::tr("name@company.example"));
    sheet->addField(u"address"_s, Sheets::tr("Address"), address);
    if (const auto actor = shell.desk().info().actorId) {
        shell.desk()
            .read([](Workspace& workspace) { return workspace.people().list(); })
            .then(address, [address, actor](const Result<QList<Person>>& people) {
                for (const Person& person : people.value_or(QList<Person>())) {
                    if (person.id == actor && address->text().isEmpty())
                        address->setText(person.email);
                }
            });
    }
    writeOnSubmit(sheet, shell, [=] {
        return [message, onboarding, to = address->text().trimmed()](Workspace& workspace) -> Status {
            if (to.indexOf(u'@') < 1 || to.endsWith(u'@') || to.contains(u' ')) {
                return refused(Sheets::tr("This is not an e-mail address."),
                               Sheets::tr("Write it as name@company.example."), u"address"_s);
            }
            return workspace.automations().sendTest(message, onboarding, to);
        };
    });
    sheet->open();
}

} // namespace occ::ui
