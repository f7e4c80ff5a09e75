// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QCoreApplication>

OCC_TEST_MAIN(QCoreApplication)
