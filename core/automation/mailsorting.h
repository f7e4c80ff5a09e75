// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/inbound.h"

namespace occ::automation {

/// A mail with the name of the client it is of.
struct MailRow : InboundRow
{
    QString client; ///< Empty when it is nobody's.
};

/// A client a mail may be of, and what speaks for it.
struct MailSuggestion
{
    qint64 onboardingId = 0;
    qint64 clientId = 0;
    QString client;
    int weight = 0; ///< More speaks for it; only for the order.
    QString why;    ///< In words.
};

/// What was decided about an address once and for all.
struct MailSender
{
    qint64 id = 0;
    QString address;
    bool ignored = false;
    std::optional<qint64> clientId;
    QString client; ///< Empty when ignored.
    int mails = 0;  ///< How many came from there.
    std::optional<Instant> lastAt;
};

/// What people see and decide of mails nobody could be found for. Inbound takes them in; what is remembered
/// here, it follows.
class MailSorting final
{
public:
    MailSorting(Session& session, AlertEngine& alerts);
    /// For whoever has a workspace and not its engine: settles with one of its own.
    MailSorting(Session& session, PlaybookService& playbooks, PeopleService& people,
                SettleFollower& follower);
    Q_DISABLE_COPY_MOVE(MailSorting)

    /// Newest first; those of one state (matched, unmatched, ignored), or all.
    [[nodiscard]] Result<QList<MailRow>> list(const QString& state = {}, int limit = 200);
    /// How many wait for somebody to say whose they are.
    [[nodiscard]] Result<int> countWaiting();
    /// Running onboardings a mail may belong to, the likeliest first: by the mail domain of a client or of
    /// its people, by the sender's name, by the client's name in the mail. What millions share ("gmail.com")
    /// says nothing. A fixed number of statements.
    [[nodiscard]] Result<QList<MailSuggestion>> suggestions(qint64 mail, int limit = 5);
    /// The addresses about which something was decided, by address.
    [[nodiscard]] Result<QList<MailSender>> senders();

    // --- commands; each one journal entry ---
    /// Says whose mail it is; it becomes a contact. With `always` this is remembered for all that come from
    /// that address, and those that wait from there go with it. Refuses a mail that is assigned already.
    [[nodiscard]] Status assign(qint64 mail, qint64 onboardingId, bool always);
    /// Nothing of ours; nor is what waits from that address and what will come from it.
    [[nodiscard]] Status ignore(qint64 mail);
    /// Not a client's mail: this one only, nothing is remembered.
    [[nodiscard]] Status setAside(qint64 mail);
    /// Forgets what was decided about an address; the next mail from there waits again. Mails stay as they
    /// are.
    [[nodiscard]] Status forget(qint64 sender);

private:
    Session& m_session;
    std::optional<AlertEngine> m_own;
    AlertEngine& m_alerts;
};

/// What a mail becomes with its client.
struct MailContact
{
    qint64 clientId = 0;
    qint64 onboardingId = 0;
    QString person;
    QString summary;
    Instant at = 0;
};
/// Adds it, as part of a change; gives the contact's id. Throws Thrown.
qint64 addMailContact(store::Transaction& tx, AlertEngine& alerts, const MailContact& mail);

} // namespace occ::automation
