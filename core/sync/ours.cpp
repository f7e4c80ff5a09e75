// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ours.h"

#include "core/sync/merge.h"

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

QJsonValue textOr(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue numberOr(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue dateOr(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

OurRecord recordOf(const Client& client)
{
    return {client.id,
            client.name,
            {{u"name"_s, client.name},
             {u"website"_s, textOr(client.website)},
             {u"phone"_s, textOr(client.phone)},
             {u"email"_s, textOr(client.email)},
             {u"address"_s, textOr(client.address)},
             {u"industry"_s, textOr(client.industry)},
             {u"employees"_s, numberOr(client.employees)},
             {u"revenue"_s, numberOr(client.revenueMinor)},
             {u"timezone"_s, textOr(client.timezone)},
             {u"parent"_s, textOr(client.parent)},
             {u"notes"_s, textOr(client.notes)}}};
}

OurRecord recordOf(const Contact& contact)
{
    return {contact.id,
            contact.name,
            {{u"client"_s, contact.clientId},
             {u"name"_s, textOr(contact.name)},
             {u"email"_s, textOr(contact.email)},
             {u"phone"_s, textOr(contact.phone)},
             {u"title"_s, textOr(contact.title)},
             {u"role"_s, textOr(contact.role)}}};
}

OurRecord recordOf(const Deal& deal)
{
    return {deal.id,
            deal.name,
            {{u"client"_s, numberOr(deal.clientId)},
             {u"name"_s, textOr(deal.name)},
             {u"stage"_s, textOr(deal.stage)},
             {u"amount"_s, numberOr(deal.amountMinor)},
             {u"currency"_s, textOr(deal.currency)},
             {u"owner"_s, numberOr(deal.ownerId)},
             {u"product"_s, textOr(deal.product)},
             {u"engage_date"_s, dateOr(deal.engageDate)},
             {u"close_date"_s, dateOr(deal.closeDate)}}};
}

/// Puts given values over what a record holds; what is not given stays.
class Filler
{
public:
    explicit Filler(const QJsonObject& values)
        : m_values(values)
    {}
    void text(const char* name, QString& into) const
    {
        if (const QJsonValue value = m_values.value(QLatin1StringView(name)); !value.isUndefined())
            into = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
    }
    void number(const char* name, std::optional<qint64>& into) const
    {
        if (const QJsonValue value = m_values.value(QLatin1StringView(name)); !value.isUndefined())
            into = isEmpty(value) ? std::nullopt : std::optional(value.toInteger());
    }
    void date(const char* name, QDate& into) const
    {
        if (const QJsonValue value = m_values.value(QLatin1StringView(name)); !value.isUndefined())
            into = QDate::fromString(value.toString(), Qt::ISODate);
    }

private:
    const QJsonObject& m_values;
};

void fill(Client& client, const QJsonObject& values)
{
    const Filler filler(values);
    filler.text("name", client.name);
    filler.text("website", client.website);
    filler.text("phone", client.phone);
    filler.text("email", client.email);
    filler.text("address", client.address);
    filler.text("industry", client.industry);
    filler.number("employees", client.employees);
    filler.number("revenue", client.revenueMinor);
    filler.text("timezone", client.timezone);
    filler.text("parent", client.parent);
    filler.text("notes", client.notes);
    if (client.industry.isEmpty())
        client.industry = u"general"_s;
}

void fill(Contact& contact, const QJsonObject& values)
{
    const Filler filler(values);
    std::optional<qint64> client = contact.clientId;
    filler.number("client", client);
    contact.clientId = client.value_or(0);
    filler.text("name", contact.name);
    filler.text("email", contact.email);
    filler.text("phone", contact.phone);
    filler.text("title", contact.title);
    filler.text("role", contact.role);
}

void fill(Deal& deal, const QJsonObject& values)
{
    const Filler filler(values);
    filler.number("client", deal.clientId);
    filler.text("name", deal.name);
    filler.text("stage", deal.stage);
    filler.number("amount", deal.amountMinor);
    // An amount is always in some currency.
    if (!isEmpty(values.value("currency"_L1)))
        filler.text("currency", deal.currency);
    filler.number("owner", deal.ownerId);
    filler.text("product", deal.product);
    filler.date("engage_date", deal.engageDate);
    filler.date("close_date", deal.closeDate);
    if (deal.stage.isEmpty())
        deal.stage = dealStages().first();
}

} // namespace

std::optional<OurRecord> OurSide::read(Kind kind, qint64 id, bool onboarding)
{
    if (kind == Kind::Ticket)
        return ticket(id);
    std::optional<OurRecord> record;
    const auto take = [&record](const auto& found) {
        if (found)
            record = recordOf(*found);
        else if (found.error().grade != Grade::Refused)
            throw Thrown(found.error());
    };
    if (kind == Kind::Company)
        take(m_clients.byId(id));
    else if (kind == Kind::Contact)
        take(m_clients.contact(id));
    else if (kind == Kind::Deal)
        take(m_deals.byId(id));
    if (record && onboarding)
        addOnboarding(kind, id, record->values);
    return record;
}

QList<OurRecord> OurSide::all(Kind kind)
{
    QList<OurRecord> records;
    if (kind == Kind::Ticket) {
        for (const qint64 id : ids(kind)) {
            if (const auto one = ticket(id))
                records << *one;
        }
    } else if (kind == Kind::Company) {
        const QList<ClientRow> rows = orThrow(m_clients.list());
        for (const ClientRow& row : rows)
            records << recordOf(row.client);
    } else if (kind == Kind::Contact) {
        for (const qint64 client : ids(Kind::Company)) {
            const QList<Contact> contacts = orThrow(m_clients.contacts(client));
            for (const Contact& contact : contacts)
                records << recordOf(contact);
        }
    } else if (kind == Kind::Deal) {
        const QList<Deal> deals = orThrow(m_deals.list());
        for (const Deal& deal : deals)
            records << recordOf(deal);
    }
    return records;
}

QList<qint64> OurSide::ids(Kind kind)
{
    const QString table = kind == Kind::Company   ? u"client"_s
                          : kind == Kind::Contact ? u"contact"_s
                                                  : u"deal"_s;
    QList<qint64> ids;
    auto row = kind == Kind::Ticket
                   ? m_session.database.query(
                         u"select id from service_request where helpdesk_id = ? order by id"_s, m_connection)
                   : m_session.database.query(u"select id from %1 order by id"_s.arg(table));
    while (row.next())
        ids << row.integer(0);
    return ids;
}

qint64 OurSide::create(Kind kind, const QJsonObject& values, const QString& currency)
{
    if (kind == Kind::Company) {
        Client client;
        fill(client, values);
        return orThrow(m_clients.add(client)).id;
    }
    if (kind == Kind::Contact) {
        Contact contact;
        contact.role = u"other"_s;
        fill(contact, values);
        return orThrow(m_clients.addContact(contact)).id;
    }
    Deal deal;
    fill(deal, values);
    if (deal.currency.isEmpty())
        deal.currency = currency;
    return orThrow(m_deals.add(deal)).id;
}

void OurSide::change(Kind kind, qint64 id, const QJsonObject& values)
{
    if (kind == Kind::Ticket) {
        orThrow(
            m_requests.take(id, {values.value("name"_L1).toString(), values.value("priority"_L1).toString(),
                                 values.value("state"_L1).toString()}));
    } else if (kind == Kind::Company) {
        Client client = orThrow(m_clients.byId(id));
        fill(client, values);
        orThrow(m_clients.change(client));
    } else if (kind == Kind::Contact) {
        Contact contact = orThrow(m_clients.contact(id));
        fill(contact, values);
        orThrow(m_clients.changeContact(contact));
    } else {
        Deal deal = orThrow(m_deals.byId(id));
        fill(deal, values);
        orThrow(m_deals.change(deal, m_wonQuietly ? DealService::Won::Quietly : DealService::Won::Told));
    }
}

QSet<qint64> OurSide::touched(Kind kind, const store::ChangeSet& changes)
{
    const QString subject = kind == Kind::Deal     ? u"deal"_s
                            : kind == Kind::Ticket ? u"request"_s
                                                   : u"client"_s;
    QSet<qint64> ids;
    const QList<store::ChangeSet::Range> ranges = changes.subjects.value(subject);
    for (const store::ChangeSet::Range& range : ranges) {
        for (qint64 id = range.first; id <= range.last; ++id) {
            if (kind != Kind::Contact)
                ids << id;
        }
        if (kind != Kind::Contact)
            continue;
        // Changes of contacts go under their client's name.
        auto row = m_session.database.query(u"select id from contact where client_id between ? and ?"_s,
                                            range.first, range.last);
        while (row.next())
            ids << row.integer(0);
    }
    return ids;
}

std::pair<QString, Instant> OurSide::lastChange(Kind kind, qint64 id)
{
    if (kind == Kind::Contact) {
        const auto contact = m_clients.contact(id);
        if (!contact)
            return {};
        id = contact->clientId;
    }
    const auto subject = kind == Kind::Deal ? "deal"_L1 : kind == Kind::Ticket ? "request"_L1 : "client"_L1;
    const QList<store::Entry> entries = store::history(m_session.database, subject, id, 20);
    for (const store::Entry& entry : entries) {
        if (!entry.command.startsWith("sync.in"_L1))
            return {entry.author, entry.at};
    }
    return {};
}

} // namespace occ::sync
