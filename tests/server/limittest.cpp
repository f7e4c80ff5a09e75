// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rawclient.h"
#include "tests/server/served.h"
#include "tests/support/testmain.h"

#include <QTest>
#include <QTimer>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::server;
using namespace occ::test;

static const QByteArray kHealth = "/api/v1/health";
static const QByteArray kStatus = "/api/v1/onboarding/status?onboarding=7";

/// The server on a socket, against clients that are slow, greedy, many, rude or gone.
class LimitTest final : public QObject
{
    Q_OBJECT

    /// A server with small limits.
    struct Open : Served
    {
        explicit Open(const Limits& limits = small())
            : http(api, limits)
            , port(must(http.listen({QHostAddress(QHostAddress::LocalHost), 0})))
        {
            QObject::connect(&http, &HttpServer::logged, &http, [this](const QString& line) { log << line; });
        }
        [[nodiscard]] QByteArray bearer() const { return "Authorization: Bearer " + token.secret.toLatin1(); }

        HttpServer http;
        quint16 port;
        QStringList log;
    };
    static Limits small()
    {
        Limits limits;
        limits.body = 2000;
        limits.head = 1000;
        limits.connections = 8;
        limits.pipelined = 5;
        return limits;
    }
    static QString oneAnswer(Open& open, const QByteArray& bytes)
    {
        RawClient client(open.port);
        client.send(bytes);
        return shortAnswers(client.answers()).value(0);
    }

private Q_SLOTS:
    void answers()
    {
        Open open;
        RawClient client(open.port);
        client.send(wire("GET", kHealth));
        QCOMPARE(shortAnswers(client.answers()), QStringList{u"200"_s});
        QVERIFY(client.received().contains("\r\nDate: Mon, 02 Mar 2026 12:00:00 GMT\r\n"));
        QVERIFY(client.received().contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(client.received().contains("\"status\":\"ok\""));
        // The connection stays open for the next one.
        client.send(wire("POST", "/api/v1/onboarding/configure",
                         {open.bearer(), "Content-Type: application/json"}, R"({"onboarding":7})"));
        QCOMPARE(shortAnswers(client.answers(2)), (QStringList{u"200"_s, u"200"_s}));
        QCOMPARE(open.log.size(), 2);
        QVERIFY2(open.log[1].contains(u" POST /api/v1/onboarding/configure 200 "_s) &&
                     open.log[1].endsWith(u"token=all"_s),
                 qPrintable(open.log[1]));
        QVERIFY(!open.log.join(u' ').contains(open.token.secret.right(20)));
    }

    void logsNoSecrets()
    {
        Open open;
        const QByteArray secret = open.token.secret.toLatin1();
        (void)oneAnswer(open, wire("GET", kHealth + "?token=" + secret, {"Authorization: Bearer " + secret}));
        (void)oneAnswer(open, wire("GET", "/" + QByteArray(50, 'a'), {"Authorization: Bearer x" + secret}));
        QCOMPARE(open.log.size(), 2);
        QVERIFY(!open.log.join(u' ').contains(open.token.secret.mid(17)));
    }

    void refusesWhatIsTooLarge()
    {
        Open open;
        const auto post = [&open](qsizetype size) {
            return wire("POST", "/api/v1/onboarding/test", {open.bearer(), "Content-Type: application/json"},
                        R"({"onboarding":7)" + QByteArray(size - 16, ' ') + '}');
        };
        QCOMPARE(oneAnswer(open, post(2000)), u"200"_s);
        QCOMPARE(oneAnswer(open, post(2001)), u"413 too_large"_s);
        QCOMPARE(oneAnswer(open, wire("GET", kHealth, {"X: " + QByteArray(1000, 'x')})),
                 u"431 headers_too_large"_s);
        QCOMPARE(oneAnswer(open, "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"),
                 u"411 length_required"_s);
        QCOMPARE(oneAnswer(open, "nonsense\r\n\r\n"), u"400 malformed_request"_s);
        // Announced and sent in full all the same: the answer still arrives, and the connection ends.
        RawClient greedy(open.port);
        greedy.send(wire("POST", kHealth, {}, QByteArray(20'000'000, 'x')));
        QCOMPARE(shortAnswers(greedy.answers()), QStringList{u"413 too_large"_s});
        QVERIFY(greedy.closed());
        QCOMPARE(open.activations.asked.size(), 1);
    }

    void refusesWhatIsTooSlow()
    {
        Limits limits = small();
        limits.idle = 150;
        limits.total = 400;
        Open open(limits);
        RawClient silent(open.port);
        silent.send("GET /api/v1/health HTTP/1.1\r\n");
        QCOMPARE(shortAnswers(silent.answers()), QStringList{u"408 too_slow"_s});
        QVERIFY(silent.closed());
        // Drips faster than the idle limit, so only the total one can end it.
        RawClient dripping(open.port);
        dripping.send("POST /api/v1/health HTTP/1.1\r\nHost: a\r\nContent-Length: 1900\r\n\r\n");
        QTimer drip;
        connect(&drip, &QTimer::timeout, &drip, [&dripping] {
            if (dripping.socket().state() == QAbstractSocket::ConnectedState)
                dripping.send("x");
        });
        drip.start(20);
        QCOMPARE(shortAnswers(dripping.answers()), QStringList{u"408 too_slow"_s});
        QVERIFY(dripping.closed());
    }

    void endsIdleConnections()
    {
        Limits limits = small();
        limits.between = 100;
        Open open(limits);
        RawClient never(open.port);
        QVERIFY(never.closed());
        QVERIFY(never.received().isEmpty());
        RawClient once(open.port);
        once.send(wire("GET", kHealth));
        QVERIFY(once.closed());
        QCOMPARE(shortAnswers(once.received()), QStringList{u"200"_s});
        QTRY_COMPARE(open.http.connections(), 0);
    }

    void holdsOnlySoManyConnections()
    {
        Open open;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 8; ++i)
            clients.push_back(std::make_unique<RawClient>(open.port));
        QTRY_COMPARE(open.http.connections(), 8);
        RawClient tooMany(open.port);
        QCOMPARE(shortAnswers(tooMany.answers()), QStringList{u"503 too_many_connections"_s});
        QVERIFY(tooMany.closed());
        // Those there are go on, and a place that gets free is taken.
        clients[3]->send(wire("GET", kHealth));
        QCOMPARE(shortAnswers(clients[3]->answers()), QStringList{u"200"_s});
        clients.pop_back();
        QTRY_COMPARE(open.http.connections(), 7);
        QCOMPARE(oneAnswer(open, wire("GET", kHealth)), u"200"_s);
    }

    void survivesAFloodOfConnections()
    {
        Open open;
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 200; ++i)
            clients.push_back(std::make_unique<RawClient>(open.port));
        QTRY_VERIFY(open.http.connections() >= 8);
        clients.clear();
        QTRY_COMPARE(open.http.connections(), 0);
        QCOMPARE(oneAnswer(open, wire("GET", kHealth)), u"200"_s);
    }

    void survivesClientsThatLeave()
    {
        Open open;
        for (int i = 0; i < 60; ++i) {
            RawClient client(open.port);
            const QByteArray bytes = wire("GET", kStatus, {open.bearer()});
            // Whole requests, parts of them, and several at once; gone before the answer.
            client.send(i % 3 == 0 ? bytes : i % 3 == 1 ? bytes.left(i * 2) : bytes + bytes + bytes.left(9));
            if (i % 2 == 0)
                client.vanish();
        }
        QTRY_COMPARE(open.http.connections(), 0);
        QCOMPARE(oneAnswer(open, wire("GET", kStatus, {open.bearer()})), u"200"_s);
    }

    void cutsWhoDoesNotRead()
    {
        Limits limits = small();
        limits.unread = 300'000;
        limits.drain = 300;
        limits.pipelined = 1000;
        limits.connections = 2;
        Open open(limits);
        RawClient deaf(open.port);
        deaf.deafen();
        QTRY_COMPARE(open.http.connections(), 1);
        for (int i = 0; i < 2000 && open.http.connections() > 0; ++i) {
            deaf.send(wire("GET", "/api/v1/openapi.json"));
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(open.http.connections(), 0);
        QVERIFY(open.log.last().endsWith(u"cut answers_not_taken"_s));
    }

    void speaksOldHttp()
    {
        Open open;
        RawClient old(open.port);
        old.send("GET /api/v1/health HTTP/1.0\r\n\r\n");
        QCOMPARE(shortAnswers(old.answers()), QStringList{u"200"_s});
        QVERIFY(old.closed());
        RawClient polite(open.port);
        polite.send(wire("GET", kHealth, {"Connection: close"}) + wire("GET", kHealth));
        QVERIFY(polite.closed());
        // Nothing after the last request is answered.
        QCOMPARE(shortAnswers(polite.received()), QStringList{u"200"_s});
        QVERIFY(polite.received().contains("Connection: close"));
    }

    void pipelines()
    {
        Open open;
        RawClient client(open.port);
        QByteArray bytes;
        for (int i = 0; i < 5; ++i)
            bytes += wire("GET", i % 2 == 0 ? kHealth : QByteArray("/nothing"));
        client.send(bytes);
        QCOMPARE(shortAnswers(client.answers(5)),
                 (QStringList{u"200"_s, u"404 not_found"_s, u"200"_s, u"404 not_found"_s, u"200"_s}));
        client.send(wire("GET", kHealth));
        QCOMPARE(shortAnswers(client.answers(6)).last(), u"200"_s);
        RawClient greedy(open.port);
        for (int i = 0; i < 5; ++i)
            bytes += bytes;
        greedy.send(bytes);
        QVERIFY(greedy.closed());
        QCOMPARE(shortAnswers(greedy.received()).last(), u"429 too_many_at_once"_s);
        QVERIFY(shortAnswers(greedy.received()).size() < 160);
    }

    void refusesOtherAddresses()
    {
        Served served;
        HttpServer http(served.api);
        OCC_FAILED(http.listen(must(Listen::parse(u"0.0.0.0:0"_s))), Refused, u"other machines"_s);
        OCC_FAILED(http.listen(must(Listen::parse(u"[::]:0"_s))), Refused, u"other machines"_s);
        const quint16 port = must(http.listen(must(Listen::parse(u"localhost:0"_s))));
        HttpServer second(served.api);
        OCC_FAILED(second.listen({QHostAddress(QHostAddress::LocalHost), port}), Environment,
                   u"Choose another port"_s);
        for (const QString& bad : {u""_s, u"8765"_s, u":8765"_s, u"127.0.0.1"_s, u"127.0.0.1:"_s,
                                   u"127.0.0.1:x"_s, u"127.0.0.1:70000"_s, u"::1:80"_s, u"example.com:80"_s})
            OCC_FAILED(Listen::parse(bad), Refused, u"no address"_s);
        QCOMPARE(must(Listen::parse(u"[::1]:80"_s)).address, QHostAddress(QHostAddress::LocalHostIPv6));
    }

    void stops()
    {
        Open open;
        RawClient client(open.port);
        client.send(wire("GET", kHealth));
        QCOMPARE(shortAnswers(client.answers()), QStringList{u"200"_s});
        open.http.stop();
        QVERIFY(client.closed());
        QTRY_COMPARE(open.http.connections(), 0);
    }
};

OCC_TEST(LimitTest)
#include "limittest.moc"
