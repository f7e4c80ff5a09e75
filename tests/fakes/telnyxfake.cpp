// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/telnyxfake.h"

#include "tests/fakes/listener.h"

#include <QJsonDocument>
#include <QTcpSocket>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Planned
{
    QString match;
    TelnyxFake::Trouble kind = TelnyxFake::Trouble::Answer;
    int status = 500;
    int times = 1;
    QByteArray headers;
    QString code;
};

TelnyxRequest readFrom(const Listener::Request& heard)
{
    const QList<QByteArray> first = heard.line.split(' ');
    const QUrl url = QUrl::fromEncoded(first.value(1));
    TelnyxRequest request;
    request.method = QString::fromLatin1(first.value(0));
    request.path = url.path(QUrl::FullyDecoded).mid(u"/v2"_s.size());
    request.query = QUrlQuery(url);
    if (heard.headers.value("content-type").startsWith("application/x-www-form-urlencoded"))
        request.form = QUrlQuery(QString::fromUtf8(heard.body));
    else
        request.json = QJsonDocument::fromJson(heard.body).object();
    return request;
}

} // namespace

/// What is done in the fake's thread.
class TelnyxFake::Desk final : public QObject
{
public:
    explicit Desk(const Clock& clock)
        : world(clock)
    {}
    quint16 open()
    {
        auto* listener = new Listener(
            [this](QTcpSocket& socket, const Listener::Request& heard) { take(socket, heard); }, this);
        return listener->open();
    }

    TelnyxWorld world;
    QByteArray key;
    QList<Planned> troubles;
    QStringList requests;

private:
    void take(QTcpSocket& socket, const Listener::Request& heard)
    {
        const TelnyxRequest request = readFrom(heard);
        const QString name = request.method + u' ' + request.path;
        requests << name;
        if (heard.headers.value("authorization") != "Bearer " + key)
            return send(socket, telnyxError(401, u"10009"_s, u"Authentication failed"_s), {});
        meet(socket, request, troubleFor(name));
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
        return {};
    }

    void meet(QTcpSocket& socket, const TelnyxRequest& request, const std::optional<Planned>& trouble)
    {
        if (!trouble)
            return send(socket, world.answer(request), {});
        const QString code = trouble->code.isEmpty() ? u"10007"_s : trouble->code;
        const TelnyxReply fault = telnyxError(trouble->status, code, u"Trouble on demand"_s);
        switch (trouble->kind) {
        case Trouble::Answer:
            return send(socket, fault, trouble->headers);
        case Trouble::FailAfter:
            static_cast<void>(world.answer(request));
            return send(socket, fault, trouble->headers);
        case Trouble::DropAfter:
            static_cast<void>(world.answer(request));
            return Listener::breakOff(socket);
        case Trouble::DropBefore:
            return Listener::breakOff(socket);
        case Trouble::Silence:
            return;
        }
    }

    static void send(QTcpSocket& socket, const TelnyxReply& reply, const QByteArray& headers)
    {
        const QByteArray body = QJsonDocument(reply.body).toJson(QJsonDocument::Compact);
        socket.write("HTTP/1.1 " + QByteArray::number(reply.status) +
                     " Said\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
        socket.disconnectFromHost();
    }
};

TelnyxFake::TelnyxFake(const Clock& clock)
    : m_desk(new Desk(clock))
{
    m_desk->key = key();
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_desk, [this] { m_port = m_desk->open(); }, Qt::BlockingQueuedConnection);
}

TelnyxFake::~TelnyxFake()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl TelnyxFake::base() const
{
    return QUrl(u"http://127.0.0.1:%1/v2"_s.arg(m_port));
}

QString TelnyxFake::account() const
{
    QString account;
    QMetaObject::invokeMethod(
        m_desk, [this, &account] { account = m_desk->world.account; }, Qt::BlockingQueuedConnection);
    return account;
}

telnyx::Client::Options TelnyxFake::options() const
{
    telnyx::Client::Options options;
    options.base = base();
    options.key = key();
    options.account = account();
    options.deadline = 20 * kSecond;
    options.pause = [](Millis) -> QCoro::Task<> { co_return; };
    return options;
}

void TelnyxFake::change(const std::function<void(TelnyxWorld&)>& change)
{
    QMetaObject::invokeMethod(
        m_desk, [this, &change] { change(m_desk->world); }, Qt::BlockingQueuedConnection);
}

void TelnyxFake::stock(const QStringList& numbers)
{
    change([&numbers](TelnyxWorld& world) {
        for (const QString& number : numbers)
            world.stock.insert(number, {});
    });
}

void TelnyxFake::sellElsewhere(const QString& number)
{
    change([&number](TelnyxWorld& world) { world.stock[number].sold = true; });
}

void TelnyxFake::holdElsewhere(const QString& number, Instant until)
{
    change([&number, until](TelnyxWorld& world) { world.stock[number].heldByOther = until; });
}

void TelnyxFake::own(const QString& number)
{
    change([&number](TelnyxWorld& world) {
        world.owned.insert(number, {QString::number(2'000'000'000'000'000'000 + world.owned.size()), {}, {}});
    });
}

void TelnyxFake::setVerification(const QString& number, const QString& status, const QString& reason)
{
    change([&](TelnyxWorld& world) {
        const QJsonObject mine{{u"phoneNumber"_s, number}};
        for (auto it = world.verifications.rbegin(); it != world.verifications.rend(); ++it) {
            if (!it->value("phoneNumbers"_L1).toArray().contains(mine))
                continue;
            it->insert(u"verificationStatus"_s, status);
            it->insert(u"reason"_s, reason);
            return;
        }
        qFatal("no verification of %s was submitted", qPrintable(number));
    });
}

void TelnyxFake::revokeKey()
{
    QMetaObject::invokeMethod(
        m_desk, [this] { m_desk->key = "revoked"; }, Qt::BlockingQueuedConnection);
}

void TelnyxFake::trouble(const QString& match, Trouble kind, int status, int times, const QByteArray& headers)
{
    const Planned planned{match, kind, status, times, headers, {}};
    QMetaObject::invokeMethod(
        m_desk, [this, &planned] { m_desk->troubles << planned; }, Qt::BlockingQueuedConnection);
}

void TelnyxFake::refuse(const QString& match, int status, const QString& code)
{
    const Planned planned{match, Trouble::Answer, status, 1, {}, code};
    QMetaObject::invokeMethod(
        m_desk, [this, &planned] { m_desk->troubles << planned; }, Qt::BlockingQueuedConnection);
}

QStringList TelnyxFake::requests() const
{
    QStringList requests;
    QMetaObject::invokeMethod(
        m_desk, [this, &requests] { requests = m_desk->requests; }, Qt::BlockingQueuedConnection);
    return requests;
}

int TelnyxFake::count(const QString& methodAndPath) const
{
    const QStringList all = requests();
    return int(std::count_if(all.begin(), all.end(),
                             [&methodAndPath](const QString& one) { return one.startsWith(methodAndPath); }));
}

int TelnyxFake::measured(const std::function<qsizetype(const TelnyxWorld&)>& of) const
{
    int size = 0;
    QMetaObject::invokeMethod(
        m_desk, [this, &size, &of] { size = int(of(m_desk->world)); }, Qt::BlockingQueuedConnection);
    return size;
}

int TelnyxFake::ordersMade() const
{
    return measured([](const TelnyxWorld& world) { return world.orders.size(); });
}

int TelnyxFake::callsMade() const
{
    return measured([](const TelnyxWorld& world) { return world.calls.size(); });
}

int TelnyxFake::verificationsMade() const
{
    return measured([](const TelnyxWorld& world) { return world.verifications.size(); });
}

int TelnyxFake::holdsMade() const
{
    return measured([](const TelnyxWorld& world) { return world.holds.size(); });
}

QStringList TelnyxFake::owned() const
{
    QStringList numbers;
    QMetaObject::invokeMethod(
        m_desk, [this, &numbers] { numbers = m_desk->world.owned.keys(); }, Qt::BlockingQueuedConnection);
    return numbers;
}

} // namespace occ::test
