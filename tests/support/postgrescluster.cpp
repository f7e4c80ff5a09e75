// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgrescluster.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

static constexpr auto kServerUser = "postgres";

/// The folder of initdb and pg_ctl, which Debian keeps out of the PATH; empty when not installed.
static QString binaries()
{
    static const QString found = [] {
        QStringList folders;
        QProcess config;
        config.start(u"pg_config"_s, {u"--bindir"_s});
        if (config.waitForFinished(5000))
            folders << QString::fromUtf8(config.readAllStandardOutput()).trimmed();
        const QDir versions(u"/usr/lib/postgresql"_s);
        const QStringList names =
            versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
        for (const QString& name : names)
            folders << versions.filePath(name + u"/bin"_s);
        folders << QFileInfo(QStandardPaths::findExecutable(u"initdb"_s)).path();
        for (const QString& folder : std::as_const(folders)) {
            if (QFile::exists(folder + u"/initdb"_s) && QFile::exists(folder + u"/pg_ctl"_s))
                return folder;
        }
        return QString();
    }();
    return found;
}

static bool amRoot()
{
    return ::geteuid() == 0;
}

QString PostgresCluster::missing()
{
    if (binaries().isEmpty())
        return u"PostgreSQL's server is not installed (Debian package postgresql)"_s;
    if (amRoot() && !::getpwnam(kServerUser))
        return u"there is no user postgres to run the server as"_s;
    return {};
}

/// True when everybody may enter every folder on the way to `path`.
static bool isReachable(const QString& path)
{
    for (QDir folder = QFileInfo(path).dir(); !folder.isRoot(); folder = QFileInfo(folder.path()).dir()) {
        const QFileInfo info(folder.path());
        if (info.exists() && !info.permissions().testFlag(QFileDevice::ExeOther))
            return false;
    }
    return true;
}

QString PostgresCluster::folderFor(const QString& wanted)
{
    constexpr int kLongestSocketFolder = 80; // the kernel allows 107 bytes with the socket's own name
    if (wanted.toUtf8().size() <= kLongestSocketFolder && (!amRoot() || isReachable(wanted)))
        return wanted;
    const QByteArray hash =
        QCryptographicHash::hash(wanted.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return u"/tmp/occ-postgresql-"_s + QString::fromLatin1(hash);
}

static std::unique_ptr<PostgresCluster>& ownCluster()
{
    static std::unique_ptr<PostgresCluster> cluster;
    return cluster;
}

PostgresCluster* PostgresCluster::shared(QString* why)
{
    static QString failure;
    auto& cluster = ownCluster();
    if (!cluster && failure.isEmpty()) {
        const QString offered = qEnvironmentVariable("OCC_TEST_POSTGRESQL");
        if (!offered.isEmpty())
            cluster = std::make_unique<PostgresCluster>(folderFor(offered));
        if (!cluster || !cluster->isRunning()) {
            cluster.reset();
            failure = missing();
        }
        if (!cluster && failure.isEmpty()) {
            const QString name = u"/tmp/occ-postgresql-%1-"_s.arg(::getpid());
            cluster =
                std::make_unique<PostgresCluster>(name + QUuid::createUuid().toString(QUuid::Id128).left(8));
            failure = cluster->start();
            if (!failure.isEmpty())
                cluster.reset();
        }
    }
    *why = failure;
    return cluster.get();
}

void PostgresCluster::stopShared()
{
    ownCluster().reset();
}

PostgresCluster::PostgresCluster(const QString& folder)
    : m_folder(folder)
{}

PostgresCluster::~PostgresCluster()
{
    if (!m_owned)
        return;
    stop();
    removeFolder();
}

void PostgresCluster::removeFolder()
{
    QDir(m_folder).removeRecursively();
}

QString PostgresCluster::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.setProcessChannelMode(QProcess::MergedChannels);
    // The server would keep an inherited pipe open for its whole life.
    const QString log = m_folder + u"/"_s + program + u".log"_s;
    process.setStandardOutputFile(log);
    const QString path = binaries() + u'/' + program;
    if (amRoot())
        process.start(u"runuser"_s,
                      QStringList{u"-u"_s, QString::fromLatin1(kServerUser), u"--"_s, path} + arguments);
    else
        process.start(path, arguments);
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0)
        return {};
    QFile file(log);
    const QString said = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return u"%1 failed: %2 %3"_s.arg(program, process.errorString(), said.right(2000)).simplified();
}

void PostgresCluster::watch()
{
    if (m_watched)
        return;
    m_watched = true;
    // pg_ctl knows the server by the process number in its folder.
    const QString asUser =
        amRoot() ? u"runuser -u %1 -- "_s.arg(QString::fromLatin1(kServerUser)) : QString();
    const QString script = u"while kill -0 %1 2>/dev/null && [ -d '%3' ]; do sleep 1; done; "
                           "if [ -f '%3/data/postmaster.pid' ]; then "
                           "%2'%4/pg_ctl' -D '%3/data' -m immediate stop; fi; rm -rf '%3'"_s.arg(::getpid())
                               .arg(asUser, m_folder, binaries());
    QProcess watcher;
    watcher.setProgram(u"/bin/sh"_s);
    watcher.setArguments({u"-c"_s, script});
    watcher.setWorkingDirectory(u"/"_s);
    for (const auto redirect : {&QProcess::setStandardOutputFile, &QProcess::setStandardErrorFile})
        (watcher.*redirect)(QProcess::nullDevice(), QIODevice::Truncate);
    watcher.setStandardInputFile(QProcess::nullDevice());
    watcher.startDetached();
}

QString PostgresCluster::start(Until until)
{
    if (isRunning())
        return {};
    const QString data = m_folder + u"/data"_s;
    if (!QDir().mkpath(m_folder))
        return u"cannot create "_s + m_folder;
    m_owned = true;
    if (until == Until::ProcessEnds)
        watch();
    if (!QFile::exists(data + u"/PG_VERSION"_s)) {
        QDir(data).removeRecursively(); // What is left where somebody was cut off while clearing up.
        if (amRoot()) {
            const passwd* user = ::getpwnam(kServerUser);
            if (!user || ::chown(qPrintable(m_folder), user->pw_uid, user->pw_gid) != 0)
                return u"cannot give %1 to the user postgres"_s.arg(m_folder);
        }
        const QStringList options{u"-D"_s,       data,           u"-A"_s, u"trust"_s, u"-U"_s,
                                  u"postgres"_s, u"--no-sync"_s, u"-E"_s, u"UTF8"_s,  u"--locale=C.UTF-8"_s};
        if (const QString failure = run(u"initdb"_s, options); !failure.isEmpty())
            return failure;
        QFile settings(data + u"/postgresql.conf"_s);
        if (!settings.open(QIODevice::Append))
            return u"cannot write "_s + settings.fileName();
        settings.write(u"listen_addresses = ''\nunix_socket_directories = '%1'\nport = 5432\nfsync = off\n"
                       "full_page_writes = off\nmax_connections = 60\n"
                       "shared_buffers = 32MB\nautovacuum = off\n"_s.arg(m_folder)
                           .toUtf8());
    }
    return run(u"pg_ctl"_s,
               {u"-D"_s, data, u"-w"_s, u"-t"_s, u"50"_s, u"-l"_s, m_folder + u"/server.log"_s, u"start"_s});
}

/// The server's process number from its folder; 0 when there is none.
static pid_t serverOf(const QString& folder)
{
    QFile file(folder + u"/data/postmaster.pid"_s);
    return file.open(QIODevice::ReadOnly) ? pid_t(file.readLine().trimmed().toLongLong()) : 0;
}

void PostgresCluster::stop()
{
    if (!isRunning())
        return;
    const pid_t server = serverOf(m_folder);
    const QString failure = run(u"pg_ctl"_s, {u"-D"_s, m_folder + u"/data"_s, u"-w"_s, u"-t"_s, u"20"_s,
                                              u"-m"_s, u"immediate"_s, u"stop"_s});
    if (failure.isEmpty() || !isRunning() || serverOf(m_folder) != server)
        return;
    // On a machine that is too busy it does not end in time. Its data goes with its folder, so it may be cut
    // off.
    qWarning("%s", qPrintable(failure));
    QFile children(u"/proc/%1/task/%1/children"_s.arg(server));
    const QByteArray ids = children.open(QIODevice::ReadOnly) ? children.readAll() : QByteArray();
    ::kill(server, SIGKILL);
    for (const QByteArray& id : ids.simplified().split(' ')) {
        if (const auto child = pid_t(id.toLongLong()); child > 1)
            ::kill(child, SIGKILL);
    }
}

bool PostgresCluster::isRunning() const
{
    const pid_t pid = serverOf(m_folder);
    return pid > 1 && (::kill(pid, 0) == 0 || errno == EPERM) &&
           QFile::exists(m_folder + u"/.s.PGSQL.5432"_s);
}

QString PostgresCluster::address(const QString& schema) const
{
    return u"postgresql://postgres@localhost/postgres?host=%1&schema=%2"_s.arg(m_folder, schema);
}

QString PostgresCluster::psql(const QString& sql) const
{
    QProcess process;
    process.start(binaries() + u"/psql"_s,
                  {u"-X"_s, u"-q"_s, u"-t"_s, u"-A"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_folder,
                   u"-U"_s, u"postgres"_s, u"-d"_s, u"postgres"_s, u"-c"_s, sql});
    process.waitForFinished(30000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return u"psql: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

} // namespace occ::test
