// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/requestscanner.h"

#include <QTcpServer>
#include <QTimer>

class QTcpSocket;

namespace occ::server {

class ConnectionGuard;

/// The door in front of QHttpServer, which has no limits of its own (Qt 6.4): every connection is watched
/// from its first byte, and what is too large, too slow, too much or malformed is answered and cut before
/// QHttpServer sees it. Hand it to QHttpServer::bind(). Handlers have to answer at once, in the call.
class GuardedTcpServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit GuardedTcpServer(const Limits& limits, QObject* parent = nullptr);
    ~GuardedTcpServer() override;
    Q_DISABLE_COPY_MOVE(GuardedTcpServer)

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    /// Connections that are open now, refused ones that still read their refusal included.
    [[nodiscard]] int connections() const { return m_connections; }

Q_SIGNALS:
    /// A request or connection was refused here, with the status it was answered with; 0: it was cut.
    void turnedAway(const QString& peer, int status, const QString& code);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class ConnectionGuard;
    Limits m_limits;
    int m_connections = 0;
};

/// Watches one connection; a child of its socket.
class ConnectionGuard final : public QObject
{
    Q_OBJECT

public:
    ConnectionGuard(GuardedTcpServer& server, QTcpSocket& socket);
    ~ConnectionGuard() override;
    Q_DISABLE_COPY_MOVE(ConnectionGuard)

    /// Answers with the fault, lets nothing more through, and cuts the connection after the lingering time.
    void refuse(const RequestScanner::Fault& fault);

private:
    void look();
    void completed();
    void afterTurn();
    void giveUp();
    void answerTaken();
    void cut(const QString& code);

    GuardedTcpServer& m_server;
    QTcpSocket& m_socket;
    RequestScanner m_scanner;
    QTimer m_idle;  ///< Between bytes, between requests, and while an answer is not taken.
    QTimer m_total; ///< A whole request.
    int m_burst = 0;
    bool m_last = false;    ///< The request that is being answered is the connection's last one.
    bool m_refused = false; ///< Only reading away what still comes.
    bool m_turn = false;    ///< afterTurn() is under way.
};

} // namespace occ::server
