// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rawclient.h"
#include "tests/server/served.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::server;
using namespace occ::test;

static constexpr int kRequests = 10'000;
static constexpr quint32 kSeed = 20260302;

/// Ten thousand hostile requests from a fixed seed over real connections: genuine ones, spoiled. The server
/// stands, none is taken, and memory does not grow.
class FuzzTest final : public QObject
{
    Q_OBJECT

    static qint64 residentKb()
    {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
    }

    /// Makes hostile requests out of good ones.
    class Spoiler
    {
    public:
        Spoiler(Served& served, QRandomGenerator& random)
            : m_served(served)
            , m_random(random)
        {}

        QByteArray next()
        {
            switch (m_random.bounded(8)) {
            case 0:
                return noise();
            case 1:
                return forgedWebhook();
            case 2:
                return badToken();
            case 3:
                return badBody();
            case 4:
                return badHead();
            case 5:
                return spoiled(badToken());
            case 6:
                return spoiled(forgedWebhook());
            default:
                return badBody().left(m_random.bounded(300));
            }
        }

    private:
        QByteArray bytes(int most)
        {
            QByteArray made(m_random.bounded(most) + 1, '\0');
            for (char& c : made)
                c = char(m_random.bounded(256));
            return made;
        }
        QByteArray noise() { return bytes(400) + "\r\n\r\n"; }
        QByteArray pick(const QByteArrayList& list) { return list[m_random.bounded(int(list.size()))]; }
        QByteArray forgedWebhook()
        {
            RawWebhook webhook = m_served.signedWebhook("{\"data\":{\"id\":\"" + bytes(6).toHex() +
                                                        "\",\"event_type\":\"call.hangup\"}}");
            switch (m_random.bounded(6)) {
            case 0:
                webhook.body.insert(m_random.bounded(int(webhook.body.size())), ' ');
                break;
            case 1:
                webhook.signature = bytes(64).leftJustified(64).toBase64();
                break;
            case 2:
                webhook.signature = bytes(80);
                break;
            case 3:
                webhook.timestamp = QByteArray::number(webhook.timestamp.toLongLong() + 1);
                break;
            case 4:
                webhook.timestamp = pick({"", "-1", "9999999999999999999", "1e9", "NaN"});
                break;
            default: { // Genuine, but of another time.
                const qint64 now = m_served.store.clock.now();
                m_served.store.clock.set(now - 301 * kSecond);
                webhook = m_served.signedWebhook(webhook.body);
                m_served.store.clock.set(now);
            }
            }
            return wire("POST", "/webhooks/telnyx",
                        {"Content-Type: application/json", "telnyx-signature-ed25519: " + webhook.signature,
                         "telnyx-timestamp: " + webhook.timestamp},
                        webhook.body);
        }
        QByteArray badToken()
        {
            QByteArray secret = m_served.token.secret.toLatin1();
            const int at = m_random.bounded(int(secret.size()));
            secret[at] = secret[at] == 'A' ? 'B' : 'A';
            return wire("POST", "/api/v1/onboarding/initiate",
                        {"Authorization: Bearer " + secret, "Content-Type: application/json"},
                        R"({"onboarding":7,"number":"+18335550100"})");
        }
        /// The right token, and a body no route takes.
        QByteArray badBody()
        {
            static const QByteArrayList values{
                "\"7\"", "7.5",         "null", "[7]", "{\"onboarding\":7}", "1e999",
                "true",  "\"\\u0000\"", "07",   "-",   "\"\\ud800\"",        "[[[[["};
            const QByteArray name =
                pick({"onboarding", "number", "mode", "Onboarding", "__proto__", "\\u006f", ""});
            const QByteArray body = "{\"" + name + "\":" + pick(values) +
                                    pick({"}", "", ",}", "}}", ",\"x\":1}", QByteArray(3000, '[')});
            const QByteArray path =
                pick({"initiate", "configure", "test", "go-live", "status", "nothing", "../health"});
            return wire(pick({"POST", "POST", "POST", "PUT", "GET", "DELETE"}), "/api/v1/onboarding/" + path,
                        {"Authorization: Bearer " + m_served.token.secret.toLatin1(),
                         "Content-Type: application/json"},
                        body);
        }
        QByteArray badHead()
        {
            return pick({"GET", "POST", "get", "TRACE", "\x01", "POST "}) + ' ' +
                   pick({"/api/v1/onboarding/status", "//x", "*", "http://x/", "/%", "/%00", "/..;/", "x"}) +
                   ' ' + pick({"HTTP/1.1", "HTTP/1.0", "HTTP/3", "HTTP/1.1 HTTP/1.1", "http/1.1"}) + "\r\n" +
                   pick({"Host: a", "Host : a", "host: a\r\nhost: b", " Host: a", ": a", "Content-Length: -5",
                         "Content-Length: 5\r\nContent-Length: 6", "Transfer-Encoding: chunked",
                         "Transfer-Encoding: identity, chunked", "Content-Length: 999999999999",
                         "Connection: upgrade\r\nUpgrade: websocket", "Expect: 100-continue"}) +
                   "\r\n" + pick({"\r\n", "", "X: y\r\n\r\n", "\n\n"}) + pick({"", "0\r\n\r\n", "abc"});
        }
        QByteArray spoiled(QByteArray request)
        {
            for (int i = m_random.bounded(4); i >= 0; --i) {
                const int at = m_random.bounded(int(request.size()));
                switch (m_random.bounded(3)) {
                case 0:
                    request[at] = char(m_random.bounded(256));
                    break;
                case 1:
                    request.remove(at, m_random.bounded(5) + 1);
                    break;
                default:
                    request.insert(at, bytes(5));
                }
                if (request.isEmpty())
                    break;
            }
            return request;
        }

        Served& m_served;
        QRandomGenerator& m_random;
    };

    /// Sends them all, twenty at a time, and gives the answers that are no refusal.
    static QStringList assault(Served& served, quint16 port, QRandomGenerator& random, int requests)
    {
        Spoiler spoiler(served, random);
        QStringList taken;
        for (int sent = 0; sent < requests; sent += 20) {
            std::vector<std::unique_ptr<RawClient>> clients;
            for (int i = 0; i < 20; ++i) {
                clients.push_back(std::make_unique<RawClient>(port));
                clients.back()->send(spoiler.next());
            }
            for (const auto& client : clients) {
                // A half request gets its answer when the other half does not come; that is another test's.
                client->socket().disconnectFromHost();
                (void)client->closed();
                for (const QString& answer : shortAnswers(client->received())) {
                    if (answer.startsWith(u'2'))
                        taken << answer;
                }
            }
        }
        return taken;
    }

private Q_SLOTS:
    void standsUnderHostileRequests()
    {
        Served served;
        HttpServer http(served.api);
        const quint16 port = must(http.listen({QHostAddress(QHostAddress::LocalHost), 0}));
        int answered = 0;
        connect(&http, &HttpServer::logged, &http, [&answered] { ++answered; });
        QRandomGenerator random(kSeed);
        QCOMPARE(assault(served, port, random, kRequests / 5), QStringList());
        [[maybe_unused]] const qint64 before = residentKb();
        QCOMPARE(assault(served, port, random, kRequests - kRequests / 5), QStringList());
        QVERIFY2(answered > kRequests / 2, qPrintable(QString::number(answered)));
        QCOMPARE(served.activations.asked, QStringList());
        QVERIFY(must(served.webhooks.list({})).isEmpty());
        QTRY_COMPARE(http.connections(), 0);
#if !defined(__SANITIZE_ADDRESS__) // The sanitizer keeps freed memory back.
        QVERIFY2(residentKb() - before < 4096,
                 qPrintable(u"%1 kB grew to %2 kB"_s.arg(before).arg(residentKb())));
#endif
        // And it still answers.
        RawClient client(port);
        client.send(wire("GET", "/api/v1/onboarding/status?onboarding=7",
                         {"Authorization: Bearer " + served.token.secret.toLatin1()}));
        QCOMPARE(shortAnswers(client.answers()), QStringList{u"200"_s});
    }
};

OCC_TEST(FuzzTest)
#include "fuzztest.moc"
