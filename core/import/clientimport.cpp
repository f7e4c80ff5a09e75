// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include <QCoreApplication>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

const QStringList& clientColumns()
{
    static const QStringList names = {u"name_key"_s, u"name"_s,      u"industry"_s,      u"industry_detail"_s,
                                      u"timezone"_s, u"email"_s,     u"phone"_s,         u"website"_s,
                                      u"address"_s,  u"employees"_s, u"revenue_minor"_s, u"external_key"_s,
                                      u"parent"_s,   u"notes"_s};
    return names;
}

QString digits(const QString& phone)
{
    QString only;
    for (const QChar c : phone) {
        if (c.isDigit())
            only += c;
    }
    return only;
}

class ClientImporter final : public Importer
{
public:
    ClientImporter(Session& session, const Mapping& mapping)
        : Importer(session, mapping)
        , m_clients(session.database, "client"_L1, "client"_L1, clientColumns())
    {
        auto rows =
            session.database.query(u"select name, industry, email, phone, website, address from client"_s);
        while (rows.next())
            remember({rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.text(5), 0});
    }

    Outcome take(store::Transaction& tx, const ImportRow& row) override
    {
        const auto value = [&row](QStringView field) { return row.value(ImportKind::Clients, field); };
        const QString name = value(u"name").toString();
        const QString key = ClientService::nameKey(name);
        if (key.isEmpty())
            return Outcome::rejected(
                u"name"_s,
                Words::tr("The name \"%1\" has no letter or digit. Give the company's name.").arg(name));
        const bool isNew = !m_clients.contains(key);
        QVariantList values = {key};
        for (const QStringView field :
             {u"name", u"industry", u"industry_detail", u"timezone", u"email", u"phone", u"website",
              u"address", u"employees", u"revenue", u"external_key", u"parent", u"notes"})
            values << value(field);
        if (!isNew)
            values[1] = QVariant(); // the same company, perhaps spelled another way
        const Outcome outcome = m_clients.take(tx, row, values,
                                               {u""_s,
                                                u""_s,
                                                u"general"_s,
                                                u""_s,
                                                u""_s,
                                                u""_s,
                                                u""_s,
                                                u""_s,
                                                u""_s,
                                                {},
                                                {},
                                                u""_s,
                                                u""_s,
                                                u""_s});
        if (isNew && outcome.kind == Outcome::Kind::Created) {
            compare({name, value(u"industry").toString(), value(u"email").toString(),
                     value(u"phone").toString(), value(u"website").toString(), value(u"address").toString(),
                     row.record});
        }
        return outcome;
    }

    void flush(store::Transaction& tx) override { m_clients.flush(tx); }

private:
    void remember(Party party)
    {
        const auto known = std::make_shared<const Party>(std::move(party));
        if (!known->email.isEmpty())
            m_byEmail.insert(known->email.toLower(), known);
        if (digits(known->phone).size() >= 7)
            m_byPhone.insert(digits(known->phone).right(10), known);
    }

    void compare(const Party& party)
    {
        const auto add = [&](const Party& like, const QString& reason) {
            m_duplicates << PossibleDuplicate{party.row, party.name, like.name, reason, party, like};
        };
        if (const auto like = m_byEmail.constFind(party.email.toLower());
            !party.email.isEmpty() && like != m_byEmail.cend())
            add(**like, Words::tr("the same e-mail address"));
        else if (const auto same = m_byPhone.constFind(digits(party.phone).right(10));
                 same != m_byPhone.cend())
            add(**same, Words::tr("the same phone number"));
        remember(party);
    }

    using Known = std::shared_ptr<const Party>;
    KeyedTable m_clients;
    QHash<QString, Known> m_byEmail;
    QHash<QString, Known> m_byPhone;
};

class ContactImporter final : public Importer
{
public:
    ContactImporter(Session& session, const Mapping& mapping)
        : Importer(session, mapping)
        , m_clients(session.database)
        , m_batch("contact"_L1, {},
                  {u"client_id"_s, u"name"_s, u"email"_s, u"phone"_s, u"title"_s, u"role"_s})
    {
        auto rows =
            session.database.query(u"select id, client_id, name, email, phone, title, role from contact"_s);
        while (rows.next()) {
            const Known known{rows.integer(0),
                              {rows.text(2), rows.text(3), rows.text(4), rows.text(5), rows.text(6)}};
            m_known.insert(keyOf(rows.integer(1), rows.text(3), rows.text(2)), known);
        }
    }

    Outcome take(store::Transaction& tx, const ImportRow& row) override
    {
        const auto text = [&row](QStringView field) {
            return row.value(ImportKind::Contacts, field).toString();
        };
        if (text(u"client").isEmpty())
            return Outcome::rejected(
                u"client"_s, Words::tr("The contact names no client. Fill the column, or map another one."));
        const qint64 client = m_clients.findOrAdd(tx, text(u"client"));
        const QStringList values = {text(u"name"), text(u"email"), text(u"phone"), text(u"title"),
                                    text(u"role")};
        const QString key = keyOf(client, values[1], values[0]);
        const auto known = m_known.find(key);
        if (known == m_known.end()) {
            m_known.insert(key, {0, values});
            m_batch.add(tx, {client, values[0], values[1], values[2], values[3], values[4]});
            tx.about("client"_L1, client);
            return {Outcome::Kind::Created, {}, {}};
        }
        static constexpr std::array kNames = {"name"_L1, "email"_L1, "phone"_L1, "title"_L1, "role"_L1};
        store::Fields changes;
        for (size_t i = 0; i < kNames.size(); ++i) {
            if (!values[qsizetype(i)].isEmpty() && known->values[qsizetype(i)] != values[qsizetype(i)])
                changes.emplace_back(kNames[i], values[qsizetype(i)]);
        }
        if (changes.empty())
            return {};
        if (known->id == 0)
            return Outcome::rejected(
                {}, Words::tr("This contact is in the file twice with different details. Keep one of them."));
        tx.update("contact"_L1, known->id, changes);
        tx.about("client"_L1, client);
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (!values[i].isEmpty())
                known->values[i] = values[i];
        }
        return {Outcome::Kind::Updated, {}, {}};
    }

    void flush(store::Transaction& tx) override { m_batch.flush(tx); }
    qint64 clientsAdded() const override { return m_clients.added(); }

private:
    struct Known
    {
        qint64 id = 0; ///< 0 for one this file brought.
        QStringList values;
    };

    static QString keyOf(qint64 client, const QString& email, const QString& name)
    {
        return QString::number(client) + u'|' + (email.isEmpty() ? name : email).toCaseFolded();
    }

    ClientBook m_clients;
    RowBatch m_batch;
    QHash<QString, Known> m_known;
};

} // namespace

std::unique_ptr<Importer> makeClientImporter(Session& session, const Mapping& mapping)
{
    return std::make_unique<ClientImporter>(session, mapping);
}

std::unique_ptr<Importer> makeContactImporter(Session& session, const Mapping& mapping)
{
    return std::make_unique<ContactImporter>(session, mapping);
}

} // namespace occ::import
