// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mailservers.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStartTime = 30000; // milliseconds
/// The Debian package aiosmtpd belongs to this Python; another one first in the path may not know it.
const QString kPython = u"/usr/bin/python3"_s;

/// A server never outlives its test, however that ends.
void tieToUs(QProcess& process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(10000)) {
        process.kill();
        process.waitForFinished(10000);
    }
}

/// Starts one of our scripts; the port it says, or 0.
quint16 startScript(QProcess& process, const QString& name, const QStringList& arguments)
{
    tieToUs(process);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(kPython, QStringList{QStringLiteral(OCC_FAKES) + u'/' + name} + arguments);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(kStartTime))
            return 0;
    }
    return process.readLine().mid(5).trimmed().toUShort();
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

quint16 freePort()
{
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool bound = ::bind(socket, reinterpret_cast<sockaddr*>(&address), length) == 0 &&
                       ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length) == 0;
    ::close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

bool listens(quint16 port)
{
    const sockaddr_in address = loopback(port);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const bool connected =
        ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(socket);
    return connected;
}

void makeCertificate(const QString& key, const QString& certificate)
{
    const int code = QProcess::execute(
        u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
         u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
         u"subjectAltName=DNS:localhost,IP:127.0.0.1"_s, u"-keyout"_s, key, u"-out"_s, certificate});
    if (code != 0)
        qFatal("openssl made no certificate");
}

/// Lets everybody write into these folders and enter those above them that are temporary, too.
void openToAll(const QStringList& folders)
{
    constexpr auto kAll = QFileDevice::Permissions(0x7777);
    for (const QString& folder : folders) {
        QFile::setPermissions(folder, kAll);
        for (QString above = folder; above.startsWith(QDir::tempPath() + u'/');
             above = above.section(u'/', 0, -2))
            QFile::setPermissions(above, QFile::permissions(above) | QFile::ExeGroup | QFile::ExeOther);
    }
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& one : value.toArray())
        list << one.toString();
    return list;
}

ReceivedMail receivedFrom(const QJsonObject& entry)
{
    ReceivedMail mail;
    mail.from = entry[u"from"_s].toString();
    mail.to = strings(entry[u"to"_s]);
    mail.login = entry[u"login"_s].toString();
    mail.hello = entry[u"hello"_s].toString();
    mail.encrypted = entry[u"encrypted"_s].toBool();
    mail.connection = entry[u"connection"_s].toInt();
    mail.type = entry[u"type"_s].toString();
    mail.defects = strings(entry[u"defects"_s]);
    mail.headerNames = strings(entry[u"names"_s]);
    mail.headers = entry[u"headers"_s].toObject();
    for (const QJsonValue& part : entry[u"parts"_s].toArray()) {
        mail.parts << ReceivedMail::Part{
            part[u"type"_s].toString(), part[u"method"_s].toString(), part[u"encoding"_s].toString(),
            part[u"text"_s].toString().remove(u'\r'), part[u"name"_s].toString()};
        mail.defects << strings(part[u"defects"_s]);
    }
    // Another mail program may have moved it from new to cur.
    const QString name = entry[u"file"_s].toString();
    QDir folder(name.section(u'/', 0, -3) + u"/cur"_s);
    const QStringList moved = folder.entryList({name.section(u'/', -1) + u"*"_s});
    QFile file(QFile::exists(name) || moved.isEmpty() ? name : folder.filePath(moved.first()));
    if (file.open(QIODevice::ReadOnly))
        mail.raw = file.readAll();
    return mail;
}

} // namespace

QString ReceivedMail::header(const QString& name) const
{
    return headers[name.toLower()].toArray().at(0).toString();
}

QString ReceivedMail::messageId() const
{
    return header(u"message-id"_s).trimmed().remove(u'<').remove(u'>');
}

QString ReceivedMail::text(const QString& ofType) const
{
    for (const Part& part : parts) {
        if (part.type == ofType)
            return part.text;
    }
    return {};
}

const TestCertificate& TestCertificate::shared()
{
    static const QTemporaryDir folder;
    static const TestCertificate made = [] {
        TestCertificate paths{folder.filePath(u"own.pem"_s), folder.filePath(u"own.key"_s),
                              folder.filePath(u"other.pem"_s)};
        makeCertificate(folder.filePath(u"other.key"_s), paths.other);
        makeCertificate(paths.key, paths.certificate);
        return paths;
    }();
    return made;
}

SmtpServer::SmtpServer(const QString& folder)
    : m_folder(folder)
{}

SmtpServer::~SmtpServer()
{
    stop();
}

QString SmtpServer::missing()
{
    static const QString why = [] {
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            return u"openssl is not installed"_s;
        QProcess process;
        process.start(kPython, {u"-c"_s, u"import aiosmtpd"_s});
        const bool there = process.waitForFinished(kStartTime) && process.exitCode() == 0;
        return there ? QString() : u"the SMTP server is not installed (Debian package python3-aiosmtpd)"_s;
    }();
    return why;
}

QString SmtpServer::start(const Options& options)
{
    stop();
    QDir().mkpath(m_folder);
    const TestCertificate& paths = TestCertificate::shared();
    QStringList arguments{u"--maildir"_s,     maildir(),
                          u"--log"_s,         m_folder + u"/received.jsonl"_s,
                          u"--port"_s,        QString::number(m_port),
                          u"--security"_s,    options.security,
                          u"--certificate"_s, paths.certificate,
                          u"--key"_s,         paths.key,
                          u"--user"_s,        options.user,
                          u"--password"_s,    options.password,
                          u"--fault"_s,       options.fault,
                          u"--every"_s,       QString::number(options.every),
                          u"--first"_s,       QString::number(options.first)};
    if (options.perMail)
        arguments << u"--per"_s << u"mail"_s;
    if (options.brief)
        arguments << u"--brief"_s;
    const quint16 port = startScript(m_process, u"smtp_server.py"_s, arguments);
    if (port == 0)
        return u"the SMTP server did not start: "_s + m_process.errorString();
    m_port = port;
    return {};
}

void SmtpServer::stop()
{
    end(m_process);
}

QList<ReceivedMail> SmtpServer::received() const
{
    QList<ReceivedMail> mails;
    QFile log(m_folder + u"/received.jsonl"_s);
    if (!log.open(QIODevice::ReadOnly))
        return mails;
    while (!log.atEnd())
        mails << receivedFrom(QJsonDocument::fromJson(log.readLine()).object());
    return mails;
}

ImapServer::ImapServer(const QString& folder, const QString& maildir)
    : m_folder(folder)
    , m_maildir(maildir)
    , m_sockets(u"/tmp/occ-imap-XXXXXX"_s)
{
    // Started by root, dovecot lets its outermost processes be somebody else, who has to reach their sockets.
    QFile::setPermissions(m_sockets.path(), QFile::permissions(m_sockets.path()) | QFile::ReadOther |
                                                QFile::ExeOther | QFile::ReadGroup | QFile::ExeGroup);
}

ImapServer::~ImapServer()
{
    stop();
}

QString ImapServer::missing()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
        return u"openssl is not installed"_s;
    if (!QFile::exists(u"/usr/sbin/dovecot"_s))
        return u"the IMAP server is not installed (Debian package dovecot-imapd)"_s;
    return {};
}

QString ImapServer::configuration() const
{
    // Dovecot refuses root's own mail: started by root, it shows the Maildir to nobody.
    const QString ownName = QString::fromLocal8Bit(::getpwuid(::geteuid())->pw_name);
    const QString ownGroup = QString::fromLocal8Bit(::getgrgid(::getegid())->gr_name);
    const passwd* account = ::geteuid() == 0 ? ::getpwnam("nobody") : ::getpwuid(::geteuid());
    const TestCertificate& paths = TestCertificate::shared();
    const QString general =
        u"base_dir=%1\nstate_dir=%1\nlog_path=%2/log\nprotocols=imap\nlisten=127.0.0.1\nssl=yes\n"
        "ssl_cert=<%3\nssl_key=<%4\nauth_mechanisms=plain login\ndefault_internal_user=%5\n"
        "default_internal_group=%6\ndefault_login_user=%7\ndisable_plaintext_auth=no\n"
        "maildir_stat_dirs=no\nmail_fsync=never\nauth_failure_delay=0\n"_s.arg(
            m_sockets.path(), m_folder, paths.certificate, paths.key, ownName, ownGroup,
            QString::fromLocal8Bit(account->pw_name));
    const QString users =
        u"passdb {\n driver=passwd-file\n args=scheme=PLAIN username_format=%u %1/users\n}\n"
        "userdb {\n driver=static\n args=uid=%2 gid=%3 home=%1/home allow_all_users=yes\n}\n"_s.arg(m_folder)
            .arg(account->pw_uid)
            .arg(account->pw_gid);
    const QString services = u"service imap-login {\n chroot=\n inet_listener imap {\n port=%1\n }\n"
                             " inet_listener imaps {\n port=%2\n ssl=yes\n }\n}\n"
                             "service anvil {\n chroot=\n}\nmail_location=maildir:%3\n"_s.arg(m_port)
                                 .arg(m_tlsPort)
                                 .arg(m_maildir);
    return general + users + services;
}

QString ImapServer::start(const QString& user, const QString& password)
{
    stop();
    const QStringList folders{m_folder + u"/home"_s, m_maildir, m_maildir + u"/new"_s, m_maildir + u"/cur"_s,
                              m_maildir + u"/tmp"_s};
    for (const QString& folder : folders)
        QDir().mkpath(folder);
    if (::geteuid() == 0)
        openToAll(folders);
    if (m_port == 0) {
        m_port = freePort();
        m_tlsPort = freePort();
    }
    const auto write = [this](const QString& name, const QString& text) {
        QFile file(m_folder + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    };
    if (!write(u"conf"_s, configuration()) || !write(u"users"_s, user + u":{PLAIN}"_s + password + u'\n'))
        return u"cannot write into "_s + m_folder;
    tieToUs(m_process);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(u"/usr/sbin/dovecot"_s, {u"-F"_s, u"-c"_s, m_folder + u"/conf"_s});
    const auto settled = [this] {
        return m_process.state() == QProcess::NotRunning || (listens(m_port) && listens(m_tlsPort));
    };
    const bool up = m_process.waitForStarted(kStartTime) && QTest::qWaitFor(settled, kStartTime);
    if (up && m_process.state() == QProcess::Running)
        return {};
    QFile log(m_folder + u"/log"_s);
    return u"dovecot did not start: "_s +
           (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
}

void ImapServer::stop()
{
    end(m_process);
}

void ImapServer::renumber()
{
    for (const QString& name : QDir(m_maildir).entryList({u"dovecot.*"_s}, QDir::Files | QDir::Hidden))
        QFile::remove(m_maildir + u'/' + name);
    QFile list(m_maildir + u"/dovecot-uidlist"_s); // "3 V1772445600 N3 …", then the mails.
    if (!list.open(QIODevice::ReadWrite))
        qFatal("the mailbox has no numbers yet");
    QByteArray text = list.readAll();
    const qsizetype from = text.indexOf(" V") + 2;
    const qsizetype length = text.indexOf(' ', from) - from;
    text.replace(from, length, QByteArray::number(text.mid(from, length).toUInt() + 1));
    list.resize(0);
    list.write(text);
}

CuttingRelay::CuttingRelay(quint16 to, int after, int step)
{
    m_port = startScript(m_process, u"cutting_relay.py"_s,
                         {u"--to"_s, QString::number(to), u"--after"_s, QString::number(after), u"--step"_s,
                          QString::number(step)});
}

CuttingRelay::~CuttingRelay()
{
    end(m_process);
}

} // namespace occ::test
