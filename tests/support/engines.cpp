// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"

#include "tests/support/postgrescluster.h"

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

QStringList engineNames()
{
    return {u"sqlite"_s, u"postgresql"_s};
}

void addEngines()
{
    QTest::addColumn<QString>("engine");
    const QStringList names = engineNames();
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << name;
}

QString unavailable(const QString& engine)
{
    if (engine == "sqlite"_L1)
        return {};
    QString why;
    return PostgresCluster::shared(&why) ? QString() : u"PostgreSQL cannot be tested: "_s + why;
}

bool isContinuousIntegration()
{
    return qEnvironmentVariable("CI") == "true"_L1;
}

} // namespace occ::test
