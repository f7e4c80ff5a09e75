// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/api.h"
#include "core/server/limits.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

class QHttpServer;

namespace occ::server {

class GuardedTcpServer;

/// Where a server listens.
struct Listen
{
    QHostAddress address;
    quint16 port = 0; ///< 0: any free one.

    /// "127.0.0.1:8765", "[::1]:8765", "localhost:8765". Refuses anything else.
    [[nodiscard]] static Result<Listen> parse(const QString& text);
};

/// The API on a socket: QHttpServer behind a GuardedTcpServer. Lives in the thread of the Api's session.
class HttpServer final : public QObject
{
    Q_OBJECT

public:
    explicit HttpServer(Api& api, const Limits& limits = {}, QObject* parent = nullptr);
    ~HttpServer() override;
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// Starts; gives the port. Refuses an address others can reach unless `allowOthers`: what goes over the
    /// net is not encrypted here, that is a proxy's task. Environment when the port is taken.
    [[nodiscard]] Result<quint16> listen(const Listen& where, bool allowOthers = false);
    /// Takes no more connections, and ends those there are when their answers are out.
    void stop();
    [[nodiscard]] int connections() const;

Q_SIGNALS:
    /// One line for each request, answered or turned away, without secrets: who, what, status, length of
    /// time.
    void logged(const QString& line);

private:
    Api& m_api;
    GuardedTcpServer* m_door;
    std::unique_ptr<QHttpServer> m_http;
};

} // namespace occ::server
