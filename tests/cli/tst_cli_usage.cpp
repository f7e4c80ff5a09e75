// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "tests/cli/program.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::Program;

class TestCliUsage : public QObject
{
    Q_OBJECT
    Program m_occ;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_occ.run({u"init"_s}).code, 0); }

    void peopleReadTheirLanguageAndScriptsEnglish();
    void anUnknownLanguageIsRefused();
    void wrongCommandLines_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QString& line, const QString& named) {
            QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << named;
        };
        row("nothing", u""_s, u"occ help"_s);
        row("unknown group", u"clinet list"_s, u"\"client\""_s);
        row("unknown verb", u"item don 1"_s, u"\"done\""_s);
        row("no verb", u"client"_s, u"add, list, show"_s);
        row("unknown option", u"client list --serch x"_s, u"\"--search\""_s);
        row("unknown short option", u"client list -x"_s, u"-x"_s);
        row("option of another command", u"client list --severity major"_s, u"--severity"_s);
        row("option before its command", u"--name x client add"_s, u"--name"_s);
        row("missing value at the end", u"client list --search"_s, u"--search"_s);
        row("option instead of a value", u"client add --name --industry fleet"_s, u"--name"_s);
        row("missing option", u"client add --industry fleet"_s, u"--name"_s);
        row("missing argument", u"item done"_s, u"ID"_s);
        row("unexpected argument", u"tick now"_s, u"\"now\""_s);
        row("twice", u"client list --search a --search b"_s, u"--search"_s);
        row("global twice", u"tick --json --json"_s, u"--json"_s);
        row("switch with a value", u"tick --json=yes"_s, u"--json"_s);
        row("unknown shell", u"completion fish"_s, u"fish"_s);
        row("unknown help", u"help clinet"_s, u"client"_s);
        row("no source", u"onboarding start"_s, u"--client"_s);
        row("two sources", u"onboarding start --client a --from-won"_s, u"one of"_s);
        row("since alone", u"onboarding start --client a --since 2026-01-01"_s, u"--since"_s);
        row("two histories", u"history --client a --deal b"_s, u"one of"_s);
        row("nobody's inbox", u"inbox list"_s, u"--as"_s);
        row("nothing to change", u"onboarding change 1"_s, u"--goal"_s);
    }
    void wrongCommandLines()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, named);
        const QString line = m_occ.refusal(2, words);
        QVERIFY2(line.startsWith(u"occ: "_s), qPrintable(line));
        QVERIFY2(line.contains(named), qPrintable(line));
    }

    void withoutAWorkspace()
    {
        const auto ran = m_occ.bare({u"client"_s, u"list"_s});
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.error.contains(u"--workspace"_s) && ran.error.contains(u"OCC_WORKSPACE"_s));
        const auto missing =
            m_occ.bare({u"client"_s, u"list"_s, u"--workspace"_s, m_occ.path(u"none.occ"_s)});
        QVERIFY(missing.code == 1 || missing.code == 3);
        QVERIFY(missing.error.contains(u"none.occ"_s));
    }
    void workspaceFromTheEnvironment()
    {
        const QStringList variable = {u"OCC_WORKSPACE="_s + m_occ.workspace()};
        QCOMPARE(m_occ.bare({u"client"_s, u"list"_s}, variable).code, 0);
        // The option goes first.
        const auto ran =
            m_occ.bare({u"client"_s, u"list"_s, u"--workspace"_s, m_occ.path(u"other"_s)}, variable);
        QVERIFY(ran.code != 0);
    }
    void globalOptionsStandAnywhere()
    {
        const QStringList end = {u"list"_s, u"--json"_s};
        QCOMPARE(m_occ.bare(QStringList{u"--workspace"_s, m_occ.workspace(), u"client"_s} + end).code, 0);
        QCOMPARE(m_occ.bare(QStringList{u"client"_s, u"--workspace="_s + m_occ.workspace()} + end).code, 0);
    }
    void wrongClock()
    {
        for (const auto& now :
             {u"yesterday"_s, u"2026-13-01"_s, u"2026-02-30T10:00:00Z"_s, u"1772355600"_s, u""_s}) {
            const auto ran = m_occ.bare({u"tick"_s, u"--workspace"_s, m_occ.workspace(), u"--now="_s + now});
            QCOMPARE(ran.code, 1);
            QVERIFY2(ran.error.startsWith(u"occ: now: "_s), qPrintable(ran.error));
            QVERIFY(ran.out.isEmpty());
        }
    }
    void unknownActor()
    {
        const QString line = m_occ.refusal(1, {u"client"_s, u"list"_s, u"--as"_s, u"nobody@x.example"_s});
        QVERIFY2(line.contains(u"nobody@x.example"_s), qPrintable(line));
    }

    void helpAndVersion()
    {
        for (const QStringList& words : {QStringList{u"help"_s},
                                         {u"--help"_s},
                                         {u"-h"_s},
                                         {u"client"_s, u"--help"_s},
                                         {u"client"_s, u"add"_s, u"--help"_s},
                                         {u"help"_s, u"client"_s, u"add"_s}}) {
            const auto ran = m_occ.bare(words);
            QCOMPARE(ran.code, 0);
            QVERIFY(ran.out.contains("--workspace") || ran.out.contains("occ client add --name NAME"));
        }
        QVERIFY(m_occ.bare({u"--version"_s}).out.startsWith("occ "));
        const QJsonArray all = m_occ.array({u"help"_s});
        QCOMPARE(all.size(), occ::cli::commandTable().size());
    }
    void everyCommandIsInHelpAndCompletion()
    {
        const QByteArray help = m_occ.bare({u"help"_s}).out;
        const QByteArray bash = m_occ.bare({u"completion"_s, u"bash"_s}).out;
        QSet<QString> names;
        for (const auto& command : occ::cli::commandTable()) {
            QVERIFY2(!names.contains(command.name()), qPrintable(command.name()));
            names.insert(command.name());
            QVERIFY2(help.contains(command.name().toUtf8()), qPrintable(command.name()));
            QVERIFY2(!command.help.isEmpty() && command.run != nullptr, qPrintable(command.name()));
            for (const auto& option : command.options) {
                QVERIFY2(bash.contains(QByteArray("--" + option.name.toUtf8())), qPrintable(option.name));
                QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
            }
        }
    }
    /// A global option is read first: a command's own one of the same name would never be reached.
    void noOptionHidesAnother()
    {
        QSet<QString> everywhere;
        for (const auto& option : occ::cli::globalOptions()) {
            QVERIFY2(!everywhere.contains(option.name), qPrintable(option.name));
            everywhere.insert(option.name);
        }
        for (const auto& command : occ::cli::commandTable()) {
            QSet<QString> taken = everywhere;
            for (const auto& option : command.options) {
                QVERIFY2(!taken.contains(option.name), qPrintable(command.name() + u" --"_s + option.name));
                taken.insert(option.name);
            }
        }
    }
    void completionWorksInBash()
    {
        const QString script = m_occ.write(u"occ.bash"_s, m_occ.bare({u"completion"_s, u"bash"_s}).out);
        const auto complete = [&script](const QString& line) {
            const QStringList words = line.split(u' ');
            QProcess bash;
            bash.start(u"bash"_s,
                       QStringList{u"-c"_s,
                                   u"source \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _occ; "
                                   "printf '%s ' \"${COMPREPLY[@]}\""_s,
                                   script} +
                           words);
            bash.waitForFinished();
            return QString::fromUtf8(bash.readAllStandardOutput());
        };
        QCOMPARE(complete(u"occ cli"_s), u"client "_s);
        QCOMPARE(complete(u"occ client sh"_s), u"show "_s);
        QCOMPARE(complete(u"occ --workspace x client sh"_s), u"show "_s);
        QCOMPARE(complete(u"occ client add --ind"_s), u"--industry "_s);
        QCOMPARE(complete(u"occ client add --industry he"_s), u"healthcare "_s);
        QCOMPARE(complete(u"occ completion z"_s), u"zsh "_s);
    }
    void completionIsGoodZsh()
    {
        const QString zsh = QStandardPaths::findExecutable(u"zsh"_s);
        if (zsh.isEmpty())
            QSKIP("no zsh here");
        const QString script = m_occ.write(u"_occ"_s, m_occ.bare({u"completion"_s, u"zsh"_s}).out);
        QCOMPARE(QProcess::execute(zsh, {u"-n"_s, script}), 0);
    }

    void outputThatCannotBeWritten()
    {
        QProcess shell;
        const QString line = u"'%1' help > /dev/full"_s.arg(QStringLiteral(OCC_PROGRAM));
        shell.start(u"sh"_s, {u"-c"_s, line});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 3);
        QVERIFY(shell.readAllStandardError().startsWith("occ: "));
    }
    void closedOutputNeverReachesTheWorkspace()
    {
        QProcess shell;
        const QString line = u"'%1' client list --workspace '%2' --json >&- 2>&-; echo $?"_s.arg(
            QStringLiteral(OCC_PROGRAM), m_occ.workspace());
        shell.start(u"sh"_s, {u"-c"_s, line});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput().trimmed(), QByteArray("3"));
        QVERIFY(m_occ.object({u"verify"_s}).value(u"sound"_s).toBool());
    }
    void brokenPipeIsNoFailure()
    {
        QProcess shell;
        const QString line = u"('%1' help; echo $? >&2) | true"_s.arg(QStringLiteral(OCC_PROGRAM));
        shell.start(u"sh"_s, {u"-c"_s, line});
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardError().trimmed(), QByteArray("0"));
    }
    void plainLocale()
    {
        const auto ran = m_occ.bare({u"help"_s, u"item"_s}, {u"LC_ALL=C"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.error.isEmpty(), qPrintable(ran.error));
        QVERIFY(ran.out.contains("…"));
    }

    void tablesFitTheTerminal()
    {
        const QJsonArray rows = {QJsonObject{{u"n"_s, u"短い名前"_s}, {u"t"_s, QString(200, u'x')}},
                                 QJsonObject{{u"n"_s, u"a\x1b[31mb\nc"_s}, {u"t"_s, QJsonValue()}}};
        occ::cli::Paper paper;
        paper.width = 60;
        const QString table = occ::cli::renderTable(rows, {{u"n"_s, u"Name"_s}, {u"t"_s, u"Text"_s}}, paper);
        QVERIFY(!table.contains(u'\x1b'));
        const QStringList lines = table.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        for (const QString& line : lines)
            QVERIFY2(occ::cli::displayWidth(line) <= 60, qPrintable(line));
        QVERIFY(lines.at(1).endsWith(u'…'));
    }
};

void TestCliUsage::peopleReadTheirLanguageAndScriptsEnglish()
{
    const QStringList words{u"client"_s, u"show"_s, u"404"_s, u"--workspace"_s, m_occ.workspace()};
    const auto asked = m_occ.bare(words + QStringList{u"--lang=fr"_s});
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.error.contains(u"Le client 404 n’existe pas."_s), qPrintable(asked.error));
    const QStringList spanish{u"LC_ALL=es_US.UTF-8"_s, u"LANGUAGE="_s};
    QVERIFY(m_occ.bare(words, spanish).error.contains(u"No existe el cliente 404."_s));
    QVERIFY(
        m_occ.bare(words + QStringList{u"--json"_s}, spanish).error.contains(u"There is no client 404."_s));
    const auto help = m_occ.bare({u"help"_s}, {u"LC_ALL=en_US.UTF-8"_s, u"LANGUAGE=fr:es"_s});
    QVERIFY(QString::fromUtf8(help.out).contains(u"Options de toutes les commandes"_s));
}

void TestCliUsage::anUnknownLanguageIsRefused()
{
    QVERIFY(m_occ.refusal(2, {u"client"_s, u"list"_s, u"--lang"_s, u"xx"_s}).contains(u"en, es, fr"_s));
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cli_usage.moc"
