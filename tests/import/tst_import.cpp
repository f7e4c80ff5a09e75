// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>

#include <memory>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1).endsWith(QLatin1String("Test"))) // One class of those that run on both engines.
        return occ::test::runTests(arguments);
    int failed = 0;
    for (const auto make : {makeReaderTest, makeSuitesTest, makeDatesTest, makeMappingTest, makeFilesTest}) {
        const std::unique_ptr<QObject> test(make());
        failed += QTest::qExec(test.get(), argc, argv);
    }
    return failed + occ::test::runTests(arguments);
}
