// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/desktop/realprogram.h"
#include "tests/support/expect.h"
#include "tests/support/testmain.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// The program as it is started, started again, killed and crashed.
class DesktopTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Home> m_home;
    QString m_workspace;

    [[nodiscard]] QStringList arguments(const QStringList& more = {}) const
    {
        return QStringList{u"--workspace"_s, m_workspace} + more;
    }
    [[nodiscard]] QStringList files(const QString& folder, const QString& pattern) const
    {
        QStringList found;
        const QDir place(
            m_home->file(u"data/onboarding-command-center/onboarding-command-center/"_s + folder));
        for (const QString& name : place.entryList({pattern}, QDir::Files))
            found << place.filePath(name);
        return found;
    }
    static void end(RealProgram& program)
    {
        program.tell(u"key"_s, {u"Ctrl+Q"_s});
        QVERIFY(program.process().waitForFinished());
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<Home>();
        m_workspace = m_home->file(u"team.occ"_s);
        (void)must(Workspace::create({m_workspace, {}, {}, {}}));
    }

    void aSecondStartHandsOver()
    {
        RealProgram first(*m_home, arguments());
        QVERIFY(first.isUp());
        // The same file under another name.
        QDir::setCurrent(m_home->file({}));
        RealProgram second(
            *m_home, {u"--workspace"_s, m_home->file(u"./run/../team.occ"_s), u"--page"_s, u"alerts"_s});
        QVERIFY(second.process().waitForFinished());
        QCOMPARE(second.process().exitCode(), 0);
        QTRY_COMPARE(first.tell(u"get"_s, {u"page.alerts"_s, u"objectName"_s}), u"page.alerts"_s);
        QCOMPARE(first.tell(u"windows"_s), u"1"_s);
        // Another workspace is a program of its own.
        const QString other = m_home->file(u"other.occ"_s);
        (void)must(Workspace::create({other, {}, {}, {}}));
        RealProgram third(*m_home, {u"--workspace"_s, other});
        QVERIFY(third.isUp());
        end(first);
        // The first is gone; the next start opens a window of its own.
        RealProgram fourth(*m_home, arguments());
        QVERIFY(fourth.isUp());
    }

    void somethingFoundIsOpenedInTheFirst()
    {
        auto workspace = must(Workspace::open({m_workspace, {}, {}, {}}));
        Client client;
        client.name = u"Northline Freight"_s;
        client.industry = u"fleet"_s;
        const qint64 id = must(workspace->clients().add(client)).id;
        RealProgram first(*m_home, arguments());
        QVERIFY(first.isUp());
        RealProgram second(*m_home, arguments({u"--open"_s, u"client:%1"_s.arg(id)}));
        QVERIFY(second.process().waitForFinished());
        QTRY_VERIFY(
            first.tell(u"get"_s, {u"mainWindow"_s, u"windowTitle"_s}).startsWith(u"Northline Freight"));
    }

    void aKilledProgramStandsInNobodysWay()
    {
        RealProgram first(*m_home, arguments());
        QVERIFY(first.isUp());
        first.kill();
        RealProgram second(*m_home, arguments());
        QVERIFY(second.isUp());
    }

    void whatWasHalfTypedOutlivesAKill()
    {
        {
            RealProgram program(*m_home, arguments());
            QVERIFY(program.isUp());
            program.tell(u"key"_s, {u"Ctrl+Shift+C"_s});
            QTRY_COMPARE(program.tell(u"get"_s, {u"clientSheet"_s, u"visible"_s}), u"true"_s);
            QCOMPARE(program.tell(u"type"_s, {u"Half a name"_s}), u"ok"_s);
            QTRY_COMPARE(files(u"drafts"_s, u"*.json"_s).size(), 1);
            program.kill();
        }
        RealProgram program(*m_home, arguments());
        QVERIFY(program.isUp());
        program.tell(u"key"_s, {u"Ctrl+Shift+C"_s});
        QTRY_COMPARE(program.tell(u"get"_s, {u"name"_s, u"text"_s}), u"Half a name"_s);
        QCOMPARE(program.tell(u"get"_s, {u"clientSheet.message"_s, u"visible"_s}), u"true"_s);
        // Cancelling it is a person's own decision.
        program.tell(u"key"_s, {u"Escape"_s});
        QTRY_COMPARE(files(u"drafts"_s, u"*.json"_s).size(), 0);
    }

    void aCrashLeavesAReportAndTheNextStartSaysSo()
    {
        {
            RealProgram program(*m_home, arguments({u"--page"_s, u"pipeline"_s}));
            QVERIFY(program.isUp());
            QTRY_COMPARE(program.tell(u"get"_s, {u"page.pipeline"_s, u"visible"_s}), u"true"_s);
            program.tell(u"crash"_s);
            QVERIFY(program.process().waitForFinished());
            QCOMPARE(program.process().exitStatus(), QProcess::CrashExit);
        }
        const QStringList reports = files(u"crashes"_s, u"crash-*.txt"_s);
        QCOMPARE(reports.size(), 1);
        QFile file(reports.first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString report = QString::fromUtf8(file.readAll());
        for (const QString& part : {u"Onboarding Command Center "_s, u"SIGSEGV"_s, u"page: pipeline"_s,
                                    u"stack:"_s, u"occWriteCrashReport"_s})
            QVERIFY2(report.contains(part), qPrintable(report));
        {
            RealProgram program(*m_home, arguments());
            QVERIFY(program.isUp());
            QCOMPARE(program.tell(u"get"_s, {u"shell.offer"_s, u"visible"_s}), u"true"_s);
            QCOMPARE(program.tell(u"get"_s, {u"shell.offer.action"_s, u"visible"_s}), u"true"_s);
            end(program);
        }
        RealProgram program(*m_home, arguments());
        QVERIFY(program.isUp());
        QCOMPARE(program.tell(u"get"_s, {u"shell.offer"_s, u"visible"_s}), u"-"_s);
    }
};

OCC_TEST(DesktopTest)
#include "desktoptest.moc"
