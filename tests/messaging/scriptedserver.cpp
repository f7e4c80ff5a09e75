// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/messaging/scriptedserver.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <sys/socket.h>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QJsonObject ScriptedServer::Seen::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ScriptedServer::ScriptedServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port is free: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            m_open.insert(socket, {});
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_open.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

void ScriptedServer::play(const QList<Step>& steps)
{
    m_steps = steps;
    m_seen.clear();
}

QUrl ScriptedServer::url(const QString& path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_server.serverPort()).arg(path));
}

ScriptedServer::Step ScriptedServer::answer(int status, const QByteArray& body, const QByteArray& headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body,
            true, false};
}

void ScriptedServer::take(QTcpSocket* socket)
{
    QByteArray& got = m_open[socket];
    got += socket->readAll();
    const qsizetype end = got.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Seen seen;
    for (const QByteArray& line : got.left(end).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (seen.line.isEmpty())
            seen.line = line.trimmed();
        else
            seen.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    seen.body = got.mid(end + 4);
    if (seen.body.size() < seen.headers.value("content-length").toLongLong())
        return;
    m_seen << seen;
    got.clear();
    reply(socket);
}

void ScriptedServer::reply(QTcpSocket* socket)
{
    const Step step = m_steps.value(std::min(m_seen.size(), m_steps.size()) - 1, silence());
    socket->write(step.bytes);
    socket->flush();
    if (step.reset) {
        const linger now{1, 0}; // An RST instead of a FIN.
        ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
        socket->abort();
    } else if (step.close) {
        socket->disconnectFromHost();
    }
}

} // namespace occ::test
