// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/realprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace occ::test {

static constexpr int kPatienceMs = 30'000;

Home::Home()
{
    for (const QString& part : {u"run"_s, u"data"_s, u"config"_s}) {
        QDir().mkpath(file(part));
        QFile::setPermissions(file(part), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
}

QProcessEnvironment Home::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, file(u"run"_s));
    environment.insert(u"XDG_DATA_HOME"_s, file(u"data"_s));
    environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

RealProgram::RealProgram(const Home& home, const QStringList& arguments)
{
    static int count = 0;
    m_socket = home.file(u"driver-%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(++count));
    QProcessEnvironment environment = home.environment();
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"occdriver:"_s + m_socket);
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(OCC_DRIVER_FOLDER));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(OCC_DESKTOP), arguments);
}

RealProgram::~RealProgram()
{
    kill();
}

void RealProgram::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool RealProgram::isUp()
{
    const bool reached = QTest::qWaitFor(
        [this] {
            if (m_driver.state() == QLocalSocket::UnconnectedState)
                m_driver.connectToServer(m_socket);
            return m_driver.state() == QLocalSocket::ConnectedState ||
                   m_process.state() == QProcess::NotRunning;
        },
        kPatienceMs);
    return reached && QTest::qWaitFor([this] { return tell(u"windows"_s).toInt() > 0; }, kPatienceMs);
}

QString RealProgram::tell(const QString& command, const QStringList& words)
{
    if (m_driver.state() != QLocalSocket::ConnectedState)
        return {};
    m_driver.write((QStringList(command) + words).join(u'\t').toUtf8() + '\n');
    while (!m_driver.canReadLine()) {
        if (!m_driver.waitForReadyRead(kPatienceMs))
            return {};
    }
    return QJsonDocument::fromJson(m_driver.readLine()).array().first().toString();
}

} // namespace occ::test
