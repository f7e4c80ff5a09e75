// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;

/// Time and routines without a window.
class TestCliRoutines : public QObject
{
    Q_OBJECT
    Program m_occ;

    QStringList words(const QString& line) const { return line.split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void initTestCase()
    {
        m_occ.setNow(u"2026-03-06T09:00:00Z"_s); // a Friday
        QCOMPARE(m_occ.run({u"init"_s}).code, 0);
        (void)m_occ.object(words(u"person add --name Dana --email dana@x.example --role specialist"_s));
        (void)m_occ.object(words(u"client add --name Acme --industry fleet"_s));
        (void)m_occ.object(words(u"onboarding start --client acme --owner dana@x.example --contract-signed "
                                 "2026-03-05T08:00:00Z"_s));
    }

    void theClockRunsAndStops()
    {
        const QJsonObject started = m_occ.object(words(u"time start --onboarding 1 --activity setup"_s));
        QCOMPARE(missingKeys(started, {u"id"_s, u"person"_s, u"onboarding"_s, u"client"_s, u"activity"_s,
                                       u"started_at"_s, u"ended_at"_s, u"minutes"_s, u"note"_s}),
                 QStringList());
        QCOMPARE(started.value(u"client"_s).toString(), u"Acme"_s);
        QVERIFY(started.value(u"ended_at"_s).isNull());
        QVERIFY(m_occ.refusal(1, words(u"time start --onboarding 1 --activity setup"_s))
                    .contains(u"runs already"));
        QVERIFY(m_occ.refusal(1, words(u"time start --onboarding 9"_s)).contains(u"9"));
        m_occ.setNow(u"2026-03-06T10:30:00Z"_s);
        QCOMPARE(m_occ.object(words(u"time stop"_s)).value(u"minutes"_s).toInt(), 90);
        QVERIFY(m_occ.refusal(1, words(u"time stop"_s)).contains(u"No clock runs"));
    }

    void timeIsAddedListedAndAddedUp()
    {
        const QJsonObject added = m_occ.object(
            words(u"time add --start 2026-03-05T13:00:00Z --end 2026-03-05T14:00:00Z --note Team"_s));
        QCOMPARE(added.value(u"activity"_s).toString(), u"internal"_s);
        QVERIFY(m_occ.refusal(1, words(u"time add --start 2026-03-05T13:30:00Z --end 2026-03-05T15:00:00Z"_s))
                    .contains(u"overlaps"));
        QCOMPARE(m_occ.array(words(u"time list"_s)).size(), 2);
        QCOMPARE(m_occ.array(words(u"time list --onboarding 1"_s)).size(), 1);
        const QJsonArray sums = m_occ.array(words(u"time list --by client"_s));
        QCOMPARE(sums.first().toObject().value(u"client"_s).toString(), u"Acme"_s);
        QCOMPARE(sums.first().toObject().value(u"minutes"_s).toInt(), 90);
        QCOMPARE(m_occ.array(words(u"time list --by week"_s)).first().toObject().value(u"week"_s).toString(),
                 u"2026-W10"_s);
        QVERIFY(m_occ.refusal(1, words(u"time list --by mood"_s)).contains(u"client"));
        const QString id = QString::number(added.value(u"id"_s).toInt());
        (void)m_occ.object({u"time"_s, u"remove"_s, id});
        QCOMPARE(m_occ.array(words(u"time list"_s)).size(), 1);
    }

    void routinesKeepWhatWasWritten()
    {
        const QJsonArray all = m_occ.array(words(u"routine list"_s));
        QCOMPARE(all.size(), 5);
        QCOMPARE(all.last().toObject().value(u"id"_s).toString(), u"weekly.friday"_s);
        QVERIFY(all.last().toObject().value(u"due"_s).toBool());
        QJsonObject friday = m_occ.object({u"routine"_s, u"note"_s, u"weekly.friday"_s, u"retrospective"_s,
                                           u"One go-live"_s, u"--field"_s, u"wins"_s});
        QCOMPARE(friday.value(u"period"_s).toString(), u"2026-W10"_s);
        friday = m_occ.object(words(u"routine done weekly.friday update-metrics"_s));
        QCOMPARE(friday.value(u"done"_s).toInt(), 1);
        QVERIFY(m_occ.refusal(1, words(u"routine done weekly.friday nap"_s)).contains(u"no step"));
        QVERIFY(m_occ.refusal(1, words(u"routine show weekly.sunday"_s)).contains(u"weekly.friday"));
        m_occ.setNow(u"2026-03-13T09:00:00Z"_s);
        friday = m_occ.object(words(u"routine show weekly.friday"_s));
        QCOMPARE(friday.value(u"period"_s).toString(), u"2026-W11"_s);
        QCOMPARE(friday.value(u"done"_s).toInt(), 0);
        QCOMPARE(friday.value(u"previous_period"_s).toString(), u"2026-W10"_s);
        QVERIFY(m_occ.run(words(u"routine show weekly.friday"_s)).out.contains("One go-live"));
        friday = m_occ.object(words(u"routine undone weekly.friday update-metrics --period 2026-W10"_s));
        QCOMPARE(friday.value(u"done"_s).toInt(), 0);
    }

    void theBriefIsShownAndPosted()
    {
        const QJsonObject brief = m_occ.object(words(u"routine brief"_s));
        QVERIFY(brief.value(u"text"_s).toString().contains(u"Team brief"));
        QCOMPARE(brief.value(u"medium"_s).toString(), u"email"_s);
        QVERIFY(brief.value(u"posted_at"_s).isNull());
        QCOMPARE(m_occ.object({u"routine"_s, u"brief"_s, u"--post"_s, u"--text"_s, u"All calm."_s})
                     .value(u"letters"_s)
                     .toInt(),
                 1);
        QVERIFY(!m_occ.object(words(u"routine brief"_s)).value(u"posted_at"_s).isNull());
        QVERIFY(m_occ.refusal(1, {u"routine"_s, u"brief"_s, u"--post"_s, u"--text"_s, u" "_s})
                    .contains(u"The brief is empty"));
    }
};

QTEST_MAIN(TestCliRoutines)
#include "tst_cli_routines.moc"
