// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;

/// The escalation ladder of S2 §4 as a script drives it with --now.
class TestCliAlerts : public QObject
{
    Q_OBJECT
    Program m_occ;

    QStringList words(const QString& line) const { return line.split(u' ', Qt::SkipEmptyParts); }
    QJsonObject tickAt(const QString& now)
    {
        m_occ.setNow(now);
        return m_occ.object({u"tick"_s});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_occ.run({u"init"_s}).code, 0);
        (void)m_occ.object(words(u"person add --name Dana --email dana@x.example --role specialist"_s));
        (void)m_occ.object(words(u"person add --name Ines --email ines@x.example --role manager"_s));
        (void)m_occ.object(words(u"client add --name Acme --industry fleet"_s));
        (void)m_occ.object(words(u"onboarding start --client acme --owner dana@x.example --contract-signed "
                                 "2026-03-02T08:00:00Z"_s));
        (void)m_occ.object({u"blocker"_s, u"open"_s, u"--onboarding"_s, u"1"_s, u"--severity"_s,
                            u"critical"_s, u"--category"_s, u"missing-access"_s, u"--summary"_s,
                            u"No CRM access"_s});
    }

    void opens()
    {
        const QJsonObject report = tickAt(u"2026-03-02T10:00:00Z"_s);
        QCOMPARE(missingKeys(report, {u"now"_s, u"examined"_s, u"opened"_s, u"escalated"_s, u"cleared"_s,
                                      u"fired"_s}),
                 QStringList());
        QCOMPARE(report.value(u"now"_s).toString(), u"2026-03-02T10:00:00Z"_s);
        QCOMPARE(report.value(u"opened"_s).toArray().size(), 1);
        for (const QJsonValue& fired : report.value(u"fired"_s).toArray())
            QCOMPARE(missingKeys(fired.toObject(), {u"automation"_s, u"onboarding"_s, u"state"_s}),
                     QStringList());
        const QJsonObject alert = report.value(u"opened"_s).toArray().first().toObject();
        QCOMPARE(missingKeys(alert, {u"id"_s, u"rule"_s, u"subject"_s, u"onboarding"_s, u"client"_s,
                                     u"state"_s, u"level"_s, u"opened_at"_s, u"reason"_s, u"steps"_s}),
                 QStringList());
        QCOMPARE(alert.value(u"rule"_s).toString(), u"critical-blocker"_s);
        QCOMPARE(alert.value(u"subject"_s).toString(), u"blocker:1"_s);
        QCOMPARE(alert.value(u"opened_at"_s).toString(), u"2026-03-02T09:00:00Z"_s);
        QCOMPARE(alert.value(u"level"_s).toString(), u"specialist"_s);
        const QJsonObject step = alert.value(u"steps"_s).toArray().first().toObject();
        QCOMPARE(step.value(u"person"_s).toString(), u"Dana"_s);
        QCOMPARE(step.value(u"at"_s).toString(), u"2026-03-02T09:00:00Z"_s);
        QCOMPARE(m_occ.array(words(u"onboarding list --health red"_s)).size(), 1);
    }
    void escalatesOnceEach()
    {
        QVERIFY(tickAt(u"2026-03-02T10:00:00Z"_s).value(u"opened"_s).toArray().isEmpty());
        // Off for days: both steps are taken, once, in order.
        QJsonObject report = tickAt(u"2026-03-05T09:00:00Z"_s);
        const QJsonArray steps = report.value(u"escalated"_s).toArray();
        QStringList levels;
        for (const QJsonValue& step : steps) {
            if (step.toObject().value(u"alert"_s).toInt() == 1)
                levels << step.toObject().value(u"level"_s).toString();
        }
        QCOMPARE(levels, QStringList({u"lead"_s, u"executive"_s}));
        QCOMPARE(missingKeys(steps.first().toObject(), {u"alert"_s, u"level"_s, u"person"_s}), QStringList());
        QVERIFY(tickAt(u"2026-03-05T09:00:00Z"_s).value(u"escalated"_s).toArray().isEmpty());
        const QJsonObject alert = m_occ.object(words(u"alert show 1"_s));
        QCOMPARE(alert.value(u"level"_s).toString(), u"executive"_s);
        // The team has no executive.
        QVERIFY(alert.value(u"steps"_s).toArray().last().toObject().value(u"person"_s).isNull());
        QVERIFY(m_occ.run(words(u"alert show 1"_s)).out.contains("No CRM access"));
    }
    void listsAndInbox()
    {
        QVERIFY(!m_occ.array(words(u"alert list --state open --onboarding 1"_s)).isEmpty());
        QVERIFY(m_occ.array(words(u"alert list --state resolved"_s)).isEmpty());
        QVERIFY(m_occ.refusal(1, words(u"alert list --state opened"_s)).contains(u"open"_s));
        const QStringList inbox = words(u"inbox list --as dana@x.example"_s);
        const QJsonArray messages = m_occ.array(inbox);
        QVERIFY(!messages.isEmpty());
        QCOMPARE(
            missingKeys(messages.first().toObject(), {u"id"_s, u"alert"_s, u"level"_s, u"at"_s, u"text"_s}),
            QStringList());
        const QString id = QString::number(messages.first().toObject().value(u"id"_s).toInteger());
        QCOMPARE(m_occ.object({u"inbox"_s, u"read"_s, id, u"--as"_s, u"dana@x.example"_s})
                     .value(u"read"_s)
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(m_occ.array(inbox).size(), messages.size() - 1);
        QVERIFY(m_occ.refusal(1, words(u"inbox read 999 --as dana@x.example"_s)).contains(u"999"_s));
        QVERIFY(m_occ.refusal(2, words(u"inbox read --as dana@x.example"_s)).contains(u"--all"_s));
        QVERIFY(!m_occ.object(words(u"inbox read --all --as dana@x.example"_s)).isEmpty());
        QVERIFY(m_occ.array(inbox).isEmpty());
    }
    void todaySaysWhatNeedsWhom()
    {
        const QJsonArray mine = m_occ.array(words(u"today --as dana@x.example"_s));
        QVERIFY(!mine.isEmpty());
        const QJsonObject first = mine.first().toObject();
        QCOMPARE(missingKeys(first, {u"group"_s, u"id"_s, u"onboarding"_s, u"client"_s, u"what"_s, u"why"_s,
                                     u"at"_s, u"owner"_s}),
                 QStringList());
        QCOMPARE(first.value(u"group"_s).toString(), u"red-flag"_s);
        QCOMPARE(first.value(u"what"_s).toString(), u"Critical: No CRM access"_s);
        // The lead has been told of it, and carries nothing else.
        const QJsonArray lead = m_occ.array(words(u"today --person ines@x.example"_s));
        QVERIFY(!lead.isEmpty() && lead.size() < mine.size());
        QCOMPARE(m_occ.array(words(u"today --everyone --as ines@x.example"_s)).size(), mine.size());
        QVERIFY(m_occ.run(words(u"today --as dana@x.example"_s)).out.contains("No CRM access"));
    }
    void acknowledgeAndResolve()
    {
        QCOMPARE(m_occ.object(words(u"alert ack 1"_s)).value(u"state"_s).toString(), u"acknowledged"_s);
        QVERIFY(m_occ.refusal(1, words(u"alert resolve 1"_s)).contains(u"root-cause"_s));
        QVERIFY(m_occ.refusal(1, words(u"alert resolve 1 --root-cause late"_s)).contains(u"resolution"_s));
        QVERIFY(m_occ.refusal(1, words(u"alert ack 99"_s)).contains(u"99"_s));
        (void)m_occ.object(words(u"blocker resolve 1 --resolution given"_s));
        const QJsonObject cleared = tickAt(u"2026-03-05T10:00:00Z"_s);
        QVERIFY(!cleared.value(u"cleared"_s).toArray().isEmpty());
        QCOMPARE(m_occ.object(words(u"alert show 1"_s)).value(u"state"_s).toString(), u"cleared"_s);
        const QJsonObject resolved =
            m_occ.object(words(u"alert resolve 1 --root-cause late --resolution asked"_s));
        QCOMPARE(resolved.value(u"state"_s).toString(), u"resolved"_s);
        QCOMPARE(resolved.value(u"root_cause"_s).toString(), u"late"_s);
    }
    void replaysThePast()
    {
        const auto ruleOf = [](const QJsonObject& report, const QString& rule) {
            for (const QJsonValue& one : report.value(u"rules"_s).toArray()) {
                if (one.toObject().value(u"rule"_s).toString() == rule)
                    return one.toObject();
            }
            return QJsonObject();
        };
        const QJsonObject same = m_occ.object(words(u"alert replay"_s));
        QCOMPARE(
            missingKeys(same, {u"from"_s, u"to"_s, u"onboardings"_s, u"rules"_s, u"cases"_s, u"doubts"_s}),
            QStringList());
        QVERIFY(same.value(u"cases"_s).toArray().isEmpty());
        for (const QJsonValue& rule : same.value(u"rules"_s).toArray())
            QCOMPARE(rule.toObject().value(u"tried"_s), rule.toObject().value(u"really"_s));
        QCOMPARE(ruleOf(same, u"critical-blocker"_s).value(u"really"_s).toInt(), 1);
        const QJsonObject patient =
            m_occ.object(words(u"alert replay --from 2026-03-01 --threshold lead=100 --threshold "
                               "executive=200"_s));
        QVERIFY(ruleOf(patient, u"lead"_s).value(u"fewer"_s).toInt() >= 1);
        const QJsonObject first = patient.value(u"cases"_s).toArray().first().toObject();
        QCOMPARE(missingKeys(first, {u"rule"_s, u"client"_s, u"onboarding_id"_s, u"change"_s, u"as_set_at"_s,
                                     u"tried_at"_s, u"words"_s}),
                 QStringList());
        QCOMPARE(first.value(u"words"_s).toString(), u"would not have gone to the team lead"_s);
        QVERIFY(m_occ.run(words(u"alert replay --threshold lead=100"_s)).out.contains("Acme"));
        QVERIFY(m_occ.refusal(1, words(u"alert replay --threshold mood=1"_s)).contains(u"mood"_s));
        QVERIFY(m_occ.refusal(1, words(u"alert replay --threshold lead"_s)).contains(u"rule=number"_s));
    }
    void tickAll() { QVERIFY(m_occ.object(words(u"tick --all"_s)).value(u"examined"_s).toInt() >= 1); }
};

QTEST_GUILESS_MAIN(TestCliAlerts)
#include "tst_cli_alerts.moc"
