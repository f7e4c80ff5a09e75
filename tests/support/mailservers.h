// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace occ::test {

/// A mail as the SMTP server took it and as Python's email package, which is not ours, understands it.
struct ReceivedMail
{
    struct Part
    {
        QString type;     ///< "text/plain"
        QString method;   ///< Of a calendar part.
        QString encoding; ///< Content-Transfer-Encoding.
        QString text;
        QString file; ///< Its file name, when it is an attachment.
    };
    QByteArray raw;
    QString from;   ///< The envelope's sender.
    QStringList to; ///< The envelope's recipients, in order.
    QString login;  ///< Who had logged in.
    QString hello;  ///< What the client called itself.
    bool encrypted = false;
    int connection = 0; ///< The how-manieth connection brought it, from 1.
    QString type;       ///< Of the whole: "multipart/alternative".
    QList<Part> parts;
    QStringList defects;     ///< What does not keep to the standards.
    QStringList headerNames; ///< As they stand, repeated ones too.
    QJsonObject headers;     ///< Lower-case name → list of decoded values.

    /// The decoded value; empty when there is none.
    [[nodiscard]] QString header(const QString& name) const;
    /// Without angle brackets.
    [[nodiscard]] QString messageId() const;
    /// The text of the first part of that type.
    [[nodiscard]] QString text(const QString& ofType = QStringLiteral("text/plain")) const;
};

/// A certificate for localhost and 127.0.0.1, signed by itself. Made once per test process.
struct TestCertificate
{
    QString certificate;
    QString key;
    QString other; ///< Another one, that signed nothing.
    [[nodiscard]] static const TestCertificate& shared();
};

/// A real SMTP server on loopback (tests/fakes/smtp_server.py) that fills a Maildir. Ended with the object.
class SmtpServer final
{
public:
    struct Options
    {
        QString security = QStringLiteral("starttls"); ///< "none", "starttls", "tls".
        QString user{};                                ///< Empty: nobody needs to log in.
        QString password{};
        QString fault{};      ///< "drop", "busy", "rcpt=550 …", "hangup", …; see the script.
        int every = 0;        ///< The fault strikes every n-th only; 0: all.
        int first = 0;        ///< The fault strikes only the first n; 0: all.
        bool perMail = false; ///< Mails are counted instead of connections.
        bool brief = false;   ///< For mails in thousands: only headers are noted, and not decoded.
    };

    /// Keeps what it takes in `folder`/Maildir, over several starts.
    explicit SmtpServer(const QString& folder);
    ~SmtpServer();
    Q_DISABLE_COPY_MOVE(SmtpServer)

    /// Why there can be no such server on this machine; empty when there can.
    [[nodiscard]] static QString missing();
    /// Starts, or starts anew with other options on the same port. Empty, or why not.
    [[nodiscard]] QString start(const Options& options);
    /// Drops every connection and listens no more; the port stays its own for the next start.
    void stop();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString maildir() const { return m_folder + QStringLiteral("/Maildir"); }
    /// Every mail taken so far over all starts, in order.
    [[nodiscard]] QList<ReceivedMail> received() const;

private:
    QString m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/// A real IMAP server (dovecot) on loopback that shows a Maildir as the INBOX of everybody who knows the
/// password. Runs as whoever runs the test, from a configuration of its own. Ended with the object.
class ImapServer final
{
public:
    /// Keeps its configuration in `folder`. `maildir` may be an SmtpServer's.
    ImapServer(const QString& folder, const QString& maildir);
    ~ImapServer();
    Q_DISABLE_COPY_MOVE(ImapServer)

    [[nodiscard]] static QString missing();
    /// Empty, or why not. Starts on the same ports again after stop().
    [[nodiscard]] QString start(const QString& user, const QString& password);
    void stop();
    /// The port that speaks plainly and STARTTLS.
    [[nodiscard]] quint16 port() const { return m_port; }
    /// The port that speaks TLS at once.
    [[nodiscard]] quint16 tlsPort() const { return m_tlsPort; }
    /// Gives the mailbox another UIDVALIDITY, as after a restored backup. Only while stopped.
    void renumber();

private:
    [[nodiscard]] QString configuration() const;

    QString m_folder;
    QString m_maildir;
    QTemporaryDir m_sockets; ///< Near the root, because a socket's path may only be short.
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
};

/// Passes connections on to a local port and cuts each after so many bytes of the server's answers, the next
/// one `step` bytes later.
class CuttingRelay final
{
public:
    CuttingRelay(quint16 to, int after, int step);
    ~CuttingRelay();
    Q_DISABLE_COPY_MOVE(CuttingRelay)
    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};

/// Puts a mail (RFC 5322) into a Maildir, as new and arrived at that moment (0: now). Its file's name, or
/// empty when that failed.
QString dropMail(const QString& maildir, const QByteArray& raw, Instant arrivedAt = 0);
/// A person's answer to a mail, written by hand at that moment (0: now): threading headers, the original
/// quoted below.
[[nodiscard]] QByteArray replyTo(const ReceivedMail& mail, const QString& from, const QString& text,
                                 Instant at = 0);

} // namespace occ::test
