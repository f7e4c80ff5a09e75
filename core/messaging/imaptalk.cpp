// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/imaptalk.h"

#include "core/messaging/imapanswer.h"
#include "core/messaging/mailfault.h"

#include <QCoreApplication>

#include <array>
#include <poll.h>

namespace occ::messaging {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(messaging)
};

constexpr int kLook = 200; ///< Milliseconds between two looks whether the program ends.
constexpr qsizetype kMostAnswers = 10000;
constexpr qsizetype kMostBytes = 64 * 1024 * 1024; ///< Of the answers to one command.

} // namespace

ImapTalk::ImapTalk(CurlSession& session, const MailInbox& inbox, Millis deadline)
    : m_session(session)
    , m_inbox(inbox)
    , m_deadline(deadline)
{}

Failure ImapTalk::broken(const QString& detail) const
{
    return environmentFailed(Words::tr("The connection to the mail server %1 broke.").arg(m_inbox.host),
                             Words::tr("It is tried again by itself."), detail);
}

Status ImapTalk::open(const QString& password)
{
    m_session.connectTo(u"imap"_s, m_inbox.host, m_inbox.port, m_inbox.security, m_inbox.authority);
    m_session.login(m_inbox.user, password);
    curl_easy_setopt(m_session.handle(), CURLOPT_CONNECT_ONLY, 1L);
    const auto outcome = m_session.run(m_deadline.remainingTime());
    if (outcome.code == CURLE_OK)
        return {};
    if (outcome.code == CURLE_LOGIN_DENIED && outcome.lastAnswer().contains(u"[UNAVAILABLE]"_s))
        return environmentFailed(Words::tr("%1 cannot check the password just now.").arg(m_inbox.host),
                                 Words::tr("It is tried again by itself."), outcome.lastAnswer());
    if (const auto fault = connectionFault(outcome, m_inbox.host, m_inbox.port, m_inbox.user))
        return Failure(fault->error);
    if (outcome.code == CURLE_OPERATION_TIMEDOUT)
        return environmentFailed(Words::tr("The mail server %1 took too long to answer.").arg(m_inbox.host),
                                 Words::tr("It is tried again by itself."), outcome.problem);
    return broken(outcome.problem + u"; "_s + outcome.lastAnswer());
}

Status ImapTalk::waitFor(short events)
{
    curl_socket_t socket = CURL_SOCKET_BAD;
    curl_easy_getinfo(m_session.handle(), CURLINFO_ACTIVESOCKET, &socket);
    if (socket == CURL_SOCKET_BAD)
        return broken(u"no socket"_s);
    pollfd waited{socket, events, 0};
    for (;;) {
        if (m_session.isCancelled())
            return environmentFailed(Words::tr("Reading was stopped because the program ends."),
                                     Words::tr("It is tried again by itself."));
        if (m_deadline.hasExpired())
            return environmentFailed(
                Words::tr("The mail server %1 took too long to answer.").arg(m_inbox.host),
                Words::tr("It is tried again by itself."));
        if (::poll(&waited, 1, int(qMin<qint64>(kLook, m_deadline.remainingTime()))) > 0)
            return {};
    }
}

Status ImapTalk::say(QByteArray line)
{
    while (!line.isEmpty()) {
        size_t sent = 0;
        const CURLcode code =
            curl_easy_send(m_session.handle(), line.constData(), size_t(line.size()), &sent);
        if (code == CURLE_AGAIN) {
            if (auto ready = waitFor(POLLOUT); !ready)
                return ready;
        } else if (code != CURLE_OK) {
            return broken(QString::fromUtf8(curl_easy_strerror(code)));
        }
        line.remove(0, qsizetype(sent));
    }
    return {};
}

Status ImapTalk::receive()
{
    std::array<char, 65536> piece{};
    for (;;) {
        size_t received = 0;
        const CURLcode code = curl_easy_recv(m_session.handle(), piece.data(), piece.size(), &received);
        if (code == CURLE_AGAIN) {
            if (auto ready = waitFor(POLLIN); !ready)
                return ready;
            continue;
        }
        if (code != CURLE_OK || received == 0)
            return broken(QString::fromUtf8(curl_easy_strerror(code)));
        m_buffer.append(piece.data(), qsizetype(received));
        return {};
    }
}

Result<QByteArray> ImapTalk::answer()
{
    for (;;) {
        const qsizetype length = imapAnswerLength(m_buffer);
        if (length < 0)
            return broken(u"an endless line"_s);
        if (length > 0) {
            const QByteArray taken = m_buffer.left(length);
            m_buffer.remove(0, length);
            return taken;
        }
        if (auto received = receive(); !received)
            return Failure(received.error());
    }
}

Result<QByteArrayList> ImapTalk::ask(const QByteArray& command)
{
    const QByteArray tag = "Q" + QByteArray::number(++m_commands) + ' ';
    if (auto said = say(tag + command + "\r\n"); !said)
        return Failure(said.error());
    QByteArrayList untagged;
    qsizetype bytes = 0;
    for (;;) {
        const auto next = answer();
        if (!next)
            return Failure(next.error());
        if (next->startsWith("* BYE"))
            return broken(QString::fromUtf8(next->left(200)));
        if (next->startsWith("* ")) {
            bytes += next->size();
            untagged << *next;
            if (untagged.size() > kMostAnswers || bytes > kMostBytes)
                return broken(u"an endless answer"_s);
            continue;
        }
        const QByteArray verdict = next->startsWith(tag) ? next->mid(tag.size()) : QByteArray();
        if (verdict.startsWith("OK"))
            return untagged;
        const QString words = QString::fromUtf8(verdict.mid(3).left(300)).simplified();
        if (verdict.startsWith("NO"))
            return refused(Words::tr("The mail server %1 says no: %2").arg(m_inbox.host, words),
                           Words::tr("Check the folder's name in the mail settings."), u"mailbox"_s);
        return environmentFailed(
            Words::tr("The mail server %1 answers what no mail server should.").arg(m_inbox.host),
            Words::tr("Check the server and the port in the mail settings."),
            QString::fromUtf8(next->left(200)));
    }
}

void ImapTalk::close()
{
    static_cast<void>(say("Q0 LOGOUT\r\n"));
}

} // namespace occ::messaging
