// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/telephony/dialling.h"
#include "core/telephony/numberstate.h"

#include <QCoreApplication>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

/// Numbers of the inventory by their E.164. What the inventory knows of a number (its state, whose it is,
/// what it is called at Telnyx) is not a file's to say.
class NumberImporter final : public Importer
{
public:
    NumberImporter(Session& session, const Mapping& mapping)
        : Importer(session, mapping)
        , m_clients(session.database)
        , m_table(session.database, "phone_number"_L1, "number"_L1,
                  {u"e164"_s, u"pool"_s, u"industry"_s, u"monthly_minor"_s, u"currency"_s, u"note"_s,
                   u"client_id"_s, u"state"_s, u"state_at"_s, u"provider_id"_s, u"order_id"_s, u"mode"_s,
                   u"features"_s})
    {}

    Outcome take(store::Transaction& tx, const ImportRow& row) override
    {
        const auto e164 = toE164(row.values[m_e164].toString());
        if (!e164)
            return Outcome::rejected(u"e164"_s, e164.error().message);
        QVariant pool = given(row, m_pool, u"pool"_s);
        if (pool.isValid()) {
            pool = pool.toString().toLower();
            if (!numberPools().contains(pool.toString())) {
                return Outcome::rejected(
                    u"pool"_s, Words::tr("\"%1\" is no pool. Use one of: %2.")
                                   .arg(row.values[m_pool].toString().left(60), numberPools().join(u", "_s)));
            }
        }
        QVariant client;
        if (const QVariant name = given(row, m_client, u"client"_s); name.isValid()) {
            const auto id = m_clients.find(name.toString());
            if (!id) {
                return Outcome::rejected(
                    u"client"_s,
                    Words::tr("There is no client \"%1\". Import the clients first, or correct the name.")
                        .arg(name.toString()));
            }
            client = *id;
        }
        const QVariant cost = given(row, m_cost, u"monthly_cost"_s);
        QVariant currency = given(row, m_currency, u"currency"_s);
        if (cost.isValid() && !currency.isValid() && !m_table.contains(*e164))
            currency = u"USD"_s;
        const QVariantList values{*e164,  pool,     given(row, m_industry, u"industry"_s),
                                  cost,   currency, given(row, m_note, u"note"_s),
                                  client, {},       {},
                                  {},     {},       {},
                                  {}};
        const QVariantList defaults{*e164,
                                    u"custom"_s,
                                    u""_s,
                                    QVariant(QMetaType(QMetaType::LongLong)),
                                    u""_s,
                                    u""_s,
                                    QVariant(QMetaType(QMetaType::LongLong)),
                                    toText(NumberState::Available),
                                    tx.now(),
                                    u""_s,
                                    u""_s,
                                    u""_s,
                                    u"voice"_s};
        return m_table.take(tx, row, values, defaults);
    }

    void flush(store::Transaction& tx) override { m_table.flush(tx); }

private:
    /// What a row says of a field; invalid when the file has no such column or the cell is empty.
    [[nodiscard]] QVariant given(const ImportRow& row, size_t place, const QString& field) const
    {
        if (!mapped(field) || row.values[place].isNull() || row.values[place].toString().isEmpty())
            return {};
        return row.values[place];
    }

    static size_t place(QStringView field) { return size_t(fieldIndex(ImportKind::Numbers, field)); }

    const size_t m_e164 = place(u"e164");
    const size_t m_pool = place(u"pool");
    const size_t m_client = place(u"client");
    const size_t m_industry = place(u"industry");
    const size_t m_cost = place(u"monthly_cost");
    const size_t m_currency = place(u"currency");
    const size_t m_note = place(u"note");
    ClientBook m_clients;
    KeyedTable m_table;
};

} // namespace

std::unique_ptr<Importer> makeNumberImporter(Session& session, const Mapping& mapping)
{
    return std::make_unique<NumberImporter>(session, mapping);
}

} // namespace occ::import
