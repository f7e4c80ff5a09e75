// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace occ::import {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(import)
};

class InteractionImporter final : public Importer
{
public:
    InteractionImporter(Session& session, const Mapping& mapping)
        : Importer(session, mapping)
        , m_clients(session.database)
        , m_batch("interaction"_L1, {},
                  {u"onboarding_id"_s, u"client_id"_s, u"at"_s, u"direction"_s, u"channel"_s, u"summary"_s,
                   u"expects_reply"_s, u"person"_s, u"external_key"_s})
    {
        {
            auto rows =
                session.database.query(u"select external_key from interaction where external_key <> ''"_s);
            while (rows.next())
                m_known.insert(rows.text(0).toUtf8());
        }
        // A contact belongs to the onboarding its client has; the newest one when there are several.
        auto rows = session.database.query(
            u"select client_id, max(id) from onboarding where state in ('active', 'paused') group by client_id"_s);
        while (rows.next())
            m_onboardingOf.insert(rows.integer(0), rows.integer(1));
    }

    Outcome take(store::Transaction& tx, const ImportRow& row) override
    {
        const QString client = row.values[m_client].toString();
        const auto clientId = m_clients.find(client);
        if (!clientId) {
            return Outcome::rejected(
                u"client"_s,
                Words::tr("There is no client \"%1\". Import the clients first, or correct the name.")
                    .arg(client));
        }
        const qint64 at = row.values[m_at].toLongLong();
        if (at > tx.now())
            return Outcome::rejected(
                u"at"_s, Words::tr("%1 is in the future. Give the moment it happened.").arg(toIso(at)));
        const QString direction = row.values[m_direction].toString();
        QString channel = row.values[m_channel].toString().toLower();
        if (channel.isEmpty())
            channel = u"other"_s;
        const QString summary = row.values[m_summary].toString();
        const QByteArray key = keyOf(row, *clientId, at, direction, channel, summary);
        if (m_known.contains(key))
            return {};
        m_known.insert(key);
        const bool expects = row.values[m_expects].toBool() && direction == "out"_L1;
        const auto onboarding = m_onboardingOf.constFind(*clientId);
        const bool belongs = onboarding != m_onboardingOf.cend();
        if (belongs)
            m_touched.insert(*onboarding);
        const QString person = row.values[m_owner].toString();
        m_batch.add(tx, {belongs ? QVariant(*onboarding) : QVariant(), *clientId, at, direction, channel,
                         store::toSql(summary), qint64(expects ? 1 : 0), store::toSql(person),
                         QString::fromLatin1(key)});
        return {Outcome::Kind::Created, {}, {}};
    }

    void flush(store::Transaction& tx) override { m_batch.flush(tx); }
    QList<qint64> onboardings() const override
    {
        QList<qint64> touched = m_touched.values();
        std::ranges::sort(touched);
        return touched;
    }

private:
    /// The source's own key, or what tells one contact from another.
    QByteArray keyOf(const ImportRow& row, qint64 client, qint64 at, const QString& direction,
                     const QString& channel, const QString& summary) const
    {
        const QString given = row.values[m_externalKey].toString();
        if (!given.isEmpty())
            return QByteArrayLiteral("key:") + given.toUtf8().toPercentEncoding(QByteArrayLiteral(" ,;:/@+"));
        QCryptographicHash hash(QCryptographicHash::Sha1);
        const QString all = QString::number(client) + u'|' + QString::number(at) + u'|' + direction + u'|' +
                            channel + u'|' + summary;
        hash.addData(all.toUtf8());
        return QByteArrayLiteral("sum:") +
               hash.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }

    static size_t place(QStringView field) { return size_t(fieldIndex(ImportKind::Interactions, field)); }

    const size_t m_client = place(u"client");
    const size_t m_at = place(u"at");
    const size_t m_direction = place(u"direction");
    const size_t m_channel = place(u"channel");
    const size_t m_summary = place(u"summary");
    const size_t m_expects = place(u"expects_reply");
    const size_t m_owner = place(u"owner");
    const size_t m_externalKey = place(u"external_key");
    ClientBook m_clients;
    RowBatch m_batch;
    QSet<QByteArray> m_known;
    QHash<qint64, qint64> m_onboardingOf;
    QSet<qint64> m_touched;
};

} // namespace

std::unique_ptr<Importer> makeInteractionImporter(Session& session, const Mapping& mapping)
{
    return std::make_unique<InteractionImporter>(session, mapping);
}

} // namespace occ::import
