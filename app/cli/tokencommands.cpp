// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static QJsonObject shape(const Token& token, Instant now)
{
    QJsonArray scopes;
    for (const Scope scope : token.scopes)
        scopes << toText(scope);
    return {{u"id"_s, token.id},
            {u"name"_s, token.name},
            {u"prefix"_s, token.prefix},
            {u"scopes"_s, scopes},
            {u"person_id"_s, idJson(token.personId)},
            {u"created_at"_s, toIso(token.createdAt)},
            {u"created_by"_s, token.createdBy},
            {u"expires_at"_s, timeJson(token.expiresAt)},
            {u"revoked_at"_s, timeJson(token.revokedAt)},
            {u"used_at"_s, timeJson(token.usedAt)},
            {u"valid"_s, token.isValid(now)}};
}

static Answer createToken(Call& call)
{
    NewToken wanted;
    wanted.name = call.text(u"name"_s);
    wanted.scopes = call.texts(u"scope"_s);
    wanted.personEmail = call.text(u"person"_s);
    wanted.expiresAt = call.moment(u"expires"_s);
    const CreatedToken made = orThrow(call.workspace().tokens().create(wanted));
    QJsonObject object = shape(made.token, call.workspace().now());
    object.insert(u"token"_s, made.secret);
    return thing(object, Words::tr("%1\nKeep it now: it is not shown again.").arg(made.secret));
}

static Answer listTokens(Call& call)
{
    QJsonArray rows;
    for (const Token& token : orThrow(call.workspace().tokens().list()))
        rows << shape(token, call.workspace().now());
    return listing(rows,
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"name"_s, Words::tr("Name")},
                    {u"prefix"_s, Words::tr("Begins with")},
                    {u"scopes"_s, Words::tr("Scopes")},
                    {u"created_at"_s, Words::tr("Made"), Column::Kind::Time},
                    {u"used_at"_s, Words::tr("Last used"), Column::Kind::Time},
                    {u"valid"_s, Words::tr("Valid")}},
                   Words::tr("There are no tokens. Make one with: occ token create"));
}

static Answer revokeToken(Call& call)
{
    const Token token = orThrow(call.workspace().tokens().revoke(call.positional(0)));
    return thing(shape(token, call.workspace().now()), Words::tr("%1 is revoked.").arg(token.name));
}

QList<Command> tokenCommands()
{
    return {
        {u"token"_s,
         u"create"_s,
         Words::tr("Make a token for a program that uses the HTTP API; shows it once."),
         {},
         {{u"name"_s, u"NAME"_s, Words::tr("The program that uses it."), {}, true},
          {u"scope"_s,
           u"SCOPE"_s,
           Words::tr("What it may do."),
           {u"read"_s, u"write"_s, u"webhooks"_s},
           true,
           true},
          {u"person"_s, u"EMAIL"_s, Words::tr("Whom it acts as; without it the local user.")},
          {u"expires"_s, u"ISO"_s, Words::tr("When it stops being valid; never unless given.")}},
         createToken},
        {u"token"_s, u"list"_s, Words::tr("List the tokens, without their secrets."), {}, {}, listTokens},
        {u"token"_s,
         u"revoke"_s,
         Words::tr("Make a token worthless at once."),
         {{u"token"_s, Words::tr("Its number, name or beginning.")}},
         {},
         revokeToken},
    };
}

} // namespace occ::cli
