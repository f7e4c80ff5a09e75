// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/mailserver.h"

#include "core/messaging/mailaddress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QUrl>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

constexpr std::pair<MailSecurity, QLatin1StringView> kSecurities[] = {
    {MailSecurity::None, "none"_L1}, {MailSecurity::StartTls, "starttls"_L1}, {MailSecurity::Tls, "tls"_L1}};

QString toText(MailSecurity security)
{
    for (const auto& [known, text] : kSecurities) {
        if (known == security)
            return text;
    }
    return {};
}

Result<MailSecurity> securityFrom(const QJsonObject& object, MailSecurity otherwise)
{
    const QString text = object[u"security"_s].toString();
    for (const auto& [security, known] : kSecurities) {
        if (text == known)
            return security;
    }
    if (text.isEmpty())
        return otherwise;
    return refused(Words::tr("“%1” is not a way to encrypt.").arg(text),
                   Words::tr("Use one of: none, starttls, tls."), u"security"_s);
}

Result<quint16> portFrom(const QJsonObject& object, quint16 otherwise)
{
    const QJsonValue value = object.value(u"port"_s);
    const qint64 number = value.isUndefined() ? otherwise : value.toInteger(0);
    if (number >= 1 && number <= 65535)
        return quint16(number);
    return refused(Words::tr("The port must be a number from 1 to 65535."),
                   Words::tr("Mail servers mostly use 587 or 465 for sending and 993 for reading."),
                   u"port"_s);
}

bool isThisMachine(const QString& host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isHostName(const QString& host)
{
    if (!QHostAddress(host).isNull())
        return true;
    const QString ascii = QString::fromLatin1(QUrl::toAce(host));
    return !ascii.isEmpty() && ascii == headerValue(ascii) && !ascii.contains(u' ') &&
           !ascii.contains(u'/') && !ascii.contains(u'@') && !ascii.contains(u':');
}

Status checkConnection(const QString& host, quint16 port, MailSecurity security, const QString& user,
                       const QString& authority)
{
    if (host.isEmpty())
        return refused(Words::tr("The mail server's name is missing."),
                       Words::tr("Enter it, like mail.example.com."), u"host"_s);
    if (!isHostName(host))
        return refused(Words::tr("“%1” is not a server's name.").arg(headerValue(host)),
                       Words::tr("Enter only the name, like mail.example.com."), u"host"_s);
    if (port == 0)
        return refused(Words::tr("The port must be a number from 1 to 65535."),
                       Words::tr("Mail servers mostly use 587 or 465 for sending and 993 for reading."),
                       u"port"_s);
    if (security == MailSecurity::None && !user.isEmpty() && !isThisMachine(host))
        return refused(Words::tr("The password would travel to %1 in the open.").arg(host),
                       Words::tr("Choose STARTTLS or TLS."), u"security"_s);
    if (!authority.isEmpty() && !QFileInfo(authority).isReadable())
        return refused(Words::tr("The file of certificates “%1” cannot be read.").arg(authority),
                       Words::tr("Choose a PEM file, or leave it empty to trust what this computer trusts."),
                       u"authority"_s);
    return {};
}

} // namespace

QString MailServer::idDomain() const
{
    return domain.isEmpty() ? sender.address.section(u'@', -1).trimmed() : domain;
}

Status MailServer::check() const
{
    if (auto connection = checkConnection(host, port, security, user, authority); !connection)
        return connection;
    if (const auto address = mailAddress(sender.address, u"sender"_s); !address)
        return Failure(address.error());
    if (headerValue(sender.name) != sender.name)
        return refused(Words::tr("The sender's name holds a line end or doubled blanks."),
                       Words::tr("Write it on one line."), u"sender_name"_s);
    if (!mailAddress(u"x@"_s + idDomain()))
        return refused(Words::tr("“%1” is not a domain.").arg(headerValue(domain)),
                       Words::tr("Enter one like example.com, or leave it empty to use the sender's."),
                       u"domain"_s);
    return {};
}

QJsonObject MailServer::toJson() const
{
    return {{u"host"_s, host},
            {u"port"_s, port},
            {u"security"_s, toText(security)},
            {u"user"_s, user},
            {u"sender"_s, sender.address},
            {u"sender_name"_s, sender.name},
            {u"domain"_s, domain},
            {u"authority"_s, authority}};
}

Result<MailServer> MailServer::fromJson(const QJsonObject& object)
{
    MailServer server;
    const auto security = securityFrom(object, server.security);
    if (!security)
        return Failure(security.error());
    const auto port = portFrom(object, server.port);
    if (!port)
        return Failure(port.error());
    server.security = *security;
    server.port = *port;
    server.host = object[u"host"_s].toString().trimmed();
    server.user = object[u"user"_s].toString();
    server.sender = {object[u"sender_name"_s].toString(), object[u"sender"_s].toString().trimmed()};
    server.domain = object[u"domain"_s].toString().trimmed();
    server.authority = object[u"authority"_s].toString();
    if (auto good = server.check(); !good)
        return Failure(good.error());
    return server;
}

Status MailInbox::check() const
{
    if (auto connection = checkConnection(host, port, security, user, authority); !connection)
        return connection;
    if (user.isEmpty())
        return refused(Words::tr("The user's name for the inbox is missing."),
                       Words::tr("It is often the mail address."), u"user"_s);
    if (mailbox.isEmpty() || headerValue(mailbox) != mailbox)
        return refused(Words::tr("“%1” is not a folder's name.").arg(headerValue(mailbox)),
                       Words::tr("Use INBOX, or a folder as the mail program shows it."), u"mailbox"_s);
    return {};
}

QJsonObject MailInbox::toJson() const
{
    return {{u"host"_s, host}, {u"port"_s, port},       {u"security"_s, toText(security)},
            {u"user"_s, user}, {u"mailbox"_s, mailbox}, {u"authority"_s, authority}};
}

Result<MailInbox> MailInbox::fromJson(const QJsonObject& object)
{
    MailInbox inbox;
    const auto security = securityFrom(object, inbox.security);
    if (!security)
        return Failure(security.error());
    const auto port = portFrom(object, inbox.port);
    if (!port)
        return Failure(port.error());
    inbox.security = *security;
    inbox.port = *port;
    inbox.host = object[u"host"_s].toString().trimmed();
    inbox.user = object[u"user"_s].toString();
    if (object.contains(u"mailbox"_s))
        inbox.mailbox = object[u"mailbox"_s].toString();
    inbox.authority = object[u"authority"_s].toString();
    if (auto good = inbox.check(); !good)
        return Failure(good.error());
    return inbox;
}

} // namespace occ::messaging
