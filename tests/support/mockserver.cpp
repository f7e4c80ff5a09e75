// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mockserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

QString api(const QString& file)
{
    return qEnvironmentVariable("OCC_SHARED") + u"/api/"_s + file;
}

QString prism()
{
    const QString given = qEnvironmentVariable("OCC_PRISM");
    return QFile::exists(given) ? given : QStandardPaths::findExecutable(u"prism"_s);
}

int freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool answersWithin(int port, const QProcess& process, int milliseconds)
{
    const auto answers = [port] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        return socket.waitForConnected(500);
    };
    return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning || answers(); },
                           milliseconds) &&
           process.state() != QProcess::NotRunning;
}

void end(QProcess& process)
{
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished(5000);
}

QUrl here(int port, const QString& path)
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path));
}

/// Why there is no mock on this machine; empty when there is one.
QString whatIsMissing(const QString& service)
{
    if (!QFile::exists(api(service + u"/mock.sh"_s)))
        return u"no mock of %1 beside the project (OCC_SHARED)"_s.arg(service);
    if (prism().isEmpty() || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        return u"no Prism on this machine: npm install @stoplight/prism-cli, then OCC_PRISM=…/prism"_s;
    return {};
}

} // namespace

MockServer::MockServer(const QString& service)
    : m_missing(whatIsMissing(service))
{
    if (m_missing.isEmpty())
        start(api(service + u"/mock.sh"_s), {QString::number(m_port = freePort())});
}

MockServer::MockServer(const QString& service, const QUrl& behind)
    : m_missing(whatIsMissing(service))
{
    if (!m_missing.isEmpty())
        return;
    m_port = freePort();
    start(prism(), {u"proxy"_s, u"--errors"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s,
                    QString::number(m_port), api(service + u"/openapi.yaml"_s), behind.toString()});
}

void MockServer::start(const QString& program, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PRISM"_s, prism());
    environment.insert(u"PRISM_BIN"_s, prism());
    m_mock.setProcessEnvironment(environment);
    m_mock.setProcessChannelMode(QProcess::MergedChannels);
    m_mock.start(program, arguments);
    if (!answersWithin(m_port, m_mock, 90'000))
        qFatal("%s does not start: %s", qPrintable(program), m_mock.readAll().constData());
}

MockServer::~MockServer()
{
    end(m_proxy);
    end(m_mock);
}

QUrl MockServer::url(const QString& path) const
{
    return here(m_port, path);
}

QUrl MockServer::forcedUrl(const QString& path) const
{
    return here(m_proxyPort, path);
}

QByteArray MockServer::log()
{
    m_mock.waitForReadyRead(200);
    return m_mock.readAll();
}

void MockServer::force(int status, const QString& example)
{
    end(m_proxy);
    m_proxyPort = freePort();
    QStringList arguments{api(u"prefer-proxy.mjs"_s), QString::number(m_proxyPort), QString::number(m_port),
                          QString::number(status)};
    if (!example.isEmpty())
        arguments << u"--example"_s << example;
    m_proxy.start(u"node"_s, arguments);
    if (!answersWithin(m_proxyPort, m_proxy, 30'000))
        qFatal("the proxy does not start: %s", m_proxy.readAllStandardError().constData());
}

} // namespace occ::test
