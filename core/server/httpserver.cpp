// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/httpserver.h"

#include "core/server/guardedtcpserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHttpServer>
#include <QHttpServerResponder>
#include <QTcpSocket>

namespace occ::server {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The texts of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(server)
};

QByteArray nameOf(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    default:
        return "OTHER";
    }
}

Request read(const QHttpServerRequest& from)
{
    Request request;
    request.method = nameOf(from.method());
    request.path = from.url().path(QUrl::FullyEncoded);
    request.query = from.query();
    request.body = from.body();
    for (const auto& [name, value] : from.headers())
        request.headers << std::pair(name.toLower(), value.trimmed());
    return request;
}

/// "Sun, 01 Mar 2026 09:00:00 GMT"
QByteArray httpDate(Instant at)
{
    return QLocale::c()
        .toString(toLocal(at, QTimeZone::utc()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

void write(QHttpServerResponder& responder, const Reply& reply, Instant now)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(reply.status));
    responder.writeHeader("Content-Type", reply.type);
    responder.writeHeader("Content-Length", QByteArray::number(reply.body.size()));
    responder.writeHeader("Date", httpDate(now));
    for (const auto& [name, value] : reply.headers)
        responder.writeHeader(name, value);
    responder.writeBody(reply.body);
}

} // namespace

Result<Listen> Listen::parse(const QString& text)
{
    const auto failure = [&text] {
        return refused(Words::tr("\"%1\" is no address to listen on.").arg(text.left(60)),
                       Words::tr("Write ADDRESS:PORT, such as 127.0.0.1:8765."), u"listen"_s);
    };
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    else if (host.contains(u':'))
        return failure();
    Listen where;
    bool number = false;
    where.port = text.mid(colon + 1).toUShort(&number);
    where.address = host == "localhost"_L1 ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(host);
    return colon < 1 || !number || where.address.isNull() ? Result<Listen>(failure()) : where;
}

HttpServer::HttpServer(Api& api, const Limits& limits, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_door(new GuardedTcpServer(limits, this))
    , m_http(std::make_unique<QHttpServer>())
{
    connect(m_door, &GuardedTcpServer::turnedAway, this,
            [this](const QString& peer, int status, const QString& code) {
                Q_EMIT logged(u"%1 %2 - %3 %4"_s.arg(toIso(m_api.session().now()), peer,
                                                     status > 0 ? QString::number(status) : u"cut"_s, code));
            });
    // No routes: the Api knows its own, and every address, known or not, gets its answer from there.
    m_http->setMissingHandler([this](const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        QElapsedTimer timer;
        timer.start();
        const Request asked = read(request);
        const Instant now = m_api.session().now();
        Reply reply = m_api.answer(asked);
        const QByteArray connection = asked.header("connection").toLower();
        if (connection.contains("close"))
            reply.headers << std::pair<QByteArray, QByteArray>("Connection", "close");
        write(responder, reply, now);
        Q_EMIT logged(u"%1 %2 %3 %4 %5 %6 ms%7"_s.arg(
            toIso(now), request.remoteAddress().toString(), QString::fromLatin1(asked.method), asked.path,
            QString::number(reply.status), QString::number(timer.elapsed()),
            reply.who.isEmpty() ? QString() : QString(u" token="_s + reply.who)));
    });
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::listen(const Listen& where, bool allowOthers)
{
    if (!where.address.isLoopback() && !allowOthers)
        return refused(Words::tr("%1 can be reached by other machines.").arg(where.address.toString()),
                       Words::tr("Listen on 127.0.0.1 behind a proxy that encrypts, or say --allow-others."),
                       u"listen"_s);
    if (!m_door->listen(where.address, where.port))
        return environmentFailed(Words::tr("Nobody can listen on %1, port %2: %3.")
                                     .arg(where.address.toString())
                                     .arg(where.port)
                                     .arg(m_door->errorString()),
                                 Words::tr("Choose another port, or end the program that has it."));
    const quint16 port = m_door->serverPort();
    m_http->bind(m_door);
    return port;
}

void HttpServer::stop()
{
    m_door->close();
    for (QTcpSocket* socket : m_door->findChildren<QTcpSocket*>())
        socket->disconnectFromHost();
}

int HttpServer::connections() const
{
    return m_door->connections();
}

} // namespace occ::server
