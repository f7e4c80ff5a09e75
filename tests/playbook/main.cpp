// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/playbook/tst_content.h"
#include "tests/playbook/tst_duedates.h"
#include "tests/playbook/tst_playbook.h"
#include "tests/playbook/tst_scorecard.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    TestPlaybook playbook;
    TestDueDates dueDates;
    TestScorecard scorecard;
    TestContent content;
    int failures = 0;
    for (QObject* test : std::initializer_list<QObject*>{&playbook, &dueDates, &scorecard, &content})
        failures += QTest::qExec(test, argc, argv);
    return failures;
}
