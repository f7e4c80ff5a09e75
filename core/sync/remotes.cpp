// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/remotes.h"

#include <QCoreApplication>
#include <QMutex>

namespace occ::sync {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sync)
};

struct Kept
{
    QMutex mutex;
    Ways ways;
};

Kept& kept()
{
    static Kept only;
    return only;
}

Ways waysNow()
{
    const QMutexLocker lock(&kept().mutex);
    return kept().ways;
}

} // namespace

void setWays(Ways ways)
{
    const QMutexLocker lock(&kept().mutex);
    kept().ways = std::move(ways);
}

Result<std::unique_ptr<Remote>> remoteFor(const Connection& connection)
{
    if (const Ways ways = waysNow(); ways.remote)
        return ways.remote(connection);
    return refused(Words::tr("Nothing here speaks to \"%1\".").arg(connection.connector),
                   Words::tr("Use a version of this program that does."));
}

Status signInByBrowser(const Connection& connection, const OpenBrowser& open, const std::atomic_bool& stop)
{
    if (const Ways ways = waysNow(); ways.signIn)
        return ways.signIn(connection, open, stop);
    return refused(Words::tr("There is no sign-in through the browser for \"%1\".").arg(connection.connector),
                   Words::tr("Use a key or a password where the CRM gives one."));
}

QString secretNameOf(const QString& connection)
{
    return u"sync."_s + connection;
}

QString appSecretNameOf(const QString& connection)
{
    return secretNameOf(connection) + u".app"_s;
}

} // namespace occ::sync
