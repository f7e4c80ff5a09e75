// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/listener.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <optional>

#include <sys/socket.h>

namespace occ::test {

/// A whole request out of what has come so far; nothing when more has to come.
static std::optional<Listener::Request> readFrom(const QByteArray& got)
{
    const qsizetype end = got.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Listener::Request request;
    QList<QByteArray> lines = got.left(end).split('\n');
    request.line = lines.takeFirst().trimmed();
    for (const QByteArray& line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    request.body = got.mid(end + 4);
    if (request.body.size() < request.headers.value("content-length").toLongLong())
        return {};
    return request;
}

Listener::Listener(Answerer answerer, QObject* parent)
    : QObject(parent)
    , m_answerer(std::move(answerer))
    , m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_open.remove(socket);
                socket->deleteLater();
            });
            if (!m_greeting.isEmpty())
                socket->write(m_greeting);
        }
    });
}

quint16 Listener::open()
{
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("no port is free: %s", qPrintable(m_server->errorString()));
    return m_server->serverPort();
}

void Listener::breakOff(QTcpSocket& socket)
{
    const linger now{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    socket.abort();
}

void Listener::take(QTcpSocket* socket)
{
    QByteArray& got = m_open[socket];
    got += socket->readAll();
    const std::optional<Request> request = readFrom(got);
    if (!request)
        return;
    got.clear();
    m_answerer(*socket, *request);
}

} // namespace occ::test
