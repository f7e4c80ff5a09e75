// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <QCoreApplication>

#include <memory>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    int failed = 0;
    for (const auto make : {makeReaderTest, makeSuitesTest, makeDatesTest, makeMappingTest, makeFilesTest}) {
        const std::unique_ptr<QObject> test(make());
        failed += QTest::qExec(test.get(), argc, argv);
    }
    return failed;
}
