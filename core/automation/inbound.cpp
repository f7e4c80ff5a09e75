// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/inbound.h"

#include "core/automation/mailsorting.h"

#include <QCoreApplication>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;
using messaging::InboundMail;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

constexpr qsizetype kLongestBody = 20'000;

bool isRunning(store::Database& database, qint64 onboarding)
{
    return database
        .query(u"select 1 from onboarding where id = ? and state in ('active', 'paused')"_s, onboarding)
        .next();
}

} // namespace

std::optional<qint64> Inbound::onboardingOf(qint64 clientId)
{
    auto row = m_session.database.query(
        u"select id from onboarding where client_id = ? and state in ('active', 'paused') "
        "order by contract_at desc, id desc limit 1"_s,
        clientId);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

Inbound::Match Inbound::match(const InboundMail& mail, const QString& domain)
{
    const QString sender = mail.from.address.trimmed().toLower();
    Match found;
    bool remembered = false;
    std::optional<qint64> senderClient;
    {
        auto row = m_session.database.query(
            u"select client_id from contact where lower(email) = ? union select id from "
            "client where lower(email) = ? limit 1"_s,
            sender, sender);
        if (row.next())
            senderClient = row.integer(0);
    }
    if (const auto key = messaging::answeredKey(mail, domain)) {
        auto row = m_session.database.query(
            u"select id, client_id, onboarding_id, letter from outbox where key = ? and client_id is not null"_s,
            *key);
        if (row.next()) {
            // Anybody can write a header: it counts when the letter went to this address, or the sender is
            // that client's.
            const bool known =
                senderClient == row.maybe(1) ||
                row.text(3).contains(u"\"address\":\"%1\""_s.arg(mail.from.address), Qt::CaseInsensitive);
            if (known)
                return {row.maybe(1), row.maybe(2), row.integer(0), false};
        }
    }
    {
        auto row = m_session.database.query(
            u"select client_id, onboarding_id, ignored from mail_sender where address = ?"_s, sender);
        if (row.next()) {
            found = {row.maybe(0), row.maybe(1), {}, row.boolean(2)};
            remembered = true;
        }
    }
    if (remembered) {
        // The one it was remembered with may be over, and a later one of that client run.
        if (found.clientId && !isRunning(m_session.database, found.onboardingId.value_or(0))) {
            if (const auto later = onboardingOf(*found.clientId))
                found.onboardingId = later;
        }
        return found;
    }
    if (senderClient) {
        found.clientId = senderClient;
        found.onboardingId = onboardingOf(*senderClient);
    }
    return found;
}

qint64 Inbound::addContact(store::Transaction& tx, qint64 clientId, qint64 onboardingId,
                           const QString& person, const QString& summary, Instant at)
{
    return addMailContact(tx, m_alerts, {clientId, onboardingId, person, summary, at});
}

Result<bool> Inbound::take(const InboundMail& mail, const QString& domain)
{
    return reading([&] {
        if (m_session.database.query(u"select 1 from inbound_mail where message_id = ?"_s, mail.messageId)
                .next())
            return false;
        const Match found = match(mail, domain);
        const bool bounce = mail.bounce.has_value();
        const bool person = !bounce && !mail.autoReply;
        const bool matched = found.onboardingId.has_value() && found.clientId.has_value();
        const Instant now = m_session.now();
        // What was written later than now, or never dated, arrived now.
        const Instant at = mail.date > 0 && mail.date <= now ? mail.date : now;
        if (matched && person)
            m_alerts.settleBefore({*found.onboardingId}, now);
        store::Transaction tx(m_session.database, {{}, Words::tr("Automatic")}, now, u"mail.in"_s,
                              store::EntryKind::Scheduler);
        qint64 contact = 0;
        if (matched && person)
            contact =
                addContact(tx, *found.clientId, *found.onboardingId,
                           mail.from.name.isEmpty() ? mail.from.address : mail.from.name, mail.subject, at);
        const QString state = found.ignored        ? u"ignored"_s
                              : matched || !person ? u"matched"_s
                                                   : u"unmatched"_s;
        const qint64 id = tx.insert(
            "inbound_mail"_L1,
            {{"message_id"_L1, mail.messageId.isEmpty() ? u"none.%1"_s.arg(tx.number()) : mail.messageId},
             {"sender"_L1, mail.from.address.toLower()},
             {"sender_name"_L1, store::toSql(mail.from.name)},
             {"subject"_L1, store::toSql(mail.subject)},
             {"body"_L1, store::toSql(mail.text.left(kLongestBody))},
             {"at"_L1, at},
             {"state"_L1, state},
             {"kind"_L1, bounce           ? u"bounce"_s
                         : mail.autoReply ? u"automatic"_s
                                          : u"reply"_s},
             {"client_id"_L1, store::toSql(found.clientId)},
             {"onboarding_id"_L1, store::toSql(found.onboardingId)},
             {"outbox_id"_L1, store::toSql(found.outboxId)},
             {"interaction_id"_L1, contact > 0 ? QVariant(contact) : QVariant()}});
        tx.about("mail"_L1, id);
        tx.setSummary(bounce ? Words::tr("A letter came back from %1").arg(mail.bounce->recipient)
                             : Words::tr("Mail from %1: %2").arg(mail.from.address, mail.subject));
        tx.commit();
        return contact > 0;
    });
}

Result<int> Inbound::read(messaging::ImapInbox& inbox, const QString& name, const QString& domain)
{
    messaging::InboxMark mark;
    const Status known = reading([&] {
        auto row = m_session.database.query(
            u"select uid_validity, last_uid from mailbox_position where name = ?"_s, name);
        if (row.next())
            mark = {quint32(row.integer(0)), quint32(row.integer(1))};
    });
    if (!known)
        return Failure(known.error());
    int taken = 0;
    for (bool more = true; more;) {
        // A mailbox that is read for the first time begins now: old mail is nobody's answer.
        const auto batch = inbox.fetchSince(
            mark, mark.uidValidity == 0 ? toLocal(m_session.now(), QTimeZone::utc()).date() : QDate());
        if (!batch)
            return Failure(batch.error());
        for (const InboundMail& mail : batch->mails) {
            if (const auto stored = take(mail, domain); !stored)
                return Failure(stored.error());
            ++taken;
        }
        more = batch->more && batch->mark != mark;
        mark = batch->mark;
        const Status noted = reading([&] {
            m_session.database.query(
                u"insert into mailbox_position (name, uid_validity, last_uid) values (?, ?, ?) on "
                "conflict (name) do update set uid_validity = excluded.uid_validity, last_uid = "
                "excluded.last_uid"_s,
                name, qint64(mark.uidValidity), qint64(mark.lastUid));
        });
        if (!noted)
            return Failure(noted.error());
    }
    return taken;
}

Result<QList<InboundRow>> Inbound::list(const QString& state, int limit)
{
    return reading([&] {
        QList<InboundRow> mails;
        auto rows =
            m_session.database.query(u"select id, sender, sender_name, subject, body, at, state, kind, "
                                     u"client_id, onboarding_id from inbound_mail "
                                     "where (? = '' or state = ?) order by at desc, id desc limit ?"_s,
                                     state, state, limit);
        while (rows.next())
            mails << InboundRow{rows.integer(0), rows.text(1), rows.text(2), rows.text(3),  rows.text(4),
                                rows.integer(5), rows.text(6), rows.text(7), rows.maybe(8), rows.maybe(9)};
        return mails;
    });
}

Status Inbound::assign(qint64 mail, qint64 onboardingId)
{
    return MailSorting(m_session, m_alerts).assign(mail, onboardingId, true);
}

Status Inbound::ignore(qint64 mail)
{
    return MailSorting(m_session, m_alerts).ignore(mail);
}

} // namespace occ::automation
