// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routines/timesheets.h"

#include "ui/base/relativetime.h"
#include "ui/onboarding/sheethelp.h"
#include "ui/widgets/field.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QLineEdit>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::TimeSheets)
};

/// What a typed name comes to.
struct Choice
{
    QString name;
    ClientLink link;
};
using Choices = QList<Choice>;
} // namespace

/// Clients by name, each with its running onboarding.
static Result<Choices> readChoices(Workspace& workspace, const QString& part = {})
{
    return reading([&] {
        Choices choices;
        OnboardingFilter filter;
        filter.text = part;
        for (const OnboardingRow& row : orThrow(workspace.onboardings().list(filter))) {
            Choice choice{row.client, {}};
            choice.link.client = row.clientId;
            choice.link.onboarding = row.id;
            choices.append(choice);
        }
        return choices;
    });
}

/// The client `text` names among those read; none for an empty text.
static Result<ClientLink> linkOf(Workspace& workspace, const QString& text)
{
    return reading([&] {
        if (text.trimmed().isEmpty())
            return ClientLink();
        for (const Choice& choice : orThrow(readChoices(workspace, text.trimmed()))) {
            if (choice.name.compare(text.trimmed(), Qt::CaseInsensitive) == 0)
                return choice.link;
        }
        raise(refused(Sheets::tr("There is no onboarding of “%1”.").arg(text.trimmed()),
                      Sheets::tr("Choose one of the list, or leave it empty for the team's own work."),
                      u"client"_s));
    });
}

static QLineEdit* makeClientField(Shell& shell, Sheet* sheet, const QString& name)
{
    auto* edit = new QLineEdit(name);
    edit->setPlaceholderText(Sheets::tr("A few letters of the name"));
    auto* completer = new QCompleter(new QStringListModel(edit), edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
    sheet->addField(u"client"_s, Sheets::tr("Client"), edit)
        ->setHint(Sheets::tr("Empty: work for the team itself."));
    shell.desk()
        .read([](Workspace& workspace) { return readChoices(workspace); })
        .then(edit, [completer](const Result<Choices>& choices) {
            QStringList names;
            for (const Choice& choice : choices.value_or(Choices()))
                names.append(choice.name);
            names.removeDuplicates();
            static_cast<QStringListModel*>(completer->model())->setStringList(names);
        });
    return edit;
}

static QComboBox* makeActivityField(Sheet* sheet, const QString& current)
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString& key : timeActivities())
        pairs.append({key, activityWords(key)});
    auto* box = makeChoice(pairs, current);
    sheet->addField(u"activity"_s, Sheets::tr("What for"), box);
    return box;
}

void openTimeStartSheet(Shell& shell)
{
    auto* sheet = new Sheet(u"timeStartSheet"_s, Sheets::tr("Start the clock"), Sheets::tr("Start"),
                            shell.dialogParent());
    auto* client = makeClientField(shell, sheet, {});
    auto* activity = makeActivityField(sheet, {});
    writeOnSubmit(sheet, shell, [=] {
        return [name = client->text(), what = chosen(activity)](Workspace& workspace) {
            return reading([&] {
                const ClientLink link = orThrow(linkOf(workspace, name));
                TimeStart start;
                if (link.onboarding > 0)
                    start.onboardingId = link.onboarding;
                start.activity = what;
                return orThrow(workspace.time().start(start));
            });
        };
    });
    sheet->open();
}

void openTimeCutSheet(Shell& shell, const RunningTime& running, const std::function<void()>& then)
{
    const QString client =
        running.entry.client.isEmpty() ? activityWords(running.entry.activity) : running.entry.client;
    auto* sheet = new Sheet(u"timeCutSheet"_s, Sheets::tr("When did the work end?"), Sheets::tr("Stop then"),
                            shell.dialogParent());
    sheet->setNote(
        Sheets::tr("The clock for %1 has been running since %2.")
            .arg(client, stampWords(running.entry.startedAt, shell.desk().now(), shell.desk().zone())));
    auto* end = makeMoment(shell, running.cutAt);
    sheet->addField(u"end"_s, Sheets::tr("End"), end)
        ->setHint(Sheets::tr("Proposed: the last thing you did here on that day."));
    writeOnSubmit(sheet, shell, [=, &shell] {
        // The field has no seconds; a clock started within that minute has not stopped before.
        const Instant at =
            qMax(momentOf(end, shell.desk().zone()),
                 momentOf(end, shell.desk().zone()) / kMinute == running.entry.startedAt / kMinute
                     ? running.entry.startedAt + kSecond
                     : 0);
        return [at](Workspace& workspace) { return workspace.time().stop(at); };
    });
    if (then)
        QObject::connect(sheet, &QDialog::accepted, shell.dialogParent(), then);
    sheet->open();
}

void openTimeEntrySheet(Shell& shell, const TimeEntry& entry)
{
    const bool fresh = entry.id == 0;
    const Instant now = shell.desk().now();
    auto* sheet = new Sheet(u"timeSheet"_s, fresh ? Sheets::tr("Add time") : Sheets::tr("Change time"),
                            fresh ? Sheets::tr("Add") : Sheets::tr("Save"), shell.dialogParent());
    auto* client = makeClientField(shell, sheet, entry.client);
    auto* activity = makeActivityField(sheet, entry.activity);
    auto* start = makeMoment(shell, fresh ? now - kHour : entry.startedAt);
    sheet->addField(u"start"_s, Sheets::tr("Start"), start);
    auto* end = makeMoment(shell, entry.endedAt.value_or(now));
    Field* endField = sheet->addField(u"end"_s, Sheets::tr("End"), end);
    endField->setVisible(fresh || !entry.isRunning());
    auto* note = new QLineEdit(entry.note);
    sheet->addField(u"note"_s, Sheets::tr("Note"), note);
    writeOnSubmit(sheet, shell, [=, &shell] {
        TimeEntry wanted = entry;
        wanted.activity = chosen(activity);
        wanted.note = note->text();
        // What was not touched keeps its seconds.
        const auto moment = [&shell](const QDateTimeEdit* edit, Instant before) {
            const Instant typed = momentOf(edit, shell.desk().zone());
            return typed / kMinute == before / kMinute ? before : typed;
        };
        wanted.startedAt = moment(start, entry.startedAt);
        if (fresh || entry.endedAt)
            wanted.endedAt = moment(end, entry.endedAt.value_or(0));
        return [wanted, name = client->text()](Workspace& workspace) {
            return reading([&] {
                TimeEntry written = wanted;
                if (name.trimmed().compare(wanted.client, Qt::CaseInsensitive) != 0 || wanted.id == 0) {
                    const ClientLink link = orThrow(linkOf(workspace, name));
                    written.onboardingId.reset();
                    written.clientId.reset();
                    if (link.onboarding > 0)
                        written.onboardingId = link.onboarding;
                }
                return orThrow(written.id == 0 ? workspace.time().add(written)
                                               : workspace.time().edit(written));
            });
        };
    });
    sheet->open();
}

ClientLink clientInView(Shell& shell)
{
    for (const Page* page : shell.dialogParent()->findChildren<Page*>()) {
        if (page->isVisible() && page->subject().canConvert<ClientLink>())
            return page->subject().value<ClientLink>();
    }
    return {};
}

static void writeStart(Shell& shell, const ClientLink& link)
{
    TimeStart start;
    if (link.onboarding > 0)
        start.onboardingId = link.onboarding;
    else if (link.client > 0)
        start.clientId = link.client;
    else
        start.activity = u"internal"_s;
    shell.desk()
        .write([start](Workspace& workspace) { return workspace.time().start(start); })
        .then(shell.dialogParent(), [&shell](const Result<TimeEntry>& entry) {
            if (!entry)
                shell.fail(entry.error());
        });
}

/// Asks what runs and does something about it.
template <typename Function> static void withClock(Shell& shell, Function function)
{
    shell.desk()
        .read([](Workspace& workspace) { return workspace.time().running(); })
        .then(shell.dialogParent(), [&shell, function](const Result<std::optional<RunningTime>>& running) {
            if (running)
                function(*running);
            else
                shell.fail(running.error());
        });
}

void startClock(Shell& shell, const ClientLink& link)
{
    withClock(shell, [&shell, link](const std::optional<RunningTime>& running) {
        if (running && running->forgotten)
            openTimeCutSheet(shell, *running, [&shell, link] { writeStart(shell, link); });
        else
            writeStart(shell, link);
    });
}

void stopClock(Shell& shell)
{
    withClock(shell, [&shell](const std::optional<RunningTime>& running) {
        if (running && running->forgotten) {
            openTimeCutSheet(shell, *running);
            return;
        }
        shell.desk()
            .write([](Workspace& workspace) { return workspace.time().stop(); })
            .then(shell.dialogParent(), [&shell](const Result<TimeEntry>& entry) {
                if (!entry)
                    shell.fail(entry.error());
            });
    });
}

void toggleClock(Shell& shell)
{
    const ClientLink link = clientInView(shell);
    withClock(shell, [&shell, link](const std::optional<RunningTime>& running) {
        const bool same = running && running->entry.clientId.value_or(0) == link.client;
        if (running && (link.client == 0 || same))
            stopClock(shell);
        else if (link.client > 0)
            startClock(shell, link);
        else
            openTimeStartSheet(shell);
    });
}

} // namespace occ::ui
