// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QJsonObject toJson(const TodayEntry& entry, Instant now)
{
    return {{u"group"_s, toText(entry.group)},
            {u"id"_s, entry.subjectId},
            {u"onboarding"_s, entry.onboardingId},
            {u"client"_s, entry.client},
            {u"what"_s, entry.title},
            {u"why"_s, why(entry, now)},
            {u"at"_s, toIso(entry.at)},
            {u"owner"_s, textJson(entry.owner)}};
}

static Answer today(Call& call)
{
    TodayFilter filter;
    if (const auto person = call.person(u"person"_s))
        filter.personId = person->id;
    else if (!call.has(u"everyone"_s))
        filter.personId = call.workspace().session().actor.id();
    const TodayView view = orThrow(call.workspace().today().view(filter));
    QJsonArray rows;
    for (const TodayEntry& entry : view.entries)
        rows.append(toJson(entry, call.workspace().now()));
    QString nothing = Words::tr("Nothing needs you now.");
    if (view.nextAt) {
        nothing +=
            u' ' + Words::tr("Next is “%1” for %2 at %3.")
                       .arg(view.nextTitle, view.nextClient, shownTime(toIso(*view.nextAt), call.paper()));
    }
    return listing(rows,
                   {{u"group"_s, Words::tr("Group")},
                    {u"client"_s, Words::tr("Client")},
                    {u"what"_s, Words::tr("What")},
                    {u"why"_s, Words::tr("Why")},
                    {u"owner"_s, Words::tr("Owner")}},
                   nothing);
}

QList<Command> todayCommands()
{
    return {
        {u"today"_s,
         {},
         Words::tr("Show what needs you now, worst first."),
         {},
         {{u"person"_s, u"WHO"_s, Words::tr("Whose day; the one who acts when not given.")},
          {u"everyone"_s, {}, Words::tr("The whole team's.")}},
         today},
    };
}

} // namespace occ::cli
