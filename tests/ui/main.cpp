// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    QApplication::setAttribute(Qt::AA_Use96Dpi); // Sizes do not depend on what the screen says of itself.
    return occ::test::runTests(QCoreApplication::arguments());
}
