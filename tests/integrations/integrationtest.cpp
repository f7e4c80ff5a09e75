// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engines.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/testmain.h"
#include "tests/workspace/rig.h"

using namespace Qt::Literals::StringLiterals;
using namespace occ;
using namespace occ::test;

/// A workspace whose credentials are kept in a sealed file of its own.
class IntegrationRig final : public Rig
{
public:
    explicit IntegrationRig(const QString& engine)
        : Rig(engine)
    {
        messaging::Secrets::Options options;
        options.where = messaging::Secrets::Where::File;
        options.file = file(u"secrets.sealed"_s);
        options.ask = [](bool) { return u"open sesame"_s; };
        secrets = std::make_shared<messaging::Secrets>(options);
        service().setSecrets(secrets);
    }
    [[nodiscard]] IntegrationService& service() { return workspace().integrations(); }
    std::shared_ptr<messaging::Secrets> secrets;
};

/// Settings, credentials and tests of a client's systems.
class IntegrationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheIndustryAsksForStandsFirst_data() { addEngines(); }
    void whatTheIndustryAsksForStandsFirst()
    {
        OCC_FETCH_ENGINE();
        IntegrationRig rig(engine);
        const qint64 client = rig.client(u"Carrow"_s, u"UTC"_s, u"healthcare"_s);
        OCC_OK(rig.service().set(client, u"zendesk"_s, {{u"subdomain"_s, u"carrow"_s}}));
        const QList<IntegrationRow> rows = must(rig.service().ofClient(client));
        QCOMPARE(rows.size(), 23);
        QCOMPARE(rows[0].system.key, u"ehr"_s);
        QVERIFY(rows[2].askedFor && !rows[3].askedFor);
        QCOMPARE(rows[3].system.key, u"zendesk"_s);
        QVERIFY(rows[3].isSetUp && !rows[4].isSetUp);
        QCOMPARE(rows[3].missing, QStringList{u"Agent's e-mail"_s});
        OCC_FAILED(rig.service().ofClient(999), Refused, u"no client 999"_s);
        OCC_FAILED(rig.service().settings(client, u"zendek"_s), Refused, u"no system"_s);
    }

    void settingsAreOneEntryAndCanBeUndone_data() { addEngines(); }
    void settingsAreOneEntryAndCanBeUndone()
    {
        OCC_FETCH_ENGINE();
        IntegrationRig rig(engine);
        const qint64 client = rig.client(u"Carrow"_s);
        const qint64 entries = rig.journalRows();
        OCC_FAILED(rig.service().set(client, u"zendesk"_s, {{u"user"_s, u"nobody"_s}}), Refused,
                   u"not an e-mail"_s);
        QCOMPARE(rig.journalRows(), entries);
        const QMap<QString, QString> first{{u"subdomain"_s, u"carrow"_s}, {u"user"_s, u"a@carrow.example"_s}};
        OCC_OK(rig.service().set(client, u"zendesk"_s, first));
        OCC_OK(rig.service().set(client, u"zendesk"_s, first));
        QCOMPARE(rig.journalRows(), entries + 1);
        QVERIFY(must(rig.service().settings(client, u"zendesk"_s)).missing.isEmpty());
        OCC_OK(rig.service().set(client, u"zendesk"_s, {{u"subdomain"_s, u"carrow2"_s}, {u"user"_s, u""_s}}));
        OCC_OK(rig.workspace().undo());
        QCOMPARE(must(rig.service().settings(client, u"zendesk"_s)).settings, first);
        OCC_OK(rig.workspace().undo());
        QVERIFY(!must(rig.service().settings(client, u"zendesk"_s)).isSetUp);
        OCC_OK(rig.workspace().redo());
        rig.actAs(rig.people.executive);
        OCC_FAILED(rig.service().set(client, u"zendesk"_s, {}), Refused, u""_s);
        OCC_FAILED(rig.service().setSecret(client, u"zendesk"_s, u"x"_s), Refused, u""_s);
        OCC_FAILED(rig.secrets->read(u"integration.x"_s), Refused, u""_s);
    }

    void credentialsAreNeverInTheDatabase_data() { addEngines(); }
    void credentialsAreNeverInTheDatabase()
    {
        OCC_FETCH_ENGINE();
        IntegrationRig rig(engine);
        const qint64 client = rig.client(u"Carrow"_s);
        OCC_FAILED(rig.service().setSecret(client, u"zendesk"_s, u" \n "_s), Refused, u"no credential"_s);
        OCC_FAILED(rig.service().setSecret(client, u"zendesk"_s, u"a\r\nX-Evil: 1"_s), Refused,
                   u"no credential"_s);
        const IntegrationRow row = must(rig.service().setSecret(client, u"zendesk"_s, u" hush-hush\n"_s));
        QCOMPARE(row.secretAt, std::optional(rig.now()));
        QCOMPARE(must(rig.secrets->read(row.secretName)), u"hush-hush"_s);
        for (const auto& query : {u"select * from client_integration"_s, u"select * from journal"_s}) {
            const QString kept = rig.rows(query).join(u'\n');
            QVERIFY(kept.contains(row.secretName));
            QVERIFY(!kept.contains(u"hush-hush"_s));
        }
        // Another one replaces it; removing forgets it.
        const IntegrationRow second = must(rig.service().setSecret(client, u"zendesk"_s, u"newer"_s));
        QCOMPARE(second.secretName, row.secretName);
        QCOMPARE(must(rig.secrets->read(row.secretName)), u"newer"_s);
        OCC_OK(rig.service().remove(client, u"zendesk"_s));
        OCC_FAILED(rig.secrets->read(row.secretName), Refused, u""_s);
        OCC_FAILED(rig.service().remove(client, u"zendesk"_s), Refused, u"is not set up"_s);
        OCC_OK(rig.workspace().undo());
        QVERIFY(must(rig.service().settings(client, u"zendesk"_s)).isSetUp);
    }

    void testsAreKeptWithTheirMoment_data() { addEngines(); }
    void testsAreKeptWithTheirMoment()
    {
        OCC_FETCH_ENGINE();
        IntegrationRig rig(engine);
        const qint64 client = rig.client(u"Carrow"_s, u"UTC"_s, u"healthcare"_s);
        ScriptedServer server;
        OCC_OK(rig.service().set(client, u"ehr"_s, {{u"fhir_base_url"_s, server.url(u"/r4/"_s).toString()}}));
        OCC_OK(rig.service().setSecret(client, u"ehr"_s, u"t0ken"_s));
        server.play({ScriptedServer::answer(401, "{}")});
        const IntegrationRow failed = must(rig.service().probe(client, u"ehr"_s));
        QVERIFY(failed.last);
        QCOMPARE(failed.last->verdict, u"credential"_s);
        QCOMPARE(failed.last->at, rig.now());
        rig.clock->advance(kHour);
        server.play(
            {ScriptedServer::answer(200, R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1",)"
                                         R"("rest":[{"resource":[]}]})")});
        const IntegrationRow good = must(rig.service().probe(client, u"ehr"_s));
        QVERIFY2(good.last->works(), qPrintable(good.last->message));
        QCOMPARE(server.seen().constFirst().line, "GET /r4/metadata HTTP/1.1");
        QCOMPARE(server.seen().constFirst().headers.value("accept"), "application/fhir+json");
        const auto kept = must(rig.service().probes(client, u"ehr"_s));
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept[0].at - kept[1].at, kHour);
        // A test is nothing to undo: what comes back is the credential's date, then the settings.
        OCC_OK(rig.workspace().undo());
        QVERIFY(!must(rig.service().settings(client, u"ehr"_s)).secretAt);
        QVERIFY(must(rig.service().settings(client, u"ehr"_s)).last->works());
        OCC_FAILED(rig.service().probe(client, u"fax"_s), Refused, u"no system"_s);
    }
};

OCC_TEST(IntegrationTest)
#include "integrationtest.moc"
