// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/playbook/tst_content.h"
#include "tests/playbook/tst_playbook.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    TestPlaybook playbook;
    TestContent content;
    return QTest::qExec(&playbook, argc, argv) + QTest::qExec(&content, argc, argv);
}
