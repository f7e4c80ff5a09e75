// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include <QCryptographicHash>
#include <QDate>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList& columns()
{
    static const QStringList names = {u"key"_s,          u"name"_s,        u"client_id"_s,  u"stage"_s,
                                      u"amount_minor"_s, u"currency"_s,    u"owner_name"_s, u"owner_id"_s,
                                      u"product"_s,      u"engage_date"_s, u"close_date"_s};
    return names;
}

class DealImporter final : public Importer
{
public:
    DealImporter(Session& session, const Mapping& mapping)
        : Importer(session, mapping)
        , m_clients(session.database)
        , m_deals(session.database, "deal"_L1, "deal"_L1, columns())
    {
        auto people = session.database.query(u"select lower(name), email, id from person where active = 1"_s);
        while (people.next()) {
            m_people.insert(people.text(0), people.integer(2));
            m_people.insert(people.text(1), people.integer(2));
        }
    }

    Outcome take(store::Transaction& tx, const ImportRow& row) override
    {
        const auto text = [&row](QStringView field) { return row.value(ImportKind::Deals, field); };
        const auto date = [&row](QStringView field) {
            const QVariant value = row.value(ImportKind::Deals, field);
            return value.isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
        };
        const QString key = keyOf(row);
        const QString client = text(u"client").toString();
        const QString owner = text(u"owner").toString();
        const QString product = text(u"product").toString();
        QVariant clientId;
        if (!client.isEmpty())
            clientId = m_clients.findOrAdd(tx, client);
        const auto person = m_people.constFind(owner.toLower());
        QString name = client;
        if (!product.isEmpty())
            name += (name.isEmpty() ? QString() : u" · "_s) + product;
        const QVariantList values = {key,
                                     text(u"name"),
                                     clientId,
                                     text(u"stage"),
                                     text(u"amount"),
                                     text(u"currency"),
                                     owner.isEmpty() ? QVariant() : QVariant(owner),
                                     person == m_people.cend() ? QVariant() : QVariant(*person),
                                     product.isEmpty() ? QVariant() : QVariant(product),
                                     date(u"engage_date"),
                                     date(u"close_date")};
        return m_deals.take(tx, row, values,
                            {u""_s,
                             name.isEmpty() ? key : name,
                             {},
                             u"inquiry"_s,
                             {},
                             u"USD"_s,
                             u""_s,
                             {},
                             u""_s,
                             u""_s,
                             u""_s});
    }

    void flush(store::Transaction& tx) override { m_deals.flush(tx); }
    qint64 clientsAdded() const override { return m_clients.added(); }

private:
    /// Without a key of its own a deal is known by what does not change in its life, counted when it repeats.
    QString keyOf(const ImportRow& row)
    {
        const QString given = row.value(ImportKind::Deals, u"key").toString();
        if (!given.isEmpty())
            return given;
        QCryptographicHash hash(QCryptographicHash::Sha1);
        for (const QStringView field : {u"name", u"client", u"product", u"owner", u"engage_date"}) {
            hash.addData(row.value(ImportKind::Deals, field).toString().toUtf8());
            hash.addData(QByteArrayLiteral("\n"));
        }
        const QString base = u"import-"_s + QString::fromLatin1(hash.result().toHex().left(16));
        const int count = ++m_repeats[base];
        return count == 1 ? base : base + u'-' + QString::number(count);
    }

    ClientBook m_clients;
    KeyedTable m_deals;
    QHash<QString, qint64> m_people;
    QHash<QString, int> m_repeats;
};

} // namespace

std::unique_ptr<Importer> makeDealImporter(Session& session, const Mapping& mapping)
{
    return std::make_unique<DealImporter>(session, mapping);
}

} // namespace occ::import
