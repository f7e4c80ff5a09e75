// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::Program;

/// Making, checking, backing up and restoring a workspace.
class TestCliWorkspace : public QObject
{
    Q_OBJECT
    Program m_occ;

    QStringList words(const QString& line) const { return line.split(u' ', Qt::SkipEmptyParts); }
    int clients() const { return int(m_occ.array({u"client"_s, u"list"_s}).size()); }
    QStringList leftovers() const { return QDir(m_occ.path(u"."_s)).entryList({u"*.restoring*"_s}); }

private Q_SLOTS:
    void makesAWorkspaceOnce()
    {
        QVERIFY(m_occ.refusal(2, words(u"init --as a@b.example"_s)).contains(u"--as"_s));
        const QJsonObject made = m_occ.object({u"init"_s});
        QCOMPARE(made.value(u"playbooks"_s).toInt(), 5);
        QVERIFY(m_occ.refusal(1, {u"init"_s}).contains(u"test.occ"_s));
        QVERIFY(m_occ.object({u"verify"_s}).value(u"sound"_s).toBool());
        const auto ran = m_occ.bare({u"init"_s, u"--workspace"_s, m_occ.path(u"no/such/folder/x.occ"_s)});
        QVERIFY(ran.code == 1 || ran.code == 3);
        QVERIFY(ran.error.startsWith(u"occ: "_s));
    }
    void foreignFiles()
    {
        const QString file = m_occ.write(u"notes.txt"_s, "these are notes\n");
        const auto ran = m_occ.bare({u"client"_s, u"list"_s, u"--workspace"_s, file});
        QVERIFY(ran.code == 1 || ran.code == 3);
        QVERIFY(ran.error.contains(u"notes.txt"_s));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("these are notes\n"));
    }
    void backsUpAndRestores()
    {
        (void)m_occ.object(words(u"client add --name One --industry fleet"_s));
        const QString copy = m_occ.path(u"copy.occ"_s);
        QVERIFY(m_occ.object({u"backup"_s, copy}).value(u"bytes"_s).toInteger() > 0);
        QVERIFY(m_occ.refusal(1, {u"backup"_s, copy}).contains(u"copy.occ"_s));
        (void)m_occ.object(words(u"client add --name Two --industry fleet"_s));
        QVERIFY(m_occ.refusal(1, {u"restore"_s, copy}).contains(u"--force"_s));
        QCOMPARE(clients(), 2);
        const QJsonObject restored = m_occ.object({u"restore"_s, copy, u"--force"_s});
        QCOMPARE(restored.value(u"clients"_s).toInt(), 1);
        QCOMPARE(clients(), 1);
        QVERIFY(QFile::exists(restored.value(u"replaced"_s).toString()));
        const auto old = m_occ.bare({u"client"_s, u"list"_s, u"--json"_s, u"--workspace"_s,
                                     restored.value(u"replaced"_s).toString()});
        QVERIFY(old.out.contains("Two"));
        QCOMPARE(leftovers(), QStringList());
    }
    void restoresToANewPlace()
    {
        const QString copy = m_occ.path(u"copy.occ"_s);
        const auto ran =
            m_occ.bare({u"restore"_s, copy, u"--workspace"_s, m_occ.path(u"new.occ"_s), u"--json"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(m_occ.bare({u"client"_s, u"list"_s, u"--workspace"_s, m_occ.path(u"new.occ"_s)})
                    .out.contains("One"));
    }
    void refusesBadBackups()
    {
        const QString notes = m_occ.write(u"junk.occ"_s, QByteArray(5000, 'x'));
        QVERIFY(m_occ.refusal(1, {u"restore"_s, notes, u"--force"_s}).contains(u"junk.occ"_s));
        QVERIFY(m_occ.refusal(3, {u"restore"_s, m_occ.path(u"none.occ"_s), u"--force"_s})
                    .contains(u"none.occ"_s));
        QVERIFY(m_occ.refusal(1, {u"restore"_s, m_occ.workspace(), u"--force"_s}).contains(u"itself"_s));
        QFile source(m_occ.path(u"copy.occ"_s));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray bytes = source.readAll();
        const auto place = bytes.indexOf("Client One added");
        QVERIFY(place > 0);
        bytes.replace(place, 10, "Client Two");
        const QString forged = m_occ.write(u"forged.occ"_s, bytes);
        QVERIFY(m_occ.refusal(1, {u"restore"_s, forged, u"--force"_s}).contains(u"not sound"_s));
        QCOMPARE(clients(), 1);
        QCOMPARE(leftovers(), QStringList());
        // verify says the same of such a file: the report and one line.
        const auto ran = m_occ.bare({u"verify"_s, u"--json"_s, u"--workspace"_s, forged});
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.out.contains("\"sound\": false"));
        QCOMPARE(ran.error.count(u'\n'), 1);
    }
};

QTEST_GUILESS_MAIN(TestCliWorkspace)
#include "tst_cli_workspace.moc"
