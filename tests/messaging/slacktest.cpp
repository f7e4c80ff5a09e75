// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/slackchannel.h"
#include "tests/support/expect.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace occ;
using namespace occ::messaging;
using namespace Qt::Literals::StringLiterals;
using test::ScriptedServer;
using Outcome = Delivery::Outcome;

namespace {

Letter letter()
{
    Letter letter;
    letter.medium = Medium::Slack;
    letter.key = u"alert-7-lead"_s;
    letter.subject = u"Red: <!here> & Co"_s;
    letter.text = u"Goal & <plan>, see https://x.example/a?b=1&c=2.\n\nTell @here about #general"_s;
    return letter;
}

QString allSections(const QJsonObject& message)
{
    QString text;
    for (const QJsonValue& block : message[u"blocks"_s].toArray()) {
        if (block[u"type"_s] == u"section"_s)
            text += block[u"text"_s][u"text"_s].toString() + u'\n';
    }
    return text;
}

} // namespace

class Slack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsThroughAWebhook()
    {
        m_server.play({ScriptedServer::answer(200, "ok")});
        const Delivery delivery = webhook().deliver(letter());
        QCOMPARE(delivery.outcome, Outcome::Accepted);
        QCOMPARE(delivery.answer, u"ok"_s);
        const ScriptedServer::Seen seen = m_server.seen().first();
        QCOMPARE(seen.line, "POST /services/T1/B1/x HTTP/1.1");
        QCOMPARE(seen.headers.value("content-type"), "application/json; charset=utf-8");
        QVERIFY(!seen.headers.contains("authorization"));
    }

    void showsEverythingAsItStands()
    {
        m_server.play({ScriptedServer::answer(200, "ok")});
        (void)webhook().deliver(letter());
        const QJsonObject message = m_server.seen().first().json();
        const QJsonArray blocks = message[u"blocks"_s].toArray();
        QCOMPARE(blocks.at(0)[u"text"_s][u"text"_s].toString(), u"Red: <!here> & Co"_s); // plain_text
        QCOMPARE(blocks.at(0)[u"text"_s][u"type"_s].toString(), u"plain_text"_s);
        QCOMPARE(
            allSections(message),
            u"Goal &amp; &lt;plan&gt;, see <https://x.example/a?b=1&amp;c=2>.\n\nTell @here about #general\n"_s);
        QVERIFY(blocks.at(1)[u"text"_s][u"verbatim"_s].toBool());
        QVERIFY(message[u"text"_s].toString().startsWith(u"Red: &lt;!here&gt; &amp; Co\n"_s));
        QVERIFY(QJsonDocument(blocks).toJson().contains("alert-7-lead"));
    }

    void longTextIsCutIntoSections()
    {
        m_server.play({ScriptedServer::answer(200, "ok")});
        Letter long_ = letter();
        long_.text = QString(1000, u'a') + u'\n' + QString(1500, u'<') + u'\n' + QString(800, u'b');
        (void)webhook().deliver(long_);
        const QJsonObject message = m_server.seen().first().json();
        for (const QJsonValue& block : message[u"blocks"_s].toArray())
            QVERIFY(block[u"text"_s][u"text"_s].toString().size() <= 3000);
        QString shown = allSections(message);
        QCOMPARE(shown.count(u"&lt;"_s), 1500);
        QCOMPARE(shown.count(u'a'), 1000);
        QCOMPARE(shown.count(u'b'), 800);
        QVERIFY(message[u"text"_s].toString().size() <= 4000);
    }

    void aTextTooLongForBlocksGoesPlain()
    {
        m_server.play({ScriptedServer::answer(200, "ok")});
        Letter long_ = letter();
        long_.text = QString(20'000, u'a');
        (void)webhook().deliver(long_);
        const QJsonObject message = m_server.seen().first().json();
        QVERIFY(!message.contains(u"blocks"_s));
        QVERIFY(message[u"text"_s].toString().size() <= 40'000);
    }

    void postsAsABot()
    {
        m_server.play({ScriptedServer::answer(200, R"({"ok":true,"channel":"C7","ts":"179.12"})")});
        Letter to = letter();
        to.to.address = u"#onboarding"_s;
        const Delivery delivery = bot().deliver(to);
        QCOMPARE(delivery.outcome, Outcome::Accepted);
        QCOMPARE(delivery.answer, u"C7 179.12"_s);
        const ScriptedServer::Seen seen = m_server.seen().first();
        QCOMPARE(seen.line, "POST /api/chat.postMessage HTTP/1.1");
        QCOMPARE(seen.headers.value("authorization"), "Bearer xoxb-123456789");
        QCOMPARE(seen.json()[u"channel"_s].toString(), u"#onboarding"_s);
        QCOMPARE(seen.json()[u"metadata"_s][u"event_payload"_s][u"id"_s].toString(), u"alert-7-lead"_s);
        (void)bot().deliver(letter());
        QCOMPARE(m_server.seen().last().json()[u"channel"_s].toString(), u"#desk"_s);
    }

    void readsWhatTheBotIsTold_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("mayHaveArrived");
        const auto row = [](const char* error, Outcome outcome, bool whole, bool arrived = false) {
            QTest::newRow(error) << QByteArray(error) << int(outcome) << whole << arrived;
        };
        for (const char* error : {"invalid_auth", "not_authed", "token_revoked", "token_expired",
                                  "account_inactive", "missing_scope"})
            row(error, Outcome::Refused, true);
        for (const char* error : {"channel_not_found", "not_in_channel", "is_archived", "restricted_action",
                                  "msg_too_long", "no_text", "something_new"})
            row(error, Outcome::Refused, false);
        row("ratelimited", Outcome::Later, false);
        row("fatal_error", Outcome::Later, false, true);
        row("internal_error", Outcome::Later, false, true);
    }
    void readsWhatTheBotIsTold()
    {
        QFETCH(const QByteArray, error);
        QFETCH(const int, outcome);
        QFETCH(const bool, whole);
        QFETCH(const bool, mayHaveArrived);
        m_server.play({ScriptedServer::answer(200, R"({"ok":false,"error":")" + error + R"("})",
                                              "Retry-After: 4\r\n")});
        const Delivery delivery = bot().deliver(letter());
        QCOMPARE(int(delivery.outcome), outcome);
        QCOMPARE(delivery.wholeChannel, whole);
        QCOMPARE(delivery.mayHaveArrived, mayHaveArrived);
        QVERIFY(!delivery.error.message.isEmpty() && !delivery.error.hint.isEmpty());
        if (delivery.outcome == Outcome::Later)
            QCOMPARE(delivery.retryAfter, std::optional<Millis>(4 * kSecond));
        QCOMPARE(m_server.seen().size(), 1);
    }

    void aLayoutSlackDoesNotTakeGoesPlainAtOnce()
    {
        m_server.play({ScriptedServer::answer(200, R"({"ok":false,"error":"invalid_blocks"})"),
                       ScriptedServer::answer(200, R"({"ok":true,"channel":"C7","ts":"1.2"})")});
        QCOMPARE(bot().deliver(letter()).outcome, Outcome::Accepted);
        QCOMPARE(m_server.seen().size(), 2);
        QVERIFY(!m_server.seen().last().json().contains(u"blocks"_s));
        m_server.play({ScriptedServer::answer(400, "invalid_blocks"), ScriptedServer::answer(200, "ok")});
        QCOMPARE(webhook().deliver(letter()).outcome, Outcome::Accepted);
        QCOMPARE(m_server.seen().size(), 2);
        // Refused in both forms: that is final.
        m_server.play({ScriptedServer::answer(400, "invalid_blocks")});
        QCOMPARE(webhook().deliver(letter()).outcome, Outcome::Refused);
        QCOMPARE(m_server.seen().size(), 2);
    }

    void aWebhookThatRefusesOneMessageStaysAlive()
    {
        m_server.play({ScriptedServer::answer(400, "no_text")});
        const Delivery delivery = webhook().deliver(letter());
        QCOMPARE(delivery.outcome, Outcome::Refused);
        QVERIFY(!delivery.wholeChannel);
    }

    void settingsAreChecked()
    {
        SlackSettings settings;
        OCC_OK(settings.check(u"https://hooks.slack.com/services/T0/B0/abc"_s));
        for (const QString& bad :
             {QString(), u"hooks.slack.com/services/T0"_s, u"https://app.slack.com/client/T0"_s,
              u"http://hooks.slack.com/services/T0/B0/abc"_s, u"xoxb-123456789"_s})
            OCC_FAILED(settings.check(bad), Refused, u"incoming webhook"_s);
        settings.way = SlackSettings::Way::Bot;
        OCC_OK(settings.check(u"xoxb-123456789"_s));
        OCC_FAILED(settings.check(u"xoxp-123456789"_s), Refused, u"bot's token"_s);
        OCC_FAILED(settings.check(u"xoxb-1234 56789\r\nX: y"_s), Refused, u"bot's token"_s);
        settings.api = QUrl(u"http://slack.example/api"_s);
        OCC_FAILED(settings.check(u"xoxb-123456789"_s), Refused, u"https://"_s);
        const Delivery delivery = SlackChannel(settings, u"xoxb-123456789"_s, m_clock).deliver(letter());
        QVERIFY(delivery.outcome == Outcome::Refused && delivery.wholeChannel);
    }

    void settingsAreKeptAsJson()
    {
        SlackSettings settings;
        settings.way = SlackSettings::Way::Bot;
        settings.channel = u"C1"_s;
        settings.api = QUrl(u"https://slack.example/api"_s);
        settings.deadline = 5000;
        QCOMPARE(test::must(SlackSettings::fromJson(settings.toJson())), settings);
        QCOMPARE(test::must(SlackSettings::fromJson({})), SlackSettings());
        OCC_FAILED(SlackSettings::fromJson({{u"way"_s, u"pigeon"_s}}), Refused, u"pigeon"_s);
        OCC_FAILED(SlackSettings::fromJson({{u"deadline"_s, 0}}), Refused, u"time limit"_s);
    }

private:
    SlackChannel webhook() const
    {
        return {SlackSettings(), m_server.url(u"/services/T1/B1/x"_s).toString(), m_clock};
    }
    SlackChannel bot() const
    {
        SlackSettings settings;
        settings.way = SlackSettings::Way::Bot;
        settings.channel = u"#desk"_s;
        settings.api = m_server.url(u"/api/"_s);
        return {settings, u"xoxb-123456789"_s, m_clock};
    }

    ScriptedServer m_server;
    SetClock m_clock{0};
};

OCC_TEST(Slack)
#include "slacktest.moc"
