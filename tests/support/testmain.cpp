// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include "tests/support/postgrescluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstdio>
#include <map>

namespace occ::test {

using namespace Qt::Literals::StringLiterals;

using MakeTest = std::function<std::unique_ptr<QObject>()>;
using RunChild = std::function<int(const QStringList&)>;

static std::map<QString, MakeTest>& tests()
{
    static std::map<QString, MakeTest> all;
    return all;
}

static std::map<QString, RunChild>& children()
{
    static std::map<QString, RunChild> all;
    return all;
}

bool addTest(const char* name, MakeTest make)
{
    return tests().emplace(QString::fromLatin1(name), std::move(make)).second;
}

bool addChild(const char* name, RunChild run)
{
    return children().emplace(QString::fromLatin1(name), std::move(run)).second;
}

static int runOne(const MakeTest& make, const QStringList& arguments)
{
    const auto test = make();
    // Nothing here may take five minutes (QTest's default) to be found out as stuck.
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "120000");
    // Its crash handler runs gdb, which may hang on pipes that children hold.
    return QTest::qExec(test.get(), arguments + QStringList{u"-nocrashhandler"_s});
}

static int runChosen(const QStringList& arguments)
{
    if (arguments.size() > 1) {
        const auto chosen = tests().find(arguments[1]);
        if (chosen != tests().end())
            return runOne(chosen->second, arguments.mid(0, 1) + arguments.mid(2));
    }
    QStringList failed;
    for (const auto& [name, make] : tests()) {
        QElapsedTimer timer;
        timer.start();
        if (runOne(make, arguments) != 0)
            failed << name;
        std::printf("%s: %lld ms\n\n", qPrintable(name), static_cast<long long>(timer.elapsed()));
        std::fflush(stdout);
    }
    if (!failed.isEmpty())
        std::printf("FAILED: %s\n", qPrintable(failed.join(u", "_s)));
    return int(failed.size());
}

int runTests(const QStringList& arguments)
{
    if (arguments.size() > 2 && arguments[1] == "--child"_L1) {
        const auto child = children().find(arguments[2]);
        return child == children().end() ? 2 : child->second(arguments.mid(3));
    }
    if (arguments.contains(u"--list"_s)) {
        for (const auto& test : tests())
            std::printf("%s\n", qPrintable(test.first));
        return 0;
    }
    const int result = runChosen(arguments);
    PostgresCluster::stopShared();
    return result;
}

} // namespace occ::test
