// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "tests/sync/hubspot/hubspotcase.h"

#include <QSet>

using namespace occ;
using namespace occ::sync;
using namespace occ::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList kCompany{u"name"_s, u"city"_s};

QSet<QString> idsOf(const QList<Record>& records)
{
    QSet<QString> ids;
    for (const Record& record : records)
        ids << record.id;
    return ids;
}

QSet<QString> setOf(const QStringList& ids)
{
    return {ids.begin(), ids.end()};
}

} // namespace

/// What comes from HubSpot.
class HubspotReadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { hub = std::make_unique<HubspotCase>(); }

    void tellsWhoAndWhere()
    {
        QVERIFY(hub->crm.urlOf(Kind::Deal, u"7"_s).isEmpty());
        OCC_GOT(account, hub->crm.whoAmI());
        QCOMPARE(account->id, u"1234567"_s);
        QCOMPARE(account->currency, u"USD"_s);
        QCOMPARE(hub->crm.urlOf(Kind::Deal, u"7"_s),
                 QUrl(u"https://app.hubspot.com/contacts/1234567/record/0-3/7"_s));
        OCC_GOT(owners, hub->crm.owners());
        QCOMPARE(owners->size(), 3);
        QCOMPARE(owners->at(0).id, u"70001"_s);
        QCOMPARE(owners->at(0).name, u"Ana Lima"_s);
        QVERIFY(owners->at(0).active && !owners->at(2).active);
        OCC_GOT(lines, hub->crm.pipelines());
        QCOMPARE(lines->size(), 1);
        const QList<RemoteStage>& stages = lines->first().stages;
        QCOMPARE(stages.size(), 5);
        QVERIFY(!stages.at(2).closed && !stages.at(2).won);
        QVERIFY(stages.at(3).closed && stages.at(3).won);
        QVERIFY(stages.at(4).closed && !stages.at(4).won);
    }

    void tellsItsFields()
    {
        OCC_GOT(fields, hub->crm.fields(Kind::Deal));
        const auto field = [&fields](const QString& name) {
            for (const RemoteField& one : *fields) {
                if (one.name == name)
                    return one;
            }
            return RemoteField();
        };
        QCOMPARE(field(u"dealstage"_s).type, FieldType::Stage);
        QCOMPARE(field(u"amount"_s).type, FieldType::Money);
        QCOMPARE(field(u"closedate"_s).type, FieldType::DateTime);
        QCOMPARE(field(u"hubspot_owner_id"_s).type, FieldType::Owner);
        QVERIFY(field(u"hs_lastmodifieddate"_s).readOnly && field(u"hs_is_closed_won"_s).readOnly);
        QVERIFY(field(u"dealname"_s).required && !field(u"amount"_s).required);
        QCOMPARE(field(u"dealtype"_s).type, FieldType::Choice);
        QCOMPARE(field(u"dealtype"_s).options.at(1).value, u"existingbusiness"_s);
        // Our own is listed although it is made with the first record only.
        QVERIFY(field(u"occ_external_id"_s).unique);
        hub->fake.change([](HubspotWorld& world) {
            QVERIFY(world.property(u"deals"_s, u"occ_external_id"_s) == nullptr);
        });
    }

    void readsEverythingByTheListFirst()
    {
        const QStringList companies = hub->fake.fill(u"companies"_s, 250);
        const QStringList deals = hub->fake.fill(u"deals"_s, 3);
        hub->fake.change([&](HubspotWorld& world) {
            world.associate(u"deals"_s, deals.at(0), u"companies"_s, companies.at(9), 5);
        });
        QString cursor;
        const QList<Record> read = hub->all(Kind::Company, cursor, kCompany);
        QVERIFY(!hub->fault);
        QCOMPARE(hub->fake.count(u"GET /crm/objects/2026-09/companies"_s), 3);
        QCOMPARE(hub->fake.requests().size(), 3);
        QCOMPARE(idsOf(read), setOf(companies));
        const Record& first = read.first();
        QCOMPARE(first.values.keys(), (QStringList{u"city"_s, u"name"_s}));
        QCOMPARE(first.values.value("name"_L1).toString(), u"Company 0"_s);
        QVERIFY(!first.version.isEmpty() && first.modifiedAt > 0 && first.modifiedAt < kStart);
        QString dealCursor;
        const QList<Record> belonging = hub->all(Kind::Deal, dealCursor, {u"dealname"_s});
        QCOMPARE(belonging.size(), 3);
        QVERIFY(belonging.first().parentsKnown);
        QCOMPARE(belonging.first().parents.value(Kind::Company).first(), companies.at(9));
        QCOMPARE(belonging.first().parents.value(Kind::Company).size(), 2);

        // What was not touched does not come again.
        hub->fake.forgetRequests();
        hub->clock.advance(kHour);
        QCOMPARE(hub->all(Kind::Company, cursor, kCompany).size(),
                 1); // The last of all, not to miss its twin.
        QCOMPARE(hub->fake.requests(), QStringList(2, u"POST /crm/objects/2026-09/companies/search"_s));
    }

    void readsWhatChangedSince()
    {
        hub->fake.fill(u"companies"_s, 3);
        const QStringList people = hub->fake.fill(u"contacts"_s, 30);
        OCC_GOT(owners, hub->crm.owners());
        QString cursor;
        QCOMPARE(hub->all(Kind::Contact, cursor, {u"jobtitle"_s}).size(), 30);
        hub->clock.advance(kHour);
        hub->fake.change([&](HubspotWorld& world) {
            world.edit(u"contacts"_s, people.at(4),
                       {{u"jobtitle"_s, u"Owner"_s}, {u"hs_updated_by_user_id"_s, u"9002"_s}});
        });
        hub->clock.advance(kHour);
        const QList<Record> read = hub->all(Kind::Contact, cursor, {u"jobtitle"_s, u"phone"_s});
        QVERIFY(!hub->fault);
        const Record& last = read.last();
        QCOMPARE(last.id, people.at(4));
        QCOMPARE(last.values.value("jobtitle"_L1).toString(), u"Owner"_s);
        QCOMPARE(last.modifiedBy, u"Sam Okafor"_s);
        QCOMPARE(last.modifiedAt, kStart + kHour);
        QVERIFY(last.parentsKnown);
        QCOMPARE(last.parents.value(Kind::Company).size(), 1);
        QVERIFY(cursor.size() <= 2000);
    }

    void waitsForAnIndexThatLags()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 600);
        QString cursor;
        QCOMPARE(hub->all(Kind::Company, cursor, kCompany).size(), 600);
        hub->clock.advance(kHour);
        // Every other record shows at once, the rest twenty seconds later: pages that are full lie before
        // ones that come only then.
        hub->fake.change([&](HubspotWorld& world) {
            world.searchLagSpread = 20 * kSecond;
            for (const QString& id : ids)
                world.edit(u"companies"_s, id, {{u"city"_s, u"Lisbon"_s}});
        });
        QSet<QString> seen;
        const auto note = [&seen](const QList<Record>& records) {
            for (const Record& record : records) {
                if (record.values.value("city"_L1).toString() == u"Lisbon"_s)
                    seen << record.id;
            }
        };
        // Cut off after the first page, as by a program that ends there.
        note(hub->all(Kind::Company, cursor, kCompany, 1));
        QVERIFY(hub->fault);
        hub->clock.advance(5 * kSecond);
        note(hub->all(Kind::Company, cursor, kCompany));
        QCOMPARE(seen.size(), 300);
        hub->clock.advance(20 * kSecond);
        note(hub->all(Kind::Company, cursor, kCompany));
        QCOMPARE(seen, setOf(ids));
        // The index has settled: once more from the safe distance, then nothing but the last one.
        hub->clock.advance(kHour);
        note(hub->all(Kind::Company, cursor, kCompany));
        QCOMPARE(hub->all(Kind::Company, cursor, kCompany).size(), 1);
    }

    void goesBeyondTheMostResultsOfASearch()
    {
        hub->fake.change([](HubspotWorld& world) { world.searchCap = 400; });
        const QStringList ids = hub->fake.fill(u"companies"_s, 900);
        QString cursor = u"{\"from\":1}"_s;
        QCOMPARE(idsOf(hub->all(Kind::Company, cursor, kCompany)), setOf(ids));
        QVERIFY(!hub->fault);
        QVERIFY2(hub->pages <= 6, qPrintable(QString::number(hub->pages)));
    }

    void readsManyChangesOfOneMoment()
    {
        QStringList ids;
        hub->fake.change([&](HubspotWorld& world) {
            for (int i = 0; i < 650; ++i)
                ids << world.put(u"companies"_s, {{u"name"_s, u"C"_s}}, kStart - kHour);
            ids << world.put(u"companies"_s, {{u"name"_s, u"Later"_s}}, kStart - kHour + 1);
        });
        QString cursor = u"{\"from\":1}"_s;
        const QList<Record> read = hub->all(Kind::Company, cursor, kCompany);
        QVERIFY(!hub->fault);
        QCOMPARE(idsOf(read), setOf(ids));
        QVERIFY2(hub->pages <= 8, qPrintable(QString::number(hub->pages)));
        QCOMPARE(hub->all(Kind::Company, cursor, kCompany).size(), 1);
    }

    void tellsWhatIsGone()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 220);
        hub->fake.change([&](HubspotWorld& world) { world.archive(u"companies"_s, ids.at(0)); });
        hub->clock.advance(kHour);
        QString cursor;
        QCOMPARE(hub->gone(Kind::Company, cursor).size(), 0); // From now on.
        hub->clock.advance(kMinute);
        hub->fake.change([&](HubspotWorld& world) {
            for (int i = 1; i <= 120; ++i)
                world.archive(u"companies"_s, ids.at(i));
            world.merge(u"companies"_s, ids.at(200), ids.at(201));
            world.merge(u"companies"_s, ids.at(202), ids.at(200));
        });
        hub->clock.advance(kMinute);
        const QList<Record> gone = hub->gone(Kind::Company, cursor);
        QVERIFY(!hub->fault);
        QHash<QString, QString> merged;
        QSet<QString> archived;
        for (const Record& record : gone) {
            if (record.archived)
                archived << record.id;
            else
                merged.insert(record.id, record.mergedInto);
        }
        QCOMPARE(archived, setOf(ids.mid(1, 120)));
        QCOMPARE(merged, (QHash<QString, QString>{{ids.at(200), ids.at(202)}, {ids.at(201), ids.at(202)}}));
        hub->clock.advance(kHour);
        QCOMPARE(hub->gone(Kind::Company, cursor).size(), 0);

        // One that was restored comes as a change.
        QString changes = u"{\"from\":%1}"_s.arg(hub->clock.now());
        hub->fake.change([&](HubspotWorld& world) { world.restore(u"companies"_s, ids.at(7)); });
        hub->clock.advance(kMinute);
        QCOMPARE(hub->gone(Kind::Company, cursor).size(), 0);
        const QList<Record> back = hub->all(Kind::Company, changes, kCompany);
        QCOMPARE(back.size(), 1);
        QCOMPARE(back.first().id, ids.at(7));
        QVERIFY(!back.first().archived);
    }

    void readsById()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 100);
        hub->fake.change([&](HubspotWorld& world) {
            world.archive(u"companies"_s, ids.at(1));
            world.merge(u"companies"_s, ids.at(3), ids.at(2));
            world.searchLag = kHour;
            world.edit(u"companies"_s, ids.at(4), {{u"city"_s, u"Lisbon"_s}});
        });
        QStringList asked = ids.mid(0, 99);
        asked << u"4711"_s;
        OCC_GOT(read, hub->crm.read(Kind::Company, asked, kCompany));
        QCOMPARE(read->size(), 98);
        QHash<QString, Record> byId;
        for (const Record& record : *read)
            byId.insert(record.id, record);
        QVERIFY(!byId.contains(ids.at(1)) && !byId.contains(u"4711"_s));
        QCOMPARE(byId.value(ids.at(2)).mergedInto, ids.at(3));
        QVERIFY(byId.value(ids.at(3)).mergedInto.isEmpty());
        QCOMPARE(byId.value(ids.at(4)).values.value("city"_L1).toString(), u"Lisbon"_s); // Not the index.
        QCOMPARE(hub->fake.count(u"POST /crm/objects/2026-09/companies/batch/read"_s), 1);
        QCOMPARE(hub->fake.requests().size(), 2);
        OCC_GOT(none, hub->crm.read(Kind::Company, {}, kCompany));
        QVERIFY(none->isEmpty());
    }

    void findsByOurNumber()
    {
        OCC_GOT(before, hub->crm.find(Kind::Company, {u"a-company-1"_s}, kCompany));
        QVERIFY(before->isEmpty());
        OCC_GOT(made, hub->crm.write(Kind::Company, {fresh(u"a-company-1"_s, {{u"name"_s, u"One"_s}}),
                                                     fresh(u"a-company-2"_s, {{u"name"_s, u"Two"_s}})}));
        OCC_GOT(found, hub->crm.find(Kind::Company, {u"a-company-2"_s, u"a-company-3"_s}, kCompany));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().externalId, u"a-company-2"_s);
        QCOMPARE(found->first().id, made->at(1).record.id);
        QCOMPARE(found->first().values.value("name"_L1).toString(), u"Two"_s);
    }

    void turnsDownCursorsOfOthers()
    {
        for (const QString& cursor : {u"x"_s, u"[]"_s, u"{}"_s, u"{\"from\":0}"_s, u"{\"since\":\"x\"}"_s}) {
            const auto page = hub->crm.changes(Kind::Company, cursor, kCompany);
            QVERIFY2(!page && page.error().cause == Cause::CursorGone, qPrintable(cursor));
            const auto gone = hub->crm.deleted(Kind::Company, cursor);
            QVERIFY2(!gone && gone.error().cause == Cause::CursorGone, qPrintable(cursor));
        }
        QVERIFY(hub->fake.requests().isEmpty());
    }

    void copesWithPagesThatComeAgain()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 450);
        hub->fake.change([](HubspotWorld& world) { world.repeatPages = 2; });
        QString cursor;
        QCOMPARE(idsOf(hub->all(Kind::Company, cursor, kCompany)), setOf(ids));
        QVERIFY(!hub->fault);
        // A list that stands still is not taken for one that has ended.
        cursor.clear();
        hub->fake.trouble(u"GET /crm/objects/2026-09/companies"_s, CrmServer::Trouble::Answer, 3,
                          {200, R"({"results":[],"paging":{"next":{"after":"7"}}})", {}});
        static_cast<void>(hub->all(Kind::Company, cursor, kCompany));
        QVERIFY(hub->fault && hub->fault->cause == Cause::Nonsense);
    }

    void asksForManyFieldsByTheIds()
    {
        const QStringList ids = hub->fake.fill(u"companies"_s, 120);
        QStringList fields = kCompany;
        for (int i = 0; i < 200; ++i)
            fields << u"a_property_of_the_account_with_a_long_name_%1"_s.arg(i);
        QString cursor;
        const QList<Record> read = hub->all(Kind::Company, cursor, fields);
        QVERIFY(!hub->fault);
        QCOMPARE(idsOf(read), setOf(ids));
        QCOMPARE(read.last().values.value("name"_L1).toString(), u"Company 119"_s);
        cursor = u"{\"from\":1}"_s;
        const QList<Record> searched = hub->all(Kind::Company, cursor, fields);
        QVERIFY2(!hub->fault, hub->fault ? qPrintable(HubspotCase::words(*hub->fault)) : "");
        QCOMPARE(idsOf(searched), setOf(ids));
    }

private:
    std::unique_ptr<HubspotCase> hub;
};

OCC_TEST(HubspotReadTest)
#include "hubspotreadtest.moc"
