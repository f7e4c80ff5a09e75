// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/scriptedserver.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;
using occ::test::Ran;
using occ::test::ScriptedServer;

/// Compliance and integrations without a window.
class TestCliCompliance : public QObject
{
    Q_OBJECT
    Program m_occ;

    QStringList words(const QString& line) const { return line.split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_occ.run({u"init"_s}).code, 0);
        (void)m_occ.object(words(u"person add --name Dana --email dana@x.example --role specialist"_s));
        (void)m_occ.object(words(u"client add --name Carrow --industry healthcare"_s));
        (void)m_occ.object(words(u"onboarding start --client carrow --owner dana@x.example --contract-signed "
                                 "2026-03-01T08:00:00Z"_s));
    }

    void controlsAreListedAndSet()
    {
        const QJsonArray all = m_occ.array(words(u"compliance list carrow"_s));
        QCOMPARE(all.size(), 9 + 7 + 5);
        QCOMPARE(missingKeys(all.first().toObject(),
                             {u"client"_s, u"pack"_s, u"control"_s, u"title"_s, u"mandatory"_s, u"state"_s,
                              u"demands"_s, u"evidence_kind"_s, u"evidence"_s, u"reason"_s, u"owner"_s,
                              u"owner_role"_s, u"changed_by"_s, u"changed_at"_s, u"reviewed_at"_s,
                              u"next_review_at"_s, u"overdue"_s}),
                 QStringList());
        QCOMPARE(m_occ.array(words(u"compliance list carrow --open"_s)).size(), 8 + 6 + 5);
        QVERIFY(
            m_occ.refusal(1, words(u"compliance set carrow hipaa baa --state met"_s)).contains(u"evidence"));
        const QJsonObject met = m_occ.object(words(u"compliance set carrow hipaa baa --state met --evidence "
                                                   "baa.pdf --owner dana@x.example"_s));
        QCOMPARE(met.value(u"state"_s).toString(), u"met"_s);
        QCOMPARE(met.value(u"evidence_kind"_s).toString(), u"file"_s);
        QCOMPARE(met.value(u"owner"_s).toString(), u"Dana"_s);
        QCOMPARE(met.value(u"next_review_at"_s).toString().left(10), u"2027-03-02"_s);
        QCOMPARE(m_occ.array(words(u"compliance list carrow --open"_s)).size(), 18);
        (void)m_occ.object({u"undo"_s});
        QCOMPARE(m_occ.array(words(u"compliance list carrow --open"_s)).size(), 19);
        QVERIFY(m_occ.refusal(1, words(u"compliance set carrow hipaa bba --state met"_s)).contains(u"baa"));
        QVERIFY(m_occ.refusal(2, words(u"compliance list"_s)).contains(u"client"));
    }

    void goLiveIsCheckedByExitCode()
    {
        Ran ran = m_occ.run(words(u"compliance check 1 --json"_s));
        QCOMPARE(ran.code, 1);
        QVERIFY(ran.error.contains(u"Go-live is refused"));
        const QJsonArray open = QJsonDocument::fromJson(ran.out).array();
        QCOMPARE(open.size(), 19);
        for (const QJsonValue& value : open) {
            const QJsonObject row = value.toObject();
            (void)m_occ.object({u"compliance"_s, u"set"_s, u"carrow"_s, row.value(u"pack"_s).toString(),
                                row.value(u"control"_s).toString(), u"--state"_s, u"met"_s, u"--evidence"_s,
                                u"https://docs.example/proof"_s});
        }
        ran = m_occ.run(words(u"compliance check 1 --json"_s));
        QCOMPARE(ran.code, 0);
        QVERIFY(QJsonDocument::fromJson(ran.out).array().isEmpty());
        m_occ.setNow(u"2026-04-02T09:00:00Z"_s);
        const QJsonArray due = m_occ.array(words(u"compliance list --overdue"_s));
        QCOMPARE(due.size(), 2);
        (void)m_occ.object(words(u"compliance review carrow sop-onb-001 success-metrics"_s));
        QCOMPARE(m_occ.array(words(u"compliance list carrow --overdue"_s)).size(), 1);
    }

    void packsAndPolicyAreAgreedOn()
    {
        QCOMPARE(m_occ.object(words(u"compliance policy carrow"_s)).value(u"retention_days"_s).toInt(), 2190);
        QVERIFY(m_occ.refusal(1, words(u"compliance policy carrow --retention 30"_s)).contains(u"HIPAA"));
        const QJsonObject policy =
            m_occ.object(words(u"compliance policy carrow --retention 3650 --recording prohibited"_s));
        QCOMPARE(policy.value(u"recording"_s).toString(), u"prohibited"_s);
        QCOMPARE(
            m_occ.object(words(u"compliance policy carrow --as-packs"_s)).value(u"recording"_s).toString(),
            u"optional"_s);
        QCOMPARE(m_occ.array(words(u"compliance add carrow pci-dss"_s)).size(), 7);
        QVERIFY(m_occ.refusal(1, words(u"compliance remove carrow hipaa"_s)).contains(u"reason"));
        (void)m_occ.array(words(u"compliance remove carrow pci-dss"_s));
    }

    void systemsAreSetUpAndTested()
    {
        qputenv("OCC_PASSPHRASE", "open sesame");
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_occ.path(u"data"_s)));
        ScriptedServer server;
        QCOMPARE(m_occ.array(words(u"integration list carrow"_s)).size(), 3);
        QCOMPARE(m_occ.array(words(u"integration list carrow --all"_s)).size(), 23);
        const QString base = u"fhir_base_url="_s + server.url(u"/r4"_s).toString();
        QVERIFY(m_occ.refusal(1, words(u"integration set carrow ehr fhir_base_url=http://x.example"_s))
                    .contains(u"https"));
        QVERIFY(m_occ.refusal(2, words(u"integration set carrow ehr nonsense"_s)).contains(u"KEY=VALUE"));
        const QString secret = m_occ.write(u"token.txt"_s, "t0ken\n");
        const QJsonObject row = m_occ.object(
            {u"integration"_s, u"set"_s, u"carrow"_s, u"ehr"_s, base, u"--credential-from"_s, secret});
        QCOMPARE(row.value(u"state"_s).toString(), u"not-tested"_s);
        QVERIFY(!row.value(u"credential_at"_s).isNull());
        server.play({ScriptedServer::answer(401, "{}")});
        const Ran refused = m_occ.run(words(u"integration probe carrow ehr --json"_s));
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.error.contains(u"refused the credential"));
        QCOMPARE(QJsonDocument::fromJson(refused.out).object().value(u"state"_s).toString(), u"credential"_s);
        server.play({ScriptedServer::answer(
            200,
            R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1","rest":[{"resource":[]}]})")});
        const QJsonObject works = m_occ.object(words(u"integration probe carrow ehr"_s));
        QCOMPARE(works.value(u"state"_s).toString(), u"works"_s);
        QCOMPARE(server.seen().constFirst().headers.value("authorization"), "Bearer t0ken");
        (void)m_occ.object(words(u"integration remove carrow ehr"_s));
        QVERIFY(m_occ.refusal(1, words(u"integration remove carrow ehr"_s)).contains(u"not set up"));
        QVERIFY(m_occ.refusal(1, words(u"integration probe carrow fax"_s)).contains(u"zendesk"));
    }
};

QTEST_GUILESS_MAIN(TestCliCompliance)
#include "tst_cli_compliance.moc"
