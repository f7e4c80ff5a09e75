// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ways.h"

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

MakeRemote remotesOf(const Clock& clock)
{
    return [usual = usualRemotes(clock)](const Connection& connection) {
        const Ways ways = waysNow();
        return ways.remote ? ways.remote(connection) : usual(connection);
    };
}

Status signInByBrowser(const Connection& connection, const OpenBrowser& open, const std::atomic_bool& stop)
{
    if (const Ways ways = waysNow(); ways.signIn)
        return ways.signIn(connection, open, stop);
    return refused(Words::tr("There is no sign-in through the browser for \"%1\".").arg(connection.connector),
                   Words::tr("Use a key or a password where the CRM gives one."));
}

QString appSecretOf(const QString& connection)
{
    return secretOf(connection) + u".app"_s;
}

} // namespace occ::sync
