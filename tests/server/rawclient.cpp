// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rawclient.h"

#include "tests/server/served.h"

#include <QTest>

#include <sys/socket.h>

namespace occ::test {

RawClient::RawClient(quint16 port)
{
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                     [this] { m_received += m_socket.readAll(); });
    // A server may take a connection and cut it at once; that is no failure to connect.
    bool connected = false;
    QObject::connect(&m_socket, &QTcpSocket::connected, &m_socket, [&connected] { connected = true; });
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!QTest::qWaitFor([&connected] { return connected; }, 30'000))
        qFatal("no connection: %s", qPrintable(m_socket.errorString()));
    m_socket.disconnect(SIGNAL(connected()));
}

void RawClient::deafen()
{
    m_socket.disconnect(SIGNAL(readyRead()));
    m_socket.setReadBufferSize(1);
}

void RawClient::send(const QByteArray& bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

QByteArray RawClient::answers(int count)
{
    (void)QTest::qWaitFor([this, count] {
        return shortAnswers(m_received).size() >= count ||
               m_socket.state() == QAbstractSocket::UnconnectedState;
    });
    return m_received;
}

bool RawClient::closed()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
}

void RawClient::vanish()
{
    // A reset instead of a farewell.
    const linger now{1, 0};
    ::setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_socket.abort();
}

QStringList shortAnswers(const QByteArray& stream)
{
    QStringList found;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = stream.indexOf("\r\n\r\n", at);
        if (end < 0 || !stream.sliced(at).startsWith("HTTP/1.1 "))
            return found;
        const QByteArray head = stream.sliced(at, end - at).toLower();
        const qsizetype length = head.indexOf("content-length: ");
        const qsizetype lineEnd = head.indexOf('\r', length);
        const qsizetype size =
            length < 0 ? 0 : head.mid(length + 16, lineEnd < 0 ? -1 : lineEnd - length - 16).toLongLong();
        if (stream.size() < end + 4 + size)
            return found;
        found << shortly(head.mid(9, 3).toInt(), stream.sliced(end + 4, size));
        at = end + 4 + size;
    }
}

QByteArray wire(const QByteArray& method, const QByteArray& target, const QByteArrayList& headers,
                const QByteArray& body)
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const QByteArray& header : headers)
        bytes += header + "\r\n";
    if (!body.isEmpty())
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

} // namespace occ::test
