// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/slackchannel.h"
#include "core/messaging/smschannel.h"
#include "core/messaging/teamschannel.h"
#include "tests/support/expect.h"
#include "tests/support/mockserver.h"
#include "tests/support/testmain.h"

using namespace occ;
using namespace occ::messaging;
using namespace Qt::Literals::StringLiterals;
using Outcome = Delivery::Outcome;

namespace {

const QString kHook = u"/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX"_s;
const QString kFlow =
    u"/powerautomate/automations/direct/workflows/0123456789abcdef0123456789abcdef/triggers/"
    "manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0"
    "&sig=AbCdEfGhIjKlMnOpQrStUvWxYz0123456789"_s;

/// Letters of every shape that reaches a service: short, long, without a subject, with signs that mean
/// something.
QList<Letter> letters(Medium medium)
{
    QList<Letter> letters;
    for (const auto& [subject, text, link] :
         {std::tuple(u"Red: A & <B>"_s, u"Reason: *late* [x](y)\n\n- one https://x.example/?a=1&b=2\n- two"_s,
                     u"https://portal.example/c/1"_s),
          std::tuple(QString(), u"Only text"_s, u"occ:alert/7"_s),
          std::tuple(QString(200, u'S'), QString(QString(400, u'<') + u'\n' + QString(5000, u'é')),
                     QString()),
          std::tuple(u"Long"_s, QString(18'000, u'x'), QString())}) {
        Letter letter;
        letter.medium = medium;
        letter.key = u"onboarding-7-day-2"_s;
        letter.subject = subject;
        letter.text = medium == Medium::Sms ? text.left(300) : text;
        letter.link = link;
        letter.to.address = medium == Medium::Sms     ? u"+12025550143"_s
                            : medium == Medium::Slack ? u"C0123456789"_s
                                                      : QString();
        letters << letter;
    }
    return letters;
}

} // namespace

/// Against mocks that check every request by the services' own rules.
class WebMock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slackTakesEveryLetter()
    {
        test::MockServer mock(u"slack"_s);
        if (!mock.missing().isEmpty())
            QSKIP(qPrintable(mock.missing()));
        SlackSettings bot;
        bot.way = SlackSettings::Way::Bot;
        bot.api = mock.url(u"/api"_s);
        for (const Letter& letter : letters(Medium::Slack)) {
            const Delivery hooked = SlackChannel({}, mock.url(kHook).toString(), m_clock).deliver(letter);
            QVERIFY2(hooked.outcome == Outcome::Accepted,
                     qPrintable(hooked.error.oneLine() + hooked.error.detail));
            const Delivery posted = SlackChannel(bot, kToken, m_clock).deliver(letter);
            QVERIFY2(posted.outcome == Outcome::Accepted,
                     qPrintable(posted.error.message + posted.error.detail));
            QVERIFY(posted.answer.startsWith(u"C0123456789 "_s));
        }

        const Letter letter = letters(Medium::Slack).first();
        mock.force(429);
        const Delivery busy = SlackChannel({}, mock.forcedUrl(kHook).toString(), m_clock).deliver(letter);
        QCOMPARE(busy.outcome, Outcome::Later);
        QCOMPARE(busy.retryAfter, std::optional<Millis>(30 * kSecond));
        bot.api = mock.forcedUrl(u"/api"_s);
        QCOMPARE(SlackChannel(bot, kToken, m_clock).deliver(letter).retryAfter,
                 std::optional<Millis>(30 * kSecond));
        mock.force(404, u"no_service"_s);
        const Delivery dead = SlackChannel({}, mock.forcedUrl(kHook).toString(), m_clock).deliver(letter);
        QVERIFY(dead.outcome == Outcome::Refused && dead.wholeChannel);
        mock.force(200, u"channel_not_found"_s);
        bot.api = mock.forcedUrl(u"/api"_s);
        const Delivery lost = SlackChannel(bot, kToken, m_clock).deliver(letter);
        QVERIFY(lost.outcome == Outcome::Refused && !lost.wholeChannel);
        QCOMPARE(lost.error.detail, u"channel_not_found"_s);
    }

    void teamsTakesEveryLetter()
    {
        test::MockServer mock(u"teams"_s);
        if (!mock.missing().isEmpty())
            QSKIP(qPrintable(mock.missing()));
        const auto deliver = [this](const QUrl& base, const Letter& letter) {
            return TeamsChannel({}, base.toString() + kFlow, m_clock).deliver(letter);
        };
        for (const Letter& letter : letters(Medium::Teams)) {
            const Delivery posted = deliver(mock.url({}), letter);
            QVERIFY2(posted.outcome == Outcome::Accepted,
                     qPrintable(posted.error.message + posted.error.detail));
            QVERIFY(posted.answer.contains(u"no proof"_s));
        }

        const Letter letter = letters(Medium::Teams).first();
        mock.force(429);
        const Delivery busy = deliver(mock.forcedUrl({}), letter);
        QCOMPARE(busy.outcome, Outcome::Later);
        QCOMPARE(busy.retryAfter, std::optional<Millis>(10 * kSecond));
        mock.force(502);
        QCOMPARE(deliver(mock.forcedUrl({}), letter).outcome, Outcome::Later);
        mock.force(400, u"deleted"_s);
        const Delivery dead = deliver(mock.forcedUrl({}), letter);
        QVERIFY(dead.outcome == Outcome::Refused && dead.wholeChannel);
    }

    void telnyxTakesEveryLetter()
    {
        test::MockServer mock(u"telnyx"_s);
        if (!mock.missing().isEmpty())
            QSKIP(qPrintable(mock.missing()));
        SmsSettings settings;
        settings.from = u"+13125550142"_s;
        settings.profile = u"abc85f64-5717-4562-b3fc-2c9600000000"_s;
        settings.api = mock.url({});
        for (const Letter& letter : letters(Medium::Sms)) {
            const Delivery sent = SmsChannel(settings, kToken, m_clock).deliver(letter);
            QVERIFY2(sent.outcome == Outcome::Accepted, qPrintable(sent.error.message + sent.error.detail));
        }

        const Letter letter = letters(Medium::Sms).first();
        mock.force(401);
        settings.api = mock.forcedUrl({});
        const Delivery locked = SmsChannel(settings, kToken, m_clock).deliver(letter);
        QVERIFY(locked.outcome == Outcome::Refused && locked.wholeChannel);
        mock.force(429);
        settings.api = mock.forcedUrl({});
        QCOMPARE(SmsChannel(settings, kToken, m_clock).deliver(letter).outcome, Outcome::Later);
    }

private:
    const QString kToken = u"xoxb-123456789"_s;
    SetClock m_clock{0};
};

OCC_TEST(WebMock)
#include "webmocktest.moc"
