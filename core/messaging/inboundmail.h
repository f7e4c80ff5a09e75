// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/letter.h"

namespace occ::messaging {

/// A letter that came back (RFC 3464).
struct Bounce
{
    QString recipient;      ///< Who could not be reached; empty when the report does not say.
    QString status;         ///< "5.1.1"; empty when the report does not say.
    QString reason;         ///< The other server's words.
    bool permanent = false; ///< False: it is still being tried.

    bool operator==(const Bounce&) const = default;
};

/// A mail that arrived, as far as it could be understood.
struct InboundMail
{
    quint32 uid = 0;        ///< In its mailbox; 0 when it was not read from one.
    QString messageId;      ///< Without angle brackets, as all of these.
    QString inReplyTo;      ///< The first one, when there are several.
    QStringList references; ///< Oldest first. For a bounce, the letter that came back is the last.
    Recipient from;
    QList<Recipient> to;
    Instant date = 0;      ///< What its writer's program says; 0 when it says nothing.
    Instant arrivedAt = 0; ///< What the mail server says; 0 when it was not read from one.
    QString subject;
    QString text;           ///< What is new in it: plain, without the quoted original.
    bool autoReply = false; ///< Written by a program: out of office, receipt, list, bounce.
    std::optional<Bounce> bounce;
};

/// Understands a mail (RFC 5322, MIME) in any charset and encoding. Broken, cut off or hostile bytes give
/// what can be had of them, in the worst case an empty mail.
[[nodiscard]] InboundMail readMail(const QByteArray& raw);

/// The key of our letter that this mail answers, by its In-Reply-To, then by its References from the newest
/// on. `domain` is MailServer::idDomain().
[[nodiscard]] std::optional<QString> answeredKey(const InboundMail& mail, const QString& domain);

} // namespace occ::messaging
