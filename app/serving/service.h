// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/worker.h"
#include "core/server/httpserver.h"
#include "core/workspace/activationendpoints.h"
#include "core/workspace/voicedocuments.h"

namespace occ::serving {

/// The HTTP API of one workspace on a socket, and the worker behind it. Lives in the thread of its workspace,
/// which runs an event loop. Both programs serve by it.
class Service final : public QObject
{
    Q_OBJECT

public:
    /// Opens the worker's workspace by `options`; without `work` nobody works behind the answers.
    Service(Workspace& workspace, const OpenOptions& options, const std::optional<Work>& work);

    /// Starts to answer and to work; gives the address to reach it by. Refuses an address others can reach
    /// unless `allowOthers`; environment when the port is taken.
    [[nodiscard]] Result<QString> listen(const server::Listen& where, bool allowOthers);
    /// Takes no more connections; ended() follows when the last answers are out, or when they take too long.
    void end();
    /// Answered or turned away.
    [[nodiscard]] qint64 requests() const { return m_requests; }

Q_SIGNALS:
    /// A line for the log, without secrets.
    void logged(const QString& line);
    /// A request was answered or turned away.
    void answered();
    void ended();

private:
    std::optional<Work> m_work;
    Worker m_worker; ///< Goes last: what answers may still tell it something.
    ActivationEndpoints m_endpoints;
    VoiceDocuments m_voice;
    server::Api m_api;
    server::HttpServer m_http;
    QTimer m_farewell;
    int m_looks = 0;
    qint64 m_requests = 0;
};

} // namespace occ::serving
