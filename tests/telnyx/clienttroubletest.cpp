// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/support/testmain.h"
#include "tests/telnyx/telnyxcase.h"

#include <QElapsedTimer>

using namespace occ;
using namespace occ::telnyx;
using namespace Qt::Literals::StringLiterals;
using test::ScriptedServer;

namespace {

const Instant kNow = 1'800'000'000'000;
const QByteArray kKey = "KEY_secret_0123456789";

const QByteArray kBalance = R"({"data":{"balance":"12.50","available_credit":"12.50","currency":"USD"}})";

QByteArray error(const QByteArray& code, const QByteArray& title, const QByteArray& more = {})
{
    return R"({"errors":[{"code":")" + code + R"(","title":")" + title + '"' + more + "}]}";
}

ScriptedServer::Step good()
{
    return ScriptedServer::answer(200, kBalance, "x-request-id: r-1\r\n");
}

} // namespace

/// What the client does when Telnyx, or what stands in its place, does not do what it should.
class ClientTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_waits.forget(); }

    void answersCarryTheirEvidence()
    {
        m_server.play({good()});
        const Client client(options(), m_clock);
        const auto balance = OCC_ASK(client.balance());
        OCC_DONE(balance);
        QCOMPARE(balance->balance, u"12.50"_s);
        const QJsonObject evidence = balance->evidence.toJson();
        QCOMPARE(evidence, (QJsonObject{{u"mode"_s, u"sandbox"_s},
                                        {u"at"_s, toIso(kNow)},
                                        {u"operation"_s, u"GET /balance"_s},
                                        {u"status"_s, 200},
                                        {u"attempts"_s, 1},
                                        {u"request_id"_s, u"r-1"_s}}));
        const ScriptedServer::Seen seen = m_server.seen().first();
        QCOMPARE(seen.line, QByteArray("GET /v2/balance HTTP/1.1"));
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + kKey);
        Client::Options live = options();
        live.mode = Mode::Production;
        const Client production(live, m_clock);
        QCOMPARE(nameOf(OCC_ASK(production.balance())->evidence.mode), u"production"_s);
    }

    void isTriedAgainAsLongAsAsked_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<Millis>("wait");
        const auto row = [](const char* name, int status, const char* headers, Millis wait) {
            QTest::newRow(name) << status << QByteArray(headers) << wait;
        };
        row("429, seconds", 429, "Retry-After: 7\r\n", 7 * kSecond);
        row("429, milliseconds first", 429, "retry-after-ms: 250\r\nRetry-After: 7\r\n", 250);
        row("429, allowance", 429, "x-ratelimit-remaining: 0\r\nx-ratelimit-reset: 12\r\n", 12 * kSecond);
        row("429, date", 429,
            "Date: Wed, 21 Oct 2026 07:28:00 GMT\r\nRetry-After: Wed, 21 Oct 2026 07:28:30 GMT\r\n",
            30 * kSecond);
        row("429, nothing said", 429, "", 500);
        row("408", 408, "", 500);
        row("409", 409, "", 500);
        row("500", 500, "", 500);
        row("503", 503, "Retry-After: 20\r\n", 20 * kSecond);
        row("400, should", 400, "x-should-retry: true\r\n", 500);
        row("unreadable", 503, "Retry-After: soon\r\nretry-after-ms: -4\r\n", 500);
    }
    void isTriedAgainAsLongAsAsked()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, headers);
        QFETCH(const Millis, wait);
        m_server.play({ScriptedServer::answer(status, error("1", "x"), headers), good()});
        const Client client(options(), m_clock);
        const auto balance = OCC_ASK(client.balance());
        OCC_DONE(balance);
        QCOMPARE(balance->evidence.attempts, 2);
        QCOMPARE(m_waits.taken(), QList<Millis>{wait});
    }

    void isGivenUpAfterThree()
    {
        m_server.play({ScriptedServer::answer(500, error("10007", "Internal"))});
        const Client client(options(), m_clock);
        const auto balance = OCC_ASK(client.balance());
        OCC_FAULT(balance, Trouble);
        QCOMPARE(balance.error().attempts, 3);
        QCOMPARE(balance.error().grade, Grade::Environment);
        QCOMPARE(m_waits.taken(), (QList<Millis>{500, 1000}));
        QCOMPARE(m_server.seen().size(), 3);
        // The spread takes up to a quarter off.
        m_waits.forget();
        Client::Options spread = options();
        spread.chance = [] { return 0.999; };
        const Client hasty(spread, m_clock);
        OCC_FAULT(OCC_ASK(hasty.balance()), Trouble);
        QCOMPARE(m_waits.taken(), (QList<Millis>{375, 750}));
    }

    void isNotTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        for (const int status : {400, 401, 402, 403, 404, 422})
            QTest::addRow("%d", status) << status << QByteArray();
        QTest::newRow("told not to") << 500 << QByteArray("x-should-retry: false\r\n");
        QTest::newRow("longer than the patience") << 429 << QByteArray("Retry-After: 7200\r\n");
    }
    void isNotTriedAgain()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, headers);
        m_server.play({ScriptedServer::answer(status, error("1", "x"), headers)});
        const Client client(options(), m_clock);
        const auto balance = OCC_ASK(client.balance());
        QVERIFY(!balance);
        QCOMPARE(balance.error().status, status);
        QCOMPARE(m_server.seen().size(), 1);
        QVERIFY(m_waits.taken().isEmpty());
        if (status == 429)
            QCOMPARE(balance.error().retryAfter, std::optional<Millis>(2 * kHour));
    }

    void theAllowanceIsKept()
    {
        m_server.play(
            {ScriptedServer::answer(200, kBalance, "x-ratelimit-remaining: 0\r\nx-ratelimit-reset: 9\r\n"),
             good()});
        const Client client(options(), m_clock);
        OCC_DONE(OCC_ASK(client.balance()));
        QVERIFY(m_waits.taken().isEmpty());
        OCC_DONE(OCC_ASK(client.balance()));
        QCOMPARE(m_waits.taken(), QList<Millis>{9 * kSecond});
    }

    void fieldErrorsNameTheirField()
    {
        m_server.play({ScriptedServer::answer(
            422, error("10015", "Bad Request",
                       R"(,"detail":"The voice_url is private","source":{"pointer":"/voice_url"})"))});
        const Client client(options(), m_clock);
        TexmlApplication wanted;
        wanted.name = u"Riverside"_s;
        wanted.voiceUrl = u"https://flows.example/7"_s;
        const auto made = OCC_ASK(client.createTexmlApplication(wanted));
        OCC_FAULT(made, Input);
        QCOMPARE(made.error().field, u"/voice_url"_s);
        QCOMPARE(made.error().code, u"10015"_s);
        QVERIFY(made.error().message.contains(u"The voice_url is private"_s));
        QCOMPARE(made.error().done, Done::No);
        const Result<TexmlApplication> asResult = made; // It is an Error for whoever knows only that.
        QCOMPARE(asResult.error().field, u"/voice_url"_s);
    }

    void aWrongKeyIsToldWithoutIt()
    {
        m_server.play({ScriptedServer::answer(
            401, error("10009", "Authentication failed", R"(,"detail":"No such key )" + kKey + '"'))});
        const Client client(options(), m_clock);
        const auto balance = OCC_ASK(client.balance());
        OCC_FAULT(balance, Credentials);
        const Fault& fault = balance.error();
        for (const QString& text : {fault.message, fault.hint, fault.field, fault.detail})
            QVERIFY2(!text.contains(QString::fromLatin1(kKey)), qPrintable(text));
        QVERIFY(fault.detail.contains(u"No such key"_s));
    }

    void theStatusGoesBeforeTheCode()
    {
        // The same code stands for "too many requests" elsewhere.
        m_server.play({ScriptedServer::answer(400, error("10011", "Bad Request"))});
        const Client client(options(), m_clock);
        OCC_FAULT(OCC_ASK(client.balance()), Input);
    }

    void whatIsNotTelnyxIsKnown_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("cause");
        const QByteArray page = "<!DOCTYPE html><html>Log in to the hotel</html>";
        const auto row = [](const char* name, const ScriptedServer::Step& step, Cause cause) {
            QTest::newRow(name) << step.bytes << int(cause);
        };
        row("a page", ScriptedServer::answer(200, page), Cause::Nonsense);
        row("a page, 404", ScriptedServer::answer(404, page), Cause::Nonsense);
        row("a page, 403", ScriptedServer::answer(403, page), Cause::Nonsense);
        row("a page, 502", ScriptedServer::answer(502, page), Cause::Trouble);
        row("sent elsewhere", ScriptedServer::answer(302, "", "Location: http://hotel.example/\r\n"),
            Cause::Nonsense);
        row("an array", ScriptedServer::answer(200, "[1,2]"), Cause::Nonsense);
        row("no data", ScriptedServer::answer(200, "{}"), Cause::Nonsense);
        row("half JSON", ScriptedServer::answer(200, kBalance.left(30)), Cause::Nonsense);
        row("nothing", ScriptedServer::answer(200, ""), Cause::Nonsense);
        row("not HTTP", {"220 mail.example ESMTP\r\n", true, false}, Cause::CutOff);
        row("half an answer", {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\":", true, false},
            Cause::CutOff);
        row("huge", ScriptedServer::answer(200, QByteArray(6'000'000, 'x')), Cause::Nonsense);
        row("huge number", ScriptedServer::answer(429, "{}", "Retry-After: 99999999999999999999\r\n"),
            Cause::Busy);
    }
    void whatIsNotTelnyxIsKnown()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, cause);
        m_server.play({{answer, true, false}});
        const Client client(options(), m_clock);
        const auto balance = OCC_ASK(client.balance());
        QVERIFY(!balance);
        QVERIFY2(int(balance.error().cause) == cause, qPrintable(test::describe(balance.error())));
        QCOMPARE(balance.error().grade, Grade::Environment);
        QCOMPARE(balance.error().done, Done::No); // Reading does nothing, answered or not.
        QVERIFY(!balance.error().hint.isEmpty());
    }

    void aLostMakingIsInDoubtAndNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("closed") << QByteArray();
        QTest::newRow("half an answer") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{");
        QTest::newRow("a page") << ScriptedServer::answer(200, "<html>").bytes;
        QTest::newRow("500") << ScriptedServer::answer(500, error("10007", "x")).bytes;
        QTest::newRow("should retry") << ScriptedServer::answer(503, "{}", "x-should-retry: true\r\n").bytes;
    }
    void aLostMakingIsInDoubtAndNotRepeated()
    {
        QFETCH(const QByteArray, answer);
        const ScriptedServer::Step nothing = ScriptedServer::answer(200, R"({"data":[]})");
        m_server.play({{answer, true, false}, nothing});
        const Client client(options(), m_clock);
        const auto hold = OCC_ASK(client.reserve(test::kTollFree));
        QVERIFY(!hold);
        QCOMPARE(hold.error().done, Done::Maybe);
        QCOMPARE(hold.error().attempts, 1);
        QList<QByteArray> methods;
        for (const ScriptedServer::Seen& seen : m_server.seen())
            methods << seen.line.split('?').first();
        QCOMPARE(methods,
                 (QList<QByteArray>{"POST /v2/number_reservations HTTP/1.1", "GET /v2/number_reservations"}));
    }

    void silenceEndsAtTheDeadline()
    {
        m_server.play({ScriptedServer::silence()});
        Client::Options options = this->options();
        options.deadline = 150;
        const Client client(options, m_clock);
        QElapsedTimer timer;
        timer.start();
        const auto balance = OCC_ASK(client.balance());
        OCC_FAULT(balance, TimedOut);
        QVERIFY(timer.elapsed() >= 3 * 145);
        QCOMPARE(balance.error().attempts, 3);
        const auto made = OCC_ASK(client.createMessagingProfile([] {
            MessagingProfile wanted;
            wanted.name = u"Riverside"_s;
            return wanted;
        }()));
        OCC_FAULT(made, TimedOut);
        QCOMPARE(made.error().done, Done::Maybe);
    }

    void nobodyThere()
    {
        QUrl gone;
        {
            const ScriptedServer server;
            gone = server.url(u"/v2"_s);
        }
        Client::Options options = this->options();
        options.base = gone;
        const Client client(options, m_clock);
        const auto balance = OCC_ASK(client.balance());
        OCC_FAULT(balance, Unreachable);
        QCOMPARE(balance.error().attempts, 3);
        // Nothing was sent, so even a making call is in no doubt and tried again.
        const auto hold = OCC_ASK(client.reserve(test::kTollFree));
        OCC_FAULT(hold, Unreachable);
        QCOMPARE(hold.error().done, Done::No);
        QCOMPARE(hold.error().attempts, 3);
    }

    void theKeyGoesOnlyWhereItIsSafe()
    {
        for (const auto& [base, key, cause] :
             {std::tuple(u"http://telnyx.example/v2"_s, kKey, Cause::Input),
              std::tuple(u"ftp://127.0.0.1/v2"_s, kKey, Cause::Input),
              std::tuple(QString(), kKey, Cause::Input),
              std::tuple(u"https://api.telnyx.com/v2"_s, QByteArray(), Cause::Credentials),
              std::tuple(u"https://api.telnyx.com/v2"_s, QByteArray("a\r\nX: y"), Cause::Credentials)}) {
            Client::Options options = this->options();
            options.base = QUrl(base);
            options.key = key;
            const Client client(options, m_clock);
            const auto balance = OCC_ASK(client.balance());
            QVERIFY(!balance && balance.error().cause == cause);
            QCOMPARE(balance.error().attempts, 0);
            QVERIFY(!balance.error().message.isEmpty() && !balance.error().hint.isEmpty());
        }
    }

    void aListWithoutEndEnds()
    {
        // Full pages for ever, each saying that there are more.
        QByteArray items;
        for (int i = 0; i < 250; ++i)
            items += (i ? "," : "") + QByteArray(R"({"id":"1","phone_number":"+18335550100"})");
        const auto page = [&items](int number) {
            return ScriptedServer::answer(
                200, R"({"data":[)" + items + R"(],"meta":{"page_number":)" + QByteArray::number(number) +
                         R"(,"page_size":250,"total_pages":9999,"total_results":9999999}})");
        };
        m_server.play({page(1), page(2), page(3)});
        const Client client(options(), m_clock);
        const auto owned = OCC_ASK(client.ownedNumbers());
        OCC_DONE(owned);
        QVERIFY(!owned->whole);
        QCOMPARE(m_server.seen().size(), 2); // The second page was the first again.
        QVERIFY(m_server.seen().at(1).line.contains("page%5Bnumber%5D=2&page%5Bsize%5D=250"));
    }

private:
    [[nodiscard]] Client::Options options()
    {
        Client::Options options;
        options.base = m_server.url(u"/v2"_s);
        options.key = kKey;
        options.account = u"0a1b"_s;
        options.deadline = 20 * kSecond;
        m_waits.countFor(options);
        return options;
    }

    ScriptedServer m_server;
    SetClock m_clock{kNow};
    test::Waits m_waits;
};

OCC_TEST(ClientTrouble)
#include "clienttroubletest.moc"
