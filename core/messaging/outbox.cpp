// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/outbox.h"

#include <QJsonDocument>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

qint64 Outbox::post(store::Transaction& transaction, const std::vector<Draft>& drafts)
{
    return transaction.insertMany(
        "outbox"_L1,
        {u"key"_s, u"medium"_s, u"letter"_s, u"onboarding_id"_s, u"client_id"_s, u"expects_reply"_s,
         u"state"_s, u"created_at"_s, u"answer"_s, u"error"_s, u"may_have_arrived"_s, u"attempts"_s,
         u"next_at"_s, u"lease_until"_s},
        qsizetype(drafts.size()), [&](qsizetype i, QVariantList& row) {
            const Draft& draft = drafts[size_t(i)];
            row << draft.letter.key << toText(draft.letter.medium)
                << QString::fromUtf8(QJsonDocument(draft.letter.toJson()).toJson(QJsonDocument::Compact))
                << store::toSql(draft.onboardingId) << store::toSql(draft.clientId)
                << qint64(draft.expectsReply ? 1 : 0) << u"waiting"_s << transaction.now() << u""_s << u""_s
                << qint64(0) << qint64(0) << transaction.now() << qint64(0);
        });
}

static Posted postedFrom(const store::Query& row)
{
    Posted posted;
    posted.id = row.integer(0);
    posted.letter = orThrow(Letter::fromJson(QJsonDocument::fromJson(row.text(1).toUtf8()).object()));
    posted.onboardingId = row.maybe(2);
    posted.clientId = row.maybe(3);
    posted.expectsReply = row.boolean(4);
    posted.state = row.text(5);
    posted.createdAt = row.integer(6);
    posted.sentAt = row.maybe(7);
    posted.answer = row.text(8);
    posted.error = row.text(9);
    posted.mayHaveArrived = row.boolean(10) || !row.isNull(13);
    posted.attempts = int(row.integer(11));
    posted.nextAt = row.integer(12);
    return posted;
}

QList<Posted> Outbox::list(const QString& where, const QVariantList& values)
{
    QList<Posted> found;
    auto rows =
        m_database.runWith(u"select id, letter, onboarding_id, client_id, expects_reply, state, created_at, "
                           u"sent_at, answer, error, "
                           "may_have_arrived, attempts, next_at, attempting_since from outbox where "_s +
                               where,
                           values);
    while (rows.next())
        found << postedFrom(rows);
    return found;
}

QList<Posted> Outbox::claim(Instant now, Instant leaseUntil, const QList<Medium>& media, int most)
{
    if (media.isEmpty())
        return {};
    QStringList marks;
    QVariantList values{now, now};
    for (const Medium medium : media) {
        marks << u"?"_s;
        values << toText(medium);
    }
    const QString due = u"state = 'waiting' and next_at <= ? and lease_until <= ? and medium in ("_s +
                        marks.join(u',') + u") order by next_at, id limit "_s + QString::number(most);
    if (list(due, values).isEmpty())
        return {};
    // A transaction without changes leaves no entry; it only keeps other workers out while we look.
    store::Transaction transaction(m_database, {}, now, u"outbox.claim"_s, store::EntryKind::Scheduler);
    QList<Posted> claimed = list(due, values);
    for (const Posted& posted : claimed)
        m_database.query(u"update outbox set lease_until = ? where id = ?"_s, leaseUntil, posted.id);
    transaction.commit();
    return claimed;
}

void Outbox::beginAttempt(qint64 id, Instant now)
{
    m_database.query(u"update outbox set attempts = attempts + 1, attempting_since = ? where id = ?"_s, now,
                     id);
}

void Outbox::putOff(qint64 id, Instant nextAt, const QString& error, bool mayHaveArrived)
{
    m_database.query(u"update outbox set next_at = ?, lease_until = 0, attempting_since = null, error = ?, "
                     "may_have_arrived = case when ? = 1 then 1 else may_have_arrived end where id = ?"_s,
                     nextAt, error, mayHaveArrived, id);
}

void Outbox::release(const QList<qint64>& ids)
{
    for (const qint64 id : ids)
        m_database.query(u"update outbox set lease_until = 0 where id = ?"_s, id);
}

void Outbox::end(store::Transaction& transaction, qint64 id, const QString& state, const QString& answer,
                 const QString& error, bool mayHaveArrived)
{
    store::Fields fields = {{"state"_L1, state},
                            {"answer"_L1, answer},
                            {"error"_L1, error},
                            {"lease_until"_L1, qint64(0)},
                            {"attempting_since"_L1, QVariant()}};
    if (state == "sent"_L1)
        fields.push_back({"sent_at"_L1, transaction.now()});
    if (mayHaveArrived)
        fields.push_back({"may_have_arrived"_L1, qint64(1)});
    transaction.update("outbox"_L1, id, fields);
    transaction.about("outbox"_L1, id);
}

void Outbox::again(store::Transaction& transaction, qint64 id)
{
    transaction.update("outbox"_L1, id,
                       {{"state"_L1, u"waiting"_s},
                        {"attempts"_L1, qint64(0)},
                        {"next_at"_L1, transaction.now()},
                        {"lease_until"_L1, qint64(0)},
                        {"created_at"_L1, transaction.now()},
                        {"error"_L1, u""_s}});
    transaction.about("outbox"_L1, id);
}

void Outbox::cancelAbout(store::Transaction& transaction, qint64 firstOnboarding, qint64 lastOnboarding)
{
    QList<qint64> ids;
    {
        auto rows = transaction.database().query(
            u"select id from outbox where onboarding_id between ? and ? and state = 'waiting'"_s,
            firstOnboarding, lastOnboarding);
        while (rows.next())
            ids << rows.integer(0);
    }
    for (const qint64 id : ids)
        end(transaction, id, u"cancelled"_s, {}, {}, false);
}

Instant Outbox::nextAt()
{
    auto row = m_database.query(u"select min(next_at) from outbox where state = 'waiting'"_s);
    return row.next() ? row.maybe(0).value_or(kNever) : kNever;
}

} // namespace occ::messaging
