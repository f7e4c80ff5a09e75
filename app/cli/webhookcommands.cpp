// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QJsonObject shape(const WebhookEvent& event)
{
    return {{u"id"_s, event.id},
            {u"source"_s, event.source},
            {u"external_id"_s, event.externalId},
            {u"type"_s, event.type},
            {u"state"_s, event.state},
            {u"attempts"_s, event.attempts},
            {u"received_at"_s, toIso(event.receivedAt)},
            {u"error"_s, event.error}};
}

static Answer addKey(Call& call)
{
    orThrow(call.workspace().webhooks().addKey(call.positional(0)));
    return thing({{u"key"_s, call.positional(0).trimmed()}},
                 Words::tr("Webhooks signed with this key are believed."));
}

static Answer removeKey(Call& call)
{
    orThrow(call.workspace().webhooks().removeKey(call.positional(0)));
    return thing({{u"key"_s, call.positional(0).trimmed()}},
                 Words::tr("Webhooks signed with this key are refused."));
}

static Answer listKeys(Call& call)
{
    QJsonArray rows;
    for (const QString& key : orThrow(call.workspace().webhooks().keys()))
        rows << QJsonObject{{u"key"_s, key}};
    return listing(rows, {{u"key"_s, Words::tr("Public key")}},
                   Words::tr("No key is set. Copy it from the Telnyx portal: occ webhook add-key KEY"));
}

static Answer listEvents(Call& call)
{
    QJsonArray rows;
    for (const WebhookEvent& event : orThrow(call.workspace().webhooks().list(call.text(u"state"_s))))
        rows << shape(event);
    return listing(rows,
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"type"_s, Words::tr("Type")},
                    {u"state"_s, Words::tr("State")},
                    {u"attempts"_s, Words::tr("Tries"), Column::Kind::Number},
                    {u"received_at"_s, Words::tr("Received"), Column::Kind::Time},
                    {u"error"_s, Words::tr("Trouble")}},
                   Words::tr("No webhook came in."));
}

static Answer retryEvent(Call& call)
{
    orThrow(call.workspace().webhooks().retry(call.id()));
    return thing({{u"id"_s, call.id()}, {u"state"_s, u"waiting"_s}},
                 Words::tr("It is worked on with the next tick."));
}

QList<Command> webhookCommands()
{
    const QStringList states{u"waiting"_s, u"done"_s, u"ignored"_s, u"failed"_s};
    return {
        {u"webhook"_s,
         u"add-key"_s,
         Words::tr("Believe webhooks that are signed with a key of the Telnyx portal."),
         {{u"key"_s, Words::tr("The account's public key.")}},
         {},
         addKey},
        {u"webhook"_s,
         u"remove-key"_s,
         Words::tr("Stop believing a key."),
         {{u"key"_s, Words::tr("The public key.")}},
         {},
         removeKey},
        {u"webhook"_s, u"keys"_s, Words::tr("List the keys."), {}, {}, listKeys},
        {u"webhook"_s,
         u"list"_s,
         Words::tr("List the newest webhooks that came in, and what became of them."),
         {},
         {{u"state"_s, u"STATE"_s, Words::tr("Only those in this state."), states}},
         listEvents},
        {u"webhook"_s,
         u"retry"_s,
         Words::tr("Have a webhook worked on again."),
         {{u"event"_s, Words::tr("Its number.")}},
         {},
         retryEvent},
    };
}

} // namespace occ::cli
