// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace occ::app {

static constexpr int kAgainMs = 100;
static constexpr int kMostTries = 50; // five seconds: the other one may just be starting
static constexpr auto kTaken = "taken\n";

/// Two ways to write one file name are one workspace.
static QString fileFor(const QString& workspace, const QString& folder)
{
    const QString canonical = QFileInfo(workspace).canonicalFilePath();
    const QByteArray key = (canonical.isEmpty() ? workspace : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24);
    return QDir(folder).filePath(u"occ-"_s + QString::fromLatin1(hash));
}

QString Instance::sessionFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return QDir(runtime).filePath(u"onboarding-command-center"_s);
}

Instance::Instance(const QString& workspace, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_name(fileFor(workspace, folder))
    , m_lock(m_name + u".lock"_s)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock.setStaleLockTime(0); // only a dead owner makes it stale, however long it is held
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &Instance::tryAgain);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::greet);
    connect(&m_socket, &QLocalSocket::connected, this,
            [this] { m_socket.write((m_wanted + u'\n').toUtf8()); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (m_socket.readAll().startsWith(kTaken))
            Q_EMIT handedOver();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { m_again.start(); });
}

void Instance::start(const QString& wanted)
{
    m_wanted = wanted.simplified();
    tryAgain();
}

void Instance::tryAgain()
{
    if (m_lock.tryLock(0)) {
        QLocalServer::removeServer(m_name + u".socket"_s); // a killed program leaves its socket
        m_server.listen(m_name + u".socket"_s);
        Q_EMIT first();
        return;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        Q_EMIT first(); // a folder that cannot be written to must not keep anybody from working
        return;
    }
    if (++m_tries > kMostTries) {
        Q_EMIT stuck();
        return;
    }
    m_socket.abort();
    m_socket.connectToServer(m_name + u".socket"_s);
}

void Instance::greet()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        answer(socket);
    }
}

void Instance::answer(QLocalSocket* socket)
{
    if (!socket->canReadLine())
        return;
    const QString wanted = QString::fromUtf8(socket->readLine(4096)).trimmed();
    socket->write(kTaken);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT asked(wanted);
}

} // namespace occ::app
