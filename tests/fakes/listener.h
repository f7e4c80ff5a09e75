// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
QT_END_NAMESPACE

namespace occ::test {

/// What fakes of web services hear with: takes whole requests at a port of this computer that was free, and
/// leaves the answers to who made it. Belongs in a thread with an event loop.
class Listener final : public QObject
{
public:
    struct Request
    {
        QByteArray line;                       ///< "POST /path HTTP/1.1"
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
        QByteArray body;
    };
    /// Called once a request; the connection stays open until the answerer ends it.
    using Answerer = std::function<void(QTcpSocket& socket, const Request& request)>;

    explicit Listener(Answerer answerer, QObject* parent = nullptr);

    /// Begins to listen, and tells the port. Ends the program when none is free.
    quint16 open();
    /// Said to who connects, before any request; nothing when it is empty.
    void setGreeting(const QByteArray& greeting) { m_greeting = greeting; }

    /// Breaks a connection off (RST) instead of ending it.
    static void breakOff(QTcpSocket& socket);

private:
    void take(QTcpSocket* socket);

    Answerer m_answerer;
    QByteArray m_greeting;
    QTcpServer* m_server;
    QHash<QTcpSocket*, QByteArray> m_open; ///< What has come of requests that are not whole yet.
};

} // namespace occ::test
