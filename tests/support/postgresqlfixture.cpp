// SPDX-License-Identifier: GPL-3.0-or-later
// `occ_test_postgresql start|stop FOLDER`: ctest runs it before the first and after the last test.
#include "tests/support/postgrescluster.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdio>

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3)
        return 2;
    using occ::test::PostgresCluster;
    PostgresCluster cluster(PostgresCluster::folderFor(arguments[2]));
    if (arguments[1] == QLatin1StringView("stop")) {
        cluster.stop();
        cluster.removeFolder();
        return 0;
    }
    if (const QString why = PostgresCluster::missing(); !why.isEmpty()) {
        std::printf("no PostgreSQL: %s\n", qPrintable(why)); // the tests skip, or fail when CI is set
        return 0;
    }
    const QString failure = cluster.start(PostgresCluster::Until::Stopped);
    if (!failure.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(failure));
        return 1;
    }
    cluster.disown();
    std::printf("PostgreSQL answers in %s\n", qPrintable(cluster.folder()));
    return 0;
}
