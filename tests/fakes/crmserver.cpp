// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/crmserver.h"

#include "tests/fakes/listener.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTcpSocket>

#include <algorithm>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Planned
{
    QString match;
    CrmServer::Trouble kind = CrmServer::Trouble::Answer;
    int times = 1;
    CrmReply reply;
};

CrmRequest requestFrom(const Listener::Request& got)
{
    const QList<QByteArray> first = got.line.split(' ');
    const QUrl url = QUrl::fromEncoded(first.value(1));
    return {first.value(0), url.path(QUrl::FullyDecoded), QUrlQuery(url), got.headers, got.body};
}

} // namespace

QString CrmRequest::value(const QString& name) const
{
    QString text = query.queryItemValue(name, QUrl::FullyEncoded);
    text.replace(u'+', u' ');
    return QUrl::fromPercentEncoding(text.toUtf8());
}

QStringList CrmRequest::list(const QString& name) const
{
    QStringList all;
    for (const QString& one : query.allQueryItemValues(name, QUrl::FullyDecoded))
        all += one.split(u',', Qt::SkipEmptyParts);
    return all;
}

bool CrmRequest::isTrue(const QString& name) const
{
    return value(name) == u"true"_s;
}

std::optional<QJsonObject> CrmRequest::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QJsonArray CrmRequest::jsonArray() const
{
    return QJsonDocument::fromJson(body).array();
}

QUrlQuery CrmRequest::form() const
{
    QByteArray text = body;
    return QUrlQuery(QString::fromLatin1(text.replace('+', "%20")));
}

QString CrmRequest::token() const
{
    const QByteArray header = headers.value("authorization");
    return header.startsWith("Bearer ") ? QString::fromLatin1(header.mid(7)) : QString();
}

CrmReply crmReply(const QJsonObject& body, int status)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

CrmReply crmReply(const QJsonArray& body, int status)
{
    return {status, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
}

CrmReply crmNothing(int status)
{
    return {status, {}, {}, {}};
}

/// What is done in the server's thread.
class CrmServer::Desk final : public QObject
{
public:
    explicit Desk(CrmAnswerer& answerer)
        : world(answerer)
    {}
    quint16 open()
    {
        auto* listener = new Listener(
            [this](QTcpSocket& socket, const Listener::Request& got) { take(&socket, requestFrom(got)); },
            this);
        return listener->open();
    }

    CrmAnswerer& world;
    QList<Planned> troubles;
    QStringList requests;
    double share = 0;
    QList<Trouble> kinds;
    QRandomGenerator random;
    CrmReply randomReply;
    int met = 0;

private:
    void take(QTcpSocket* socket, const CrmRequest& request)
    {
        const QString name = QString::fromLatin1(request.method) + u' ' + request.path;
        requests << name;
        if (const std::optional<Planned> planned = troubleFor(name)) {
            ++met;
            return meet(socket, request, *planned);
        }
        send(socket, world.answer(request));
    }

    std::optional<Planned> troubleFor(const QString& name)
    {
        for (qsizetype i = 0; i < troubles.size(); ++i) {
            if (!name.contains(troubles.at(i).match))
                continue;
            const Planned found = troubles.at(i);
            if (--troubles[i].times == 0)
                troubles.removeAt(i);
            return found;
        }
        if (!kinds.isEmpty() && random.generateDouble() < share)
            return Planned{{}, kinds.at(random.bounded(int(kinds.size()))), 1, randomReply};
        return {};
    }

    void meet(QTcpSocket* socket, const CrmRequest& request, const Planned& planned)
    {
        switch (planned.kind) {
        case Trouble::Answer:
            return send(socket, planned.reply);
        case Trouble::FailAfter:
            static_cast<void>(world.answer(request));
            return send(socket, planned.reply);
        case Trouble::DropAfter:
            static_cast<void>(world.answer(request));
            return Listener::breakOff(*socket);
        case Trouble::CutAfter:
            return sendHalf(socket, world.answer(request));
        case Trouble::WebPage:
            return send(socket, {200,
                                 "<!DOCTYPE html><html><head><title>Sign in</title></head>"
                                 "<body><h1>Welcome to the guest network</h1></body></html>",
                                 {},
                                 "text/html; charset=utf-8"});
        case Trouble::DropBefore:
            return Listener::breakOff(*socket);
        case Trouble::Silence:
            return;
        }
    }

    [[nodiscard]] QByteArray head(const CrmReply& reply) const
    {
        QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) +
                          " Said\r\nConnection: close\r\nDate: " + world.date() + "\r\n";
        for (const auto& [name, value] : reply.headers)
            head += name + ": " + value + "\r\n";
        if (!reply.type.isEmpty())
            head += "Content-Type: " + reply.type + "\r\n";
        if (reply.status != 204)
            head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        return head + "\r\n";
    }

    void send(QTcpSocket* socket, const CrmReply& reply) const
    {
        socket->write(head(reply) + reply.body);
        socket->disconnectFromHost();
    }

    void sendHalf(QTcpSocket* socket, const CrmReply& reply) const
    {
        const QByteArray whole = head(reply) + reply.body;
        const qsizetype body = std::max<qsizetype>(reply.body.size() / 2, 1);
        socket->write(whole.left(whole.size() - body));
        socket->disconnectFromHost();
    }
};

CrmServer::CrmServer(std::unique_ptr<CrmAnswerer> world)
    : m_world(std::move(world))
    , m_desk(new Desk(*m_world))
{
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
    run([this] { m_port = m_desk->open(); });
}

CrmServer::~CrmServer()
{
    m_thread.quit();
    m_thread.wait();
}

void CrmServer::run(const std::function<void()>& work) const
{
    QMetaObject::invokeMethod(m_desk, work, Qt::BlockingQueuedConnection);
}

QUrl CrmServer::base() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void CrmServer::trouble(const QString& match, Trouble kind, int times, const CrmReply& reply)
{
    run([&] { m_desk->troubles << Planned{match, kind, times, reply}; });
}

void CrmServer::troubleAtRandom(double share, const QList<Trouble>& kinds, quint32 seed,
                                const CrmReply& reply)
{
    run([&] {
        m_desk->share = share;
        m_desk->kinds = kinds;
        m_desk->random.seed(seed);
        m_desk->randomReply = reply;
    });
}

QStringList CrmServer::requests() const
{
    QStringList requests;
    run([&] { requests = m_desk->requests; });
    return requests;
}

int CrmServer::count(const QString& methodAndPath) const
{
    const QStringList all = requests();
    return int(std::count_if(all.begin(), all.end(),
                             [&](const QString& one) { return one.startsWith(methodAndPath); }));
}

void CrmServer::forgetRequests()
{
    run([this] { m_desk->requests.clear(); });
}

int CrmServer::troublesMet() const
{
    int met = 0;
    run([&] { met = m_desk->met; });
    return met;
}

} // namespace occ::test
