// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspotfake.h"
#include "tests/crmfake/asker.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QTest>

using namespace occ;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant kStart = 1'793'610'930'000;
const QString kObjects = u"/crm/objects/2026-09/"_s;

QJsonObject properties(const QJsonObject& values)
{
    return {{u"properties"_s, values}};
}

QJsonObject inputs(const QJsonArray& rows)
{
    return {{u"inputs"_s, rows}};
}

} // namespace

class HubspotFakeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        clock = std::make_unique<SetClock>(kStart);
        fake = std::make_unique<HubspotFake>(*clock);
        asker = std::make_unique<Asker>(fake->base(), fake->key());
    }
    void cleanup()
    {
        asker.reset();
        fake.reset();
    }

    void aRecordIsMadeReadChangedAndArchived()
    {
        const Said made = asker->post(kObjects + u"companies"_s, properties({{u"name"_s, u"Northwind"_s}}));
        QCOMPARE(made.status, 201);
        const QString id = made.json().value("id"_L1).toString();
        QVERIFY(!id.isEmpty());

        clock->advance(kMinute);
        const Said changed =
            asker->patch(kObjects + u"companies/"_s + id, properties({{u"numberofemployees"_s, u"12"_s}}));
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.json().value("updatedAt"_L1) != made.json().value("updatedAt"_L1));

        const Said read = asker->get(
            kObjects + u"0-2/%1?properties=name,numberofemployees,city&propertiesWithHistory=name"_s.arg(id));
        QCOMPARE(read.json()["properties"_L1]["numberofemployees"_L1].toString(), u"12"_s);
        QVERIFY(read.json()["properties"_L1]["city"_L1].isNull());
        QCOMPARE(read.json()["propertiesWithHistory"_L1]["name"_L1][0]["value"_L1].toString(),
                 u"Northwind"_s);

        QCOMPARE(asker->remove(kObjects + u"companies/"_s + id).status, 204);
        QCOMPARE(asker->get(kObjects + u"companies/"_s + id).status, 404);
        QCOMPARE(asker->get(kObjects + u"companies/%1?archived=true"_s.arg(id)).status, 200);
        QVERIFY(asker->get(kObjects + u"companies"_s).list(u"results"_s).isEmpty());
        QCOMPARE(asker->get(kObjects + u"companies?archived=true"_s).list(u"results"_s).size(), 1);

        fake->change([&](HubspotWorld& world) { world.restore(u"companies"_s, id); });
        QCOMPARE(asker->get(kObjects + u"companies/"_s + id).status, 200);
        QCOMPARE(fake->count(u"PATCH /crm/objects"_s), 1);
    }

    void aValueItCannotTakeIsRefused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such property")
            << u"companies"_s << QJsonObject{{u"name"_s, u"A"_s}, {u"nonsense"_s, u"1"_s}} << 400
            << u"PROPERTY_DOESNT_EXIST"_s;
        QTest::newRow("a number that is none")
            << u"companies"_s << QJsonObject{{u"name"_s, u"A"_s}, {u"annualrevenue"_s, u"much"_s}} << 400
            << u"INVALID_NUMBER"_s;
        QTest::newRow("no such option")
            << u"companies"_s << QJsonObject{{u"name"_s, u"A"_s}, {u"industry"_s, u"Retail"_s}} << 400
            << u"INVALID_OPTION"_s;
        QTest::newRow("read only") << u"companies"_s
                                   << QJsonObject{{u"name"_s, u"A"_s}, {u"hs_lastmodifieddate"_s, u"1"_s}}
                                   << 400 << u"READ_ONLY_VALUE"_s;
        QTest::newRow("no name") << u"companies"_s << QJsonObject{{u"city"_s, u"Salem"_s}} << 400
                                 << u"REQUIRED_PROPERTY_MISSING"_s;
        QTest::newRow("no stage") << u"deals"_s
                                  << QJsonObject{{u"dealname"_s, u"A"_s}, {u"dealstage"_s, u"Closed Won"_s}}
                                  << 400 << u"INVALID_OPTION"_s;
        QTest::newRow("too long") << u"companies"_s
                                  << QJsonObject{{u"name"_s, u"A"_s},
                                                 {u"description"_s, QString(65'537, u'x')}}
                                  << 400 << u"PROPERTY_VALUE_TOO_LONG"_s;
        QTest::newRow("not a string")
            << u"companies"_s << QJsonObject{{u"name"_s, u"A"_s}, {u"annualrevenue"_s, 12}} << 400
            << u"INVALID_JSON"_s;
    }
    void aValueItCannotTakeIsRefused()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, values);
        const Said said = asker->post(kObjects + type, properties(values));
        QTEST(said.status, "status");
        QTEST(said.json()["errors"_L1][0]["code"_L1].toString(), "code");
        QCOMPARE(said.json()["category"_L1].toString(), u"VALIDATION_ERROR"_s);
        QCOMPARE(fake->size(type), 0);
    }

    void aContactsEmailIsThereOnce()
    {
        const QJsonObject ana = properties({{u"email"_s, u"ana@northwind.example"_s}});
        const QString id = asker->post(kObjects + u"contacts"_s, ana).json().value("id"_L1).toString();
        const Said again = asker->post(kObjects + u"contacts"_s, ana);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.json()["message"_L1].toString(), u"Contact already exists. Existing ID: "_s + id);
        QCOMPARE(asker->get(kObjects + u"contacts/ANA@northwind.example?idProperty=email"_s)
                     .json()["id"_L1]
                     .toString(),
                 id);
    }

    void aListGivesEveryRecordOnce()
    {
        fake->fill(u"companies"_s, 250);
        QSet<QString> seen;
        QString after;
        int pages = 0;
        do {
            const Said page = asker->get(kObjects + u"companies?limit=100&after="_s + after);
            for (const QJsonValue& one : page.list(u"results"_s))
                seen.insert(one["id"_L1].toString());
            after = page.json()["paging"_L1]["next"_L1]["after"_L1].toString();
            ++pages;
        } while (!after.isEmpty() && pages < 10);
        QCOMPARE(seen.size(), 250);
        QCOMPARE(pages, 3);
        QCOMPARE(asker->get(kObjects + u"companies?limit=101"_s).status, 400);
    }

    void aPageCanComeTwice()
    {
        fake->fill(u"companies"_s, 30);
        fake->change([](HubspotWorld& world) { world.repeatPages = 1; });
        const Said first = asker->get(kObjects + u"companies?limit=10"_s);
        const QString after = first.json()["paging"_L1]["next"_L1]["after"_L1].toString();
        const Said again = asker->get(kObjects + u"companies?limit=10&after="_s + after);
        QCOMPARE(again.list(u"results"_s), first.list(u"results"_s));
        QVERIFY(asker->get(kObjects + u"companies?limit=10&after="_s + after).list(u"results"_s) !=
                first.list(u"results"_s));
    }

    void aSearchFindsWhatChangedAndLagsBehind()
    {
        const QStringList ids = fake->fill(u"companies"_s, 20);
        fake->change([](HubspotWorld& world) { world.searchLag = 10 * kSecond; });
        const auto changed = [this](Instant since) {
            return asker->post(
                kObjects + u"companies/search"_s,
                {{u"filterGroups"_s,
                  QJsonArray{QJsonObject{
                      {u"filters"_s, QJsonArray{QJsonObject{{u"propertyName"_s, u"hs_lastmodifieddate"_s},
                                                            {u"operator"_s, u"GTE"_s},
                                                            {u"value"_s, QString::number(since)}}}}}}},
                 {u"sorts"_s, QJsonArray{QJsonObject{{u"propertyName"_s, u"hs_lastmodifieddate"_s},
                                                     {u"direction"_s, u"ASCENDING"_s}}}},
                 {u"properties"_s, QJsonArray{u"name"_s}},
                 {u"limit"_s, 200}});
        };
        clock->advance(kMinute);
        QCOMPARE(changed(kStart - 20 * kSecond).json()["total"_L1].toInt(), 20);
        fake->change([&](HubspotWorld& world) {
            world.edit(u"companies"_s, ids.at(3), {{u"name"_s, u"New"_s}});
        });
        QCOMPARE(changed(kStart).json()["total"_L1].toInt(), 0);
        QCOMPARE(asker->get(kObjects + u"companies/%1?properties=name"_s.arg(ids.at(3)))
                     .json()["properties"_L1]["name"_L1]
                     .toString(),
                 u"New"_s);
        clock->advance(10 * kSecond);
        const Said late = changed(kStart);
        QCOMPARE(late.json()["total"_L1].toInt(), 1);
        QCOMPARE(late.json()["results"_L1][0]["properties"_L1]["name"_L1].toString(), u"New"_s);
        QVERIFY(!late.headers.contains("x-hubspot-ratelimit-max"));
    }

    void aSearchEndsAfterItsCap()
    {
        fake->fill(u"contacts"_s, 10'100);
        const QJsonObject all{{u"limit"_s, 200}, {u"after"_s, u"9800"_s}};
        QCOMPARE(asker->post(kObjects + u"contacts/search"_s, all).list(u"results"_s).size(), 200);
        const Said over =
            asker->post(kObjects + u"contacts/search"_s, {{u"limit"_s, 200}, {u"after"_s, u"10000"_s}});
        QCOMPARE(over.status, 400);
        QCOMPARE(asker->post(kObjects + u"contacts/search"_s, {{u"limit"_s, 201}}).status, 400);
    }

    void aBatchSaysWhichRowsFailed()
    {
        const QString there = fake->fill(u"companies"_s, 1).first();
        const Said said =
            asker->post(kObjects + u"companies/batch/update"_s,
                        inputs({QJsonObject{{u"id"_s, there},
                                            {u"objectWriteTraceId"_s, u"row-1"_s},
                                            {u"properties"_s, QJsonObject{{u"city"_s, u"Salem"_s}}}},
                                QJsonObject{{u"id"_s, u"999"_s},
                                            {u"objectWriteTraceId"_s, u"row-2"_s},
                                            {u"properties"_s, QJsonObject{{u"city"_s, u"Salem"_s}}}}}));
        QCOMPARE(said.status, 207);
        QCOMPARE(said.list(u"results"_s).size(), 1);
        QCOMPARE(said.json()["numErrors"_L1].toInt(), 1);
        QCOMPARE(said.json()["errors"_L1][0]["context"_L1]["objectWriteTraceId"_L1][0].toString(),
                 u"row-2"_s);
        QCOMPARE(fake->record(u"companies"_s, there).text(u"city"_s), u"Salem"_s);
    }

    void aCreationWithoutMarksIsAllOrNothing()
    {
        const QJsonObject good = properties({{u"name"_s, u"Good"_s}});
        const QJsonObject bad = properties({{u"city"_s, u"Salem"_s}});
        QCOMPARE(asker->post(kObjects + u"companies/batch/create"_s, inputs({good, bad})).status, 400);
        QCOMPARE(fake->size(u"companies"_s), 0);
        QJsonObject first = good, second = bad;
        first.insert(u"objectWriteTraceId"_s, u"a"_s);
        second.insert(u"objectWriteTraceId"_s, u"b"_s);
        QCOMPARE(asker->post(kObjects + u"companies/batch/create"_s, inputs({first, second})).status, 207);
        QCOMPARE(fake->size(u"companies"_s), 1);
        QCOMPARE(asker->post(kObjects + u"companies/batch/create"_s, inputs({good})).status, 201);
    }

    void anUpsertByAUniquePropertyCanBeRepeated()
    {
        const Said property =
            asker->post(u"/crm/properties/2026-09/companies"_s, {{u"name"_s, u"occ_id"_s},
                                                                 {u"label"_s, u"Id"_s},
                                                                 {u"type"_s, u"string"_s},
                                                                 {u"fieldType"_s, u"text"_s},
                                                                 {u"groupName"_s, u"companyinformation"_s},
                                                                 {u"hasUniqueValue"_s, true}});
        QCOMPARE(property.status, 201);
        const QJsonObject row{{u"idProperty"_s, u"occ_id"_s},
                              {u"id"_s, u"c-1"_s},
                              {u"properties"_s, QJsonObject{{u"name"_s, u"Northwind"_s}}}};
        const Said made = asker->post(kObjects + u"companies/batch/upsert"_s, inputs({row}));
        QCOMPARE(made.status, 200);
        QVERIFY(made.json()["results"_L1][0]["new"_L1].toBool());
        const Said again = asker->post(kObjects + u"companies/batch/upsert"_s, inputs({row}));
        QVERIFY(!again.json()["results"_L1][0]["new"_L1].toBool(true));
        QCOMPARE(fake->size(u"companies"_s), 1);
        QJsonObject byName = row;
        byName.insert(u"idProperty"_s, u"name"_s);
        QCOMPARE(asker->post(kObjects + u"companies/batch/upsert"_s, inputs({byName})).status, 400);
        QCOMPARE(asker->post(kObjects + u"companies/batch/upsert"_s, inputs({row, row})).status, 400);
    }

    void aBatchReadsWhatIsThere()
    {
        const QStringList ids = fake->fill(u"contacts"_s, 3);
        const Said said =
            asker->post(kObjects + u"contacts/batch/read"_s,
                        {{u"idProperty"_s, u"email"_s},
                         {u"properties"_s, QJsonArray{u"email"_s}},
                         {u"inputs"_s, QJsonArray{QJsonObject{{u"id"_s, u"person1@company.example"_s}},
                                                  QJsonObject{{u"id"_s, u"nobody@x.example"_s}}}}});
        QCOMPARE(said.status, 207);
        QCOMPARE(said.json()["results"_L1][0]["id"_L1].toString(), ids.at(1));
        QCOMPARE(said.json()["errors"_L1][0]["context"_L1]["ids"_L1][0].toString(), u"nobody@x.example"_s);
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many << QJsonObject{{u"id"_s, QString::number(i)}};
        QCOMPARE(asker->post(kObjects + u"contacts/batch/read"_s, inputs(many)).status, 400);
        QCOMPARE(
            asker->post(kObjects + u"contacts/batch/archive"_s, inputs({QJsonObject{{u"id"_s, ids.at(0)}}}))
                .status,
            204);
        QCOMPARE(fake->size(u"contacts"_s), 2);
    }

    void fortyThousandRecordsAreServedInSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        fake->fill(u"companies"_s, 10'000);
        fake->fill(u"contacts"_s, 20'000);
        fake->fill(u"deals"_s, 8'800);
        for (const auto& [type, count] :
             {std::pair(u"companies"_s, 10'000), {u"contacts"_s, 20'000}, {u"deals"_s, 8'800}}) {
            int got = 0;
            QString after;
            do {
                const Said page = asker->get(kObjects + type +
                                             u"?limit=100&properties=name,email,dealname&after="_s + after);
                got += int(page.list(u"results"_s).size());
                after = page.json()["paging"_L1]["next"_L1]["after"_L1].toString();
            } while (!after.isEmpty());
            QCOMPARE(got, count);
        }
        QCOMPARE(fake->count(u"GET /crm/objects"_s), 388);
        qInfo("filled and read in %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < 60'000);
    }

private:
    std::unique_ptr<SetClock> clock;
    std::unique_ptr<HubspotFake> fake;
    std::unique_ptr<Asker> asker;
};

OCC_TEST(HubspotFakeTest)
#include "hubspotfaketest.moc"
