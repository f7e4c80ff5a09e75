// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

#include <QFile>

#include <cstdio>

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static constexpr qint64 kLongestCredential = 8192;

static QString stateOf(const IntegrationRow& row)
{
    if (!row.isSetUp)
        return u"not-set-up"_s;
    if (!row.missing.isEmpty())
        return u"incomplete"_s;
    return row.last ? row.last->verdict : u"not-tested"_s;
}

static QJsonObject integrationJson(const IntegrationRow& row)
{
    QJsonObject settings;
    const QMap<QString, QString> filled = integrations::filled(row.system, row.settings);
    for (auto it = filled.cbegin(); it != filled.cend(); ++it)
        settings.insert(it.key(), textJson(it.value()));
    const auto& last = row.last;
    return {{u"client"_s, row.client},
            {u"system"_s, row.system.key},
            {u"title"_s, row.system.title},
            {u"category"_s, row.system.category},
            {u"asked_for"_s, row.askedFor},
            {u"state"_s, stateOf(row)},
            {u"settings"_s, settings},
            {u"missing"_s, QJsonArray::fromStringList(row.missing)},
            {u"credential_at"_s, timeJson(row.secretAt)},
            {u"tested_at"_s, timeJson(last ? std::optional(last->at) : std::nullopt)},
            {u"message"_s, last ? textJson(last->message) : QJsonValue()},
            {u"cure"_s, last ? textJson(last->cure) : QJsonValue()},
            {u"status"_s, last && last->status > 0 ? QJsonValue(last->status) : QJsonValue()},
            {u"took_ms"_s, last ? QJsonValue(last->took) : QJsonValue()}};
}

static Answer list(Call& call)
{
    const qint64 client = call.client(call.positional(0)).id;
    QJsonArray rows;
    for (const IntegrationRow& row : orThrow(call.workspace().integrations().ofClient(client))) {
        if (row.askedFor || row.isSetUp || call.has(u"all"_s))
            rows.append(integrationJson(row));
    }
    return listing(rows,
                   {{u"system"_s, Words::tr("System")},
                    {u"title"_s, Words::tr("Title")},
                    {u"asked_for"_s, Words::tr("Asked for")},
                    {u"state"_s, Words::tr("State")},
                    {u"tested_at"_s, Words::tr("Tested"), Column::Kind::Time},
                    {u"message"_s, Words::tr("Result")}},
                   Words::tr("No system is set up; see all with --all."));
}

/// A credential is read from a file or from standard input: what stands on a command line is seen by others.
static QString credentialFrom(const QString& name)
{
    QFile file(name);
    const bool open = name == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        raise(refused(Words::tr("%1 cannot be read: %2.").arg(name, file.errorString()),
                      Words::tr("Name a file that holds the credential alone, or - for standard input."),
                      u"credential-from"_s));
    return QString::fromUtf8(file.read(kLongestCredential));
}

static Answer set(Call& call)
{
    IntegrationService& service = call.workspace().integrations();
    const qint64 client = call.client(call.positional(0)).id;
    const QString system = call.positional(1);
    IntegrationRow row = orThrow(service.settings(client, system));
    QMap<QString, QString> values = row.settings;
    for (const QString& pair : call.positionals().mid(2)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            throw UsageError{Words::tr("\"%1\" is no setting.").arg(pair.left(60)),
                             Words::tr("Write it as KEY=VALUE; KEY= empties it.")};
        values.insert(pair.left(equals), pair.mid(equals + 1));
    }
    if (call.positionals().size() > 2)
        row = orThrow(service.set(client, system, values));
    if (call.has(u"credential-from"_s))
        row = orThrow(service.setSecret(client, system, credentialFrom(call.text(u"credential-from"_s))));
    return thing(integrationJson(row),
                 row.missing.isEmpty()
                     ? Words::tr("%1 is set up for %2.").arg(row.system.title, row.client)
                     : Words::tr("%1 still lacks: %2.").arg(row.system.title, row.missing.join(u", "_s)));
}

static Answer probe(Call& call)
{
    const IntegrationRow row = orThrow(
        call.workspace().integrations().probe(call.client(call.positional(0)).id, call.positional(1)));
    Answer answer = thing(integrationJson(row), row.last->message);
    if (!row.last->works())
        answer.verdict = environmentFailed(row.last->message, row.last->cure).value();
    return answer;
}

static Answer remove(Call& call)
{
    const Client client = call.client(call.positional(0));
    orThrow(call.workspace().integrations().remove(client.id, call.positional(1)));
    return thing({{u"client"_s, client.name}, {u"system"_s, call.positional(1)}, {u"removed"_s, true}},
                 Words::tr("%1 is removed from %2.").arg(call.positional(1), client.name));
}

QList<Command> integrationCommands()
{
    const Positional client{u"CLIENT"_s, Words::tr("The client, by number or name.")};
    const Positional system{u"SYSTEM"_s, Words::tr("The system's key, such as zendesk.")};
    return {
        {u"integration"_s,
         u"list"_s,
         Words::tr("List the systems a client's industry asks for or that are set up."),
         {client},
         {{u"all"_s, {}, Words::tr("All systems there are.")}},
         list},
        {u"integration"_s,
         u"set"_s,
         Words::tr("Set a system up for a client."),
         {client,
          system,
          {u"KEY=VALUE"_s, Words::tr("Settings; see them with list --all --json."), {}, false, true}},
         {{u"credential-from"_s, u"FILE"_s,
           Words::tr("Keep the credential in this file, or on standard input with -, in the keychain.")}},
         set},
        {u"integration"_s,
         u"probe"_s,
         Words::tr("Test whether a system answers; exits 3 when it does not."),
         {client, system},
         {},
         probe},
        {u"integration"_s,
         u"remove"_s,
         Words::tr("Forget a system's settings and credential."),
         {client, system},
         {},
         remove},
    };
}

} // namespace occ::cli
