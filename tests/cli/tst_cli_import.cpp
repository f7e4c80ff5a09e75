// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;

/// What `occ import` asks, refuses and reports.
class TestCliImport : public QObject
{
    Q_OBJECT
    Program m_occ;

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_occ.run({u"init"_s}).code, 0); }

    void dryRun()
    {
        const QString file =
            m_occ.write(u"deals.csv"_s, "opportunity_id,account,deal_stage,close_date,close_value\n"
                                        "A1,Acme,Won,2026-01-20,1054\n"
                                        "A2,Acme,Wn,2026-01-21,x\n");
        const QJsonObject report =
            m_occ.object({u"import"_s, u"deals"_s, file, u"--dry-run"_s, u"--map"_s, u"stage:Wn=won"_s});
        QCOMPARE(missingKeys(report, {u"read"_s, u"created"_s, u"updated"_s, u"unchanged"_s, u"rejected"_s}),
                 QStringList());
        QCOMPARE(report.value(u"read"_s).toInt(), 2);
        const QJsonObject rejected = report.value(u"rejected"_s).toArray().first().toObject();
        QCOMPARE(rejected.value(u"row"_s).toInt(), 3);
        QVERIFY(rejected.value(u"reason"_s).toString().contains(u"x"_s));
        QVERIFY(m_occ.array({u"deal"_s, u"list"_s}).isEmpty());
    }
    void openQuestionsNameTheOption()
    {
        const QString file = m_occ.write(u"dates.csv"_s, "opportunity_id,account,deal_stage,close_date\n"
                                                         "A1,Acme,Won,01/02/2026\n"
                                                         "A2,Acme,Won,03/04/2026\n");
        const QString said = m_occ.refusal(1, {u"import"_s, u"deals"_s, file});
        QVERIFY2(said.contains(u"--date-order"_s), qPrintable(said));
        const QStringList answered = {u"import"_s,    u"deals"_s,        file,
                                      u"--dry-run"_s, u"--date-order"_s, u"dmy"_s};
        QCOMPARE(m_occ.object(answered).value(u"read"_s).toInt(), 2);
        QVERIFY(m_occ.array({u"deal"_s, u"list"_s}).isEmpty());
    }
    void refusedInput()
    {
        const QString file = m_occ.write(u"few.csv"_s, "opportunity_id,account,deal_stage\nA1,Acme,Won\n");
        const QStringList start = {u"import"_s, u"deals"_s, file, u"--dry-run"_s};
        QVERIFY(m_occ.refusal(1, start + QStringList{u"--date-order"_s, u"ydm"_s}).contains(u"date-order"_s));
        QVERIFY(m_occ.refusal(1, start + QStringList{u"--encoding"_s, u"klingon"_s}).contains(u"encoding"_s));
        QVERIFY(
            m_occ.refusal(1, start + QStringList{u"--separator"_s, u"dot dot"_s}).contains(u"separator"_s));
        QVERIFY(m_occ.refusal(1, start + QStringList{u"--header"_s, u"maybe"_s}).contains(u"header"_s));
        QVERIFY(m_occ.refusal(1, start + QStringList{u"--map"_s, u"nme=account"_s}).contains(u"nme"_s));
        QVERIFY(m_occ.refusal(2, {u"import"_s, u"rockets"_s, file}).contains(u"rockets"_s));
        const QString image = m_occ.write(u"image.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        QVERIFY(m_occ.refusal(1, {u"import"_s, u"deals"_s, image}).contains(u"image.csv"_s));
        const auto ran = m_occ.run({u"import"_s, u"deals"_s, m_occ.path(u"none.csv"_s)});
        QVERIFY(ran.code == 1 || ran.code == 3);
        QVERIFY(ran.error.contains(u"none.csv"_s));
    }
    void importsOnceAndUndoes()
    {
        const QString file =
            m_occ.write(u"two.csv"_s, "opportunity_id;account;deal_stage;close_date;close_value\n"
                                      "Z1;Müller & Söhne;Won;20.01.2026;1.054,50\n"
                                      "Z2;Acme;Engaging;;\n");
        const QStringList words = {u"import"_s,
                                   u"deals"_s,
                                   file,
                                   u"--date-order"_s,
                                   u"dmy"_s,
                                   u"--map"_s,
                                   u"stage:Engaging=needs-assessment"_s,
                                   u"--save-mapping"_s,
                                   u"ours"_s};
        const QJsonObject first = m_occ.object(words);
        QCOMPARE(first.value(u"created"_s).toInt(), 2);
        QCOMPARE(first.value(u"clients_created"_s).toInt(), 2);
        const QJsonObject deal = m_occ.object({u"deal"_s, u"show"_s, u"Z1"_s});
        QCOMPARE(deal.value(u"client"_s).toString(), u"Müller & Söhne"_s);
        QCOMPARE(deal.value(u"amount"_s).toDouble(), 1054.50);
        QCOMPARE(deal.value(u"close_date"_s).toString(), u"2026-01-20"_s);
        const QJsonObject again = m_occ.object({u"import"_s, u"deals"_s, file, u"--mapping"_s, u"ours"_s});
        QCOMPARE(again.value(u"created"_s).toInt(), 0);
        QCOMPARE(again.value(u"unchanged"_s).toInt(), 2);
        (void)m_occ.object({u"undo"_s, u"--entry"_s, QString::number(first.value(u"entry"_s).toInteger())});
        QVERIFY(m_occ.array({u"deal"_s, u"list"_s}).isEmpty());
        QVERIFY(m_occ.array({u"client"_s, u"list"_s}).isEmpty());
        QVERIFY(m_occ.refusal(1, {u"import"_s, u"deals"_s, file, u"--mapping"_s, u"theirs"_s})
                    .contains(u"theirs"_s));
    }
    void rejectedRowsAreKept()
    {
        const QString file = m_occ.write(u"bad.csv"_s, "opportunity_id,account,deal_stage,close_date\n"
                                                       "A1,Acme,Won,2026-01-20\nA2,Acme,Won,2026-02-31\n");
        const QString kept = m_occ.path(u"rejected.csv"_s);
        (void)m_occ.object({u"import"_s, u"deals"_s, file, u"--dry-run"_s, u"--rejected"_s, kept});
        QFile rows(kept);
        QVERIFY(rows.open(QIODevice::ReadOnly));
        const QByteArray text = rows.readAll();
        QVERIFY2(text.contains("A2,Acme,Won,2026-02-31") && !text.contains("A1"), text.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
