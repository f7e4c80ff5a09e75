// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>

#include <sys/socket.h>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

/// What is done in the server's thread.
class ScriptedServer::Desk final : public QObject
{
public:
    quint16 open()
    {
        m_server = new QTcpServer(this);
        if (!m_server->listen(QHostAddress::LocalHost))
            qFatal("no port is free: %s", qPrintable(m_server->errorString()));
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = m_server->nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_open.remove(socket);
                    socket->deleteLater();
                });
            }
        });
        return m_server->serverPort();
    }

    QList<Step> steps;
    QList<Seen> seen;

private:
    void take(QTcpSocket* socket)
    {
        QByteArray& got = m_open[socket];
        got += socket->readAll();
        const qsizetype end = got.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Seen request;
        for (const QByteArray& line : got.left(end).split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (request.line.isEmpty())
                request.line = line.trimmed();
            else
                request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        request.body = got.mid(end + 4);
        if (request.body.size() < request.headers.value("content-length").toLongLong())
            return;
        seen << request;
        got.clear();
        reply(socket);
    }

    void reply(QTcpSocket* socket)
    {
        const Step step = steps.value(std::min(seen.size(), steps.size()) - 1, silence());
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

    QTcpServer* m_server = nullptr;
    QHash<QTcpSocket*, QByteArray> m_open;
};

QJsonObject ScriptedServer::Seen::json() const
{
    return QJsonDocument::fromJson(body).object();
}

ScriptedServer::ScriptedServer()
    : m_desk(new Desk)
{
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_desk, [this] { m_port = m_desk->open(); }, Qt::BlockingQueuedConnection);
}

ScriptedServer::~ScriptedServer()
{
    m_thread.quit();
    m_thread.wait();
}

void ScriptedServer::play(const QList<Step>& steps)
{
    QMetaObject::invokeMethod(
        m_desk,
        [this, &steps] {
            m_desk->steps = steps;
            m_desk->seen.clear();
        },
        Qt::BlockingQueuedConnection);
}

QList<ScriptedServer::Seen> ScriptedServer::seen() const
{
    QList<Seen> seen;
    QMetaObject::invokeMethod(
        m_desk, [this, &seen] { seen = m_desk->seen; }, Qt::BlockingQueuedConnection);
    return seen;
}

QUrl ScriptedServer::url(const QString& path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path));
}

ScriptedServer::Step ScriptedServer::answer(int status, const QByteArray& body, const QByteArray& headers)
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: " +
                QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body,
            true, false};
}

} // namespace occ::test
