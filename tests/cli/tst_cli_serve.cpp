// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTcpSocket>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;
using occ::test::Ran;

/// Tokens, webhook keys and the server as a script uses them.
class TestCliServe : public QObject
{
    Q_OBJECT
    Program m_occ;
    QString m_token;

    static QStringList words(const QString& line) { return line.split(u' ', Qt::SkipEmptyParts); }
    /// The whole answer to a GET.
    static QByteArray get(quint16 port, const QByteArray& path, const QByteArray& token = {})
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, port);
        socket.write("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" +
                     (token.isEmpty() ? QByteArray() : "Authorization: Bearer " + token + "\r\n") + "\r\n");
        if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; },
                             20'000))
            return "no answer";
        return socket.readAll();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_occ.run({u"init"_s}).code, 0); }

    void makesTokens()
    {
        const QJsonObject made =
            m_occ.object(words(u"token create --name crm --scope read --scope webhooks"_s));
        QCOMPARE(missingKeys(made, {u"id"_s, u"name"_s, u"prefix"_s, u"scopes"_s, u"token"_s, u"valid"_s}),
                 QStringList());
        m_token = made[u"token"_s].toString();
        const Ran list = m_occ.run(words(u"token list --json"_s));
        QVERIFY(list.out.contains(made[u"prefix"_s].toString().toLatin1()));
        QVERIFY(!list.out.contains(m_token.right(43).toLatin1()));
        const Ran shown = m_occ.run(words(u"token create --name other --scope write"_s));
        QVERIFY(shown.out.startsWith("occ_"));
        QVERIFY(shown.out.contains("not shown again"));
        QVERIFY(m_occ.refusal(1, words(u"token create --name crm --scope read"_s)).contains(u"called crm"_s));
        QVERIFY(m_occ.refusal(1, words(u"token create --name x --scope root"_s)).contains(u"root"_s));
        QCOMPARE(m_occ.object(words(u"token revoke other"_s))[u"valid"_s].toBool(true), false);
        QVERIFY(m_occ.refusal(1, words(u"token revoke other"_s)).contains(u"no token"_s));
    }

    void keepsWebhookKeys()
    {
        const QString key = u"1xBWOR0aip2v87UbBWnD/PL/ntxWk0gZ/bLyqMu1M3s="_s;
        QCOMPARE(m_occ.object({u"webhook"_s, u"add-key"_s, key})[u"key"_s].toString(), key);
        QCOMPARE(m_occ.array(words(u"webhook keys"_s)).size(), 1);
        QVERIFY(m_occ.refusal(1, {u"webhook"_s, u"add-key"_s, u"x"_s}).contains(u"public key"_s));
        QCOMPARE(m_occ.object({u"webhook"_s, u"remove-key"_s, key})[u"key"_s].toString(), key);
        QVERIFY(m_occ.array(words(u"webhook list --state waiting"_s)).isEmpty());
        QVERIFY(m_occ.refusal(1, words(u"webhook retry 7"_s)).contains(u"no webhook 7"_s));
    }

    void serves()
    {
        QProcess server;
        server.start(QStringLiteral(OCC_PROGRAM),
                     {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--workspace"_s, m_occ.workspace(),
                      u"--json"_s, u"--no-mail"_s});
        QByteArray log;
        static const QRegularExpression listening(u"listening on http://127.0.0.1:(\\d+)"_s);
        const auto logged = [&](const QRegularExpression& wanted) {
            return QTest::qWaitFor(
                [&] {
                    log += server.readAllStandardError();
                    return QString::fromUtf8(log).contains(wanted);
                },
                30'000);
        };
        QVERIFY2(logged(listening), log.constData());
        const quint16 port = listening.match(QString::fromUtf8(log)).captured(1).toUShort();
        QVERIFY(get(port, "/api/v1/health").startsWith("HTTP/1.1 200 "));
        QVERIFY(get(port, "/api/v1/webhooks/events").startsWith("HTTP/1.1 401 "));
        QVERIFY(get(port, "/api/v1/webhooks/events", m_token.toLatin1()).contains("{\"events\":[]}"));
        // Another process takes the token back, and it opens nothing from the next request on.
        QCOMPARE(m_occ.run(words(u"token revoke crm"_s)).code, 0);
        QVERIFY(get(port, "/api/v1/webhooks/events", m_token.toLatin1()).startsWith("HTTP/1.1 401 "));
        QVERIFY2(logged(QRegularExpression(u"tick: examined"_s)), log.constData());
        // A connection that is open does not keep it.
        QTcpSocket idle;
        idle.connectToHost(u"127.0.0.1"_s, port);
        QVERIFY(idle.waitForConnected());
        server.terminate();
        QVERIFY(QTest::qWaitFor([&server] { return server.state() == QProcess::NotRunning; }, 30'000));
        log += server.readAllStandardError();
        QCOMPARE(server.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.exitCode(), 0);
        QVERIFY(QJsonDocument::fromJson(server.readAllStandardOutput())[u"requests"].toInteger() >= 4);
        QVERIFY2(log.contains(" GET /api/v1/health 200 "), log.constData());
        QVERIFY(!log.contains(m_token.right(43).toLatin1()));
    }

    void refusesWhereItMayNotListen()
    {
        QVERIFY(m_occ.refusal(1, words(u"serve --listen 0.0.0.0:0"_s)).contains(u"--allow-others"_s));
        QVERIFY(m_occ.refusal(1, words(u"serve --listen nowhere"_s)).contains(u"ADDRESS:PORT"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliServe)
#include "tst_cli_serve.moc"
