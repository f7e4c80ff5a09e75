// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alerts/alertengine.h"
#include "core/messaging/imapinbox.h"

namespace occ::automation {

/// A mail that came in, as the mailbox of unmatched ones shows it.
struct InboundRow
{
    qint64 id = 0;
    QString sender;
    QString senderName;
    QString subject;
    QString body;
    Instant at = 0;
    QString state; ///< matched, unmatched or ignored.
    QString kind;  ///< reply, bounce or automatic.
    std::optional<qint64> clientId;
    std::optional<qint64> onboardingId;
};

/// Takes mails that came in. An answer to a letter of ours, by whom the letter went to or somebody of that
/// client, becomes an inbound contact and stops the clock of silence. A mail nobody can be found for waits
/// for a person, once per address: what was decided is remembered. Bounces and automatic replies are kept and
/// stop nothing.
class Inbound final
{
public:
    Inbound(Session& session, AlertEngine& alerts)
        : m_session(session)
        , m_alerts(alerts)
    {}

    /// Stores a mail; one that is known by its Message-ID is left alone. True when it became a contact.
    [[nodiscard]] Result<bool> take(const messaging::InboundMail& mail, const QString& domain);
    /// Reads a mailbox from where it was left, in bounded pieces. Gives how many mails were new.
    [[nodiscard]] Result<int> read(messaging::ImapInbox& inbox, const QString& name, const QString& domain);
    /// Newest first; those of one state, or all.
    [[nodiscard]] Result<QList<InboundRow>> list(const QString& state = {}, int limit = 200);
    /// Says whose mail it is; it becomes a contact, and so will all others from that address.
    [[nodiscard]] Status assign(qint64 mail, qint64 onboardingId);
    /// Nothing of ours; nor will others from that address be.
    [[nodiscard]] Status ignore(qint64 mail);

private:
    struct Match
    {
        std::optional<qint64> clientId;
        std::optional<qint64> onboardingId;
        std::optional<qint64> outboxId;
        bool ignored = false;
    };
    [[nodiscard]] Match match(const messaging::InboundMail& mail, const QString& domain);
    [[nodiscard]] std::optional<qint64> onboardingOf(qint64 clientId);
    qint64 addContact(store::Transaction& tx, qint64 clientId, qint64 onboardingId, const QString& person,
                      const QString& summary, Instant at);

    Session& m_session;
    AlertEngine& m_alerts;
};

} // namespace occ::automation
