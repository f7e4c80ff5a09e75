// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/trytonserver.h"

#include "core/messaging/http.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

namespace {

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

QJsonObject posted(const sync::TrytonAccess& access, const QByteArray& session, const QString& method,
                   const QJsonArray& params)
{
    messaging::WebRequest request;
    request.url = access.base;
    request.body =
        QJsonDocument(QJsonObject{{u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, params}}).toJson();
    if (!session.isEmpty())
        request.headers = {{"Authorization", "Session " + session}};
    request.longestAnswer = qint64(32) << 20;
    request.deadline = 2 * kMinute;
    return QJsonDocument::fromJson(messaging::call(request, 0).body).object();
}

} // namespace

TrytonServer::TrytonServer()
{
    const QString shared = qEnvironmentVariable("OCC_SHARED");
    m_script = shared + u"/api/stateful/tryton.sh"_s;
    if (shared.isEmpty() || !QFileInfo::exists(m_script))
        m_missing = u"api/stateful/tryton.sh is not there (OCC_SHARED)"_s;
    else if (QStandardPaths::findExecutable(u"trytond"_s).isEmpty())
        m_missing = u"trytond is not installed (tryton-server, tryton-modules-party, "
                    "tryton-modules-sale-opportunity)"_s;
    else if (!QFileInfo::exists(u"/usr/lib/python3/dist-packages/trytond/modules/sale_opportunity"_s))
        m_missing = u"tryton-modules-sale-opportunity is not installed"_s;
}

TrytonServer::~TrytonServer()
{
    kill();
}

sync::TrytonAccess TrytonServer::access() const
{
    return {QUrl(u"http://127.0.0.1:%1/crm/"_s.arg(m_port)), u"admin"_s, "occ-test"};
}

bool TrytonServer::answers() const
{
    return posted(access(), {}, u"common.db.login"_s,
                  {u"admin"_s, QJsonObject{{u"password"_s, u"occ-test"_s}}, u"en"_s})
        .contains("result"_L1);
}

QString TrytonServer::start()
{
    if (m_port == 0)
        m_port = freePort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"TRYTON_PASSWORD"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(u"sh"_s, {m_script, QString::number(m_port), m_folder.path()});
    const bool up = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning || answers(); },
                                    10 * 60 * 1000);
    if (up && m_process.state() == QProcess::Running)
        return {};
    return u"Tryton does not start: "_s + QString::fromUtf8(m_process.readAll().right(2000));
}

void TrytonServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QJsonObject TrytonPerson::ask(const QString& method, const QJsonArray& params)
{
    if (m_session.isEmpty()) {
        const QJsonArray pair =
            posted(
                m_access, {}, u"common.db.login"_s,
                {m_access.user, QJsonObject{{u"password"_s, QString::fromUtf8(m_access.password)}}, u"en"_s})
                .value("result"_L1)
                .toArray();
        m_session =
            (m_access.user + u':' + QString::number(pair.at(0).toInteger()) + u':' + pair.at(1).toString())
                .toUtf8()
                .toBase64();
    }
    return posted(m_access, m_session, method, params);
}

QJsonValue TrytonPerson::call(const QString& method, const QJsonArray& params)
{
    const QJsonObject answer = ask(method, params);
    if (!answer.contains("result"_L1))
        qFatal("%s: %s", qPrintable(method), QJsonDocument(answer).toJson().constData());
    return answer.value("result"_L1);
}

qint64 TrytonPerson::make(const QString& model, const QJsonObject& values)
{
    return call(u"model.%1.create"_s.arg(model), {QJsonArray{values}, QJsonObject()})
        .toArray()
        .at(0)
        .toInteger();
}

void TrytonPerson::write(const QString& model, qint64 id, const QJsonObject& values)
{
    call(u"model.%1.write"_s.arg(model), {QJsonArray{id}, values, QJsonObject()});
}

void TrytonPerson::signOutEverybody()
{
    // A new password ends all sessions of the user.
    write(u"res.user"_s, 1, {{u"password"_s, QString::fromUtf8(m_access.password)}});
    m_session.clear();
}

} // namespace occ::test
