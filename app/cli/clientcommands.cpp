// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"
#include "app/cli/commandgroups.h"
#include "app/cli/shapes.h"
#include "app/cli/words.h"

namespace occ::cli {

using namespace Qt::Literals::StringLiterals;

static Answer addClient(Call& call)
{
    Client client;
    client.name = call.text(u"name"_s);
    client.industry = call.text(u"industry"_s);
    client.timezone = call.text(u"timezone"_s);
    client.email = call.text(u"email"_s);
    client.phone = call.text(u"phone"_s);
    client.website = call.text(u"website"_s);
    client.address = call.text(u"address"_s);
    client.notes = call.text(u"notes"_s);
    client.employees = call.number(u"employees"_s);
    const Client added = orThrow(call.workspace().clients().add(client));
    return thing(toJson(added), Words::tr("%1 is client %2.").arg(added.name).arg(added.id));
}

static Answer listClients(Call& call)
{
    return listing(arrayJson(orThrow(call.workspace().clients().list(call.text(u"search"_s)))),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"name"_s, Words::tr("Name")},
                    {u"industry"_s, Words::tr("Industry")},
                    {u"email"_s, Words::tr("E-mail")},
                    {u"phone"_s, Words::tr("Phone")},
                    {u"onboardings"_s, Words::tr("Onboardings"), Column::Kind::Number},
                    {u"open_deals"_s, Words::tr("Open deals"), Column::Kind::Number}},
                   Words::tr("There are no such clients. Add one with: occ client add"));
}

static Answer showClient(Call& call)
{
    Workspace& workspace = call.workspace();
    const Client client = call.client(call.positional(0));
    QJsonObject json = toJson(client);
    DealFilter deals;
    deals.clientId = client.id;
    json[u"contacts"_s] = arrayJson(orThrow(workspace.clients().contacts(client.id)));
    json[u"onboardings"_s] = arrayJson(orThrow(workspace.onboardings().ofClient(client.id)), workspace.now());
    json[u"deals"_s] = arrayJson(orThrow(workspace.deals().list(deals)));

    const Paper paper = call.paper();
    QString text = u"%1  (%2, client %3)\n"_s.arg(client.name, client.industry).arg(client.id);
    for (const QString& fact : {client.email, client.phone, client.website, client.timezone}) {
        if (!fact.isEmpty())
            text += u"  "_s + fact + u'\n';
    }
    const auto part = [&](const QString& key, const QString& title, const QList<Column>& columns) {
        const QJsonArray rows = json.value(key).toArray();
        if (!rows.isEmpty())
            text += u'\n' + title + u'\n' + renderTable(rows, columns, paper);
    };
    part(u"contacts"_s, Words::tr("Contacts"),
         {{u"name"_s, Words::tr("Name")},
          {u"role"_s, Words::tr("Role")},
          {u"email"_s, Words::tr("E-mail")},
          {u"phone"_s, Words::tr("Phone")}});
    part(u"onboardings"_s, Words::tr("Onboardings"),
         {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
          {u"playbook"_s, Words::tr("Playbook")},
          {u"state"_s, Words::tr("State")},
          {u"health"_s, Words::tr("Health"), Column::Kind::Health},
          {u"milestone"_s, Words::tr("Milestone")}});
    part(u"deals"_s, Words::tr("Deals"),
         {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
          {u"name"_s, Words::tr("Name")},
          {u"stage"_s, Words::tr("Stage")},
          {u"amount"_s, Words::tr("Amount"), Column::Kind::Amount}});
    return thing(json, text);
}

static Answer addContact(Call& call)
{
    Contact contact;
    contact.clientId = call.client(call.text(u"client"_s)).id;
    contact.name = call.text(u"name"_s);
    contact.email = call.text(u"email"_s);
    contact.phone = call.text(u"phone"_s);
    contact.title = call.text(u"title"_s);
    contact.role = call.has(u"role"_s) ? call.text(u"role"_s) : u"other"_s;
    const Contact added = orThrow(call.workspace().clients().addContact(contact));
    return thing(toJson(added), Words::tr("%1 is contact %2.").arg(added.name).arg(added.id));
}

static Answer listContacts(Call& call)
{
    const Client client = call.client(call.text(u"client"_s));
    return listing(arrayJson(orThrow(call.workspace().clients().contacts(client.id))),
                   {{u"id"_s, Words::tr("ID"), Column::Kind::Number},
                    {u"name"_s, Words::tr("Name")},
                    {u"role"_s, Words::tr("Role")},
                    {u"title"_s, Words::tr("Title")},
                    {u"email"_s, Words::tr("E-mail")},
                    {u"phone"_s, Words::tr("Phone")}},
                   Words::tr("%1 has no contacts yet. Add one with: occ contact add").arg(client.name));
}

static QList<Command> contactTable()
{
    const QStringList roles = {u"primary"_s, u"technical"_s, u"executive"_s, u"other"_s};
    return {
        {u"contact"_s,
         u"add"_s,
         Words::tr("Add a person at a client."),
         {},
         {{u"client"_s, u"ID|NAME"_s, Words::tr("Whose contact it is."), {}, true},
          {u"name"_s, u"NAME"_s, Words::tr("Full name."), {}, true},
          {u"email"_s, u"EMAIL"_s, Words::tr("E-mail address.")},
          {u"phone"_s, u"PHONE"_s, Words::tr("Telephone number.")},
          {u"title"_s, u"TITLE"_s, Words::tr("Position at the client.")},
          {u"role"_s, u"ROLE"_s, Words::tr("Part in the onboarding."), roles}},
         addContact},
        {u"contact"_s,
         u"list"_s,
         Words::tr("List a client's contacts."),
         {},
         {{u"client"_s, u"ID|NAME"_s, Words::tr("Whose contacts."), {}, true}},
         listContacts},
    };
}

QList<Command> clientCommands()
{
    const QStringList industries = {u"healthcare"_s, u"legal"_s, u"fleet"_s, u"general"_s};
    const QList<Command> clients = {
        {u"client"_s,
         u"add"_s,
         Words::tr("Add a client company."),
         {},
         {{u"name"_s, u"NAME"_s, Words::tr("Legal business name."), {}, true},
          {u"industry"_s, u"INDUSTRY"_s, Words::tr("What it does."), industries, true},
          {u"timezone"_s, u"TZ"_s,
           Words::tr("Time zone, such as America/Chicago; the team's when not given.")},
          {u"email"_s, u"EMAIL"_s, Words::tr("E-mail address.")},
          {u"phone"_s, u"PHONE"_s, Words::tr("Telephone number.")},
          {u"website"_s, u"URL"_s, Words::tr("Web site.")},
          {u"address"_s, u"TEXT"_s, Words::tr("Postal address.")},
          {u"employees"_s, u"N"_s, Words::tr("How many people work there.")},
          {u"notes"_s, u"TEXT"_s, Words::tr("What else there is to know.")}},
         addClient},
        {u"client"_s,
         u"list"_s,
         Words::tr("List the clients."),
         {},
         {{u"search"_s, u"TEXT"_s, Words::tr("Only those with this in their name.")}},
         listClients},
        {u"client"_s,
         u"show"_s,
         Words::tr("Show a client with contacts, onboardings and deals."),
         {{u"CLIENT"_s, Words::tr("Its number or name.")}},
         {},
         showClient},
    };
    return clients + contactTable();
}

} // namespace occ::cli
