// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientservice.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace occ {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kColumns =
    "c.id, c.name, c.industry, c.industry_detail, c.timezone, c.email, c.phone, c.website, c.address, "
    "c.employees, c.revenue_minor, c.external_key, c.parent, c.notes"_L1;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clients)
};

} // namespace

static Client readClient(const store::Query& row)
{
    return {row.integer(0), row.text(1),  row.text(2),  row.text(3), row.text(4),
            row.text(5),    row.text(6),  row.text(7),  row.text(8), row.maybe(9),
            row.maybe(10),  row.text(11), row.text(12), row.text(13)};
}

static store::Fields fieldsOf(const Client& client)
{
    return {{"name"_L1, store::toSql(client.name.trimmed())},
            {"name_key"_L1, store::toSql(ClientService::nameKey(client.name))},
            {"industry"_L1, store::toSql(client.industry)},
            {"industry_detail"_L1, store::toSql(client.industryDetail)},
            {"timezone"_L1, store::toSql(client.timezone)},
            {"email"_L1, store::toSql(client.email.trimmed())},
            {"phone"_L1, store::toSql(client.phone.trimmed())},
            {"website"_L1, store::toSql(client.website)},
            {"address"_L1, store::toSql(client.address)},
            {"employees"_L1, store::toSql(client.employees)},
            {"revenue_minor"_L1, store::toSql(client.revenueMinor)},
            {"external_key"_L1, store::toSql(client.externalKey)},
            {"parent"_L1, store::toSql(client.parent)},
            {"notes"_L1, store::toSql(client.notes)}};
}

QString ClientService::nameKey(const QString& name)
{
    static const QRegularExpression noise(u"[\\s.,&'’\"()/_-]+"_s);
    static const QRegularExpression suffix(
        u" (incorporated|inc|llc|llp|ltd|limited|gmbh|corp|corporation|co)$"_s);
    QString plain = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    plain = plain.replace(noise, u" "_s).trimmed();
    QString shorter = plain;
    shorter.remove(suffix);
    return (shorter.isEmpty() ? plain : shorter).remove(u' ');
}

Status ClientService::check(const Client& client)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+$"_s);
    static const QStringList industries = {u"healthcare"_s, u"legal"_s, u"fleet"_s, u"general"_s};
    if (nameKey(client.name).isEmpty())
        return refused(Words::tr("The client's name is missing."), Words::tr("Give its legal business name."),
                       u"name"_s);
    if (client.name.size() > 300)
        return refused(Words::tr("The client's name is longer than 300 characters."),
                       Words::tr("Shorten it."), u"name"_s);
    if (!industries.contains(client.industry)) {
        return refused(Words::tr("\"%1\" is not an industry.").arg(client.industry),
                       Words::tr("Use healthcare, legal, fleet or general."), u"industry"_s);
    }
    if (!client.timezone.isEmpty()) {
        if (auto zone = zoneByName(client.timezone); !zone) {
            zone.error().field = u"timezone"_s;
            return Failure(zone.error());
        }
    }
    if (!client.email.trimmed().isEmpty() && !mail.match(client.email.trimmed()).hasMatch())
        return refused(Words::tr("\"%1\" is not an e-mail address.").arg(client.email),
                       Words::tr("Write it as name@company.com."), u"email"_s);
    if (client.employees && *client.employees < 0)
        return refused(Words::tr("A client cannot have fewer than 0 employees."),
                       Words::tr("Give the number of people."), u"employees"_s);
    return {};
}

Result<Client> ClientService::add(const Client& wanted)
{
    if (const Status checked = check(wanted); !checked)
        return Failure(checked.error());
    return writing(m_session, Permission::EditClients, u"client.add"_s, [&](store::Transaction& tx) {
        {
            auto same =
                tx.database().query(u"select name from client where name_key = ?"_s, nameKey(wanted.name));
            if (same.next()) {
                raise(refused(Words::tr("There is a client %1 already.").arg(same.text(0)),
                              Words::tr("Use that one, or give a name that tells them apart."), u"name"_s));
            }
        }
        Client client = wanted;
        client.name = wanted.name.trimmed();
        client.email = wanted.email.trimmed();
        client.phone = wanted.phone.trimmed();
        client.id = tx.insert("client"_L1, fieldsOf(client));
        tx.about("client"_L1, client.id);
        tx.setSummary(Words::tr("Client %1 added").arg(client.name));
        return client;
    });
}

Status ClientService::change(const Client& client)
{
    if (const Status checked = check(client); !checked)
        return checked;
    return writing(m_session, Permission::EditClients, u"client.change"_s, [&](store::Transaction& tx) {
        {
            auto same = tx.database().query(u"select name from client where name_key = ? and id <> ?"_s,
                                            nameKey(client.name), client.id);
            if (same.next()) {
                raise(refused(Words::tr("There is a client %1 already.").arg(same.text(0)),
                              Words::tr("Give a name that tells them apart."), u"name"_s));
            }
        }
        if (tx.update("client"_L1, client.id, fieldsOf(client)))
            tx.about("client"_L1, client.id);
        tx.setSummary(Words::tr("Client %1 changed").arg(client.name.trimmed()));
    });
}

Result<QList<ClientRow>> ClientService::list(const QString& filter)
{
    return reading([&] {
        QString sql =
            u"select "_s + kColumns +
            u", (select count(*) from onboarding o where o.client_id = c.id), "
            "(select count(*) from contact k where k.client_id = c.id), "
            "(select count(*) from deal d where d.client_id = c.id and d.stage not in ('won', 'lost')) "
            "from client c "_s;
        QVariantList values;
        if (!filter.trimmed().isEmpty()) {
            const auto containing = [](QString text) {
                return QString(
                    u'%' + text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s) + u'%');
            };
            sql += u"where lower(c.name) like ? escape '!' "_s;
            values << containing(filter.trimmed().toLower());
            // SQLite's lower() knows only ASCII; the key is folded for every script.
            if (const QString key = nameKey(filter); !key.isEmpty()) {
                sql += u"or c.name_key like ? escape '!' "_s;
                values << containing(key);
            }
        }
        auto rows = m_session.database.runWith(sql + u"order by lower(c.name), c.id"_s, values);
        QList<ClientRow> clients;
        while (rows.next())
            clients << ClientRow{readClient(rows), int(rows.integer(14)), int(rows.integer(15)),
                                 int(rows.integer(16))};
        return clients;
    });
}

Result<Client> ClientService::byId(qint64 id)
{
    return reading([&] {
        auto row = m_session.database.query(u"select "_s + kColumns + u" from client c where c.id = ?"_s, id);
        if (!row.next())
            raise(refused(Words::tr("There is no client %1.").arg(id),
                          Words::tr("See them with: occ client list"), u"client"_s));
        return readClient(row);
    });
}

Result<Client> ClientService::find(const QString& idOrName)
{
    return reading([&] {
        {
            auto row = m_session.database.query(
                u"select "_s + kColumns + u" from client c where c.name_key = ?"_s, nameKey(idOrName));
            if (row.next())
                return readClient(row);
        }
        bool isNumber = false;
        const qint64 id = idOrName.toLongLong(&isNumber);
        if (isNumber)
            return orThrow(byId(id));
        // Without letters everything would be close.
        const QString start = nameKey(idOrName).remove(u'%').left(4);
        auto close = m_session.database.query(
            u"select name from client where name_key like ? and ? <> '' order by length(name) limit 1"_s,
            QString(start + u'%'), start);
        const QString hint = close.next() ? Words::tr("Did you mean %1?").arg(close.text(0))
                                          : Words::tr("See them with: occ client list");
        raise(refused(Words::tr("There is no client \"%1\".").arg(idOrName), hint, u"client"_s));
    });
}

static Status checkContact(const Contact& wanted)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+$"_s);
    if (wanted.name.trimmed().isEmpty() && wanted.email.trimmed().isEmpty())
        return refused(Words::tr("A contact needs a name or an e-mail address."),
                       Words::tr("Give one of them."), u"name"_s);
    if (!wanted.email.trimmed().isEmpty() && !mail.match(wanted.email.trimmed()).hasMatch()) {
        return refused(Words::tr("\"%1\" is not an e-mail address.").arg(wanted.email),
                       Words::tr("Write it as name@company.com."), u"email"_s);
    }
    return {};
}

static Contact insertContact(store::Transaction& tx, const Contact& wanted)
{
    Contact contact = wanted;
    contact.email = wanted.email.trimmed();
    contact.phone = wanted.phone.trimmed();
    contact.name = wanted.name.trimmed().isEmpty() ? contact.email : wanted.name.trimmed();
    contact.id = tx.insert("contact"_L1, {{"client_id"_L1, contact.clientId},
                                          {"name"_L1, store::toSql(contact.name)},
                                          {"email"_L1, store::toSql(contact.email)},
                                          {"phone"_L1, store::toSql(contact.phone)},
                                          {"title"_L1, store::toSql(contact.title)},
                                          {"role"_L1, store::toSql(contact.role)}});
    return contact;
}

Result<Contact> ClientService::addContact(const Contact& wanted)
{
    if (const Status sound = checkContact(wanted); !sound)
        return Failure(sound.error());
    return writing(m_session, Permission::EditClients, u"contact.add"_s, [&](store::Transaction& tx) {
        const Client client = orThrow(byId(wanted.clientId));
        const Contact contact = insertContact(tx, wanted);
        tx.about("client"_L1, client.id);
        tx.setSummary(Words::tr("Contact %1 added to %2").arg(contact.name, client.name));
        return contact;
    });
}

Result<QList<Contact>> ClientService::addContacts(qint64 clientId, const QList<Contact>& contacts)
{
    if (contacts.isEmpty())
        return refused(Words::tr("There is no contact to add."), Words::tr("Choose at least one."));
    return writing(m_session, Permission::EditClients, u"contact.add"_s, [&](store::Transaction& tx) {
        const Client client = orThrow(byId(clientId));
        QList<Contact> added;
        for (Contact contact : contacts) {
            orThrow(checkContact(contact));
            contact.clientId = clientId;
            added += insertContact(tx, contact);
        }
        tx.about("client"_L1, client.id);
        tx.setSummary(added.size() == 1
                          ? Words::tr("Contact %1 added to %2").arg(added[0].name, client.name)
                          : Words::tr("%1 contacts added to %2").arg(added.size()).arg(client.name));
        return added;
    });
}

Result<QList<Contact>> ClientService::contacts(qint64 clientId)
{
    return reading([&] {
        auto rows = m_session.database.query(
            u"select id, client_id, name, email, phone, title, role from contact where client_id = ? order by id"_s,
            clientId);
        QList<Contact> contacts;
        while (rows.next()) {
            contacts << Contact{rows.integer(0), rows.integer(1), rows.text(2), rows.text(3),
                                rows.text(4),    rows.text(5),    rows.text(6)};
        }
        return contacts;
    });
}

Result<Contact> ClientService::contact(qint64 id)
{
    return reading([&] {
        auto row = m_session.database.query(
            u"select id, client_id, name, email, phone, title, role from contact where id = ?"_s, id);
        if (!row.next())
            raise(refused(Words::tr("There is no contact %1.").arg(id), {}, u"contact"_s));
        return Contact{row.integer(0), row.integer(1), row.text(2), row.text(3),
                       row.text(4),    row.text(5),    row.text(6)};
    });
}

Status ClientService::changeContact(const Contact& contact)
{
    if (const Status sound = checkContact(contact); !sound)
        return sound;
    return writing(m_session, Permission::EditClients, u"contact.change"_s, [&](store::Transaction& tx) {
        const Contact before = orThrow(this->contact(contact.id));
        const Client client = orThrow(byId(contact.clientId));
        const QString name =
            contact.name.trimmed().isEmpty() ? contact.email.trimmed() : contact.name.trimmed();
        if (tx.update("contact"_L1, contact.id,
                      {{"client_id"_L1, contact.clientId},
                       {"name"_L1, store::toSql(name)},
                       {"email"_L1, store::toSql(contact.email.trimmed())},
                       {"phone"_L1, store::toSql(contact.phone.trimmed())},
                       {"title"_L1, store::toSql(contact.title)},
                       {"role"_L1, store::toSql(contact.role)}})) {
            tx.about("client"_L1, contact.clientId);
            tx.about("client"_L1, before.clientId);
        }
        tx.setSummary(Words::tr("Contact %1 of %2 changed").arg(name, client.name));
    });
}

} // namespace occ
