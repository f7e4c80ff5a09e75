// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/inboundmail.h"
#include "core/messaging/mailserver.h"

#include <QDate>

#include <memory>

namespace occ::messaging {

class CurlSession;
class ImapTalk;

/// How far a mailbox has been read. Kept by the caller.
struct InboxMark
{
    quint32 uidValidity = 0; ///< Which numbering `lastUid` belongs to; 0: never read.
    quint32 lastUid = 0;

    bool operator==(const InboxMark&) const = default;
};

/// What one reading gave.
struct InboxBatch
{
    QList<InboundMail> mails; ///< By rising number.
    InboxMark mark;           ///< Where to go on.
    bool more = false;        ///< There are more already.
    /// The server numbers its mails anew: old ones come again, to be known by their Message-ID.
    bool renumbered = false;
    QList<quint32> unreadable; ///< Mails the server cannot give; skipped.
};

/// Reads a mailbox by IMAP and changes nothing in it: it is opened read-only, nothing is marked as seen,
/// nothing is deleted. For one thread; only cancel() may be called from another.
class ImapInbox final
{
public:
    static constexpr Millis kDeadline = 60 * kSecond;
    static constexpr int kBatch = 50;             ///< Most mails of one reading.
    static constexpr int kMailBytes = 512 * 1024; ///< What is read of one mail; the rest is attachments.

    /// `inbox` must have passed check(). `deadline` is for one reading, all of it.
    ImapInbox(MailInbox inbox, PasswordSource password, Millis deadline = kDeadline);
    ~ImapInbox();
    Q_DISABLE_COPY_MOVE(ImapInbox)

    /// The next mails after `mark`, those that arrived on or after `notBefore` when that is given. All of a
    /// batch or an error.
    [[nodiscard]] Result<InboxBatch> fetchSince(const InboxMark& mark, const QDate& notBefore = {});
    /// The mark of a mailbox whose present mails are of no interest.
    [[nodiscard]] Result<InboxMark> newest();
    /// Connects, logs in and opens the mailbox. A sentence on what was found, for people.
    [[nodiscard]] Result<QString> probe();
    /// From any thread: the running reading and every later one end soon, as failed.
    void cancel();

private:
    struct Opened
    {
        quint32 uidValidity = 0;
        quint32 nextUid = 0; ///< 0: the server does not say.
        int mails = 0;
    };
    [[nodiscard]] Result<Opened> open(ImapTalk& talk);
    [[nodiscard]] Status fetch(ImapTalk& talk, const QList<quint32>& uids, InboxBatch& batch);

    MailInbox m_inbox;
    PasswordSource m_password;
    Millis m_deadline;
    std::unique_ptr<CurlSession> m_session;
};

} // namespace occ::messaging
