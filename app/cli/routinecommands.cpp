// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static Answer listRoutines(Call& call)
{
    QJsonArray rows;
    for (const RoutineRow& row : orThrow(call.workspace().routines().list())) {
        rows.append(QJsonObject{{u"id"_s, row.routine.id},
                                {u"title"_s, row.routine.title},
                                {u"period"_s, row.period},
                                {u"done"_s, row.done},
                                {u"total"_s, row.total},
                                {u"due"_s, row.due}});
    }
    return listing(rows,
                   {{u"id"_s, Words::tr("ID")},
                    {u"title"_s, Words::tr("Title")},
                    {u"period"_s, Words::tr("Day or week")},
                    {u"done"_s, Words::tr("Done"), Column::Kind::Number},
                    {u"total"_s, Words::tr("Steps"), Column::Kind::Number},
                    {u"due"_s, Words::tr("Due now")}},
                   Words::tr("There are no routines."));
}

static QJsonArray toJson(const QList<RoutineNote>& notes)
{
    QJsonArray rows;
    for (const RoutineNote& note : notes) {
        rows.append(QJsonObject{{u"field"_s, note.field},
                                {u"period"_s, note.period},
                                {u"author"_s, note.author},
                                {u"body"_s, note.body},
                                {u"at"_s, toIso(note.at)}});
    }
    return rows;
}

static QString wordsOf(const RoutineView& view)
{
    QStringList lines{
        u"%1 %2 (%3/%4)"_s.arg(view.routine.id, view.period).arg(view.done()).arg(view.steps.size())};
    for (const RoutineStepState& step : view.steps) {
        lines << u"[%1] %2: %3"_s.arg(step.doneAt ? u"x"_s : u" "_s, step.step.key, step.step.title);
        for (const RoutineNote& note : step.notes)
            lines << u"      %1: %2"_s.arg(note.author, note.body.simplified());
        for (const RoutineNote& note : step.before)
            lines << u"      %1, %2: %3"_s.arg(note.period, note.author, note.body.simplified());
    }
    return lines.join(u'\n');
}

static Answer shown(const RoutineView& view)
{
    QJsonArray steps;
    for (const RoutineStepState& step : view.steps) {
        QJsonArray fields;
        for (const RoutineField& field : step.step.fields)
            fields.append(field.key);
        steps.append(QJsonObject{{u"key"_s, step.step.key},
                                 {u"title"_s, step.step.title},
                                 {u"fields"_s, fields},
                                 {u"done_at"_s, timeJson(step.doneAt)},
                                 {u"done_by"_s, step.doneBy},
                                 {u"notes"_s, toJson(step.notes)},
                                 {u"before"_s, toJson(step.before)}});
    }
    return thing({{u"id"_s, view.routine.id},
                  {u"title"_s, view.routine.title},
                  {u"period"_s, view.period},
                  {u"previous_period"_s, view.previousPeriod},
                  {u"done"_s, view.done()},
                  {u"total"_s, view.steps.size()},
                  {u"steps"_s, steps}},
                 wordsOf(view));
}

static Answer showRoutine(Call& call)
{
    return shown(orThrow(call.workspace().routines().show(call.positional(0), call.text(u"period"_s))));
}

static Answer noteRoutine(Call& call)
{
    RoutineService& routines = call.workspace().routines();
    const RoutineView view = orThrow(routines.show(call.positional(0), call.text(u"period"_s)));
    orThrow(routines.write(view.routine.id, view.period, call.positional(1),
                           {{call.text(u"field"_s), call.positional(2)}}));
    return shown(orThrow(routines.show(view.routine.id, view.period)));
}

static Answer tickRoutine(Call& call, bool done)
{
    RoutineService& routines = call.workspace().routines();
    const RoutineView view = orThrow(routines.show(call.positional(0), call.text(u"period"_s)));
    orThrow(routines.setDone(view.routine.id, view.period, call.positional(1), done));
    return shown(orThrow(routines.show(view.routine.id, view.period)));
}

static Answer doneRoutine(Call& call)
{
    return tickRoutine(call, true);
}

static Answer undoneRoutine(Call& call)
{
    return tickRoutine(call, false);
}

static Answer brief(Call& call)
{
    AutomationService& automations = call.workspace().automations();
    const TeamBrief made = orThrow(automations.teamBrief());
    if (!call.has(u"post"_s))
        return thing({{u"text"_s, made.text},
                      {u"medium"_s, made.medium},
                      {u"to"_s, QJsonArray::fromStringList(made.to)},
                      {u"posted_at"_s, timeJson(made.postedAt)}},
                     made.text);
    const QString text = call.has(u"text"_s) ? call.text(u"text"_s) : made.text;
    const int letters = orThrow(automations.postTeamBrief(text));
    return thing({{u"text"_s, text}, {u"medium"_s, made.medium}, {u"letters"_s, letters}},
                 Words::tr("The brief is on its way to: %1").arg(made.to.join(u", "_s)));
}

QList<Command> routineCommands()
{
    const Positional routine{u"ROUTINE"_s, Words::tr("The routine, such as daily.morning or weekly.friday.")};
    const Positional step{u"STEP"_s, Words::tr("The step's key.")};
    const Option period{
        u"period"_s, u"PERIOD"_s,
        Words::tr("The day (2026-11-20) or week (2026-W47); the current one when not given.")};
    return {
        {u"routine"_s, u"list"_s, Words::tr("List the routines and how far they are."), {}, {}, listRoutines},
        {u"routine"_s,
         u"show"_s,
         Words::tr("Show a routine's steps and notes."),
         {routine},
         {period},
         showRoutine},
        {u"routine"_s,
         u"done"_s,
         Words::tr("Say that a step is done."),
         {routine, step},
         {period},
         doneRoutine},
        {u"routine"_s,
         u"undone"_s,
         Words::tr("Say that a step is not done."),
         {routine, step},
         {period},
         undoneRoutine},
        {u"routine"_s,
         u"note"_s,
         Words::tr("Write a note on a step; an empty one removes it."),
         {routine, step, {u"TEXT"_s, Words::tr("The note.")}},
         {period, {u"field"_s, u"KEY"_s, Words::tr("The field of the step's form, such as wins.")}},
         noteRoutine},
        {u"routine"_s,
         u"brief"_s,
         Words::tr("Show the end-of-day team brief, or post it."),
         {},
         {{u"post"_s, {}, Words::tr("Post it.")},
          {u"text"_s, u"TEXT"_s, Words::tr("Post this text instead of the one the template makes.")}},
         brief},
    };
}

} // namespace occ::cli
