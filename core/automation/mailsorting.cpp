// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about mails nobody could be found for.
#include "core/automation/mailsorting.h"

#include "core/onboarding/onboardingservice.h"

#include <QCoreApplication>

namespace occ::automation {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(automation)
};

/// The mail a person decides about; refuses one that is a client's already. What was set aside may still turn
/// out to be one's.
InboundRow undecided(store::Database& database, qint64 mail)
{
    auto row = database.query(
        u"select sender, sender_name, subject, at, state from inbound_mail where id = ?"_s, mail);
    if (!row.next() || row.text(4) == "matched"_L1)
        raise(refused(Words::tr("Mail %1 does not wait for anybody.").arg(mail), {}, u"mail"_s));
    InboundRow found;
    found.id = mail;
    found.sender = row.text(0);
    found.senderName = row.text(1);
    found.subject = row.text(2);
    found.at = row.integer(3);
    return found;
}

/// What else waits from the same address, the oldest first.
QList<InboundRow> alsoWaiting(store::Database& database, const InboundRow& mail)
{
    QList<InboundRow> found;
    auto rows = database.query(u"select id, sender, sender_name, subject, at from inbound_mail where state = "
                               "'unmatched' and sender = ? and id <> ? order by at, id"_s,
                               mail.sender, mail.id);
    while (rows.next()) {
        InboundRow other;
        other.id = rows.integer(0);
        other.sender = rows.text(1);
        other.senderName = rows.text(2);
        other.subject = rows.text(3);
        other.at = rows.integer(4);
        found << other;
    }
    return found;
}

std::pair<qint64, QString> clientOf(store::Database& database, qint64 onboarding)
{
    auto row = database.query(
        u"select c.id, c.name from onboarding o join client c on c.id = o.client_id where o.id = ?"_s,
        onboarding);
    if (!row.next())
        raise(refused(Words::tr("There is no onboarding %1.").arg(onboarding), {}, u"onboarding"_s));
    return {row.integer(0), row.text(1)};
}

void remember(store::Transaction& tx, const QString& address, std::optional<qint64> clientId,
              std::optional<qint64> onboardingId, bool ignored)
{
    qint64 known = 0;
    {
        auto row = tx.database().query(u"select id from mail_sender where address = ?"_s, address);
        known = row.next() ? row.integer(0) : 0;
    }
    const store::Fields fields = {{"client_id"_L1, store::toSql(clientId)},
                                  {"onboarding_id"_L1, store::toSql(onboardingId)},
                                  {"ignored"_L1, qint64(ignored ? 1 : 0)}};
    if (known > 0) {
        tx.update("mail_sender"_L1, known, fields);
    } else {
        store::Fields all = fields;
        all.push_back({"address"_L1, address});
        tx.insert("mail_sender"_L1, all);
    }
}

} // namespace

qint64 addMailContact(store::Transaction& tx, AlertEngine& alerts, const MailContact& mail)
{
    Interaction contact;
    contact.clientId = mail.clientId;
    contact.onboardingId = mail.onboardingId;
    contact.at = mail.at;
    contact.inbound = true;
    contact.channel = u"email"_s;
    contact.summary = mail.summary.isEmpty() ? Words::tr("Mail without a subject") : mail.summary;
    contact.person = mail.person;
    const qint64 id = OnboardingService::insertContact(tx, contact);
    alerts.refresh(tx, {mail.onboardingId});
    tx.about("onboarding"_L1, mail.onboardingId);
    tx.about("client"_L1, mail.clientId);
    return id;
}

MailSorting::MailSorting(Session& session, AlertEngine& alerts)
    : m_session(session)
    , m_alerts(alerts)
{}

MailSorting::MailSorting(Session& session, PlaybookService& playbooks, PeopleService& people,
                         SettleFollower& follower)
    : m_session(session)
    , m_own(std::in_place, session, playbooks, people)
    , m_alerts(*m_own)
{
    m_alerts.setFollower(&follower);
}

Status MailSorting::assign(qint64 mail, qint64 onboardingId, bool always)
{
    const Status settled = reading([&] {
        m_session.require(Permission::RunOnboardings);
        m_alerts.settleBefore({onboardingId}, m_session.now());
    });
    if (!settled)
        return settled;
    return writing(m_session, Permission::RunOnboardings, u"mail.assign"_s, [&](store::Transaction& tx) {
        const InboundRow found = undecided(tx.database(), mail);
        const auto [client, name] = clientOf(tx.database(), onboardingId);
        QList<InboundRow> mails;
        if (always)
            mails = alsoWaiting(tx.database(), found);
        mails << found;
        for (const InboundRow& one : std::as_const(mails)) {
            const QString person = one.senderName.isEmpty() ? one.sender : one.senderName;
            const qint64 contact =
                addMailContact(tx, m_alerts, {client, onboardingId, person, one.subject, one.at});
            tx.update("inbound_mail"_L1, one.id,
                      {{"state"_L1, u"matched"_s},
                       {"client_id"_L1, client},
                       {"onboarding_id"_L1, onboardingId},
                       {"interaction_id"_L1, contact}});
            tx.about("mail"_L1, one.id);
        }
        if (always)
            remember(tx, found.sender, client, onboardingId, false);
        tx.setSummary(always ? Words::tr("Mail from %1 goes to %2 from now on").arg(found.sender, name)
                             : Words::tr("Mail from %1 assigned to %2").arg(found.sender, name));
    });
}

Status MailSorting::ignore(qint64 mail)
{
    return writing(m_session, Permission::RunOnboardings, u"mail.ignore"_s, [&](store::Transaction& tx) {
        const InboundRow found = undecided(tx.database(), mail);
        const QList<InboundRow> mails = alsoWaiting(tx.database(), found) << found;
        for (const InboundRow& one : mails) {
            tx.update("inbound_mail"_L1, one.id, {{"state"_L1, u"ignored"_s}});
            tx.about("mail"_L1, one.id);
        }
        remember(tx, found.sender, {}, {}, true);
        tx.setSummary(Words::tr("Mail from %1 is ignored from now on").arg(found.sender));
    });
}

Status MailSorting::setAside(qint64 mail)
{
    return writing(m_session, Permission::RunOnboardings, u"mail.aside"_s, [&](store::Transaction& tx) {
        const InboundRow found = undecided(tx.database(), mail);
        if (tx.update("inbound_mail"_L1, mail, {{"state"_L1, u"ignored"_s}}))
            tx.about("mail"_L1, mail);
        tx.setSummary(Words::tr("Mail from %1 set aside").arg(found.sender));
    });
}

Status MailSorting::forget(qint64 sender)
{
    return writing(m_session, Permission::RunOnboardings, u"mail.forget"_s, [&](store::Transaction& tx) {
        QString address;
        {
            auto row = tx.database().query(u"select address from mail_sender where id = ?"_s, sender);
            if (!row.next())
                raise(refused(Words::tr("There is no remembered sender %1.").arg(sender), {}, u"sender"_s));
            address = row.text(0);
        }
        tx.remove("mail_sender"_L1, sender);
        tx.about("mail"_L1, 0); // Of no single mail; who shows senders reads again.
        tx.setSummary(Words::tr("Forgotten whose mail from %1 is").arg(address));
    });
}

} // namespace occ::automation
