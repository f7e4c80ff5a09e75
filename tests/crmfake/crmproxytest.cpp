// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/asker.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/fakes/salesforcefake.h"
#include "tests/support/mockserver.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant kStart = 1'793'610'930'000;
const QString kObjects = u"/crm/objects/2026-09/"_s;
const QString kRoot = u"/services/data/v67.0/"_s;

QJsonObject inputs(const QJsonArray& rows)
{
    return {{u"inputs"_s, rows}};
}

QJsonObject properties(const QJsonObject& values)
{
    return {{u"properties"_s, values}};
}

QJsonObject row(const QString& type, QJsonObject values)
{
    values.insert(u"attributes"_s, QJsonObject{{u"type"_s, type}});
    return values;
}

QByteArray records(const QJsonArray& rows)
{
    return QJsonDocument(QJsonObject{{u"records"_s, rows}}).toJson();
}

} // namespace

#define THROUGH(call, expected)                                                                              \
    do {                                                                                                     \
        const Said occSaid = (call);                                                                         \
        QVERIFY2(occSaid.status == (expected),                                                               \
                 qPrintable(u"%1, not %2: %3"_s.arg(occSaid.status)                                          \
                                .arg(expected)                                                               \
                                .arg(QString::fromUtf8(occSaid.body.left(1500)))));                          \
    } while (false)

/// Both CRMs of the tests behind a foreign program that holds every request and every answer to the
/// descriptions.
class CrmProxyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hubspotIsAsDescribed()
    {
        const SetClock clock(kStart);
        HubspotFake fake(clock);
        MockServer proxy(u"hubspot"_s, fake.base());
        if (!proxy.missing().isEmpty())
            QSKIP(qPrintable(proxy.missing()));
        Asker asker(proxy.url({}), fake.key());
        const QStringList ids = fake.fill(u"companies"_s, 120);
        const QString contact = fake.fill(u"contacts"_s, 1).first();
        const QString deal = fake.fill(u"deals"_s, 1).first();

        THROUGH(
            asker.get(
                kObjects +
                u"companies?limit=100&properties=name&properties=city&propertiesWithHistory=name&associations=deals"_s),
            200);
        THROUGH(asker.get(kObjects + u"companies/%1?associations=contacts"_s.arg(ids.first())), 200);
        THROUGH(asker.get(kObjects + u"companies/7"_s), 404);
        THROUGH(asker.get(kObjects + u"contacts/person0@company.example?idProperty=email"_s), 200);
        THROUGH(asker.post(kObjects + u"companies"_s, properties({{u"name"_s, u"A"_s}})), 201);
        THROUGH(asker.post(kObjects + u"companies"_s, properties({{u"nonsense"_s, u"A"_s}})), 400);
        THROUGH(
            asker.post(kObjects + u"contacts"_s, properties({{u"email"_s, u"person0@company.example"_s}})),
            409);
        THROUGH(asker.patch(kObjects + u"companies/"_s + ids.at(1), properties({{u"city"_s, u""_s}})), 200);
        THROUGH(asker.remove(kObjects + u"companies/"_s + ids.at(2)), 204);
        THROUGH(asker.get(kObjects + u"companies?archived=true"_s), 200);
        THROUGH(asker.post(
                    kObjects + u"companies/search"_s,
                    {{u"filterGroups"_s,
                      QJsonArray{QJsonObject{
                          {u"filters"_s, QJsonArray{QJsonObject{{u"propertyName"_s, u"hs_lastmodifieddate"_s},
                                                                {u"operator"_s, u"GTE"_s},
                                                                {u"value"_s, u"0"_s}}}}}}},
                     {u"sorts"_s, QJsonArray{QJsonObject{{u"propertyName"_s, u"hs_lastmodifieddate"_s},
                                                         {u"direction"_s, u"ASCENDING"_s}}}},
                     {u"limit"_s, 100}}),
                200);
        THROUGH(asker.post(kObjects + u"companies/search"_s, {{u"limit"_s, 200}, {u"after"_s, u"9900"_s}}),
                400);
        THROUGH(asker.post(u"/crm/properties/2026-09/companies"_s, {{u"name"_s, u"occ_id"_s},
                                                                    {u"label"_s, u"Id"_s},
                                                                    {u"type"_s, u"string"_s},
                                                                    {u"fieldType"_s, u"text"_s},
                                                                    {u"groupName"_s, u"companyinformation"_s},
                                                                    {u"hasUniqueValue"_s, true}}),
                201);
        const QJsonObject mine{{u"idProperty"_s, u"occ_id"_s},
                               {u"id"_s, u"c-1"_s},
                               {u"objectWriteTraceId"_s, u"r1"_s},
                               {u"properties"_s, QJsonObject{{u"name"_s, u"N"_s}}}};
        THROUGH(asker.post(kObjects + u"companies/batch/upsert"_s, inputs({mine})), 200);
        QJsonObject wrong = mine;
        wrong.insert(u"id"_s, u"c-2"_s);
        wrong.insert(u"properties"_s, QJsonObject{{u"industry"_s, u"Nonsense"_s}});
        THROUGH(asker.post(kObjects + u"companies/batch/upsert"_s, inputs({mine, wrong})), 207);
        const QJsonObject fresh{{u"objectWriteTraceId"_s, u"a"_s},
                                {u"properties"_s, QJsonObject{{u"name"_s, u"A"_s}}}};
        const QJsonObject bad{{u"objectWriteTraceId"_s, u"b"_s},
                              {u"properties"_s, QJsonObject{{u"city"_s, u"A"_s}}}};
        THROUGH(asker.post(kObjects + u"companies/batch/create"_s, inputs({fresh})), 201);
        THROUGH(asker.post(kObjects + u"companies/batch/create"_s, inputs({fresh, bad})), 207);
        THROUGH(asker.post(kObjects + u"companies/batch/update"_s,
                           inputs({QJsonObject{{u"id"_s, ids.at(0)},
                                               {u"properties"_s, QJsonObject{{u"city"_s, u"A"_s}}}}})),
                200);
        THROUGH(asker.post(kObjects + u"companies/batch/update"_s,
                           inputs({QJsonObject{{u"id"_s, u"7"_s},
                                               {u"properties"_s, QJsonObject{{u"city"_s, u"A"_s}}}}})),
                207);
        THROUGH(asker.post(kObjects + u"companies/batch/read"_s, inputs({QJsonObject{{u"id"_s, ids.at(0)}}})),
                200);
        THROUGH(asker.post(kObjects + u"companies/batch/read"_s, inputs({QJsonObject{{u"id"_s, u"7"_s}}})),
                207);
        THROUGH(
            asker.post(kObjects + u"companies/batch/archive"_s, inputs({QJsonObject{{u"id"_s, ids.at(3)}}})),
            204);
        const QString link = kObjects + u"deals/%1/associations/"_s.arg(deal);
        THROUGH(asker.put(link + u"default/contacts/"_s + contact), 200);
        THROUGH(asker.put(link + u"companies/"_s + ids.at(4),
                          {QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                                       {u"associationTypeId"_s, 5}}}),
                201);
        THROUGH(asker.get(link + u"companies"_s), 200);
        THROUGH(asker.remove(link + u"companies/"_s + ids.at(4)), 204);
        const QString links = u"/crm/associations/2026-09/deals/companies/batch/"_s;
        const QJsonObject ends{{u"from"_s, QJsonObject{{u"id"_s, deal}}},
                               {u"to"_s, QJsonObject{{u"id"_s, ids.at(5)}}}};
        THROUGH(asker.post(links + u"associate/default"_s, inputs({ends})), 200);
        QJsonObject typed = ends;
        typed.insert(u"types"_s, QJsonArray{QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                                                        {u"associationTypeId"_s, 341}}});
        THROUGH(asker.post(links + u"create"_s, inputs({typed})), 201);
        THROUGH(asker.post(links + u"read"_s, inputs({QJsonObject{{u"id"_s, deal}}})), 200);
        THROUGH(asker.post(links + u"read"_s, inputs({QJsonObject{{u"id"_s, u"7"_s}}})), 207);
        THROUGH(asker.post(links + u"archive"_s,
                           inputs({QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, deal}}},
                                               {u"to"_s, QJsonArray{QJsonObject{{u"id"_s, ids.at(5)}}}}}})),
                204);
        for (const QString& path :
             {u"/crm/pipelines/2026-09/deals"_s, u"/crm/pipelines/2026-09/deals/default"_s,
              u"/crm/pipelines/2026-09/deals/default/stages"_s, u"/crm/owners/2026-09?limit=1"_s,
              u"/crm/owners/2026-09/70001"_s, u"/crm/properties/2026-09/deals"_s,
              u"/account-info/2026-09/details"_s, u"/crm/v3/objects/deals"_s})
            THROUGH(asker.get(path), 200);
        fake.change([](HubspotWorld& world) { world.locked = 1; });
        THROUGH(asker.post(kObjects + u"companies"_s, properties({{u"name"_s, u"A"_s}})), 423);
        fake.change([](HubspotWorld& world) { world.scopes.clear(); });
        THROUGH(asker.get(kObjects + u"companies"_s), 403);
        fake.change([](HubspotWorld& world) { world.daily = 1; });
        THROUGH(asker.get(kObjects + u"companies"_s), 429);
        asker.use("wrong");
        THROUGH(asker.get(kObjects + u"companies"_s), 401);
        QCOMPARE(asker.violations(), QStringList());
        // The proxy itself is awake: it turns down what is not described.
        THROUGH(asker.get(kObjects + u"companies?limit=1000"_s), 422);
        QCOMPARE(asker.violations().size(), 1);
    }

    void salesforceIsAsDescribed()
    {
        const SetClock clock(kStart);
        SalesforceFake fake(clock);
        MockServer proxy(u"salesforce"_s, fake.base());
        if (!proxy.missing().isEmpty())
            QSKIP(qPrintable(proxy.missing()));
        Asker asker(proxy.url({}), fake.key());
        const QStringList ids = fake.fill(u"Account"_s, 250);
        fake.change([](SalesforceWorld& world) { world.batchSize = 200; });

        const QString soql =
            u"query?q=SELECT+Id,Name,SystemModstamp,Owner.Name+FROM+Account+ORDER+BY+SystemModstamp,Id"_s;
        THROUGH(asker.get(kRoot + soql, {{"Sforce-Query-Options", "batchSize=200"}}), 200);
        const QString next = asker.get(kRoot + soql).json()["nextRecordsUrl"_L1].toString();
        THROUGH(asker.get(next), 200);
        THROUGH(asker.get(kRoot + u"query/01g000000000999AAA-200"_s), 400);
        THROUGH(asker.get(kRoot + u"query?q=SELECT+Nonsense+FROM+Account"_s), 400);
        THROUGH(asker.get(kRoot + u"queryAll?q=SELECT+Id,MasterRecordId+FROM+Account+WHERE+IsDeleted=true"_s),
                200);
        THROUGH(asker.get(u"/services/data"_s), 200);
        for (const QString& path : {u"limits"_s, u"sobjects"_s, u"sobjects/Account/describe"_s})
            THROUGH(asker.get(kRoot + path), 200);
        THROUGH(asker.post(kRoot + u"sobjects/Account"_s, {{u"Name"_s, u"A"_s}}), 201);
        THROUGH(asker.post(kRoot + u"sobjects/Account"_s, {{u"Phone"_s, u"A"_s}}), 400);
        const QString first = kRoot + u"sobjects/Account/"_s + ids.first();
        THROUGH(asker.get(first + u"?fields=Id,Name"_s), 200);
        THROUGH(asker.patch(first, {{u"Phone"_s, u"1"_s}}), 204);
        THROUGH(asker.patch(first, {{u"Phone"_s, u"2"_s}},
                            {{"If-Unmodified-Since", "Mon, 02 Nov 2026 08:15:30 GMT"}}),
                412);
        THROUGH(asker.remove(first), 204);
        THROUGH(asker.get(first), 404);
        const QString external = kRoot + u"sobjects/Account/OCC_External_Id__c/c-1"_s;
        THROUGH(asker.patch(external, {{u"Name"_s, u"A"_s}}), 201);
        THROUGH(asker.patch(external, {{u"Name"_s, u"B"_s}}), 200);
        THROUGH(asker.get(external), 200);
        fake.change([](SalesforceWorld& world) {
            for (int i = 0; i < 2; ++i)
                world.put(u"Account"_s, {{u"Name"_s, u"Twin"_s}, {u"Legacy_Id__c"_s, u"7"_s}});
        });
        THROUGH(asker.patch(kRoot + u"sobjects/Account/Legacy_Id__c/7"_s, {{u"Phone"_s, u"1"_s}}), 300);
        const QString span = u"?start=2026-11-01T00:00:00Z&end=2026-11-02T09:15:00Z"_s;
        THROUGH(asker.get(kRoot + u"sobjects/Account/updated"_s + span), 200);
        THROUGH(asker.get(kRoot + u"sobjects/Account/deleted"_s + span), 200);
        const QString batch = kRoot + u"composite/sobjects"_s;
        THROUGH(asker.ask("POST", batch,
                          records({row(u"Account"_s, {{u"Name"_s, u"A"_s}}), row(u"Account"_s, {})}), {}),
                200);
        THROUGH(asker.ask("PATCH", batch,
                          records({row(u"Account"_s, {{u"Id"_s, ids.at(1)}, {u"Phone"_s, u"1"_s}})}), {}),
                200);
        THROUGH(asker.ask(
                    "PATCH", batch + u"/Account/OCC_External_Id__c"_s,
                    records({row(u"Account"_s, {{u"OCC_External_Id__c"_s, u"c-9"_s}, {u"Name"_s, u"A"_s}})}),
                    {}),
                200);
        THROUGH(asker.post(batch + u"/Account"_s, {{u"ids"_s, QJsonArray{ids.at(1), ids.at(0)}},
                                                   {u"fields"_s, QJsonArray{u"Id"_s}}}),
                200);
        THROUGH(asker.remove(batch + u"?ids="_s + ids.at(2)), 200);
        THROUGH(asker.post(kRoot + u"composite"_s,
                           {{u"compositeRequest"_s, QJsonArray{QJsonObject{{u"method"_s, u"GET"_s},
                                                                           {u"url"_s, QString(kRoot + u"limits"_s)},
                                                                           {u"referenceId"_s, u"one"_s}}}}}),
                200);
        THROUGH(asker.get(u"/services/oauth2/userinfo"_s), 200);
        fake.change([](SalesforceWorld& world) { world.dailyCalls = 1; });
        THROUGH(asker.get(kRoot + u"limits"_s), 403);
        asker.use("wrong");
        THROUGH(asker.get(kRoot + u"limits"_s), 401);
        THROUGH(asker.form(u"/services/oauth2/token"_s,
                           u"grant_type=refresh_token&client_id=occ&refresh_token=x"_s),
                400);
        QCOMPARE(asker.violations(), QStringList());
        THROUGH(asker.get(kRoot + u"query?q=DELETE"_s), 422);
        QCOMPARE(asker.violations().size(), 1);
    }
};

OCC_TEST(CrmProxyTest)
#include "crmproxytest.moc"
