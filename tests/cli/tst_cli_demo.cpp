// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QSet>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::Program;

/// The sample workspace: as promised, and the same each time.
class TestCliDemo : public QObject
{
    Q_OBJECT
    Program m_occ;

    QStringList words(const QString& line) const { return line.split(u' ', Qt::SkipEmptyParts); }
    static QSet<QString> values(const QJsonArray& rows, const QString& key)
    {
        QSet<QString> found;
        for (const QJsonValue& row : rows)
            found.insert(row.toObject().value(key).toString());
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_occ.setNow(u"2026-03-16T14:00:00Z"_s);
        QElapsedTimer timer;
        timer.start();
        const QJsonObject made = m_occ.object({u"init"_s, u"--demo"_s});
        QVERIFY2(timer.elapsed() < 60000, "the sample takes far too long");
        QCOMPARE(made.value(u"clients"_s).toInt(), 36);
    }
    void team()
    {
        const QJsonArray people = m_occ.array(words(u"person list"_s));
        QVERIFY(people.size() >= 8);
        QCOMPARE(values(people, u"role"_s).size(), 5);
    }
    void clientsOfAllIndustries()
    {
        QCOMPARE(values(m_occ.array(words(u"client list"_s)), u"industry"_s).size(), 4);
    }
    void onboardingsInAllStates()
    {
        const QJsonArray active = m_occ.array(words(u"onboarding list"_s));
        QVERIFY(active.size() >= 30);
        QCOMPARE(values(active, u"health"_s), QSet<QString>({u"red"_s, u"amber"_s, u"green"_s}));
        QCOMPARE(values(active, u"playbook"_s).size(), 5);
        const QJsonArray all = m_occ.array(words(u"onboarding list --all"_s));
        QCOMPARE(values(all, u"state"_s),
                 QSet<QString>({u"active"_s, u"paused"_s, u"handed-off"_s, u"cancelled"_s}));
    }
    void searches()
    {
        const QJsonArray found = m_occ.array(words(u"search north fre"_s));
        QVERIFY(values(found, u"title"_s).contains(u"Northline Freight"_s));
        QCOMPARE(occ::test::missingKeys(found.first().toObject(),
                                        {u"kind"_s, u"id"_s, u"title"_s, u"client"_s, u"client_id"_s,
                                         u"onboarding"_s, u"deal"_s, u"at"_s, u"text"_s}),
                 QStringList());
        QCOMPARE(values(m_occ.array(words(u"search welcome --kind item --limit 3"_s)), u"kind"_s),
                 QSet<QString>{u"item"_s});
        QCOMPARE(m_occ.array(words(u"search welcome --kind item --limit 3"_s)).size(), 3);
        QVERIFY(m_occ.array(words(u"search nothinglikethis"_s)).isEmpty());
        QVERIFY(m_occ.refusal(1, words(u"search .."_s)).contains(u"no letter"));
        QVERIFY(m_occ.refusal(1, words(u"search x --kind nonsense"_s)).contains(u"nonsense"));
    }
    void alertsInAllStates()
    {
        const QJsonArray alerts = m_occ.array(words(u"alert list"_s));
        QCOMPARE(values(alerts, u"state"_s),
                 QSet<QString>({u"open"_s, u"acknowledged"_s, u"cleared"_s, u"resolved"_s}));
        QVERIFY(values(alerts, u"rule"_s).size() >= 5);
        QVERIFY(values(alerts, u"level"_s).contains(u"executive"_s));
    }
    void dealsOfAllStages()
    {
        const QJsonArray deals = m_occ.array(words(u"deal list"_s));
        QVERIFY(deals.size() >= 55 && deals.size() <= 65);
        QCOMPARE(values(deals, u"stage"_s).size(), 8);
    }
    void nothingIsOverdueForATick()
    {
        const QJsonObject report = m_occ.object({u"tick"_s});
        QVERIFY(report.value(u"opened"_s).toArray().isEmpty());
        QVERIFY(report.value(u"escalated"_s).toArray().isEmpty());
    }
    void isSound() { QVERIFY(m_occ.object({u"verify"_s}).value(u"sound"_s).toBool()); }
    void isTheSameEachTime()
    {
        Program again;
        again.setNow(u"2026-03-16T14:00:00Z"_s);
        QCOMPARE(again.run({u"init"_s, u"--demo"_s}).code, 0);
        for (const auto& list : {u"onboarding list --all"_s, u"alert list"_s, u"deal list"_s})
            QCOMPARE(again.array(words(list)), m_occ.array(words(list)));
        QVERIFY(again.refusal(1, {u"init"_s, u"--demo"_s}).contains(u"test.occ"_s));
        QVERIFY(again.array(words(u"client list"_s)).size() == 36);
    }
    void anyMomentWillDo_data() // A leap day, both changes of the clock in Europe and America, new year.
    {
        QTest::addColumn<QString>("now");
        for (const auto now :
             {"2024-02-29T23:59:59Z", "2026-03-29T01:30:00Z", "2026-11-01T05:30:00Z", "2027-01-01T00:00:00Z"})
            QTest::newRow(now) << QString::fromLatin1(now);
    }
    void anyMomentWillDo()
    {
        QFETCH(QString, now);
        Program other;
        other.setNow(now);
        const auto ran = other.run({u"init"_s, u"--demo"_s});
        QVERIFY2(ran.code == 0, qPrintable(ran.error));
    }
    void aKilledOneIsNotThere()
    {
        const QString file = m_occ.path(u"killed.occ"_s);
        const QStringList words{u"--workspace"_s, file, u"init"_s, u"--demo"_s};
        QProcess process;
        process.start(QStringLiteral(OCC_PROGRAM), words);
        QVERIFY(process.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file + u".making"_s).size() > 0, 20000);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(!QFileInfo::exists(file));
        QCOMPARE(m_occ.bare(words).code, 0);
        QVERIFY(QFileInfo::exists(file));
        QVERIFY(!QFileInfo::exists(file + u".making"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliDemo)
#include "tst_cli_demo.moc"
