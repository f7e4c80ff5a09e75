// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/children.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <grp.h>
#include <unistd.h>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

Child::Child(const QString& name, const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), QStringList{u"--child"_s, name} + arguments);
    m_process.waitForStarted();
}

Child::~Child()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

QString Child::readLine(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        const qint64 left = milliseconds - timer.elapsed();
        if (left <= 0 || !m_process.waitForReadyRead(int(left))) {
            if (!m_process.canReadLine())
                return {};
        }
    }
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

void Child::kill()
{
    m_process.kill();
    m_process.waitForFinished(20000);
}

int Child::wait(int milliseconds)
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(milliseconds);
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QStringList Child::restOfLines()
{
    return QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void say(const QString& line)
{
    std::fprintf(stdout, "%s\n", line.toUtf8().constData());
    std::fflush(stdout);
}

bool giveUpRights()
{
    constexpr uid_t kNobody = 65534;
    if (::geteuid() != 0)
        return true;
    return ::setgroups(0, nullptr) == 0 && ::setgid(kNobody) == 0 && ::setuid(kNobody) == 0;
}

} // namespace occ::test
