// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/realprogram.h"
#include "tests/support/engines.h"
#include "tests/support/testmain.h"
#include "tests/support/workspaces.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// Two windows and `occ` on one workspace: what one changes the others show within a second.
class DesktopSharingTest final : public QObject
{
    Q_OBJECT

    static QByteArray occ(const Home& home, const QString& workspace, const QStringList& words)
    {
        QProcess process;
        process.setProcessEnvironment(home.environment());
        process.start(QStringLiteral(OCC_COMMAND), QStringList{u"--workspace"_s, workspace} + words);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("occ: %s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void everyoneSeesEveryChange_data() { addEngines(); }
    // NOLINTNEXTLINE(readability-function-size): one story, told in order
    void everyoneSeesEveryChange()
    {
        OCC_FETCH_ENGINE();
        const Home home;
        const TestWorkspace workspace(engine);
        RealProgram program(home, {u"--workspace"_s, workspace.text(), u"--page"_s, u"clients"_s});
        QVERIFY(program.isUp());
        program.tell(u"key"_s, {u"Ctrl+Shift+N"_s});
        QTRY_COMPARE(program.tell(u"windows"_s), u"2"_s);
        const auto everywhere = [&program](const QString& name) {
            const QStringList windows = program.tell(u"rows"_s, {u"clients.table"_s}).split(u'\n');
            return windows.size() == 2 && windows[0].contains(name) && windows[1].contains(name);
        };
        // From the command line into both windows.
        (void)occ(home, workspace.text(),
                  {u"client"_s, u"add"_s, u"--name"_s, u"From Afar"_s, u"--industry"_s, u"legal"_s});
        QTRY_VERIFY_WITH_TIMEOUT(everywhere(u"From Afar"_s), 1000);
        // From one window into the other and to the command line.
        program.tell(u"key"_s, {u"Ctrl+Shift+C"_s});
        QTRY_COMPARE(program.tell(u"get"_s, {u"clientSheet"_s, u"visible"_s}), u"true"_s);
        program.tell(u"type"_s, {u"From a Window"_s});
        program.tell(u"key"_s, {u"Ctrl+Return"_s});
        QTRY_VERIFY_WITH_TIMEOUT(everywhere(u"From a Window"_s), 1000);
        QVERIFY(occ(home, workspace.text(), {u"client"_s, u"list"_s}).contains("From a Window"));
        QVERIFY(occ(home, workspace.text(), {u"search"_s, u"window"_s}).contains("From a Window"));
        // Undone in a window, gone everywhere.
        QCOMPARE(program.tell(u"click"_s, {u"undoBar.undo"_s}), u"ok"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!program.tell(u"rows"_s, {u"clients.table"_s}).contains(u"From a Window"),
                                 1000);
        QVERIFY(!occ(home, workspace.text(), {u"client"_s, u"list"_s}).contains("From a Window"));
    }
};

OCC_TEST(DesktopSharingTest)
#include "sharingtest.moc"
