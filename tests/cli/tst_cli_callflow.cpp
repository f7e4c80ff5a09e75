// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using occ::test::missingKeys;
using occ::test::Program;

/// Call flows from the command line: templates, a client's versions, check, TeXML and simulation.
class TestCliCallflow : public QObject
{
    Q_OBJECT
    Program m_occ;

    static QStringList words(const QString& line) { return line.split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_occ.run({u"init"_s}).code, 0);
        (void)m_occ.object(
            {u"client"_s, u"add"_s, u"--name"_s, u"Cedar"_s, u"--industry"_s, u"healthcare"_s});
    }

    void showsTemplates()
    {
        const QJsonArray rows = m_occ.array(words(u"callflow list --templates"_s));
        QVERIFY(rows.size() >= 4);
        QCOMPARE(missingKeys(rows.first().toObject(), {u"id"_s, u"title"_s, u"industry"_s, u"steps"_s}),
                 QStringList());
        QCOMPARE(m_occ.object(words(u"callflow show fleet"_s)).value(u"start"_s).toString(), u"greeting"_s);
        const auto shown = m_occ.run(words(u"callflow show fleet"_s));
        QVERIFY(shown.out.contains("1 Driver Emergency -> emergency"));
        QVERIFY(m_occ.refusal(1, words(u"callflow show space"_s)).contains(u"space"));
    }

    void keepsAClientsVersions()
    {
        QVERIFY(m_occ.array(words(u"callflow list"_s)).isEmpty());
        const QJsonObject made = m_occ.object(words(u"callflow create --client Cedar"_s));
        QCOMPARE(made.value(u"id"_s).toString(), u"healthcare"_s);
        QCOMPARE(made.value(u"version"_s).toInt(), 1);
        QJsonObject flow = m_occ.object(words(u"callflow show healthcare --client Cedar"_s));
        QVERIFY(m_occ.array(words(u"callflow check healthcare --client Cedar"_s)).isEmpty());
        flow[u"title"_s] = u"Day line"_s;
        const QString file = m_occ.write(u"flow.json"_s, QJsonDocument(flow).toJson());
        const QJsonObject saved = m_occ.object(
            {u"callflow"_s, u"save"_s, file, u"--client"_s, u"Cedar"_s, u"--note"_s, u"New name"_s});
        QCOMPARE(saved.value(u"version"_s).toInt(), 2);
        QVERIFY(m_occ.refusal(1, {u"callflow"_s, u"save"_s, file, u"--client"_s, u"Cedar"_s})
                    .contains(u"says the same"));
        QCOMPARE(m_occ.array(words(u"callflow list --client Cedar"_s)).first().toObject().value(u"title"_s),
                 QJsonValue(u"Day line"_s));
        const QJsonObject first =
            m_occ.object(words(u"callflow show healthcare --client Cedar --stored 1"_s));
        QCOMPARE(first.value(u"title"_s).toString(), u"Healthcare call flow"_s);
    }

    void namesGetNumbers()
    {
        const QStringList numbers = words(u"callflow numbers healthcare --client Cedar"_s);
        QCOMPARE(m_occ.array(numbers).first()[u"number"].toString(), QString());
        QVERIFY(m_occ.refusal(1, numbers + QStringList{u"--set"_s, u"nobody=+12085550123"_s})
                    .contains(u"on_call_phone"_s));
        QVERIFY(!m_occ.refusal(1, numbers + QStringList{u"--set"_s, u"on_call_phone=12"_s}).isEmpty());
        const auto set = m_occ.array(numbers + QStringList{u"--set"_s, u"on_call_phone=(208) 555-0123"_s});
        QCOMPARE(set.first()[u"number"].toString(), u"+12085550123"_s);
    }

    void checksAFile()
    {
        QJsonObject flow = m_occ.object(words(u"callflow show general"_s));
        flow[u"start"_s] = u"nowhere"_s;
        const QString file = m_occ.write(u"bad.json"_s, QJsonDocument(flow).toJson());
        const auto ran = m_occ.run({u"callflow"_s, u"check"_s, file, u"--json"_s});
        QCOMPARE(ran.code, 1);
        const QJsonArray findings = QJsonDocument::fromJson(ran.out).array();
        QCOMPARE(findings.first().toObject().value(u"rule"_s).toString(), u"start"_s);
        QCOMPARE(m_occ.run({u"callflow"_s, u"check"_s, m_occ.path(u"none.json"_s)}).code, 3);
        QVERIFY(m_occ.refusal(1, {u"callflow"_s, u"check"_s, m_occ.write(u"x.json"_s, "[1]")})
                    .contains(u"not a call flow"));
    }

    void writesTexml()
    {
        const QJsonArray documents = m_occ.array(words(
            u"callflow texml healthcare --base https://desk.example/t --set on_call_phone=+15125550100"_s));
        QCOMPARE(documents.first().toObject().value(u"name"_s).toString(), u"start"_s);
        const QString folder = m_occ.path(u"out"_s);
        const auto ran =
            m_occ.run({u"callflow"_s, u"texml"_s, u"healthcare"_s, u"--base"_s, u"https://desk.example/t"_s,
                       u"--set"_s, u"on_call_phone=+15125550100"_s, u"--out"_s, folder});
        QCOMPARE(ran.code, 0);
        QFile file(folder + u"/step-emergency.xml");
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<Number>+15125550100</Number>"));
        QVERIFY(m_occ.run(words(u"callflow texml healthcare"_s)).code != 0);
    }

    void playsCalls()
    {
        const QJsonObject walk = m_occ.object({u"callflow"_s, u"simulate"_s, u"healthcare"_s, u"--at"_s,
                                               u"wed 14:30"_s, u"--key"_s, u"1"_s, u"--answered"_s});
        QCOMPARE(walk.value(u"ending"_s).toString(), u"connected"_s);
        QCOMPARE(walk.value(u"steps"_s).toArray().last().toObject().value(u"step"_s).toString(),
                 u"emergency"_s);
        const QJsonObject all = m_occ.object(words(u"callflow simulate healthcare"_s));
        QVERIFY(all.value(u"complete"_s).toBool());
        QVERIFY(all.value(u"findings"_s).toArray().isEmpty());
        QVERIFY(all.value(u"walks"_s).toArray().size() > 15);
        QVERIFY(m_occ.refusal(1, {u"callflow"_s, u"simulate"_s, u"fleet"_s, u"--at"_s, u"noon"_s})
                    .contains(u"no moment"));
    }
};

QTEST_GUILESS_MAIN(TestCliCallflow)
#include "tst_cli_callflow.moc"
