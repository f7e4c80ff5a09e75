// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/messaging/teamschannel.h"
#include "tests/support/expect.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace occ;
using namespace occ::messaging;
using namespace Qt::Literals::StringLiterals;
using test::ScriptedServer;
using Outcome = Delivery::Outcome;

namespace {

Letter letter()
{
    Letter letter;
    letter.medium = Medium::Teams;
    letter.key = u"alert_7"_s;
    letter.subject = u"Red: [Northwind](https://evil.example) *Co*"_s;
    letter.text = u"Look at https://x.example/a_(b) now.\nSecond line\n\n- an_item"_s;
    letter.link = u"https://portal.example/c/1"_s;
    return letter;
}

QStringList textsOf(const QJsonObject& card)
{
    QStringList texts;
    for (const QJsonValue& block : card[u"body"_s].toArray())
        texts << block[u"text"_s].toString();
    return texts;
}

/// Checks a card with Microsoft's schema: what is wrong, "skip: …", or nothing.
QString faultsOf(const QJsonObject& card)
{
    static const char script[] = R"(
import json, sys
try:
    from jsonschema import Draft6Validator
except ImportError:
    print('skip: python3-jsonschema is not installed'); sys.exit()
schema = json.load(open(sys.argv[1]))
schema.pop('id', None); schema.pop('$schema', None)
card = json.load(sys.stdin)
card.pop('msteams', None)  # Teams takes it, the schema does not know it.
for error in Draft6Validator(schema).iter_errors(card):
    print(list(error.path), error.message[:300])
)";
    const QString schema = qEnvironmentVariable("OCC_SHARED") + u"/api/teams/adaptive-card-1.5.schema.json"_s;
    if (!QFile::exists(schema))
        return u"skip: no schema of cards beside the project (OCC_SHARED)"_s;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(script), schema});
    python.write(QJsonDocument(card).toJson());
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.exitCode() != 0)
        return u"python3: "_s + QString::fromUtf8(python.readAllStandardError());
    return QString::fromUtf8(python.readAllStandardOutput());
}

} // namespace

class Teams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsACard()
    {
        m_server.play({ScriptedServer::answer(202, "", "x-ms-workflow-run-id: 0858CU01\r\n")});
        const Delivery delivery = channel().deliver(letter());
        QCOMPARE(delivery.outcome, Outcome::Accepted);
        QVERIFY2(delivery.answer.contains(u"no proof"_s) && delivery.answer.contains(u"0858CU01"_s),
                 qPrintable(delivery.answer));
        const QJsonObject message = m_server.seen().first().json();
        QCOMPARE(message[u"type"_s].toString(), u"message"_s);
        const QJsonObject attachment = message[u"attachments"_s].toArray().at(0).toObject();
        QCOMPARE(attachment[u"contentType"_s].toString(), u"application/vnd.microsoft.card.adaptive"_s);
        QCOMPARE(attachment[u"content"_s].toObject(), teamsCard(letter(), true));
        QCOMPARE(m_server.seen().first().line,
                 "POST /flow?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=aB%2Bc HTTP/1.1");
    }

    void showsEverythingAsItStands()
    {
        const QJsonObject card = teamsCard(letter(), false);
        QCOMPARE(card[u"version"_s].toString(), u"1.4"_s);
        QCOMPARE(textsOf(card),
                 QStringList({u"Red: \\[Northwind\\](https://evil.example) \\*Co\\*"_s,
                              u"Look at [https://x.example/a\\_(b)](https://x.example/a_%28b%29) now."_s,
                              u"Second line"_s, u"• an\\_item"_s, u"alert\\_7"_s}));
        for (const QJsonValue& block : card[u"body"_s].toArray())
            QVERIFY(block[u"wrap"_s].toBool());
        QVERIFY(!card.contains(u"msteams"_s));
    }

    void cardsFitTheSchema()
    {
        for (const bool wide : {true, false}) {
            const QString faults = faultsOf(teamsCard(letter(), wide));
            if (faults.startsWith(u"skip: "_s))
                QSKIP(qPrintable(faults.mid(6)));
            QCOMPARE(faults, QString());
        }
        QJsonObject wrong = teamsCard(letter(), false);
        wrong.insert(u"body"_s, QJsonArray{QJsonObject{{u"type"_s, u"TextBlok"_s}}});
        QVERIFY(!faultsOf(wrong).isEmpty());
    }

    void aCardTooLargeIsNotSent()
    {
        m_server.play({ScriptedServer::answer(202, "")});
        Letter large = letter();
        large.text = QString(28'000, u'a');
        const Delivery delivery = channel().deliver(large);
        QCOMPARE(delivery.outcome, Outcome::Refused);
        QVERIFY(delivery.error.message.contains(u"too long"_s) && !delivery.wholeChannel);
        QVERIFY(m_server.seen().isEmpty());
        large.text = QString(26'000, u'a');
        QCOMPARE(channel().deliver(large).outcome, Outcome::Accepted);
    }

    void readsRefusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("whole");
        QTest::newRow("off") << 400 << QByteArray("WorkflowTriggerIsNotEnabled") << u"switched off"_s << true;
        QTest::newRow("schema") << 400 << QByteArray("TriggerInputSchemaMismatch") << u"something else"_s
                                << true;
        QTest::newRow("other") << 400 << QByteArray("Whatever") << u"Whatever"_s << false;
        QTest::newRow("locked") << 401 << QByteArray("DirectApiAuthorizationRequired")
                                << u"let the program in"_s << true;
        QTest::newRow("gone") << 404 << QByteArray("WorkflowNotFound") << u"gone"_s << true;
        QTest::newRow("large") << 413 << QByteArray("RequestEntityTooLarge") << u"too long"_s << false;
    }
    void readsRefusals()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, code);
        QFETCH(const QString, says);
        QFETCH(const bool, whole);
        m_server.play({ScriptedServer::answer(status, R"({"error":{"code":")" + code + R"("}})")});
        const Delivery delivery = channel().deliver(letter());
        QCOMPARE(delivery.outcome, Outcome::Refused);
        QVERIFY2(delivery.error.message.contains(says), qPrintable(delivery.error.message));
        QCOMPARE(delivery.wholeChannel, whole);
    }

    void addressesAreChecked()
    {
        const TeamsSettings settings;
        OCC_OK(settings.check(
            u"https://0a.ef.environment.api.powerplatform.com:443/powerautomate/automations/direct/"
            "workflows/01/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers&sv=1.0&sig=aB-c_"_s));
        OCC_FAILED(settings.check(u"https://acme.webhook.office.com/webhookb2/1/IncomingWebhook/2/3"_s),
                   Refused, u"shut down"_s);
        OCC_FAILED(settings.check(u"https://outlook.office.com/webhook/1/IncomingWebhook/2/3"_s), Refused,
                   u"shut down"_s);
        OCC_FAILED(settings.check(u"https://prod-1.westus.logic.azure.com:443/workflows/1?sig=x"_s), Refused,
                   u"old form"_s);
        OCC_FAILED(settings.check(u"https://0a.environment.api.powerplatform.com/x?api-version=1"_s), Refused,
                   u"sig="_s);
        OCC_FAILED(settings.check(u"http://flow.example/x?sig=1"_s), Refused, u"not the address"_s);
        OCC_FAILED(settings.check({}), Refused, u"not the address"_s);
        const Delivery delivery = TeamsChannel(settings, {}, m_clock).deliver(letter());
        QVERIFY(delivery.outcome == Outcome::Refused && delivery.wholeChannel);
    }

    void settingsAreKeptAsJson()
    {
        TeamsSettings settings;
        settings.wide = false;
        settings.deadline = 900;
        QCOMPARE(test::must(TeamsSettings::fromJson(settings.toJson())), settings);
        OCC_FAILED(TeamsSettings::fromJson({{u"deadline"_s, -1}}), Refused, u"time limit"_s);
    }

private:
    TeamsChannel channel() const
    {
        return {TeamsSettings(),
                m_server.url({}).toString() +
                    u"/flow?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=aB%2Bc"_s,
                m_clock};
    }

    ScriptedServer m_server;
    SetClock m_clock{0};
};

OCC_TEST(Teams)
#include "teamstest.moc"
