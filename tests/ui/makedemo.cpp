// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the demo workspace to a file: for looking at the screens by hand.
#include "tests/ui/demo.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        qFatal("usage: ui_makedemo FILE [DEALS]");
    occ::tests::makeDemo(arguments.at(1), arguments.size() > 2 ? arguments.at(2).toInt() : 60);
    return 0;
}
