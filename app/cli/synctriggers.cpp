// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/synctriggers.h"

#include "app/cli/call.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"
#include "core/sync/syncservice.h"

/// What waits, and what a CRM sets off.
namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

namespace {

QString whatText(sync::Waiting::What what)
{
    static const QStringList words{u"send"_s, u"take"_s, u"start"_s};
    return words.at(int(what));
}

Answer waiting(Call& call)
{
    QJsonArray rows;
    for (const sync::Waiting& one : orThrow(call.workspace().sync().waiting(call.positional(0))))
        rows << QJsonObject{
            {u"what"_s, whatText(one.what)},
            {u"kind"_s, toText(one.kind)},
            {u"record"_s, one.ourId > 0 ? QJsonValue(one.ourId) : QJsonValue()},
            {u"remote_id"_s, textJson(one.remoteId)},
            {u"name"_s, textJson(one.name)},
            {u"state"_s, one.state},
            {u"since"_s, timeJson(one.since > 0 ? std::optional(one.since) : std::nullopt)},
            {u"next_at"_s, timeJson(one.nextAt > 0 ? std::optional(one.nextAt) : std::nullopt)},
            {u"attempts"_s, one.attempts},
            {u"why"_s, textJson(one.why)},
            {u"cure"_s, textJson(one.cure)},
            {u"url"_s, textJson(one.url.toString())}};
    return listing(rows,
                   {{u"what"_s, Words::tr("What")},
                    {u"kind"_s, Words::tr("Kind")},
                    {u"name"_s, Words::tr("Record")},
                    {u"state"_s, Words::tr("State")},
                    {u"next_at"_s, Words::tr("Next try"), Column::Kind::Time},
                    {u"why"_s, Words::tr("Why")},
                    {u"cure"_s, Words::tr("What to do")}},
                   Words::tr("Nothing waits."));
}

Answer triggers(Call& call)
{
    const QString name = call.positional(0);
    sync::Triggers chosen = orThrow(call.workspace().sync().mapping(name)).triggers;
    const sync::Triggers before = chosen;
    if (call.has(u"won-starts"_s))
        chosen.wonStarts = call.text(u"won-starts"_s) == u"yes";
    if (call.has(u"playbook"_s))
        chosen.playbook = call.text(u"playbook"_s);
    if (call.has(u"activity"_s))
        chosen.activity = sync::activityFromText(call.text(u"activity"_s)).value_or(chosen.activity);
    if (!(chosen == before))
        orThrow(call.workspace().sync().setTriggers(name, chosen));
    QJsonObject json = sync::toJson(chosen);
    json.insert(u"connection"_s, name);
    return thing(json);
}

} // namespace

QList<Command> syncTriggerCommands()
{
    const Positional connection{u"CONNECTION"_s, Words::tr("The connection's name.")};
    return {
        {u"sync"_s,
         u"waiting"_s,
         Words::tr("List what has not gone through yet, why, and what to do."),
         {connection},
         {},
         waiting},
        {u"sync"_s,
         u"triggers"_s,
         Words::tr("Show or choose what a CRM sets off here, and what is logged there."),
         {connection},
         {{u"won-starts"_s,
           u"YES"_s,
           Words::tr("Whether a deal that is won there starts its onboarding."),
           {u"yes"_s, u"no"_s}},
          {u"playbook"_s, u"ID"_s, Words::tr("The playbook that onboarding runs on.")},
          {u"activity"_s,
           u"HOW"_s,
           Words::tr("How contacts logged here are kept there."),
           {u"none"_s, u"notes"_s, u"tasks"_s}}},
         triggers},
    };
}

} // namespace occ::cli
