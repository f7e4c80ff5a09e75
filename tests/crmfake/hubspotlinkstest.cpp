// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crmfake/asker.h"
#include "tests/fakes/hubspotfake.h"
#include "tests/support/testmain.h"

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

class HubspotLinksTest final : public QObject
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

    void aMergedRecordAnswersToItsOldId()
    {
        const QStringList ids = fake->fill(u"companies"_s, 2);
        const QString deal = fake->fill(u"deals"_s, 2).at(1); // Belongs to the second company.
        fake->change([&](HubspotWorld& world) {
            world.edit(u"companies"_s, ids.at(1), {{u"website"_s, u"https://two.example"_s}});
            world.merge(u"companies"_s, ids.at(0), ids.at(1));
        });
        const Said old = asker->get(kObjects + u"companies/%1?properties=website,name"_s.arg(ids.at(1)));
        QCOMPARE(old.json()["id"_L1].toString(), ids.at(0));
        QCOMPARE(old.json()["properties"_L1]["name"_L1].toString(), u"Company 0"_s);
        QCOMPARE(old.json()["properties"_L1]["website"_L1].toString(), u"https://two.example"_s);
        QCOMPARE(asker->get(kObjects + u"companies"_s).list(u"results"_s).size(), 1);
        const Said link = asker->get(kObjects + u"deals/%1/associations/companies"_s.arg(deal));
        QCOMPARE(link.json()["results"_L1][0]["toObjectId"_L1].toInteger(), ids.at(0).toLongLong());
    }

    void linksAreMadeReadAndTakenAway()
    {
        const QStringList companies = fake->fill(u"companies"_s, 2);
        const Said deal = asker->post(
            kObjects + u"deals"_s,
            {{u"properties"_s, QJsonObject{{u"dealname"_s, u"D"_s}, {u"dealstage"_s, u"contractsent"_s}}},
             {u"associations"_s,
              QJsonArray{QJsonObject{
                  {u"to"_s, QJsonObject{{u"id"_s, companies.at(0)}}},
                  {u"types"_s, QJsonArray{QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s},
                                                      {u"associationTypeId"_s, 341}}}}}}}});
        const QString id = deal.json()["id"_L1].toString();
        QCOMPARE(
            asker->put(kObjects + u"deals/%1/associations/default/companies/%2"_s.arg(id, companies.at(1)))
                .status,
            200);
        const Said inline_ = asker->get(kObjects + u"deals/%1?associations=companies"_s.arg(id));
        QSet<QString> linked;
        for (const QJsonValue& one :
             inline_.json()["associations"_L1]["companies"_L1]["results"_L1].toArray())
            linked.insert(one["id"_L1].toString());
        QCOMPARE(linked.size(), 2);
        const Said primary = asker->put(
            kObjects + u"deals/%1/associations/companies/%2"_s.arg(id, companies.at(1)),
            {QJsonObject{{u"associationCategory"_s, u"HUBSPOT_DEFINED"_s}, {u"associationTypeId"_s, 5}}});
        QCOMPARE(primary.status, 201);
        const Said read =
            asker->post(u"/crm/associations/2026-09/companies/deals/batch/read"_s,
                        inputs({QJsonObject{{u"id"_s, companies.at(1)}}, QJsonObject{{u"id"_s, u"1"_s}}}));
        QCOMPARE(read.status, 207);
        QCOMPARE(read.json()["results"_L1][0]["to"_L1][0]["toObjectId"_L1].toString(), id);
        QCOMPARE(read.json()["results"_L1][0]["to"_L1][0]["associationTypes"_L1].toArray().size(), 2);
        QCOMPARE(
            asker->remove(kObjects + u"deals/%1/associations/companies/%2"_s.arg(id, companies.at(1))).status,
            204);
        fake->change([&](HubspotWorld& world) {
            QCOMPARE(world.associated(u"companies"_s, companies.at(1), u"deals"_s), QStringList());
        });
        const Said batch =
            asker->post(u"/crm/associations/2026-09/deals/companies/batch/associate/default"_s,
                        inputs({QJsonObject{{u"from"_s, QJsonObject{{u"id"_s, id}}},
                                            {u"to"_s, QJsonObject{{u"id"_s, companies.at(1)}}}}}));
        QCOMPARE(batch.status, 200);
        fake->change([&](HubspotWorld& world) {
            QCOMPARE(world.associated(u"companies"_s, companies.at(1), u"deals"_s), QStringList{id});
        });
    }

    void aDealIsWonByItsStage()
    {
        const QString id = fake->fill(u"deals"_s, 2).at(1);
        const QString path = kObjects + u"deals/%1?properties=hs_is_closed_won"_s.arg(id);
        QCOMPARE(asker->get(path).json()["properties"_L1]["hs_is_closed_won"_L1].toString(), u"false"_s);
        QCOMPARE(
            asker->patch(kObjects + u"deals/"_s + id, properties({{u"dealstage"_s, u"closedwon"_s}})).status,
            200);
        QCOMPARE(asker->get(path).json()["properties"_L1]["hs_is_closed_won"_L1].toString(), u"true"_s);
        const Said lines = asker->get(u"/crm/pipelines/2026-09/deals"_s);
        QCOMPARE(lines.json()["results"_L1][0]["stages"_L1][3]["metadata"_L1]["probability"_L1].toString(),
                 u"1.0"_s);
        fake->change([](HubspotWorld& world) { world.pipelines[0].stages[3].label = u"Won!"_s; });
        QCOMPARE(asker->get(u"/crm/pipelines/2026-09/deals/default/stages"_s)
                     .json()["results"_L1][3]["label"_L1]
                     .toString(),
                 u"Won!"_s);
    }

    void ownersAndPropertiesAreListed()
    {
        const Said first = asker->get(u"/crm/owners/2026-09?limit=1"_s);
        QCOMPARE(first.json()["results"_L1][0]["id"_L1].toString(), u"70001"_s);
        const Said second = asker->get(u"/crm/owners/2026-09?limit=1&after="_s +
                                       first.json()["paging"_L1]["next"_L1]["after"_L1].toString());
        QCOMPARE(second.json()["results"_L1][0]["id"_L1].toString(), u"70002"_s);
        QVERIFY(!second.json().contains("paging"_L1));
        QCOMPARE(asker->get(u"/crm/owners/2026-09/9002?idProperty=userId"_s).json()["email"_L1].toString(),
                 u"sam@northwind.example"_s);
        fake->change([](HubspotWorld& world) { world.property(u"companies"_s, u"city"_s)->archived = true; });
        const auto has = [this](const QString& name) {
            for (const QJsonValue& one :
                 asker->get(u"/crm/properties/2026-09/companies"_s).list(u"results"_s)) {
                if (one["name"_L1] == name)
                    return true;
            }
            return false;
        };
        QVERIFY(has(u"name"_s));
        QVERIFY(!has(u"city"_s));
        QCOMPARE(asker->get(u"/account-info/2026-09/details"_s).json()["timeZone"_L1].toString(),
                 u"US/Eastern"_s);
        QCOMPARE(asker->get(u"/crm/v3/owners/"_s).status, 200);
    }

private:
    std::unique_ptr<SetClock> clock;
    std::unique_ptr<HubspotFake> fake;
    std::unique_ptr<Asker> asker;
};

OCC_TEST(HubspotLinksTest)
#include "hubspotlinkstest.moc"
