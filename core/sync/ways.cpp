// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/ways.h"

#include "core/sync/remotes.h"

#include <QMutex>

namespace occ::sync {

namespace {

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

MakeRemote remoteThatWasSet()
{
    return waysNow().remote;
}

} // namespace occ::sync
