// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/smschannel.h"
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

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject error(int code)
{
    return {{u"code"_s, QString::number(code)}, {u"title"_s, u"T"_s}, {u"detail"_s, u"D"_s}};
}

QJsonArray toWith(const QString& status)
{
    return {QJsonObject{{u"status"_s, status}}};
}

QByteArray queued()
{
    return json(
        {{u"data"_s, QJsonObject{{u"id"_s, u"m-1"_s}, {u"parts"_s, 2}, {u"to"_s, toWith(u"queued"_s)}}}});
}

QByteArray failedAtOnce()
{
    return json({{u"data"_s, QJsonObject{{u"id"_s, u"m-1"_s},
                                         {u"to"_s, toWith(u"sending_failed"_s)},
                                         {u"errors"_s, QJsonArray{error(40300)}}}}});
}

} // namespace

class Sms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sends()
    {
        m_server.play({ScriptedServer::answer(200, queued())});
        const Delivery delivery = channel().deliver(letter());
        QCOMPARE(delivery.outcome, Outcome::Accepted);
        QVERIFY(delivery.answer.contains(u"m-1"_s) && delivery.answer.contains(u'2'));
        const ScriptedServer::Seen seen = m_server.seen().first();
        QCOMPARE(seen.line, "POST /v2/messages HTTP/1.1");
        QCOMPARE(seen.headers.value("authorization"), "Bearer KEY_12345678");
        QCOMPARE(seen.json(), QJsonObject({{u"from"_s, u"+13125550142"_s},
                                           {u"to"_s, u"+12025550143"_s},
                                           {u"text"_s, u"Hello"_s},
                                           {u"type"_s, u"SMS"_s}}));
    }

    void readsRefusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("whole");
        const auto row = [](int status, int code, Outcome outcome, bool whole) {
            QTest::addRow("%d %d", status, code) << status << code << int(outcome) << whole;
        };
        for (const int code : {40300, 40310, 10016, 40008, 40309, 40316, 12345})
            row(400, code, Outcome::Refused, false);
        for (const int code : {20100, 40305, 40312, 40329, 40330, 40333, 85005, 20013})
            row(400, code, Outcome::Refused, true);
        row(401, 10009, Outcome::Refused, true);
        row(402, 0, Outcome::Refused, true);
        row(403, 10010, Outcome::Refused, true);
        row(422, 40300, Outcome::Refused, false);
        row(400, 40318, Outcome::Later, false);
        row(429, 10011, Outcome::Later, false);
    }
    void readsRefusals()
    {
        QFETCH(const int, status);
        QFETCH(const int, code);
        QFETCH(const int, outcome);
        QFETCH(const bool, whole);
        const QByteArray body = json({{u"errors"_s, QJsonArray{error(code)}}});
        m_server.play({ScriptedServer::answer(status, body, "x-ratelimit-reset: 7\r\n")});
        const Delivery delivery = channel().deliver(letter());
        QCOMPARE(int(delivery.outcome), outcome);
        QCOMPARE(delivery.wholeChannel, whole);
        QVERIFY(!delivery.error.message.isEmpty() && !delivery.error.hint.isEmpty());
        QVERIFY(delivery.error.detail.contains(QString::number(status)));
        if (status == 429)
            QCOMPARE(delivery.retryAfter, std::optional<Millis>(7 * kSecond));
        if (code == 40300)
            QVERIFY(delivery.error.message.contains(u"STOP"_s));
    }

    void aMessageThatFailedAtOnceIsRefused()
    {
        m_server.play({ScriptedServer::answer(200, failedAtOnce())});
        const Delivery delivery = channel().deliver(letter());
        QCOMPARE(delivery.outcome, Outcome::Refused);
        QVERIFY(delivery.error.message.contains(u"STOP"_s));
    }

    void refusesBeforeSending()
    {
        m_server.play({ScriptedServer::answer(500, "")});
        Letter bad = letter();
        for (const QString& number :
             {QString(), u"3125550142"_s, u"+1 23"_s, u"+999123456789"_s, u"ana@x.example"_s}) {
            bad.to.address = number;
            const Delivery delivery = channel().deliver(bad);
            QCOMPARE(delivery.outcome, Outcome::Refused);
            QVERIFY(!delivery.wholeChannel);
        }
        bad = letter();
        bad.text = QString(1000, u'x');
        QVERIFY(channel().deliver(bad).error.message.contains(u'7'));
        bad.text = u" \n"_s;
        QCOMPARE(channel().deliver(bad).outcome, Outcome::Refused);
        QVERIFY(m_server.seen().isEmpty());
    }

    void countsParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("unicode");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("segments");
        QTest::newRow("empty") << QString() << false << 0 << 0;
        QTest::newRow("160") << QString(160, u'a') << false << 160 << 1;
        QTest::newRow("161") << QString(161, u'a') << false << 161 << 2;
        QTest::newRow("306") << QString(306, u'a') << false << 306 << 2;
        QTest::newRow("307") << QString(307, u'a') << false << 307 << 3;
        QTest::newRow("euro") << QString(80, u'€') << false << 160 << 1;
        QTest::newRow("euro, two parts") << QString(81, u'€') << false << 162 << 2;
        // 76 fit beside each other in one part: a sign of two units is never cut in half.
        QTest::newRow("euro, odd") << QString(153, u'€') << false << 306 << 3;
        QTest::newRow("letters with accents") << u"à é è ù ñ ü"_s << false << 11 << 1;
        QTest::newRow("other accents") << u"ç"_s << true << 1 << 1;
        QTest::newRow("70") << QString(70, u'日') << true << 70 << 1;
        QTest::newRow("71") << QString(71, u'日') << true << 71 << 2;
        QTest::newRow("pictures") << u"😀"_s.repeated(35) << true << 70 << 1;
        QTest::newRow("pictures, two parts") << u"😀"_s.repeated(36) << true << 72 << 2;
        QTest::newRow("pictures, odd") << u"😀"_s.repeated(67) << true << 134 << 3;
    }
    void countsParts()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, unicode);
        QFETCH(const int, units);
        QFETCH(const int, segments);
        const SmsLength length = smsLength(text);
        QCOMPARE(length.unicode, unicode);
        QCOMPARE(length.units, units);
        QCOMPARE(length.segments, segments);
    }

    void writesNumbersInOneForm()
    {
        QCOMPARE(test::must(e164(u" +1 (312) 555-0142 "_s)), u"+13125550142"_s);
        QCOMPARE(test::must(e164(u"+44 20 7946 0958"_s)), u"+442079460958"_s);
        OCC_FAILED(e164(u"312 555 0142"_s), Refused, u"with its country"_s);
        OCC_FAILED(e164(u"+1 312"_s), Refused, u"cannot be"_s);
    }

    void settingsAreChecked()
    {
        SmsSettings settings;
        const QString key = u"KEY_12345678"_s;
        OCC_FAILED(settings.check(key), Refused, u"number they come from"_s);
        settings.from = u"+1 312 555 0142"_s;
        OCC_FAILED(settings.check(key), Refused, u"without spaces"_s);
        settings.from = u"TETRIX"_s;
        OCC_FAILED(settings.check(key), Refused, u"profile"_s);
        settings.profile = u"abc85f64"_s;
        OCC_OK(settings.check(key));
        settings.from = u"12345"_s;
        OCC_OK(settings.check(key));
        settings.from = u"+13125550142"_s;
        OCC_OK(settings.check(key));
        OCC_FAILED(settings.check(u"a b\r\nX: y"_s), Refused, u"API key"_s);
        settings.api = QUrl(u"http://telnyx.example/v2"_s);
        OCC_FAILED(settings.check(key), Refused, u"https://"_s);
        QCOMPARE(test::must(SmsSettings::fromJson(settings.toJson())), settings);
        OCC_FAILED(SmsSettings::fromJson({{u"most_segments"_s, 11}}), Refused, u"1 to 10"_s);
    }

private:
    static Letter letter()
    {
        Letter letter;
        letter.medium = Medium::Sms;
        letter.key = u"k"_s;
        letter.to = {u"Dana"_s, u"+1 202 555 0143"_s};
        letter.text = u"Hello\n"_s;
        return letter;
    }
    SmsChannel channel() const
    {
        SmsSettings settings;
        settings.from = u"+13125550142"_s;
        settings.api = m_server.url(u"/v2"_s);
        return {settings, u"KEY_12345678"_s, m_clock};
    }

    ScriptedServer m_server;
    SetClock m_clock{0};
};

OCC_TEST(Sms)
#include "smstest.moc"
