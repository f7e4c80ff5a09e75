// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/sheets.h"

#include "ui/onboarding/sheethelp.h"
#include "ui/onboarding/words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textarea.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace occ::ui {

namespace {
struct Sheets
{
    Q_DECLARE_TR_FUNCTIONS(occ::ui::Sheets)
};
} // namespace

static QList<std::pair<QString, QString>> named(const QStringList& names, QString (*words)(const QString&))
{
    QList<std::pair<QString, QString>> pairs;
    for (const QString& name : names)
        pairs.append({name, words(name)});
    return pairs;
}

/// A sheet about a contact; `write` gets what was filled in.
template <typename Write>
static void openContact(Shell& shell, const QString& title, bool inbound, Write write)
{
    auto* sheet = new Sheet(u"contactSheet"_s, title, Sheets::tr("Log contact"), shell.dialogParent());
    auto* summary = new TextArea(3);
    summary->setPlaceholderText(Sheets::tr("What was said, asked or agreed"));
    sheet->addField(u"summary"_s, Sheets::tr("What happened"), summary);
    auto* direction =
        makeChoice({{u"out"_s, Sheets::tr("We contacted them")}, {u"in"_s, Sheets::tr("They contacted us")}},
                   inbound ? u"in"_s : u"out"_s);
    sheet->addField(u"direction"_s, Sheets::tr("Who"), direction);
    auto* channel = makeChoice(named({u"phone"_s, u"email"_s, u"video"_s, u"meeting"_s, u"sms"_s,
                                      u"whatsapp"_s, u"slack"_s, u"teams"_s, u"portal"_s, u"other"_s},
                                     channelWords));
    sheet->addField(u"channel"_s, Sheets::tr("How"), channel);
    auto* at = makeMoment(shell, shell.desk().now());
    sheet->addField(u"at"_s, Sheets::tr("When"), at);
    auto* reply = new QCheckBox(Sheets::tr("We wait for their reply"));
    sheet->addField(u"expects-reply"_s, {}, reply);
    reply->setAccessibleName(reply->text());
    reply->setEnabled(!inbound);
    QObject::connect(direction, &QComboBox::currentIndexChanged, reply,
                     [direction, reply] { reply->setEnabled(chosen(direction) == u"out"); });
    writeOnSubmit(sheet, shell, [=, &shell] {
        Interaction contact;
        contact.at = qMin(momentOf(at, shell.desk().zone()), shell.desk().now());
        contact.inbound = chosen(direction) == u"in";
        contact.channel = chosen(channel);
        contact.summary = summary->text();
        contact.expectsReply = reply->isEnabled() && reply->isChecked();
        return [contact, write](Workspace& workspace) { return write(workspace, contact); };
    });
    sheet->open();
}

void openContactSheet(Shell& shell, qint64 clientId, qint64 onboardingId, const QString& client, bool inbound)
{
    openContact(shell, Sheets::tr("Log contact with %1").arg(client), inbound,
                [clientId, onboardingId](Workspace& workspace, Interaction contact) {
                    contact.clientId = clientId;
                    if (onboardingId > 0)
                        contact.onboardingId = onboardingId;
                    return workspace.onboardings().logInteraction(contact);
                });
}

void openContactsSheet(Shell& shell, const QList<qint64>& onboardings)
{
    openContact(shell, Sheets::tr("Log contact with %1 clients").arg(onboardings.size()), false,
                [onboardings](Workspace& workspace, const Interaction& contact) {
                    return workspace.onboardings().logContacts(onboardings, contact);
                });
}

void openBlockerSheet(Shell& shell, qint64 onboardingId, const QString& client)
{
    auto* sheet = new Sheet(u"blockerSheet"_s, Sheets::tr("Blocker for %1").arg(client),
                            Sheets::tr("Open blocker"), shell.dialogParent());
    auto* summary = new QLineEdit;
    summary->setPlaceholderText(Sheets::tr("Missing admin access to the phone system"));
    sheet->addField(u"summary"_s, Sheets::tr("What is in the way"), summary);
    auto* severity = makeChoice(named({u"critical"_s, u"major"_s, u"minor"_s}, severityWords), u"major"_s);
    sheet->addField(u"severity"_s, Sheets::tr("Severity"), severity)
        ->setHint(Sheets::tr("A critical blocker turns the client red and starts the escalation."));
    auto* category =
        makeChoice(named({u"missing-access"_s, u"technical"_s, u"client"_s, u"internal"_s}, categoryWords));
    sheet->addField(u"category"_s, Sheets::tr("Kind"), category);
    auto* owner = new QComboBox;
    sheet->addField(u"owner"_s, Sheets::tr("Who removes it"), owner);
    fillPeople(shell, owner, {}, Sheets::tr("The onboarding's owner"));
    writeOnSubmit(sheet, shell, [=] {
        return [onboardingId, level = chosen(severity), kind = chosen(category), text = summary->text(),
                person = chosenPerson(owner)](Workspace& workspace) {
            return workspace.onboardings().openBlocker(onboardingId, level, kind, text, person);
        };
    });
    sheet->open();
}

/// A sheet with one text to fill in; `write` gets the text.
template <typename Write>
static void openTextSheet(Shell& shell, const QString& name, const QString& title, const QString& action,
                          const QString& field, const QString& label, const QString& note,
                          const QString& text, Write write)
{
    auto* sheet = new Sheet(name, title, action, shell.dialogParent());
    sheet->setNote(note);
    auto* edit = new TextArea(3);
    edit->setPlainText(text);
    sheet->addField(field, label, edit);
    writeOnSubmit(sheet, shell, [edit, write] {
        return [write, words = edit->text()](Workspace& workspace) { return write(workspace, words); };
    });
    sheet->open();
}

void openResolveBlockerSheet(Shell& shell, const Blocker& blocker)
{
    openTextSheet(shell, u"resolveBlockerSheet"_s, Sheets::tr("Blocker resolved"), Sheets::tr("Resolve"),
                  u"resolution"_s, Sheets::tr("How it was resolved"), blocker.summary, {},
                  [id = blocker.id](Workspace& workspace, const QString& words) {
                      return workspace.onboardings().resolveBlocker(id, words);
                  });
}

void openEvidenceSheet(Shell& shell, const Item& item)
{
    const bool link = item.evidenceKind == u"link";
    openTextSheet(shell, u"evidenceSheet"_s, item.title, Sheets::tr("Done"), u"evidence"_s,
                  link                           ? Sheets::tr("Link to the proof")
                  : item.evidenceKind == u"file" ? Sheets::tr("File that proves it")
                                                 : Sheets::tr("What proves it"),
                  Sheets::tr("Kept with the item, for reviews and for the client's report."), item.evidence,
                  [id = item.id](Workspace& workspace, const QString& words) {
                      return workspace.onboardings().itemsDone({id}, words);
                  });
}

void openBlockItemSheet(Shell& shell, const Item& item)
{
    openTextSheet(shell, u"blockItemSheet"_s, Sheets::tr("Blocked: %1").arg(item.title),
                  Sheets::tr("Mark as blocked"), u"reason"_s, Sheets::tr("What blocks it"), {},
                  item.stateReason, [id = item.id](Workspace& workspace, const QString& words) {
                      return workspace.onboardings().itemBlocked(id, words);
                  });
}

void openSkipItemSheet(Shell& shell, const Item& item)
{
    openTextSheet(shell, u"skipItemSheet"_s, Sheets::tr("Not applicable: %1").arg(item.title),
                  Sheets::tr("Not applicable"), u"reason"_s, Sheets::tr("Why it does not apply"), {},
                  item.stateReason, [id = item.id](Workspace& workspace, const QString& words) {
                      return workspace.onboardings().itemSkipped(id, words);
                  });
}

void openGoalSheet(Shell& shell, qint64 onboardingId, const QString& goal)
{
    openTextSheet(shell, u"goalSheet"_s, Sheets::tr("One big goal"), Sheets::tr("Save"), u"goal"_s,
                  Sheets::tr("What must be true at the end, and by when"),
                  Sheets::tr("One sentence the client would say."), goal,
                  [onboardingId](Workspace& workspace, const QString& words) {
                      return workspace.onboardings().setGoal(onboardingId, words);
                  });
}

void openStateSheet(Shell& shell, qint64 onboardingId, const QString& client, const QString& command)
{
    struct Wording
    {
        QString title, action, label, note;
    };
    const QHash<QString, Wording> wordings{
        {u"pause"_s,
         {Sheets::tr("Pause %1").arg(client), Sheets::tr("Pause"), Sheets::tr("Why it rests"),
          Sheets::tr("Every open due date moves by as long as the pause lasts.")}},
        {u"hand-off"_s,
         {Sheets::tr("Hand off %1").arg(client),
          Sheets::tr("Hand off"),
          Sheets::tr("What account management should know"),
          {}}},
        {u"cancel"_s,
         {Sheets::tr("Cancel the onboarding of %1").arg(client), Sheets::tr("Cancel onboarding"),
          Sheets::tr("Why it ends"), Sheets::tr("It can be undone.")}}};
    const Wording words = wordings.value(command);
    openTextSheet(shell, u"stateSheet"_s, words.title, words.action, u"reason"_s, words.label, words.note, {},
                  [onboardingId, command](Workspace& workspace, const QString& text) {
                      OnboardingService& service = workspace.onboardings();
                      return command == u"pause"      ? service.pause(onboardingId, text)
                             : command == u"hand-off" ? service.handOff(onboardingId, text)
                                                      : service.cancel(onboardingId, text);
                  });
}

void openPauseSheet(Shell& shell, const QList<qint64>& onboardings, const QString& client)
{
    const QString title = onboardings.size() == 1
                              ? Sheets::tr("Pause %1").arg(client)
                              : Sheets::tr("Pause %n clients", nullptr, int(onboardings.size()));
    openTextSheet(shell, u"stateSheet"_s, title, Sheets::tr("Pause"), u"reason"_s, Sheets::tr("Why it rests"),
                  Sheets::tr("Every open due date moves by as long as the pause lasts."), {},
                  [onboardings](Workspace& workspace, const QString& text) {
                      return workspace.onboardings().pauseMany(onboardings, text);
                  });
}

void openSaveViewSheet(Shell& shell, const SavedView& view)
{
    auto* sheet =
        new Sheet(u"saveViewSheet"_s, Sheets::tr("Save this view"), Sheets::tr("Save"), shell.dialogParent());
    sheet->setNote(
        Sheets::tr("Filters, words, headings, order and columns, for you alone. A view of the same "
                   "name is replaced."));
    auto* name = new QLineEdit(view.name);
    name->setPlaceholderText(Sheets::tr("Red ones of my team"));
    sheet->addField(u"name"_s, Sheets::tr("Name"), name);
    writeOnSubmit(sheet, shell, [view, name] {
        SavedView named = view;
        named.name = name->text();
        return [named](Workspace& workspace) { return workspace.views().save(named); };
    });
    sheet->open();
}

void openSurveySheet(Shell& shell, qint64 onboardingId, const QString& client)
{
    auto* sheet = new Sheet(u"surveySheet"_s, Sheets::tr("Survey answer of %1").arg(client),
                            Sheets::tr("Record answer"), shell.dialogParent());
    auto* score = new QSpinBox;
    score->setRange(0, 10);
    score->setValue(8);
    sheet->addField(u"score"_s, Sheets::tr("Score"), score)
        ->setHint(Sheets::tr("Below 6 (satisfaction) or 7 (NPS) turns the client red."));
    auto* kind = makeChoice({{u"csat"_s, Sheets::tr("Satisfaction (1–10)")},
                             {u"nps"_s, Sheets::tr("Would recommend, NPS (0–10)")}});
    sheet->addField(u"kind"_s, Sheets::tr("Which question"), kind);
    auto* comment = new TextArea(3);
    sheet->addField(u"comment"_s, Sheets::tr("In the client's words"), comment);
    writeOnSubmit(sheet, shell, [=] {
        return [onboardingId, name = chosen(kind), points = score->value(),
                words = comment->text()](Workspace& workspace) {
            return workspace.onboardings().recordSurvey(onboardingId, name, points, {}, words);
        };
    });
    sheet->open();
}

void openGoLiveSheet(Shell& shell, qint64 onboardingId, std::optional<Instant> at)
{
    auto* sheet =
        new Sheet(u"goLiveSheet"_s, Sheets::tr("Go-live target"), Sheets::tr("Save"), shell.dialogParent());
    auto* edit = makeMoment(shell, at.value_or(shell.desk().now() + 14 * kDay));
    sheet->addField(u"at"_s, Sheets::tr("When the client goes live"), edit);
    writeOnSubmit(sheet, shell, [=, &shell] {
        return [onboardingId, moment = momentOf(edit, shell.desk().zone())](Workspace& workspace) {
            return workspace.onboardings().setGoLive(onboardingId, moment);
        };
    });
    sheet->open();
}

} // namespace occ::ui
