// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/service.h"

namespace occ::serving {

using namespace Qt::Literals::StringLiterals;

/// How long open connections may take to end when it stops.
static constexpr int kFarewellMs = 3000;
static constexpr int kLookMs = 20;

Service::Service(Workspace& workspace, const OpenOptions& options, const std::optional<Work>& work)
    : m_work(work)
    , m_worker(options, work.value_or(Work()))
    , m_endpoints(workspace.activations(), [this] { m_worker.activationsChanged(); })
    , m_voice(workspace)
    , m_api(workspace.session(), workspace.tokens(), workspace.webhooks(), &m_endpoints, &m_voice)
    , m_http(m_api)
{
    m_api.setWebhookTaken([this] { m_worker.webhooksTaken(); });
    connect(&m_http, &server::HttpServer::logged, this, [this](const QString& line) {
        ++m_requests;
        Q_EMIT logged(line);
        Q_EMIT answered();
    });
    connect(&m_worker, &Worker::logged, this, &Service::logged);
    m_farewell.setInterval(kLookMs);
    connect(&m_farewell, &QTimer::timeout, this, [this] {
        if (m_http.connections() > 0 && ++m_looks * kLookMs <= kFarewellMs)
            return;
        m_farewell.stop();
        Q_EMIT ended();
    });
}

Result<QString> Service::listen(const server::Listen& where, bool allowOthers)
{
    const auto port = m_http.listen(where, allowOthers);
    if (!port)
        return Failure(port.error());
    if (m_work)
        m_worker.start();
    const QString address = where.address.toString();
    const bool six = where.address.protocol() == QAbstractSocket::IPv6Protocol;
    return u"http://%1:%2"_s.arg(six ? QString(u'[' + address + u']') : address).arg(*port);
}

void Service::end()
{
    m_http.stop();
    m_looks = 0;
    m_farewell.start();
}

} // namespace occ::serving
