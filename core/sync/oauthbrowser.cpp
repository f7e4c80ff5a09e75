// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/oauthbrowser.h"

#include "core/sync/oauthtokens.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <utility>
#include <vector>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGlance = 50; ///< Milliseconds between two looks at the sockets and at `stop`.
constexpr qint64 kLongestRequest = 16'384;
constexpr size_t kMostSockets = 16; ///< Browsers open some ahead of time.

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

/// Compares without telling by its time where the difference is.
bool isSame(const QString& a, const QString& b)
{
    if (a.size() != b.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i).unicode() ^ b.at(i).unicode();
    return difference == 0;
}

QString decoded(const QUrlQuery& query, const QString& name)
{
    QString text = query.queryItemValue(name, QUrl::FullyEncoded);
    text.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(text.toUtf8());
}

} // namespace

OAuthBrowser::OAuthBrowser(QUrl redirect, QString crm)
    : m_redirect(std::move(redirect))
    , m_crm(std::move(crm))
{}

Outcome<QUrl> OAuthBrowser::open()
{
    if (!m_server.listen(QHostAddress::LocalHost, quint16(m_redirect.port(80) % 65536))) {
        Fault fault = faultOf(Cause::Unreachable, m_crm);
        fault.message =
            Words::tr("The browser's way back is taken: another program uses port %1 of this computer.")
                .arg(m_redirect.port());
        fault.hint = Words::tr("Close the other sign-in, or wait until it ends, and try again.");
        fault.detail = m_server.errorString();
        return Lost(std::move(fault));
    }
    m_redirect.setPort(m_server.serverPort());
    return m_redirect;
}

std::optional<Outcome<QString>> OAuthBrowser::read(const QByteArray& target, const QString& state) const
{
    const QUrl url = QUrl::fromEncoded(target);
    const QUrlQuery query(url);
    if (url.path() != m_redirect.path() || !isSame(decoded(query, u"state"_s), state))
        return {};
    if (query.hasQueryItem(u"error"_s))
        return Lost(oauthRefusal(decoded(query, u"error"_s), decoded(query, u"error_description"_s), m_crm));
    const QString code = decoded(query, u"code"_s);
    if (code.isEmpty())
        return {};
    return Outcome<QString>(code);
}

void OAuthBrowser::say(QTcpSocket& socket, int status, const QString& title, const QString& words)
{
    const QByteArray page =
        u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
        "<body style=\"font-family:sans-serif;margin:4em\"><h1>%1</h1><p>%2</p></body></html>"_s
            .arg(title.toHtmlEscaped(), words.toHtmlEscaped())
            .toUtf8();
    socket.write("HTTP/1.1 " + QByteArray::number(status) +
                 " OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                 "Referrer-Policy: no-referrer\r\nConnection: close\r\nContent-Length: " +
                 QByteArray::number(page.size()) + "\r\n\r\n" + page);
    socket.disconnectFromHost();
    if (socket.state() != QAbstractSocket::UnconnectedState)
        socket.waitForDisconnected(1000);
}

Outcome<QString> OAuthBrowser::waitForCode(const QString& state, Millis patience,
                                           const std::atomic<bool>* stop)
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    const QDeadlineTimer deadline(patience);
    while (!deadline.hasExpired()) {
        if (stop != nullptr && stop->load())
            return Lost(faultOf(Cause::Cancelled, m_crm));
        m_server.waitForNewConnection(kGlance);
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            socket->setParent(nullptr);
            if (sockets.size() >= kMostSockets)
                sockets.erase(sockets.begin());
            sockets.emplace_back(socket);
        }
        for (auto& socket : sockets) {
            socket->waitForReadyRead(1);
            const QByteArray got = socket->peek(kLongestRequest);
            if (!got.contains("\r\n\r\n")) {
                if (got.size() >= kLongestRequest)
                    socket->abort();
                continue;
            }
            const QList<QByteArray> line = got.left(got.indexOf('\r')).split(' ');
            auto said = line.value(0) == "GET" ? read(line.value(1), state) : std::nullopt;
            if (!said) {
                say(*socket, 404, Words::tr("Nothing here"),
                    Words::tr("This is not the sign-in that was begun."));
                continue;
            }
            if (*said)
                say(*socket, 200, Words::tr("You are signed in to %1").arg(m_crm),
                    Words::tr("You can close this page and go back to the program."));
            else
                say(*socket, 200, Words::tr("You are not signed in to %1").arg(m_crm), said->error().message);
            return *said;
        }
        std::erase_if(sockets, [](const auto& socket) {
            return socket->state() == QAbstractSocket::UnconnectedState && socket->bytesAvailable() == 0;
        });
    }
    Fault fault = faultOf(Cause::TimedOut, m_crm);
    fault.message = Words::tr("Nobody signed in to %1 in time.").arg(m_crm);
    fault.hint = Words::tr("Begin the sign-in again and finish it in the browser.");
    return Lost(std::move(fault));
}

} // namespace occ::sync
