// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/guardedtcpserver.h"

#include "core/server/apierror.h"

#include <QCoreApplication>
#include <QTcpSocket>

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

} // namespace

GuardedTcpServer::GuardedTcpServer(const Limits& limits, QObject* parent)
    : QTcpServer(parent)
    , m_limits(limits)
{
    setMaxPendingConnections(limits.connections);
}

GuardedTcpServer::~GuardedTcpServer()
{
    // Their guards speak to this object when they go.
    qDeleteAll(findChildren<QTcpSocket*>());
}

void GuardedTcpServer::incomingConnection(qintptr descriptor)
{
    auto* socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // Flow control: the kernel holds back what is beyond one request of the largest size.
    socket->setReadBufferSize(m_limits.head + m_limits.body + 1024);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const bool full = m_connections >= m_limits.connections;
    auto* guard = new ConnectionGuard(*this, *socket);
    if (!full) {
        addPendingConnection(socket);
        return;
    }
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_connections > 2 * m_limits.connections) {
        Q_EMIT turnedAway(socket->peerAddress().toString(), 0, u"too_many_connections"_s);
        socket->abort();
        return;
    }
    guard->refuse({503, u"too_many_connections"_s, Words::tr("Too many connections are open."),
                   Words::tr("Close some, or try again in a moment.")});
}

ConnectionGuard::ConnectionGuard(GuardedTcpServer& server, QTcpSocket& socket)
    : QObject(&socket)
    , m_server(server)
    , m_socket(socket)
    , m_scanner(server.limits())
{
    ++m_server.m_connections;
    m_idle.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &ConnectionGuard::giveUp);
    connect(&m_total, &QTimer::timeout, this, &ConnectionGuard::giveUp);
    // Connected before QHttpServer is, so it runs first whenever bytes arrive.
    connect(&m_socket, &QTcpSocket::readyRead, this, &ConnectionGuard::look);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &ConnectionGuard::answerTaken);
    m_idle.start(int(m_server.limits().between));
}

ConnectionGuard::~ConnectionGuard()
{
    --m_server.m_connections;
}

void ConnectionGuard::look()
{
    if (m_refused) {
        m_socket.readAll();
        return;
    }
    if (m_last || !m_socket.isOpen()) { // Whatever comes after the last request is nobody's.
        m_socket.disconnect(SIGNAL(readyRead()));
        return;
    }
    // QHttpServer reads one request per signal and all there is of an unfinished one, so what can be looked
    // at now is exactly what the scanner has not seen.
    if (m_scanner.state() == RequestScanner::State::Complete)
        m_scanner.next();
    m_scanner.feed(m_socket.peek(m_socket.bytesAvailable()));
    switch (m_scanner.state()) {
    case RequestScanner::State::Refused:
        refuse(m_scanner.fault());
        break;
    case RequestScanner::State::Complete:
        completed();
        break;
    case RequestScanner::State::Head:
    case RequestScanner::State::Body:
        if (m_scanner.begun() && !m_total.isActive())
            m_total.start(int(m_server.limits().total));
        m_idle.start(int(m_server.limits().idle));
        break;
    }
}

void ConnectionGuard::completed()
{
    m_total.stop();
    if (++m_burst > m_server.limits().pipelined) {
        refuse({429, u"too_many_at_once"_s, Words::tr("Too many requests came in one go."),
                Words::tr("Wait for answers before sending more.")});
        return;
    }
    m_last = !m_scanner.keepAlive();
    m_idle.start(int(m_server.limits().drain));
    if (!m_turn) {
        m_turn = true;
        QMetaObject::invokeMethod(this, &ConnectionGuard::afterTurn, Qt::QueuedConnection);
    }
}

/// The handlers have answered.
void ConnectionGuard::afterTurn()
{
    m_turn = false;
    m_burst = 0;
    if (m_refused)
        return;
    if (m_last) {
        m_socket.disconnectFromHost(); // What is written goes out before.
        return;
    }
    if (m_socket.bytesToWrite() > m_server.limits().unread)
        cut(u"answers_not_taken"_s);
    else
        answerTaken();
}

void ConnectionGuard::answerTaken()
{
    if (!m_refused && !m_last && m_socket.bytesToWrite() == 0 &&
        m_scanner.state() == RequestScanner::State::Complete)
        m_idle.start(int(m_server.limits().between));
}

void ConnectionGuard::giveUp()
{
    const bool answering = m_scanner.state() == RequestScanner::State::Complete;
    if (m_refused || m_socket.state() != QAbstractSocket::ConnectedState) {
        m_socket.abort();
    } else if (answering || !m_scanner.begun()) {
        cut(m_socket.bytesToWrite() > 0 ? u"answers_not_taken"_s : u"nothing_asked"_s);
    } else {
        refuse({408, u"too_slow"_s, Words::tr("The request took too long to arrive."),
                Words::tr("Send it in one go.")});
    }
}

void ConnectionGuard::cut(const QString& code)
{
    Q_EMIT m_server.turnedAway(m_socket.peerAddress().toString(), 0, code);
    m_socket.abort();
}

void ConnectionGuard::refuse(const RequestScanner::Fault& fault)
{
    m_refused = true;
    m_total.stop();
    m_idle.start(int(m_server.limits().linger));
    // From here on the bytes are only read away, so that the refusal is not lost in a reset.
    m_socket.disconnect(SIGNAL(readyRead()));
    if (m_socket.isTransactionStarted())
        m_socket.commitTransaction();
    connect(&m_socket, &QTcpSocket::readyRead, this, &ConnectionGuard::look);
    m_socket.readAll();
    const QByteArray body = toJson(ApiError{fault.status, fault.code, fault.message, {}, fault.cure});
    m_socket.write("HTTP/1.1 " + QByteArray::number(fault.status) + ' ' + reasonPhrase(fault.status) +
                   "\r\nContent-Type: application/json\r\nContent-Length: " +
                   QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
    m_socket.flush();
    Q_EMIT m_server.turnedAway(m_socket.peerAddress().toString(), fault.status, fault.code);
}

} // namespace occ::server
