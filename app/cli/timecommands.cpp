// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/lookup.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QJsonObject toJson(const TimeEntry& entry, Instant now)
{
    return {{u"id"_s, entry.id},
            {u"person"_s, entry.person},
            {u"onboarding"_s, idJson(entry.onboardingId)},
            {u"client"_s, textJson(entry.client)},
            {u"activity"_s, entry.activity},
            {u"started_at"_s, toIso(entry.startedAt)},
            {u"ended_at"_s, timeJson(entry.endedAt)},
            {u"minutes"_s, entry.length(now) / kMinute},
            {u"note"_s, entry.note}};
}

static Answer told(Call& call, const TimeEntry& entry, const QString& words)
{
    return thing(toJson(entry, call.workspace().now()), words);
}

static QString subjectOf(const TimeEntry& entry)
{
    return entry.client.isEmpty() ? activityWords(entry.activity) : entry.client;
}

/// What the time is for: an onboarding, a client, or neither.
static TimeStart subjectOption(Call& call)
{
    TimeStart start;
    if (call.has(u"onboarding"_s)) {
        start.onboardingId = call.number(u"onboarding"_s);
        (void)onboardingRow(call.workspace(), *start.onboardingId);
    } else if (call.has(u"client"_s)) {
        start.clientId = call.client(call.text(u"client"_s)).id;
    }
    start.activity = call.text(u"activity"_s);
    if (start.activity.isEmpty() && !start.onboardingId && !start.clientId)
        start.activity = u"internal"_s;
    start.note = call.text(u"note"_s);
    return start;
}

static Answer startTime(Call& call)
{
    const TimeEntry entry = orThrow(call.workspace().time().start(subjectOption(call)));
    return told(call, entry, Words::tr("The clock runs for %1.").arg(subjectOf(entry)));
}

static Answer stopTime(Call& call)
{
    const TimeEntry entry = orThrow(call.workspace().time().stop(call.moment(u"at"_s)));
    return told(call, entry,
                Words::tr("The clock for %1 is stopped: %2.")
                    .arg(subjectOf(entry), inWords(entry.length(call.workspace().now()))));
}

static Answer addTime(Call& call)
{
    const TimeStart subject = subjectOption(call);
    TimeEntry entry;
    entry.onboardingId = subject.onboardingId;
    entry.clientId = subject.clientId;
    entry.activity = subject.activity;
    entry.note = subject.note;
    entry.startedAt = call.moment(u"start"_s).value_or(0);
    entry.endedAt = call.moment(u"end"_s);
    const TimeEntry added = orThrow(call.workspace().time().add(entry));
    return told(call, added,
                Words::tr("%1 are recorded for %2.")
                    .arg(inWords(added.length(call.workspace().now())), subjectOf(added)));
}

static Answer removeTime(Call& call)
{
    const TimeEntry entry = orThrow(call.workspace().time().byId(call.id()));
    orThrow(call.workspace().time().remove(entry.id));
    return told(call, entry, Words::tr("Time entry %1 is removed.").arg(entry.id));
}

static TimeFilter filterOf(Call& call)
{
    TimeFilter filter;
    if (const auto person = call.person(u"person"_s))
        filter.personId = person->id;
    else
        filter.mine = !call.has(u"everyone"_s);
    filter.onboardingId = call.number(u"onboarding"_s);
    filter.from = call.moment(u"from"_s);
    filter.to = call.moment(u"until"_s);
    return filter;
}

static Answer sumTime(Call& call, const QString& by)
{
    static const QMap<QString, TimeBy> known{{u"client"_s, TimeBy::Client},
                                             {u"onboarding"_s, TimeBy::Onboarding},
                                             {u"person"_s, TimeBy::Person},
                                             {u"week"_s, TimeBy::Week},
                                             {u"activity"_s, TimeBy::Activity}};
    if (!known.contains(by))
        raise(refused(Words::tr("\"%1\" is nothing to add up by.").arg(by.left(60)),
                      Words::tr("Use one of: %1.").arg(QStringList(known.keys()).join(u", "_s)), u"by"_s));
    QJsonArray rows;
    for (const TimeSum& sum : orThrow(call.workspace().time().sums(known.value(by), filterOf(call)))) {
        rows.append(QJsonObject{{by, sum.name},
                                {u"id"_s, sum.id > 0 ? QJsonValue(sum.id) : QJsonValue()},
                                {u"minutes"_s, sum.length / kMinute},
                                {u"entries"_s, sum.entries}});
    }
    return listing(rows,
                   {{by, Words::tr("What")},
                    {u"minutes"_s, Words::tr("Minutes"), Column::Kind::Number},
                    {u"entries"_s, Words::tr("Entries"), Column::Kind::Number}},
                   Words::tr("No time is recorded."));
}

static Answer listTime(Call& call)
{
    if (call.has(u"by"_s))
        return sumTime(call, call.text(u"by"_s));
    QJsonArray rows;
    for (const TimeEntry& entry : orThrow(call.workspace().time().list(filterOf(call))))
        rows.append(toJson(entry, call.workspace().now()));
    return listing(rows,
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"started_at"_s, Words::tr("From"), Column::Kind::Time},
                    {u"ended_at"_s, Words::tr("To"), Column::Kind::Time},
                    {u"minutes"_s, Words::tr("Minutes"), Column::Kind::Number},
                    {u"client"_s, Words::tr("Client")},
                    {u"activity"_s, Words::tr("What for")},
                    {u"person"_s, Words::tr("Who")},
                    {u"note"_s, Words::tr("Note")}},
                   Words::tr("No time is recorded."));
}

QList<Command> timeCommands()
{
    const QList<Option> subject{
        {u"onboarding"_s, u"ID"_s, Words::tr("The onboarding worked for.")},
        {u"client"_s, u"NAME"_s, Words::tr("The client worked for; the team itself when neither is given.")},
        {u"activity"_s, u"WHAT"_s, Words::tr("What the time is spent on."), timeActivities()},
        {u"note"_s, u"TEXT"_s, Words::tr("A word about it.")}};
    return {
        {u"time"_s,
         u"start"_s,
         Words::tr("Start the clock; one that runs is stopped."),
         {},
         subject,
         startTime},
        {u"time"_s,
         u"stop"_s,
         Words::tr("Stop the clock."),
         {},
         {{u"at"_s, u"TIME"_s, Words::tr("When the work ended, if the clock was forgotten.")}},
         stopTime},
        {u"time"_s,
         u"add"_s,
         Words::tr("Record time that was worked."),
         {},
         QList<Option>{{u"start"_s, u"TIME"_s, Words::tr("When the work began."), {}, true},
                       {u"end"_s, u"TIME"_s, Words::tr("When it ended."), {}, true}} +
             subject,
         addTime},
        {u"time"_s,
         u"remove"_s,
         Words::tr("Remove a time entry."),
         {{u"ID"_s, Words::tr("The entry.")}},
         {},
         removeTime},
        {u"time"_s,
         u"list"_s,
         Words::tr("List time entries, newest first, or add them up."),
         {},
         {{u"person"_s, u"WHO"_s, Words::tr("Whose; the one who acts when not given.")},
          {u"everyone"_s, {}, Words::tr("The whole team's.")},
          {u"onboarding"_s, u"ID"_s, Words::tr("For one onboarding.")},
          {u"from"_s, u"TIME"_s, Words::tr("Started at or after.")},
          {u"until"_s, u"TIME"_s, Words::tr("Started before.")},
          {u"by"_s,
           u"WHAT"_s,
           Words::tr("Add up instead."),
           {u"client"_s, u"onboarding"_s, u"person"_s, u"week"_s, u"activity"_s}}},
         listTime},
    };
}

} // namespace occ::cli
