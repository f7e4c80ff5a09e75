// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/integrations/probe.h"
#include "core/playbook/contentsource.h"
#include "tests/integrations/probecases.h"
#include "tests/support/expect.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::integrations;
using namespace occ::test;

namespace {

const QString kSecret = u"s3cr3t-äß+/="_s;
const Result<QString> kGiven = kSecret;

QByteArray basic(const QString& pair)
{
    return "Basic " + pair.toUtf8().toBase64();
}

} // namespace

/// Every described system against a server that answers well and badly.
class ProbeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        messaging::Secrets::Options options;
        options.where = messaging::Secrets::Where::File;
        options.file = m_folder.filePath(u"secrets.sealed"_s);
        options.ask = [](bool) { return u"open sesame"_s; };
        m_secrets = std::make_unique<messaging::Secrets>(options);
        OCC_OK(m_secrets->write(u"integration.test"_s, kSecret));
    }

    void everySystemIsAskedAsItWantsToBe_data() { addCases(); }
    void everySystemIsAskedAsItWantsToBe()
    {
        QFETCH(int, at);
        const Case& one = cases().at(at);
        m_server.play({ScriptedServer::answer(200, one.good)});
        const ProbeResult result = run(probeOf(one), kGiven);
        QVERIFY2(result.works(), qPrintable(result.verdict + u": "_s + result.message));
        QCOMPARE(result.status, 200);
        QVERIFY(result.cure.isEmpty());
        const auto seen = m_server.seen();
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen[0].line, one.line);
        checkCredential(one, seen[0]);
        if (one.lacking.isEmpty())
            return;
        m_server.play({ScriptedServer::answer(200, one.lacking)});
        const ProbeResult lacking = run(probeOf(one), kGiven);
        QCOMPARE(lacking.verdict, u"answer"_s);
        QVERIFY(!lacking.cure.isEmpty());
    }

    void everyRefusalHasItsCure_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("verdict");
        for (int i = 0; i < cases().size(); ++i) {
            for (const auto& [status, verdict] :
                 {std::pair(401, "credential"), std::pair(403, "rights"), std::pair(404, "address"),
                  std::pair(429, "busy"), std::pair(500, "server"), std::pair(503, "server"),
                  std::pair(418, "answer")}) {
                QTest::newRow(qPrintable(u"%1 %2"_s.arg(QLatin1StringView(cases().at(i).system)).arg(status)))
                    << i << status << QString::fromLatin1(verdict);
            }
        }
    }
    void everyRefusalHasItsCure()
    {
        QFETCH(int, at);
        QFETCH(int, status);
        QFETCH(QString, verdict);
        const QByteArray leak = "Basic " + kSecret.toUtf8();
        m_server.play({ScriptedServer::answer(status, leak)});
        const ProbeResult result = run(probeOf(cases().at(at)), kGiven);
        QCOMPARE(result.verdict, verdict);
        QCOMPARE(result.status, status);
        QVERIFY(!result.cure.isEmpty());
        QVERIFY(!result.message.contains(kSecret) && !result.cure.contains(kSecret));
    }

    void aWebPageIsTheWrongAddress()
    {
        m_server.play({ScriptedServer::answer(200, "<!DOCTYPE html><title>Sign in</title>",
                                              "Content-Type: text/html; charset=utf-8\r\n")});
        const ProbeResult result = run(probeOf(caseNamed("ehr")), kGiven);
        QCOMPARE(result.verdict, u"answer"_s);
        QVERIFY(result.message.contains(u"web page"_s));
        QVERIFY(result.cure.contains(u"address"_s));
        m_server.play({ScriptedServer::answer(200, R"({"resourceType":)")});
        QVERIFY(run(probeOf(caseNamed("ehr")), kGiven).message.contains(u"JSON"_s));
    }

    void theCredentialGoesToNoOtherHost()
    {
        ScriptedServer other;
        other.play({ScriptedServer::answer(200, R"({"count":{"value":1}})")});
        const QByteArray there = other.url(u"/steal"_s).toEncoded();
        m_server.play({ScriptedServer::answer(302, {}, "Location: " + there + "\r\n")});
        const ProbeResult result = run(probeOf(caseNamed("zendesk")), kGiven);
        QCOMPARE(result.verdict, u"address"_s);
        QVERIFY(result.cure.contains(u"not sent there"_s));
        QVERIFY(other.seen().isEmpty());
        // On the same server it may be elsewhere.
        m_server.play({ScriptedServer::answer(301, {}, "Location: /elsewhere\r\n"),
                       ScriptedServer::answer(200, R"({"count":{"value":1}})")});
        QVERIFY(run(probeOf(caseNamed("zendesk")), kGiven).works());
        QCOMPARE(m_server.seen().size(), 2);
        QCOMPARE(m_server.seen()[1].line, "GET /elsewhere HTTP/1.1");
        // Not round and round.
        m_server.play({ScriptedServer::answer(301, {}, "Location: /elsewhere\r\n")});
        QCOMPARE(run(probeOf(caseNamed("zendesk")), kGiven).verdict, u"address"_s);
        QVERIFY(m_server.seen().size() <= 4);
        // What was posted is not posted again.
        m_server.play({ScriptedServer::answer(307, {}, "Location: /elsewhere\r\n")});
        QCOMPARE(run(probeOf(caseNamed("webhooks")), kGiven).verdict, u"address"_s);
        QCOMPARE(m_server.seen().size(), 1);
    }

    void silenceEndsAtTheDeadline()
    {
        Probe probe = probeOf(caseNamed("ehr"));
        probe.deadline = 250;
        m_server.play({ScriptedServer::silence()});
        ProbeResult result = run(probe, kGiven);
        QCOMPARE(result.verdict, u"timeout"_s);
        QVERIFY(result.cure.contains(u"firewall"_s));
        // Also when it begins to answer.
        m_server.play({{"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{", false, false}});
        result = run(probe, kGiven);
        QCOMPARE(result.verdict, u"timeout"_s);
        QVERIFY(result.took >= 250 && result.took < 5000);
    }

    void brokenConnectionsAreTold()
    {
        m_server.play({{"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{}", true, false}});
        QCOMPARE(run(probeOf(caseNamed("ehr")), kGiven).verdict, u"unreachable"_s);
        m_server.play({{{}, true, true}});
        QCOMPARE(run(probeOf(caseNamed("ehr")), kGiven).verdict, u"unreachable"_s);
        Probe nowhere = probeOf(caseNamed("ehr"));
        {
            QTcpServer taken;
            QVERIFY(taken.listen(QHostAddress::LocalHost));
            nowhere.settings[u"fhir_base_url"_s] = u"http://127.0.0.1:%1"_s.arg(taken.serverPort());
        }
        ProbeResult result = run(nowhere, kGiven);
        QCOMPARE(result.verdict, u"unreachable"_s);
        QVERIFY(result.message.contains(u"takes no connections"_s));
        // A server that speaks no TLS.
        Probe plain = probeOf(caseNamed("ehr"));
        plain.settings[u"fhir_base_url"_s].replace(u"http://"_s, u"https://"_s);
        m_server.play({ScriptedServer::answer(200, "{}")});
        plain.deadline = 3000;
        QVERIFY(!run(plain, kGiven).works());
    }

    void anEndlessAnswerIsCut()
    {
        Probe probe = probeOf(caseNamed("ehr"));
        probe.longest = 1000;
        m_server.play({ScriptedServer::answer(200, QByteArray(5000, ' '))});
        const ProbeResult result = run(probe, kGiven);
        QCOMPARE(result.verdict, u"answer"_s);
        QVERIFY(result.message.contains(u"too long"_s));
    }

    void aTokenIsFetchedFirst()
    {
        Probe probe = probeOf(caseNamed("ehr"));
        probe.settings[u"client"_s] = u"desk app"_s;
        probe.settings[u"token_url"_s] = m_server.url(u"/token"_s).toString();
        m_server.play({ScriptedServer::answer(200, R"({"access_token":"t0k","expires_in":300})"),
                       ScriptedServer::answer(200, caseNamed("ehr").good)});
        QVERIFY(run(probe, kGiven).works());
        const auto seen = m_server.seen();
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen[0].line, "POST /token HTTP/1.1");
        QCOMPARE(seen[0].body, "grant_type=client_credentials");
        const QByteArray pair = QByteArray("desk%20app:") + QUrl::toPercentEncoding(kSecret);
        QCOMPARE(seen[0].headers.value("authorization"), QByteArray("Basic " + pair.toBase64()));
        QCOMPARE(seen[1].headers.value("authorization"), "Bearer t0k");
        m_server.play({ScriptedServer::answer(400, R"({"error":"invalid_client"})")});
        ProbeResult result = run(probe, kGiven);
        QCOMPARE(result.verdict, u"credential"_s);
        QVERIFY(result.message.startsWith(u"Sign-in"_s));
        m_server.play({ScriptedServer::answer(200, R"({"token":"?"})")});
        QVERIFY(run(probe, kGiven).message.contains(u"gave no token"_s));
        m_server.play({ScriptedServer::answer(503, {})});
        QCOMPARE(run(probe, kGiven).verdict, u"server"_s);
    }

    void aWebhookMayHaveToEcho()
    {
        Probe probe = probeOf(caseNamed("webhooks"));
        probe.settings[u"echo"_s] = u"yes"_s;
        m_server.play({ScriptedServer::answer(200, R"({"challenge":"something else"})")});
        QCOMPARE(run(probe, kGiven).verdict, u"answer"_s);
        const auto seen = m_server.seen().constFirst();
        QVERIFY(!seen.json().value(u"challenge"_s).toString().isEmpty());
        QCOMPARE(seen.headers.value("x-signature-256"),
                 "sha256=" +
                     QMessageAuthenticationCode::hash(seen.body, kSecret.toUtf8(), QCryptographicHash::Sha256)
                         .toHex());
        probe.settings[u"echo"_s] = u"no"_s;
        m_server.play({ScriptedServer::answer(204, {})});
        QVERIFY(run(probe, kGiven).works());
    }

    void teamsGetsACardAtItsSecretAddress()
    {
        OCC_OK(m_secrets->write(u"integration.teams"_s, m_server.url(u"/hook/abc"_s).toString()));
        Probe probe;
        probe.system = systemNamed(u"teams"_s);
        probe.settings = {{u"channel"_s, u"Onboarding"_s}};
        probe.secretName = u"integration.teams"_s;
        m_server.play({ScriptedServer::answer(202, {})});
        QVERIFY(run(probe, *m_secrets).works());
        QCOMPARE(m_server.seen().constFirst().line, "POST /hook/abc HTTP/1.1");
        OCC_OK(m_secrets->write(u"integration.teams"_s, u"http://elsewhere.example/hook"_s));
        const ProbeResult result = run(probe, *m_secrets);
        QCOMPARE(result.verdict, u"settings"_s);
        QVERIFY(!result.message.contains(u"elsewhere"_s));
    }

    void nothingIsSentWithoutWhatIsNeeded()
    {
        m_server.play({ScriptedServer::answer(200, "{}")});
        Probe probe = probeOf(caseNamed("zendesk"));
        probe.secretName = u"integration.other"_s;
        QCOMPARE(run(probe, *m_secrets).verdict, u"credential"_s);
        probe.secretName.clear();
        QCOMPARE(run(probe, *m_secrets).verdict, u"credential"_s);
        probe = probeOf(caseNamed("zendesk"));
        probe.settings.remove(u"user"_s);
        const ProbeResult result = run(probe, *m_secrets);
        QCOMPARE(result.verdict, u"settings"_s);
        QVERIFY(result.message.contains(u"Agent's e-mail"_s));
        Probe mail;
        mail.system = systemNamed(u"email"_s);
        QCOMPARE(run(mail, *m_secrets).verdict, u"settings"_s);
        QVERIFY(m_server.seen().isEmpty());
        // A FHIR server tells anybody what it can do.
        Probe open = probeOf(caseNamed("ehr"));
        open.secretName.clear();
        m_server.play({ScriptedServer::answer(200, caseNamed("ehr").good)});
        QVERIFY(run(open, Result<QString>(u""_s)).works());
        QVERIFY(!m_server.seen().constFirst().headers.contains("authorization"));
    }

private:
    static void addCases()
    {
        QTest::addColumn<int>("at");
        for (int i = 0; i < cases().size(); ++i)
            QTest::newRow(cases().at(i).system) << i;
    }

    Probe probeOf(const Case& one)
    {
        Probe probe;
        probe.system = systemNamed(QLatin1StringView(one.system));
        probe.settings = one.settings;
        probe.settings.insert(QLatin1StringView(one.base), m_server.url({}).toString());
        probe.secretName = u"integration.test"_s;
        return probe;
    }

    static void checkCredential(const Case& one, const ScriptedServer::Seen& seen)
    {
        const QByteArray said = seen.headers.value("authorization");
        const QString system = QLatin1StringView(one.system);
        if (system == u"zendesk")
            QCOMPARE(said, basic(u"a@acme.example/token:"_s + kSecret));
        else if (system == u"freshdesk")
            QCOMPARE(said, basic(kSecret + u":X"_s));
        else if (system == u"servicenow")
            QCOMPARE(said, basic(u"svc:"_s + kSecret));
        else if (system == u"calendar")
            QCOMPARE(said, basic(u":"_s + kSecret));
        else if (system == u"gps-tracking" || system == u"custom-dashboards")
            QCOMPARE(seen.headers.value("x-api-key"), kSecret.toUtf8());
        else if (system == u"webhooks")
            QVERIFY(seen.headers.value("x-signature-256").startsWith("sha256="));
        else
            QCOMPARE(said, "Bearer " + kSecret.toUtf8());
        if (system == u"slack")
            QCOMPARE(seen.json().value(u"channel"_s).toString(), u"#on\"b"_s);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<messaging::Secrets> m_secrets;
    ScriptedServer m_server;
};

OCC_TEST(ProbeTest)
#include "probetest.moc"
