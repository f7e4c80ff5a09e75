// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

/// What is done in the server's thread.
class ScriptedServer::Desk final : public QObject
{
public:
    quint16 open()
    {
        m_listener = new Listener(
            [this](QTcpSocket& socket, const Listener::Request& request) {
                seen.append({request});
                reply(socket);
            },
            this);
        return m_listener->open();
    }
    void greet(const QByteArray& greeting) { m_listener->setGreeting(greeting); }

    QList<Step> steps;
    QList<Seen> seen;

private:
    void reply(QTcpSocket& socket) const
    {
        const Step step = steps.value(std::min(seen.size(), steps.size()) - 1, silence());
        socket.write(step.bytes);
        socket.flush();
        if (step.reset)
            Listener::breakOff(socket);
        else if (step.close)
            socket.disconnectFromHost();
    }

    Listener* m_listener = nullptr; ///< Made in the thread, because it lives there.
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

void ScriptedServer::greet(const QByteArray& greeting)
{
    QMetaObject::invokeMethod(
        m_desk, [this, &greeting] { m_desk->greet(greeting); }, Qt::BlockingQueuedConnection);
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
