// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/messaging/letter.h"

#include <functional>

namespace occ::messaging {

/// How a mail server is spoken to.
enum class MailSecurity : quint8 {
    None,     ///< Plainly. Only for a server on this machine, or without a login.
    StartTls, ///< Plainly at first, then encrypted or not at all (usually ports 587 and 143).
    Tls,      ///< Encrypted from the start (usually ports 465 and 993).
};

/// Gives the password when it is needed; it is never kept in settings.
using PasswordSource = std::function<Result<QString>()>;

/// Where letters are handed in (SMTP), and as whom. Holds no secret.
struct MailServer
{
    QString host;
    quint16 port = 587;
    MailSecurity security = MailSecurity::StartTls;
    QString user; ///< Empty: the server wants no login.
    Recipient sender;
    QString domain;    ///< Right part of Message-IDs; the sender's domain when empty.
    QString authority; ///< A PEM file of certificates to trust instead of the system's; empty: the system's.

    bool operator==(const MailServer&) const = default;
    /// Right part of Message-IDs, never empty for settings that check() passes.
    [[nodiscard]] QString idDomain() const;
    /// Refuses what cannot work. Fields: host, port, security, sender, sender_name, domain, authority.
    [[nodiscard]] Status check() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<MailServer> fromJson(const QJsonObject& object);
};

/// Where answers arrive (IMAP). Holds no secret.
struct MailInbox
{
    QString host;
    quint16 port = 993;
    MailSecurity security = MailSecurity::Tls;
    QString user;
    QString mailbox = QStringLiteral("INBOX");
    QString authority; ///< As in MailServer.

    bool operator==(const MailInbox&) const = default;
    /// Fields: host, port, security, user, mailbox, authority.
    [[nodiscard]] Status check() const;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<MailInbox> fromJson(const QJsonObject& object);
};

} // namespace occ::messaging
