// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/http.h"
#include "core/messaging/slackchannel.h"
#include "core/messaging/smschannel.h"
#include "core/messaging/teamschannel.h"
#include "tests/support/expect.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>

using namespace occ;
using namespace occ::messaging;
using namespace Qt::Literals::StringLiterals;
using test::ScriptedServer;
using Outcome = Delivery::Outcome;

namespace {

const Instant kNow = 1'800'000'000'000;

enum class Service { SlackWebhook, SlackBot, Teams, Sms };
constexpr std::pair<const char*, Service> kServices[] = {{"slack webhook", Service::SlackWebhook},
                                                         {"slack bot", Service::SlackBot},
                                                         {"teams", Service::Teams},
                                                         {"sms", Service::Sms}};

std::unique_ptr<Channel> channelTo(Service service, const ScriptedServer& server, const Clock& clock,
                                   Millis deadline = 20 * kSecond)
{
    SlackSettings slack;
    slack.deadline = deadline;
    SmsSettings sms;
    sms.deadline = deadline;
    TeamsSettings teams;
    teams.deadline = deadline;
    switch (service) {
    case Service::SlackWebhook:
        return std::make_unique<SlackChannel>(slack, server.url(u"/services/T1/B1/x"_s).toString(), clock);
    case Service::SlackBot:
        slack.way = SlackSettings::Way::Bot;
        slack.channel = u"#desk"_s;
        slack.api = server.url(u"/api"_s);
        return std::make_unique<SlackChannel>(slack, u"xoxb-123456789"_s, clock);
    case Service::Teams:
        return std::make_unique<TeamsChannel>(teams, server.url(u"/flow?sig=abc"_s).toString(), clock);
    case Service::Sms:
        sms.from = u"+13125550142"_s;
        sms.api = server.url(u"/v2"_s);
        return std::make_unique<SmsChannel>(sms, u"KEY_12345678"_s, clock);
    }
    return {};
}

Letter letterFor(Service service)
{
    Letter letter;
    letter.medium = service == Service::Sms     ? Medium::Sms
                    : service == Service::Teams ? Medium::Teams
                                                : Medium::Slack;
    letter.key = u"k-1"_s;
    letter.subject = u"A subject"_s;
    letter.text = u"A text"_s;
    if (service == Service::Sms)
        letter.to.address = u"+12025550143"_s;
    return letter;
}

/// How one trouble has to be told, whichever service has it.
struct Trouble
{
    const char* name;
    ScriptedServer::Step step;
    std::optional<Millis> retryAfter;
    bool mayHaveArrived;
};

QList<Trouble> troubles()
{
    const auto answer = &ScriptedServer::answer;
    const QByteArray page = "<!DOCTYPE html><html><body>Log in to the hotel</body></html>";
    return {
        {"busy, seconds", answer(429, "{}", "Retry-After: 17\r\n"), 17 * kSecond, false},
        {"busy, date",
         answer(429, "",
                "Date: Wed, 21 Oct 2026 07:28:00 GMT\r\n"
                "Retry-After: Wed, 21 Oct 2026 07:29:30 GMT\r\n"),
         90 * kSecond, false},
        {"busy, no wait named", answer(429, "", {}), {}, false},
        {"broken", answer(500, "rollup_error", {}), {}, true},
        {"away", answer(503, page, "Retry-After: 120\r\n"), 120 * kSecond, false},
        {"gateway", answer(502, page, {}), {}, true},
        {"a page", answer(200, page, "Content-Type: text/html\r\n"), {}, true},
        {"sent elsewhere", answer(302, "", "Location: http://hotel.example/\r\n"), {}, false},
        {"not HTTP", {"220 mail.example ESMTP\r\n", true, false}, {}, true},
        {"cut off head", {"HTTP/1.1 200 O", true, false}, {}, true},
        {"cut off body", {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ok\":", true, false}, {}, true},
        {"closed", {"", true, false}, {}, true},
        {"reset", {"", true, true}, {}, true},
        {"huge", answer(200, QByteArray(3'000'000, 'x'), {}), {}, true},
    };
}

} // namespace

/// What web services do when they do not do what they should.
class WebTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldAndTriedLater_data()
    {
        QTest::addColumn<int>("service");
        QTest::addColumn<int>("trouble");
        for (const auto& [name, service] : kServices) {
            for (int i = 0; i < troubles().size(); ++i)
                QTest::addRow("%s: %s", name, troubles().at(i).name) << int(service) << i;
        }
    }
    void isToldAndTriedLater()
    {
        QFETCH(const int, service);
        QFETCH(const int, trouble);
        const Trouble expected = troubles().at(trouble);
        m_server.play({expected.step});
        const Delivery delivery =
            channelTo(Service(service), m_server, m_clock)->deliver(letterFor(Service(service)));
        QCOMPARE(delivery.outcome, Outcome::Later);
        QCOMPARE(delivery.retryAfter, expected.retryAfter);
        QCOMPARE(delivery.mayHaveArrived, expected.mayHaveArrived);
        QVERIFY(!delivery.error.message.isEmpty() && !delivery.error.hint.isEmpty());
        QVERIFY(!delivery.wholeChannel);
        QCOMPARE(m_server.seen().size(), 1); // Never sent twice within an attempt.
    }

    void silenceEndsAtTheDeadline_data() { services(); }
    void silenceEndsAtTheDeadline()
    {
        QFETCH(const int, service);
        m_server.play({ScriptedServer::silence()});
        QElapsedTimer timer;
        timer.start();
        const Delivery delivery =
            channelTo(Service(service), m_server, m_clock, 150)->deliver(letterFor(Service(service)));
        QVERIFY(timer.elapsed() >= 145);
        QCOMPARE(delivery.outcome, Outcome::Later);
        QVERIFY(delivery.mayHaveArrived);
        QCOMPARE(m_server.seen().size(), 1);
    }

    void aDeadWebhookIsRefused_data()
    {
        QTest::addColumn<int>("service");
        QTest::addColumn<int>("status");
        for (const auto& [name, service] : kServices) {
            for (const int status : {401, 403, 404, 410}) {
                if (service != Service::Sms || status != 410)
                    QTest::addRow("%s: %d", name, status) << int(service) << status;
            }
        }
    }
    void aDeadWebhookIsRefused()
    {
        QFETCH(const int, service);
        QFETCH(const int, status);
        m_server.play({ScriptedServer::answer(status, "gone")});
        const Delivery delivery =
            channelTo(Service(service), m_server, m_clock)->deliver(letterFor(Service(service)));
        QCOMPARE(delivery.outcome, Outcome::Refused);
        QVERIFY(delivery.wholeChannel);
        QVERIFY(!delivery.mayHaveArrived);
        QVERIFY(!delivery.error.message.isEmpty() && !delivery.error.hint.isEmpty());
    }

    void nobodyThereIsTriedLater_data() { services(); }
    void nobodyThereIsTriedLater()
    {
        QFETCH(const int, service);
        std::unique_ptr<Channel> channel;
        {
            const ScriptedServer gone;
            channel = channelTo(Service(service), gone, m_clock);
        }
        const Delivery delivery = channel->deliver(letterFor(Service(service)));
        QCOMPARE(delivery.outcome, Outcome::Later);
        QVERIFY(!delivery.mayHaveArrived);
        // The webhook's address is a secret; no text may hold it.
        for (const QString& text : {delivery.error.message, delivery.error.hint, delivery.error.detail})
            QVERIFY2(!text.contains(u"/services/"_s) && !text.contains(u"sig="_s), qPrintable(text));
    }

    void worksInAThreadThatIsToldToEnd()
    {
        m_server.play({ScriptedServer::silence()});
        std::optional<Delivery> delivery;
        QThread thread;
        QObject home;
        home.moveToThread(&thread);
        thread.start();
        QMetaObject::invokeMethod(&home, [&] {
            delivery = channelTo(Service::SlackWebhook, m_server, m_clock, 400)
                           ->deliver(letterFor(Service::SlackWebhook));
        });
        QTRY_COMPARE(m_server.seen().size(), 1);
        thread.quit(); // The program closes while the answer is still out.
        QVERIFY(thread.wait());
        QVERIFY(delivery && delivery->outcome == Outcome::Later && delivery->mayHaveArrived);
    }

    void worksInSeveralThreadsAtOnce()
    {
        m_server.play({ScriptedServer::answer(200, "ok")});
        std::atomic<int> accepted = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back(QThread::create([&] {
                const Delivery delivery = channelTo(Service::SlackWebhook, m_server, m_clock)
                                              ->deliver(letterFor(Service::SlackWebhook));
                accepted += delivery.outcome == Outcome::Accepted ? 1 : 0;
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(accepted, 8);
        QCOMPARE(m_server.seen().size(), 8);
    }

    void tellsTheEndsApart()
    {
        using End = WebAnswer::End;
        const auto ended = [](const QUrl& url) {
            WebRequest request;
            request.method = "GET";
            request.url = url;
            request.deadline = 20 * kSecond;
            request.longestAnswer = 1000;
            return call(request, kNow);
        };
        const auto played = [&](const ScriptedServer::Step& step) {
            m_server.play({step});
            return ended(m_server.url(u"/"_s));
        };
        WebAnswer answer = ended(QUrl(u"http://nobody.invalid/"_s));
        QCOMPARE(answer.end, End::NoHost);
        QVERIFY(!answer.wasSent);
        QUrl gone;
        {
            const ScriptedServer closed;
            gone = closed.url(u"/"_s);
        }
        answer = ended(gone);
        QCOMPARE(answer.end, End::Refused);
        QVERIFY(!answer.wasSent);
        QUrl plain = m_server.url(u"/"_s);
        plain.setScheme(u"https"_s);
        m_server.greet("220 mail.example ESMTP\r\n");
        answer = ended(plain);
        QCOMPARE(answer.end, End::NotEncrypted);
        QVERIFY(!answer.wasSent);
        m_server.greet({});
        for (const End end : {End::NoHost, End::Refused, End::NotEncrypted, End::Unreachable})
            QVERIFY(isUnreachable(end));
        for (const End end : {End::Answered, End::TimedOut, End::CutOff, End::TooLong})
            QVERIFY(!isUnreachable(end));
        QCOMPARE(played({"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{", true, false}).end, End::CutOff);
        const QByteArray closing("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 90\r\n\r\n{");
        QCOMPARE(played({closing, true, false}).end, End::CutOff);
        answer = played(ScriptedServer::answer(200, QByteArray(1001, 'x')));
        QCOMPARE(answer.end, End::TooLong);
        QCOMPARE(answer.body.size(), 1000);
        QCOMPARE(played(ScriptedServer::answer(200, QByteArray(1000, 'x'))).end, End::Answered);
    }

    void asksAndAnswersInFull()
    {
        m_server.play({ScriptedServer::answer(
            307, "{}", "Location: ../other?a=b\r\nContent-Type: Text/HTML; charset=utf-8\r\n")});
        WebRequest request;
        request.method = "PUT";
        request.url = m_server.url(u"/deep/down/here"_s);
        request.body = "a=b";
        request.contentType = "application/x-www-form-urlencoded";
        request.headers = {
            {"Accept", "application/fhir+json"}, {"X-Signature", "first"}, {"X-Signature", "last"}};
        const WebAnswer answer = call(request, kNow);
        QCOMPARE(answer.end, WebAnswer::End::Answered);
        QCOMPARE(answer.status, 307); // Not followed.
        QCOMPARE(answer.location, m_server.url(u"/deep/other?a=b"_s));
        QCOMPARE(answer.type(), "text/html");
        QVERIFY(answer.took >= 0 && answer.took < request.deadline);
        QCOMPARE(m_server.seen().size(), 1);
        const ScriptedServer::Seen seen = m_server.seen().constFirst();
        QCOMPARE(seen.line, "PUT /deep/down/here HTTP/1.1");
        QCOMPARE(seen.body, "a=b");
        QCOMPARE(seen.headers.value("accept"), "application/fhir+json");
        QCOMPARE(seen.headers.value("x-signature"), "last");
        QCOMPARE(seen.headers.value("content-type"), "application/x-www-form-urlencoded");
    }

    void readsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("wait"); // -1: cannot be read.
        const auto row = [](const char* value, qint64 wait) {
            QTest::newRow(value) << QByteArray(value) << wait;
        };
        row("0", 0);
        row(" 30 ", 30 * kSecond);
        row("99999999999999999999", kDay);
        row("-1", -1);
        row("soon", -1);
        row("", -1);
        row("1.5", -1);
        row("Fri, 15 Jan 2027 08:01:00 GMT", 60 * kSecond);
        row("Friday, 15-Jan-27 08:01:00 GMT", 60 * kSecond);
        row("Fri Jan 15 08:01:00 2027", 60 * kSecond);
        row("Fri, 15 Jan 2027 07:00:00 GMT", 0);
        row("Fri, 15 Jan 2038 07:00:00 GMT", kDay);
    }
    void readsHowLongToWait()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const qint64, wait);
        QCOMPARE(retryAfterFrom(value, {}, kNow).value_or(-1), wait);
        // The other side's own clock counts where it is told.
        if (value.startsWith("Fri, 15 Jan 2027 08"))
            QCOMPARE(retryAfterFrom(value, "Fri, 15 Jan 2027 08:00:50 GMT", kNow - kDay), 10 * kSecond);
    }

private:
    static void services()
    {
        QTest::addColumn<int>("service");
        for (const auto& [name, service] : kServices)
            QTest::newRow(name) << int(service);
    }

    ScriptedServer m_server;
    SetClock m_clock{kNow};
};

OCC_TEST(WebTrouble)
#include "webtroubletest.moc"
