// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/oauthserver.h"

#include "core/messaging/http.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

static QString shipped()
{
    return qEnvironmentVariable("OCC_SHARED") + u"/api/stateful/oauth-server.mjs"_s;
}

OAuthServer::~OAuthServer()
{
    stop();
}

QString OAuthServer::missing()
{
    if (!qEnvironmentVariableIsSet("OCC_SHARED") || !QFile::exists(shipped()))
        return u"no authorization server beside the project (OCC_SHARED)"_s;
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty() ||
        !QFile::exists(qEnvironmentVariable("OCC_NODE_MODULES") + u"/oidc-provider"_s))
        return u"no authorization server on this machine: npm install oidc-provider@9, then "
               "OCC_NODE_MODULES=…"_s;
    return {};
}

/// The person at the page agrees by herself; one who does not is the same server with that answer changed.
QString OAuthServer::script(Person person)
{
    if (person == Person::Agrees)
        return shipped();
    QFile file(shipped());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    const QString yes = u"{ consent: { grantId: await grant.save() } }"_s;
    if (!text.contains(yes))
        return {};
    text.replace(yes, u"{ error: 'access_denied', error_description: 'End-User aborted interaction' }"_s);
    QFile changed(m_folder.filePath(u"oauth-server.mjs"_s));
    if (!changed.open(QIODevice::WriteOnly) || changed.write(text.toUtf8()) < 0)
        return {};
    return changed.fileName();
}

QString OAuthServer::start(const QString& crm, const QUrl& instance, Person person)
{
    const QString file = script(person);
    if (file.isEmpty())
        return u"The authorization server cannot be made to say no."_s;
    QTcpServer free;
    if (!free.listen(QHostAddress::LocalHost))
        return u"No port is free."_s;
    m_port = free.serverPort();
    free.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_MODULES"_s, qEnvironmentVariable("OCC_NODE_MODULES"));
    if (!instance.isEmpty())
        environment.insert(u"INSTANCE_URL"_s, instance.toString());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"node"_s, {file, QString::number(m_port), crm});
    const bool answers = QTest::qWaitFor(
        [&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, quint16(m_port));
            return m_process.state() == QProcess::NotRunning || socket.waitForConnected(500);
        },
        60'000);
    if (answers && m_process.state() != QProcess::NotRunning)
        return {};
    return u"The authorization server does not start: "_s + QString::fromUtf8(m_process.readAll());
}

int OAuthServer::revoke(const QString& refreshToken) const
{
    messaging::WebRequest request;
    request.url = QUrl(base().toString() + u"/services/oauth2/revoke"_s);
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "client_id=occ&token=" + QUrl::toPercentEncoding(refreshToken);
    return messaging::call(request, 0).status;
}

void OAuthServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

} // namespace occ::test
